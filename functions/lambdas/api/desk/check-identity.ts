import { londonDate, startOfLondonDay } from '../../../core/calendar/london-time.ts';
import { identityBy, type IdentityAnswers } from '../../../core/person/identity.ts';
import { isFlagged } from '../../../core/protection/flagged.ts';
import type { Caller } from '../../../http/caller.ts';
import { headWithin } from '../../../http/head-within.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { BudgetsRepository } from '../../../store/budgets.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';
import { readVictim } from '../../../store/read-victim.ts';
import type { Vault } from '../../../store/vault.ts';

export interface IdentityDeps {
  readonly journeys: Pick<JourneysRepository, 'readHead'>;
  readonly vault: Pick<Vault, 'person'>;
  readonly budgets: BudgetsRepository;
  readonly now: () => Date;
}

/** So many checks of a journey may fail on a day in London, whoever makes them. */
const TRIES_A_DAY = 3;
const DAY_SECONDS = 86_400;

/**
 * Compares what a caller says with what is known of the victim; no value is ever answered. A try is taken before
 * anything is compared, and given back where the caller proved who they are.
 *
 * @throws ProblemError 404, or 410 once erased
 */
export async function checkIdentity(
  deps: IdentityDeps,
  caller: Caller,
  journeyId: string,
  answers: IdentityAnswers,
) {
  const head = await headWithin(deps, caller, journeyId);
  const victim = await readVictim(deps, head);
  if (!victim) throw new ProblemError('not-found');
  if (victim.isErased) throw new ProblemError('gone', { detail: 'The details of this person were erased.' });
  const name = `identity#${head.journeyId}`;
  const windowEnd = Date.parse(startOfLondonDay(londonDate(deps.now().toISOString()))) / 1000 + DAY_SECONDS;
  const tries = await deps.budgets.reserve(name, windowEnd, 1);
  const subjects = { journeyIds: [head.journeyId], personRef: head.personRef, fields: [] };
  const answered = (result: 'passed' | 'failed' | 'ring-back', taken: number) => ({
    body: { journeyId: head.journeyId, result, attemptsLeft: Math.max(0, TRIES_A_DAY - taken) },
    audit: subjects,
  });
  if (tries > TRIES_A_DAY) return answered('failed', tries);
  const result = identityBy(victim.details, answers, isFlagged(head.record.facts));
  if (result !== 'passed') return answered(result, tries);
  await deps.budgets.reserve(name, windowEnd, -1);
  return answered(result, tries - 1);
}
