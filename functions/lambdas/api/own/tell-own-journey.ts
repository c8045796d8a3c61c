import type { OwnWord } from '../../../../schemas/own-word.ts';
import { typeOf } from '../../../../schemas/events/catalogue.ts';
import type { Caller } from '../../../http/caller.ts';
import { headWithin } from '../../../http/head-within.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { RequestAudit } from '../../../http/request-audit.ts';
import { acceptEvent, type AcceptDeps } from '../../../intake/accept-event.ts';

const nameOf = (type: OwnWord['type']): string => {
  const [family = '', name = ''] = type.split('.');
  return typeOf(family, name);
};

/**
 * Takes the word of a victim on their own journey, as an event of theirs. What the record makes of it is not told:
 * neither how much else has happened, nor where it stands.
 *
 * @returns when it was received, in UTC; the first time, where it was sent before
 * @throws ProblemError `not-found` (404) outside their own journeys, `invalid-body` (422), `event-id-reused` (422)
 */
export async function tellOwnJourney(
  deps: AcceptDeps,
  caller: Caller,
  journeyId: string,
  { id, type, data }: OwnWord,
  audit: RequestAudit,
): Promise<{ readonly receivedAt: string; readonly isNew: boolean; readonly journeyId: string }> {
  const head = await headWithin(deps, caller, journeyId);
  const [prefix = ''] = caller.sourcePrefixes;
  const source = `${prefix}own`;
  const before = await deps.journeys.readDedupe(
    deps.journeys.eventHash({ agencyId: caller.agencyId, source, id }),
  );
  if (before) {
    const { receivedAt } = JSON.parse(before.answer) as { receivedAt: string };
    return { receivedAt, isNew: false, journeyId: head.journeyId };
  }
  const sent = {
    specversion: '1.0',
    id,
    source,
    type: nameOf(type),
    subject: `journey:${head.journeyId}`,
    time: deps.now().toISOString(),
    data,
  };
  const outcome = await acceptEvent(deps, {
    sender: caller,
    sent,
    strictly: true,
    alongWith: ({ type: eventType, journeyIds }) => [audit.item({ status: 201 }, { journeyIds, eventType })],
  });
  if (outcome.kind === 'busy') throw new ProblemError('busy');
  if (outcome.kind === 'refused')
    throw new ProblemError('invalid-body', outcome.issues ? { errors: outcome.issues } : {});
  return {
    receivedAt: outcome.receipt.receivedAt,
    isNew: outcome.kind !== 'replayed',
    journeyId: head.journeyId,
  };
}
