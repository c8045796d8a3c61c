import * as z from 'zod';

import { type Issue, issuesOf, pointerOf } from '../issues.ts';
import { callbackEvents } from './callback.ts';
import { chargingEvents } from './charging.ts';
import { compensationEvents } from './compensation.ts';
import { complaintEvents } from './complaint.ts';
import { contactEvents } from './contact.ts';
import { courtEvents } from './court.ts';
import { crimeEvents } from './crime.ts';
import type { EventDefinition, EventFacets } from './define.ts';
import { disposalEvents } from './disposal.ts';
import { dutyEvents } from './duty.ts';
import { enhancedRightsEvents } from './enhanced-rights.ts';
import { expensesEvents } from './expenses.ts';
import { incidentEvents } from './incident.ts';
import { investigationEvents } from './investigation.ts';
import { journeyEvents } from './journey.ts';
import { meetingEvents } from './meeting.ts';
import { needsEvents } from './needs.ts';
import { probationEvents } from './probation.ts';
import { propertyEvents } from './property.ts';
import { referralEvents } from './referral.ts';
import { restorativeJusticeEvents } from './restorative-justice.ts';
import { reviewEvents } from './review.ts';
import { safetyEvents } from './safety.ts';
import { satisfactionEvents } from './satisfaction.ts';
import { supportEvents } from './support.ts';
import { victimEvents } from './victim.ts';
import { vpsEvents } from './vps.ts';
import { witnessEvents } from './witness.ts';

/** Every event type under its short name. */
export const events = {
  ...contactEvents,
  ...callbackEvents,
  ...incidentEvents,
  ...crimeEvents,
  ...needsEvents,
  ...enhancedRightsEvents,
  ...supportEvents,
  ...referralEvents,
  ...investigationEvents,
  ...chargingEvents,
  ...disposalEvents,
  ...courtEvents,
  ...witnessEvents,
  ...vpsEvents,
  ...victimEvents,
  ...safetyEvents,
  ...satisfactionEvents,
  ...reviewEvents,
  ...compensationEvents,
  ...restorativeJusticeEvents,
  ...complaintEvents,
  ...expensesEvents,
  ...propertyEvents,
  ...meetingEvents,
  ...probationEvents,
  ...journeyEvents,
  ...dutyEvents,
};

type Events = typeof events;

/** Short name of an event type, such as `court.verdict`. */
export type EventType = keyof Events;

/** The event types that are themselves declared with a facet. */
export type EventTypeWith<Facet extends keyof EventFacets> = {
  [T in EventType]: Facet extends keyof Events[T] ? (undefined extends Events[T][Facet] ? never : T) : never;
}[EventType];

export const eventTypes = Object.keys(events) as EventType[];

const definitions: ReadonlyMap<string, EventDefinition> = new Map(Object.entries<EventDefinition>(events));

/** Stands for a type that only a newer release declares: of it nothing is known but that it happened. */
const undeclared: EventDefinition = {
  family: '',
  name: '',
  summary: '',
  senders: [],
  data: {},
  personal: {},
  example: {},
  opensJourney: false,
  earlier: [],
  version: 1,
};

/** What is declared of an event type. */
export const definitionOf = (type: EventType): EventDefinition => definitions.get(type) ?? undeclared;

/** Data of an event type as it is held in the event log. */
export type EventData<T extends EventType> = {
  [One in T]: z.output<z.ZodObject<Events[One]['data']>>;
}[T];

/** Personal fields of an event type as they are held in the vault. */
export type EventPersonal<T extends EventType> = z.output<z.ZodObject<Events[T]['personal']>>;

const typePrefix = 'london.victim-journey.';

/** Full CloudEvents type: `london.victim-journey.court.verdict.v1`. */
export const typeOf = (family: string, name: string, version = 1): string =>
  `${typePrefix}${family}.${name}.v${String(version)}`;

/** Event types at each of their versions, under their full CloudEvents types. */
export type Catalogue = ReadonlyMap<string, EventDefinition>;

/** A type as one of its versions has it. */
function atVersion(definition: EventDefinition, version: number): EventDefinition {
  const earlier = definition.earlier[version - 1];
  if (!earlier) return definition;
  const { data, example } = earlier;
  return { ...definition, data, example, version, earlier: definition.earlier.slice(0, version - 1) };
}

/** A catalogue of types: every version of each, the first first. */
export const catalogueOf = (definitions: Iterable<EventDefinition>): Catalogue =>
  new Map(
    [...definitions].flatMap((definition) =>
      Array.from({ length: definition.version }, (_, index): [string, EventDefinition] => [
        typeOf(definition.family, definition.name, index + 1),
        atVersion(definition, index + 1),
      ]),
    ),
  );

/** Every event type under its full CloudEvents type. */
export const catalogue: Catalogue = catalogueOf(Object.values<EventDefinition>(events));

/** Short name of a full CloudEvents type, or undefined for a type the catalogue lacks. */
export function eventTypeOf(fullType: string, known: Catalogue = catalogue): EventType | undefined {
  const definition = known.get(fullType);
  return definition && (`${definition.family}.${definition.name}` as EventType);
}

/** The families of event types, in the natural order of a journey; write scopes are given by family. */
export const families: readonly string[] = [
  ...new Set(Object.values<EventDefinition>(events).map((definition) => definition.family)),
];

type Fields = Readonly<Record<string, unknown>>;

/** Parts a parsed `data` member into what the event log keeps and what goes to the vault, by field name. */
export function splitPersonal(
  definition: EventDefinition,
  data: Fields,
): { readonly data: Fields; readonly personal: Fields } {
  const isPersonal = ([field]: [string, unknown]) => Object.hasOwn(definition.personal, field);
  const fields = Object.entries(data);
  return {
    data: Object.fromEntries(fields.filter((field) => !isPersonal(field))),
    personal: Object.fromEntries(fields.filter(isPersonal)),
  };
}

export type ParsedEventData<T extends EventType = EventType> =
  | {
      readonly ok: true;
      readonly data: EventData<T>;
      readonly personal: EventPersonal<T>;
      /** The data in the fields of an earlier version of the type, where that is what was sent. */
      readonly dataAsSent?: Fields;
      /** The fields, at any depth, that the type does not know and which were left out, by JSON Pointer. */
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const dataSchemas = new WeakMap<EventDefinition, z.ZodType<Fields>>();

/** One schema of a whole `data` member, made when a type is first met. */
function dataSchemaOf(definition: EventDefinition): z.ZodType<Fields> {
  const known = dataSchemas.get(definition);
  if (known) return known;
  const schema = z.object({ ...definition.data, ...definition.personal });
  dataSchemas.set(definition, schema);
  return schema;
}

/** Data of an earlier version of a type, in the fields of its present one. */
export const upcast = ({ earlier }: EventDefinition, version: number, data: Fields): Fields =>
  earlier.slice(version - 1).reduce<Fields>((said, { toNext }) => toNext(said), data);

/**
 * Reads the `data` member of an event: checks it, leaves out fields the type does not know, and splits off
 * the personal ones. A missing member is read as empty. Never throws; issues hold no received value.
 */
export const parseEventData = <T extends EventType>(type: T, raw: unknown): ParsedEventData<T> =>
  parseVersion<T>(events[type], events[type], raw);

/**
 * As `parseEventData`, of a version of a type that the sender chose: the data comes in the fields of the present
 * version, and beside it as it was sent where that is another.
 */
export function parseVersion<T extends EventType>(
  sent: EventDefinition,
  present: EventDefinition,
  raw: unknown,
): ParsedEventData<T> {
  const received = raw ?? {};
  const parsed = dataSchemaOf(sent).safeParse(received);
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error, received, '/data') };
  const split = splitPersonal(sent, parsed.data);
  return {
    ok: true,
    data: upcast(present, sent.version, split.data) as EventData<T>,
    ...(sent.version < present.version ? { dataAsSent: split.data } : {}),
    personal: split.personal as EventPersonal<T>,
    ignored: ignoredIn(received, parsed.data, '/data'),
  };
}

export type CheckedLogData =
  { readonly ok: true; readonly data: Fields } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads data of a type without its personal fields, as the event log holds it: by the version named, or else by
 * the present one. Never throws.
 */
export function checkLogData(type: EventType, data: unknown, version?: number): CheckedLogData {
  const present = definitionOf(type);
  if (version !== undefined && version < present.version) {
    const parsed = z.object(atVersion(present, version).data).safeParse(data);
    if (parsed.success) return { ok: true, data: upcast(present, version, parsed.data) };
  }
  const parsed = z.object(present.data).safeParse(data);
  return parsed.success
    ? { ok: true, data: parsed.data }
    : { ok: false, issues: issuesOf(parsed.error, data) };
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function ignoredIn(received: unknown, kept: unknown, pointer: string): string[] {
  if (!isRecord(received) || !isRecord(kept)) return [];
  return Object.entries(received).flatMap(([field, value]) => {
    const at = pointerOf([field], pointer);
    return Object.hasOwn(kept, field) ? ignoredIn(value, kept[field], at) : [at];
  });
}
