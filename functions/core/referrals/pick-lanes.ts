import type { Lane } from '../../../schemas/referral.ts';

/** Every tenth pick is a standard one, so that a steady enhanced flow cannot starve the standard lane. */
export const standardEvery = 10;

/**
 * Takes up to `count` from two lists that are each oldest first: enhanced before standard, save that
 * every tenth pick is standard while there is one.
 *
 * @param turn where in the cycle of ten this claim starts; spread over claims, it gives the standard lane
 *   its tenth even when every claim asks for one item
 */
export function pickFromLanes<T>(
  ready: Readonly<Record<Lane, readonly T[]>>,
  count: number,
  turn: number,
): T[] {
  const picked: T[] = [];
  let enhanced = 0;
  let standard = 0;
  for (let place = turn; picked.length < count; place += 1) {
    const fromStandard =
      standard < ready.standard.length &&
      (place % standardEvery === standardEvery - 1 || enhanced >= ready.enhanced.length);
    const next = fromStandard ? ready.standard[standard] : ready.enhanced[enhanced];
    if (next === undefined) break;
    picked.push(next);
    if (fromStandard) standard += 1;
    else enhanced += 1;
  }
  return picked;
}
