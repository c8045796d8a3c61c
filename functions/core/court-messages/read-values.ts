import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { CourtIdSchema } from '../../../schemas/events/shared.ts';
import {
  AsnSchema,
  CaseUrnSchema,
  CourtCodeSchema,
  normaliseAsn,
  OffenceCodeSchema,
} from '../../../schemas/identifiers.ts';
import type { CourtSaid } from '../../../schemas/court-messages/statement.ts';
import { hearingWords, hearingTypes, type HearingType } from '../../../schemas/reference/hearings.ts';
import { londonCourts } from '../../../schemas/reference/courts.ts';
import { londonDate, londonInstant } from '../calendar/london-time.ts';

/** A calendar date that exists, from `2025-03-03` or the `03/03/2025` of prompts; undefined for any other text. */
export function dateOf(text: string | undefined): string | undefined {
  const [, d = '', m = '', y = ''] = /^([0-9]{2})\/([0-9]{2})\/([0-9]{4})$/.exec(text ?? '') ?? [];
  const date = y === '' ? (text ?? '').slice(0, 10) : `${y}-${m}-${d}`;
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date)) return undefined;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : undefined;
}

/** A time of day, without the fraction and the zone that some systems add to local times. */
export function timeOf(text: string | undefined): string | undefined {
  const time = /^([01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?/.exec(text?.trim() ?? '')?.[0];
  return time?.length === 5 ? `${time}:00` : time;
}

/** A local London date and time as an instant in UTC. */
export function localInstant(date: string | undefined, time: string | undefined): string | undefined {
  const [day, at] = [dateOf(date), timeOf(time)];
  return day !== undefined && at !== undefined ? londonInstant(day, at) : undefined;
}

/** An instant with its zone, in UTC; undefined for any other text. Blanks inside, which one sample has, are left out. */
export function instantOf(text: string | undefined): string | undefined {
  const compact = (text ?? '').replaceAll(/\s+/g, '');
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}.*(?:Z|[+-][0-9]{2}:?[0-9]{2})$/i.test(compact))
    return undefined;
  const at = Date.parse(compact);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

export const dayOf = (instant: string): { readonly date: string; readonly at: string } => ({
  date: londonDate(instant),
  at: instant,
});

/** A URN in its one spelling: letters and digits, upper case, and the split it names; blanks and dashes are left out. */
export function urnOf(text: string | undefined): string | undefined {
  const [head = '', split] = (text ?? '').split('/');
  const compact = head.replaceAll(/[^A-Za-z0-9]/g, '');
  const read = CaseUrnSchema.safeParse(split === undefined ? compact : `${compact}/${split.trim()}`);
  return read.success ? read.data : undefined;
}

/** An arrest/summons number: in its long form where it is one, else the letters and digits it is written with. */
export function asnOf(text: string | undefined): string | undefined {
  const compact = (text ?? '').replaceAll(/\s+/g, '');
  if (!/^[A-Za-z0-9/.-]{1,40}$/.test(compact)) return undefined;
  const read = AsnSchema.safeParse(compact);
  return read.success ? read.data : normaliseAsn(compact);
}

/** A UUID made of a text: the same for the same, and says nothing of it. */
export function uuidOf(text: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(text)));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/**
 * An id that a system gave, in lower case; anything that could be prose is no id. One that is made of letters, where
 * others are UUIDs or numbers, could be a name: a UUID stands for it.
 */
export function idOf(text: string | undefined): string | undefined {
  const id = symbolOf(text);
  return id === undefined || CourtIdSchema.safeParse(id).success ? id : uuidOf(id);
}

/** What a system calls something in one word, in lower case; undefined for anything that could be prose. */
export const symbolOf = (text: string | undefined): string | undefined =>
  /^[A-Za-z0-9_-]{1,64}$/.test(text ?? '') ? text?.toLowerCase() : undefined;

/** A four-digit CJS result code; undefined for any other text. */
export const resultCodeOf = (text: string | undefined): string | undefined =>
  /^[0-9]{4}$/.test(text ?? '') ? text : undefined;

/** The qualifiers of a result: one or two letters each. */
export const qualifiersOf = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim().toUpperCase()).filter((text) => /^[A-Z0-9]{1,2}$/.test(text));

/** An offence code in the form of the CJS; undefined for any other. */
export function offenceCodeOf(text: string | undefined): string | undefined {
  const read = OffenceCodeSchema.safeParse(text ?? '');
  return read.success ? read.data : undefined;
}

const comparable = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '');
const courtsByName = new Map(Object.entries(londonCourts).map(([code, name]) => [comparable(name), code]));

/** A court: by its OU code, of five characters or seven; else by the name of a London court, or the id it has. */
export function courtOf(said: {
  readonly code?: string | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}): CourtSaid | undefined {
  const text = said.code?.trim() ?? '';
  const read = CourtCodeSchema.safeParse(text.length === 5 ? `${text}00` : text);
  const code = read.success ? read.data : courtsByName.get(comparable(said.name ?? ''));
  const id = idOf(said.id);
  if (code === undefined && id === undefined) return undefined;
  return { ...(code !== undefined && { code }), ...(id !== undefined && { id }) };
}

const typesByName = new Map<string, HearingType>(
  Object.entries(hearingTypes).flatMap(([code, name]): [string, HearingType][] => [
    [comparable(name), code as HearingType],
    [comparable(code), code as HearingType],
  ]),
);

/** What a hearing is for, by what a message calls it; `OTHER` where that says nothing known. */
export function hearingTypeOf(text: string | undefined): HearingType {
  const said = (text ?? '')
    .toLowerCase()
    .replace(/^hearing type[: ]+/, '')
    .trim();
  const named = typesByName.get(comparable(said));
  return named ?? hearingWords.find(([words]) => said.includes(words))?.[1] ?? 'OTHER';
}

/** How many offences a text says were admitted and taken into consideration. */
export function ticOf(text: string | undefined): number | undefined {
  const count = /([0-9]{1,4}) (?:other )?offences? (?:admitted and )?taken into consideration/i.exec(
    text ?? '',
  )?.[1];
  return count === undefined ? undefined : Number(count);
}
