import * as z from 'zod';

const ulid = '[0-7][0-9A-HJKMNP-TV-Z]{25}';

const prefixed = (prefix: string, what: string) =>
  z
    .string()
    .regex(
      new RegExp(`^${prefix}_${ulid}$`),
      `Use the ${what} as given: ${prefix}_ and a ULID of 26 characters.`,
    );

export const JourneyIdSchema = prefixed('jrn', 'journey id').meta({ id: 'JourneyId' });
export const PersonRefSchema = prefixed('prs', 'person reference').meta({ id: 'PersonRef' });
export const ReferralIdSchema = prefixed('ref', 'referral id').meta({ id: 'ReferralId' });
export const ClaimIdSchema = prefixed('clm', 'claim id').meta({ id: 'ClaimId' });

/** A two-digit force code as used in URNs and ASNs; any force, since London cases cross borders. */
export const ForceCodeSchema = z
  .string()
  .regex(/^[0-9]{2}$/, 'Use the two-digit force code, such as 01 for the Metropolitan Police.')
  .meta({ id: 'ForceCode' });

/**
 * CJS URN, with or without its split suffix (`/1`). Bichard7 asks for four characters and 3 to 7 digits;
 * real messages also carry 12 characters, lower case and letters in the serial, so that is let through.
 */
export const CaseUrnSchema = z
  .string()
  .trim()
  .regex(
    /^(?=[^/]*[0-9])[A-Za-z0-9]{7,12}(?:\/[0-9]{1,3})?$/,
    'Use the CJS URN without spaces: 7 to 12 letters and digits, such as 01ZD0303208, and /1 for a split case.',
  )
  .toUpperCase()
  .meta({ id: 'CaseUrn' });

/** Parts of a URN: the case itself, and the split it names, if any. */
export function splitUrn(caseUrn: string): { readonly urn: string; readonly split?: string } {
  const [urn = '', split] = caseUrn.trim().toUpperCase().split('/');
  return split === undefined ? { urn } : { urn, split };
}

const DIGITS = '[A-Za-z]{0,4}[0-9]+(?:[A-Za-z]{1,3}[0-9]+)?[A-Za-z]{0,2}';
/** What systems make up by themselves: a UUID or a part of one, a hash. */
const HEX = '[0-9A-Fa-f]{8,64}(?:-[0-9A-Fa-f]{1,12})*';
const POSTCODE = '(?:^|.*[/ -])[A-Za-z]{1,2}[0-9][A-Za-z0-9]?[/ -]?[0-9][A-Za-z]{2}$';

/**
 * The pattern of a reference: numbers, with no more letters than mark a system, a unit, a month or a check, so that
 * no name and no address has room in it (`CAD 1234/05MAR26`, `CRI/06KK/12345/26`); or hexadecimal digits, and the
 * number of one part of what they name.
 *
 * @param between - what may stand between its parts
 */
const codePattern = (between: string, most: number, ending = ''): RegExp =>
  new RegExp(
    `^(?=.{1,64}$)(?:(?=.{1,${String(most)}}${ending}$)(?!${POSTCODE})(?:[A-Za-z]{1,4}[${between}])?` +
      `${DIGITS}(?:[${between}]${DIGITS}){0,5}(?:[${between}][A-Za-z])?|${HEX}(?:[${between}][0-9]{1,3})?)${ending}$`,
  );

/**
 * A code that an agency chose for one thing of a journey; never a name.
 *
 * @param most - characters, but for what systems make up
 * @param ending - a pattern of what the service itself adds
 */
export const codeReference = (what: string, most: number, ending?: string) =>
  z
    .string()
    .regex(
      codePattern('/-', most, ending),
      `Use ${what}: up to ${String(most)} letters and digits, most of them digits, such as S1 or S1/2, or a UUID; never a name.`,
    );

const reference = (what: string) =>
  z
    .string()
    .overwrite(normaliseReference)
    .min(2)
    .regex(
      codePattern(' /-', 24),
      `Use the ${what} as the force issued it: up to 24 digits, letters, slashes, hyphens or spaces, such as 01/1234567/26; no words.`,
    );

function normaliseReference(text: string): string {
  return text.trim().replaceAll(/ +/g, ' ').toUpperCase();
}

/** A force's crime reference: formats differ by system; also data.police.uk's 64 hex digits. */
export const CrimeReferenceSchema = reference('crime reference').meta({ id: 'CrimeReference' });

/** A force's incident (CAD) reference; one that carries no date is of the day it was given (ADR 44). */
export const IncidentReferenceSchema = reference('incident reference').meta({ id: 'IncidentReference' });

/** The alphabet of PNC, CRO and ASN check letters: no I, O or S (Bichard7, HMPPS person record). */
const checkLetters = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** The check letter of a number given as a string of digits: its remainder by 23. */
export function checkLetterOf(digits: string): string {
  return checkLetters.charAt(Number(BigInt(digits) % 23n));
}

const digitsOf = (part: string | undefined) => (part !== undefined && /^[0-9]+$/.test(part) ? part : '');

/** Arrest/summons number in its long form: `11/01ZD/01/448754K` becomes `1101ZD0100000448754K`. */
export function normaliseAsn(text: string): string {
  const compact = text.trim().toUpperCase();
  // Courts also send it without slashes and with fewer zeros before the serial.
  const [, prefix, digits, last] = /^([0-9]{4}[A-Z0-9]{4})([0-9]{8,10})([A-Z])$/.exec(compact) ?? [];
  if (prefix && digits && last) return `${prefix}${digits.padStart(11, '0')}${last}`;
  const display = /^([0-9]{2})\/([A-Z0-9]{4,5})\/([A-Z0-9]{2})\/([0-9]{1,11})([A-Z])$/.exec(compact);
  if (!display) return compact;
  const [, year = '', unit = '', system = '', serial = '', letter = ''] = display;
  return `${year}${unit}${system}${serial.padStart(11, '0')}${letter}`;
}

/** Whether a long-form ASN is well formed and its check letter is right. */
export function isAsn(text: string): boolean {
  const parts = /^([0-9]{2})[A-Z]?([A-Z0-9]{2})[A-Z0-9]{2}([A-Z0-9]{2})([0-9]{11})([A-HJ-NP-RT-Z])$/.exec(
    text,
  );
  if (!parts) return false;
  const [, year = '', force, system, serial = '', letter] = parts;
  return checkLetterOf(digitsOf(force) + digitsOf(system) + year + serial) === letter;
}

/** PNC id in its long form: `79/163001B` and `1979/163001B` become `1979/0163001B`. */
export function normalisePnc(text: string): string {
  const parts = /^((?:19|20)?)([0-9]{2})\/?([0-9]{1,7})([A-Z])$/.exec(text.trim().toUpperCase());
  if (!parts) return text.trim().toUpperCase();
  const [, given = '', year = '', serial = '', letter = ''] = parts;
  const century = given === '' ? centuryOf(year) : given;
  return `${century}${year}/${serial.padStart(7, '0')}${letter}`;
}

/** The PNC began in 1974 and holds older records; two digits below 40 are taken as this century's. */
function centuryOf(year: string): string {
  return Number(year) < 40 ? '20' : '19';
}

/** Whether a long-form PNC id is well formed and its check letter is right. */
export function isPnc(text: string): boolean {
  const parts = /^[0-9]{2}([0-9]{2})\/([0-9]{7})([A-HJ-NP-RT-Z])$/.exec(text);
  if (!parts) return false;
  const [, year = '', serial = '', letter] = parts;
  return checkLetterOf(year + serial) === letter;
}

/** Whether a CRO number, standard (`65656/91H`) or file-only (`SF05/482703J`), has the right check letter. */
export function isCro(text: string): boolean {
  const standard = /^([0-9]{1,6})\/([0-9]{2})([A-HJ-NP-RT-Z])$/.exec(text);
  if (standard) {
    const [, serial = '', year = '', letter] = standard;
    return checkLetterOf(year + serial.padStart(6, '0')) === letter;
  }
  const fileOnly = /^SF([0-9]{2})\/([0-9]{1,6})([A-HJ-NP-RT-Z])$/.exec(text);
  if (!fileOnly) return false;
  const [, year = '', serial = '', letter] = fileOnly;
  return checkLetterOf(year + serial) === letter;
}

/** An ASN names a suspect: never show it to a victim. */
export const AsnSchema = z
  .string()
  .max(40)
  .regex(/^[\sA-Za-z0-9/]+$/, 'Use the arrest/summons number: 20 or 21 letters and digits.')
  .overwrite(normaliseAsn)
  .refine(isAsn, 'Use the arrest/summons number of 20 or 21 characters; its last letter is a check letter.')
  .meta({ id: 'Asn' });

export const PncIdSchema = z
  .string()
  .max(20)
  .regex(/^[\sA-Za-z0-9/]+$/, 'Use the PNC id: year, slash, seven digits and a check letter.')
  .overwrite(normalisePnc)
  .refine(isPnc, 'Use the PNC id: year, slash, seven digits and a check letter.')
  .meta({ id: 'PncId' });

export const CroNumberSchema = z
  .string()
  .trim()
  .max(20)
  .regex(/^[A-Za-z0-9/]+$/, 'Use the CRO number: digits, slash, year and a check letter.')
  .toUpperCase()
  .refine(isCro, 'Use the CRO number: digits, slash, year and a check letter.')
  .meta({ id: 'CroNumber' });

/** Court case reference number of a magistrates' court. */
export const CourtCaseReferenceSchema = z
  .string()
  .trim()
  .regex(
    /^[0-9]{2}\/[0-9]{4}\/[0-9]{1,6}[A-HJ-NP-RT-Za-hj-np-rt-z]$/,
    'Use the court case reference: year, court, number and letter, such as 11/2570/000123K.',
  )
  .toUpperCase()
  .meta({ id: 'CourtCaseReference' });

/** Organisation unit of a court: seven characters with the leading letter (B01CE00 is not C01CE00). */
export const CourtCodeSchema = z
  .string()
  .trim()
  .regex(/^[A-JZa-jz][A-Za-z0-9]{6}$/, "Use the court's seven-character OU code, such as C01CE00.")
  .toUpperCase()
  .meta({ id: 'CourtCode' });

/** CJS offence code; common-law offences start with COML. */
export const OffenceCodeSchema = z
  .string()
  .trim()
  .regex(
    /^(?:[A-Za-z]{2}[0-9]{5}|[Cc][Oo][Mm][Ll][0-9]{3})[ABCIabci]?$/,
    'Use the CJS offence code, such as OF61102 or COML025.',
  )
  .toUpperCase()
  .meta({ id: 'OffenceCode' });

export const HomeOfficeClassificationSchema = z
  .string()
  .regex(/^[0-9]{3}\/[0-9]{2}$/, 'Use the Home Office classification: three digits, slash, two digits.')
  .meta({ id: 'HomeOfficeClassification' });

/** CJS result code; `schemas/reference/court-results.ts` says what each means to a journey. */
export const ResultCodeSchema = z
  .string()
  .regex(/^[0-9]{4}$/, 'Use the four-digit CJS result code.')
  .meta({ id: 'ResultCode' });

/** CloudEvents `source`: the path of the agency's system, such as `/police/met/connect`. */
export const EventSourceSchema = z
  .string()
  .regex(/^\/[a-z0-9][a-z0-9/-]{1,198}$/, 'Use a lower-case path such as /police/met/connect.');

/** CloudEvents `id`: chosen by the source, the same whenever it sends the same event. */
export const EventIdSchema = z
  .string()
  .regex(/^[\u0021-\u007e]{1,128}$/, 'Use 1 to 128 visible ASCII characters without spaces.');

/** What an event is about: a journey, or a name by which an agency knows the matter. */
export type SubjectAlias =
  | { readonly kind: 'journey'; readonly journeyId: string }
  | { readonly kind: 'incident' | 'crime'; readonly force: string; readonly reference: string }
  | { readonly kind: 'case'; readonly urn: string };

/**
 * Reads a subject. References are trimmed and upper-cased, and a URN loses its split suffix, so that two
 * spellings of one matter are one alias.
 *
 * @returns undefined when the text is no subject
 */
export function parseSubject(subject: string): SubjectAlias | undefined {
  const [, kind, rest = ''] = /^([a-z]+):([\s\S]*)$/.exec(subject.trim()) ?? [];
  switch (kind) {
    case 'journey':
      return JourneyIdSchema.safeParse(rest).success ? { kind, journeyId: rest } : undefined;
    case 'case': {
      const urn = CaseUrnSchema.safeParse(rest);
      return urn.success ? { kind, urn: splitUrn(urn.data).urn } : undefined;
    }
    case 'incident':
    case 'crime': {
      const force = ForceCodeSchema.safeParse(rest.slice(0, 2));
      const reference = CrimeReferenceSchema.safeParse(rest.slice(3));
      if (rest.charAt(2) !== '/' || !force.success || !reference.success) return undefined;
      return { kind, force: force.data, reference: reference.data };
    }
    default:
      return undefined;
  }
}

/** The one spelling of a subject: `parseSubject(formatSubject(a))` gives `a` back. */
export function formatSubject(alias: SubjectAlias): string {
  switch (alias.kind) {
    case 'journey':
      return `journey:${alias.journeyId}`;
    case 'case':
      return `case:${splitUrn(alias.urn).urn}`;
    case 'incident':
    case 'crime':
      return `${alias.kind}:${alias.force}/${normaliseReference(alias.reference)}`;
  }
}

/** A CloudEvents `subject` in its one spelling. */
export const SubjectSchema = z
  .string()
  .max(128)
  .transform((subject, context) => {
    const alias = parseSubject(subject);
    if (alias) return formatSubject(alias);
    context.addIssue(
      'Use journey:<id>, incident:<force>/<reference>, crime:<force>/<reference> or case:<urn>.',
    );
    return z.NEVER;
  })
  .meta({ id: 'Subject' });
