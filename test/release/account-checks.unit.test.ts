import { describe, expect, it } from 'vitest';

import { BOOTSTRAP_VERSION, faultsOfAccount, type AccountFacts } from '../../infra/release/account-checks.ts';
import { designLoad } from '../../infra/release/design-load.ts';
import { quotas, type Quota } from '../../infra/release/quotas.ts';

const wanted = { account: '111122223333', region: 'eu-west-2' };
const asked = quotas.filter(({ code }) => code);
const ready: AccountFacts = {
  account: wanted.account,
  bootstrapVersion: BOOTSTRAP_VERSION,
  isTrailed: true,
  quotas: Object.fromEntries(asked.map(({ name, needed }) => [name, needed])),
};

describe('an account', () => {
  it('that is ready is not refused', () => {
    expect(faultsOfAccount(ready, wanted, asked)).toEqual({ refused: [], told: [] });
  });

  it.each([
    ['is another than was meant', { account: '444455556666' }],
    ['was never set up for the CDK', { bootstrapVersion: undefined }],
    ['was set up by an old CDK', { bootstrapVersion: BOOTSTRAP_VERSION - 1 }],
    ['keeps no trail', { isTrailed: false }],
    ['is new, and has ten executions', { quotas: { ...ready.quotas, [asked[0]?.name ?? '']: 10 } }],
  ])('that %s is refused', (_what, facts) => {
    expect(faultsOfAccount({ ...ready, ...facts }, wanted, asked).refused).toHaveLength(1);
  });

  it('of which something cannot be read is told of, and not refused for it', () => {
    const { refused, told } = faultsOfAccount({ ...ready, isTrailed: undefined, quotas: {} }, wanted, asked);
    expect([refused, told.length]).toEqual([[], 1 + asked.length]);
  });
});

describe('the quotas of AWS', () => {
  it.each(quotas)(
    '$name: the design keeps within what an account has at first',
    ({ needed, standard }: Quota) => {
      expect(needed).toBeGreaterThan(0);
      expect(needed).toBeLessThanOrEqual(standard);
    },
  );

  it('have a source each, read within the last two years, and a name of their own', () => {
    const oldest = new Date(Date.now() - 730 * 86_400_000).toISOString().slice(0, 10);
    for (const { name, source, read } of quotas) {
      expect([name, URL.canParse(source)]).toEqual([name, true]);
      expect([name, read > oldest]).toEqual([name, true]);
    }
    expect(new Set(quotas.map(({ name }) => name)).size).toBe(quotas.length);
  });

  it('leave room at what grows with use: two thirds are taken at most', () => {
    const grows = ['a second', 'executions'];
    for (const { name, unit, needed, standard } of quotas)
      if (grows.includes(unit)) expect([name, needed <= (standard * 2) / 3]).toEqual([name, true]);
  });

  it('are reckoned for all of London, at its worst hour, catching up a day', () => {
    expect(designLoad.eventsASecond).toBeGreaterThan(100);
    expect(designLoad.longestAwaitDays).toBe(300);
  });
});
