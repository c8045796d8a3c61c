import { definitionOf, typeOf } from '../../../../schemas/events/catalogue.ts';
import type { eventOperations } from '../../../../schemas/operations/events.ts';
import type { Head } from '../../../core/record/head.ts';
import type { Caller } from '../../../http/caller.ts';
import { headWithin } from '../../../http/head-within.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { RequestAudit } from '../../../http/request-audit.ts';
import { acceptEvent, type AcceptDeps } from '../../../intake/accept-event.ts';
import { commitAsIs } from '../../../store/try-again.ts';
import type * as z from 'zod';

import { storedOf } from './answer-outcome.ts';

type Answer = z.output<typeof eventOperations.answerKnock.request.schema>;

const ADMITTED = 'journey.agency-admitted';

/**
 * Takes the word of an agency that is in a journey on one that knocks at it: to let it in, which is an event of the
 * record like any other, or that it is a mistake.
 *
 * @throws ProblemError `not-found` (404) outside its rows, `family-not-allowed` (403), or as the event is refused
 */
export async function answerKnock(
  deps: AcceptDeps,
  caller: Caller,
  journeyId: string,
  answer: Answer,
  audit: RequestAudit,
) {
  const head = await headWithin(deps, caller, journeyId);
  if (!definitionOf(ADMITTED).senders.includes(caller.agencyKind) || !caller.families.includes('journey'))
    throw new ProblemError('family-not-allowed');
  const recorded = audit.item({ status: 200 }, { journeyIds: [head.journeyId] });
  if (answer.answer === 'admit')
    return { journeyId: head.journeyId, state: await admit(deps, caller, head, answer, audit) };
  const knocks = await deps.journeys.knocksOf(head.journeyId, answer.agencyId ?? '');
  await commitAsIs(deps.journeys.commit, [...knocks.map(deps.journeys.mistakenItem), recorded]);
  return { journeyId: head.journeyId, state: 'mistake' as const };
}

async function admit(
  deps: AcceptDeps,
  caller: Caller,
  { journeyId }: Head,
  { answer: _admit, ...row }: Answer,
  audit: RequestAudit,
): Promise<'admitted' | 'awaits-second-person'> {
  const [prefix = ''] = caller.sourcePrefixes;
  const sent = {
    specversion: '1.0',
    id: deps.newId(),
    source: `${prefix}involvements`,
    type: typeOf('journey', 'agency-admitted'),
    subject: `journey:${journeyId}`,
    time: deps.now().toISOString(),
    data: row,
  };
  const { receipt } = storedOf(
    await acceptEvent(deps, {
      sender: caller,
      sent,
      strictly: true,
      staff: audit.staff,
      alongWith: ({ type: eventType, journeyIds }) => [
        audit.item({ status: 200 }, { journeyIds, eventType }),
      ],
    }),
  );
  return receipt.effect === 'early' ? 'awaits-second-person' : 'admitted';
}
