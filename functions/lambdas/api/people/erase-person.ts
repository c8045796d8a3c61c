import type { ErasureReason } from '../../../../schemas/retention.ts';
import { areTwo } from '../../../core/person/told.ts';
import { keptUntil } from '../../../core/protection/retention.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { RequestAudit } from '../../../http/request-audit.ts';

import { commitAsIs, fullJitter, tryAgain } from '../../../store/try-again.ts';

import { memberOf, personOf, type Asker, type PeopleDeps } from './people-deps.ts';

const conflict = (detail: string, extensions: Readonly<Record<string, string>> = {}) =>
  new ProblemError('state-conflict', { detail, extensions });

/**
 * Erases a person's details once two people have asked for it (`areTwo`): their data key is destroyed, a tombstone
 * stays. A legal hold stops it, and so does a retention that has not ended where that is the reason.
 *
 * @throws ProblemError `state-conflict` (409) with what stands in the way
 */
export async function erasePerson(
  deps: PeopleDeps,
  asker: Asker,
  personRef: string,
  reason: ErasureReason,
  audit: RequestAudit,
) {
  const { head, person } = await personOf(deps, asker, personRef);
  const now = deps.now().toISOString();
  const recorded = (status: number) => audit.item({ status }, { journeyIds: [head.journeyId], personRef });
  if (person.erasedAt !== undefined)
    return { status: 200 as const, state: 'erased' as const, erasedAt: person.erasedAt };
  if (person.hold) throw conflict('A legal hold keeps these details. Have it lifted first.');
  const until = keptUntil(head);
  if (reason === 'retention-ended' && (until === undefined || until > now))
    throw conflict('The retention of these details has not ended.', until ? { keptUntil: until } : {});
  const by = memberOf(asker);
  const first = person.erasureRequest;
  if (!first || !areTwo([first.by, by])) {
    // A proved person's word stands; one that proves nothing gives way to it.
    const request = first && (first.by.verified || !by.verified) ? first : { reason, at: now, by };
    await commitAsIs(deps.journeys.commit, [
      deps.vault.erasureRequestItem(personRef, request),
      recorded(202),
    ]);
    return { status: 202 as const, state: 'awaits-second-person' as const, requestedAt: request.at };
  }
  const erasure = [...deps.vault.erasureItems(personRef, person, now), recorded(200)];
  const { outcome } = await tryAgain(fullJitter, () => deps.journeys.commit(erasure));
  if (outcome === 'lost') throw conflict('Something about this person changed meanwhile. Ask again.');
  return { status: 200 as const, state: 'erased' as const, requestedAt: first.at, erasedAt: now };
}

/** Sets or lifts a legal hold. @throws ProblemError `state-conflict` once the person was erased */
export async function setLegalHold(
  deps: PeopleDeps,
  asker: Asker,
  personRef: string,
  hold: { readonly held: true; readonly reason: string } | { readonly held: false },
  audit: RequestAudit,
): Promise<void> {
  const { head, person } = await personOf(deps, asker, personRef);
  if (person.erasedAt !== undefined) throw conflict('The details of this person were erased.');
  await commitAsIs(deps.journeys.commit, [
    hold.held
      ? deps.vault.holdItem(personRef, {
          reason: hold.reason,
          at: deps.now().toISOString(),
          by: memberOf(asker),
        })
      : deps.vault.releaseItem(personRef),
    audit.item({ status: 200 }, { journeyIds: [head.journeyId], personRef }),
  ]);
}
