import { createHash, createHmac } from 'node:crypto';

import type { ChainHashes } from '../core/audit/chain.ts';

/** @param secret the service's audit key: without it nobody can seal a link anew */
export const chainHashes = (secret: string): ChainHashes => ({
  digest: (text) => createHash('sha256').update(text).digest('hex'),
  mac: (text) => createHmac('sha256', secret).update(text).digest('hex'),
});
