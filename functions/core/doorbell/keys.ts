import type { SigningKey, Webhook } from './webhook.ts';
import { later } from '../access/lifecycle.ts';

/** The keys that sign at `now`, the newest first. */
export function signingKeys({ keys }: Pick<Webhook, 'keys'>, now: string): SigningKey[] {
  return keys.filter(({ retiresAt }) => retiresAt === undefined || retiresAt > now);
}

/** The webhook with a new key; the newest old one signs too until the overlap ends, older ones end now. */
export function withNewKey(webhook: Webhook, key: SigningKey, overlapDays: number): Webhook {
  const [newest] = signingKeys(webhook, key.createdAt);
  const old = newest && overlapDays > 0 ? [{ ...newest, retiresAt: later(key.createdAt, overlapDays) }] : [];
  return { ...webhook, keys: [key, ...old], version: webhook.version + 1 };
}
