import type { DefendantSaid, OffenceSaid } from '../../../schemas/court-messages/statement.ts';
import type { Facts, OffenceFact } from '../record/facts.ts';

type Suspects = Facts['suspects'];

/** A charge as it is matched: its reference, and what it is of. */
export interface Charge extends OffenceFact {
  readonly ref: string;
  readonly added?: true;
}

/** How a charge that the court added is named: by what it is of, so that every message names it alike. */
const ADDED = '/c-';
const isAdded = (ref: string): boolean => ref.includes(ADDED);

/** The charges that the prosecuting side named for a suspect; what a court added is found from its messages. */
export function chargesOf(suspects: Suspects, ref: string): Charge[] {
  const { charges = {}, offences = {} } = suspects[ref] ?? {};
  return Object.keys(charges)
    .filter((charge) => !isAdded(charge))
    .map((charge) => ({ ref: charge, ...offences[charge] }));
}

/**
 * Which suspect of a case a defendant is: by ASN or a court system's id; else the only one charged, where the
 * message has one defendant and the police name no other number for the one charged. Never by name.
 */
export function suspectOf(
  suspects: Suspects,
  { asn, id, masterId }: DefendantSaid,
  isOnlyDefendant: boolean,
): string | undefined {
  const known = Object.entries(suspects);
  const named = known.find(
    ([, suspect]) =>
      (asn !== undefined && suspect.asn === asn) ||
      [id, masterId, asn].some((each) => each !== undefined && suspect.courtIds?.includes(each)),
  );
  if (named) return named[0];
  const charged = known.filter(([, { charges }]) => Object.keys(charges).length > 0);
  const [only] = isOnlyDefendant && charged.length === 1 ? charged : [];
  // Of two numbers that differ one is somebody else's, or wrong: a person has to say which.
  const isAnother =
    (asn !== undefined && only?.[1].asn !== undefined) ||
    (id !== undefined && (only?.[1].courtIds?.length ?? 0) > 0);
  return isAnother ? undefined : only?.[0];
}

/** The number at the end of a charge's reference; NaN where there is none. */
export const numberOf = (ref: string): number => Number(/([0-9]+)$/.exec(ref)?.[1] ?? 'NaN');
const isOfCode = (charge: Charge, offence: OffenceSaid): boolean =>
  offence.code !== undefined && charge.offenceCode === offence.code;
const isOfDates = (charge: Charge, { start }: OffenceSaid): boolean =>
  start !== undefined && charge.from === start;
/** The police often charge over days, the court finds the one (Bichard7 datesMatchApproximately). */
const isWithinDates = ({ from, to }: Charge, { start, end = start }: OffenceSaid): boolean =>
  start !== undefined &&
  end !== undefined &&
  from !== undefined &&
  to !== undefined &&
  from <= start &&
  end <= to;

/** From the surest to the weakest; a sequence number alone is none of them (Bichard7 matchOffencesToPnc). */
const ways: readonly ((charge: Charge, offence: OffenceSaid) => boolean)[] = [
  (charge, { id }) => id !== undefined && charge.courtId === id,
  (charge, offence) =>
    isOfCode(charge, offence) && isOfDates(charge, offence) && numberOf(charge.ref) === offence.sequence,
  (charge, offence) => isOfCode(charge, offence) && isOfDates(charge, offence),
  (charge, offence) =>
    isOfCode(charge, offence) && isWithinDates(charge, offence) && numberOf(charge.ref) === offence.sequence,
  (charge, offence) => isOfCode(charge, offence) && isWithinDates(charge, offence),
  (charge, offence) => isOfCode(charge, offence) && charge.from === undefined,
];

/**
 * Which charge each offence of a message is, each charge once. What matches none was added in court, and is
 * named by its code and date.
 */
export function matchOffences(
  suspect: string,
  charges: readonly Charge[],
  offences: readonly OffenceSaid[],
): ReadonlyMap<OffenceSaid, Charge> {
  const matched = new Map<OffenceSaid, Charge>();
  const left = new Set(charges);
  for (const fits of ways) {
    for (const offence of offences) {
      const charge = matched.has(offence) ? undefined : [...left].find((each) => fits(each, offence));
      if (!charge) continue;
      matched.set(offence, charge);
      left.delete(charge);
    }
  }
  const names = new Map<string, number>();
  for (const offence of offences) {
    if (matched.has(offence)) continue;
    const name = `${suspect}${ADDED}${offence.code ?? offence.id?.slice(0, 8) ?? 'x'}-${(offence.start ?? '').replaceAll('-', '')}`;
    const place = (names.get(name) ?? 0) + 1;
    names.set(name, place);
    matched.set(offence, {
      ref: place === 1 ? name : `${name}-${String(place)}`,
      added: true,
      ...(offence.code !== undefined && { offenceCode: offence.code }),
      ...(offence.start !== undefined && { from: offence.start }),
      ...(offence.end !== undefined && { to: offence.end }),
      ...(offence.id !== undefined && { courtId: offence.id }),
    });
  }
  return matched;
}
