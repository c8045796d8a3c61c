import pLimit from 'p-limit';

import { ruleSets } from '../../../functions/core/duties/rule-sets.ts';
import type { KeyName } from '../../agencies.ts';

import type { Told } from './open-data.ts';
import { ask, type Target } from './service.ts';

/** The journeys that events have reached, each with the force that may read it. */
export type Journeys = ReadonlyMap<string, KeyName>;

/** How many requests are made at once. */
const AT_ONCE = 8;
/** How many journeys one query may ask for. */
const MOST_ASKED = 100;

/** The journeys that these events reached. */
export const journeysOf = (told: readonly Told[], reached: ReadonlyMap<string, string>): Journeys =>
  new Map(
    told.flatMap(({ event, police }) => {
      const journeyId = reached.get(event.id);
      return journeyId === undefined ? [] : [[journeyId, police] as const];
    }),
  );

const pagesOf = (ids: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / MOST_ASKED) }, (_, page) =>
    ids.slice(page * MOST_ASKED, (page + 1) * MOST_ASKED),
  );

/** How many of these journeys went on, or ended otherwise, after they had ended. */
export async function countReopened(target: Target, journeys: Journeys): Promise<number> {
  const byForce = Map.groupBy(journeys, ([, police]) => police);
  const pages = [...byForce].flatMap(([police, own]) =>
    pagesOf(own.map(([journeyId]) => journeyId)).map((journeyIds) => ({ police, journeyIds })),
  );
  const counts = await pLimit(AT_ONCE).map(pages, async ({ police, journeyIds }) => {
    const found = await ask<{ journeys: { case: { reopenings?: number } }[] }>(
      target,
      police,
      '/journey-status-queries',
      { contentType: 'application/json', body: { journeyIds } },
    );
    return found.journeys.filter((journey) => (journey.case.reopenings ?? 0) > 0).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

export interface DutyCount {
  readonly total: number;
  /** Duties by their right of the Code, in the order of the rights. */
  readonly byRight: ReadonlyMap<number, number>;
}

/** The first day of the first edition of the Code that the service keeps clocks by: nothing before opens a duty. */
export const codeSince = ruleSets[0]?.effectiveFrom ?? '';

/** Whether an event is from a day since which duties are opened. */
export const isSinceTheCode = ({ event }: Told): boolean => event.time.slice(0, 10) >= codeSince;

/**
 * The duties that outcomes have opened, as the service holds them: live, settled, and the victim's own
 * windows. Outcomes that reached no journey have opened none.
 *
 * @param journeys - those that the outcomes reached
 */
export async function countDuties(
  target: Target,
  outcomes: readonly Told[],
  journeys: Journeys,
  onProgress: () => void,
): Promise<DutyCount> {
  const ids = new Set(outcomes.map(({ event }) => event.id));
  const rights = await pLimit(AT_ONCE).map(journeys, async ([journeyId, police]) => {
    const path = `/journeys/${journeyId}/duties`;
    const { duties } = await ask<{ duties: { right: number; opening: { id: string } }[] }>(
      target,
      police,
      path,
    );
    onProgress();
    return duties.filter(({ opening }) => ids.has(opening.id)).map(({ right }) => right);
  });
  const inOrder = rights.flat().sort((a, b) => a - b);
  const byRight = Map.groupBy(inOrder, (right) => right);
  return { total: inOrder.length, byRight: new Map([...byRight].map(([right, all]) => [right, all.length])) };
}
