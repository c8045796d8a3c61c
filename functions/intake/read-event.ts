import { EventEnvelopeSchema, type EventEnvelope } from '../../schemas/envelope.ts';
import {
  catalogue,
  definitionOf,
  eventTypeOf,
  parseEventData,
  type EventType,
} from '../../schemas/events/catalogue.ts';
import { parseSubject, type SubjectAlias } from '../../schemas/identifiers.ts';
import { issuesOf } from '../../schemas/issues.ts';
import { profiles } from '../core/agency-profiles.ts';
import { draftOf, type EventDraft } from '../core/record/stored-event.ts';
import { fingerprintOf } from '../platform/fingerprint.ts';
import { summariseSafeContact, type SafeContact } from '../core/referrals/safe-contact.ts';
import type { PersonalFields } from '../store/vault.ts';

import { isRefused, refused, refusedFor, type Refused } from './outcome.ts';
import type { Sender } from './sender.ts';

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
  /** The same for the same content, whatever its transport fields. */
  readonly fingerprint: string;
}

const DAY_MS = 86_400_000;

/** Reads an event as it was sent, and checks what can be checked before any journey is known. */
export function readEvent(sender: Sender, sent: unknown, now: Date): Incoming | Refused {
  const envelope = readEnvelope(sent);
  if (isRefused(envelope)) return envelope;
  const type = eventTypeOf(envelope.type);
  if (!type) return refused('unknown-event-type');
  if (!maySend(sender, type)) return refused('family-not-allowed');
  if (!isOwnSource(sender, envelope.source)) return refused('source-not-allowed');
  const subject = parseSubject(envelope.subject);
  const parsed = parseEventData(type, envelope.data);
  if (!parsed.ok) return refused('invalid-event', { issues: parsed.issues });
  const ahead = timeAhead(envelope.time, parsed.data, now);
  if (ahead) {
    const detail = 'Use a time at most 24 hours ahead.';
    return refusedFor('time-in-future', { pointer: ahead, code: 'too-large', detail });
  }
  const refusal = refusalOfContent(sender, type, subject, parsed.data);
  if (refusal) return refusal;
  return {
    sender,
    envelope,
    type,
    subject,
    personal: parsed.personal,
    fingerprint: contentFingerprint(envelope),
    event: draftOf(type, parsed.data, {
      id: envelope.id,
      source: envelope.source,
      agencyId: sender.agencyId,
      agencyKind: sender.agencyKind,
      time: envelope.time,
      timePrecision: envelope.timeprecision,
      receivedAt: now.toISOString(),
      ...safeContactOf(parsed.personal),
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

/** Why a sender may not say something of a type, whether in an event or in the correction of one. */
export function refusalOfContent(
  sender: Sender,
  type: EventType,
  subject: SubjectAlias | undefined,
  data: Readonly<Record<string, unknown>>,
): Refused | undefined {
  if (!maySend(sender, type)) return refused('family-not-allowed');
  return namesForeignForce(sender, subject, data) ? refused('force-not-allowed') : undefined;
}

/** Where an event, or a correction of one, claims a time too far ahead. */
function timeAhead(time: string, data: Readonly<Record<string, unknown>>, now: Date): string | undefined {
  const isAhead = (instant: unknown) =>
    typeof instant === 'string' && Date.parse(instant) > now.getTime() + DAY_MS;
  if (isAhead(time)) return '/time';
  return 'corrects' in data && isAhead(data['time']) ? '/data/time' : undefined;
}

function readEnvelope(sent: unknown): EventEnvelope | Refused {
  const type = (sent as { type?: unknown } | null)?.type;
  if (typeof type === 'string' && !catalogue.has(type)) return refused('unknown-event-type');
  const read = EventEnvelopeSchema.safeParse(sent);
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
  const named = [data['force'], subject && 'force' in subject ? subject.force : undefined];
  return named.some((force) => typeof force === 'string' && !rows.forces.includes(force));
}

function contentFingerprint(envelope: EventEnvelope): string {
  const { traceparent: _transport, correlationid: _correlation, ...content } = envelope;
  return fingerprintOf(content);
}
