import { type Issue, pointerOf } from './issues.ts';

/** What one request may hold; published in the directory and enforced before anything is parsed. */
export const limits = {
  eventBytes: 256 * 1024,
  batchBytes: 1024 * 1024,
  batchItems: 500,
  /** Nesting of objects and arrays, the outermost included. */
  depth: 12,
  /** Characters of any one string. */
  string: 4000,
} as const;

/**
 * Faults of a decoded JSON value against the depth and string limits, before any schema sees it. Safe for
 * any nesting: it does not recurse, and does not go below the limit.
 */
export function checkLimits(value: unknown): Issue[] {
  const issues: Issue[] = [];
  const pending: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value, path: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value: inner, path } = next;
    if (typeof inner === 'string' && inner.length > limits.string) {
      issues.push({
        pointer: pointerOf(path),
        code: 'too-long',
        detail: `Use at most ${String(limits.string)} characters.`,
      });
    }
    if (typeof inner !== 'object' || inner === null) continue;
    if (path.length >= limits.depth) {
      issues.push({
        pointer: pointerOf(path),
        code: 'too-deep',
        detail: `Nest at most ${String(limits.depth)} levels.`,
      });
      continue;
    }
    for (const [field, child] of Object.entries(inner))
      pending.push({ value: child, path: [...path, field] });
  }
  return issues;
}
