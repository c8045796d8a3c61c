import {
  GetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  type AttributeValue,
  type DynamoDBClient,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { StoredEventSchema, type StoredEvent } from '../core/record/stored-event.ts';
import { RowFilterSchema } from '../../schemas/agencies.ts';
import { holdsForLaterVictims } from '../../schemas/events/reach.ts';
import { DataQualityIssueSchema, type DataQualityIssue } from '../../schemas/data-quality.ts';
import { DutySchema, type Duty, type DutyOwner } from '../../schemas/duty.ts';
import { nextAlarm } from '../core/duties/alarms.ts';
import { ruleOf, ruleSets } from '../core/duties/rule-sets.ts';
import { currentDue } from '../core/duties/state.ts';
import { headFrom, HEAD_SHAPE, type Head } from '../core/record/head.ts';
import { standingIn } from '../core/record/standing-in.ts';
import { strands } from '../core/stages/stage.ts';
import { standingAttribute, standingOf } from '../core/stages/standing.ts';
import { PlacedStatusSchema, statusOf, type PlacedStatus } from '../core/views/status.ts';

import type { KeyedHash } from './keyed-hash.ts';
import { referralItems } from './referrals.ts';

type Item = Record<string, AttributeValue>;

interface QueryInput {
  readonly index?: string;
  readonly key: readonly [name: string, value: string];
  readonly sort?: readonly [expression: string, values: Record<string, string>];
  readonly limit?: number;
  readonly strong?: boolean;
}

/** A duty of a journey, and its place in the index it was found by. */
export interface DueDuty {
  readonly place: string;
  readonly journeyId: string;
  readonly duty: Duty;
}

/** What the agencies of one kind owe in one force, court, area or region. */
export interface WorkList {
  readonly owner: DutyOwner;
  readonly row: string;
}

export interface JourneysConfig {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly hash: KeyedHash;
}

/** A journey that an alias leads to. */
const LinkSchema = z.object({ journeyId: z.string(), victimNumber: z.int() });
export type Link = z.infer<typeof LinkSchema>;

const ItemKeySchema = z.object({ PK: z.string(), SK: z.string() });
type ItemKey = z.infer<typeof ItemKeySchema>;

/** What was answered to an event, kept for ever beside the fingerprint of its content. */
const DedupeSchema = z.object({
  fingerprint: z.string(),
  answer: z.string(),
  /** Where the event waits, if no journey was known for it. */
  waits: ItemKeySchema.optional(),
});
export type Dedupe = z.infer<typeof DedupeSchema>;

/** An event as it was sent under an alias, for the journeys that the alias leads to or will lead to. */
const AddressedSchema = z.object({
  subject: z.string(),
  agencyId: z.string(),
  receivedAt: z.string(),
  /** What its sender may reach; a journey that is linked later must lie within it too. */
  rows: RowFilterSchema,
  /** The journeys it was put on when it was accepted. */
  reached: z.array(z.string()),
  event: z.string().transform((text) => StoredEventSchema.parse(JSON.parse(text))),
});
export type Addressed = z.infer<typeof AddressedSchema>;

/** Where an agency's own events of a journey are listed that it can mend. */
export interface ToMendPlace {
  readonly journeyId: string;
  readonly agencyId: string;
  /** The journey that is suspected to be the same. */
  readonly other?: string | undefined;
}

const ToMendSchema = z.object({
  journeyId: z.string(),
  other: z.string().optional(),
  issues: z.string().transform((text) => z.array(DataQualityIssueSchema).parse(JSON.parse(text))),
});
export type ToMend = z.output<typeof ToMendSchema>;

/** A journey in the feed of changes, where its last change put it. */
export interface Change extends PlacedStatus {
  readonly place: string;
}

/** The feed is written by every event, so it is spread over several partitions and merged when read. */
const feedShards = ['FEED#0', 'FEED#1', 'FEED#2', 'FEED#3', 'FEED#4', 'FEED#5', 'FEED#6', 'FEED#7'] as const;

const feedShardOf = (journeyId: string): string =>
  feedShards[journeyId.charCodeAt(journeyId.length - 1) % feedShards.length] ?? feedShards[0];

/** The attribute of the head's item that says where the journey stands, to be read without the rest. */
const STATUS = 'journeyStatus';

/** Items and reads of the table `journeys`. Writes are items, so that one decision is one transaction. */
export function journeysRepository({ client, table, hash }: JourneysConfig) {
  const put = (item: object, condition?: string): TransactWriteItem => ({
    Put: {
      TableName: table,
      Item: marshall(item, { removeUndefinedValues: true }),
      ...(condition
        ? { ConditionExpression: condition, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }
        : {}),
    },
  });
  const pk = (journeyId: string) => `J#${journeyId}`;
  const queryPage = async (
    input: QueryInput,
    start?: Item,
  ): Promise<{ items: Item[]; next: Item | undefined }> => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        ...(input.index ? { IndexName: input.index } : {}),
        KeyConditionExpression: `#key = :key${input.sort ? ` AND ${input.sort[0]}` : ''}`,
        ExpressionAttributeNames: { '#key': input.key[0] },
        ExpressionAttributeValues: marshall({ ':key': input.key[1], ...input.sort?.[1] }),
        ...(input.limit ? { Limit: input.limit } : {}),
        ...(input.strong ? { ConsistentRead: true } : {}),
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    return { items: Items, next: LastEvaluatedKey };
  };
  const query = async (input: QueryInput): Promise<Item[]> => (await queryPage(input)).items;

  /** However many pages it takes. */
  const queryAll = async (input: QueryInput): Promise<Item[]> => {
    const items: Item[] = [];
    let start: Item | undefined;
    do {
      const page = await queryPage(input, start);
      items.push(...page.items);
      start = page.next;
    } while (start);
    return items;
  };

  const readItem = async (key: ItemKey): Promise<Item | undefined> => {
    const Key = marshall(key);
    return (await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  };

  const addressedKey = (
    subject: string,
    event: Pick<StoredEvent, 'agencyId' | 'source' | 'id' | 'receivedAt'>,
  ) => ({
    PK: `U#${hash(subject)}`,
    SK: `${event.receivedAt}#${hash(event.agencyId, event.source, event.id)}`,
  });

  return {
    ...referralItems({ client, table }),

    /** The head as it is now (strongly consistent), or undefined for an unknown journey. */
    async readHead(journeyId: string): Promise<Head | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({
          TableName: table,
          Key: marshall({ PK: pk(journeyId), SK: 'HEAD' }),
          ConsistentRead: true,
        }),
      );
      return Item && headFrom(Item);
    },

    /** Where a journey stands now (strongly consistent), without its record; undefined for an unknown one. */
    async readStatus(journeyId: string): Promise<PlacedStatus | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({
          TableName: table,
          Key: marshall({ PK: pk(journeyId), SK: 'HEAD' }),
          ProjectionExpression: STATUS,
          ConsistentRead: true,
        }),
      );
      return Item && statusFrom(Item);
    },

    /** Events after a sequence number, in order of acceptance. */
    async listEvents(journeyId: string, after = 0, limit = 1000): Promise<StoredEvent[]> {
      const items = await query({
        key: ['PK', pk(journeyId)],
        sort: ['SK BETWEEN :from AND :to', { ':from': eventSort(after + 1), ':to': 'E#~' }],
        limit,
        strong: true,
      });
      return items.map(eventFrom);
    },

    /** The whole history, however many pages it takes. */
    async allEvents(journeyId: string): Promise<StoredEvent[]> {
      const events: StoredEvent[] = [];
      for (;;) {
        const page = await this.listEvents(journeyId, events.at(-1)?.seq ?? 0, 500);
        if (page.length === 0) return events;
        events.push(...page);
      }
    },

    /** The journeys an alias leads to, in the order of their victims. */
    async findByAlias(subject: string): Promise<Link[]> {
      return this.findByAliasHash(hash(subject));
    },

    async findByAliasHash(subjectHash: string): Promise<Link[]> {
      const items = await query({
        key: ['PK', `X#${subjectHash}`],
        sort: ['begins_with(SK, :prefix)', { ':prefix': 'J#' }],
        strong: true,
      });
      return items
        .map((item) => LinkSchema.parse(unmarshall(item)))
        .sort((a, b) => a.victimNumber - b.victimNumber);
    },

    /**
     * Where journeys stand, in the order of their last change, after a place in the feed and before an instant (UTC).
     * Eventually consistent, as every index is.
     */
    async listChanges(after: string, until: string, limit: number): Promise<Change[]> {
      const from = after === '' ? '0' : `${after}!`;
      if (from > until) return [];
      const sort = ['feedSort BETWEEN :from AND :until', { ':from': from, ':until': until }] as const;
      const shards = await Promise.all(
        feedShards.map((shard) => query({ index: 'feed', key: ['feedKey', shard], sort, limit })),
      );
      return shards
        .flat()
        .map((item) => ({ place: item['feedSort']?.S ?? '', ...statusFrom(item) }))
        .sort((a, b) => (a.place < b.place ? -1 : 1))
        .slice(0, limit);
    },

    /** Events sent under an alias, oldest first: those that wait, and those that hold for whoever is linked. */
    async addressedTo(subjectHash: string): Promise<Addressed[]> {
      const all: Addressed[] = [];
      for (let after = '0'; ;) {
        const items = await query({
          key: ['PK', `U#${subjectHash}`],
          sort: ['SK > :after', { ':after': after }],
          limit: 100,
          strong: true,
        });
        all.push(...items.map(addressedFrom));
        const last = items.at(-1)?.['SK']?.S;
        if (last === undefined) return all;
        after = last;
      }
    },

    /** As `addressedTo`, by the reference itself. */
    addressedUnder(subject: string): Promise<Addressed[]> {
      return this.addressedTo(hash(subject));
    },

    /** An agency's own unmatched events, oldest first. */
    async listUnmatched(
      agencyId: string,
      after: string,
      limit: number,
    ): Promise<{ place: string; waiting: Addressed }[]> {
      const items = await query({
        index: 'list',
        key: ['listKey', `UNMATCHED#${agencyId}`],
        sort: ['listSort > :after', { ':after': after }],
        limit,
      });
      return items.map((item) => ({ place: item['listSort']?.S ?? '', waiting: addressedFrom(item) }));
    },

    /** The name of an event within the service, which says nothing of it. */
    eventHash: (event: Pick<StoredEvent, 'agencyId' | 'source' | 'id'>): string =>
      hash(event.agencyId, event.source, event.id),

    /** What was answered to an event (strongly consistent), by its name within the service. */
    async readDedupe(eventHash: string): Promise<Dedupe | undefined> {
      const Key = marshall({ PK: `D#${eventHash}`, SK: 'D' });
      const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && DedupeSchema.parse(unmarshall(Item));
    },

    /** An event that waits, where it is still unmatched. */
    async readUnmatched(waits: ItemKey): Promise<Addressed | undefined> {
      const item = await readItem(waits);
      return item?.['listKey'] ? addressedFrom(item) : undefined;
    },

    /** An event as it is kept under one of its names, where it still is. */
    async readAddressed(key: ItemKey): Promise<Addressed | undefined> {
      const item = await readItem(key);
      return item && addressedFrom(item);
    },

    /** Every duty a journey has or had, in no particular order. */
    async listDuties(journeyId: string): Promise<Duty[]> {
      const items = await queryAll({
        key: ['PK', pk(journeyId)],
        sort: ['begins_with(SK, :prefix)', { ':prefix': 'DL#' }],
        strong: true,
      });
      return items.map(dutyFrom);
    },

    /** A page of the duties of one shard whose next alarm is due by an instant, the earliest first. */
    async listDue(shard: string, until: string, after: string, limit: number): Promise<DueDuty[]> {
      const items = await query({
        index: 'due',
        key: ['dueKey', shard],
        sort: ['dueSort BETWEEN :after AND :until', { ':after': `${after}!`, ':until': `${until}~` }],
        limit,
      });
      return items.map((item) => ({ ...placed(item, 'dueSort'), duty: dutyFrom(item) }));
    },

    /** A page of what the agencies of one kind and row owe, the earliest due first. */
    async listWork(
      { owner, row }: WorkList,
      { after, until }: { readonly after: string; readonly until: string },
      limit: number,
    ): Promise<DueDuty[]> {
      const items = await query({
        index: 'work',
        key: ['workKey', workKeyOf(owner, row)],
        sort: ['workSort BETWEEN :after AND :until', { ':after': `${after}!`, ':until': until }],
        limit,
      });
      return items.map((item) => ({ ...placed(item, 'workSort'), duty: dutyFrom(item) }));
    },

    /** A page of what an agency can mend, by journey, the longest known first. */
    async listToMend(
      agencyId: string,
      after: string,
      limit: number,
    ): Promise<{ place: string; toMend: ToMend }[]> {
      const items = await query({
        index: 'list',
        key: ['listKey', `MEND#${agencyId}`],
        sort: ['listSort > :after', { ':after': after }],
        limit,
      });
      return items.map((item) => ({
        place: item['listSort']?.S ?? '',
        toMend: ToMendSchema.parse(unmarshall(item)),
      }));
    },

    headItem: (head: Head, event: StoredEvent): TransactWriteItem => ({
      Put: {
        TableName: table,
        Item: marshall({
          PK: pk(head.journeyId),
          SK: 'HEAD',
          version: head.version,
          ...standingsOf(head),
          live: head.live,
          dutiesLeft: head.dutiesLeft ?? false,
          eventType: event.type,
          effect: event.effect,
          feedKey: feedShardOf(head.journeyId),
          feedSort: `${head.updatedAt}#${head.journeyId}`,
          [STATUS]: JSON.stringify({ status: statusOf(head), rows: head.record.facts.rows }),
          headShape: HEAD_SHAPE,
          head: JSON.stringify(head),
        }),
        ...(head.version === 1
          ? { ConditionExpression: 'attribute_not_exists(PK)' }
          : {
              ConditionExpression: 'version = :before',
              ExpressionAttributeValues: { ':before': { N: String(head.version - 1) } },
            }),
      },
    }),
    /** Holds a transaction to a journey that nothing was put on since. */
    sameHead: ({ journeyId, version }: Pick<Head, 'journeyId' | 'version'>): TransactWriteItem => ({
      ConditionCheck: {
        TableName: table,
        Key: marshall({ PK: pk(journeyId), SK: 'HEAD' }),
        ConditionExpression: 'version = :same',
        ExpressionAttributeValues: { ':same': { N: String(version) } },
      },
    }),
    eventItem: (journeyId: string, event: StoredEvent): TransactWriteItem =>
      put(
        { PK: pk(journeyId), SK: eventSort(event.seq), event: JSON.stringify(event) },
        'attribute_not_exists(PK)',
      ),
    dedupeItem: (event: Pick<StoredEvent, 'agencyId' | 'source' | 'id'>, dedupe: Dedupe): TransactWriteItem =>
      put(
        { PK: `D#${hash(event.agencyId, event.source, event.id)}`, SK: 'D', ...dedupe },
        'attribute_not_exists(PK)',
      ),
    linkItem: (subject: string, link: Link): TransactWriteItem =>
      put({ PK: `X#${hash(subject)}`, SK: `J#${link.journeyId}`, ...link }),
    unlinkItem: (subject: string, journeyId: string): TransactWriteItem => ({
      Delete: { TableName: table, Key: marshall({ PK: `X#${hash(subject)}`, SK: `J#${journeyId}` }) },
    }),
    /** Two first events of one victim race for this; one wins, the other finds the journey. */
    openingItem: (subject: string, victimNumber: number): TransactWriteItem =>
      put({ PK: `X#${hash(subject)}`, SK: `OPEN#${victimNumber}` }, 'attribute_not_exists(PK)'),
    /**
     * An event under its subject, and, while no journey is known for it, under every other name in it too.
     * Only that of the subject is in the list of what is unmatched.
     */
    addressedItems: (
      { subject, event, rows, reached }: Omit<Addressed, 'agencyId' | 'receivedAt'>,
      names: readonly string[],
    ): TransactWriteItem[] => {
      const { agencyId, receivedAt } = event;
      const kept = { subject, agencyId, receivedAt, rows, reached, event: JSON.stringify(event) };
      const own = { ...addressedKey(subject, event), ...kept };
      if (reached.length > 0) return [put(own)];
      const listSort = `${receivedAt}#${hash(event.source, event.id)}`;
      return [
        put({ ...own, listKey: `UNMATCHED#${agencyId}`, listSort }),
        ...otherNames(subject, names).map((name) => put({ ...addressedKey(name, event), ...kept })),
      ];
    },
    /** Where an event that is sent under an alias is kept. */
    addressedKey,
    /** The event waits no longer; it stays under its subject where it holds for whoever is linked later. */
    matchedItems: (
      { subject, event }: Pick<Addressed, 'subject' | 'event'>,
      names: readonly string[],
    ): TransactWriteItem[] => {
      const where = {
        TableName: table,
        Key: marshall(addressedKey(subject, event)),
        ConditionExpression: 'attribute_exists(PK)',
      };
      const isKept = holdsForLaterVictims(event.type, event.personRef !== undefined);
      return [
        isKept ? { Update: { ...where, UpdateExpression: 'REMOVE listKey, listSort' } } : { Delete: where },
        ...otherNames(subject, names).map((name) => ({
          Delete: { TableName: table, Key: marshall(addressedKey(name, event)) },
        })),
      ];
    },

    /**
     * A duty in a shape that is found by its next alarm and, while it is live, in the list of work of those
     * who owe it. Settled, it stays for good, in no index. The version of the journey that it is as of tells
     * followers older from newer.
     */
    dutyItem: (
      { journeyId, version }: Pick<Head, 'journeyId' | 'version'>,
      duty: Duty,
    ): TransactWriteItem => {
      const alarm = nextAlarm(duty, ruleOf(ruleSets, duty));
      const isWork = !duty.settled && duty.owner !== 'victim';
      return put({
        PK: pk(journeyId),
        SK: `DL#${duty.key}`,
        ...(alarm
          ? { dueKey: dueShardOf(journeyId, duty.key), dueSort: `${alarm.at}#${journeyId}#${duty.key}` }
          : {}),
        ...(isWork
          ? {
              workKey: workKeyOf(duty.owner, duty.row ?? ''),
              workSort: `${currentDue(duty) ?? NEVER_DUE}#${journeyId}#${duty.key}`,
            }
          : {}),
        journeyId,
        version,
        duty: JSON.stringify(duty),
      });
    },
    /** What an agency can mend of a journey; nothing takes it off the list. */
    toMendItem: (
      { journeyId, agencyId, other }: ToMendPlace,
      issues: readonly DataQualityIssue[],
    ): TransactWriteItem => {
      const key = { PK: pk(journeyId), SK: `DQ#${agencyId}${other === undefined ? '' : `#${other}`}` };
      if (issues.length === 0) return { Delete: { TableName: table, Key: marshall(key) } };
      return put({
        ...key,
        listKey: `MEND#${agencyId}`,
        listSort: `${journeyId}#${other ?? ''}`,
        journeyId,
        other,
        issues: JSON.stringify(issues),
      });
    },
    /** For a duty that, as is now known, was never opened. */
    noDutyItem: (journeyId: string, key: string): TransactWriteItem => ({
      Delete: { TableName: table, Key: marshall({ PK: pk(journeyId), SK: `DL#${key}` }) },
    }),

    /** All of it or none of it. @throws TransactionCanceledException with a reason for each item */
    async commit(items: readonly TransactWriteItem[]): Promise<void> {
      await client.send(new TransactWriteItemsCommand({ TransactItems: [...items] }));
    },

    /** The stored answer in a cancellation reason of the dedupe item. */
    dedupeFrom: (item: Item): Dedupe => DedupeSchema.parse(unmarshall(item)),
  };
}

export type JourneysRepository = ReturnType<typeof journeysRepository>;

const otherNames = (subject: string, names: readonly string[]): string[] =>
  names.filter((name) => name !== subject);

/** So many partitions share the alarms, so that none is hot. */
const DUE_SHARDS = 8;
export const dueShards: readonly string[] = Array.from({ length: DUE_SHARDS }, (_, shard) => `DUE#${shard}`);
const dueShardOf = (...parts: readonly string[]): string => {
  const sum = [...parts.join(' ')].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 65_521, 7);
  return `DUE#${sum % DUE_SHARDS}`;
};

/** Sorts after every due instant. */
const NEVER_DUE = '9999';
const workKeyOf = (owner: string, row: string): string => `WORK#${owner}#${row}`;

/** Where each strand stands, for conditions and followers of the stream to see without the record. */
const standingsOf = ({ record }: Head): Record<string, string> =>
  Object.fromEntries(
    strands.map((strand) => [standingAttribute(strand), standingOf(standingIn(record, strand))]),
  );

const eventSort = (seq: number): string => `E#${String(seq).padStart(12, '0')}`;

const textOf = (item: Item, attribute: string): unknown => JSON.parse(item[attribute]?.S ?? 'null');
/** An event under an alias, as an item or the stream's image of one holds it. */
export const addressedFrom = (item: Item): Addressed => AddressedSchema.parse(unmarshall(item));
const statusFrom = (item: Item): PlacedStatus => PlacedStatusSchema.parse(textOf(item, STATUS));
const dutyFrom = (item: Item): Duty => DutySchema.parse(textOf(item, 'duty'));
const placed = (item: Item, attribute: string) => ({
  place: item[attribute]?.S ?? '',
  journeyId: item['journeyId']?.S ?? '',
});
const eventFrom = (item: Item): StoredEvent => StoredEventSchema.parse(textOf(item, 'event'));
