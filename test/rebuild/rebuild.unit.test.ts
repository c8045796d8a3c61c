import { beforeEach, describe, expect, it } from 'vitest';

import { safeContact } from '../support/referrals.ts';
import { keyOf, type Table } from '../simulation/dynamodb/table.ts';
import type { Item } from '../simulation/dynamodb/values.ts';

import { Service } from './service.ts';

let service: Service;
let table: Table;
let number = 0;
const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();
const send = async (type: string, data: object, subject = 'crime:01/TEST-1') => {
  number += 1;
  const outcome = await service.send({ type, subject, data, id: `e${String(number)}`, time: at(number) });
  expect(['accepted', 'unmatched'], JSON.stringify(outcome)).toContain(outcome.kind);
};

beforeEach(async () => {
  number = 0;
  service = new Service('rebuild');
  table = service.journeys;
  await send('crime.recorded', { force: '01', crimeReference: 'TEST-1' });
  await send('needs.assessed', {
    purpose: 'report',
    answered: true,
    enhanced: false,
    supportConsent: 'given',
    consentScope: 'explicit',
    services: ['lvws-core'],
    safeContact,
  });
  await send('investigation.suspect-arrested', { suspect: 'S1' });
  // Nobody was told of such a duty: it is listed for its sender to mend.
  await send('duty.reason-recorded', { duty: 'VC-6-ARREST#01ARZ3NDEKTSV4RRFFQ69G5FAV', reason: 'told-late' });
  await service.send({
    by: 'cps',
    type: 'charging.charged',
    subject: 'crime:01/TEST-1',
    data: { suspect: 'S1' },
    id: 'waits',
    time: at(30),
  });
});

const itemsOf = (matches: (pk: string, sk: string) => boolean): Item[] =>
  [...table.items()].filter((item) => matches(item['PK']?.S ?? '', item['SK']?.S ?? ''));
const put = (item: Item) => table.set(keyOf(item), item, 0);
const drop = (item: Item) => table.set(keyOf(item), undefined, 0);
const only = (items: readonly Item[]): Item => {
  const [item] = items;
  if (!item) throw new Error('There is no such item.');
  return item;
};
const head = () => only(itemsOf((pk, sk) => pk.startsWith('J#') && sk === 'HEAD'));
const withHead = (change: (head: { record: { facts: Record<string, unknown> } }) => void): void => {
  const item = head();
  const parsed = JSON.parse(item['head']?.S ?? '{}') as { record: { facts: Record<string, unknown> } };
  change(parsed);
  put({ ...item, head: { S: JSON.stringify(parsed) } });
};

describe('a rebuild', () => {
  it('finds nothing where every event was followed', async () => {
    expect(service.journeyIds).toHaveLength(1);
    expect(itemsOf((pk) => pk.startsWith('REF#'))).not.toEqual([]);
    expect(await service.rebuild()).toEqual([]);
  });

  it.each<[string, string, () => void]>([
    ['a fact', 'head', () => withHead(({ record }) => (record.facts['victimDied'] = true))],
    ['where the case stands', 'head', () => put({ ...head(), caseAt: { S: 'closed/closed#1 0 kept' } })],
    ['the place in the feed', 'head', () => put({ ...head(), feedKey: { S: 'FEED#elsewhere' } })],
    ['a lost duty', 'duty', () => drop(only(itemsOf((_pk, sk) => sk.startsWith('DL#'))))],
    [
      'a duty that was never opened',
      'duty',
      () => {
        const duty = only(itemsOf((_pk, sk) => sk.startsWith('DL#')));
        const text = (duty['duty']?.S ?? '').replace(/"key":"[^"]*"/, '"key":"VC-6-ARREST#never"');
        put({ ...duty, SK: { S: 'DL#VC-6-ARREST#never' }, duty: { S: text } });
      },
    ],
    [
      'a duty in no list of work',
      'duty',
      () => {
        const {
          workKey: _key,
          workSort: _sort,
          ...duty
        } = only(itemsOf((_pk, sk) => sk.startsWith('DL#')).filter((item) => item['workKey']));
        put(duty);
      },
    ],
    [
      'a lost link',
      'link',
      () => drop(only(itemsOf((pk, sk) => pk.startsWith('X#') && sk.startsWith('J#')))),
    ],
    ['a lost referral', 'referral', () => drop(only(itemsOf((pk) => pk.startsWith('REF#'))))],
  ])('finds and mends %s', async (_what, what, spoil) => {
    spoil();
    const found = await service.rebuild();
    expect(found.map((one) => one.what)).toContain(what);
    await service.rebuild(true);
    expect(await service.rebuild()).toEqual([]);
  });

  it('finds nothing where consent was withdrawn before news came of what it was given for', async () => {
    await send('crime.recorded', { force: '01', crimeReference: 'TEST-5' }, 'crime:01/TEST-5');
    const assessed = at(number);
    await send(
      'support.consent-withdrawn',
      { services: ['lvws-core'], statedBy: 'victim' },
      'crime:01/TEST-5',
    );
    const { kind } = await service.send({
      type: 'needs.assessed',
      subject: 'crime:01/TEST-5',
      data: {
        purpose: 'report',
        answered: true,
        enhanced: false,
        supportConsent: 'given',
        consentScope: 'explicit',
        services: ['lvws-core'],
        safeContact,
      },
      id: 'assessed-before',
      time: assessed,
    });
    expect([kind, await service.rebuild()]).toEqual(['accepted', []]);
  });

  it('finds a name that leads to the journey no more, and frees it', async () => {
    const before = itemsOf((pk) => pk.startsWith('X#'));
    await send('journey.corrected', {
      corrects: { source: '/police/met/test', id: 'e1' },
      reason: 'wrong-value',
      replacement: { force: '01', crimeReference: 'TEST-2' },
    });
    expect(await service.rebuild()).toEqual([]);
    before.forEach(put);
    expect((await service.rebuild()).map(({ what }) => what)).toEqual(['lost-link', 'lost-link']);
    await service.rebuild(true);
    expect(await service.rebuild()).toEqual([]);
  });

  it('frees a name that an opening event was sent under, and told in no field, once that is taken back', async () => {
    const incident = 'incident:01/CAD-7001-04MAY26';
    const [known] = service.journeyIds;
    await send('contact.received', { force: '01', channel: '999', grade: 'I' }, incident);
    const [opened] = service.journeyIds.filter((id) => id !== known);
    const leadsTo = async () =>
      (await service.deps.journeys.findByAlias(incident)).map((link) => link.journeyId);
    expect(await leadsTo()).toEqual([opened]);
    const retracts = { source: '/police/met/test', id: `e${String(number)}` };
    await send('journey.retracted', { retracts, reason: 'wrong-record' }, incident);
    expect(await leadsTo()).toEqual([]);
    expect(await service.rebuild()).toEqual([]);
    await send('contact.received', { force: '01', channel: '999', grade: 'I' }, incident);
    expect(await leadsTo()).toHaveLength(1);
    expect(await leadsTo()).not.toEqual([opened]);
  });

  it('calls a journey by the reference that a correction gives, not by the one it was sent under', async () => {
    const incident = 'incident:01/CAD-7001-04MAY26';
    await send('contact.received', { force: '01', channel: '999', grade: 'I' }, incident);
    const replacement = { force: '01', channel: '999', grade: 'I', incidentReference: 'CAD-7002-04MAY26' };
    const corrects = { source: '/police/met/test', id: `e${String(number)}` };
    await send('journey.corrected', { corrects, reason: 'wrong-value', replacement }, incident);
    expect(await service.deps.journeys.findByAlias(incident)).toEqual([]);
    expect(await service.deps.journeys.findByAlias('incident:01/CAD-7002-04MAY26')).toHaveLength(1);
    expect(await service.rebuild()).toEqual([]);
  });

  it('finds an event that waits under a name of the journey, and puts it there', async () => {
    const waiting = itemsOf((pk) => pk.startsWith('U#'));
    expect(await service.rebuild()).toEqual([]);
    await send('investigation.reviewed', {}, 'crime:01/TEST-9');
    const unmatched = itemsOf((pk) => pk.startsWith('U#')).filter(
      (item) => !waiting.some((other) => keyOf(other).sort === keyOf(item).sort),
    );
    expect(unmatched).toHaveLength(1);
    const link = only(itemsOf((pk, sk) => pk.startsWith('X#') && sk.startsWith('J#')));
    // As if it had been sent under the journey's own name.
    const [item] = unmatched;
    if (item) {
      drop(item);
      put({
        ...item,
        PK: { S: (link['PK']?.S ?? '').replace('X#', 'U#') },
        subject: { S: 'crime:01/TEST-1' },
      });
    }
    expect((await service.rebuild()).map(({ what }) => what)).toEqual(['unmatched']);
  });

  it('names ids and codes, and nothing that is in what it found', async () => {
    withHead(({ record }) => (record.facts['crimes'] = ['01/SECRET-NAME']));
    drop(only(itemsOf((_pk, sk) => sk.startsWith('DL#'))));
    const text = JSON.stringify(await service.rebuild());
    expect(text).not.toMatch(/SECRET|TEST-1|suspect/);
  });

  it('says that an event is missing, and mends nothing by guess', async () => {
    drop(only(itemsOf((_pk, sk) => sk.startsWith('E#') && sk.endsWith('2'))));
    const before = head();
    expect((await service.rebuild(true)).map(({ what }) => what)).toEqual(['events']);
    expect(head()).toEqual(before);
  });
});
