import { standing, type Details, type Told } from '../core/person/told.ts';
import type { Head } from '../core/record/head.ts';
import { detailsBy } from '../core/views/contact.ts';

import type { JourneysRepository } from './journeys.ts';
import { standingHead } from './standing-head.ts';
import type { Vault, VaultPerson } from './vault.ts';

/** Somebody as the vault knows them by one journey. */
export interface KnownAs {
  readonly personRef: string;
  readonly person: VaultPerson;
  /** What was told there and was not taken back. */
  readonly stands: readonly Told[];
}

/** The victim of a journey, by all of their journeys that were merged. */
export interface Victim {
  /** The journey that goes on. */
  readonly head: Head;
  /** As the journey that goes on knows them first. */
  readonly knownAs: readonly [KnownAs, ...KnownAs[]];
  /** What holds of them now: the one answer for every reader. */
  readonly details: Details;
  /** Whether any of their details were erased. */
  readonly isErased: boolean;
}

interface From {
  readonly journeys: Pick<JourneysRepository, 'readHead'>;
  readonly vault: Pick<Vault, 'person'>;
}

/** The victim of a journey; where it was merged into another, that of the one that goes on. */
export async function readVictim({ journeys, vault }: From, of: Head): Promise<Victim | undefined> {
  const head = await standingHead(journeys, of);
  const { amendments, representatives } = head.record;
  const known = async (personRef: string, of: Head): Promise<KnownAs | undefined> => {
    const person = await vault.person(personRef);
    const taken = { amendments: { ...of.record.amendments, ...amendments }, representatives };
    return person && { personRef, person, stands: standing(person.told, taken) };
  };
  const [own, absorbed] = await Promise.all([
    known(head.personRef, head),
    Promise.all(
      head.record.facts.absorbed.map(async ({ journeyId, personRef }) => {
        const from = (await journeys.readHead(journeyId)) ?? head;
        const as = await known(personRef, from);
        return as && { as, amendments: from.record.amendments };
      }),
    ),
  ]);
  if (!own) return undefined;
  const others = absorbed.filter((one) => one !== undefined);
  const knownAs = [own, ...others.map(({ as }) => as)] as const;
  return {
    head,
    knownAs,
    details: detailsBy(
      head.record,
      own.person,
      others.map(({ as, amendments }) => ({ ...as.person, amendments })),
    ),
    isErased: knownAs.some(({ person }) => person.erasedAt !== undefined),
  };
}
