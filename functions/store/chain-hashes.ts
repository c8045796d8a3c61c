import { createHash, createHmac } from 'node:crypto';

import type { ChainHashes } from '../core/audit/chain.ts';
import { keyRingOf } from '../core/key-ring.ts';

/** @param secret the service's audit keys, as `keyRingOf` reads them: without one nobody can seal a link anew */
export function chainHashes(secret: string): ChainHashes {
  const { using, knowing } = keyRingOf(secret);
  const macUnder = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex');
  return {
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    mac: (text) => macUnder(using, text),
    isMac: (text, mac) => knowing.some((key) => macUnder(key, text) === mac),
  };
}
