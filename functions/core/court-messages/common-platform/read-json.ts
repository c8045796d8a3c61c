import { courtMessageLimits } from '../../../../schemas/court-messages/formats.ts';

import { refuse } from '../refusal.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** Refuses what is nested or made of more than the published limits, without recursion. */
function checkSize(root: Json): void {
  const pending: { readonly value: Json; readonly depth: number }[] = [{ value: root, depth: 1 }];
  let nodes = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next;
    nodes += 1;
    if (nodes > courtMessageLimits.nodes) {
      refuse('too-many-parts', `Send at most ${String(courtMessageLimits.nodes)} values in one message.`);
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth > courtMessageLimits.depth) {
      refuse('too-deep', `Nest at most ${String(courtMessageLimits.depth)} levels.`);
    }
    for (const inner of Object.values<Json>(value)) pending.push({ value: inner, depth: depth + 1 });
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    return refuse('not-json', 'Send one JSON object.');
  }
  checkSize(value);
  return isObject(value) ? value : refuse('not-json', 'Send one JSON object.');
}

/**
 * Reads a JSON body; one within a notification of SNS, as other consumers of the courts get it, is taken out.
 *
 * @throws Unreadable where it is no JSON object, or is too deep or too large
 */
export function readJson(text: string): JsonObject {
  const body = parse(text);
  const message = body['Message'];
  return body['Type'] === 'Notification' && typeof message === 'string' ? parse(message) : body;
}

/** The value at a path of names; undefined where one is missing. */
export function valueAt(from: Json | undefined, ...names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>(
    (at, name) => (isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined),
    from,
  );
}

/** The text, or number as text, at a path of names; undefined where there is none, or it is empty. */
export function textAt(from: Json | undefined, ...names: readonly string[]): string | undefined {
  const value = valueAt(from, ...names);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Yes or no, also where it is written as text. */
export function flagAt(from: Json | undefined, ...names: readonly string[]): boolean | undefined {
  const value = valueAt(from, ...names);
  if (typeof value === 'boolean') return value;
  return value === 'true' || value === 'false' ? value === 'true' : undefined;
}

/** The members of a list at a path of names; a single value counts as a list of one. */
export function listAt(from: Json | undefined, ...names: readonly string[]): readonly Json[] {
  const value = valueAt(from, ...names);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** Whether a body has all of some members. */
export const has = (body: JsonObject, ...names: readonly string[]): boolean =>
  names.every((name) => Object.hasOwn(body, name));
