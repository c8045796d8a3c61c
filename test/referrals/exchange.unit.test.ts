import { describe, expect, it } from 'vitest';

import {
  extendedUntil,
  dueUntil,
  owesDeletion,
  placeByChange,
  placeInQueue,
  plusSeconds,
  serviceOfReady,
  standingOf,
} from '../../functions/core/referrals/lease.ts';
import { pickFromLanes } from '../../functions/core/referrals/pick-lanes.ts';
import {
  acknowledge,
  chaseDeletion,
  closed,
  confirmDeletion,
  deadLetter,
  decide,
  extend,
  hastened,
  informed,
  instantAfter,
  isExhausted,
  leased,
  redrive,
  reinstated,
  release,
  report,
  type Outcome,
} from '../../functions/core/referrals/referral.ts';
import { shownToReferrer } from '../../functions/core/referrals/transitions.ts';
import { referralStates, type ReferralState } from '../../schemas/referral.ts';
import type { Referral } from '../../functions/core/referrals/stored-referral.ts';
import { waitingReferral } from '../support/waiting-referral.ts';

const NOON = '2026-01-05T12:00:00.000Z';
const after = (seconds: number) => plusSeconds(NOON, seconds);
const HOUR = 3600;

const queued = waitingReferral(NOON);
const lease = (before: Referral, receiptHash: string, seconds: number) =>
  leased(before, {
    claimId: 'clm_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    receiptHash,
    until: after(seconds + 900),
    now: after(seconds),
    agencyId: 'lvws',
  });
const held = lease(queued, 'first', 10);
const act = (seconds: number, receiptHash = 'first') => ({
  now: after(seconds),
  agencyId: 'lvws',
  receiptHash,
});
/** The referral after an action that is done. */
const changed = (outcome: Outcome): Referral => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome.referral;
};
const answer = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal : outcome.kind);
const received = changed(acknowledge(held, act(20)));
const accepted = changed(decide(received, { ...act(30), decision: 'accepted' }));
const ended = (before: Referral, action: 'withdraw' | 'retract', seconds = 100): Referral => {
  const after_ = closed(before, { action, reasonCode: 'testcase' }, after(seconds));
  if (!after_) throw new Error('It cannot be ended.');
  return after_;
};
const withdrawn = ended(held, 'withdraw');
const retracted = ended(held, 'retract');

describe('a claim', () => {
  it('gives a service the referral until the lease runs out, under a receipt of its own', () => {
    expect(held).toMatchObject({
      state: 'leased',
      visibleAt: after(910),
      leaseStartedAt: after(10),
      leaseEpoch: 1,
      deliveryCount: 1,
      receipts: ['first'],
      holder: 'lvws',
      version: 2,
      updatedAt: after(10),
    });
  });

  it('counts every delivery, and forgets that an earlier one was received', () => {
    const again = lease(received, 'second', 5 * HOUR);
    expect(again).toMatchObject({ leaseEpoch: 2, deliveryCount: 2, receipts: ['first', 'second'] });
    expect(again).not.toHaveProperty('received');
  });
});

describe('a receipt', () => {
  it.each<[string, Referral, string, number, string]>([
    ['of the live lease holds it', held, 'first', 909.999, 'holder'],
    ['of a lease that has run out', held, 'first', 910, 'lease-expired'],
    ['that was never given', held, 'other', 20, 'unknown-receipt'],
    ['of an earlier lease', lease(held, 'second', 1000), 'first', 1010, 'superseded'],
    ['of a referral that was given back', changed(release(held, act(20))), 'first', 30, 'lease-expired'],
    ['holds what it acknowledged for three days', received, 'first', 20 + 72 * HOUR - 1, 'holder'],
    ['of three days ago', received, 'first', 20 + 72 * HOUR, 'lease-expired'],
    ['holds for ever what it took up', accepted, 'first', 9999 * HOUR, 'holder'],
  ])('%s', (_what, referral, hash, seconds, standing) => {
    expect(standingOf(referral, hash, after(seconds))).toBe(standing);
  });
});

const acts: readonly (readonly [
  name: string,
  act: (before: Referral, seconds: number, hash?: string) => Outcome,
])[] = [
  ['acknowledge', (before, seconds, hash) => acknowledge(before, act(seconds, hash))],
  ['accept', (before, seconds, hash) => decide(before, { ...act(seconds, hash), decision: 'accepted' })],
  ['extend', (before, seconds, hash) => extend(before, { ...act(seconds, hash), leaseSeconds: 3600 })],
  ['release', (before, seconds, hash) => release(before, act(seconds, hash))],
];

describe.each(acts)('to %s', (_name, does) => {
  it.each<[string, Referral, string, number, string]>([
    ['is for whoever holds it', held, 'first', 20, 'changed'],
    ['is too late once the lease has run out', held, 'first', 910, 'lease-expired'],
    ['takes the receipt', held, 'other', 20, 'receipt-mismatch'],
    [
      'is too late once it was delivered to the next',
      lease(held, 'second', 1000),
      'first',
      1010,
      'lease-expired',
    ],
    [
      'is too late once the next has received it',
      changed(acknowledge(lease(held, 'second', 1000), act(1010, 'second'))),
      'first',
      1020,
      'already-received',
    ],
    [
      'is too late once the next has decided',
      changed(decide(lease(held, 'second', 1000), { ...act(1010, 'second'), decision: 'accepted' })),
      'first',
      1020,
      'already-received',
    ],
    ['is refused once consent was withdrawn, whoever asks', withdrawn, 'first', 110, 'consent-withdrawn'],
    ['is refused once consent was withdrawn, by any receipt', withdrawn, 'other', 110, 'consent-withdrawn'],
    ['is refused once it was never asked for', retracted, 'first', 110, 'referral-retracted'],
  ])('%s', (_what, before, hash, seconds, expected) => {
    expect(answer(does(before, seconds, hash))).toBe(expected);
  });
});

describe('an acknowledgement', () => {
  it('gives three days to decide, and the same again changes nothing', () => {
    expect(received).toMatchObject({
      state: 'received',
      visibleAt: after(20 + 72 * HOUR),
      received: { what: 'received', at: after(20), receiptHash: 'first', version: 3 },
    });
    expect(acknowledge(held, act(20))).toMatchObject({ news: 'referral.received' });
    expect(answer(acknowledge(received, act(25)))).toBe('same');
    expect(answer(acknowledge(accepted, act(40)))).toBe('same');
  });

  it('is refused for what was withdrawn or retracted since, though it was given before', () => {
    expect(answer(acknowledge(ended(received, 'withdraw'), act(110)))).toBe('consent-withdrawn');
    expect(answer(acknowledge(ended(received, 'retract'), act(110)))).toBe('referral-retracted');
  });

  it('comes too late for what was decided already', () => {
    const decided = changed(decide(held, { ...act(20), decision: 'accepted' }));
    expect(answer(acknowledge(decided, act(30)))).toBe('state-conflict');
  });
});

describe('a decision', () => {
  const with_ = (decision: 'accepted' | 'rejected' | 'more-info-requested', reasonCode?: string) => ({
    decision,
    reasonCode,
  });
  const decided = (before: Referral, seconds: number, what: ReturnType<typeof with_>) =>
    decide(before, { ...act(seconds), ...what });

  it('takes it up, and says so', () => {
    expect(accepted).toMatchObject({
      state: 'accepted',
      decided: { what: 'accepted', receiptHash: 'first', at: after(30) },
      holder: 'lvws',
    });
    expect(accepted).not.toHaveProperty('visibleAt');
    expect(accepted.decided).not.toHaveProperty('reasonCode');
    expect(decided(received, 30, with_('accepted'))).toMatchObject({ news: 'referral.accepted', told: {} });
  });

  it('turns it down with a reason', () => {
    const outcome = decided(held, 30, with_('rejected', 'duplicate'));
    expect(outcome).toMatchObject({ news: 'referral.rejected', told: { reasonCode: 'duplicate' } });
    expect(changed(outcome)).toMatchObject({
      state: 'rejected',
      reasonCode: 'duplicate',
      decided: { what: 'rejected', reasonCode: 'duplicate' },
    });
  });

  it('makes a dead letter of what cannot be processed', () => {
    const outcome = decided(held, 30, with_('rejected', 'cannot-be-processed'));
    expect(outcome).toMatchObject({ news: 'referral.dead-lettered' });
    expect(changed(outcome).state).toBe('dead-letter');
  });

  it('is the same when it is sent again, and another conflicts', () => {
    const rejected = changed(decided(held, 30, with_('rejected', 'duplicate')));
    expect(answer(decided(rejected, 40, with_('rejected', 'duplicate')))).toBe('same');
    expect(answer(decided(rejected, 40, with_('rejected', 'no-capacity')))).toBe('decision-conflict');
    expect(answer(decided(rejected, 40, with_('accepted')))).toBe('decision-conflict');
    expect(answer(decided(accepted, 40, with_('accepted')))).toBe('same');
    expect(answer(decided(accepted, 40, with_('more-info-requested', 'consent')))).toBe('decision-conflict');
  });

  it('may follow a question, and then leaves no reason of the question behind', () => {
    const asked = changed(decided(held, 30, with_('more-info-requested', 'consent')));
    expect(asked).toMatchObject({ state: 'more-info-requested', reasonCode: 'consent' });
    expect(answer(decided(asked, 40, with_('more-info-requested', 'consent')))).toBe('same');
    expect(answer(decided(asked, 40, with_('more-info-requested', 'needs')))).toBe('state-conflict');
    const taken = changed(decided(asked, 50, with_('accepted')));
    expect(taken.state).toBe('accepted');
    expect(taken).not.toHaveProperty('reasonCode');
    expect(answer(decided(taken, 60, with_('rejected', 'duplicate')))).toBe('decision-conflict');
  });

  it('is refused for what was withdrawn since, even the one that was made', () => {
    expect(answer(decided(ended(accepted, 'withdraw'), 110, with_('accepted')))).toBe('consent-withdrawn');
    expect(answer(decided(ended(accepted, 'retract'), 110, with_('accepted')))).toBe('referral-retracted');
  });
});

describe('more time', () => {
  const more = (before: Referral, seconds: number, leaseSeconds: number) =>
    extend(before, { ...act(seconds), leaseSeconds });

  it('is counted from now, and less than there is already changes nothing', () => {
    expect(changed(more(held, 100, 3600))).toMatchObject({ state: 'leased', visibleAt: after(3700) });
    expect(answer(more(held, 10, 900))).toBe('same');
    expect(answer(more(held, 10, 60))).toBe('same');
    expect(answer(more(held, 11, 900))).toBe('changed');
  });

  it('is given for twelve hours in all, and no more', () => {
    const long = { ...held, visibleAt: after(10 + 12 * HOUR - 60) };
    expect(changed(more(long, 10 + 12 * HOUR - 600, 3600)).visibleAt).toBe(after(10 + 12 * HOUR));
    const longest = { ...held, visibleAt: after(10 + 12 * HOUR) };
    expect(answer(more(longest, 10 + 12 * HOUR - 600, 3600))).toBe('lease-limit');
    expect(extendedUntil(NOON, after(900), after(100), 3600)).toBe(after(3700));
    expect(extendedUntil(NOON, after(12 * HOUR), after(100), 13 * HOUR)).toBeUndefined();
  });

  it('is not for what is decided', () => {
    expect(answer(more(accepted, 100, 3600))).toBe('state-conflict');
  });
});

describe('giving it back', () => {
  it('lets the next claim it at once, and the same again changes nothing', () => {
    const back = changed(release(received, act(30)));
    expect(back).toMatchObject({ state: 'queued', visibleAt: after(30), deliveryCount: 1 });
    for (const name of ['holder', 'claimId', 'received']) expect(back).not.toHaveProperty(name);
    expect(answer(release(back, act(40)))).toBe('same');
    expect(answer(release(back, act(40, 'other')))).toBe('receipt-mismatch');
    expect(answer(release(accepted, act(40)))).toBe('state-conflict');
  });
});

describe('what became of it', () => {
  const said = (type: Parameters<typeof report>[1]['type'], more: object = {}, before = accepted) =>
    report(before, { now: after(100), agencyId: 'lvws', type, occurredAt: after(90), ...more });

  it.each([
    ['contacted', 'accepted', 'referral.contacted', undefined, true],
    ['started', 'in-progress', 'referral.started', undefined, true],
    ['completed', 'completed', 'referral.completed', undefined, true],
    ['disengaged', 'completed', 'referral.completed', 'disengaged', true],
    ['declined', 'completed', 'referral.completed', 'declined', true],
    ['unable-to-contact', 'closed-unable-to-contact', 'referral.closed-unable-to-contact', undefined, false],
    ['handed-off', 'completed', 'referral.handed-off', undefined, false],
  ] as const)('%s: it is then %s, and the journey is told %s', (type, state, news, reasonCode, isContact) => {
    const outcome = said(type);
    expect(outcome).toMatchObject({ news });
    expect(changed(outcome).state).toBe(state);
    expect(changed(outcome).reasonCode).toBe(reasonCode);
    expect(changed(outcome).firstContactAt).toBe(isContact ? after(90) : undefined);
    expect(outcome.kind === 'changed' && outcome.told).toEqual({
      ...(isContact ? { occurredAt: after(90) } : {}),
      ...(reasonCode ? { reasonCode } : {}),
    });
  });

  it('names the service that it was handed to', () => {
    expect(said('handed-off', { toService: 'lvws-court' })).toMatchObject({
      told: { toService: 'lvws-court' },
    });
  });

  it('keeps the first contact, however late it is told', () => {
    const once = changed(said('contacted'));
    expect(changed(said('started', { occurredAt: after(95) }, once)).firstContactAt).toBe(after(90));
    expect(changed(said('contacted', { occurredAt: after(85) }, once)).firstContactAt).toBe(after(85));
  });

  it('is for its holder to say, once it was taken up and while it stands', () => {
    expect(answer(said('contacted', { agencyId: 'another' }))).toBe('not-holder');
    expect(answer(said('contacted', {}, received))).toBe('state-conflict');
    expect(answer(said('contacted', {}, ended(accepted, 'withdraw')))).toBe('consent-withdrawn');
    expect(answer(said('contacted', {}, ended(accepted, 'retract')))).toBe('referral-retracted');
    expect(answer(said('started', {}, changed(said('completed'))))).toBe('state-conflict');
  });
});

describe('a dead letter', () => {
  const often = { ...held, deliveryCount: 5 };
  const dead = changed(deadLetter(often, after(2000)));

  it('is what was delivered five times without an answer', () => {
    expect(isExhausted({ ...held, deliveryCount: 4 })).toBe(false);
    expect(isExhausted(often)).toBe(true);
    expect(answer(deadLetter({ ...held, deliveryCount: 4 }, after(2000)))).toBe('state-conflict');
    expect(answer(deadLetter({ ...accepted, deliveryCount: 5 }, after(2000)))).toBe('state-conflict');
    expect(dead).toMatchObject({ state: 'dead-letter', reasonCode: 'delivered-too-often' });
    expect(deadLetter(often, after(2000))).toMatchObject({
      news: 'referral.dead-lettered',
      told: { reasonCode: 'delivered-too-often' },
    });
  });

  it('can be delivered anew once somebody has looked at it', () => {
    const outcome = redrive(dead, { now: after(3000), agencyId: 'lvws' });
    expect(outcome).toMatchObject({ news: 'referral.redriven' });
    expect(changed(outcome)).toMatchObject({ state: 'queued', visibleAt: after(3000), deliveryCount: 0 });
    for (const name of ['reasonCode', 'decided', 'received', 'holder'])
      expect(changed(outcome)).not.toHaveProperty(name);
    const redriven = (before: Referral) => answer(redrive(before, { now: after(3000), agencyId: 'lvws' }));
    expect(redriven(held)).toBe('state-conflict');
    expect(redriven(ended(dead, 'withdraw', 2500))).toBe('consent-withdrawn');
    expect(redriven(ended(dead, 'retract', 2500))).toBe('referral-retracted');
  });
});

describe('a withdrawal', () => {
  it('ends what a service may hold, who is asked to delete it within a day', () => {
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      reasonCode: 'testcase',
      visibleAt: after(100 + 24 * HOUR),
      version: 3,
    });
    expect(owesDeletion(withdrawn)).toBe(true);
    const unseen = ended(queued, 'withdraw');
    expect(unseen).not.toHaveProperty('visibleAt');
    expect(owesDeletion(unseen)).toBe(false);
    expect(owesDeletion(held)).toBe(false);
  });

  it('ends nothing that has ended', () => {
    const rejected = changed(decide(held, { ...act(30), decision: 'rejected', reasonCode: 'duplicate' }));
    expect(closed(rejected, { action: 'withdraw', reasonCode: 'x' }, after(100))).toBeUndefined();
    expect(closed(rejected, { action: 'retract', reasonCode: 'x' }, after(100))?.state).toBe('retracted');
    expect(closed(withdrawn, { action: 'retract', reasonCode: 'x' }, after(200))).toBeUndefined();
  });

  it('asks again each day that the deletion is not confirmed', () => {
    expect(answer(chaseDeletion(withdrawn, after(100 + 24 * HOUR - 1)))).toBe('state-conflict');
    expect(answer(chaseDeletion(held, after(999 * HOUR)))).toBe('state-conflict');
    const chased = chaseDeletion(withdrawn, after(100 + 24 * HOUR));
    expect(chased).toMatchObject({ news: 'referral.deletion-overdue' });
    expect(changed(chased)).toMatchObject({ visibleAt: after(100 + 48 * HOUR), version: 4 });
  });

  it('is confirmed once', () => {
    const confirm = (before: Referral) => confirmDeletion(before, { now: after(200), agencyId: 'lvws' });
    expect(confirm(withdrawn)).toMatchObject({ news: 'referral.deletion-confirmed' });
    const confirmed = changed(confirm(withdrawn));
    expect(confirmed).toMatchObject({ deletionConfirmedAt: after(200), updatedAt: after(200), version: 4 });
    expect(confirmed).not.toHaveProperty('visibleAt');
    expect(answer(confirm(confirmed))).toBe('same');
    expect(owesDeletion(confirmed)).toBe(false);
    expect(answer(confirm(held))).toBe('nothing-to-delete');
    expect(answer(confirm(ended(queued, 'withdraw')))).toBe('nothing-to-delete');
  });

  it('that is taken back puts it into the queue anew, and every earlier receipt stays dead', () => {
    const again = reinstated(withdrawn, { ...queued, lane: 'enhanced' }, after(300));
    expect(again).toMatchObject({
      state: 'queued',
      lane: 'enhanced',
      version: 4,
      createdAt: NOON,
      updatedAt: after(300),
      visibleAt: after(300),
      receipts: ['first'],
      leaseEpoch: 1,
      deliveryCount: 0,
    });
    expect(again && standingOf(again, 'first', after(310))).toBe('lease-expired');
    expect(reinstated(retracted, queued, after(300))?.state).toBe('queued');
    expect(reinstated(held, queued, after(300))).toBeUndefined();
  });

  it('that is taken back leaves nothing of what was before: its consent, holder, decision or deletion', () => {
    const deleted = changed(
      confirmDeletion(ended(accepted, 'withdraw'), { now: after(200), agencyId: 'lvws' }),
    );
    const consent = { ...queued.consent, capturedAt: after(250) };
    const again = reinstated(deleted, { ...queued, consent, requestedAt: after(250) }, after(300));
    expect(again).toMatchObject({ consent, requestedAt: after(250), referralId: queued.referralId });
    for (const name of ['reasonCode', 'holder', 'claimId', 'received', 'decided', 'deletionConfirmedAt'])
      expect(again).not.toHaveProperty(name);
    const next = again && ended(lease(again, 'second', 400), 'withdraw', 500);
    expect(next && owesDeletion(next)).toBe(true);
  });
});

describe('a change of what is asked for', () => {
  it('moves it into the faster lane, once', () => {
    expect(hastened(queued, after(5))).toMatchObject({ lane: 'enhanced', version: 2, updatedAt: after(5) });
    expect(hastened({ ...queued, lane: 'enhanced' }, after(5))).toBeUndefined();
  });

  it('says that the referrer has told more', () => {
    expect(informed(held, 'enhanced', after(50))).toMatchObject({
      lane: 'enhanced',
      version: 3,
      informedAt: after(50),
      updatedAt: after(50),
    });
  });
});

describe('the time of a referral', () => {
  it('never runs backwards, whatever the clock of whoever writes says', () => {
    expect(instantAfter(held, after(11))).toBe(after(11));
    expect(instantAfter(held, after(10))).toBe(after(10.001));
    expect(instantAfter(held, after(5))).toBe(after(10.001));
    expect(instantAfter({ ...queued, requestedAt: after(60) }, after(30))).toBe(after(60.001));
  });
});

describe('the place of a referral', () => {
  const placed = (referral: Referral) => placeInQueue(referral);
  const id = queued.referralId;

  it('is in the lane of its service while it can be claimed, by when it can', () => {
    expect(placed(queued)).toEqual({ queueKey: 'IN#lvws-core#standard', queueSort: `${NOON}#${id}` });
    expect(placed({ ...held, lane: 'enhanced' })).toEqual({
      queueKey: 'IN#lvws-core#enhanced',
      queueSort: `${after(910)}#${id}`,
    });
    expect(placed(received)?.queueSort).toBe(`${after(20 + 72 * HOUR)}#${id}`);
  });

  it('is on the list of deletions, or of dead letters, where somebody waits for that', () => {
    expect(placed(withdrawn)).toEqual({
      queueKey: 'DEL#lvws-core',
      queueSort: `${after(100 + 24 * HOUR)}#${id}`,
    });
    const dead = changed(deadLetter({ ...held, deliveryCount: 5 }, after(2000)));
    expect(placed(dead)).toEqual({ queueKey: 'DEAD#lvws-core', queueSort: `${after(2000)}#${id}` });
    expect(placeByChange(dead)).toBe(`${after(2000)}#${id}`);
  });

  it('is nowhere once nobody waits for it', () => {
    expect(placed(accepted)).toBeUndefined();
    expect(placed(ended(queued, 'withdraw'))).toBeUndefined();
  });

  it('says by its list of which service it is', () => {
    expect(serviceOfReady('IN#lvws-core#standard')).toBe('lvws-core');
    expect(serviceOfReady('DEL#lvws-core')).toBeUndefined();
    expect(serviceOfReady('XIN#lvws-core#standard')).toBeUndefined();
    expect(`${after(0)}#${id}` < dueUntil(after(0))).toBe(true);
    expect(`${after(0.001)}#${id}` < dueUntil(after(0))).toBe(false);
  });
});

describe('what a claim picks', () => {
  const lanes = (enhanced: number, standard: number) => ({
    enhanced: Array.from({ length: enhanced }, (_, at) => `e${at}`),
    standard: Array.from({ length: standard }, (_, at) => `s${at}`),
  });

  it('is enhanced before standard, each oldest first, and every tenth standard', () => {
    expect(pickFromLanes(lanes(20, 5), 12, 0)).toEqual([
      ...['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 's0', 'e9', 'e10'],
    ]);
    expect(pickFromLanes(lanes(2, 2), 2, 9)).toEqual(['s0', 'e0']);
    expect(pickFromLanes(lanes(2, 2), 2, 8)).toEqual(['e0', 's0']);
  });

  it('is what there is, where a lane is empty', () => {
    expect(pickFromLanes(lanes(1, 3), 9, 0)).toEqual(['e0', 's0', 's1', 's2']);
    expect(pickFromLanes(lanes(3, 0), 9, 9)).toEqual(['e0', 'e1', 'e2']);
    expect(pickFromLanes(lanes(0, 0), 9, 0)).toEqual([]);
    expect(pickFromLanes(lanes(3, 3), 0, 0)).toEqual([]);
  });
});

describe('what the referring side is shown', () => {
  const shown: Readonly<Record<ReferralState, string>> = {
    queued: 'waiting',
    leased: 'waiting',
    received: 'waiting',
    accepted: 'engaged',
    'in-progress': 'engaged',
    'more-info-requested': 'action-needed',
    'dead-letter': 'action-needed',
    rejected: 'declined',
    'closed-unable-to-contact': 'unable-to-contact',
    completed: 'ended',
    withdrawn: 'ended',
    retracted: 'ended',
  };

  it.each(referralStates)('of one that is %s is a word that tells nothing of the victim', (state) => {
    expect(shownToReferrer(state)).toBe(shown[state]);
  });
});
