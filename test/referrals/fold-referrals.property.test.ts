import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldAll } from '../../functions/core/record/fold.ts';
import { referralChanges } from '../../functions/core/referrals/referral-changes.ts';
import { liveStates } from '../../functions/core/referrals/transitions.ts';
import { StoredEventSchema, type StoredEvent } from '../../functions/core/record/stored-event.ts';

const contact = { safe: ['sms' as const], voicemail: [], discreet: true, faults: [] };
const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString();
let seq = 0;

function event(
  type: StoredEvent['type'],
  minute: number,
  data: Readonly<Record<string, unknown>>,
  more: Partial<StoredEvent> = {},
): StoredEvent {
  seq += 1;
  return StoredEventSchema.parse({
    seq,
    id: `e${seq}`,
    type,
    source: '/police/met/test',
    agencyId: 'met-police',
    agencyKind: 'police',
    time: at(minute),
    timePrecision: 'instant',
    receivedAt: at(minute),
    data,
    effect: 'applied',
    ...more,
  });
}

const assessed = (minute: number, more: object = {}) =>
  event(
    'needs.assessed',
    minute,
    {
      purpose: 'report',
      answered: true,
      enhanced: false,
      supportConsent: 'given',
      services: ['lvws-core'],
      overruleReason: 'victim-choice',
      ...more,
    },
    { safeContact: contact },
  );
const withdrawn = (minute: number, more: Partial<StoredEvent> = {}, data: object = {}) =>
  event('support.consent-withdrawn', minute, { statedBy: 'victim', ...data }, more);
const told = (type: StoredEvent['type'], minute: number, cause: StoredEvent, more: object = {}) =>
  event(
    type,
    minute,
    { service: 'lvws-core', cause: { source: cause.source, id: cause.id }, ...more },
    { agencyId: 'system', agencyKind: 'system', source: '/system/exchange' },
  );
const statesOf = (events: readonly StoredEvent[]) =>
  foldAll(events).facts.referrals.map(({ state }) => state);

describe('referrals in the record', () => {
  it('are made by an assessment with consent and a safe contact, and joined by the next', () => {
    expect(statesOf([assessed(1), assessed(2)])).toEqual(['queued']);
  });

  it('move the strand only where one is made', () => {
    const unsafe = { ...assessed(1), safeContact: { ...contact, safe: [] } };
    const { facts, strands } = foldAll([unsafe]);
    expect(facts.referralProblems?.problems).toEqual([{ code: 'no-safe-channel', service: 'lvws-core' }]);
    expect(`${strands.support.stage}/${strands.support.step}`).toBe('needs/assessed');
    expect(facts.rows.services).toEqual([]);
  });

  it('are taken into the faster lane by an enhanced request that joins them', () => {
    const [referral] = foldAll([assessed(1), assessed(2, { enhanced: true })]).facts.referrals;
    expect(referral?.lane).toBe('enhanced');
  });

  it('stay withdrawn whatever the exchange tells afterwards', () => {
    const made = assessed(1);
    expect(statesOf([made, withdrawn(2), told('referral.accepted', 3, made)])).toEqual(['withdrawn']);
  });

  it('are withdrawn by a refusal even while the victim is supported', () => {
    const made = assessed(1);
    const events = [
      made,
      told('referral.received', 2, made),
      told('referral.accepted', 3, made, { referralId: 'ref_x' }),
      event('needs.reassessed', 4, {
        purpose: 'support',
        answered: true,
        enhanced: false,
        supportConsent: 'refused',
      }),
    ];
    expect(statesOf(events)).toEqual(['withdrawn']);
  });

  it('are not made on a day on which consent was withdrawn at an hour nobody knows', () => {
    const early = withdrawn(0, { timePrecision: 'day' });
    expect(statesOf([early, assessed(5)])).toEqual([]);
    expect(statesOf([withdrawn(0), assessed(5)])).toEqual(['queued']);
  });

  it('are not made for a service for which consent was taken back', () => {
    const events = [
      assessed(1),
      withdrawn(2, {}, { services: ['lvws-core'] }),
      event('referral.requested', 3, { service: 'lvws-core' }),
      event('referral.requested', 4, { service: 'lvws-court' }),
    ];
    const { facts } = foldAll(events);
    expect(facts.referrals.map(({ service, state }) => [service, state])).toEqual([
      ['lvws-core', 'withdrawn'],
      ['lvws-court', 'queued'],
    ]);
    expect(facts.rows.services).toEqual(['lvws-court']);
  });

  it('are made anew for another service by a hand-off, which is counted', () => {
    const made = assessed(1);
    const { facts } = foldAll([
      made,
      told('referral.accepted', 2, made),
      told('referral.handed-off', 3, made, { toService: 'lvws-safety', holder: 'lvws' }),
    ]);
    expect(facts.referrals).toMatchObject([
      { service: 'lvws-core', state: 'completed', handOffs: 0 },
      { service: 'lvws-safety', state: 'queued', handOffs: 1, handedOffFrom: 'lvws-core' },
    ]);
  });

  it('stay with whoever referred the victim first, however often they are handed off', () => {
    const made = assessed(1);
    const first = told('referral.handed-off', 3, made, { toService: 'lvws-safety', holder: 'lvws' });
    const { facts } = foldAll([
      made,
      told('referral.accepted', 2, made),
      first,
      told('referral.accepted', 4, first, { service: 'lvws-safety' }),
      told('referral.handed-off', 5, first, { service: 'lvws-safety', toService: 'lvws-court' }),
    ]);
    const police = { agencyId: 'met-police', agencyKind: 'police' };
    expect(facts.referrals).toMatchObject([
      { service: 'lvws-core', referrer: police },
      { service: 'lvws-safety', referrer: police, handOffs: 1 },
      { service: 'lvws-court', referrer: police, handOffs: 2, handedOffFrom: 'lvws-safety' },
    ]);
  });

  it('are handed off by a service on the victim’s consent alone, whatever the first referrer may rest on', () => {
    const made = assessed(1, { supportConsent: 'not-asked' });
    const { facts } = foldAll([
      made,
      told('referral.accepted', 2, made),
      told('referral.handed-off', 3, made, { toService: 'lvws-safety', holder: 'lvws' }),
    ]);
    expect(facts.referrals.map(({ service, state }) => [service, state])).toEqual([
      ['lvws-core', 'completed'],
    ]);
    expect(facts.referralProblems?.problems.map(({ code }) => code)).toContain('consent-missing');
  });

  it('keep the earliest contact that is told', () => {
    const made = assessed(1);
    const { facts } = foldAll([
      made,
      told('referral.accepted', 2, made),
      told('referral.contacted', 5, made, { occurredAt: at(4) }),
      told('referral.contacted', 6, made, { occurredAt: at(3) }),
    ]);
    expect(facts.referrals[0]?.firstContactAt).toBe(at(3));
  });

  it('end when the event they rest on is retracted, and by the victim’s word where that came too', () => {
    const made = assessed(1);
    const before = foldAll([made]).facts;
    const retraction = event('journey.retracted', 2, { retracts: { source: made.source, id: made.id } });
    const after = foldAll([made, retraction]).facts;
    expect(referralChanges(before, after, retraction)).toMatchObject([{ kind: 'ended', action: 'retract' }]);
    const early = withdrawn(0, { timePrecision: 'day' });
    expect(referralChanges(before, foldAll([made, early]).facts, early)).toMatchObject([
      { kind: 'ended', action: 'withdraw' },
    ]);
  });
});

const anyStep = fc.record({
  what: fc.constantFrom('assess', 'withdraw', 'refuse', 'die', 'give', 'request', 'accept', 'reject', 'flag'),
  minute: fc.nat({ max: 30 }),
});

describe('any history of support', () => {
  it('leaves at most one live referral to a service, and none after the victim’s last word was no', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 15 }), (steps) => {
        const assessments: StoredEvent[] = [];
        const events = steps.map(({ what, minute }) => {
          const about = assessments.at(-1) ?? assessed(minute);
          switch (what) {
            case 'assess': {
              const made = assessed(minute);
              assessments.push(made);
              return made;
            }
            case 'withdraw':
              return withdrawn(minute);
            case 'refuse':
              return assessed(minute, { supportConsent: 'refused', services: [] });
            case 'die':
              return event('victim.died', minute, {});
            case 'give':
              return event('support.consent-given', minute, {});
            case 'request':
              return event('referral.requested', minute, { service: 'lvws-core' });
            case 'accept':
              return told('referral.accepted', minute, about);
            case 'reject':
              return told('referral.rejected', minute, about);
            case 'flag':
              return event('crime.updated', minute, { flags: ['domestic-abuse'] });
          }
        });
        const { facts } = foldAll(events);
        const live = facts.referrals.filter(({ state }) => liveStates.includes(state));
        expect(live.length).toBeLessThanOrEqual(1);
        const said = facts.consent?.status;
        if (said === 'withdrawn' || said === 'refused' || facts.victimDied) expect(live).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
