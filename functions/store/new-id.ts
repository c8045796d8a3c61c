import { randomFillSync } from 'node:crypto';

import { ulid } from 'ulid';

/** Drawn at once: the library asks for each letter, and each call of the system costs as much as a kibibyte. */
const pool = new Uint8Array(1024);
let drawn = pool.length;

function randomFraction(): number {
  if (drawn === pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  const byte = pool[drawn] ?? 0;
  drawn += 1;
  return byte / 256;
}

/** A ULID: sorts by the millisecond it was made in, and its other 80 bits cannot be guessed. */
export const newId = (): string => ulid(undefined, randomFraction);
