import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

import { parse } from 'csv-parse/sync';

import { ranks } from '../../../functions/core/record/ranks.ts';
import { eventTypes, events, typeOf, type EventType } from '../../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../../schemas/events/define.ts';
import { seededAgencies, type KeyName } from '../../agencies.ts';

import { charge, outcomes, type OutcomeMeaning } from './outcomes.ts';

/** A row of a file as data.police.uk publishes it: its columns by their names. */
export type Row = Readonly<Record<string, string>>;

/** What an event says: a crime of the street file, a dated outcome, the undated last outcome of a street row. */
export const parts = ['crime', 'outcome', 'implied charge', 'last outcome'] as const;
export type Part = (typeof parts)[number];

/** An event to post, and with whose key. */
export interface Told {
  readonly by: KeyName;
  /** The police force whose crime it is about. */
  readonly police: KeyName;
  readonly part: Part;
  /** The published crime id; the events of one crime are posted in order. */
  readonly crime: string;
  readonly event: { readonly id: string; readonly time: string } & Readonly<Record<string, unknown>>;
}

export interface Plan {
  /** In the order in which things happened, as far as the files tell. */
  readonly told: readonly Told[];
  /** Rows that cannot be told of, and why; nothing is guessed about them. */
  readonly left: Readonly<
    Record<
      | 'without a crime id'
      | 'of another force'
      | 'with an unknown outcome'
      | 'without a month'
      | 'that differ from another of their month',
      number
    >
  >;
  /** Crimes of which one month has results that cannot all be so: for whoever publishes them to mend. */
  readonly toMend: readonly string[];
  /** The month the files speak at. */
  readonly asOf: string;
}

const forces: Readonly<Record<string, { readonly code: string; readonly key: KeyName } | undefined>> = {
  'City of London Police': { code: '48', key: 'cityPolice' },
  'Metropolitan Police Service': { code: '01', key: 'police' },
};

/**
 * The second of its month that an event is told at: of a last outcome no more is known than that it came last. Within
 * a second the types of the events put them in order, since no source numbers the events of another.
 */
const seconds = { dated: '00', last: '01' } as const;

/** The rows of a published CSV file, and how many lines of it are none: one bad line spoils no other. */
export function readRows(text: string): { readonly rows: readonly Row[]; readonly unread: number } {
  let unread = 0;
  const rows: Row[] = parse(text, {
    columns: true,
    bom: true,
    trim: true,
    skip_records_with_error: true,
    on_skip: () => {
      unread += 1;
      return undefined;
    },
  });
  return { rows, unread };
}

const isMonth = (text: string | undefined): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text ?? '');

/** An investigation ends in one way: beside another result of the police it is a mistake which nobody can tell apart. */
const endsIt = ({ type }: OutcomeMeaning): boolean =>
  type === 'investigation.closed' || type === 'disposal.decided';
const cannotBothBe = (one: OutcomeMeaning, other: OutcomeMeaning): boolean =>
  one !== other &&
  [one, other].every(endsIt) &&
  [one, other].some(({ type }) => type === 'investigation.closed') &&
  !isDeepStrictEqual(one, other);

const idOf = (...content: unknown[]): string =>
  `dpu-${createHash('sha256').update(JSON.stringify(content)).digest('base64url')}`;

const slug = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

interface Saying {
  readonly part: Part;
  readonly second: (typeof seconds)[keyof typeof seconds];
  readonly row: Row;
  readonly meaning: OutcomeMeaning;
  readonly month: string;
  readonly precision: 'month' | 'by-month';
}

function tell({
  part,
  second,
  row,
  meaning: { by, type, data },
  month,
  precision,
}: Saying): Told | undefined {
  const force = forces[row['Falls within'] ?? ''];
  const crime = row['Crime ID'] ?? '';
  if (!force) return undefined;
  const key = by === 'court' ? 'court' : force.key;
  const { family, name, version } = events[type] as EventDefinition;
  return {
    by: key,
    police: force.key,
    part,
    crime,
    event: {
      specversion: '1.0',
      // What is only known by a month is the same whichever month the files speak at.
      id: precision === 'month' ? idOf(part, row) : idOf(part, crime, type, data),
      source: `${seededAgencies[key].sourcePrefix}data-police-uk`,
      type: typeOf(family, name, version),
      subject: `crime:${force.code}/${crime}`,
      time: `${month}-01T00:00:${second}.000Z`,
      timeprecision: precision,
      backload: true,
      data: part === 'crime' ? { force: force.code, crimeReference: crime, ...data } : data,
    },
  };
}

const crimeOf = (row: Row): OutcomeMeaning => ({
  by: 'police',
  type: 'crime.recorded',
  data: {
    ...(row['Crime type'] ? { crimeType: slug(row['Crime type']) } : {}),
    ...(row['LSOA code'] ? { lsoa: row['LSOA code'] } : {}),
  },
});

/**
 * Turns published rows into the events the police and the courts would have sent.
 *
 * A street row tells of a crime in a month. A row of the outcomes file tells of an outcome in a month. The
 * last outcome of a street row has no date: it is told as known by the month the files speak at, and only
 * where the outcomes file does not date it. A court's outcome says that somebody was charged by then;
 * where no row says so, that is told as well.
 *
 * @param asOf - `YYYY-MM`; the newest month in the files where it is left out
 */
export function planReplay(street: readonly Row[], dated: readonly Row[], asOf?: string): Plan {
  const left = {
    'without a crime id': 0,
    'of another force': 0,
    'with an unknown outcome': 0,
    'without a month': 0,
    'that differ from another of their month': 0,
  };
  const months = [...street, ...dated].map((row) => row['Month']).filter((text) => isMonth(text));
  const newest = months.reduce<string>((a, b = '') => (a > b ? a : b), '');
  const month = asOf ?? newest;
  const usable = (row: Row): boolean => {
    if (!row['Crime ID']) left['without a crime id'] += 1;
    else if (!forces[row['Falls within'] ?? '']) left['of another force'] += 1;
    else if (!isMonth(row['Month'])) left['without a month'] += 1;
    else return true;
    return false;
  };
  const meaningOf = (words: string | undefined): OutcomeMeaning | undefined => {
    const meaning = words ? outcomes[words] : undefined;
    if (words && !meaning) left['with an unknown outcome'] += 1;
    return meaning;
  };
  const crimes = street.filter(usable);
  const decided = dated.filter(usable);
  const known = new Set(decided.map((row) => `${row['Crime ID'] ?? ''} ${row['Outcome type'] ?? ''}`));
  const isDated = (row: Row) => known.has(`${row['Crime ID'] ?? ''} ${row['Last outcome category'] ?? ''}`);
  const firstOf = new Map<string, OutcomeMeaning>();
  const toMend = new Set<string>();
  const differs = (row: Row, meaning: OutcomeMeaning): boolean => {
    const at = `${row['Crime ID'] ?? ''} ${row['Month'] ?? ''}`;
    const first = firstOf.get(at);
    if (!first) {
      if (endsIt(meaning)) firstOf.set(at, meaning);
      return false;
    }
    if (!cannotBothBe(first, meaning)) return false;
    toMend.add(row['Crime ID'] ?? '');
    left['that differ from another of their month'] += 1;
    return true;
  };
  const sayings: Saying[] = [
    ...crimes.map((row): Saying => {
      const { 'Last outcome category': _changesLater, ...crime } = row;
      return {
        part: 'crime',
        second: seconds.dated,
        row: crime,
        meaning: crimeOf(row),
        month: row['Month'] ?? '',
        precision: 'month',
      };
    }),
    ...decided.flatMap((row): Saying[] => {
      const meaning = meaningOf(row['Outcome type']);
      return meaning && !differs(row, meaning)
        ? [
            {
              part: 'outcome',
              second: seconds.dated,
              row,
              meaning,
              month: row['Month'] ?? '',
              precision: 'month',
            },
          ]
        : [];
    }),
    ...crimes.flatMap((row): Saying[] => {
      const meaning = meaningOf(row['Last outcome category']);
      if (!meaning || isDated(row)) return [];
      return [{ part: 'last outcome', second: seconds.last, row, meaning, month, precision: 'by-month' }];
    }),
  ];
  const told = [...impliedCharges(sayings), ...sayings].flatMap((saying) => tell(saying) ?? []);
  return { told: inOrder(told), left, toMend: [...toMend], asOf: month };
}

/** One charge for each crime that a court decided on and of whose charge no row tells. */
function impliedCharges(sayings: readonly Saying[]): Saying[] {
  const charged = new Set(
    sayings.filter(({ meaning }) => meaning === charge).map(({ row }) => row['Crime ID']),
  );
  const implied = new Map<string | undefined, Saying>();
  for (const saying of sayings) {
    const id = saying.row['Crime ID'];
    if (saying.meaning.by !== 'court' || charged.has(id) || implied.has(id)) continue;
    const row = { 'Crime ID': id ?? '', 'Falls within': saying.row['Falls within'] ?? '' };
    implied.set(id, { ...saying, part: 'implied charge', row, meaning: charge, precision: 'by-month' });
  }
  return [...implied.values()];
}

const rank = new Map(
  eventTypes.map((type: EventType) => {
    const { family, name, version } = events[type] as EventDefinition;
    return [typeOf(family, name, version), ranks[type]];
  }),
);

/** The order of the fold, so that in one crime nothing arrives late. */
function inOrder(told: readonly Told[]): Told[] {
  const key = ({ event }: Told) =>
    [event.time, String(rank.get(String(event['type'])) ?? 0).padStart(4, '0'), event.id].join(' ');
  return told
    .map((each) => ({ each, key: key(each) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ each }) => each);
}
