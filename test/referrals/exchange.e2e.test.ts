import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { call, cloudEvent, openJourney, post } from '../support/client.ts';
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
    const report = () =>
      command(
        referralId,
        'outcomes',
        { type: 'contacted', occurredAt: new Date().toISOString() },
        { 'Idempotency-Key': key },
      );
    const told = await report();
    expect(told.status).toBe(201);
    expect((await report()).body).toEqual(told.body);

    const timeline = await call('police', `/journeys/${journeyId}/timeline`);
    const types = (timeline.body['events'] as { type: string }[]).map(({ type }) => type);
    expect(types.slice(1)).toEqual([
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
