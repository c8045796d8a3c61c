import { expect, it } from 'vitest';

import { runSoak } from '../../local/measure/soak/run-soak.ts';
import { useStack } from '../support/stack.ts';

it('holds every promise while processes die, answers are lost, leases run out and victims withdraw', async () => {
  const { violations, finals, happened } = await runSoak(useStack(), {
    pollers: 6,
    referrals: 25,
    seed: 20_260_105,
    service: 'lvws-safety',
  });
  expect(violations).toEqual(Object.fromEntries(Object.keys(violations).map((name) => [name, 0])));
  expect(Object.values(finals).reduce((sum, count) => sum + count, 0)).toBe(25);
  expect(happened['deliveries']).toBeGreaterThan(25);
  expect(happened['lost responses']).toBeGreaterThan(0);
  expect(happened['crashes before acknowledging']).toBeGreaterThan(0);
}, 180_000);
