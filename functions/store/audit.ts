import {
  ConditionalCheckFailedException,
  PutItemCommand,
  QueryCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

import { AuditLinkSchema, AuditRecordSchema, type AuditLink, type AuditRecord } from '../../schemas/audit.ts';
import { paginateQuery } from './paginate-query.ts';

import { committer } from './commit.ts';
import { itemKind, SHAPE } from './item-kind.ts';
import { commitAsIs } from './try-again.ts';
import { write, type Write } from './write.ts';

/** Partition of one agency and one UTC day: the unit that is chained and verified. */
export const auditDay = (agencyId: string, time: string): string => `A#${agencyId}#${time.slice(0, 10)}`;

const DAYS = 'DAYS';
const linkKey = (number: number): string => `C#${String(number).padStart(9, '0')}`;

/** The append-only table `audit`. Nothing here changes or removes an item. */
export function auditRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  const put = (record: AuditRecord) => ({
    TableName: table,
    Item: marshall({
      PK: auditDay(record.agencyId, record.time),
      SK: `R#${record.time}#${record.id}`,
      // The chain takes the digest of exactly this text.
      record: JSON.stringify(record),
      [SHAPE]: recordKind.shape,
      ...subjectOf(record),
    }),
    ConditionExpression: 'attribute_not_exists(PK)',
  });

  const commit = committer(client);
  const commitAll = (writes: readonly Write[]) => commitAsIs(commit, writes);

  /**
   * Writes one record. An attempt that was carried out and whose answer was lost is made again by the client, and then
   * finds its own record there: that is no other writer, for no two records have one id.
   */
  async function putOnce(record: AuditRecord): Promise<void> {
    const { Item } = put(record);
    try {
      await client.send(
        new PutItemCommand({ ...put(record), ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }),
      );
    } catch (error) {
      const isOwn =
        error instanceof ConditionalCheckFailedException && error.Item?.['record']?.S === Item['record']?.S;
      if (!isOwn) throw error;
    }
  }

  async function newest(pk: string, from: string, to: string): Promise<Item | undefined> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :pk AND SK BETWEEN :from AND :to',
        ExpressionAttributeValues: marshall({ ':pk': pk, ':from': from, ':to': to }),
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      }),
    );
    return Items[0];
  }

  async function all(pk: string, prefix?: string): Promise<Item[]> {
    const found: Item[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        KeyConditionExpression: prefix === undefined ? 'PK = :pk' : 'PK = :pk AND begins_with(SK, :prefix)',
        ExpressionAttributeValues: marshall(
          { ':pk': pk, ':prefix': prefix },
          { removeUndefinedValues: true },
        ),
        ConsistentRead: true,
      },
    );
    for await (const { Items = [] } of pages) found.push(...Items);
    return found;
  }

  const lastLinkOf = async (agencyId: string, day: string): Promise<AuditLink | undefined> => {
    const item = await newest(auditDay(agencyId, day), 'C#', 'C#~');
    return item && linkFrom(item);
  };

  return {
    /** For the transaction that writes what the record is about. */
    item: (record: AuditRecord): Write => write({ Put: put(record) }),

    /** Writes records, all or none. */
    async write(records: readonly AuditRecord[]): Promise<void> {
      const [first, ...more] = records;
      if (!first) return;
      if (more.length === 0) await putOnce(first);
      else await commitAll(records.map((record) => write({ Put: put(record) })));
    },

    /** The link that the next one of a day is sealed onto: of that day, else of the agency's day before. */
    async lastLink(agencyId: string, day: string): Promise<AuditLink | undefined> {
      const own = await lastLinkOf(agencyId, day);
      if (own) return own;
      const before = await newest(DAYS, `${agencyId}#`, `${agencyId}#${day}`);
      return before && lastLinkOf(agencyId, dayIn(before));
    },

    /** Adds a link; another under the same number makes it fail. */
    async append(link: AuditLink): Promise<void> {
      const { agencyId, day, number } = link;
      const linkItem = {
        TableName: table,
        Item: marshall({
          PK: auditDay(agencyId, day),
          SK: linkKey(number),
          link: JSON.stringify(link),
          [SHAPE]: linkKind.shape,
        }),
        ConditionExpression: 'attribute_not_exists(PK)',
      };
      const dayItem = { TableName: table, Item: marshall({ PK: DAYS, SK: `${agencyId}#${day}` }) };
      await commitAll([linkItem, ...(number === 1 ? [dayItem] : [])].map((Put) => write({ Put })));
    },

    /** The days that an agency, or every agency, has links on, in order. */
    async days(agencyId?: string): Promise<{ readonly agencyId: string; readonly day: string }[]> {
      const items = await all(DAYS, agencyId === undefined ? undefined : `${agencyId}#`);
      return items.map((item) => ({ agencyId: text(item, 'SK').split('#')[0] ?? '', day: dayIn(item) }));
    },

    /** All that the table holds of one agency's day, each record as the exact text that was written. */
    async day(agencyId: string, day: string) {
      const pk = auditDay(agencyId, day);
      const [records, links] = [await all(pk, 'R#'), await all(pk, 'C#')];
      return {
        agencyId,
        day,
        records: records.map((item) => ({ key: text(item, 'SK'), text: text(item, 'record') })),
        links: links.map(linkFrom),
      };
    },

    /** An agency's records of one UTC day in order of time, after a place. */
    async list(agencyId: string, day: string, after: string, limit: number) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'PK = :pk AND SK BETWEEN :after AND :end',
          ExpressionAttributeValues: marshall({
            ':pk': auditDay(agencyId, day),
            // The least key that is greater than another is that key and a space.
            ':after': after === '' ? 'R#' : `${after} `,
            ':end': 'R#~',
          }),
          Limit: limit,
          ConsistentRead: true,
        }),
      );
      return Items.map((item) => ({ place: text(item, 'SK'), record: recordFrom(item) }));
    },

    /** Every record by which something of a person was given, in order of time. */
    async ofPerson(personRef: string): Promise<AuditRecord[]> {
      const found: AuditRecord[] = [];
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          IndexName: 'subject',
          KeyConditionExpression: 'subjectKey = :person',
          ExpressionAttributeValues: marshall({ ':person': `P#${personRef}` }),
        },
      );
      for await (const { Items = [] } of pages) found.push(...Items.map(recordFrom));
      return found;
    },
  };
}

type Item = Record<string, AttributeValue>;

const text = (item: Item, attribute: string): string => String(unmarshall(item)[attribute]);
const dayIn = (item: Item): string => text(item, 'SK').split('#')[1] ?? '';
export const linkKind = itemKind({ name: 'audit-link', schema: AuditLinkSchema, json: 'link' });
export const recordKind = itemKind({ name: 'audit-record', schema: AuditRecordSchema, json: 'record' });
const linkFrom = (item: Item): AuditLink => linkKind.read(item);
const recordFrom = (item: Item): AuditRecord => recordKind.read(item);

export type AuditRepository = ReturnType<typeof auditRepository>;

/** Only what gave something of a person is found by that person. */
const subjectOf = ({ personRef, result, fields, time, id }: AuditRecord) =>
  personRef !== undefined && result === 'allowed' && fields.length > 0
    ? { subjectKey: `P#${personRef}`, subjectSort: `${time}#${id}` }
    : {};
