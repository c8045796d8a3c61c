import { EventEnvelopeSchema, type EventEnvelope } from '../../schemas/envelope.ts';
import { catalogue, eventTypeOf, parseEventData, type EventType } from '../../schemas/events/catalogue.ts';
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
  const definition = catalogue.get(envelope.type);
  if (!type || !definition) return refused('unknown-event-type');
  if (!sender.families.includes(definition.family) || !profiles[sender.agencyKind].sends.includes(type))
    return refused('family-not-allowed');
  if (!isOwnSource(sender, envelope.source)) return refused('source-not-allowed');
  const parsed = parseEventData(type, envelope.data);
  if (!parsed.ok) return refused('invalid-event', { issues: parsed.issues });
  if (Date.parse(envelope.time) > now.getTime() + DAY_MS) {
    const detail = 'Use a time at most 24 hours ahead.';
    return refusedFor('time-in-future', { pointer: '/time', code: 'too-large', detail });
  }
  const subject = parseSubject(envelope.subject);
  if (namesForeignForce(sender, subject, parsed.data)) return refused('force-not-allowed');
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
