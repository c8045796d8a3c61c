import { isDeepStrictEqual } from 'node:util';

/** A value as it is stored. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function find(a: unknown, b: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(a, b)) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = find(
      Object.getOwnPropertyDescriptor(a, name)?.value,
      Object.getOwnPropertyDescriptor(b, name)?.value,
      `${path}/${name}`,
    );
    if (found !== undefined) return found;
  }
  return path;
}

/** Where two values differ first once they are stored, as a path; undefined where they do not. */
export const differenceOf = (a: unknown, b: unknown): string | undefined => find(plain(a), plain(b), '');
