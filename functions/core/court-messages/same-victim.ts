import type { Head } from '../record/head.ts';
import { isOfOthers } from '../stages/guards.ts';

import { chargesOf, numberOf } from './match.ts';

/** The charges that are about the victim of a journey, each by what two who tell of it name alike. */
function ownCharges({ record: { facts } }: Pick<Head, 'record'>): string[] {
  return Object.entries(facts.suspects).flatMap(([suspect, { asn }]) =>
    chargesOf(facts.suspects, suspect)
      .filter(({ ref, offenceCode }) => offenceCode !== undefined && !isOfOthers(facts, suspect, ref))
      .flatMap(({ ref, offenceCode = '', from = '' }) =>
        asn === undefined ? [] : [`${asn} ${offenceCode} ${from} ${String(numberOf(ref))}`],
      ),
  );
}

/**
 * Which journeys that a new case opened are of a victim whom the police also told of by events of their own: whoever is
 * the only one, on either side, whom a charge is about. Nobody is compared by name; where it is not plain, none is.
 *
 * @returns for each the journey that a new case opened, and that which goes on
 */
export function sameVictims(
  opened: readonly Head[],
  told: readonly Head[],
): readonly (readonly [from: Head, into: Head])[] {
  const shares = (one: Head, other: Head): boolean => {
    const charges = new Set(ownCharges(one));
    return ownCharges(other).some((charge) => charges.has(charge));
  };
  return opened.flatMap((from) => {
    const [into, ...others] = told.filter((each) => shares(from, each));
    const isPlain = into && others.length === 0 && opened.filter((each) => shares(each, into)).length === 1;
    return isPlain ? [[from, into] as const] : [];
  });
}
