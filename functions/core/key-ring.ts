/** Stands between the keys in the text of a secret, and in none of them. */
export const keySeparator = '.';

/**
 * The keys in the text of a rotating secret, the newest first. A key is told to everybody one rotation
 * before it is used: an instance that read the secret before the last rotation and one that read it after
 * understand each other, and neither has to read it again.
 */
export interface KeyRing {
  /** Seals; the newest but one, or the only key of a secret that was never rotated. */
  readonly using: string;
  /** Every key that may have sealed what is still about, and the one that will. */
  readonly knowing: readonly string[];
}

export function keyRingOf(secret: string): KeyRing {
  const keys = secret.split(keySeparator);
  const [newest = '', second = newest] = keys;
  return { using: second, knowing: keys };
}

/**
 * The text of the secret after a rotation.
 *
 * @param next a key of letters and digits
 * @param kept how many keys it holds at most; the oldest go
 */
export function rotatedSecret(secret: string, next: string, kept: number): string {
  return [next, ...secret.split(keySeparator)].slice(0, kept).join(keySeparator);
}
