import { createHash } from 'node:crypto';

import { TransactionCanceledException, type TransactWriteItem } from '@aws-sdk/client-dynamodb';

import type { EventEnvelope, StoredEvent } from '../../schemas/envelope.ts';
import { catalogue, eventTypeOf, parseEventData, type EventType } from '../../schemas/events/catalogue.ts';
import { formatSubject, parseSubject } from '../../schemas/identifiers.ts';
import type { EventReceipt } from '../../schemas/responses/event-receipt.ts';
import { isWithinRows } from '../core/access/rows.ts';
import type { Head } from '../core/record/head.ts';
import { emptyRecord } from '../core/record/record.ts';
import type { Caller } from '../http/caller.ts';
import { ProblemError } from '../http/problem.ts';
import type { RequestAudit } from '../http/request-audit.ts';
import { appendEvent, type Appended, type EventDraft } from '../journal/append-event.ts';
import { retryLostRaces, type BackOff } from '../journal/retry-lost-races.ts';
import type { Dedupe, JourneysRepository, Link } from '../repositories/journeys.ts';
import type { PersonalFields, Vault } from '../repositories/vault.ts';

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
  readonly event: EventDraft;
  readonly personal: PersonalFields;
  readonly fingerprint: string;
  readonly caller: Caller;
  readonly audit: RequestAudit;
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
): Promise<Accepted> {
  const incoming = readIncoming(deps, caller, envelope, audit);
  return retryLostRaces(deps.backOff, () => tryToAccept(deps, incoming));
}

function readIncoming(
  deps: AcceptDeps,
  caller: Caller,
  envelope: EventEnvelope,
  audit: RequestAudit,
): Incoming {
  const type = eventTypeOf(envelope.type);
  const definition = catalogue.get(envelope.type);
  if (!type || !definition) throw new ProblemError('unknown-event-type');
  if (!caller.families.includes(definition.family) || !definition.senders.includes(caller.agencyKind)) {
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
  checkForce(caller, envelope, parsed.data);
  return {
    envelope,
    type,
    caller,
    audit,
    personal: parsed.personal,
    fingerprint: fingerprintOf(envelope),
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
      ...(envelope.sequence ? { sequence: envelope.sequence } : {}),
      ...(envelope.recordedtime ? { recordedTime: envelope.recordedtime } : {}),
      ...(envelope.correlationid ? { correlationId: envelope.correlationid } : {}),
      ...(envelope.causationid ? { causationId: envelope.causationid } : {}),
      ...(envelope.backload ? { backload: true } : {}),
    },
  };
}

/** Police may write for their own forces only; no force can forge another's record. */
function checkForce(
  caller: Caller,
  { subject }: EventEnvelope,
  data: Readonly<Record<string, unknown>>,
): void {
  if (caller.agencyKind !== 'police') return;
  const alias = parseSubject(subject);
  const named = [data['force'], alias && 'force' in alias ? alias.force : undefined];
  if (named.some((force) => typeof force === 'string' && !caller.rows.forces.includes(force))) {
    throw new ProblemError('force-not-allowed');
  }
}

const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, inner]) => [name, canonical(inner)]),
        )
      : value;

/** Same content, same fingerprint, whatever the order of its members or its transport fields. */
function fingerprintOf(envelope: EventEnvelope): string {
  const { traceparent: _transport, correlationid: _correlation, ...content } = envelope;
  return createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('base64url');
}

/** The other names by which an event knows the matter. */
function aliasesOf({ envelope, event }: Incoming): string[] {
  const { force, crimeReference, incidentReference, caseUrn } = event.data as Record<
    string,
    string | undefined
  >;
  const named = [
    envelope.subject,
    force && incidentReference ? `incident:${force}/${incidentReference}` : undefined,
    force && crimeReference ? `crime:${force}/${crimeReference}` : undefined,
    caseUrn ? `case:${caseUrn}` : undefined,
  ];
  const subjects = named.flatMap((subject) => {
    const alias = subject === undefined ? undefined : parseSubject(subject);
    return alias && alias.kind !== 'journey' ? [formatSubject(alias)] : [];
  });
  return [...new Set(subjects)];
}

async function tryToAccept(deps: AcceptDeps, incoming: Incoming): Promise<Accepted | undefined> {
  const aliases = aliasesOf(incoming);
  const heads = await resolve(deps, incoming, aliases);
  const opened =
    heads.length === 0 && catalogue.get(incoming.envelope.type)?.opensJourney ? [open(deps, incoming)] : [];
  const changes = await Promise.all(
    [...heads, ...opened].map((head) => change(deps, incoming, head, aliases)),
  );
  const answer = changes.length === 0 ? unmatched(incoming) : accepted(incoming, changes);
  const { status, receipt } = answer;
  const { event, fingerprint, envelope, personal } = incoming;
  const dedupe: Dedupe = { fingerprint, status, answer: JSON.stringify(receipt) };
  const items = [
    deps.journeys.dedupeItem(event, dedupe),
    ...changes.flatMap(({ items: its }) => its),
    ...(changes.length === 0 ? await unmatchedItems(deps, envelope, incoming, personal) : []),
    incoming.audit.item(
      { status },
      { journeyIds: changes.map(({ head }) => head.journeyId), eventType: incoming.type },
    ),
  ];
  try {
    await deps.journeys.commit(items);
    return answer;
  } catch (error) {
    return replayed(deps, incoming, error);
  }
}

/** Personal fields of an unmatched event wait in the vault under a reference of their own. */
async function unmatchedItems(
  deps: AcceptDeps,
  { subject }: EventEnvelope,
  { event }: Incoming,
  personal: PersonalFields,
): Promise<TransactWriteItem[]> {
  const held = Object.keys(personal).length === 0 ? undefined : `prs_${deps.newId()}`;
  const stored: StoredEvent = { ...event, seq: 1, effect: 'unmatched', ...(held ? { personRef: held } : {}) };
  const sealed = held ? await deps.vault.seal(held, vaultKey(stored), personal, 'new') : [];
  return [deps.journeys.unmatchedItem(subject, stored), ...sealed];
}

const vaultKey = (event: StoredEvent) => ({
  key: createHash('sha256').update(`${event.agencyId} ${event.source} ${event.id}`).digest('base64url'),
  type: event.type,
  time: event.time,
});

async function resolve(
  deps: AcceptDeps,
  { envelope, caller, event }: Incoming,
  aliases: string[],
): Promise<Head[]> {
  const alias = parseSubject(envelope.subject);
  if (alias?.kind === 'journey') {
    const head = await deps.journeys.readHead(alias.journeyId);
    if (!head || !isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows)) {
      throw new ProblemError('unknown-subject');
    }
    return [head];
  }
  const links = await firstLinked(deps, aliases);
  const { victimNumber } = event.data;
  const meant = links.filter(
    (link) => typeof victimNumber !== 'number' || link.victimNumber === victimNumber,
  );
  const heads = await Promise.all(meant.map(({ journeyId }) => deps.journeys.readHead(journeyId)));
  const known = heads.filter((head) => head !== undefined);
  // A case reference names no force: what it leads to does.
  const isForeign = ({ record }: Head) => !isWithinRows(caller.agencyKind, caller.rows, record.facts.rows);
  if (caller.agencyKind === 'police' && known.some(isForeign)) throw new ProblemError('force-not-allowed');
  return known;
}

async function firstLinked(deps: AcceptDeps, aliases: string[]): Promise<Link[]> {
  for (const alias of aliases) {
    const links = await deps.journeys.findByAlias(alias);
    if (links.length > 0) return links;
  }
  return [];
}

function open(deps: AcceptDeps, { event }: Incoming): Head {
  const { victimNumber } = event.data;
  return {
    journeyId: `jrn_${deps.newId()}`,
    personRef: `prs_${deps.newId()}`,
    victimNumber: typeof victimNumber === 'number' ? victimNumber : 1,
    version: 0,
    openedAt: event.receivedAt,
    updatedAt: event.receivedAt,
    record: emptyRecord(),
  };
}

async function change(
  deps: AcceptDeps,
  { event, envelope, personal }: Incoming,
  head: Head,
  aliases: string[],
): Promise<Appended> {
  const told = Object.keys(personal).length > 0 ? { personRef: head.personRef } : {};
  const appended = await appendEvent(deps.journeys, head, { ...event, ...told });
  const link: Link = { journeyId: head.journeyId, victimNumber: head.victimNumber };
  const isNew = head.version === 0;
  return {
    ...appended,
    items: [
      ...appended.items,
      ...(isNew ? [deps.journeys.openingItem(envelope.subject, head.victimNumber)] : []),
      ...aliases
        .filter((alias) => isNew || !knownAlias(head, alias))
        .map((alias) => deps.journeys.linkItem(alias, link)),
      ...(await deps.vault.seal(head.personRef, vaultKey(appended.event), personal, isNew ? 'new' : 'known')),
    ],
  };
}

function knownAlias({ record: { facts } }: Head, subject: string): boolean {
  const alias = parseSubject(subject);
  switch (alias?.kind) {
    case 'case':
      return facts.cases.includes(alias.urn);
    case 'crime':
      return facts.crimes.includes(`${alias.force}/${alias.reference}`);
    case 'incident':
      return facts.incidents.includes(`${alias.force}/${alias.reference}`);
    default:
      return true;
  }
}

function accepted({ event }: Incoming, changes: readonly Appended[]): Accepted {
  const reached = changes.map(({ head, event: stored }) => ({
    journeyId: head.journeyId,
    sequence: stored.seq,
    effect: stored.effect,
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
    },
  };
}

const unmatched = ({ event }: Incoming): Accepted => ({
  status: 202,
  receipt: { eventId: event.id, effect: 'unmatched', receivedAt: event.receivedAt },
});

/** The first answer again, a refusal of changed content, or undefined when another writer came first. */
function replayed({ journeys }: AcceptDeps, { fingerprint }: Incoming, error: unknown): Accepted | undefined {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const [dedupe] = error.CancellationReasons ?? [];
  if (dedupe?.Code !== 'ConditionalCheckFailed' || !dedupe.Item) return undefined;
  const first = journeys.dedupeFrom(dedupe.Item);
  if (first.fingerprint !== fingerprint) throw new ProblemError('event-id-reused');
  return { status: 200, receipt: JSON.parse(first.answer) as EventReceipt };
}
