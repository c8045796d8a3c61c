import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { problemsOf } from '../../schemas/operations/define.ts';
import { eventOperations } from '../../schemas/operations/events.ts';
import { problems } from '../../schemas/problems.ts';
import { command as administer } from '../support/access.ts';
import { call, cloudEvent, newReference, openJourney, post } from '../support/client.ts';
import { command } from '../support/referrals.ts';

const crime = (reference: string) =>
  cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, { force: '01', crimeReference: reference });

const acknowledge = async (receipt: string) => {
  const referralId = `ref_${'0'.repeat(26)}`;
  const { status, body } = await command(referralId, 'acknowledgements', { receipt });
  return [status, body['code']];
};

/** What each row of the table of `docs/test-mode.md` has, by what is put. */
const rows: Readonly<Record<string, () => Promise<void>>> = {
  'TEST<status>': async () => {
    const statuses = new Set(problemsOf(eventOperations.postEvent).map((code) => problems[code].status));
    for (const status of statuses) expect((await post('police', crime(`TEST${status}`))).status).toBe(status);
    const found = await call('police', '/journeys?force=01&crimeReference=TEST429');
    expect([found.status, found.body['code']]).toEqual([429, 'locked-out']);
    const checked = await call('police', '/event-checks', { method: 'POST', body: crime('TEST503') });
    expect([checked.status, checked.headers.get('Retry-After')]).toEqual([503, '1']);
  },
  'test-<code>': async () => {
    const { status, body } = await call('lvws', '/referral-claims', {
      method: 'POST',
      headers: { 'Idempotency-Key': 'test-idempotency-in-progress' },
      body: { maxItems: 1 },
    });
    expect([status, body['code']]).toEqual([409, 'idempotency-in-progress']);
  },
  'test-lease-expired____': async () =>
    expect(await acknowledge('test-lease-expired____')).toEqual([409, 'lease-expired']),
  'test-already-received_': async () =>
    expect(await acknowledge('test-already-received_')).toEqual([409, 'already-received']),
  'test-consent-withdrawn': async () =>
    expect(await acknowledge('test-consent-withdrawn')).toEqual([409, 'consent-withdrawn']),
  'SLOW<seconds>': async () => {
    const since = performance.now();
    expect((await post('police', crime('SLOW1'))).status).toBe(201);
    expect(performance.now() - since).toBeGreaterThan(1000);
  },
};

describe('the page about testing', () => {
  it('says all that is tried here, and nothing else', () => {
    const said = [...readFileSync('docs/test-mode.md', 'utf8').matchAll(/^\| `([^`]+)`/gm)];
    expect(said.map(([, put]) => put)).toEqual(Object.keys(rows));
  });

  it.each(Object.entries(rows))('has for %s what it says', (_put, tried) => tried());

  it('has a clock in what events say of their time', async () => {
    const { journeyId } = await openJourney();
    const tenDaysAgo = new Date(Date.now() - 10 * 86_400_000).toISOString();
    const arrest = cloudEvent('police', 'investigation.suspect-arrested', `journey:${journeyId}`, {
      suspect: 'S1',
    });
    await post('police', { ...arrest, time: tenDaysAgo });
    const { body } = await call('police', `/journeys/${journeyId}/duties`);
    const duties = body['duties'] as { readonly duty: string; readonly state: string }[];
    expect(duties).toContainEqual(expect.objectContaining({ duty: 'VC-6-ARREST', state: 'breached' }));
  });
});

describe('an address for tests', () => {
  it('stores nothing of what was answered with a problem that was asked for', async () => {
    const event = { ...crime('TEST503'), id: newReference() };
    expect((await post('police', event)).status).toBe(503);
    const { body } = await call('police', `/sent-events?source=${event.source}&id=${event.id}`);
    expect(body['events']).toEqual([]);
  });

  it('gives no live key', async () => {
    const { status, body } = await administer('/agencies/city-police/keys', { environment: 'live' });
    expect(status).toBe(422);
    expect(body['errors']).toMatchObject([{ pointer: '/environment', code: 'not-allowed' }]);
  });

  it('takes test keys, and says so', async () => {
    expect((await call('police', '/key')).body).toMatchObject({ environment: 'test' });
  });
});
