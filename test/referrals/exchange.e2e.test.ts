import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { referralIdFrom } from '../../functions/core/referrals/referral-id.ts';
import { call, cloudEvent, openJourney, post } from '../support/client.ts';
import { home, openKnown, refuge, tell } from '../support/people.ts';
import {
  assessment,
  claim,
  claimOne,
  command,
  openReferral,
  readDetail,
  safeContact,
} from '../support/referrals.ts';

const service = 'lvws-court';
const withdraw = (journeyId: string) =>
  post(
    'police',
    cloudEvent(
      'police',
      'support.consent-withdrawn',
      `journey:${journeyId}`,
      { statedBy: 'victim' },
      { time: new Date().toISOString() },
    ),
  );

describe('a referral, from the assessment to its outcome', () => {
  it('is claimed, read, acknowledged, taken up, and reported on', async () => {
    const { journeyId, referralId, status } = await openReferral(service);
    expect(status).toBe(201);
    const { receipt } = await claimOne(service, referralId);

    const detail = await readDetail(referralId, receipt);
    expect(detail.status).toBe(200);
    expect(detail.body).toMatchObject({
      journeyId,
      state: 'leased',
      lawfulBasis: 'consent',
      consent: { status: 'given', scope: 'general' },
      safeContact: { codeWord: 'testcase' },
    });
    const { channels } = detail.body['safeContact'] as { channels: unknown };
    expect(channels).toEqual([{ channel: 'sms', value: '020 7946 0001', voicemail: false }]);

    const received = await command(referralId, 'acknowledgements', { receipt });
    expect(received.status).toBe(200);
    const again = await command(referralId, 'acknowledgements', { receipt });
    expect(again.body).toEqual(received.body);

    const decision = { receipt, decision: 'accepted' };
    const stale = await command(referralId, 'decisions', decision, { 'If-Match': '"1"' });
    expect([stale.status, stale.body['code']]).toEqual([412, 'version-mismatch']);
    const decided = await command(referralId, 'decisions', decision, {
      'If-Match': received.headers.get('etag') ?? '',
    });
    expect(decided.status).toBe(200);
    expect((await command(referralId, 'decisions', decision)).body).toEqual(decided.body);
    const other = await command(referralId, 'decisions', {
      receipt,
      decision: 'rejected',
      reasonCode: 'duplicate',
    });
    expect([other.status, other.body['code']]).toEqual([409, 'decision-conflict']);

    expect((await readDetail(referralId)).status).toBe(200);
    const key = randomUUID();
    const outcome = { type: 'contacted', occurredAt: new Date().toISOString() };
    const report = (body: object) => command(referralId, 'outcomes', body, { 'Idempotency-Key': key });
    for (const occurredAt of ['2020-01-01T00:00:00Z', new Date(Date.now() + 90_000_000).toISOString()]) {
      const refused = await command(
        referralId,
        'outcomes',
        { ...outcome, occurredAt },
        { 'Idempotency-Key': randomUUID() },
      );
      expect([refused.status, refused.body['errors']]).toEqual([
        422,
        [expect.objectContaining({ pointer: '/occurredAt' })],
      ]);
    }
    const told = await report(outcome);
    expect([told.status, told.headers.get('idempotent-replayed')]).toEqual([201, 'false']);
    const repeated = await report(outcome);
    expect([repeated.status, repeated.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
    expect(repeated.body).toEqual(told.body);
    const reused = await report({ ...outcome, type: 'started' });
    expect([reused.status, reused.body['code']]).toEqual([422, 'idempotency-key-reused']);

    const timeline = await call('police', `/journeys/${journeyId}/timeline`);
    const types = (timeline.body['events'] as { type: string }[]).map(({ type }) => type);
    // The sweep may find a clock of the example's time run out meanwhile.
    expect(types.slice(1).filter((type) => !type.startsWith('duty.'))).toEqual([
      'needs.assessed',
      'referral.received',
      'referral.accepted',
      'referral.contacted',
    ]);
    const { body } = await call('police', `/journeys/${journeyId}/status`);
    expect(body['support']).toMatchObject({ stage: 'support', step: 'accepted' });
  });

  it('gives the same claim again for the same key, and refuses the key for another claim', async () => {
    await openReferral(service);
    const key = randomUUID();
    const first = await claim([service], { key });
    const again = await claim([service], { key });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const changed = await claim([service], { key, maxItems: 7 });
    expect(changed.body['code']).toBe('idempotency-key-reused');
  });

  it('is withdrawn under its holder, who must confirm the deletion', async () => {
    const { journeyId, referralId } = await openReferral(service);
    const { receipt } = await claimOne(service, referralId);
    expect((await withdraw(journeyId)).status).toBe(201);

    const acknowledged = await command(referralId, 'acknowledgements', { receipt });
    expect([acknowledged.status, acknowledged.body['code']]).toEqual([409, 'consent-withdrawn']);
    const read = await readDetail(referralId, receipt);
    expect([read.status, read.body['code']]).toEqual([410, 'gone']);
    expect((await call('lvws', `/journeys/${journeyId}`)).status).toBe(404);

    const due = async () => {
      const { body } = await call('lvws', '/referrals?status=deletion-due&limit=200');
      return (body['referrals'] as { referralId: string }[]).map((one) => one.referralId);
    };
    expect(await due()).toContain(referralId);
    const confirmed = await command(referralId, 'deletion-confirmations', { deleted: true });
    expect(confirmed.status).toBe(200);
    expect(confirmed.body['deletionConfirmedAt']).toBeDefined();
    expect(await due()).not.toContain(referralId);
  });

  it('is withdrawn by its own service, whose event is repeated as it was though it reaches no more', async () => {
    const { journeyId } = await openReferral(service);
    const withdrawal = cloudEvent(
      'lvws',
      'support.consent-withdrawn',
      `journey:${journeyId}`,
      { statedBy: 'victim' },
      { time: new Date().toISOString() },
    );
    const first = await post('lvws', withdrawal);
    expect(first.status).toBe(201);
    const again = await post('lvws', withdrawal);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
    expect(again.body).toEqual(first.body);
    const altered = await post('lvws', { ...withdrawal, data: { statedBy: 'victim', services: [service] } });
    expect([altered.status, altered.body['code']]).toEqual([422, 'event-id-reused']);
    const another = await post('lvws', { ...withdrawal, id: randomUUID() });
    expect([another.status, another.body['code']]).toEqual([422, 'unknown-subject']);
  });

  it('is handed off to another service, which is counted, and so is the time to first contact', async () => {
    const since = encodeURIComponent(new Date(Date.now() - 1000).toISOString());
    const { journeyId, referralId } = await openReferral(service);
    const first = await claimOne(service, referralId);
    await command(referralId, 'decisions', { receipt: first.receipt, decision: 'accepted' });
    const report = (id: string, body: object) =>
      command(
        id,
        'outcomes',
        { occurredAt: new Date().toISOString(), ...body },
        { 'Idempotency-Key': randomUUID() },
      );
    const toItself = await report(referralId, { type: 'handed-off', toService: service });
    expect([toItself.status, toItself.body['code']]).toEqual([422, 'rule-refused']);
    const handedOff = await report(referralId, { type: 'handed-off', toService: 'lvws-safety' });
    expect([handedOff.status, handedOff.body['state']]).toEqual([201, 'completed']);

    const ofJourney = async () => {
      const { body } = await call('lvws', `/referrals?limit=200&updatedSince=${since}`);
      return (body['referrals'] as Record<string, unknown>[]).filter((one) => one['journeyId'] === journeyId);
    };
    const referrals = await ofJourney();
    expect(referrals).toHaveLength(2);
    const next = referrals.find((one) => one['service'] === 'lvws-safety') ?? {};
    expect(next).toMatchObject({ status: 'waiting', handOffs: 1 });
    const nextId = String(next['referralId']);

    const { receipt } = await claimOne('lvws-safety', nextId);
    const detail = await readDetail(nextId, receipt);
    expect(detail.body).toMatchObject({ handedOffFrom: service, handOffs: 1 });
    await command(nextId, 'decisions', { receipt, decision: 'accepted' });
    const spokeAt = new Date().toISOString();
    await report(nextId, { type: 'contacted', occurredAt: spokeAt });
    expect((await ofJourney()).find((one) => one['referralId'] === nextId)).toMatchObject({
      status: 'engaged',
      handOffs: 1,
      firstContactAt: spokeAt,
    });

    const { body } = await call('police', `/referrals?limit=200&updatedSince=${since}`);
    const referred = (body['referrals'] as Record<string, unknown>[]).filter(
      (one) => one['journeyId'] === journeyId,
    );
    expect(referred).toMatchObject([
      { referralId, status: 'ended', handOffs: 0 },
      { referralId: nextId, status: 'engaged', handOffs: 1 },
    ]);
  });

  it('comes up again when the referrer tells what was asked for, and is decided under the same receipt', async () => {
    const { journeyId, referralId } = await openReferral(service);
    const { receipt } = await claimOne(service, referralId);
    const asked = { receipt, decision: 'more-info-requested', reasonCode: 'safe-contact' };
    const { body: answer } = await command(referralId, 'decisions', asked);
    const listed = async (as: 'police' | 'lvws', status: string) => {
      const { body } = await call(as, `/referrals?status=${status}&limit=200`);
      return (body['referrals'] as Record<string, unknown>[]).find((one) => one['referralId'] === referralId);
    };
    expect(await listed('police', 'action-needed')).toMatchObject({ reasonCode: 'safe-contact' });
    const told = {
      channels: [{ channel: 'phone', value: '020 7946 0002', safe: true }],
      codeWord: 'newword',
    };
    await tell(
      'police',
      journeyId,
      'victim.safe-contact-set',
      { safeContact: told },
      new Date().toISOString(),
    );
    expect(await listed('police', 'waiting')).toMatchObject({ informedAt: expect.any(String) as string });
    const again = await listed('lvws', 'more-info-requested');
    expect(again).toMatchObject({ informedAt: expect.any(String) as string });
    expect(Number(again?.['version'])).toBeGreaterThan(Number(answer['version']));
    expect((await readDetail(referralId, receipt)).body['safeContact']).toMatchObject({
      channels: [{ value: '020 7946 0002' }],
      codeWord: 'newword',
    });
    const stale = { 'If-Match': `"${String(answer['version'])}"` };
    const accepted = { receipt, decision: 'accepted' };
    expect((await command(referralId, 'decisions', accepted, stale)).status).toBe(412);
    expect((await command(referralId, 'decisions', accepted)).status).toBe(200);
  });

  it('shows the referrer no more than a word', async () => {
    const { referralId } = await openReferral(service);
    const { receipt } = await claimOne(service, referralId);
    await command(referralId, 'decisions', { receipt, decision: 'rejected', reasonCode: 'out-of-area' });
    const { body } = await call('police', '/referrals?status=declined&limit=200');
    const mine = (body['referrals'] as Record<string, unknown>[]).find(
      (one) => one['referralId'] === referralId,
    );
    expect(mine).toMatchObject({ status: 'declined', reasonCode: 'out-of-area' });
    expect(mine).not.toHaveProperty('state');
  });
});

describe('an assessment', () => {
  it('is told which services the rules propose, and why another choice needs a reason', async () => {
    const journeyId = await openKnown(['sexual']);
    const needs = { consentScope: 'explicit', services: undefined, overruleReason: undefined };
    const { body } = await post(
      'police',
      assessment(journeyId, service, { ...needs, categories: ['court-preparation'] }),
    );
    expect(body['proposedServices']).toEqual({
      referTo: ['lvws-court'],
      signpost: ['signpost-sexual-violence'],
    });
    const { body: other } = await post(
      'police',
      assessment(journeyId, service, { ...needs, services: ['lvws-safety'], purpose: 'court' }),
    );
    expect(other['referralProblems']).toContainEqual({ code: 'overrule-reason-missing' });
  });
});

describe('the details of a referral', () => {
  /** A journey in domestic abuse, with a safe contact told apart from the assessment. */
  async function referred() {
    const journeyId = await openKnown(['domestic-abuse']);
    const event = assessment(journeyId, service, { consentScope: 'explicit' });
    expect((await post('police', event)).body['referralProblems']).toBeUndefined();
    return { journeyId, referralId: referralIdFrom(journeyId, event, service) };
  }
  const detailOf = async (referralId: string) => {
    const { receipt } = await claimOne(service, referralId);
    return readDetail(referralId, receipt);
  };

  it('do not hold what was told and taken back', async () => {
    const { journeyId, referralId } = await referred();
    const wrong = cloudEvent(
      'police',
      'victim.safe-contact-set',
      `journey:${journeyId}`,
      {
        safeContact: {
          channels: [{ channel: 'sms', value: '020 7946 0666', safe: true }],
          codeWord: 'wrongword',
          mayAnswer: ['Suspect Example'],
        },
      },
      { time: '2026-01-06T09:00:00Z' },
    );
    expect((await post('police', wrong)).status).toBe(201);
    const { id, source } = wrong;
    await tell(
      'police',
      journeyId,
      'journey.retracted',
      { retracts: { source, id }, reason: 'wrong-person' },
      '2026-01-06T10:00:00Z',
    );
    const { status, body } = await detailOf(referralId);
    expect(status).toBe(200);
    expect(body['safeContact']).toMatchObject({
      channels: [{ channel: 'sms', value: '020 7946 0001', voicemail: false }],
      codeWord: 'testcase',
      mayAnswer: [],
    });
    expect(JSON.stringify(body)).not.toMatch(/0666|wrongword|Suspect/);
  });

  it('hold of the person only what the table of contact views gives a service, and whether it is a child', async () => {
    const { journeyId, referralId } = await referred();
    await tell(
      'police',
      journeyId,
      'victim.details-given',
      { victim: { givenName: 'Testcase', gender: 'female', language: 'cy' } },
      '2026-01-06T09:00:00Z',
    );
    const { body } = await detailOf(referralId);
    expect(body['person']).toEqual({ givenName: 'Testcase', familyName: 'Example', language: 'cy' });
    expect(body['under18']).toBe(false);
    expect(JSON.stringify(body)).not.toMatch(/1990|female/);
  });

  it('come with the warnings, and never with an address, told or waiting', async () => {
    const { journeyId, referralId } = await referred();
    await tell(
      'police',
      journeyId,
      'safety.alert-raised',
      { kind: 'co-resident-suspect' },
      '2026-01-06T10:00:00Z',
    );
    await tell(
      'police',
      journeyId,
      'victim.details-given',
      { victim: { address: refuge } },
      '2026-01-07T09:00:00Z',
    );
    const { body } = await detailOf(referralId);
    expect(body).toMatchObject({
      warnings: { alerts: ['co-resident-suspect'], protectiveOrders: [], lifelongAnonymity: false },
      person: { givenName: 'Testcase' },
      safeContact: { codeWord: 'testcase' },
    });
    const text = JSON.stringify(body);
    for (const line of [
      ...home.lines.slice(0, 1),
      ...refuge.lines.slice(0, 1),
      '0000',
      'testcase@example.org',
    ])
      expect(text).not.toContain(line);
  });
});

describe('a referral that a rule stands against', () => {
  it('is not made, and the referrer is told why', async () => {
    const { journeyId } = await openJourney();
    const { status, body } = await post(
      'police',
      assessment(journeyId, service, {
        safeContact: { channels: [{ channel: 'sms', safe: true }] },
      }),
    );
    expect(status).toBe(201);
    expect(body['referralProblems']).toEqual([{ code: 'channel-value-missing', service }]);
    expect((await call('lvws', `/journeys/${journeyId}`)).status).toBe(404);
  });

  it('is joined, not doubled, while one to the same service lives', async () => {
    const { journeyId } = await openReferral(service);
    await post('police', assessment(journeyId, service, { safeContact }));
    const { body } = await call('police', '/referrals?limit=200&status=waiting');
    const mine = (body['referrals'] as { journeyId: string }[]).filter((one) => one.journeyId === journeyId);
    expect(mine).toHaveLength(1);
  });
});
