import * as z from 'zod';

import { AgencyKindSchema } from '../../../schemas/agencies.ts';
import { EffectSchema, EventTypeSchema, TimePrecisionSchema } from '../../../schemas/envelope.ts';
import {
  checkLogData,
  definitionOf,
  type EventData,
  type EventType,
  type EventTypeWith,
} from '../../../schemas/events/catalogue.ts';
import { SafeContactSummarySchema } from '../../../schemas/events/shared.ts';
import { PersonRefSchema } from '../../../schemas/identifiers.ts';

const UntypedEventSchema = z.object({
  /** Place in the journey's log, from 1, in the order of acceptance. */
  seq: z.int().min(1),
  id: z.string(),
  type: EventTypeSchema,
  source: z.string(),
  agencyId: z.string(),
  agencyKind: AgencyKindSchema,
  /** When it happened, in UTC. */
  time: z.string(),
  timePrecision: TimePrecisionSchema,
  /** Order among events of the same time, as the source gave it. */
  sequence: z.string().optional(),
  /** When the source's own system recorded it, in UTC. */
  recordedTime: z.string().optional(),
  /** When this service accepted it, in UTC. */
  receivedAt: z.string(),
  data: z.record(z.string(), z.unknown()),
  /** Where in the vault the personal fields are, if there were any. */
  personRef: PersonRefSchema.optional(),
  /** What the event said of safe contact, in codes; the details are in the vault. */
  safeContact: SafeContactSummarySchema.optional(),
  effect: EffectSchema,
  correlationId: z.string().optional(),
  causationId: z.string().optional(),
  /** A historic record being loaded: no state machine is started for it. */
  backload: z.boolean().optional(),
});
type UntypedEvent = z.output<typeof UntypedEventSchema>;

/** What events of every type have, beside their type and data. */
type Common = Omit<UntypedEvent, 'type' | 'data'>;

interface Typed<T extends EventType> {
  readonly type: T;
  readonly data: EventData<T>;
}

/** A stored event of one type, or of one of several told apart by `type`. */
export type StoredEventOf<T extends EventType> = { [One in T]: Common & Typed<One> }[T];

/** An event as a journey's log holds it: no personal field, no subject, immutable. */
export type StoredEvent = StoredEventOf<EventType>;

/** An event before a journey gives it its place and its effect. */
export type EventDraft<T extends EventType = EventType> = {
  [One in T]: Omit<Common, 'seq' | 'effect'> & Typed<One>;
}[T];

/**
 * Reads a stored event. Its data was read by its type when it was accepted and is not read again: every
 * event of a journey would be, each time its record is folded anew.
 */
export const StoredEventSchema = UntypedEventSchema as unknown as z.ZodType<StoredEvent, UntypedEvent>;

/** A draft of an event of a type, with data that was read by that type. */
export const draftOf = <T extends EventType>(
  type: T,
  data: EventData<T>,
  common: Omit<Common, 'seq' | 'effect'>,
): EventDraft<T> => ({ ...common, type, data });

/** Which victim of a crime an event says it is about. */
export const victimNumberIn = ({ data }: EventDraft): number | undefined =>
  'victimNumber' in data ? data.victimNumber : undefined;

/** An event with its place in a journey's log, or with other marks of its own; its type and data stay. */
export const marked = <Event extends object, Marks extends Partial<Common>>(
  event: Event,
  marks: Marks,
): Event & Marks => ({ ...event, ...marks });

/** What a table gives for some types of events: of each, a function of such an event. */
export type ByType<Result, More extends readonly unknown[] = []> = {
  readonly [T in EventType]?: (event: StoredEventOf<T>, ...more: More) => Result;
};

/** What the table gives for an event; undefined for a type that it does not name. */
export function byType<T extends EventType, Result, More extends readonly unknown[]>(
  table: { readonly [One in T]?: (event: StoredEventOf<One>, ...more: More) => Result },
  event: StoredEventOf<T>,
  ...more: More
): Result | undefined {
  return table[event.type]?.(event, ...more);
}

/** The event with other data, read by its type; undefined where the data does not fit it. */
export function withData<T extends EventType>(
  event: StoredEventOf<T>,
  data: unknown,
): StoredEvent | undefined {
  const read = checkLogData(event.type, data);
  return read.ok ? StoredEventSchema.parse({ ...event, data: read.data }) : undefined;
}

/** Whether an event speaks of one duty by its key. */
export const isOfOneDuty = (event: StoredEvent): event is StoredEventOf<EventTypeWith<'ofDuty'>> =>
  definitionOf(event.type).ofDuty !== undefined;

/** Whether an event can say anything of consent, safe contact or referrals; most do not, at no cost. */
export const saysOfSupport = ({ safeContact, type }: StoredEvent): boolean =>
  safeContact !== undefined || definitionOf(type).saysOfSupport === true;
