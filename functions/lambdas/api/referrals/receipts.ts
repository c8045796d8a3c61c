import { createHmac, hash } from 'node:crypto';

import { keyRingOf } from '../../../core/key-ring.ts';

/**
 * Makes receipts of deliveries: 128 bits that nobody can guess and that the service can make again, so that
 * they are stored nowhere in the clear and a lost response can still be repeated.
 */
export interface ReceiptMaker {
  /** Names the key in use. A claim keeps it: after a rotation its receipts are made again with the same. */
  readonly keyId: string;
  /** @throws Error when the key is none that is still known */
  readonly make: (keyId: string, claimId: string, referralId: string, leaseEpoch: number) => string;
}

/** @param secret the service's receipt keys, as `keyRingOf` reads them */
export function receiptMaker(secret: string): ReceiptMaker {
  const { using, knowing } = keyRingOf(secret);
  const idOf = (key: string) => hash('sha256', key, 'hex').slice(0, 8);
  const keys = new Map(knowing.map((key) => [idOf(key), key]));
  return {
    keyId: idOf(using),
    make: (keyId, ...delivery) => {
      const key = keys.get(keyId);
      if (key === undefined) throw new Error('The key of the claim is no longer known.');
      const mac = createHmac('sha256', key).update(JSON.stringify(delivery)).digest();
      return mac.subarray(0, 16).toString('base64url');
    },
  };
}

/** What is stored of a receipt. */
export const receiptHash = (receipt: string): string => hash('sha256', receipt, 'base64url');
