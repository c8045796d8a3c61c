import { hash } from 'node:crypto';

const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, inner]) => [name, canonical(inner)]),
        )
      : value;

/** SHA-256 of a JSON value: the same for the same content, whatever the order of its members. */
export function fingerprintOf(value: unknown): string {
  return hash('sha256', JSON.stringify(canonical(value)), 'base64url');
}
