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

const separator = '.';
/** The next key, the one in use, and the one that was in use before. */
const kept = 3;

export function keyRingOf(secret: string): KeyRing {
  const keys = secret.split(separator);
  const [newest = '', second = newest] = keys;
  return { using: second, knowing: keys };
}

/** The text of the secret after a rotation. @param next a key of letters and digits */
export function rotatedSecret(secret: string, next: string): string {
  return [next, ...secret.split(separator)].slice(0, kept).join(separator);
}
