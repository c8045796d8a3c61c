import { isWithinRows } from '../../../core/access/rows.ts';
import type { StaffMember } from '../../../core/person/told.ts';
import type { Head } from '../../../core/record/head.ts';
import type { Caller } from '../../../http/caller.ts';
import type { Staff } from '../../../http/staff.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { AuditRepository } from '../../../store/audit.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';
import type { Vault, VaultPerson } from '../../../store/vault.ts';

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
export async function victimOf(
  { journeys, vault }: PeopleDeps,
  { caller }: Asker,
  journeyId: string,
): Promise<{ readonly head: Head; readonly person: VaultPerson }> {
  const head = await journeys.readHead(journeyId);
  if (!head || !isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows))
    throw new ProblemError('not-found');
  const person = await vault.person(head.personRef);
  if (!person) throw new ProblemError('not-found');
  if (person.erasedAt !== undefined)
    throw new ProblemError('gone', { detail: 'The details of this person were erased.' });
  return { head, person };
}

/**
 * A person of the vault and the journey, within the caller's rows, that person is the victim of.
 *
 * @throws ProblemError 404, the same whether unknown or outside
 */
export async function personOf(
  { journeys, vault }: PeopleDeps,
  { caller }: Asker,
  personRef: string,
): Promise<{ readonly head: Head; readonly person: VaultPerson }> {
  const person = await vault.person(personRef);
  const head = person?.journeyId === undefined ? undefined : await journeys.readHead(person.journeyId);
  if (!person || !head || !isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows))
    throw new ProblemError('not-found');
  return { head, person };
}
