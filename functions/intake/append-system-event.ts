import type { EventData, EventType } from '../../schemas/events/catalogue.ts';
import { draftOf } from '../core/record/stored-event.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import { tryAgain, type BackOff } from '../store/try-again.ts';
import type { Write } from '../store/write.ts';

import { appendEvent, type Appended } from './append-event.ts';
import { inOneTransaction } from './in-one-transaction.ts';

export interface SystemDeps {
  readonly journeys: JourneysRepository;
  readonly now: () => Date;
  readonly backOff: BackOff;
}

/** Something that the service itself tells of a journey. */
export type SystemEvent = {
  [T in EventType]: Told & { readonly type: T; readonly data: EventData<T> };
}[EventType];

interface Told {
  /** The same for the same matter, so that telling it twice leaves one event. */
  readonly id: string;
  /** The part of the service that tells it, such as `sweep`. */
  readonly part: string;
  /** When it happened, in UTC. */
  readonly time: string;
}

/** What else the decision writes; a failed condition among these items is the decision's own refusal. */
export type AlongWith = (appended: Appended) => readonly Write[];

export type SystemOutcome = 'appended' | 'known' | 'unknown-journey' | 'refused';

/**
 * Tells a system event of a journey, in one transaction with what else the decision writes. Telling it
 * again changes nothing (`known`); where a condition of the other items fails, nothing is written (`refused`).
 *
 * @throws Busy after five tries
 */
export async function appendSystemEvent(
  { journeys, now, backOff }: SystemDeps,
  journeyId: string,
  { type, id, part, time, data }: SystemEvent,
  alongWith: AlongWith = () => [],
): Promise<SystemOutcome> {
  const identity = { agencyId: 'system', source: `/system/${part}`, id };
  return tryAgain<SystemOutcome>(backOff, async () => {
    const head = await journeys.readHead(journeyId);
    if (!head) return 'unknown-journey';
    const draft = draftOf(type, data, {
      ...identity,
      agencyKind: 'system',
      time,
      timePrecision: 'instant',
      receivedAt: now().toISOString(),
    });
    const appended = await appendEvent(journeys, head, draft);
    const dedupe = journeys.dedupeItem(identity, { fingerprint: type, answer: '' });
    const others = alongWith(appended);
    const result = await journeys.commit(inOneTransaction(journeys, [dedupe, ...others], [appended], now));
    if (result.outcome === 'committed') return 'appended';
    if (result.to.some(({ guard }) => guard === 'dedupe')) return 'known';
    return result.to.some(({ write }) => others.includes(write)) ? 'refused' : undefined;
  });
}
