import type {
  CaseSaid,
  DefendantSaid,
  Fault,
  OffenceSaid,
  ResultSaid,
} from '../../../../schemas/court-messages/statement.ts';
import {
  applicationOffences,
  bailConditionQualifiers,
  caseMarkers,
  commonPlatformPleas,
  commonPlatformVerdicts,
  lookup,
} from '../../../../schemas/reference/court-codes.ts';

import { asnOf, dateOf, idOf, offenceCodeOf, urnOf } from '../read-values.ts';

import { flagAt, type Json, listAt, textAt, valueAt } from './read-json.ts';
import { remandAt, resultAt } from './read-result.ts';

/** Results that a message keeps apart from the offence or defendant they are of. */
export interface LooseResult {
  readonly path: string;
  readonly result: Json;
  readonly offence?: string | undefined;
  readonly defendant?: string | undefined;
}

/** What reading one message needs besides the part it reads. */
export interface Reading {
  readonly faults: Fault[];
  /** What the message is called; empty where it has no name. */
  readonly name: string;
  readonly loose: readonly LooseResult[];
}

const resultsOf = (loose: readonly LooseResult[], faults: Fault[]): ResultSaid[] =>
  loose.flatMap(({ path, result }) => {
    const read = resultAt(path, result, faults);
    return read ? [read] : [];
  });

const listed = (path: string, from: Json, name: string): LooseResult[] =>
  listAt(from, name).map((result, index) => ({ path: `${path}/${name}/${String(index)}`, result }));

function pleaAt(path: string, plea: Json | undefined, faults: Fault[]): OffenceSaid['plea'] {
  const value = textAt(plea, 'pleaValue') ?? textAt(plea, 'value');
  if (value === undefined) return undefined;
  const reading = lookup(commonPlatformPleas, value.toUpperCase());
  if (!reading) {
    faults.push({ path: `${path}/plea`, code: 'not-mapped' });
    return undefined;
  }
  const date = dateOf(textAt(plea, 'pleaDate') ?? textAt(plea, 'date'));
  return { reading, ...(date !== undefined && { date }) };
}

/** A verdict; guilty of a lesser or alternative offence is CJS `NA`: the charge itself is not proved. */
export function verdictAt(path: string, verdict: Json | undefined, faults: Fault[]): OffenceSaid['verdict'] {
  const category =
    textAt(verdict, 'verdictType', 'categoryType') ??
    textAt(verdict, 'verdictCategory') ??
    textAt(verdict, 'categoryType');
  if (category === undefined) return undefined;
  const date = dateOf(textAt(verdict, 'verdictDate'));
  const alternative = textAt(verdict, 'lesserOrAlternativeOffence', 'offenceCode');
  const code = offenceCodeOf(alternative);
  if (alternative !== undefined) {
    return {
      reading: { is: 'verdict', verdict: 'NA' },
      ...(date !== undefined && { date }),
      ...(code !== undefined && { alternative: code }),
    };
  }
  const reading = lookup(commonPlatformVerdicts, category.toUpperCase().replaceAll(' ', '_'));
  if (!reading) {
    faults.push({ path: `${path}/verdict`, code: 'not-mapped' });
    return undefined;
  }
  return { reading, ...(date !== undefined && { date }) };
}

/** One offence, with the results it carries and those kept apart under its id. */
export function offenceAt(path: string, offence: Json, { faults, loose }: Reading): OffenceSaid | undefined {
  const offenceId = idOf(textAt(offence, 'id') ?? textAt(offence, 'offenceId'));
  const text = textAt(offence, 'offenceCode') ?? textAt(offence, 'code');
  if (offenceId === undefined && text === undefined) {
    faults.push({ path: `${path}/offenceCode`, code: 'required-missing' });
    return undefined;
  }
  const code = offenceCodeOf(text);
  const sequence = Number(textAt(offence, 'orderIndex') ?? 'NaN');
  const dates = { start: dateOf(textAt(offence, 'startDate')), end: dateOf(textAt(offence, 'endDate')) };
  const convictedOn = dateOf(textAt(offence, 'convictionDate'));
  const plea = pleaAt(path, valueAt(offence, 'plea'), faults);
  const verdict = verdictAt(path, valueAt(offence, 'verdict'), faults);
  const final = flagAt(offence, 'proceedingsConcluded');
  const own = offenceId === undefined ? [] : loose.filter((result) => idOf(result.offence) === offenceId);
  return {
    path,
    ...(offenceId !== undefined && { id: offenceId }),
    ...(Number.isFinite(sequence) && sequence > 0 && { sequence }),
    ...(code !== undefined && { code }),
    application: lookup(applicationOffences, code) !== undefined,
    ...(dates.start !== undefined && { start: dates.start }),
    ...(dates.end !== undefined && { end: dates.end }),
    ...(plea && { plea }),
    ...(verdict && { verdict }),
    ...(convictedOn !== undefined && { convictedOn }),
    ...(final !== undefined && { final }),
    results: resultsOf([...listed(path, offence, 'judicialResults'), ...own], faults),
    victims: listAt(offence, 'victims').length,
  };
}

const offencesOf = (path: string, from: Json, name: string, reading: Reading): OffenceSaid[] =>
  listAt(from, name).flatMap((offence, index) => {
    const read = offenceAt(`${path}/${name}/${String(index)}`, offence, reading);
    return read ? [read] : [];
  });

function conditionsOf(results: readonly ResultSaid[]): DefendantSaid['conditions'] {
  const codes = results.flatMap(({ qualifiers }) =>
    qualifiers.map((each) => lookup(bailConditionQualifiers, each)),
  );
  return [...new Set(codes.filter((code) => code !== undefined))];
}

/** One defendant; `ordinal` counts them through the message. */
export function defendantAt(path: string, defendant: Json, ordinal: number, reading: Reading): DefendantSaid {
  const { faults, loose } = reading;
  const defendantId = idOf(textAt(defendant, 'id') ?? textAt(defendant, 'defendantId'));
  const masterId = idOf(textAt(defendant, 'masterDefendantId'));
  const person = valueAt(defendant, 'personDefendant');
  const asn = asnOf(textAt(person, 'arrestSummonsNumber') ?? textAt(defendant, 'arrestSummonsNumber'));
  const bail = textAt(person, 'bailStatus', 'code') ?? textAt(defendant, 'bailStatus', 'code');
  const remand = remandAt(`${path}/bailStatus`, bail, faults);
  const youth = flagAt(defendant, 'isYouth');
  const offences = offencesOf(path, defendant, 'offences', reading);
  const apart = loose.filter(
    (result) =>
      result.offence === undefined && defendantId !== undefined && idOf(result.defendant) === defendantId,
  );
  const results = resultsOf(
    [
      ...listed(path, defendant, 'judicialResults'),
      ...listed(path, defendant, 'defendantCaseJudicialResults'),
      ...apart,
    ],
    faults,
  );
  return {
    path,
    ordinal,
    ...(asn !== undefined && { asn }),
    ...(defendantId !== undefined && { id: defendantId }),
    ...(masterId !== undefined && { masterId }),
    ...(youth !== undefined && { youth }),
    ...(remand && { remand }),
    conditions: conditionsOf([...offences.flatMap((offence) => offence.results), ...results]),
    results,
    offences,
  };
}

/** What a case is marked with, as flags of a journey; a marker of another kind says nothing to a victim. */
export function flagsOf(from: Json | undefined): string[] {
  const flags = listAt(from, 'caseMarkers').map((marker) =>
    lookup(caseMarkers, textAt(marker, 'markerTypeCode')),
  );
  return [...new Set(flags.filter((flag) => flag !== undefined))];
}

/** One case of a hearing, or on its own. */
export function caseAt(path: string, said: Json, first: number, reading: Reading): CaseSaid {
  const caseId = idOf(textAt(said, 'id') ?? textAt(said, 'prosecutionCaseId') ?? textAt(said, 'caseId'));
  const identifier = valueAt(said, 'prosecutionCaseIdentifier');
  const named = [
    textAt(identifier, 'caseURN'),
    textAt(said, 'caseURN'),
    textAt(said, 'caseUrn'),
    textAt(said, 'urn'),
    textAt(identifier, 'prosecutionAuthorityReference'),
  ];
  const urn = named.map(urnOf).find((each) => each !== undefined);
  const status = textAt(said, 'caseStatus');
  const defendants = [...listAt(said, 'defendants'), ...listAt(said, 'defendantDetails')];
  return {
    path,
    ...(urn !== undefined && { urn }),
    ...(caseId !== undefined && { id: caseId }),
    flags: flagsOf(said),
    ...(status !== undefined && { concluded: status === 'CLOSED' || status === 'INACTIVE' }),
    defendants: defendants.map((defendant, index) =>
      defendantAt(`${path}/defendants/${String(index)}`, defendant, first + index, reading),
    ),
  };
}
