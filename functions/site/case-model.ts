import type { components } from '../../client/src/contract.ts';
import { dutyWords } from '../../pages/words/duties.ts';
import type { Words } from '../../pages/words/english.ts';
import { eventWords } from '../../pages/words/events.ts';
import { stageWords } from '../../pages/words/stages.ts';
import { londonCourts } from '../../schemas/reference/courts.ts';
import { inLondonTime, londonDate } from '../core/calendar/london-time.ts';

export type OwnJourney = components['schemas']['OwnJourney'];
type Owed = OwnJourney['owed'][number];

/** The languages in which a case is told. */
export type Language = 'en' | 'cy';

/** All that the page of a case says. */
export interface CaseModel {
  readonly where: string;
  readonly next: string;
  readonly court: string;
  readonly references: readonly string[];
  readonly news: readonly string[];
  readonly owed: readonly OwedRow[];
  readonly windows: readonly string[];
  readonly events: readonly {
    readonly date: string;
    readonly happened: string;
    readonly means: string;
    readonly told: string;
  }[];
}

export interface OwedRow {
  readonly text: string;
  readonly state: keyof Words['case']['states'];
}

/** How the page of a case speaks. */
export interface Speech {
  readonly t: Words;
  readonly lang: Language;
  readonly phone: string;
}

/** A text with what its places stand for. */
const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** A day in London as it is said: `Friday 12 February 2027`. */
export function sayDay({ dates: { days, months } }: Pick<Words, 'dates'>, instant: string): string {
  const day = new Date(`${londonDate(instant)}T00:00:00Z`);
  return `${days[day.getUTCDay()] ?? ''} ${String(day.getUTCDate())} ${months[day.getUTCMonth()] ?? ''} ${String(day.getUTCFullYear())}`;
}

/** The entry of a table of words. @throws Error where it has none, which the compiler lets none of the service's own codes be */
function wordsFor<Entry>(table: Readonly<Record<string, Entry>>, code: string): Entry {
  const found = Object.hasOwn(table, code) ? table[code] : undefined;
  if (!found) throw new Error(`There are no words for ${code}.`);
  return found;
}

/** Where a case is, what comes next, what is owed and what happened, in the words of its victim. */
export function caseModel(journey: OwnJourney, speech: Speech): CaseModel {
  const { t, lang } = speech;
  const { where, next } = wordsFor(stageWords, journey.stage)[lang];
  return {
    where,
    next,
    court: nextCourt(journey, speech),
    references: journey.references.crimes,
    news: newsFor(journey, speech),
    owed: owedRows(journey.owed, speech),
    windows: journey.windows
      .filter(({ state }) => state === 'open')
      .map((window) => sayWindow(window, speech)),
    events: [...journey.events].reverse().map(({ type, time, told }) => ({
      date: sayDay(t, time),
      ...wordsFor(eventWords, type)[lang],
      told: told ? filled(t.case.told, { who: wordsFor(t.who, told.by), date: sayDay(t, told.at) }) : '',
    })),
  };
}

function nextCourt({ nextHearing }: OwnJourney, { t }: Speech): string {
  if (!nextHearing) return '';
  const courts: Readonly<Record<string, string>> = londonCourts;
  return filled(t.case.courtAt, {
    date: sayDay(t, nextHearing.at),
    time: inLondonTime(nextHearing.at).slice(11, 16),
    court: courts[nextHearing.court] ?? nextHearing.court,
  });
}

/** That news waits, of whom and until when; never what it is. */
function newsFor({ newsWaiting }: OwnJourney, { t, phone }: Speech): string[] {
  const waiting = newsWaiting.updates.map(({ owner, due, late }) => {
    const who = wordsFor(t.who, owner);
    if (due === null) return filled(t.case.newsNoDay, { who });
    return filled(late ? t.case.newsLate : t.case.newsDue, { who, date: sayDay(t, due), phone });
  });
  return [...new Set(waiting), ...(newsWaiting.more ? [filled(t.case.more, { phone })] : [])];
}

const states: Readonly<Record<Owed['state'], OwedRow['state'] | undefined>> = {
  open: 'open',
  attempted: 'open',
  withheld: undefined,
  breached: 'late',
  met: 'done',
  'met-late': 'doneLate',
  waived: 'waived',
  'not-applicable': undefined,
};

function owedRow(duty: Owed, { t, lang }: Speech): OwedRow[] {
  const state = states[duty.state];
  if (!state) return [];
  const { owed, done } = wordsFor(dutyWords, duty.duty)[lang];
  const who = wordsFor(t.who, duty.owner);
  if (duty.settledAt !== undefined && (state === 'done' || state === 'doneLate'))
    return [{ state, text: filled(t.case.doneOn, { who, done, date: sayDay(t, duty.settledAt) }) }];
  return duty.due === null
    ? [{ state, text: filled(t.case.owedNoDay, { who, owed }) }]
    : [{ state, text: filled(t.case.owedBy, { who, owed, date: sayDay(t, duty.due) }) }];
}

/** What is owed and was done, in words, late first. */
export const owedRows = (owed: readonly Owed[], speech: Speech): OwedRow[] =>
  owed.flatMap((duty) => owedRow(duty, speech)).sort(lateFirst);

const order: readonly OwedRow['state'][] = ['late', 'open', 'doneLate', 'done', 'waived'];
const lateFirst = (one: OwedRow, other: OwedRow): number =>
  order.indexOf(one.state) - order.indexOf(other.state);

function sayWindow({ duty, due }: OwnJourney['windows'][number], { t, lang }: Speech): string {
  const { owed } = wordsFor(dutyWords, duty)[lang];
  return due === null
    ? filled(t.case.windowNoDay, { owed })
    : filled(t.case.windowUntil, { owed, date: sayDay(t, due) });
}
