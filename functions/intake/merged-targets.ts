import { definitionOf } from '../../schemas/events/catalogue.ts';
import type { Head } from '../core/record/head.ts';
import { amends, targetOf } from '../core/record/amendments.ts';
import { eventKey } from '../core/record/order.ts';
import { marked, type EventDraft, type StoredEvent } from '../core/record/stored-event.ts';
import { endsReferrals } from '../core/referrals/fold-referrals.ts';
import type { JourneysRepository } from '../store/journeys.ts';

import { standingHead } from '../store/standing-head.ts';

/** What an event is marked with on a journey that is merged with another: where else it is, and when it counts. */
export type MergeMarks = Pick<StoredEvent, 'joined' | 'parted'>;

/** A journey that an event goes on. */
export interface Target {
  readonly head: Head;
  readonly marks: MergeMarks;
  /** The journey whose victim its details are of; the same, but for one that was merged. */
  readonly of: Head;
}

/** Where an event goes: on the journeys that go on, and beside them on those that were merged into them. */
export interface Targets {
  readonly onward: readonly Target[];
  readonly beside: readonly Target[];
}

/**
 * The journeys that an event of some journeys goes on. One that was merged stands still, and what is sent of it goes
 * on the one that goes on; it is kept on both, so that a merge can be taken back as if it had never been. What ends
 * referrals ends those of every journey merged, and what amends an event goes wherever that is.
 *
 * @param byId - whether the one journey was named by its id: then what is about the record itself stays with it
 */
export async function targetsOf(
  journeys: Pick<JourneysRepository, 'readHead' | 'allEvents'>,
  heads: readonly Head[],
  event: EventDraft,
  byId: boolean,
): Promise<Targets> {
  const whole: StoredEvent = marked(event, { seq: 1, effect: 'applied' as const });
  const staysThere = definitionOf(event.type).ofRecord && (byId || event.type.startsWith('journey.merge'));
  if (staysThere && !amends(whole)) return { onward: heads.map(plain), beside: [] };
  const ways = await Promise.all(
    heads.map(async (from) => ({ from, to: await standingHead(journeys, from) })),
  );
  const onward = new Map<string, Target>();
  for (const { from, to } of ways) {
    const isMerged = from.journeyId !== to.journeyId && !onward.has(to.journeyId);
    onward.set(
      to.journeyId,
      isMerged ? { head: to, marks: { joined: from.journeyId }, of: from } : plain(to),
    );
  }
  const merged = ways.filter(({ from, to }) => from.journeyId !== to.journeyId);
  const others = await absorbedBy(
    journeys,
    [...onward.values()],
    merged.map(({ from }) => from),
  );
  if (amends(whole)) {
    const all = [...onward.values(), ...merged.map(({ from }) => plain(from)), ...others];
    return all.length === heads.length
      ? { onward: all, beside: [] }
      : whereItIs(journeys, all, targetOf(whole));
  }
  const ends = endsReferrals(whole);
  return {
    onward: [...onward.values()],
    beside: [
      ...merged.map(({ from, to }): Target => ({
        ...plain(from),
        marks: ends ? {} : { parted: to.journeyId },
      })),
      ...(ends ? others : []),
    ],
  };
}

const plain = (head: Head): Target => ({ head, marks: {}, of: head });

/** Of merged journeys those that have an event, or all of them where none has it yet. */
async function whereItIs(
  { allEvents }: Pick<JourneysRepository, 'allEvents'>,
  all: readonly Target[],
  key: string,
): Promise<Targets> {
  const histories = await Promise.all(all.map(({ head }) => allEvents(head.journeyId)));
  const holding = all.filter((_, at) => histories[at]?.some((event) => eventKey(event) === key));
  const [first, ...beside] = holding.length > 0 ? holding : all;
  return { onward: first ? [first] : [], beside };
}

/** The journeys that were merged into some, and that an event was not sent of itself. */
async function absorbedBy(
  { readHead }: Pick<JourneysRepository, 'readHead'>,
  onward: readonly Target[],
  already: readonly Head[],
): Promise<Target[]> {
  const targets: Target[] = [];
  for (const { head, of } of onward) {
    for (const { journeyId } of head.record.facts.absorbed) {
      const isKnown = already.some((one) => one.journeyId === journeyId);
      const absorbed = isKnown ? undefined : await readHead(journeyId);
      if (absorbed) targets.push({ head: absorbed, marks: { joined: head.journeyId }, of });
    }
  }
  return targets;
}
