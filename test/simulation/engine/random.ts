/** Draws that a seed decides: the same seed gives the same draws on every machine and every version of Node. */
export interface Random {
  /** A fraction from 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** A whole number between two, both included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  readonly bytes: (length: number) => Buffer;
  /** Draws of its own for a part of the world, so that one part drawing more changes nothing for another. */
  readonly fork: (name: string) => Random;
}

/** FNV-1a, so that a name becomes a number. */
const numberOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Small Fast Counter (sfc32), by Chris Doty-Humphrey: whole numbers of 32 bits only. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [numberOf(`${seed}/a`), numberOf(`${seed}/b`), numberOf(`${seed}/c`), 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let at = 0; at < 12; at += 1) next();
  return next;
}

export function randomOf(seed: string): Random {
  const next = sfc32(seed);
  const below = (limit: number): number => Math.floor((next() / 0x1_0000_0000) * limit);
  return {
    fraction: () => next() / 0x1_0000_0000,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() / 0x1_0000_0000 < probability,
    pick: <Value>(values: readonly Value[]): Value => {
      if (values.length === 0) throw new Error('There is nothing to pick from.');
      return values[below(values.length)] as Value;
    },
    bytes: (length) => Buffer.from(Array.from({ length }, () => next() & 0xff)),
    fork: (name) => randomOf(`${seed}/${name}`),
  };
}
