import type { EventReceipt } from '../../../../schemas/responses/event-receipt.ts';
import type { ProblemCode } from '../../../../schemas/problems.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { Accepted, Outcome, RefusalReason, Replayed, Unmatched } from '../../../intake/outcome.ts';

const problemFor = {
  'unknown-event-type': 'unknown-event-type',
  'invalid-event': 'invalid-body',
  'family-not-allowed': 'family-not-allowed',
  'source-not-allowed': 'source-not-allowed',
  'force-not-allowed': 'force-not-allowed',
  'time-in-future': 'time-in-future',
  'unknown-subject': 'unknown-subject',
  'victim-not-named': 'victim-not-named',
  'rule-refused': 'rule-refused',
  'version-not-seen': 'version-mismatch',
  'event-id-reused': 'event-id-reused',
} as const satisfies Record<RefusalReason, ProblemCode>;

/** The HTTP status of an event that is stored. */
export const statusFor = { accepted: 201, unmatched: 202, replayed: 200 } as const;

export type Stored = Accepted | Unmatched | Replayed;

/** What is stored of an event. @throws ProblemError where nothing was: refused, or busy (503) */
export function storedOf(outcome: Outcome): Stored {
  if (outcome.kind === 'busy') throw new ProblemError('busy');
  if (outcome.kind !== 'refused') return outcome;
  const { reason, issues, version } = outcome;
  throw new ProblemError(problemFor[reason], {
    ...(issues ? { errors: issues } : {}),
    ...(version === undefined ? {} : { extensions: { version } }),
  });
}

/** The journeys that an event is on. */
export const subjectsOf = ({ journeyId, journeys }: EventReceipt) => ({
  journeyIds: journeys?.map((one) => one.journeyId) ?? (journeyId ? [journeyId] : []),
});

/** The answer to one posted event. What is new was put on record together with it. */
export function replyTo({ kind, receipt }: Stored) {
  const { journeyId, sequence } = receipt;
  const location = journeyId ? { Location: `/v1/journeys/${journeyId}/timeline` } : {};
  const audit = 'in-transaction' as const;
  switch (kind) {
    case 'unmatched':
      return { status: statusFor[kind], body: receipt, audit };
    case 'accepted':
      return {
        status: statusFor[kind],
        headers: { ...location, ETag: `"${sequence ?? 0}"` },
        body: receipt,
        audit,
      };
    case 'replayed':
      return {
        status: statusFor[kind],
        headers: { ...location, 'Idempotent-Replayed': 'true' },
        body: receipt,
        audit: subjectsOf(receipt),
      };
  }
}
