import pLimit from 'p-limit';

import type { KeyName } from '../agencies.ts';

import type { Told } from './open-data.ts';
import type { Target } from './post-events.ts';

/** How many journeys are read at once. */
const AT_ONCE = 8;

/** @throws Error when the service does not answer as asked */
async function read<Body>({ baseUrl, keys }: Target, as: KeyName, path: string): Promise<Body> {
  const response = await fetch(`${baseUrl}${path}`, {
    headers: { Authorization: `Bearer ${keys[as] ?? ''}` },
  });
  if (!response.ok) throw new Error(`Reading a journey was answered ${response.status}.`);
  return (await response.json()) as Body;
}

/** How many of these crimes' journeys went on, or ended otherwise, after they had ended. */
export async function countReopened(
  target: Target,
  told: readonly Told[],
  crimes: ReadonlySet<string>,
): Promise<number> {
  const subjects = new Map(
    told
      .filter(({ crime }) => crimes.has(crime))
      .map(({ police, event }) => [String(event['subject']), police]),
  );
  let reopened = 0;
  for (const [subject, police] of subjects) {
    const [force = '', reference = ''] = subject.slice('crime:'.length).split('/');
    const path = `/journeys?force=${force}&crimeReference=${reference}`;
    const found = await read<{ journeys: { case: { reopenings?: number } }[] }>(target, police, path);
    reopened += found.journeys.filter((journey) => (journey.case.reopenings ?? 0) > 0).length;
  }
  return reopened;
}

export interface DutyCount {
  readonly total: number;
  /** Duties by their right of the Code, in the order of the rights. */
  readonly byRight: ReadonlyMap<number, number>;
}

/**
 * The duties that the dated outcomes have opened, as the service holds them: live, settled, and the victim's
 * own windows. Outcomes that reached no journey have opened none.
 *
 * @param reached - the journey that each event reached, by the id of the event
 */
export async function countDuties(
  target: Target,
  told: readonly Told[],
  reached: ReadonlyMap<string, string>,
): Promise<DutyCount> {
  const outcomes = told.filter(({ part, event }) => part === 'outcome' && reached.has(event.id));
  const ids = new Set(outcomes.map(({ event }) => event.id));
  const journeys = new Map(outcomes.map(({ event, police }) => [reached.get(event.id), police]));
  const limit = pLimit(AT_ONCE);
  const rights = await Promise.all(
    [...journeys].map(([journeyId, police]) =>
      limit(async () => {
        const path = `/journeys/${journeyId ?? ''}/duties`;
        const { duties } = await read<{ duties: { right: number; opening: { id: string } }[] }>(
          target,
          police,
          path,
        );
        return duties.filter(({ opening }) => ids.has(opening.id)).map(({ right }) => right);
      }),
    ),
  );
  const byRight = new Map<number, number>();
  for (const right of rights.flat().sort((a, b) => a - b)) byRight.set(right, (byRight.get(right) ?? 0) + 1);
  return { total: rights.flat().length, byRight };
}
