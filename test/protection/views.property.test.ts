import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldAll } from '../../functions/core/record/fold.ts';
import type { Facts } from '../../functions/core/record/facts.ts';
import type { Head } from '../../functions/core/record/head.ts';
import { lifelongAnonymity } from '../../functions/core/protection/anonymity.ts';
import { statusFor, statusOf } from '../../functions/core/views/status.ts';
import { factsFor, seesData, seesEvent } from '../../functions/core/views/view.ts';
import { agencyKinds } from '../../schemas/agency-kinds.ts';
import type { AgencyKind } from '../../schemas/agencies.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { events, eventTypes, type EventType } from '../../schemas/events/catalogue.ts';
import { exampleAbout, storedEvent } from '../support/stored-event.ts';

const SUSPECT = 'SM9871';

/** A stored event of a type, at a minute, with every suspect reference in it marked. */
const stored = (type: EventType, minute: number, seq: number, data?: Record<string, unknown>): StoredEvent =>
  storedEvent(type, {
    time: new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString(),
    seq,
    data: { ...exampleAbout(type, SUSPECT), ...data },
  });

const histories = fc
  .array(fc.tuple(fc.constantFrom(...eventTypes), fc.integer({ min: 0, max: 40 })), {
    minLength: 1,
    maxLength: 25,
  })
  .map((list) => list.map(([type, minute], at) => stored(type, minute, at + 1)));

const headOf = (history: readonly StoredEvent[]): Head => ({
  journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
  personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
  victimNumber: 1,
  version: history.length,
  live: true,
  openedAt: '2026-01-05T09:00:00.000Z',
  updatedAt: '2026-01-05T09:00:00.000Z',
  record: foldAll(history),
});

/** All that an agency of a kind can read of a journey, as text. */
const readBy = (kind: AgencyKind, history: readonly StoredEvent[]): string => {
  const head = headOf(history);
  const timeline = history
    .filter(({ type }) => seesEvent(kind, events[type].family, false))
    .map(({ type, data }) => ({ type, data: seesData(kind, false) ? data : {} }));
  return JSON.stringify({
    status: statusFor(kind, statusOf(head)),
    facts: factsFor(kind, head.record.facts),
    timeline,
  });
};

/** Facts that tell a suspect's side where or how the victim lives, what they need, or who helps them. */
const neverInCourt: readonly (keyof Facts)[] = [
  'alerts',
  'consent',
  'contactPreference',
  'enhanced',
  'flags',
  'lastContactAt',
  'optedOut',
  'protectiveOrders',
  'referrals',
  'under18',
];

describe('what an agency can read of any journey', () => {
  it('holds no suspect for support services, probation, oversight and the platform', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const kind of ['support-service', 'probation', 'oversight', 'admin', 'system'] as const)
          expect(readBy(kind, history)).not.toContain(SUSPECT);
      }),
    );
  });

  it('holds nothing of the victim for courts that could reach the suspect', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const head = headOf(history);
        const facts = factsFor('court', head.record.facts);
        for (const name of neverInCourt) expect(facts).not.toHaveProperty(name);
        expect(statusFor('court', statusOf(head))).not.toHaveProperty('support');
        const text = readBy('court', history);
        for (const family of ['safety', 'needs', 'support', 'referral', 'enhanced-rights', 'victim'])
          expect(text).not.toContain(`"${family}.`);
      }),
    );
  });

  it('is nothing for kinds that read no journey', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const kind of ['oversight', 'admin', 'system'] as const)
          expect(factsFor(kind, headOf(history).record.facts)).toEqual({});
      }),
    );
  });

  it('never holds free text: the log has none to show', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const kind of agencyKinds) expect(readBy(kind, history)).not.toContain('Invented');
      }),
    );
  });
});

describe('lifelong anonymity', () => {
  const alleging = fc.constantFrom<[EventType, Record<string, unknown>]>(
    ['crime.recorded', { flags: ['sexual'], offenceCode: undefined }],
    ['crime.recorded', { flags: [], offenceCode: 'SX03001' }],
    ['crime.updated', { flags: ['trafficking'] }],
    ['crime.updated', { flags: [], offenceCode: 'MS15001' }],
    ['victim.anonymity-applies', { reason: 'forced-marriage' }],
  );

  it('comes with the allegation, and no event of any kind takes it away', () => {
    fc.assert(
      fc.property(histories, alleging, fc.nat(), (history, [type, data], at) => {
        const place = at % (history.length + 1);
        const alleged = stored(type, 20, 1000, data);
        const { source, id } = alleged;
        const retracted = stored('journey.retracted', 41, 1001, { retracts: { source, id } });
        const all = [...history.toSpliced(place, 0, alleged), retracted];
        expect(lifelongAnonymity(foldAll(all).facts)).toBe(true);
      }),
    );
  });

  it('is not given where nothing alleges it', () => {
    const { facts } = foldAll([
      stored('crime.recorded', 0, 1, { flags: ['domestic-abuse'], offenceCode: 'OF61102' }),
    ]);
    expect(lifelongAnonymity(facts)).toBe(false);
  });
});
