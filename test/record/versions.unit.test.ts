import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { foldAll } from '../../functions/core/record/fold.ts';
import { storedEventSchemaOf, storedForm } from '../../functions/core/record/stored-event.ts';
import { readEvent } from '../../functions/intake/read-event.ts';
import { isRefused } from '../../functions/intake/outcome.ts';
import { catalogueOf, events } from '../../schemas/events/catalogue.ts';
import { defineEvents, earlierVersion, type EventDefinition } from '../../schemas/events/define.ts';

import { agedCatalogue, alertAsV1 } from '../support/aged-catalogue.ts';
import { storedEvent } from '../support/stored-event.ts';

const schema = storedEventSchemaOf(agedCatalogue);
const alert = storedEvent('safety.alert-raised', { seq: 2, time: '2026-01-05T09:00:00.000Z' });
const asV1 = { ...alert, data: { alert: 'co-resident-suspect' } };

describe('an event that was stored as an earlier version of its type', () => {
  it('is read, and folds, as the present one', () => {
    const read = schema.parse(asV1);
    expect(read.data).toEqual({ kind: 'co-resident-suspect' });
    expect(foldAll([read]).facts.alerts).toEqual(['co-resident-suspect']);
  });

  it('is stored again as it was sent, and read again the same', () => {
    const read = schema.parse(asV1);
    expect(storedForm(read)).toEqual(asV1);
    expect(schema.parse(storedForm(read))).toEqual(read);
  });

  it('passes every version on its way', () => {
    const aged = defineEvents('invented', {
      'invented.noted': {
        summary: 'Something was noted.',
        senders: ['police'],
        data: { third: z.string() },
        example: { third: 'x' },
        earlier: [
          earlierVersion({
            data: { first: z.string() },
            example: { first: 'x' },
            toNext: ({ first }) => ({ second: `${first}2` }),
          }),
          earlierVersion({
            data: { second: z.string() },
            example: { second: 'x' },
            toNext: ({ second }) => ({ third: `${second}3` }),
          }),
        ],
      },
    });
    const known = storedEventSchemaOf(catalogueOf(Object.values<EventDefinition>(aged)));
    const stored = (version: number | undefined, data: object) =>
      known.parse({ ...alert, type: 'invented.noted', ...(version ? { version } : {}), data });
    expect(stored(undefined, { first: '1' }).data).toEqual({ third: '123' });
    expect(stored(2, { second: '1' }).data).toEqual({ third: '13' });
    expect(stored(3, { third: '1' }).data).toEqual({ third: '1' });
    expect(known.safeParse({ ...alert, type: 'invented.noted', version: 4, data: {} }).success).toBe(false);
    expect(known.safeParse({ ...alert, type: 'invented.unheard-of', data: {} }).success).toBe(false);
  });
});

describe('both versions of a type', () => {
  const sender = {
    agencyId: 'met-police',
    agencyKind: 'police',
    rows: { forces: ['01'], courts: [], cpsAreas: [], services: [], probationRegions: [] },
    families: ['safety'],
    sourcePrefixes: ['/police/met/'],
  } as const;
  const sent = (version: number, data: object) => ({
    specversion: '1.0',
    id: 'alert-1',
    source: '/police/met/connect',
    type: `london.victim-journey.safety.alert-raised.v${String(version)}`,
    subject: 'crime:01/TEST-2',
    time: '2026-01-05T09:00:00Z',
    data,
  });
  const read = (version: number, data: object) =>
    readEvent(
      { sender: { ...sender, rows: { ...sender.rows, forces: ['01'] } as never }, sent: sent(version, data) },
      new Date('2026-02-01T00:00:00Z'),
      agedCatalogue,
    );

  it('may be sent, are checked by their own fields, and mean the same event', () => {
    const [one, two] = [read(1, { alert: 'escalation' }), read(2, { kind: 'escalation' })];
    if (isRefused(one) || isRefused(two)) throw new Error('refused');
    expect(one.event.data).toEqual({ kind: 'escalation' });
    expect(one.event).toMatchObject({ dataAsSent: { alert: 'escalation' } });
    expect(two.event).toMatchObject({ version: 2, data: { kind: 'escalation' } });
    expect(one.fingerprint).toBe(two.fingerprint);
    expect(read(1, { kind: 'escalation' })).toMatchObject({ issues: [{ pointer: '/data/alert' }] });
    expect(read(2, { alert: 'escalation' })).toMatchObject({ issues: [{ pointer: '/data/kind' }] });
    expect(read(3, { kind: 'escalation' })).toMatchObject({ reason: 'unknown-event-type' });
  });

  it('stand in the catalogue, the earlier with its own fields and example', () => {
    const one = agedCatalogue.get('london.victim-journey.safety.alert-raised.v1');
    expect(one).toMatchObject({ version: 1, example: alertAsV1.example });
    expect(agedCatalogue.get('london.victim-journey.safety.alert-raised.v2')).toMatchObject({
      version: 2,
      example: events['safety.alert-raised'].example,
    });
  });
});
