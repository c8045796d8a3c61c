import { TransactionCanceledException, type TransactWriteItem } from '@aws-sdk/client-dynamodb';

import type { EventData, EventType } from '../../schemas/events/catalogue.ts';
import { draftOf } from '../core/record/stored-event.ts';
import type { JourneysRepository } from '../store/journeys.ts';

import { appendEvent, type Appended } from './append-event.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { retryLostRaces, type BackOff } from './retry-lost-races.ts';

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
export type AlongWith = (appended: Appended) => readonly TransactWriteItem[];

export type SystemOutcome = 'appended' | 'known' | 'unknown-journey' | 'refused';

/**
 * Tells a system event of a journey, in one transaction with what else the decision writes. Telling it
 * again changes nothing (`known`); where a condition of the other items fails, nothing is written (`refused`).
 *
 * @throws TooManyRaces after five lost races
 */
export async function appendSystemEvent(
  { journeys, now, backOff }: SystemDeps,
  journeyId: string,
  { type, id, part, time, data }: SystemEvent,
  alongWith: AlongWith = () => [],
): Promise<SystemOutcome> {
  const identity = { agencyId: 'system', source: `/system/${part}`, id };
  return retryLostRaces<SystemOutcome>(backOff, async () => {
    const head = await journeys.readHead(journeyId);
    if (!head) return 'unknown-journey';
    const at = now();
    const draft = draftOf(type, data, {
      ...identity,
      agencyKind: 'system',
      time,
      timePrecision: 'instant',
      receivedAt: at.toISOString(),
    });
    const appended = await appendEvent(journeys, head, draft, at);
    const dedupe = journeys.dedupeItem(identity, { fingerprint: type, answer: '' });
    const others = alongWith(appended);
    try {
      await journeys.commit(inOneTransaction(journeys, [dedupe, ...others], [appended]));
      return 'appended';
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const failed = (at: number) => reasons[at]?.Code === 'ConditionalCheckFailed';
      if (failed(0)) return 'known';
      if (others.some((_, at) => failed(1 + at))) return 'refused';
      return undefined;
    }
  });
}
