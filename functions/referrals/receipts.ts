import { createHmac, createSecretKey, hash } from 'node:crypto';

/**
 * The receipt of one delivery: 128 bits that nobody can guess and that the service can make again, so that
 * it is stored nowhere in the clear and a lost response can still be repeated.
 *
 * @param secret the service's receipt key
 */
export function receiptMaker(secret: string) {
  const key = createSecretKey(secret, 'utf8');
  return (claimId: string, referralId: string, leaseEpoch: number): string =>
    createHmac('sha256', key)
      .update(JSON.stringify([claimId, referralId, leaseEpoch]))
      .digest()
      .subarray(0, 16)
      .toString('base64url');
}
export type ReceiptMaker = ReturnType<typeof receiptMaker>;

/** What is stored of a receipt. */
export const receiptHash = (receipt: string): string => hash('sha256', receipt, 'base64url');
