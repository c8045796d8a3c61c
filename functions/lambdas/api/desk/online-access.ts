import { randomBytes } from 'node:crypto';

import { isFlagged } from '../../../core/protection/flagged.ts';
import type { Head } from '../../../core/record/head.ts';
import type { Caller } from '../../../http/caller.ts';
import { headWithin } from '../../../http/head-within.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { RequestAudit } from '../../../http/request-audit.ts';
import type { Staff } from '../../../http/staff.ts';
import { appendSystemEvent, type SystemDeps } from '../../../intake/append-system-event.ts';
import type { KeyedHash } from '../../../store/keyed-hash.ts';
import type { OnlineAccessRepository } from '../../../store/online-access.ts';
import type { SessionsRepository } from '../../../store/sessions.ts';

export interface OnlineAccessDeps extends SystemDeps {
  readonly online: OnlineAccessRepository;
  readonly sessions: Pick<SessionsRepository, 'endAllOf'>;
  readonly hash: KeyedHash;
  readonly newId: () => string;
}

/** For so many days a code is good, and so many times it may be typed with the wrong name. */
const GOOD_DAYS = 14;
const MOST_TRIES = 5;

/** Crockford's base 32: no letter that is taken for another, and fifty bits in ten of them. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const newCode = (): string =>
  Array.from(randomBytes(10), (byte) => letters.charAt(byte % letters.length)).join('');

const refusal = (detail: string) =>
  new ProblemError('rule-refused', { errors: [{ pointer: '', code: 'not-allowed', detail }] });

/** @throws ProblemError where nobody may be let in as this victim, or not by this caller */
function checkMayOpen({ record: { facts, isVoid } }: Head, staff: Staff | undefined): void {
  if (isVoid) throw new ProblemError('not-found');
  if (facts.victimDied) throw refusal('The victim died: nobody sees the journey as them.');
  if (facts.under18) throw refusal('The victim is under 18: tell them, or who speaks for them, in person.');
  // Whom the victim fears may stand beside them: who asked whether it is safe must be a person that can be asked.
  if (isFlagged(facts) && !staff?.verified) throw new ProblemError('proved-person-required');
}

/**
 * Lets the victim of a journey see it online: the record says so, and a code is kept as a keyed hash, in one
 * transaction. The code that was given before is good no more.
 *
 * @throws ProblemError 404, `rule-refused` (422), `proved-person-required` (403)
 */
export async function openOnlineAccess(
  deps: OnlineAccessDeps,
  caller: Caller,
  journeyId: string,
  audit: RequestAudit,
) {
  const head = await headWithin(deps, caller, journeyId);
  checkMayOpen(head, audit.staff);
  const code = newCode();
  const now = deps.now();
  const goodUntil = new Date(now.getTime() + GOOD_DAYS * 86_400_000).toISOString();
  const kept = {
    mac: deps.hash('online-access-code', code),
    journeyId: head.journeyId,
    goodUntil,
    triesLeft: MOST_TRIES,
  };
  await appendSystemEvent(
    deps,
    head.journeyId,
    {
      type: 'victim.online-access-opened',
      part: 'online-access',
      id: deps.newId(),
      time: now.toISOString(),
      data: { journey: head.journeyId, openedBy: caller.agencyId },
    },
    () => [
      ...deps.online.codeItems(kept),
      audit.item({ status: 201 }, { journeyIds: [head.journeyId], personRef: head.personRef, fields: [] }),
    ],
  );
  return { journeyId: head.journeyId, code, goodUntil };
}

/** Every name under which a victim may have been let into a journey: its own, and of what was merged into it. */
const namesOf = ({ journeyId, record }: Head): readonly string[] => [
  journeyId,
  ...record.facts.absorbed.map((absorbed) => absorbed.journeyId),
];

/** Ends every session in which a journey is seen as by its victim. @throws ProblemError 404 */
export async function endSessionsOf(
  deps: OnlineAccessDeps,
  caller: Caller,
  journeyId: string,
): Promise<void> {
  const head = await headWithin(deps, caller, journeyId);
  const at = deps.now().toISOString();
  await Promise.all(namesOf(head).map((name) => deps.sessions.endAllOf(name, at)));
}

/**
 * Closes a journey to whoever sees it online: the record first, by which every read is refused from then on, then
 * codes, links and sessions. It may be asked for again where it stopped between.
 *
 * @throws ProblemError 404
 */
export async function closeOnlineAccess(
  deps: OnlineAccessDeps,
  caller: Caller,
  journeyId: string,
  audit: RequestAudit,
): Promise<void> {
  const head = await headWithin(deps, caller, journeyId);
  const now = deps.now();
  const names = namesOf(head);
  await appendSystemEvent(
    deps,
    head.journeyId,
    {
      type: 'victim.online-access-closed',
      part: 'online-access',
      id: deps.newId(),
      time: now.toISOString(),
      data: { closedBy: caller.agencyId },
    },
    () => [
      ...names.map((name) => deps.online.withoutCode(name)),
      audit.item({ status: 204 }, { journeyIds: [head.journeyId], personRef: head.personRef, fields: [] }),
    ],
  );
  const links = (await Promise.all(names.map((name) => deps.online.linkedTo(name)))).flat();
  for (const link of links) await deps.journeys.commit(deps.online.unlinkItems(link));
  await Promise.all(names.map((name) => deps.sessions.endAllOf(name, now.toISOString())));
}
