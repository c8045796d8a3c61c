import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { command, newPolice, type TestKey } from '../support/access.ts';
import { call } from '../support/client.ts';

interface Sample {
  readonly at: number;
  readonly status: number;
}

/** Sends one request after another from several senders until told to stop. `at` is when a request was sent. */
function traffic(keyNow: () => string, senders: number) {
  const samples: Sample[] = [];
  let isOn = true;
  const sending = Array.from({ length: senders }, async () => {
    while (isOn) {
      const at = performance.now();
      const { status } = await call({ key: keyNow() }, '/key');
      samples.push({ at, status });
    }
  });
  const stop = async (): Promise<readonly Sample[]> => {
    isOn = false;
    await Promise.all(sending);
    return samples;
  };
  return { samples, stop };
}

async function until(isSo: () => boolean, deadlineMs: number): Promise<void> {
  const deadline = performance.now() + deadlineMs;
  while (!isSo() && performance.now() < deadline) await wait(50);
}

const lastTaken = (samples: readonly Sample[]) =>
  Math.max(...samples.filter(({ status }) => status === 200).map(({ at }) => at));

describe('under continuous traffic', () => {
  // Most of it is the wait until nobody trusts any more what was read of a key: side by side.
  it.concurrent.each([
    [
      'a revoked key',
      ({ agencyId, keyId }: TestKey & { agencyId: string }) => `/agencies/${agencyId}/keys/${keyId}`,
    ],
    ['a key of a revoked agency', ({ agencyId }: TestKey & { agencyId: string }) => `/agencies/${agencyId}`],
  ])('%s ends within ten seconds, for good', async (what, pathOf) => {
    const mine = await newPolice('77');
    const { samples, stop } = traffic(() => mine.key, 4);
    await until(() => samples.length >= 20, 20_000);
    expect((await command(`${pathOf(mine)}/revocation`)).status).toBe(200);
    const revokedAt = performance.now();
    await until(
      () => samples.slice(-12).every(({ status }) => status === 401) && samples.length > 40,
      15_000,
    );
    const all = await stop();
    const livedOn = lastTaken(all) - revokedAt;
    console.log(
      `${what} was last taken ${String(Math.round(livedOn))} ms after its revocation (${String(all.length)} requests).`,
    );
    expect(all.some(({ status }) => status === 401)).toBe(true);
    expect(livedOn).toBeLessThan(10_000);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200, 401]));
  });

  it('a rotated key loses no call: senders change over when they like within the overlap', async () => {
    const { agencyId, keyId, key } = await newPolice('77');
    let current = key;
    const { samples, stop } = traffic(() => current, 4);
    for (let turn = 0; turn < 3; turn += 1) {
      const before = samples.length;
      await until(() => samples.length >= before + 12, 15_000);
      const { body } = await command(`/agencies/${agencyId}/keys/${keyId}/rotation`, { overlapDays: 1 });
      const during = samples.length;
      await until(() => samples.length >= during + 8, 15_000);
      current = String(body['key']);
    }
    const last = samples.length;
    await until(() => samples.length >= last + 12, 15_000);
    const all = await stop();
    console.log(`Three rotations under ${String(all.length)} requests, none refused.`);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(({ status }) => status !== 200)).toEqual([]);
  });
});
