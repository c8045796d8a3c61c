import { TransactionCanceledException, type TransactWriteItem } from '@aws-sdk/client-dynamodb';

import type { EventEnvelope, StoredEvent } from '../../schemas/envelope.ts';
import { catalogue, eventTypeOf, parseEventData, type EventType } from '../../schemas/events/catalogue.ts';
import { holdsForLaterVictims, isAboutOneVictim } from '../../schemas/events/reach.ts';
import { parseSubject, type SubjectAlias } from '../../schemas/identifiers.ts';
import type { EventReceipt } from '../../schemas/responses/event-receipt.ts';
import { profiles } from '../core/agency-profiles.ts';
import { fingerprintOf } from '../core/fingerprint.ts';
import type { Head } from '../core/record/head.ts';
import { isNext } from '../core/record/fold.ts';
import { emptyRecord } from '../core/record/record.ts';
import { proposalFor } from '../core/referrals/propose-services.ts';
import { summariseSafeContact, type SafeContact } from '../core/referrals/safe-contact.ts';
import type { Caller } from '../http/caller.ts';
import { requireMatch } from '../http/etag.ts';
import { ProblemError } from '../http/problem.ts';
import type { RequestAudit } from '../http/request-audit.ts';
import { aliasesOf, aliasItems } from './alias-items.ts';
import { appendEvent, type Appended, type EventDraft } from './append-event.ts';
import { vaultKey } from './put-on-journey.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { duplicateItems, suspectedDuplicates } from './suspected-duplicates.ts';
import { retryLostRaces, type BackOff } from './retry-lost-races.ts';
import type { Dedupe, JourneysRepository } from '../store/journeys.ts';
import type { PersonalFields, Vault } from '../store/vault.ts';

import { checkRecordEvent } from './check-record-event.ts';
import { resolveSubject } from './resolve-subject.ts';

export interface AcceptDeps {
  readonly journeys: JourneysRepository;
  readonly vault: Pick<Vault, 'seal'>;
  readonly now: () => Date;
  /** A ULID, for new journeys and people. */
  readonly newId: () => string;
  readonly backOff: BackOff;
}

export interface Accepted {
  readonly status: 200 | 201 | 202;
  readonly receipt: EventReceipt;
}

interface Incoming {
  readonly envelope: EventEnvelope;
  readonly type: EventType;
  readonly subject: SubjectAlias | undefined;
  readonly event: EventDraft;
  readonly personal: PersonalFields;
  readonly fingerprint: string;
  readonly caller: Caller;
  readonly audit: RequestAudit;
  /** The version its sender has seen of the journey, as `If-Match` names it. */
  readonly ifMatch: string | undefined;
}

const DAY_MS = 86_400_000;

/**
 * Accepts one event: classified, folded and written in one transaction with everything that follows from
 * it and the audit record of the decision, or answered as it was answered the first time. What wrote
 * nothing (a replay, a refusal) is for the caller to put on record.
 *
 * @throws ProblemError when the caller may not send it, when it does not fit its type, when its id was
 * used for other content, or (503) after five lost races
 */
export async function acceptEvent(
  deps: AcceptDeps,
  caller: Caller,
  envelope: EventEnvelope,
  audit: RequestAudit,
  ifMatch?: string,
): Promise<Accepted> {
  const incoming = { ...readIncoming(deps, caller, envelope, audit), ifMatch };
  return retryLostRaces(deps.backOff, () =>
    tryToAccept(deps, incoming).catch((refusal: unknown) => unlessRepeated(deps, incoming, refusal)),
  );
}

function readIncoming(
  deps: AcceptDeps,
  caller: Caller,
  envelope: EventEnvelope,
  audit: RequestAudit,
): Omit<Incoming, 'ifMatch'> {
  const type = eventTypeOf(envelope.type);
  const definition = catalogue.get(envelope.type);
  if (!type || !definition) throw new ProblemError('unknown-event-type');
  if (!caller.families.includes(definition.family) || !profiles[caller.agencyKind].sends.includes(type)) {
    throw new ProblemError('family-not-allowed');
  }
  if (!caller.sourcePrefixes.some((prefix) => envelope.source.startsWith(prefix))) {
    throw new ProblemError('source-not-allowed');
  }
  const parsed = parseEventData(type, envelope.data);
  if (!parsed.ok) throw new ProblemError('invalid-body', { errors: parsed.issues });
  const now = deps.now();
  if (Date.parse(envelope.time) > now.getTime() + DAY_MS) {
    throw new ProblemError('time-in-future', {
      errors: [{ pointer: '/time', code: 'too-large', detail: 'Use a time at most 24 hours ahead.' }],
    });
  }
  const subject = parseSubject(envelope.subject);
  checkForce(caller, subject, parsed.data);
  return {
    envelope,
    type,
    subject,
    caller,
    audit,
    personal: parsed.personal,
    fingerprint: contentFingerprint(envelope),
    event: {
      id: envelope.id,
      type,
      source: envelope.source,
      agencyId: caller.agencyId,
      agencyKind: caller.agencyKind,
      time: envelope.time,
      timePrecision: envelope.timeprecision,
      receivedAt: now.toISOString(),
      data: parsed.data,
      ...safeContactOf(parsed.personal),
      ...(envelope.sequence ? { sequence: envelope.sequence } : {}),
      ...(envelope.recordedtime ? { recordedTime: envelope.recordedtime } : {}),
      ...(envelope.correlationid ? { correlationId: envelope.correlationid } : {}),
      ...(envelope.causationid ? { causationId: envelope.causationid } : {}),
      ...(envelope.backload ? { backload: true } : {}),
    },
  };
}

/** Which channels are safe, in codes: what the rules for referrals may know once the details are sealed. */
function safeContactOf(personal: PersonalFields): Pick<EventDraft, 'safeContact'> {
  const { safeContact } = personal as { safeContact?: SafeContact };
  return safeContact ? { safeContact: summariseSafeContact(safeContact) } : {};
}

/** Police may write for their own forces only; no force can forge another's record. */
function checkForce(
  caller: Caller,
  subject: SubjectAlias | undefined,
  data: Readonly<Record<string, unknown>>,
): void {
  if (caller.agencyKind !== 'police') return;
  const named = [data['force'], subject && 'force' in subject ? subject.force : undefined];
  if (named.some((force) => typeof force === 'string' && !caller.rows.forces.includes(force))) {
    throw new ProblemError('force-not-allowed');
  }
}

/** Same content, same fingerprint, whatever its transport fields. */
function contentFingerprint(envelope: EventEnvelope): string {
  const { traceparent: _transport, correlationid: _correlation, ...content } = envelope;
  return fingerprintOf(content);
}

/** How many journeys one transaction takes: a journey may need a dozen actions besides its duties. */
const MOST_AT_ONCE = 5;

async function tryToAccept(deps: AcceptDeps, incoming: Incoming): Promise<Accepted | undefined> {
  const { event, envelope, type, personal } = incoming;
  const aliases = aliasesOf(envelope.subject, event);
  const hasPersonal = Object.keys(personal).length > 0;
  const { heads, isKnown } = await resolveSubject(deps, incoming, aliases);
  const first = await toldBefore(deps, incoming, heads);
  if (first) return first;
  refuseUnnamed(type, hasPersonal, heads.length);
  await checkRecordEvent(deps, incoming, heads);
  refuseUnseen(incoming, heads);
  const opened = !isKnown && catalogue.get(envelope.type)?.opensJourney ? [open(deps, incoming)] : [];
  const now = heads.length > MOST_AT_ONCE ? heads.slice(0, 1) : [...heads, ...opened];
  const changes = await Promise.all(now.map((head) => change(deps, incoming, head, aliases)));
  const answer =
    changes.length === 0 ? unmatched(incoming) : accepted(incoming, changes, heads.length - now.length);
  const beside = [
    deps.journeys.dedupeItem(event, dedupeOf(deps, incoming, answer)),
    ...(await addressedItems(deps, incoming, changes)),
    incoming.audit.item(
      { status: answer.status },
      { journeyIds: changes.map(({ head }) => head.journeyId), eventType: type },
    ),
  ];
  try {
    await deps.journeys.commit(inOneTransaction(deps.journeys, beside, changes));
    return answer;
  } catch (error) {
    return replayed(deps, incoming, error);
  }
}

/**
 * The first answer again, looked for where the whole history would have to be read first only for the
 * transaction to say the same: a source that sends its records again sends mostly such events.
 */
async function toldBefore(
  deps: AcceptDeps,
  incoming: Incoming,
  heads: readonly Head[],
): Promise<Accepted | undefined> {
  const event = { ...incoming.event, seq: 0, effect: 'applied' as const };
  return heads.every(({ record }) => isNext(record, event)) ? undefined : answeredBefore(deps, incoming);
}

/**
 * One of several victims must be named by an event that is about one alone, and by one that would neither
 * fit one transaction for all of them nor be put on the others later.
 */
function refuseUnnamed(type: EventType, hasPersonal: boolean, victims: number): void {
  const needsName = isAboutOneVictim(type, hasPersonal)
    ? victims > 1
    : victims > MOST_AT_ONCE && !holdsForLaterVictims(type, hasPersonal);
  if (needsName) throw new ProblemError('victim-not-named');
}

/**
 * Holds the event to the version its sender has seen of the one journey it is for.
 *
 * @throws ProblemError `version-mismatch` (412)
 */
function refuseUnseen({ ifMatch }: Incoming, heads: readonly Head[]): void {
  const [head] = heads;
  if (ifMatch !== undefined) requireMatch(ifMatch, heads.length === 1 && head ? head.version : 0);
}

/**
 * The first answer again, where the event was accepted before: whatever has happened to the journey since,
 * even that this very event ended its sender's part in it. Otherwise the refusal stands.
 */
async function unlessRepeated(deps: AcceptDeps, incoming: Incoming, refusal: unknown): Promise<Accepted> {
  const answer = refusal instanceof ProblemError && (await answeredBefore(deps, incoming));
  if (!answer) throw refusal;
  return answer;
}

/** The first answer to the event, where it was accepted before. */
async function answeredBefore({ journeys }: AcceptDeps, incoming: Incoming): Promise<Accepted | undefined> {
  const known = await journeys.readDedupe(journeys.eventHash(incoming.event));
  return known && firstAnswer(incoming, known);
}

function dedupeOf(
  { journeys }: AcceptDeps,
  { fingerprint, envelope, event }: Incoming,
  answer: Accepted,
): Dedupe {
  const { status, receipt } = answer;
  const waits = status === 202 ? { waits: journeys.addressedKey(envelope.subject, event) } : {};
  return { fingerprint, status, answer: JSON.stringify(receipt), ...waits };
}

/**
 * Keeps the event under its alias, where no journey is known for it yet or where it also holds for those
 * linked later; the relay puts it on them. Personal fields of an unmatched event wait in the vault under a
 * reference of their own.
 */
async function addressedItems(
  deps: AcceptDeps,
  { event, envelope, subject, type, personal, caller, audit }: Incoming,
  changes: readonly Appended[],
): Promise<TransactWriteItem[]> {
  const hasPersonal = Object.keys(personal).length > 0;
  const isUnmatched = changes.length === 0;
  const isAlias = subject?.kind !== 'journey';
  if (!isUnmatched && !(isAlias && holdsForLaterVictims(type, hasPersonal))) return [];
  const held = isUnmatched && hasPersonal ? `prs_${deps.newId()}` : undefined;
  const stored: StoredEvent = { ...event, seq: 1, effect: 'unmatched', ...(held ? { personRef: held } : {}) };
  const reached = changes.map(({ head }) => head.journeyId);
  return [
    ...deps.journeys.addressedItems(
      { subject: envelope.subject, event: stored, rows: caller.rows, reached },
      aliasesOf(envelope.subject, event),
    ),
    ...(held ? await deps.vault.seal(held, toldBy(stored, audit), personal, {}) : []),
  ];
}

/** Under what name the vault keeps what an event told, and whose word it is. */
const toldBy = (event: StoredEvent, { onBehalfOf }: RequestAudit) => ({
  ...vaultKey(event),
  by: { agencyId: event.agencyId, onBehalfOf },
});

function open(deps: AcceptDeps, { event }: Incoming): Head {
  const { victimNumber } = event.data;
  return {
    journeyId: `jrn_${deps.newId()}`,
    personRef: `prs_${deps.newId()}`,
    victimNumber: typeof victimNumber === 'number' ? victimNumber : 1,
    version: 0,
    openedAt: event.receivedAt,
    updatedAt: event.receivedAt,
    live: false,
    record: emptyRecord(),
  };
}

/** What an event makes of one journey, and which others it suspects to be the same. */
interface Changed extends Appended {
  readonly duplicates: readonly string[];
}

async function change(
  deps: AcceptDeps,
  { event, personal, audit, caller }: Incoming,
  head: Head,
  aliases: string[],
): Promise<Changed> {
  const hasPersonal = Object.keys(personal).length > 0;
  const told = hasPersonal ? { personRef: head.personRef } : {};
  const appended = await appendEvent(deps.journeys, head, { ...event, ...told }, deps.now());
  const isNew = head.version === 0;
  const duplicates = await suspectedDuplicates(deps.journeys, head, aliases, caller);
  return {
    ...appended,
    duplicates,
    items: [
      ...appended.items,
      ...(isNew ? aliases.map((alias) => deps.journeys.openingItem(alias, head.victimNumber)) : []),
      ...aliasItems(deps.journeys, head, appended.head, aliases),
      ...duplicateItems(deps.journeys, head.journeyId, event, duplicates),
      ...(isNew || hasPersonal
        ? await deps.vault.seal(
            head.personRef,
            toldBy(appended.event, audit),
            personal,
            isNew ? { journeyId: head.journeyId } : 'known',
          )
        : []),
    ],
  };
}

function accepted({ event }: Incoming, changes: readonly Changed[], toFollow: number): Accepted {
  const reached = changes.map(({ head, event: stored, duplicates }) => ({
    journeyId: head.journeyId,
    sequence: stored.seq,
    effect: stored.effect,
    ...toldOfSupport(head, stored),
    ...(duplicates.length > 0 ? { suspectedDuplicates: [...duplicates] } : {}),
  }));
  const [first] = reached;
  return {
    status: 201,
    receipt: {
      eventId: event.id,
      effect: 'applied',
      ...first,
      receivedAt: event.receivedAt,
      ...(reached.length > 1 ? { journeys: reached } : {}),
      ...(toFollow > 0 ? { journeysToFollow: toFollow } : {}),
    },
  };
}

/** What the rules propose for the needs that this event assesses, and why a referral it asked for was not made. */
function toldOfSupport({ record: { facts } }: Head, event: StoredEvent) {
  const proposedServices = proposalFor(facts.flags, event);
  const { cause, problems } = facts.referralProblems ?? {};
  return {
    ...(proposedServices ? { proposedServices } : {}),
    ...(cause?.source === event.source && cause.id === event.id ? { referralProblems: problems } : {}),
  };
}

const unmatched = ({ event }: Incoming): Accepted => ({
  status: 202,
  receipt: { eventId: event.id, effect: 'unmatched', receivedAt: event.receivedAt },
});

/** The first answer again, a refusal of changed content, or undefined when another writer came first. */
function replayed({ journeys }: AcceptDeps, incoming: Incoming, error: unknown): Accepted | undefined {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const [dedupe] = error.CancellationReasons ?? [];
  if (dedupe?.Code !== 'ConditionalCheckFailed' || !dedupe.Item) return undefined;
  return firstAnswer(incoming, journeys.dedupeFrom(dedupe.Item));
}

/** @throws ProblemError `event-id-reused` (422) where the content is another */
function firstAnswer({ fingerprint }: Incoming, first: Dedupe): Accepted {
  if (first.fingerprint !== fingerprint) throw new ProblemError('event-id-reused');
  return { status: 200, receipt: JSON.parse(first.answer) as EventReceipt };
}
