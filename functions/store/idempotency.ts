import { createHash, randomUUID } from 'node:crypto';

import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  TransactionConflictException,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { itemKind, SHAPE } from './item-kind.ts';
import { write, type Write } from './write.ts';

/** How long the outcome of a command is kept, in days; published in the contract. */
export const KEPT_DAYS = 30;

/** Longer than any API function may run: a claim that is older was left by one that crashed. */
const HELD_MS = 60_000;

const StoredSchema = z.object({ fingerprint: z.string(), answer: z.string().optional() });
export const commandKind = itemKind({ name: 'command', schema: StoredSchema });

/** A command by the agency that sends it and its Idempotency-Key: keys of two agencies never meet. */
export interface CommandName {
  readonly agencyId: string;
  readonly idempotencyKey: string;
}

/** The right to carry a command out; whoever lost it can no longer settle. */
export interface Claim {
  readonly pk: string;
  readonly token: string;
}

export type Claimed =
  | { readonly state: 'claimed'; readonly claim: Claim }
  | { readonly state: 'in-progress' }
  | { readonly state: 'settled'; readonly answer: string }
  | { readonly state: 'other-request' };

/** Outcomes of commands in the table `access`. */
export function idempotencyRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  const settled = ({ pk, token }: Claim, answer: string) => ({
    TableName: table,
    Key: marshall({ PK: pk, SK: 'COMMAND' }),
    UpdateExpression: 'SET answer = :answer',
    ConditionExpression: 'claim = :token AND attribute_not_exists(answer)',
    ExpressionAttributeValues: marshall({ ':answer': answer, ':token': token }),
  });

  return {
    /** Takes the command on, unless it was carried out, is being carried out, or was another request. */
    async claim({ agencyId, idempotencyKey }: CommandName, fingerprint: string, now: Date): Promise<Claimed> {
      const pk = `I#${agencyId}#${createHash('sha256').update(idempotencyKey).digest('base64url')}`;
      const token = randomUUID();
      const second = Math.floor(now.getTime() / 1000);
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall({
              PK: pk,
              SK: 'COMMAND',
              [SHAPE]: commandKind.shape,
              fingerprint,
              claim: token,
              heldUntil: now.getTime() + HELD_MS,
              expiresAt: second + KEPT_DAYS * 86_400,
            }),
            ConditionExpression:
              'attribute_not_exists(PK) OR expiresAt < :second OR ' +
              '(attribute_not_exists(answer) AND heldUntil < :now AND fingerprint = :fingerprint)',
            ExpressionAttributeValues: marshall({
              ':now': now.getTime(),
              ':second': second,
              ':fingerprint': fingerprint,
            }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return { state: 'claimed', claim: { pk, token } };
      } catch (error) {
        if (error instanceof TransactionConflictException) return { state: 'in-progress' };
        if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
        const stored = commandKind.read(error.Item);
        if (stored.fingerprint !== fingerprint) return { state: 'other-request' };
        return stored.answer === undefined
          ? { state: 'in-progress' }
          : { state: 'settled', answer: stored.answer };
      }
    },

    /** Keeps the outcome in the transaction that brings it about, so that neither is there without the other. */
    settledItem: (claim: Claim, answer: string): Write => write({ Update: settled(claim, answer) }),

    /** Keeps the outcome of a command that had no transaction of its own to do it in. */
    async settle(claim: Claim, answer: string): Promise<void> {
      await client.send(new UpdateItemCommand(settled(claim, answer)));
    },

    /** Gives the command back, as if it had not been sent. */
    async release({ pk, token }: Claim): Promise<void> {
      try {
        await client.send(
          new DeleteItemCommand({
            TableName: table,
            Key: marshall({ PK: pk, SK: 'COMMAND' }),
            ConditionExpression: 'claim = :token AND attribute_not_exists(answer)',
            ExpressionAttributeValues: marshall({ ':token': token }),
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
}

export type IdempotencyRepository = ReturnType<typeof idempotencyRepository>;
