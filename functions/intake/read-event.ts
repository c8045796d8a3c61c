import { envelopeSchemaOf, EventEnvelopeSchema, type EventEnvelope } from '../../schemas/envelope.ts';
import {
  catalogue,
  definitionOf,
  eventTypeOf,
  parseVersion,
  typeOf,
  type Catalogue,
  type EventType,
} from '../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../schemas/events/define.ts';
import { parseSubject, splitUrn, type SubjectAlias } from '../../schemas/identifiers.ts';
import { issuesOf, pointerOf, type Issue } from '../../schemas/issues.ts';
import { profiles } from '../core/agency-profiles.ts';
import { draftOf, type EventDraft } from '../core/record/stored-event.ts';
import { summariseSafeContact, type SafeContact } from '../core/referrals/safe-contact.ts';
import type { PersonalFields } from '../store/vault.ts';

import { fingerprintOfMeaning, formerFingerprint } from './meaning.ts';
import { isRefused, refused, refusedFor, type Refused } from './outcome.ts';
import { isOfMessages, type Sender, type Submission } from './sender.ts';

/** An event that fits its type and that its sender may send. */
export interface Incoming {
  readonly sender: Sender;
  readonly envelope: EventEnvelope;
  readonly type: EventType;
  readonly subject: SubjectAlias | undefined;
  /** What goes on the record. */
  readonly event: EventDraft;
  /** What is sealed in the vault instead. */
  readonly personal: PersonalFields;
  /** The fields that are not known and were left out, by JSON Pointer. */
  readonly ignored: readonly string[];
  /** The same for the same meaning, however it is spelled and whatever its transport fields. */
  readonly fingerprint: string;
  /** The same as releases before this one wrote it. */
  readonly formerFingerprint: string;
}

const DAY_MS = 86_400_000;
/** How far ahead a word on the victim's safety may claim to be: as far as clocks differ. */
const SAFETY_MS = 5 * 60_000;

/** Reads an event as it was sent, and checks what can be checked before any journey is known. */
export function readEvent(
  {
    sender,
    sent,
    strictly,
    ofMessage = false,
  }: Pick<Submission, 'sender' | 'sent' | 'strictly' | 'ofMessage'>,
  now: Date,
  known: Catalogue = catalogue,
): Incoming | Refused {
  const envelope = readEnvelope(sent, known);
  if (isRefused(envelope)) return envelope;
  const type = eventTypeOf(envelope.type, known);
  const definition = known.get(envelope.type);
  if (!type || !definition) return refused('unknown-event-type');
  if (!maySend(sender, type)) return notASender(sender, type, '/type');
  if (!isOwnSource(sender, envelope.source) || isOfMessages(envelope.source) !== ofMessage) {
    const detail = `Use a source of your own that starts with ${sender.sourcePrefixes.join(' or ')}.`;
    return refusedFor('source-not-allowed', { pointer: '/source', code: 'not-allowed', detail });
  }
  const subject = parseSubject(envelope.subject);
  const parsed = parseVersion<EventType>(definition, presentOf(definition, known), envelope.data);
  if (!parsed.ok) return refused('invalid-event', { issues: parsed.issues });
  const ignored = [...unknownAttributes(sent), ...parsed.ignored].slice(0, MOST_IGNORED);
  if (strictly && ignored.length > 0) return refused('invalid-event', { issues: ignored.map(notKnown) });
  const isOfSafety = definition.safetyWord || reachingFields.some((field) => field in parsed.personal);
  const ahead = timeAhead(envelope.time, parsed.data, now.getTime() + (isOfSafety ? SAFETY_MS : DAY_MS));
  if (ahead) {
    const detail = isOfSafety
      ? "Use the time at which it was said: what concerns the victim's safety is never ahead."
      : 'Use a time at most 24 hours ahead.';
    return refusedFor('time-in-future', { pointer: ahead, code: 'too-large', detail });
  }
  const refusal = refusalOfContent(sender, type, subject, parsed.data);
  if (refusal) return refusal;
  const other = namesAnother(definition, subject, parsed.data);
  if (other) return refused('invalid-event', { issues: [other] });
  const meaning = { type, envelope, data: parsed.data, personal: parsed.personal };
  return {
    sender,
    envelope,
    type,
    subject,
    personal: parsed.personal,
    ignored,
    fingerprint: fingerprintOfMeaning(meaning),
    formerFingerprint: formerFingerprint(meaning),
    event: draftOf(type, parsed.data, {
      id: envelope.id,
      source: envelope.source,
      agencyId: sender.agencyId,
      agencyKind: sender.agencyKind,
      time: envelope.time,
      timePrecision: envelope.timeprecision,
      receivedAt: now.toISOString(),
      ...safeContactOf(parsed.personal),
      ...(definition.version > 1 ? { version: definition.version } : {}),
      ...(parsed.dataAsSent ? { dataAsSent: { ...parsed.dataAsSent } } : {}),
      ...(envelope.sequence ? { sequence: envelope.sequence } : {}),
      ...(envelope.recordedtime ? { recordedTime: envelope.recordedtime } : {}),
      ...(envelope.correlationid ? { correlationId: envelope.correlationid } : {}),
      ...(envelope.causationid ? { causationId: envelope.causationid } : {}),
      ...(envelope.backload ? { backload: true } : {}),
    }),
  };
}

const maySend = ({ families, agencyKind }: Sender, type: EventType): boolean =>
  families.includes(definitionOf(type).family) && profiles[agencyKind].sends.includes(type);

/** Who may send events of a type, told to one who may not. */
function notASender({ agencyKind }: Sender, type: EventType, pointer: string): Refused {
  const { family, senders } = definitionOf(type);
  const detail = senders.includes(agencyKind)
    ? `Use a key that holds the family ${family}.`
    : `Use the key of an agency that may send it: ${senders.join(', ')}.`;
  return refusedFor('family-not-allowed', { pointer, code: 'not-allowed', detail });
}

/** Why a sender may not say something of a type, whether in an event or in the correction of one. */
export function refusalOfContent(
  sender: Sender,
  type: EventType,
  subject: SubjectAlias | undefined,
  data: Readonly<Record<string, unknown>>,
): Refused | undefined {
  if (!maySend(sender, type)) return notASender(sender, type, '/type');
  return namesForeignForce(sender, subject, data) ? refused('force-not-allowed') : undefined;
}

/** A member of the data that names another matter than the subject does: it would be told of both. */
function namesAnother(
  { namesFurther }: EventDefinition,
  subject: SubjectAlias | undefined,
  data: Readonly<Record<string, unknown>>,
): Issue | undefined {
  if (subject === undefined || subject.kind === 'journey' || namesFurther) return undefined;
  const named = (field: string): Issue => ({
    pointer: pointerOf([field], '/data'),
    code: 'not-allowed',
    detail: 'Name the same in the subject and in the data, or leave it out of one of them.',
  });
  if (subject.kind === 'case') {
    const { caseUrn } = data;
    return typeof caseUrn === 'string' && splitUrn(caseUrn).urn !== subject.urn
      ? named('caseUrn')
      : undefined;
  }
  const field = `${subject.kind}Reference`;
  if (typeof data['force'] === 'string' && data['force'] !== subject.force) return named('force');
  return data[field] === undefined || data[field] === subject.reference ? undefined : named(field);
}

/** The personal fields by which a victim is reached. */
const reachingFields = ['victim', 'safeContact', 'representative'];

/** Where an event, or a correction of one, claims a time too far ahead. */
function timeAhead(
  time: string,
  data: Readonly<Record<string, unknown>>,
  latest: number,
): string | undefined {
  const isAhead = (instant: unknown) => typeof instant === 'string' && Date.parse(instant) > latest;
  if (isAhead(time)) return '/time';
  return 'corrects' in data && isAhead(data['time']) ? '/data/time' : undefined;
}

/** The present version of a type. */
function presentOf(definition: EventDefinition, known: Catalogue): EventDefinition {
  const next = known.get(typeOf(definition.family, definition.name, definition.version + 1));
  return next ? presentOf(next, known) : definition;
}

function readEnvelope(sent: unknown, known: Catalogue): EventEnvelope | Refused {
  const type = (sent as { type?: unknown } | null)?.type;
  if (typeof type === 'string' && !known.has(type)) return refused('unknown-event-type');
  const schema = known === catalogue ? EventEnvelopeSchema : envelopeSchemaOf(known);
  const read = schema.safeParse(sent);
  return read.success ? read.data : refused('invalid-event', { issues: issuesOf(read.error, sent) });
}

/** Whether a source is one of the sender's systems. */
export const isOwnSource = ({ sourcePrefixes }: Sender, source: string): boolean =>
  sourcePrefixes.some((prefix) => source.startsWith(prefix));

/** Which channels are safe, in codes: what the rules for referrals may know once the details are sealed. */
function safeContactOf(personal: PersonalFields) {
  const { safeContact } = personal as { safeContact?: SafeContact };
  return safeContact ? { safeContact: summariseSafeContact(safeContact) } : {};
}

/** Police write for their own forces only; no force can forge another's record. */
function namesForeignForce(
  { agencyKind, rows }: Sender,
  subject: SubjectAlias | undefined,
  data: Readonly<Record<string, unknown>>,
): boolean {
  if (agencyKind !== 'police') return false;
  const { force, toBody } = data;
  // Who takes a crime over calls it by the name that the other force has for it.
  const takesOver = typeof toBody === 'string' && toBody === force;
  const named = [force, subject && 'force' in subject && !takesOver ? subject.force : undefined];
  return named.some((one) => typeof one === 'string' && !rows.forces.includes(one));
}

/** So many fields that are not known are told of. */
const MOST_IGNORED = 50;

/** The attributes of an event that the service does not know, by JSON Pointer. */
const unknownAttributes = (sent: unknown): string[] =>
  Object.keys(Object(sent) as object)
    .filter((name) => !Object.hasOwn(EventEnvelopeSchema.shape, name))
    .map((name) => pointerOf([name]));

const notKnown = (pointer: string): Issue => ({
  pointer,
  code: 'unknown-field',
  detail: 'Leave it out, or give it in a field that the type has.',
});
