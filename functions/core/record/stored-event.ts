import * as z from 'zod';

import { AgencyKindSchema } from '../../../schemas/agencies.ts';
import { EffectSchema, TimePrecisionSchema } from '../../../schemas/envelope.ts';
import {
  catalogue,
  checkLogData,
  definitionOf,
  upcast,
  type Catalogue,
  type EventData,
  type EventType,
  type EventTypeWith,
} from '../../../schemas/events/catalogue.ts';
import { SafeContactSummarySchema } from '../../../schemas/events/shared.ts';
import { ProtectionSchema } from './protection.ts';
import { JourneyIdSchema, PersonRefSchema } from '../../../schemas/identifiers.ts';

const UntypedEventSchema = z.object({
  /** Place in the journey's log, from 1, in the order of acceptance. */
  seq: z.int().min(1),
  id: z.string(),
  type: z.string(),
  /** Of its type, as it was sent: 1 where left out. */
  version: z.int().min(1).optional(),
  source: z.string(),
  agencyId: z.string(),
  agencyKind: AgencyKindSchema,
  /** Of what takes two people: a pseudonym of the member of staff whom the agency proved to have sent it. */
  provedBy: z.string().optional(),
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
  /** The data in the fields of the version it was sent in, where that is not the present one. */
  dataAsSent: z.record(z.string(), z.unknown()).optional(),
  /** Where in the vault the personal fields are, if there were any. */
  personRef: PersonRefSchema.optional(),
  /** What the event said of safe contact, in codes; the details are in the vault. */
  safeContact: SafeContactSummarySchema.optional(),
  /** The incident or crime that it was sent under, by its force: it may be told in no field of the data. */
  named: z.string().optional(),
  effect: EffectSchema,
  correlationId: z.string().optional(),
  causationId: z.string().optional(),
  /** What protects the victim of a journey that was merged into the one the event is on. */
  protection: ProtectionSchema.optional(),
  /** A merge that waits: the holders of both journeys have not agreed. */
  awaitsHolders: z.boolean().optional(),
  /** Sent of this journey, which was merged into the one the event is on: it counts while they are merged. */
  joined: JourneyIdSchema.optional(),
  /** Put on this journey instead, into which the one the event is on was merged: it counts once they are parted. */
  parted: JourneyIdSchema.optional(),
  /** Which calendar of bank holidays the clocks it opens are counted by; the first where left out. */
  calendar: z.int().optional(),
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
 * Reads stored events of the types of a catalogue: data of an earlier version comes in the fields of the present
 * one. It was read by its type when it was accepted and is not checked again: every event of a journey would be,
 * each time its record is folded anew. Fails for a type or a version that only a newer release knows.
 */
export function storedEventSchemaOf(
  known: Catalogue,
): z.ZodType<StoredEvent, z.input<typeof UntypedEventSchema>> {
  // Later versions come after earlier ones, so that the present one stays.
  const present = new Map([...known.values()].map((one) => [`${one.family}.${one.name}`, one]));
  return UntypedEventSchema.transform((event, context) => {
    const definition = present.get(event.type);
    const version = event.version ?? 1;
    if (!definition || version > definition.version) {
      context.addIssue('The type of the event, at this version, is not known.');
      return z.NEVER;
    }
    // The type and its data belong together since the event was accepted.
    if (version === definition.version) return event as StoredEvent;
    const dataAsSent = event.dataAsSent ?? event.data;
    return { ...event, dataAsSent, data: upcast(definition, version, dataAsSent) } as StoredEvent;
  });
}

export const StoredEventSchema = storedEventSchemaOf(catalogue);

/** What is stored of an event: its data as it was sent. */
export function storedForm({ dataAsSent, ...event }: StoredEvent): object {
  return { ...event, data: dataAsSent ?? event.data };
}

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
  const { dataAsSent: _before, version, ...rest } = event;
  const read = checkLogData(event.type, data, version ?? 1);
  if (!read.ok) return undefined;
  const present = definitionOf(event.type).version;
  return StoredEventSchema.parse({ ...rest, ...(present > 1 ? { version: present } : {}), data: read.data });
}

/** Whether an event speaks of one duty by its key. */
export const isOfOneDuty = (event: StoredEvent): event is StoredEventOf<EventTypeWith<'ofDuty'>> =>
  definitionOf(event.type).ofDuty !== undefined;

/** Whether an event can say anything of consent, safe contact or referrals; most do not, at no cost. */
export const saysOfSupport = ({ safeContact, type }: StoredEvent): boolean =>
  safeContact !== undefined || definitionOf(type).saysOfSupport === true;
