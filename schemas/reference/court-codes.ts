import { codeTable } from './code-table.ts';
import type { RemandStatus } from './court-kinds.ts';

/** CJS plea and verdict codes (Bichard7 plea-status, verdict). */
export const pleaCodes = ['G', 'NG', 'NONE', 'ADM', 'DEN', 'CON', 'OPP'] as const;
export type PleaCode = (typeof pleaCodes)[number];
export const verdictCodes = ['G', 'NG', 'NA', 'NC'] as const;
export type VerdictCode = (typeof verdictCodes)[number];

/** What a plea of a message says: a plea, one for another offence, that there can be none, or none yet. */
export type PleaReading =
  | { readonly is: 'plea'; readonly plea: PleaCode; readonly ofAnother?: true; readonly changed?: true }
  | { readonly is: 'unfit' }
  | { readonly is: 'none' };

export type VerdictReading =
  { readonly is: 'verdict'; readonly verdict: VerdictCode } | { readonly is: 'none' };

const bichard = 'ministryofjustice/bichard7-next-data @6b2cf0a4';
const hearingContext = 'hmcts/cpp-context-hearing @90557be4';

const plea = (code: PleaCode): PleaReading => ({ is: 'plea', plea: code });

export const spiPleas = codeTable<readonly [code: string, reading: PleaReading]>({
  source: `${bichard} plea-status.json`,
  version: '2025-11-30',
  rows: [
    ['1', plea('G')],
    ['2', plea('NG')],
    ['3', { is: 'none' }],
    ['4', plea('CON')],
    ['5', plea('OPP')],
    ['6', plea('G')],
    ['7', plea('ADM')],
    ['8', plea('DEN')],
  ],
});

/** Meanings read from the descriptions; a caution is a disposal without a finding. */
export const spiFindings = codeTable<readonly [code: string, reading: VerdictReading]>({
  source: `${bichard} verdict.json`,
  version: '2025-11-30',
  rows: [
    ['G', { is: 'verdict', verdict: 'G' }],
    ['N', { is: 'verdict', verdict: 'NG' }],
    ['A', { is: 'verdict', verdict: 'NA' }],
    ['O', { is: 'verdict', verdict: 'NC' }],
    ['C', { is: 'none' }],
  ],
});

export const spiRemands = codeTable<readonly [code: string, reading: RemandStatus]>({
  source: `${bichard} remand-status.json`,
  version: '2025-11-30',
  rows: [
    ['U', 'UB'],
    ['B', 'CB'],
    ['C', 'PR'],
    ['P', 'PB'],
    ['L', 'LA'],
    ['S', 'SA'],
    ['A', 'NA'],
  ],
});

/** P is seen for local-authority remands with conditions before release, X for "unknown": both are left out. */
export const commonPlatformRemands = codeTable<readonly [code: string, reading: RemandStatus]>({
  source: `${hearingContext} messages and result definitions`,
  version: '2022-01-10',
  rows: [
    ['A', 'NA'],
    ['B', 'CB'],
    ['C', 'PR'],
    ['L', 'LA'],
    ['S', 'SA'],
    ['U', 'UB'],
  ],
});

export const commonPlatformPleas = codeTable<readonly [code: string, reading: PleaReading]>({
  source: `${hearingContext} PleaTypeUtil`,
  version: '2022-01-10',
  rows: [
    ['GUILTY', plea('G')],
    ['MCA_GUILTY', plea('G')],
    ['GUILTY_SINGLE_JUSTICE_PROCEDURE', plea('G')],
    ['CHANGE_TO_GUILTY_AFTER_SWORN_IN', plea('G')],
    ['CHANGE_TO_GUILTY_NO_SWORN_IN', plea('G')],
    ['CHANGE_TO_GUILTY_MAGISTRATES_COURT', plea('G')],
    ['GUILTY_TO_A_LESSER_OFFENCE_NAMELY', { is: 'plea', plea: 'G', ofAnother: true }],
    ['GUILTY_TO_AN_ALTERNATIVE_OFFENCE_NOT_CHARGED_NAMELY', { is: 'plea', plea: 'G', ofAnother: true }],
    ['NOT_GUILTY', plea('NG')],
    ['CHANGE_TO_NOT_GUILTY', { is: 'plea', plea: 'NG', changed: true }],
    ['AUTREFOIS_ACQUIT', plea('NG')],
    ['AUTREFOIS_CONVICT', plea('NG')],
    ['PARDON', plea('NG')],
    ['ADMITS', plea('ADM')],
    ['ADMITS_BREACH', plea('ADM')],
    ['DENIES', plea('DEN')],
    ['DENIES_BREACH', plea('DEN')],
    ['CONSENTS', plea('CON')],
    ['OPPOSES', plea('OPP')],
    ['UNFIT_TO_PLEAD', { is: 'unfit' }],
    ['NO_PLEA', { is: 'none' }],
    ['INDICATED_GUILTY', { is: 'none' }],
    ['INDICATED_NOT_GUILTY', { is: 'none' }],
    ['NOTIFIED_GUILTY', { is: 'none' }],
    ['NOTIFIED_NOT_GUILTY', { is: 'none' }],
  ],
});

/** Only the categories seen in HMCTS's own messages; any other waits for its list of verdict types. */
export const commonPlatformVerdicts = codeTable<readonly [code: string, reading: VerdictReading]>({
  source: `${hearingContext} messages`,
  version: '2022-01-10',
  rows: [
    ['GUILTY', { is: 'verdict', verdict: 'G' }],
    ['GUILTY_BY_JURY_CONVICTED', { is: 'verdict', verdict: 'G' }],
    ['NOT_GUILTY', { is: 'verdict', verdict: 'NG' }],
    ['NO_VERDICT', { is: 'none' }],
  ],
});

/** Conditions of bail, in codes: none names a person or a place. */
export const bailConditionCodes = [
  'no-contact',
  'not-to-approach',
  'not-to-enter-area',
  'residence',
  'curfew',
  'electronic-monitoring',
  'reporting',
  'surrender-passport',
  'surety-or-security',
  'other',
] as const;
export type BailConditionCode = (typeof bailConditionCodes)[number];

/** Result qualifiers that are a condition of bail. */
export const bailConditionQualifiers = codeTable<readonly [qualifier: string, reading: BailConditionCode]>({
  source: `${bichard} result-qualifier-code.json`,
  version: '2025-11-30',
  rows: [
    ['BA', 'electronic-monitoring'],
    ['JD', 'curfew'],
    ['JE', 'curfew'],
    ['JF', 'other'],
    ['JG', 'other'],
    ['JH', 'other'],
    ['JK', 'no-contact'],
    ['JL', 'surrender-passport'],
    ['JM', 'surrender-passport'],
    ['JN', 'not-to-enter-area'],
    ['JO', 'not-to-approach'],
    ['JP', 'not-to-approach'],
    ['JQ', 'reporting'],
    ['JR', 'residence'],
    ['JS', 'residence'],
    ['JT', 'surety-or-security'],
    ['JU', 'surety-or-security'],
    ['JV', 'surety-or-security'],
    ['JW', 'surety-or-security'],
    ['JX', 'surety-or-security'],
    ['JY', 'other'],
    ['JZ', 'reporting'],
    ['RA', 'other'],
    ['RB', 'residence'],
    ['RC', 'other'],
    ['RD', 'other'],
    ['RE', 'reporting'],
    ['RF', 'other'],
    ['RG', 'other'],
    ['RH', 'other'],
  ],
});

/** The qualifier by which a court ends or changes conditions of bail. */
export const BAIL_CONDITIONS_CANCELLED = 'LI';

/** How a term runs with others, by result qualifier. */
export const termQualifiers = codeTable<readonly [qualifier: string, reading: 'concurrent' | 'consecutive']>({
  source: `${bichard} result-qualifier-code.json`,
  version: '2025-11-30',
  rows: [
    ['C', 'concurrent'],
    ['F', 'consecutive'],
  ],
});

/** What marks a case: Common Platform's markers, SPI's, and the urgent qualifiers of Libra. */
export const caseMarkers = codeTable<readonly [code: string, flag: string]>({
  source: `${hearingContext} case markers; ${bichard} qualifiers LG, LH`,
  version: '2025-11-30',
  rows: [
    ['DV', 'domestic-abuse'],
    ['LG', 'domestic-abuse'],
    ['VI', 'vulnerable-or-intimidated'],
    ['LH', 'vulnerable-or-intimidated'],
    ['HT', 'trafficking'],
  ],
});

/** Offence codes that are applications, not charges: their refusal acquits nobody. */
export const applicationOffences = codeTable<readonly [code: string, what: string]>({
  source: 'ministryofjustice/bichard7-next-core @6b127db6 (ignored reopened cases)',
  version: '2025-11-30',
  rows: [
    ['MC80524', 'application to reopen a case'],
    ['MC80527', 'appearance to make a statutory declaration'],
    ['MC80528', 'statutory declaration'],
  ],
});

/** Proved, these are breaches of bail (Bichard7 TRPR0008). */
export const bailBreachOffences = codeTable<readonly [code: string, what: string]>({
  source: 'ministryofjustice/bichard7-next-data @6b2cf0a4 trigger-definitions.json',
  version: '2025-11-30',
  rows: [
    ['BA76004', 'arrested as unlikely to surrender'],
    ['BA76005', 'arrested for breach of conditions'],
  ],
});

/** Units of a term, and how many months one is; a session or an hour is none. */
export const durationUnits = codeTable<readonly [unit: string, months: number]>({
  source: `${bichard} duration-unit.json`,
  version: '2025-11-30',
  rows: [
    ['Y', 12],
    ['M', 1],
    ['W', 12 / 52],
    ['D', 12 / 365],
    ['H', 0],
    ['S', 0],
    ['L', 1200],
  ],
});

/** Looks a code up in a table of pairs. */
export const lookup = <Reading>(
  { rows }: { readonly rows: readonly (readonly [code: string, reading: Reading])[] },
  code: string | undefined,
): Reading | undefined => rows.find(([known]) => known === code)?.[1];
