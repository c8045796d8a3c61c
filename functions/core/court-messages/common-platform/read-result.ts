import type { Fault, NextHearing, ResultSaid, Term } from '../../../../schemas/court-messages/statement.ts';
import { commonPlatformRemands, lookup, termQualifiers } from '../../../../schemas/reference/court-codes.ts';
import { isRead, readingOfResult } from '../../../../schemas/reference/court-results.ts';
import { codeOfDefinition, readingOfDefinition } from '../../../../schemas/reference/result-definitions.ts';

import {
  courtOf,
  dateOf,
  dayOf,
  hearingTypeOf,
  idOf,
  instantOf,
  localInstant,
  qualifiersOf,
  resultCodeOf,
} from '../read-values.ts';

import { flagAt, type Json, listAt, textAt, valueAt } from './read-json.ts';

/** A court by whichever of its names a message uses. */
export const courtAt = (centre: Json | undefined) =>
  courtOf({
    code: textAt(centre, 'code') ?? textAt(centre, 'courtHearingLocation') ?? textAt(centre, 'ouCode'),
    id: textAt(centre, 'id') ?? textAt(centre, 'courtCentreId'),
    name: textAt(centre, 'name') ?? textAt(centre, 'courtCentreName'),
  });

const promptsOf = (result: Json) => [
  ...listAt(result, 'judicialResultPrompts'),
  ...listAt(result, 'prompts'),
];

/** The value of the first prompt with one of these references or labels. */
function promptAt(prompts: readonly Json[], ...names: readonly string[]): string | undefined {
  const found = prompts.find((prompt) =>
    [textAt(prompt, 'promptReference'), textAt(prompt, 'promptRef'), textAt(prompt, 'label')].some(
      (name) => name !== undefined && names.includes(name.toLowerCase()),
    ),
  );
  return textAt(found, 'value');
}

const units: readonly (readonly [words: RegExp, unit: Term['unit']])[] = [
  [/^y/i, 'Y'],
  [/^m/i, 'M'],
  [/^w/i, 'W'],
  [/^d/i, 'D'],
  [/^h/i, 'H'],
  [/^s/i, 'S'],
  [/^l/i, 'L'],
];

function termsOf(result: Json): Term[] {
  const element = valueAt(result, 'durationElement');
  const terms = ['primary', 'secondary', 'tertiary'].flatMap((part): Term[] => {
    const said = textAt(element, `${part}DurationUnit`) ?? '';
    const unit = units.find(([words]) => words.test(said))?.[1];
    const amount = Number(textAt(element, `${part}DurationValue`) ?? 'NaN');
    return unit && Number.isFinite(amount) ? [{ amount, unit }] : [];
  });
  return flagAt(result, 'lifeDuration') === true ? [...terms, { amount: 1, unit: 'L' }] : terms;
}

function runsOf(qualifiers: readonly string[], prompts: readonly Json[]): ResultSaid['runs'] {
  const coded = qualifiers
    .map((qualifier) => lookup(termQualifiers, qualifier))
    .find((each) => each !== undefined);
  if (coded) return coded;
  if (['true', 'yes', 'y'].includes((promptAt(prompts, 'concurrent') ?? '').toLowerCase()))
    return 'concurrent';
  const consecutive = promptAt(
    prompts,
    'consecutivetooffencenumber',
    'consecutive to offence number',
    'whereconsecutivetoanoffence',
    'consecutive to offence',
  );
  return consecutive === undefined ? undefined : 'consecutive';
}

/** The hearing that a result orders, from its own object, or from the local texts of its prompts. */
function nextOf(path: string, result: Json, prompts: readonly Json[]): NextHearing[] {
  const next = valueAt(result, 'nextHearing');
  if (typeof next === 'object' && next !== null) return [fromObject(`${path}/nextHearing`, next)];
  const date = dateOf(promptAt(prompts, 'hdate', 'date of hearing'));
  if (date === undefined) return [];
  const at = localInstant(date, promptAt(prompts, 'htime', 'time of hearing'));
  const court = courtOf({ name: promptAt(prompts, 'hchouse', 'courthouse name', 'hchouseorganisationname') });
  return [
    {
      path,
      date,
      ...(at !== undefined && { at }),
      ...(court && { court }),
      type: hearingTypeOf(promptAt(prompts, 'htype', 'hearing type')),
    },
  ];
}

function fromObject(path: string, next: Json): NextHearing {
  const at = instantOf(textAt(next, 'listedStartDateTime'));
  const week = dateOf(textAt(next, 'weekCommencingDate'));
  const court = courtAt(valueAt(next, 'courtCentre'));
  const hearing = idOf(textAt(next, 'existingHearingId'));
  const type = textAt(next, 'type', 'description') ?? textAt(next, 'adjournmentReason');
  return {
    path,
    ...(at !== undefined && dayOf(at)),
    ...(week !== undefined && { weekCommencing: week }),
    ...(at === undefined && week === undefined && { dateToBeFixed: true as const }),
    ...(court && { court }),
    ...(hearing !== undefined && { hearing }),
    type: hearingTypeOf(type),
  };
}

function until(result: Json, prompts: readonly Json[]): string | undefined {
  return (
    dateOf(textAt(result, 'durationElement', 'durationEndDate')) ??
    dateOf(promptAt(prompts, 'enddate', 'end date', 'end date of order'))
  );
}

/**
 * One result line: a judicial result of `hearing-resulted`, or a line of the results shared within the hearing
 * context. A line that was deleted says nothing.
 */
export function resultAt(path: string, result: Json, faults: Fault[]): ResultSaid | undefined {
  if (flagAt(result, 'isDeleted') === true) return undefined;
  const definition = textAt(result, 'judicialResultTypeId') ?? textAt(result, 'resultDefinitionId') ?? '';
  const code = resultCodeOf(textAt(result, 'cjsCode')) ?? codeOfDefinition(definition);
  const reading = readingOfDefinition(definition) ?? (code === undefined ? undefined : readingOfResult(code));
  if (!isRead(reading)) faults.push({ path, code: 'not-mapped' });
  const prompts = promptsOf(result);
  const named = textAt(result, 'judicialResultId') ?? textAt(result, 'resultLineId') ?? textAt(result, 'id');
  const id = idOf(named) ?? path;
  const qualifiers = qualifiersOf((textAt(result, 'qualifier') ?? '').split(','));
  const runs = runsOf(qualifiers, prompts);
  const end = until(result, prompts);
  const tic = Number(promptAt(prompts, 'number of offences admitted and taken into consideration') ?? 'NaN');
  return {
    path,
    id,
    ...(code !== undefined && { code }),
    ...(reading && { reading }),
    qualifiers,
    terms: termsOf(result),
    ...(runs && { runs }),
    ...(end !== undefined && { until: end }),
    ...(Number.isFinite(tic) && { tic }),
    next: nextOf(path, result, prompts),
  };
}

/** The remand status that a code of Common Platform stands for; a code nobody knows is noted. */
export function remandAt(path: string, code: string | undefined, faults: Fault[]) {
  const remand = lookup(commonPlatformRemands, code?.toUpperCase());
  if (code !== undefined && !remand) faults.push({ path, code: 'not-mapped' });
  return remand;
}
