import {
  BatchGetItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ConditionalCheckFailedException,
  type AttributeValue,
  type DynamoDBClient,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

import { ReferralSchema, type Lane, type Referral } from '../../schemas/referral.ts';
import { dueUntil, placeInQueue, queueKeys } from '../core/referrals/lease.ts';

type Item = Record<string, AttributeValue>;

export interface ReferralsConfig {
  readonly client: DynamoDBClient;
  readonly table: string;
}

const pk = (referralId: string) => `REF#${referralId}`;
const keyOf = (referralId: string) => marshall({ PK: pk(referralId), SK: 'HEAD' });
const referralFrom = (item: Item): Referral => ReferralSchema.parse(unmarshall(item));

/** Whose list a referral is on: its service's, or its referrer's. */
export type ReferralList = { readonly service: string } | { readonly referrer: string };

export interface ListedReferral {
  readonly place: string;
  readonly referral: Referral;
}

/** The write of a referral: conditional on the version it was made from, so that no two writers both win. */
function write(table: string, referral: Referral) {
  const place = `${referral.updatedAt}#${referral.referralId}`;
  return {
    TableName: table,
    Item: marshall(
      {
        PK: pk(referral.referralId),
        SK: 'HEAD',
        ...referral,
        ...placeInQueue(referral),
        listKey: `REF#${referral.service}`,
        listSort: place,
        workKey: `REF#${referral.referrer.agencyId}`,
        workSort: place,
      },
      { removeUndefinedValues: true },
    ),
    ...(referral.version === 1
      ? { ConditionExpression: 'attribute_not_exists(PK)' }
      : {
          ConditionExpression: 'version = :before',
          ExpressionAttributeValues: { ':before': { N: String(referral.version - 1) } },
        }),
  };
}

/** What any event needs of referrals: to read one, and to write one in the event's own transaction. */
export function referralItems({ client, table }: ReferralsConfig) {
  return {
    /** A referral as it is now (strongly consistent). */
    async readReferral(referralId: string): Promise<Referral | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: keyOf(referralId), ConsistentRead: true }),
      );
      return Item && referralFrom(Item);
    },
    referralItem: (referral: Referral): TransactWriteItem => ({ Put: write(table, referral) }),
  };
}

/** The referrals of the table `journeys`, and the queues they wait in. */
export function referralsRepository({ client, table }: ReferralsConfig) {
  const query = async (
    index: 'queue' | 'list' | 'work',
    partition: string,
    range: readonly [expression: string, value: string],
    limit: number,
    more: Partial<QueryCommand['input']> = {},
  ) => {
    const { Items = [], Count = 0 } = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: `${index}Key = :key AND ${index}Sort ${range[0]} :sort`,
        ExpressionAttributeValues: marshall({ ':key': partition, ':sort': range[1] }),
        Limit: limit,
        ...more,
      }),
    );
    return { items: Items, count: Count };
  };

  return {
    ...referralItems({ client, table }),

    /** What can be claimed at an instant, oldest first. What is leased is not read at all. */
    async listReady(service: string, lane: Lane, now: string, limit: number): Promise<Referral[]> {
      const { items } = await query('queue', queueKeys.ready(service, lane), ['<=', dueUntil(now)], limit);
      return items.map(referralFrom);
    },
    /** How many can be claimed at an instant; counts no further than `most`. */
    async countReady(service: string, lane: Lane, now: string, most: number): Promise<number> {
      const range = ['<=', dueUntil(now)] as const;
      return (await query('queue', queueKeys.ready(service, lane), range, most, { Select: 'COUNT' })).count;
    },
    async listDeadLetters(service: string, after: string, limit: number): Promise<ListedReferral[]> {
      const { items } = await query('queue', queueKeys.deadLetters(service), ['>', after], limit);
      return items.map((item) => ({ place: item['queueSort']?.S ?? '', referral: referralFrom(item) }));
    },
    /** Withdrawn referrals whose deletion is not confirmed and was last asked for before `now`. */
    async listDeletionsDue(service: string, now: string, limit: number): Promise<Referral[]> {
      const { items } = await query('queue', queueKeys.deletions(service), ['<=', dueUntil(now)], limit);
      return items.map(referralFrom);
    },
    /** How many withdrawn referrals a service still has to confirm the deletion of; no further than `most`. */
    async countDeletions(service: string, most: number): Promise<number> {
      return (await query('queue', queueKeys.deletions(service), ['>', ' '], most, { Select: 'COUNT' }))
        .count;
    },
    /** Referrals in the order of their last change, after a place in that order. */
    async listChanged(list: ReferralList, after: string, limit: number): Promise<ListedReferral[]> {
      const [index, partition] =
        'service' in list ? (['list', list.service] as const) : (['work', list.referrer] as const);
      const { items } = await query(index, `REF#${partition}`, ['>', after], limit);
      return items.map((item) => ({ place: item[`${index}Sort`]?.S ?? '', referral: referralFrom(item) }));
    },
    async readMany(referralIds: readonly string[]): Promise<Referral[]> {
      if (referralIds.length === 0) return [];
      let wanted = { [table]: { Keys: referralIds.map(keyOf), ConsistentRead: true } };
      const found: Referral[] = [];
      while (Object.keys(wanted).length > 0) {
        const { Responses, UnprocessedKeys } = await client.send(
          new BatchGetItemCommand({ RequestItems: wanted }),
        );
        found.push(...(Responses?.[table] ?? []).map(referralFrom));
        wanted = (UnprocessedKeys ?? {}) as typeof wanted;
      }
      return found;
    },
    /** Writes one referral on its own. @returns false when another writer came first */
    async replace(referral: Referral): Promise<boolean> {
      try {
        await client.send(new PutItemCommand(write(table, referral)));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}

export type ReferralsRepository = ReturnType<typeof referralsRepository>;
