import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { ReferralSchema } from '../../schemas/referral.ts';

/** How long a claim can be asked for again, in seconds. */
const KEPT_SECONDS = 30 * 86_400;

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

/**
 * Claims, in the table `access` beside the other commands that can be sent again. A claim is on record
 * before it leases anything, so that after a crash or a lost response the same key finds the same leases.
 */
export function claimsRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  const key = (claimId: string) => ({ PK: `CLAIM#${claimId}`, SK: 'HEAD' });
  const put = async (record: ClaimRecord, condition: string): Promise<boolean> => {
    const expiresAt = Math.floor(Date.parse(record.claimedAt) / 1000) + KEPT_SECONDS;
    try {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({
            ...key(record.claimId),
            expiresAt,
            state: record.given ? 'given' : 'begun',
            claim: JSON.stringify(record),
          }),
          ConditionExpression: condition,
          ...(condition.includes(':begun')
            ? {
                ExpressionAttributeNames: { '#state': 'state' },
                ExpressionAttributeValues: marshall({ ':begun': 'begun' }),
              }
            : {}),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };
  return {
    async read(claimId: string): Promise<ClaimRecord | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall(key(claimId)), ConsistentRead: true }),
      );
      return Item && ClaimRecordSchema.parse(JSON.parse(String(unmarshall(Item)['claim'])));
    },
    /** @returns false when the claim is on record already */
    begin: (record: ClaimRecord) => put(record, 'attribute_not_exists(PK)'),
    /** @returns false when the same claim was finished elsewhere first */
    finish: (record: ClaimRecord) => put(record, '#state = :begun'),
    /** A claim that got nothing is forgotten, so that its key may ask again. */
    async forget(claimId: string): Promise<void> {
      await client.send(new DeleteItemCommand({ TableName: table, Key: marshall(key(claimId)) }));
    },
  };
}

export type ClaimsRepository = ReturnType<typeof claimsRepository>;
