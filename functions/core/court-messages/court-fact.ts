import type { EventData, EventType } from '../../../schemas/events/catalogue.ts';

/** One thing that the statements of a case say, as the event that tells it. */
export interface CourtFact<T extends EventType = EventType> {
  /** The same for the same thing, in whatever message it stands. */
  readonly key: string;
  readonly type: T;
  readonly data: EventData<T>;
  /** In UTC. */
  readonly time: string;
  readonly precision: 'minute' | 'day';
  /** Place among what is decided at one time: the same in whatever order the messages came. */
  readonly place: number;
  /** The message that says it, and where in it. */
  readonly from: { readonly message: string; readonly paths: readonly string[] };
}
