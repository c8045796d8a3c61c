import { isWithinRows } from '../../../core/access/rows.ts';
import type { StaffMember } from '../../../core/person/told.ts';
import type { Caller } from '../../../http/caller.ts';
import type { Staff } from '../../../http/staff.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { AuditRepository } from '../../../store/audit.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';
import { readVictim, type Victim } from '../../../store/read-victim.ts';
import type { Vault } from '../../../store/vault.ts';

export interface PeopleDeps {
  readonly journeys: Pick<JourneysRepository, 'readHead' | 'allEvents' | 'listDuties' | 'commit'>;
  readonly vault: Vault;
  readonly records: Pick<AuditRepository, 'ofPerson'>;
  readonly now: () => Date;
}

/** Who asks, in whose name: the chain has seen to it that both are named. */
export interface Asker {
  readonly caller: Caller;
  readonly purpose: string | undefined;
  readonly staff: Staff | undefined;
}

export const memberOf = ({ caller, staff }: Asker): StaffMember => ({ agencyId: caller.agencyId, ...staff });

/** A journey within the caller's rows, and its victim. @throws ProblemError 404, or 410 once erased */
export async function victimOf(deps: PeopleDeps, { caller }: Asker, journeyId: string): Promise<Victim> {
  const head = await deps.journeys.readHead(journeyId);
  if (!head || !isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows))
    throw new ProblemError('not-found');
  const victim = await readVictim(deps, head);
  if (!victim) throw new ProblemError('not-found');
  if (victim.isErased) throw new ProblemError('gone', { detail: 'The details of this person were erased.' });
  return victim;
}

/**
 * A person of the vault as the victim of the journey, within the caller's rows, whose they are; of the one that goes
 * on, where it was merged.
 *
 * @throws ProblemError 404, the same whether unknown or outside
 */
export async function personOf(deps: PeopleDeps, { caller }: Asker, personRef: string): Promise<Victim> {
  const person = await deps.vault.person(personRef);
  const head = person?.journeyId === undefined ? undefined : await deps.journeys.readHead(person.journeyId);
  const isSeen = head && isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows);
  const victim = isSeen ? await readVictim(deps, head) : undefined;
  if (!victim) throw new ProblemError('not-found');
  return victim;
}
