import * as z from 'zod';

import { bailConditionCodes, pleaCodes, verdictCodes } from '../reference/court-codes.ts';
import { remandStatuses } from '../reference/court-kinds.ts';
import type { Reading } from '../reference/court-results.ts';
import { hearingTypeCodes } from '../reference/hearings.ts';
import { courtMessageFormats, type CourtMessageFormat } from './formats.ts';

const formats = Object.keys(courtMessageFormats) as CourtMessageFormat[];
const path = z.string();

/** A part of a message that cannot be read: where it is, and why; never a value of the message. */
const FaultSchema = z.object({
  /** JSON Pointer, or the XPath of the element. */
  path,
  code: z.enum(['required-missing', 'date-invalid', 'code-invalid', 'reference-invalid', 'not-mapped']),
});
export type Fault = Readonly<z.output<typeof FaultSchema>>;

/** A court as a message names it; its OU code in its own seven characters where one can be found. */
const CourtSaidSchema = z.object({ code: z.string().optional(), id: z.string().optional() });
export type CourtSaid = Readonly<z.output<typeof CourtSaidSchema>>;

/** When a hearing sits: an instant in UTC, or the London date alone. */
const HearingDaySchema = z.object({ date: z.string(), at: z.string().optional() });
export type HearingDay = Readonly<z.output<typeof HearingDaySchema>>;

const RemandSchema = z.enum(remandStatuses);
const HearingTypeSchema = z.enum(hearingTypeCodes);

/** A hearing yet to come, as a result of this one orders it. */
const NextHearingSchema = z.object({
  path,
  at: z.string().optional(),
  date: z.string().optional(),
  weekCommencing: z.string().optional(),
  dateToBeFixed: z.literal(true).optional(),
  court: CourtSaidSchema.optional(),
  type: HearingTypeSchema,
  /** Common Platform's id of the hearing, where it is one already. */
  hearing: z.string().optional(),
  remand: RemandSchema.optional(),
});
export type NextHearing = Readonly<z.output<typeof NextHearingSchema>>;

/** One part of a term: 18 months, 100 hours, life. */
const TermSchema = z.object({ amount: z.number(), unit: z.enum(['Y', 'M', 'W', 'D', 'H', 'S', 'L']) });
export type Term = Readonly<z.output<typeof TermSchema>>;

/** One result of one offence, or of the defendant as a whole. */
const ResultSaidSchema = z.object({
  path,
  /** Names the result over re-shares: the court's own id, else its code and place among results of that code. */
  id: z.string(),
  code: z.string().optional(),
  /** Undefined for a code that nobody knows. What was read stays as the table of that day had it. */
  reading: z
    .custom<Reading>((value) => typeof value === 'object' && value !== null && 'is' in value)
    .optional(),
  qualifiers: z.array(z.string()),
  terms: z.array(TermSchema),
  runs: z.enum(['concurrent', 'consecutive']).optional(),
  until: z.string().optional(),
  /** How many further offences were taken into consideration. */
  tic: z.number().optional(),
  next: z.array(NextHearingSchema),
});
export type ResultSaid = Readonly<z.output<typeof ResultSaidSchema>>;

const PleaReadingSchema = z.union([
  z.object({
    is: z.literal('plea'),
    plea: z.enum(pleaCodes),
    ofAnother: z.literal(true).optional(),
    changed: z.literal(true).optional(),
  }),
  z.object({ is: z.literal('unfit') }),
  z.object({ is: z.literal('none') }),
]);
const VerdictReadingSchema = z.union([
  z.object({ is: z.literal('verdict'), verdict: z.enum(verdictCodes) }),
  z.object({ is: z.literal('none') }),
]);

/** One offence of one defendant. */
const OffenceSaidSchema = z.object({
  path,
  id: z.string().optional(),
  sequence: z.number().optional(),
  code: z.string().optional(),
  /** The code is that of an application to the court, and no charge. */
  application: z.boolean(),
  start: z.string().optional(),
  end: z.string().optional(),
  plea: z.object({ reading: PleaReadingSchema, date: z.string().optional() }).optional(),
  verdict: z
    .object({
      reading: VerdictReadingSchema,
      date: z.string().optional(),
      alternative: z.string().optional(),
    })
    .optional(),
  convictedOn: z.string().optional(),
  final: z.boolean().optional(),
  results: z.array(ResultSaidSchema),
  /** How many victims the police name for it; who they are is sealed apart. */
  victims: z.number(),
});
export type OffenceSaid = Readonly<z.output<typeof OffenceSaidSchema>>;

const DefendantSaidSchema = z.object({
  path,
  /** Place of the defendant in the message, from 1: all that a receipt says of them. */
  ordinal: z.number(),
  asn: z.string().optional(),
  id: z.string().optional(),
  masterId: z.string().optional(),
  youth: z.boolean().optional(),
  remand: RemandSchema.optional(),
  conditions: z.array(z.enum(bailConditionCodes)),
  results: z.array(ResultSaidSchema),
  offences: z.array(OffenceSaidSchema),
});
export type DefendantSaid = Readonly<z.output<typeof DefendantSaidSchema>>;

const CaseSaidSchema = z.object({
  path,
  urn: z.string().optional(),
  id: z.string().optional(),
  flags: z.array(z.string()),
  concluded: z.boolean().optional(),
  defendants: z.array(DefendantSaidSchema),
});
export type CaseSaid = Readonly<z.output<typeof CaseSaidSchema>>;

const HearingSaidSchema = z.object({
  id: z.string().optional(),
  court: CourtSaidSchema.optional(),
  days: z.array(HearingDaySchema),
  types: z.array(HearingTypeSchema),
  trial: z
    .object({ is: z.enum(['cracked', 'ineffective', 'vacated', 'effective']), code: z.string().optional() })
    .optional(),
  dateToBeFixed: z.literal(true).optional(),
  restricted: z.literal(true).optional(),
  /** The hearing is made known: whatever else is said of it comes after. */
  initiated: z.literal(true).optional(),
});
export type HearingSaid = Readonly<z.output<typeof HearingSaidSchema>>;

/**
 * What a court or the police say in one message, whatever the format: codes, references, dates and numbers.
 * Nothing is decided, and no name, wording or text is in it.
 */
export const CourtStatementSchema = z.object({
  format: z.enum(formats),
  /** When the sender says it sent or shared it, in UTC. */
  sentAt: z.string().optional(),
  /** The envelope's own id, with its time; tells a replay from a return to an earlier state. */
  envelope: z.string().optional(),
  reshare: z.boolean(),
  hearing: HearingSaidSchema.optional(),
  cases: z.array(CaseSaidSchema),
  faults: z.array(FaultSchema),
});
export type CourtStatement = Readonly<z.output<typeof CourtStatementSchema>>;
