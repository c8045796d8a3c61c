import type { EventData } from '../../schemas/events/catalogue.ts';
import type { Issue } from '../../schemas/issues.ts';
import { detailsBy } from '../core/views/contact.ts';
import type { Head } from '../core/record/head.ts';
import { areTwoVictims, holdersAgree } from '../core/record/merge.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Vault } from '../store/vault.ts';

import { isRefused, refusedFor, type Refused } from './outcome.ts';
import { writableHead, type Addressing } from './resolve-subject.ts';

export interface MergeDeps {
  readonly journeys: Pick<JourneysRepository, 'readHead' | 'findByAlias'>;
  readonly vault: Pick<Vault, 'person'>;
}

const pointer = '/data/into';
const no = (code: Issue['code'], detail: string): Refused =>
  refusedFor('rule-refused', { pointer, code, detail });

/**
 * Whether one journey may be merged into another: both within the rows of who asks, both standing by themselves, and
 * nothing that says they are of two people.
 *
 * @returns a refusal, or whether the merge waits for the holders of both to agree
 */
export async function checkMerge(
  deps: MergeDeps,
  { sender, event }: Addressing,
  { into }: EventData<'journey.merged'>,
  heads: readonly Head[],
): Promise<Refused | { readonly awaitsHolders: boolean }> {
  const target = await writableHead(deps, sender, into, event, pointer);
  if (isRefused(target)) return target;
  const [head, ...others] = heads;
  if (!head || others.length > 0) {
    const detail = 'Use journey: and the id of the journey that is to end.';
    return refusedFor('unknown-subject', { pointer: '/subject', code: 'not-allowed', detail });
  }
  const [from, to] = [head.record.facts, target.record.facts];
  if (head.journeyId === target.journeyId || to.mergedInto !== undefined)
    return no('not-allowed', 'Use another journey that goes on itself.');
  if (from.mergedInto !== undefined)
    return no('not-allowed', 'The journey was merged already. Take that back first.');
  if (from.absorbed.length > 0)
    return no('not-allowed', 'Another was merged into this journey. Merge the other way round.');
  if (areTwoVictims(head, target))
    return no('two-victims-of-one-crime', 'They are two victims of one crime, by their numbers.');
  const [born, otherBorn] = await Promise.all([head, target].map((one) => birthOf(deps, one)));
  if (born !== undefined && otherBorn !== undefined && born !== otherBorn)
    return no('dates-of-birth-differ', 'Their victims were born on two days. Correct the one that is wrong.');
  const speaksFor = sender.agencyKind === 'police' ? sender.rows.forces : [];
  return { awaitsHolders: !holdersAgree(head, target, speaksFor) };
}

async function birthOf({ vault }: MergeDeps, { personRef, record }: Head): Promise<string | undefined> {
  const person = await vault.person(personRef);
  return person && detailsBy(record, person).person.dateOfBirth;
}
