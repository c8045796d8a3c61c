import { describe, expect, it } from 'vitest';

import { signingKeys, withNewKey } from '../../functions/core/doorbell/keys.ts';
import type { Webhook } from '../../functions/core/doorbell/webhook.ts';

const key = (name: string, createdAt: string, retiresAt?: string): Webhook['keys'][number] => ({
  ...{ publicKey: name, sealed: 'sealed', createdAt },
  ...(retiresAt === undefined ? {} : { retiresAt }),
});
const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const names = (keys: Webhook['keys']) => keys.map(({ publicKey }) => publicKey);

describe('the keys that sign for a webhook', () => {
  const keys = [key('new', day(5)), key('old', day(1), day(8))];

  it('are all that have not ended yet', () => {
    expect(names(signingKeys({ keys }, '2026-01-07T23:59:59.999Z'))).toEqual(['new', 'old']);
    expect(names(signingKeys({ keys }, day(8)))).toEqual(['new']);
  });

  it('are the new one and the newest before it until the overlap ends, and no older', () => {
    const webhook = { keys, version: 3 } as Webhook;
    const next = withNewKey(webhook, key('newest', day(6)), 2);
    expect(next.version).toBe(4);
    expect(names(next.keys)).toEqual(['newest', 'new']);
    expect(next.keys[1]).toMatchObject({ retiresAt: day(8) });
    expect(names(withNewKey(webhook, key('newest', day(6)), 0).keys)).toEqual(['newest']);
    const ended = { keys: [key('gone', day(1), day(2))], version: 1 } as Webhook;
    expect(names(withNewKey(ended, key('newest', day(6)), 2).keys)).toEqual(['newest']);
  });
});
