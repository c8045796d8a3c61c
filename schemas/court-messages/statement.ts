import type { BailConditionCode, PleaReading, VerdictReading } from '../reference/court-codes.ts';
import type { RemandStatus } from '../reference/court-kinds.ts';
import type { Reading } from '../reference/court-results.ts';
import type { HearingType } from '../reference/hearings.ts';
import type { CourtMessageFormat } from './formats.ts';

/** A part of a message that cannot be read: where it is, and why; never a value of the message. */
export interface Fault {
  /** JSON Pointer, or the XPath of the element. */
  readonly path: string;
  readonly code: 'required-missing' | 'date-invalid' | 'code-invalid' | 'reference-invalid' | 'not-mapped';
}

/** A court as a message names it; its OU code in its own seven characters where one can be found. */
export interface CourtSaid {
  readonly code?: string;
  readonly id?: string;
}

/** When a hearing sits: an instant in UTC, or the London date alone. */
export interface HearingDay {
  readonly date: string;
  readonly at?: string;
}

/** A hearing yet to come, as a result of this one orders it. */
export interface NextHearing {
  readonly path: string;
  readonly at?: string;
  readonly date?: string;
  readonly weekCommencing?: string;
  readonly dateToBeFixed?: true;
  readonly court?: CourtSaid;
  readonly type: HearingType;
  /** Common Platform's id of the hearing, where it is one already. */
  readonly hearing?: string;
  readonly remand?: RemandStatus;
}

/** One part of a term: 18 months, 100 hours, life. */
export interface Term {
  readonly amount: number;
  readonly unit: 'Y' | 'M' | 'W' | 'D' | 'H' | 'S' | 'L';
}

/** One result of one offence, or of the defendant as a whole. */
export interface ResultSaid {
  readonly path: string;
  /** Names the result over re-shares: the court's own id, else its code and place among results of that code. */
  readonly id: string;
  readonly code?: string;
  /** Undefined for a code that nobody knows. */
  readonly reading?: Reading;
  readonly qualifiers: readonly string[];
  readonly terms: readonly Term[];
  readonly runs?: 'concurrent' | 'consecutive';
  readonly until?: string;
  /** How many further offences were taken into consideration. */
  readonly tic?: number;
  readonly next: readonly NextHearing[];
}

/** One offence of one defendant. */
export interface OffenceSaid {
  readonly path: string;
  readonly id?: string;
  readonly sequence?: number;
  readonly code?: string;
  /** The code is that of an application to the court, and no charge. */
  readonly application: boolean;
  readonly start?: string;
  readonly end?: string;
  readonly plea?: { readonly reading: PleaReading; readonly date?: string };
  readonly verdict?: {
    readonly reading: VerdictReading;
    readonly date?: string;
    readonly alternative?: string;
  };
  readonly convictedOn?: string;
  readonly final?: boolean;
  readonly results: readonly ResultSaid[];
  /** How many victims the police name for it; who they are is sealed apart. */
  readonly victims: number;
}

export interface DefendantSaid {
  readonly path: string;
  /** Place of the defendant in the message, from 1: all that a receipt says of them. */
  readonly ordinal: number;
  readonly asn?: string;
  readonly id?: string;
  readonly masterId?: string;
  readonly youth?: boolean;
  readonly remand?: RemandStatus;
  readonly conditions: readonly BailConditionCode[];
  readonly results: readonly ResultSaid[];
  readonly offences: readonly OffenceSaid[];
}

export interface CaseSaid {
  readonly path: string;
  readonly urn?: string;
  readonly id?: string;
  readonly flags: readonly string[];
  readonly concluded?: boolean;
  readonly defendants: readonly DefendantSaid[];
}

export interface HearingSaid {
  readonly id?: string;
  readonly court?: CourtSaid;
  readonly days: readonly HearingDay[];
  readonly types: readonly HearingType[];
  readonly trial?: {
    readonly is: 'cracked' | 'ineffective' | 'vacated' | 'effective';
    readonly code?: string;
  };
  readonly dateToBeFixed?: true;
  readonly restricted?: true;
}

/**
 * What a court or the police say in one message, whatever the format: codes, references, dates and numbers.
 * Nothing is decided, and no name, wording or text is in it.
 */
export interface CourtStatement {
  readonly format: CourtMessageFormat;
  /** When the sender says it sent or shared it, in UTC. */
  readonly sentAt?: string;
  /** The envelope's own id, with its time; tells a replay from a return to an earlier state. */
  readonly envelope?: string;
  readonly reshare: boolean;
  readonly hearing?: HearingSaid;
  readonly cases: readonly CaseSaid[];
  readonly faults: readonly Fault[];
}
