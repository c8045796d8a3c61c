import * as z from 'zod';

import { type Issue, issuesOf } from '../issues.ts';
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
import { supportEvents } from './support.ts';
import { victimEvents } from './victim.ts';
import { vpsEvents } from './vps.ts';
import { witnessEvents } from './witness.ts';

/** Every event type under its short name. */
export const events = {
  ...contactEvents,
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

/** What is declared of an event type. */
export const definitionOf = (type: EventType): EventDefinition => events[type];

/** Data of an event type as it is held in the event log. */
export type EventData<T extends EventType> = {
  [One in T]: z.output<z.ZodObject<Events[One]['data']>>;
}[T];

/** Personal fields of an event type as they are held in the vault. */
export type EventPersonal<T extends EventType> = z.output<z.ZodObject<Events[T]['personal']>>;

const typePrefix = 'london.victim-journey.';
const typeSuffix = '.v1';

/** Full CloudEvents type: `london.victim-journey.court.verdict.v1`. */
export function typeOf(family: string, name: string): string {
  return `${typePrefix}${family}.${name}${typeSuffix}`;
}

/** Short name of a full CloudEvents type, or undefined for a type the catalogue lacks. */
export function eventTypeOf(fullType: string): EventType | undefined {
  const definition = catalogue.get(fullType);
  return definition && (`${definition.family}.${definition.name}` as EventType);
}

/** Every event type under its full CloudEvents type. */
export const catalogue: ReadonlyMap<string, EventDefinition> = new Map(
  Object.values<EventDefinition>(events).map((definition) => [
    typeOf(definition.family, definition.name),
    definition,
  ]),
);

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
      /** How many fields, at any depth, the type does not know and which were left out. */
      readonly ignoredFields: number;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const dataSchemas = new Map<EventType, z.ZodType<Fields>>();

/** One schema of a whole `data` member, made when a type is first met. */
function dataSchemaOf(type: EventType): z.ZodType<Fields> {
  const known = dataSchemas.get(type);
  if (known) return known;
  const definition: EventDefinition = events[type];
  const schema = z.object({ ...definition.data, ...definition.personal });
  dataSchemas.set(type, schema);
  return schema;
}

/**
 * Reads the `data` member of an event: checks it, leaves out fields the type does not know, and splits off
 * the personal ones. A missing member is read as empty. Never throws; issues hold no received value.
 */
export function parseEventData<T extends EventType>(type: T, raw: unknown): ParsedEventData<T> {
  const received = raw ?? {};
  const parsed = dataSchemaOf(type).safeParse(received);
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error, received, '/data') };
  const split = splitPersonal(events[type], parsed.data);
  return {
    ok: true,
    data: split.data as EventData<T>,
    personal: split.personal as EventPersonal<T>,
    ignoredFields: countIgnored(received, parsed.data),
  };
}

export type CheckedLogData =
  { readonly ok: true; readonly data: Fields } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads data of a type without its personal fields, as the event log holds it. Never throws. */
export function checkLogData(type: EventType, data: unknown): CheckedLogData {
  const definition: EventDefinition = events[type];
  const parsed = z.object(definition.data).safeParse(data);
  return parsed.success
    ? { ok: true, data: parsed.data }
    : { ok: false, issues: issuesOf(parsed.error, data) };
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function countIgnored(received: unknown, kept: unknown): number {
  if (!isRecord(received) || !isRecord(kept)) return 0;
  return Object.entries(received)
    .map(([field, value]) => (Object.hasOwn(kept, field) ? countIgnored(value, kept[field]) : 1))
    .reduce((total, count) => total + count, 0);
}
