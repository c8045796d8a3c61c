import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type AttributeValue,
  type DynamoDBClient,
  type PutItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { ReferralSchema } from '../core/referrals/stored-referral.ts';

import { itemKind, SHAPE } from './item-kind.ts';

/** How long a claim can be asked for again. */
export const CLAIM_KEPT_DAYS = 30;

const PlannedSchema = ReferralSchema.pick({
  referralId: true,
  service: true,
  lane: true,
  dueBy: true,
  version: true,
  leaseEpoch: true,
  deliveryCount: true,
});
export type Planned = z.output<typeof PlannedSchema>;

const ClaimRecordSchema = z.object({
  claimId: z.string(),
  fingerprint: z.string(),
  agencyId: z.string(),
  /** Names the key that its receipts are made with. */
  receiptKey: z.string(),
  maxItems: z.int(),
  claimedAt: z.string(),
  leaseUntil: z.string(),
  /** What the claim set out to lease, as it was seen; written before the first lease. */
  planned: z.array(PlannedSchema),
  /** What it got; absent until every lease is taken. */
  given: z.array(z.string()).optional(),
  queue: z
    .object({ approxReady: z.int(), oldestReadyAt: z.string().nullable(), deletionsDue: z.int() })
    .optional(),
});
export type ClaimRecord = z.output<typeof ClaimRecordSchema>;

export const claimKind = itemKind({ name: 'claim', schema: ClaimRecordSchema, json: 'claim' });

const claimFrom = (item: Readonly<Record<string, AttributeValue>>): ClaimRecord => claimKind.read(item);

/**
 * Claims, in the table `access` beside the other commands that can be sent again. A claim is on record
 * before it leases anything, so that after a crash or a lost response the same key finds the same leases.
 */
export function claimsRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  const key = (claimId: string) => ({ PK: `CLAIM#${claimId}`, SK: 'HEAD' });
  /** @returns the claim that stands in the way of the condition, or `written` */
  const put = async (
    record: ClaimRecord,
    condition: Partial<PutItemCommandInput>,
  ): Promise<ClaimRecord | 'written'> => {
    const expiresAt = Math.floor(Date.parse(record.claimedAt) / 1000) + CLAIM_KEPT_DAYS * 86_400;
    const state = record.given ? 'given' : 'begun';
    try {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({
            ...key(record.claimId),
            expiresAt,
            state,
            claim: JSON.stringify(record),
            [SHAPE]: claimKind.shape,
          }),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          ...condition,
        }),
      );
      return 'written';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException)
        return error.Item ? claimFrom(error.Item) : record;
      throw error;
    }
  };
  return {
    async read(claimId: string): Promise<ClaimRecord | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall(key(claimId)), ConsistentRead: true }),
      );
      return Item && claimFrom(Item);
    },
    /** @returns `written`, or the claim that was begun earlier under the same id */
    begin: (record: ClaimRecord) => put(record, { ConditionExpression: 'attribute_not_exists(PK)' }),
    /** @returns `written`, or the same claim as it was finished elsewhere first */
    finish: (record: ClaimRecord) =>
      put(record, {
        ConditionExpression: '#state = :begun',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: marshall({ ':begun': 'begun' }),
      }),
    /** A claim that got nothing is forgotten, so that its key may ask again. */
    async forget(claimId: string): Promise<void> {
      await client.send(new DeleteItemCommand({ TableName: table, Key: marshall(key(claimId)) }));
    },
  };
}

export type ClaimsRepository = ReturnType<typeof claimsRepository>;
