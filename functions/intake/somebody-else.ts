import { formatSubject, parseSubject, type SubjectAlias } from '../../schemas/identifiers.ts';
import { londonDate } from '../core/calendar/london-time.ts';
import type { Head } from '../core/record/head.ts';
import { victimNumberIn, type EventDraft } from '../core/record/stored-event.ts';
import type { PersonalFields, Vault } from '../store/vault.ts';

/** Numbers of incidents begin anew each day: one that carries no date is of the day it was given. */
const UNDATED = /^(?:[A-Z]{2,5}[ -]?)?[0-9]{1,5}$/;

const isUndated = (subject: SubjectAlias | undefined): boolean =>
  subject?.kind === 'incident' && UNDATED.test(subject.reference.trim());

/** A call just before midnight makes an incident just after it; the number comes again a day later. */
const HALF_DAY_MS = 12 * 3_600_000;

/** A crime is recorded within a day of its report, and within three at the latest (Home Office Counting Rules). */
const RECORDED_WITHIN_MS = 72 * 3_600_000;

const apartFrom = (time: string, { record }: Pick<Head, 'record'>): number =>
  Math.abs(Date.parse(time) - Date.parse(record.facts.startedAt ?? time));

const isOfItsDay = (time: string, { record }: Pick<Head, 'record'>): boolean => {
  const { startedAt = time } = record.facts;
  return londonDate(time) === londonDate(startedAt) || apartFrom(time, { record }) < HALF_DAY_MS;
};

/** Whether a crime leads to a journey by an undated number of its incident alone, that came long before it. */
function isOfAnEarlierIncident(
  { subject, event: { data, time } }: Omit<Opening, 'personal'>,
  head: Head,
): boolean {
  if (subject?.kind !== 'crime' || !('incidentReference' in data) || !data.incidentReference) return false;
  const { force } = subject;
  const isKnown = head.record.facts.crimes.some(
    (name) => formatSubject(subject) === parsedName(`crime:${name}`),
  );
  const incident = { kind: 'incident' as const, force, reference: data.incidentReference };
  return !isKnown && isUndated(incident) && apartFrom(time, head) > RECORDED_WITHIN_MS;
}

const parsedName = (name: string): string | undefined => {
  const alias = parseSubject(name);
  return alias && formatSubject(alias);
};

/** Whether a name and a time mean another incident than the one that a journey of that name began with. */
export const isOfAnotherDay = (subject: string, time: string, head: Pick<Head, 'record'>): boolean =>
  isUndated(parseSubject(subject)) && !isOfItsDay(time, head);

/** Of the journeys that an incident number of several days leads to, those of the last day before an event. */
export function ofLastDay<Known extends Pick<Head, 'record'>>(
  subject: SubjectAlias | undefined,
  time: string,
  heads: readonly Known[],
): readonly Known[] {
  if (heads.length < 2 || !isUndated(subject)) return heads;
  const startOf = ({ record }: Known) => record.facts.startedAt ?? '';
  const begun = heads.filter((head) => startOf(head) <= time || isOfItsDay(time, head));
  const [last] = begun.map(startOf).sort().reverse();
  return last === undefined ? heads : begun.filter((head) => isOfItsDay(last, head));
}

/** What an event that opens a journey says of whose it is. */
export interface Opening {
  readonly subject: SubjectAlias | undefined;
  readonly event: EventDraft;
  readonly personal: PersonalFields;
}

/**
 * Which of the journeys that the names of an opening event lead to are of somebody else: begun with the same
 * incident number on another day, of a victim born on another date, or of one with a number where the event tells
 * of a victim without. Nothing it tells may then stand where somebody else's does.
 */
export async function ofSomebodyElse(
  { vault }: { readonly vault: Pick<Vault, 'compareBirth'> },
  { subject, event, personal }: Opening,
  heads: readonly Head[],
): Promise<readonly Head[]> {
  const isOther = async (head: Head): Promise<boolean> => {
    if (isUndated(subject) && !isOfItsDay(event.time, head)) return true;
    if (isOfAnEarlierIncident({ subject, event }, head)) return true;
    if (personal['victim'] === undefined) return false;
    const birth = await vault.compareBirth(head.personRef, personal);
    const isUnnumbered = victimNumberIn(event) === undefined && head.record.facts.victimNumber !== undefined;
    return birth === 'other' || (isUnnumbered && birth !== 'same');
  };
  const others = await Promise.all(heads.map(isOther));
  return heads.filter((_head, at) => others[at]);
}
