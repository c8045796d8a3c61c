import type { Issue } from '../../schemas/issues.ts';
import type { EventReceipt } from '../../schemas/responses/event-receipt.ts';
import { MOST_KNOWN_KIB } from '../core/record/head-size.ts';

/** Why an event is refused. Nothing of it was stored, and sent again it is refused again. */
export type RefusalReason =
  | 'unknown-event-type'
  | 'invalid-event'
  | 'family-not-allowed'
  | 'source-not-allowed'
  | 'force-not-allowed'
  | 'time-in-future'
  | 'unknown-subject'
  | 'victim-not-named'
  | 'rule-refused'
  | 'version-not-seen'
  | 'event-id-reused';

/** On the record of at least one journey. */
export interface Accepted {
  readonly kind: 'accepted';
  readonly receipt: EventReceipt;
}

/** Kept, and waits for a journey that is known by one of its names. */
export interface Unmatched {
  readonly kind: 'unmatched';
  readonly receipt: EventReceipt;
}

/** Accepted before: the receipt of the first time. */
export interface Replayed {
  readonly kind: 'replayed';
  readonly receipt: EventReceipt;
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** The fields at fault, by JSON Pointer into the event. */
  readonly issues?: readonly Issue[];
  /** The version the journey has now, where the sender has not seen it. */
  readonly version?: number;
}

/** Not stored, since other writers came first each time; the same event may be sent again. */
export interface Busy {
  readonly kind: 'busy';
}

/** What became of an event that was handed in. */
export type Outcome = Accepted | Unmatched | Replayed | Refused | Busy;

export const refused = (reason: RefusalReason, more: Omit<Refused, 'kind' | 'reason'> = {}): Refused => ({
  kind: 'refused',
  reason,
  ...more,
});

/** A refusal for one field. */
export const refusedFor = (reason: RefusalReason, issue: Issue): Refused =>
  refused(reason, { issues: [issue] });

/** What an event is told, at a field of its, that would make a journey larger than any may be. */
export const overfullIssue = (pointer: string): Issue => ({
  pointer,
  code: 'too-large',
  detail: `A journey holds at most ${String(MOST_KNOWN_KIB)} KiB of suspects, charges, hearings and names: leave out what is not about this victim.`,
});

export const isRefused = (value: object): value is Refused => 'kind' in value && value.kind === 'refused';
