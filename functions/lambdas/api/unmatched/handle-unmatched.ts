import { isWithinRows } from '../../../core/access/rows.ts';
import type { Caller } from '../../../http/caller.ts';
import { cutToPage, type Page } from '../../../http/page.ts';
import { ProblemError } from '../../../http/problem.ts';
import { readEach } from '../../../logs/read-each.ts';
import type { RequestAudit } from '../../../http/request-audit.ts';
import { overfullIssue } from '../../../intake/outcome.ts';
import { putOnJourney, type PutDeps } from '../../../intake/put-on-journey.ts';
import type { Addressed } from '../../../store/journeys/addressed.ts';

/** One page of an agency's own unmatched events, oldest first. */
export async function listUnmatched(
  { journeys }: Pick<PutDeps, 'journeys'>,
  { agencyId }: Caller,
  page: Page,
) {
  const read = await journeys.listUnmatched(agencyId, page.after ?? '0', page.limit + 1);
  const { shown, more } = cutToPage(read, page);
  return {
    events: readEach(shown, ({ read: readOne }) => {
      const { subject, event } = readOne();
      const { id, source, type, time, receivedAt } = event;
      return { unmatchedId: journeys.eventHash(event), id, source, type, subject, time, receivedAt };
    }),
    links: page.links(more),
  };
}

/**
 * Puts an own unmatched event on a journey that its sender may write to, in one transaction with the audit
 * record of it. Where it was there already nothing is written, and the record is the caller's to make.
 *
 * @throws ProblemError `not-found` (404) for an event that is not the caller's, `unknown-subject` (422) for
 * a journey outside its rows, `state-conflict` (409) when the event is on another journey by now
 */
export async function attachUnmatched(
  deps: PutDeps,
  caller: Caller,
  unmatchedId: string,
  journeyId: string,
  audit: RequestAudit,
) {
  const { journeys } = deps;
  const head = await journeys.readHead(journeyId);
  if (!head || !isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows)) {
    throw new ProblemError('unknown-subject', {
      errors: [
        {
          pointer: '/journeyId',
          code: 'not-allowed',
          detail: 'Use a journey that your agency may write to.',
        },
      ],
    });
  }
  const { waits } = (await journeys.readDedupe(unmatchedId)) ?? {};
  if (!waits) throw new ProblemError('not-found');
  const waiting = await journeys.readUnmatched(waits);
  if (!waiting) {
    const event = await attachedBefore(deps, caller, unmatchedId, journeyId);
    return { receipt: receiptOf(journeyId, event), isNew: false };
  }
  if (waiting.agencyId !== caller.agencyId) throw new ProblemError('not-found');
  const put = await putOnJourney(deps, journeyId, waiting, {
    byName: false,
    alongWith: () => [
      audit.item({ status: 201 }, { journeyIds: [journeyId], eventType: waiting.event.type }),
    ],
  });
  if (!put) throw new ProblemError('not-found');
  if (put === 'overfull') throw new ProblemError('rule-refused', { errors: [overfullIssue('/journeyId')] });
  return { receipt: receiptOf(journeyId, put.event), isNew: put.isNew };
}

/** The event on this journey, where it was put there before. */
async function attachedBefore(
  { journeys }: PutDeps,
  { agencyId }: Caller,
  unmatchedId: string,
  journeyId: string,
): Promise<Addressed['event']> {
  const events = await journeys.allEvents(journeyId);
  const found = events.find((event) => journeys.eventHash(event) === unmatchedId);
  if (found?.agencyId !== agencyId) throw new ProblemError(found ? 'not-found' : 'state-conflict');
  return found;
}

const receiptOf = (journeyId: string, { id, receivedAt, effect, seq }: Addressed['event']) => ({
  eventId: id,
  receivedAt,
  effect,
  journeyId,
  sequence: seq,
});
