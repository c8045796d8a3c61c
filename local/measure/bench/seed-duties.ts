import { ulid } from 'ulid';

import { emptyRecord } from '../../../functions/core/record/record.ts';
import { appendEvent, type Appended } from '../../../functions/intake/append-event.ts';
import { inOneTransaction, MOST_ACTIONS } from '../../../functions/intake/in-one-transaction.ts';
import type { JourneysRepository } from '../../../functions/store/journeys.ts';
import { StoredEventSchema, type StoredEvent } from '../../../functions/core/record/stored-event.ts';
import { commitAsIs } from '../../../functions/store/try-again.ts';

/** Journeys of one transaction; each takes a head, an event and a duty. */
const TOGETHER = 25;
/** Transactions under way at once. */
const AT_ONCE = 4;

export interface Seeds {
  readonly count: number;
  readonly force: string;
  /** An instant in UTC. */
  readonly arrestedAt: string;
}

const arrestAt = (time: string): StoredEvent =>
  StoredEventSchema.parse({
    seq: 1,
    id: ulid(),
    type: 'investigation.suspect-arrested',
    source: '/system/bench',
    agencyId: 'bench',
    agencyKind: 'police',
    time,
    timePrecision: 'instant',
    receivedAt: time,
    data: { suspect: 'S1' },
    effect: 'applied',
    backload: true,
  });

/** A journey of a force that owes its victim one thing: news of an arrest at an instant. */
function arrested(journeys: JourneysRepository, force: string, time: string): Promise<Appended> {
  const { facts, ...empty } = emptyRecord();
  const record = { ...empty, facts: { ...facts, rows: { ...facts.rows, forces: [force] } } };
  const head = {
    journeyId: `jrn_${ulid()}`,
    personRef: `prs_${ulid()}`,
    victimNumber: 1,
    version: 0,
    openedAt: time,
    updatedAt: time,
    live: false,
    record,
  };
  return appendEvent(journeys, head, arrestAt(time));
}

/**
 * Puts the items of open duties on the table without their journeys, which nobody reads who looks for what is
 * due or for the first of a work list.
 */
export async function seedBeside(
  journeys: JourneysRepository,
  { count, force, arrestedAt }: Seeds,
): Promise<void> {
  const { head } = await arrested(journeys, force, arrestedAt);
  const duties = Object.values(head.record.duties);
  for (let done = 0; done < count; done += MOST_ACTIONS) {
    const others = Array.from({ length: Math.min(MOST_ACTIONS, count - done) }, () => `jrn_${ulid()}`);
    await commitAsIs(
      journeys.commit,
      others.flatMap((journeyId) => duties.map((duty) => journeys.dutyItem({ journeyId, version: 1 }, duty))),
    );
  }
}

/**
 * Puts journeys on the table that owe one victim each, for an arrest at an instant, news of it: so many open
 * duties of a force, all due and alarmed at the same time.
 */
export async function seedOpenDuties(
  journeys: JourneysRepository,
  { count, force, arrestedAt }: Seeds,
): Promise<void> {
  for (let done = 0; done < count; done += TOGETHER * AT_ONCE) {
    const batches = Array.from({ length: AT_ONCE }, (_, at) =>
      Math.min(TOGETHER, count - done - at * TOGETHER),
    ).filter((size) => size > 0);
    await Promise.all(
      batches.map(async (size) => {
        const changes = await Promise.all(
          Array.from({ length: size }, () => arrested(journeys, force, arrestedAt)),
        );
        await commitAsIs(
          journeys.commit,
          inOneTransaction(journeys, [], changes, () => new Date(arrestedAt)),
        );
      }),
    );
  }
}
