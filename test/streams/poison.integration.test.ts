import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { ulid } from 'ulid';
import { beforeAll, describe, expect, it } from 'vitest';

import { auditDay, auditRepository } from '../../functions/store/audit.ts';
import { figuresRepository } from '../../functions/store/figures.ts';
import { listParked, redrive } from '../../local/operate/redrive.ts';
import { localClient } from '../support/audit.ts';
import { call, cloudEvent, newReference, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';

let client: DynamoDBClient;
beforeAll(() => {
  client = new DynamoDBClient(localClient(useStack().endpoint));
});

const put = (table: 'journeys' | 'audit', item: object) =>
  client.send(new PutItemCommand({ TableName: useStack().tables[table], Item: marshall(item) }));
const parkedAt = async (partition: string) =>
  (await listParked(useStack())).filter((one) => one.partition === partition);

describe('a head that no follower can digest', () => {
  it('is parked by each of them, and every other journey is followed', { timeout: 120_000 }, async () => {
    const poison = `J#jrn_${ulid()}`;
    const bad = { PK: poison, SK: 'HEAD', version: 1, eventType: 'invented', head: '{"journeyId":1}' };
    await put('journeys', bad);
    await put('journeys', { ...bad, version: 2 });
    const { journeyId } = await openJourney();
    const reference = newReference();
    const early = cloudEvent('cps', 'charging.advice-requested', `crime:01/${reference}`, {});
    await post('cps', early);

    const { endpoint, tables } = useStack();
    const figures = figuresRepository({
      client: new DynamoDBClient(localClient(endpoint)),
      table: tables.figures,
    });
    await eventually(async () => {
      const followers = (await parkedAt(poison)).map(({ follower, fault }) => `${follower} ${fault}`);
      expect(new Set(followers)).toEqual(new Set(['relay ZodError', 'figures ZodError']));
    });
    await eventually(async () => expect((await figures.source(journeyId)).version).toBeGreaterThan(0));
    expect((await call('police', `/journeys/${journeyId}/status`)).status).toBe(200);

    // What still cannot be taken stays, once however often it is given again.
    const before = await parkedAt(poison);
    expect(await redrive(useStack())).toBeGreaterThanOrEqual(before.length);
    await eventually(async () => {
      const after = await parkedAt(poison);
      expect(after).toHaveLength(before.length);
      expect(after.map((one) => one.parkedAt)).not.toEqual(before.map((one) => one.parkedAt));
    });
  });
});

describe('an audit day whose last link cannot be read', () => {
  it('is parked, and linked whole once it is mended and given again', { timeout: 120_000 }, async () => {
    const { endpoint, tables } = useStack();
    const audit = auditRepository({
      client: new DynamoDBClient(localClient(endpoint)),
      table: tables.audit,
    });
    const recordOf = (agencyId: string) => ({
      id: ulid(),
      time: new Date().toISOString(),
      agencyId,
      operation: 'readStatus',
      result: 'allowed' as const,
      status: 200,
      journeyIds: [],
      referralIds: [],
      fields: [],
    });
    const [bad, good] = [`poison-${newReference().toLowerCase()}`, `other-${newReference().toLowerCase()}`];
    const [first, other] = [recordOf(bad), recordOf(good)];
    const day = first.time.slice(0, 10);
    const link = { PK: auditDay(bad, first.time), SK: 'C#000000001' };
    await put('audit', { ...link, link: '{}' });
    await audit.write([first]);
    await audit.write([other]);
    await eventually(async () => {
      expect((await parkedAt(link.PK)).map(({ fault }) => fault)).toEqual(['ZodError']);
      expect((await audit.day(good, day)).links).toHaveLength(1);
    });

    await client.send(new DeleteItemCommand({ TableName: tables.audit, Key: marshall(link) }));
    const later = recordOf(bad);
    await audit.write([later]);
    await eventually(async () => expect((await audit.day(bad, day)).links).toHaveLength(1));
    await redrive(useStack(), ['audit-chain']);
    await eventually(async () => {
      const { links } = await audit.day(bad, day);
      const linked = links.flatMap(({ entries }) => entries.map(({ key }) => key.split('#').at(-1)));
      expect(new Set(linked)).toEqual(new Set([first.id, later.id]));
      expect(linked).toHaveLength(2);
      expect(await parkedAt(link.PK)).toEqual([]);
    });
  });
});
