import type { RemandStatus } from './court-kinds.ts';
import type { PleaCode, VerdictCode } from './court-codes.ts';
import { endings } from './endings.ts';
import { hearingTypes } from './hearings.ts';
import { stageCodes, stepCodes } from './stages.ts';

/** A list of codes that fields of the contract hold. */
export interface CodeList {
  readonly title: string;
  /** Whose list it is, and where it can be read. */
  readonly source: string;
  /** More codes may come within v1. */
  readonly open: boolean;
  /** What each code means. */
  readonly codes: Readonly<Record<string, string>>;
}

const cjs = 'CJS data standards, as Bichard7 lists them (ministryofjustice/bichard7-next-data)';
const own = 'This service';

/** CJS pleas; Bichard7's list of plea statuses. */
const pleas: Readonly<Record<PleaCode, string>> = {
  G: 'Guilty',
  NG: 'Not guilty',
  NONE: 'No plea',
  ADM: 'Admits',
  DEN: 'Denies',
  CON: 'Consents',
  OPP: 'Opposes',
};

const verdicts: Readonly<Record<VerdictCode, string>> = {
  G: 'Guilty',
  NG: 'Not guilty',
  NA: 'Not guilty of the charge, guilty of another offence',
  NC: 'No conviction: dealt with otherwise',
};

const remands: Readonly<Record<RemandStatus, string>> = {
  UB: 'Unconditional bail',
  CB: 'Conditional bail',
  PR: 'Remanded in custody',
  PB: 'Remanded in custody, with conditions before release on bail',
  LA: 'Remanded to the care of a local authority',
  SA: 'Remanded to secure accommodation',
  NA: 'Not applicable',
};

/** Every code list, by the name under which it is published. */
export const codeLists = {
  verdicts: { title: 'Verdicts', source: cjs, open: false, codes: verdicts },
  pleas: { title: 'Pleas', source: cjs, open: false, codes: pleas },
  'remand-statuses': { title: 'Remand statuses', source: cjs, open: false, codes: remands },
  'hearing-types': {
    title: 'Hearing types',
    source: `${cjs}; from PTPH on, types of Common Platform that the list lacks`,
    open: false,
    codes: hearingTypes,
  },
  'duration-units': {
    title: 'Units of a sentence',
    source: cjs,
    open: false,
    codes: {
      Y: 'Years',
      M: 'Months',
      W: 'Weeks',
      D: 'Days',
      H: 'Hours',
      S: 'Sessions',
      L: 'Life',
    },
  },
  'incident-grades': {
    title: 'Grades of an incident',
    source: 'Metropolitan Police call grading',
    open: false,
    codes: {
      I: 'Immediate: an emergency; the target is 15 minutes',
      S: 'Significant: the target is one hour',
      E: 'Extended: the target is 48 hours',
      R: 'Referred: resolved without sending anybody',
    },
  },
  effects: {
    title: 'What became of an event',
    source: own,
    open: true,
    codes: {
      applied: 'It counts from now on.',
      late: 'It is older than what was known, and was folded into its place.',
      early: 'What must come before it has not arrived: it waits on the journey.',
      unexpected: 'It is recorded and moves nothing; somebody should look at it.',
      unmatched: 'No journey is known by its subject yet; it is attached once one is.',
    },
  },
  'duty-states': {
    title: 'States of a duty',
    source: own,
    open: true,
    codes: {
      open: 'It is owed.',
      met: 'It was kept in time.',
      'met-late': 'It was kept after it was due.',
      waived: 'The victim did not want it.',
      withheld: 'There is good reason to wait; somebody answers for it and looks again.',
      attempted: 'It was tried in time, the victim was not reached, and it is still owed.',
      breached: 'It was not kept in time, and is still owed.',
      'not-applicable': 'What opened it was taken back, or what it served is over.',
    },
  },
  stages: { title: 'Stages', source: own, open: true, codes: stageCodes },
  steps: { title: 'Steps of stages, as stage/step', source: own, open: true, codes: stepCodes },
  endings: {
    title: 'Endings',
    source: 'data.police.uk outcome categories, Home Office outcome groups, CJS result codes',
    open: true,
    codes: endings,
  },
} as const satisfies Record<string, CodeList>;

export type CodeListName = keyof typeof codeLists;

/** The lists of fields whose schema is any text, by the name of the field. */
const listOfField: Readonly<Record<string, CodeListName>> = {
  stage: 'stages',
  step: 'steps',
  ending: 'endings',
  effect: 'effects',
};

const sameCodes = (codes: Readonly<Record<string, string>>, values: readonly unknown[]): boolean =>
  values.length === Object.keys(codes).length &&
  values.every((value) => typeof value === 'string' && Object.hasOwn(codes, value));

/**
 * The list that a field's codes are of.
 *
 * @param field - undefined for a schema that is not that of a field
 * @param values - the codes that its schema lists; undefined where it takes any text
 */
export function codeListOf(
  field: string | undefined,
  values: readonly unknown[] | undefined,
): CodeListName | undefined {
  if (values === undefined)
    return field !== undefined && Object.hasOwn(listOfField, field) ? listOfField[field] : undefined;
  return (Object.keys(codeLists) as CodeListName[]).find((name) => sameCodes(codeLists[name].codes, values));
}
