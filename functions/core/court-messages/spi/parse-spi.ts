import type {
  CaseSaid,
  CourtStatement,
  DefendantSaid,
  Fault,
  HearingSaid,
  NextHearing,
  OffenceSaid,
  ResultSaid,
  Term,
} from '../../../../schemas/court-messages/statement.ts';
import {
  applicationOffences,
  type BailConditionCode,
  bailConditionQualifiers,
  caseMarkers,
  lookup,
  spiFindings,
  spiPleas,
  spiRemands,
  termQualifiers,
} from '../../../../schemas/reference/court-codes.ts';
import { isRead, readingOfResult } from '../../../../schemas/reference/court-results.ts';

import {
  asnOf,
  courtOf,
  dateOf,
  hearingTypeOf,
  instantOf,
  localInstant,
  offenceCodeOf,
  qualifiersOf,
  resultCodeOf,
  ticOf,
  urnOf,
  uuidOf,
} from '../read-values.ts';
import type { Read } from '../parse-message.ts';
import { refuse } from '../refusal.ts';

import { type NewCase, readNewCase } from './read-new-case.ts';
import { child, children, textAt, type Xml } from './read-xml.ts';
import { type SpiMessage, unwrapSpi } from './unwrap.ts';

/** Where a part is, and where faults of parts are noted. */
interface At {
  readonly path: string;
  readonly faults: Fault[];
}

const within = (at: At, name: string, place = 1): At => ({
  ...at,
  path: `${at.path}/${name}${place > 1 ? `[${String(place)}]` : ''}`,
});

const note = (at: At, name: string, code: Fault['code']): void => {
  at.faults.push({ path: `${at.path}/${name}`, code });
};

/** A date that is there and exists; one that does not exist is noted. */
function dateAt(at: At, element: Xml | undefined, ...names: readonly string[]): string | undefined {
  const text = textAt(element, ...names);
  const date = dateOf(text);
  if (text !== undefined && date === undefined) note(at, names.join('/'), 'date-invalid');
  return date;
}

/** A result without a code is free text. */
const UNCODED = '1000';

const units = new Set(['Y', 'M', 'W', 'D', 'H', 'S', 'L']);

function termsOf(duration: Xml): Term[] {
  return ['Duration', 'SecondaryDuration'].flatMap((kind) => {
    const unit = textAt(duration, `${kind}Unit`)?.toUpperCase() ?? '';
    const amount = Number(textAt(duration, `${kind}Value`) ?? (unit === 'L' ? '1' : 'NaN'));
    return units.has(unit) && Number.isFinite(amount) ? [{ amount, unit: unit as Term['unit'] }] : [];
  });
}

function nextHearingOf(at: At, next: Xml): NextHearing {
  const details = child(next, 'NextHearingDetails');
  const date = dateAt(at, details, 'DateOfHearing');
  const instant = localInstant(date, textAt(details, 'TimeOfHearing'));
  const court = courtOf({ code: textAt(details, 'CourtHearingLocation') });
  const remand = lookup(spiRemands, textAt(next, 'BailStatusOffence')?.toUpperCase());
  return {
    path: at.path,
    type: hearingTypeOf(textAt(next, 'NextHearingReason')),
    ...(date !== undefined && { date }),
    ...(instant !== undefined && { at: instant }),
    ...(date === undefined && { dateToBeFixed: true as const }),
    ...(court && { court }),
    ...(remand && { remand }),
  };
}

function resultOf(at: At, result: Xml, id: string): ResultSaid {
  const text = textAt(result, 'ResultCode');
  const code = text === undefined ? UNCODED : resultCodeOf(text);
  const reading = code === undefined ? undefined : readingOfResult(code);
  if (!isRead(reading)) note(at, 'ResultCode', code === undefined ? 'code-invalid' : 'not-mapped');
  const qualifiers = qualifiersOf(
    children(result, 'ResultCodeQualifier').filter((each) => typeof each === 'string'),
  );
  const runs = qualifiers
    .map((qualifier) => lookup(termQualifiers, qualifier))
    .find((each) => each !== undefined);
  const durations = children(result, 'Outcome').flatMap((outcome) => children(outcome, 'Duration'));
  const until = durations
    .map((duration) => dateAt(at, duration, 'DurationEndDate'))
    .find((each) => each !== undefined);
  const tic = ticOf(textAt(result, 'ResultText'));
  return {
    path: at.path,
    id,
    ...(code !== undefined && { code }),
    ...(reading && { reading }),
    qualifiers,
    terms: durations.flatMap(termsOf),
    ...(runs && { runs }),
    ...(until !== undefined && { until }),
    ...(tic !== undefined && { tic }),
    next: children(result, 'NextHearing').map((next, index) =>
      nextHearingOf(within(at, 'NextHearing', index + 1), next),
    ),
  };
}

/** Each result with its identity: its code, and its place among the results of that code. */
function resultsOf(at: At, offence: Xml): ResultSaid[] {
  const seen = new Map<string, number>();
  return children(offence, 'Result').map((result, index) => {
    const code = resultCodeOf(textAt(result, 'ResultCode')) ?? UNCODED;
    const ordinal = (seen.get(code) ?? 0) + 1;
    seen.set(code, ordinal);
    return resultOf(within(at, 'Result', index + 1), result, `${code}-${String(ordinal)}`);
  });
}

function offenceOf(at: At, offence: Xml): OffenceSaid | undefined {
  const details = child(offence, 'BaseOffenceDetails');
  const text = textAt(details, 'OffenceCode');
  if (text === undefined) {
    note(at, 'BaseOffenceDetails/OffenceCode', 'required-missing');
    return undefined;
  }
  const code = offenceCodeOf(text);
  if (code === undefined) note(at, 'BaseOffenceDetails/OffenceCode', 'code-invalid');
  const sequence = Number(textAt(details, 'OffenceSequenceNumber') ?? 'NaN');
  const timing = child(details, 'OffenceTiming');
  const start = dateAt(at, timing, 'OffenceStart', 'OffenceDateStartDate');
  const end = dateAt(at, timing, 'OffenceEnd', 'OffenceEndDate');
  const convictedOn = dateAt(at, offence, 'ConvictionDate');
  const plea = lookup(spiPleas, textAt(offence, 'Plea'));
  const finding = lookup(spiFindings, textAt(offence, 'Finding')?.toUpperCase());
  if (textAt(offence, 'Plea') !== undefined && !plea) note(at, 'Plea', 'not-mapped');
  if (textAt(offence, 'Finding') !== undefined && !finding) note(at, 'Finding', 'not-mapped');
  // An N says nothing: it stands beside fines and orders as well.
  const isFinal = textAt(offence, 'FinalDisposalIndicator')?.toUpperCase() === 'Y';
  return {
    path: at.path,
    ...(Number.isFinite(sequence) && sequence > 0 && { sequence }),
    ...(code !== undefined && { code }),
    application: lookup(applicationOffences, code) !== undefined,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(plea && { plea: { reading: plea } }),
    ...(finding && { verdict: { reading: finding } }),
    ...(convictedOn !== undefined && { convictedOn }),
    ...(isFinal && { final: true }),
    results: resultsOf(at, offence),
    victims: children(offence, 'OtherPartyVictim').length,
  };
}

function conditionsOf(offences: readonly OffenceSaid[]): BailConditionCode[] {
  const qualifiers = offences.flatMap(({ results }) => results.flatMap((result) => result.qualifiers));
  const codes = qualifiers.map((qualifier) => lookup(bailConditionQualifiers, qualifier));
  return [...new Set(codes.filter((code) => code !== undefined))];
}

/** What a defendant is called, by the courts and by the police. */
const people = ['CourtIndividualDefendant', 'CourtCorporateDefendant', 'PoliceIndividualDefendant'];

function defendantOf(at: At, defendant: Xml, ordinal: number): DefendantSaid {
  const asn = asnOf(textAt(defendant, 'ProsecutorReference'));
  if (asn === undefined) note(at, 'ProsecutorReference', 'reference-invalid');
  const person = people.map((name) => child(defendant, name)).find((each) => each !== undefined);
  const status = textAt(person, 'BailStatus') ?? textAt(person, 'CustodyStatus');
  const remand = lookup(spiRemands, status?.toUpperCase());
  const offences = children(defendant, 'Offence').flatMap((offence, index) => {
    const read = offenceOf(within(at, 'Offence', index + 1), offence);
    return read ? [read] : [];
  });
  return {
    path: at.path,
    ordinal,
    ...(asn !== undefined && { asn }),
    ...(remand && { remand }),
    conditions: conditionsOf(offences),
    results: [],
    offences,
  };
}

/** @param first - the place in the message of its first defendant */
function caseOf(at: At, said: Xml, first = 1): CaseSaid {
  const urn = urnOf(textAt(said, 'PTIURN'));
  if (urn === undefined) note(at, 'PTIURN', 'reference-invalid');
  const defendants = children(said, 'Defendant').map((defendant, index) =>
    defendantOf(within(at, 'Defendant', index + 1), defendant, first + index),
  );
  const marked = textAt(said, 'CaseMarker')?.match(/[A-Z]{2}/g) ?? [];
  const urgent = defendants.flatMap(({ offences }) =>
    offences.flatMap(({ results }) => results.flatMap(({ qualifiers }) => qualifiers)),
  );
  const flags = [...marked, ...urgent].map((code) => lookup(caseMarkers, code));
  return {
    path: at.path,
    ...(urn !== undefined && { urn }),
    flags: [...new Set(flags.filter((flag) => flag !== undefined))],
    defendants,
  };
}

function hearingOf(at: At, hearing: Xml | undefined, type?: string): HearingSaid {
  const date = dateAt(at, hearing, 'DateOfHearing');
  if (date === undefined) {
    return refuse(
      'required-missing',
      'Give the day of the hearing as a calendar date.',
      `${at.path}/DateOfHearing`,
    );
  }
  const instant = localInstant(date, textAt(hearing, 'TimeOfHearing'));
  const court = courtOf({ code: textAt(hearing, 'CourtHearingLocation') });
  if (!court) note(at, 'CourtHearingLocation', 'code-invalid');
  return {
    ...(court && { court }),
    days: [{ date, ...(instant !== undefined && { at: instant }) }],
    types: type === undefined ? [] : [hearingTypeOf(type)],
  };
}

type Said = Pick<CourtStatement, 'hearing' | 'cases'>;

function parseResults({ message }: SpiMessage, faults: Fault[]): { said: Said; newCase?: NewCase } {
  const session = child(message, 'Session');
  const at: At = { path: '/ResultedCaseMessage/Session', faults };
  const hearing = hearingOf(within(at, 'CourtHearing/Hearing'), child(session, 'CourtHearing', 'Hearing'));
  const cases = children(session, 'Case');
  if (cases.length === 0) refuse('required-missing', 'Name the case.', `${at.path}/Case`);
  const read: CaseSaid[] = [];
  for (const [index, said] of cases.entries()) {
    const before = read.flatMap(({ defendants }) => defendants).length;
    read.push(caseOf(within(at, 'Case', index + 1), said, before + 1));
  }
  return { said: { hearing, cases: read } };
}

function parseNewCase({ message }: SpiMessage, faults: Fault[]): { said: Said; newCase: NewCase } {
  const at: At = { path: '/NewCaseMessage', faults };
  const said = child(message, 'Case');
  if (said === undefined) return refuse('required-missing', 'Name the case.', `${at.path}/Case`);
  const first = child(said, 'InitialHearing');
  const place = within(at, 'Case');
  const pathOf = (defendant: number, offence: number) =>
    within(within(place, 'Defendant', defendant), 'Offence', offence).path;
  return {
    newCase: readNewCase(said, pathOf),
    said: {
      ...(first !== undefined && {
        hearing: hearingOf(within(at, 'Case/InitialHearing'), first, 'first hearing'),
      }),
      cases: [caseOf(place, said)],
    },
  };
}

/** When the envelope was dated: CJSE gives UTC with a zone, or London time without. */
function sentAt({ envelope }: SpiMessage): string | undefined {
  if (envelope?.date === undefined) return undefined;
  return instantOf(`${envelope.date}T${envelope.time ?? ''}`) ?? localInstant(envelope.date, envelope.time);
}

/**
 * Reads an SPI message, in whatever envelope, into what it says.
 *
 * @throws Unreadable where it is no such message, or names no hearing day and no case
 */
export function parseSpi(body: string): Read {
  const spi = unwrapSpi(body);
  const faults: Fault[] = [];
  const parse = spi.root === 'ResultedCaseMessage' ? parseResults : parseNewCase;
  const { said, newCase } = parse(spi, faults);
  const sent = sentAt(spi);
  const { id, date, time } = spi.envelope ?? {};
  // An id alone tells nothing: senders use one for everything. What they call it is nobody else's to read.
  const envelope =
    date === undefined || time === undefined ? undefined : uuidOf(`${id ?? ''} ${date} ${time}`);
  return {
    content: spi.content,
    ...(newCase && { newCase }),
    statement: {
      format: spi.root === 'ResultedCaseMessage' ? 'spi-results' : 'spi-new-case',
      ...(sent !== undefined && { sentAt: sent }),
      ...(envelope !== undefined && { envelope }),
      reshare: false,
      ...said,
      faults,
    },
  };
}
