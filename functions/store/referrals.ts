import {
  BatchGetItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';

import type { Lane } from '../../schemas/referral.ts';
import { ReferralSchema, type Referral } from '../core/referrals/stored-referral.ts';
import { dueUntil, placeByChange, placeInQueue, queueKeys } from '../core/referrals/lease.ts';

import { isWritten } from './commit.ts';
import { foundAt, itemKind, SHAPE, type Found } from './item-kind.ts';
import { write, type Write } from './write.ts';

type Item = Record<string, AttributeValue>;

export interface ReferralsConfig {
  readonly client: DynamoDBClient;
  readonly table: string;
}

const pk = (referralId: string) => `REF#${referralId}`;
const keyOf = (referralId: string) => marshall({ PK: pk(referralId), SK: 'HEAD' });

export const referralKind = itemKind({ name: 'referral', schema: ReferralSchema, json: 'referral' });

/** A referral as its item holds it. @throws ZodError when it is none */
export const referralFrom = (item: Readonly<Item>): Referral => referralKind.read(item);

/** Whose list a referral is on: its service's, or its referrer's. */
export type ReferralList = { readonly service: string } | { readonly referrer: string };

/** Some places of a partition of an index, from the first, and at most so many of them. */
type Places = readonly [
  index: 'queue' | 'list' | 'work',
  partition: string,
  range: readonly [expression: string, value: string],
  limit: number,
];

/** The write of a referral: conditional on the version it was made from, so that no two writers both win. */
function putOf(table: string, referral: Referral) {
  const place = placeByChange(referral);
  const queue = placeInQueue(referral);
  return {
    TableName: table,
    Item: {
      PK: { S: pk(referral.referralId) },
      SK: { S: 'HEAD' },
      version: { N: String(referral.version) },
      [SHAPE]: { N: String(referralKind.shape) },
      referral: { S: JSON.stringify(referral) },
      ...(queue && { queueKey: { S: queue.queueKey }, queueSort: { S: queue.queueSort } }),
      listKey: { S: `REF#${referral.service}` },
      listSort: { S: place },
      workKey: { S: `REF#${referral.referrer.agencyId}` },
      workSort: { S: place },
    },
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
    referralItem: (referral: Referral): Write => write({ Put: putOf(table, referral) }),
  };
}

/** The referrals of the table `journeys`, and the queues they wait in. */
export function referralsRepository({ client, table }: ReferralsConfig) {
  const query = ([index, partition, range, limit]: Places, what: Partial<QueryCommand['input']>) =>
    client.send(
      new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: `${index}Key = :key AND ${index}Sort ${range[0]} :sort`,
        ExpressionAttributeValues: marshall({ ':key': partition, ':sort': range[1] }),
        Limit: limit,
        ...what,
      }),
    );
  const find = async (...places: Places): Promise<Found<Referral>[]> => {
    const sortedBy = `${places[0]}Sort`;
    const { Items = [] } = await query(places, {
      ProjectionExpression: `PK, SK, ${sortedBy}, referral, ${SHAPE}`,
    });
    return Items.map((item) => foundAt(item, sortedBy, referralFrom));
  };
  const count = async (...places: Places): Promise<number> =>
    (await query(places, { Select: 'COUNT' })).Count ?? 0;

  return {
    ...referralItems({ client, table }),

    /** What can be claimed at an instant, oldest first. What is leased is not read at all. */
    listReady: (service: string, lane: Lane, now: string, limit: number) =>
      find('queue', queueKeys.ready(service, lane), ['<=', dueUntil(now)], limit),
    /** How many can be claimed at an instant; counts no further than `most`. */
    countReady: (service: string, lane: Lane, now: string, most: number) =>
      count('queue', queueKeys.ready(service, lane), ['<=', dueUntil(now)], most),
    /** Dead letters in the order of their last change, after a place in that order. */
    listDeadLetters: (service: string, after: string, limit: number) =>
      find('queue', queueKeys.deadLetters(service), ['>', after], limit),
    /** Withdrawn referrals whose deletion is not confirmed and was last asked for before `now`. */
    listDeletionsDue: (service: string, now: string, limit: number) =>
      find('queue', queueKeys.deletions(service), ['<=', dueUntil(now)], limit),
    /** How many withdrawn referrals a service still has to confirm the deletion of; no further than `most`. */
    countDeletions: (service: string, most: number) =>
      count('queue', queueKeys.deletions(service), ['>', ' '], most),
    /** Referrals in the order of their last change, after a place in that order. */
    listChanged: (of: ReferralList, after: string, limit: number) =>
      'service' in of
        ? find('list', `REF#${of.service}`, ['>', after], limit)
        : find('work', `REF#${of.referrer}`, ['>', after], limit),
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
    /** Writes one referral on its own. @returns false when another writer came first. @throws NotTaken */
    replace: (referral: Referral): Promise<boolean> =>
      isWritten(client.send(new PutItemCommand(putOf(table, referral)))),
  };
}

export type ReferralsRepository = ReturnType<typeof referralsRepository>;
