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
  const { head, knownAs } = await personOf(deps, asker, personRef);
  const [own] = knownAs;
  const now = deps.now().toISOString();
  const recorded = (status: number) => audit.item({ status }, { journeyIds: [head.journeyId], personRef });
  const left = knownAs.filter(({ person }) => person.erasedAt === undefined);
  if (left.length === 0)
    return { status: 200 as const, state: 'erased' as const, erasedAt: own.person.erasedAt };
  if (knownAs.some(({ person }) => person.hold))
    throw conflict('A legal hold keeps these details. Have it lifted first.');
  const until = keptUntil(head);
  if (reason === 'retention-ended' && (until === undefined || until > now))
    throw conflict('The retention of these details has not ended.', until ? { keptUntil: until } : {});
  const by = memberOf(asker);
  const first = knownAs.find(({ person }) => person.erasureRequest)?.person.erasureRequest;
  if (!first || !areTwo([first.by, by])) {
    // A proved person's word stands; one that proves nothing gives way to it.
    const request = first && (first.by.verified || !by.verified) ? first : { reason, at: now, by };
    await commitAsIs(deps.journeys.commit, [
      deps.vault.erasureRequestItem(own.personRef, request),
      recorded(202),
    ]);
    return { status: 202 as const, state: 'awaits-second-person' as const, requestedAt: request.at };
  }
  const erasure = [
    ...left.flatMap((one) => deps.vault.erasureItems(one.personRef, one.person, now)),
    recorded(200),
  ];
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
  const { head, knownAs, isErased } = await personOf(deps, asker, personRef);
  if (isErased) throw conflict('The details of this person were erased.');
  const at = deps.now().toISOString();
  await commitAsIs(deps.journeys.commit, [
    ...knownAs.map((one) =>
      hold.held
        ? deps.vault.holdItem(one.personRef, { reason: hold.reason, at, by: memberOf(asker) })
        : deps.vault.releaseItem(one.personRef),
    ),
    audit.item({ status: 200 }, { journeyIds: [head.journeyId], personRef }),
  ]);
}
