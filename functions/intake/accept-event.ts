import { catalogue, definitionOf, type Catalogue, type EventType } from '../../schemas/events/catalogue.ts';
import { holdsForLaterVictims, isAboutOneVictim } from '../../schemas/events/reach.ts';
import type { EventReceipt } from '../../schemas/responses/event-receipt.ts';
import { profiles } from '../core/agency-profiles.ts';
import { isNext } from '../core/record/fold.ts';
import type { Head } from '../core/record/head.ts';
import { isOverfull } from '../core/record/head-size.ts';
import { emptyRecord } from '../core/record/record.ts';
import { marked, victimNumberIn, type EventDraft, type StoredEvent } from '../core/record/stored-event.ts';
import type { JourneysRepository } from '../store/journeys.ts';
import type { Lost } from '../store/commit.ts';
import type { Dedupe } from '../store/journeys/dedupe.ts';
import { Busy, tryAgain, type BackOff } from '../store/try-again.ts';
import type { Vault } from '../store/vault.ts';
import type { Write } from '../store/write.ts';

import { aliasesOf, sentUnder } from './alias-items.ts';
import { appendEvent, type Appended } from './append-event.ts';
import { checkMerge } from './check-merge.ts';
import { checkRecordEvent } from './check-record-event.ts';
import { followMerges } from './follow-merge.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { targetsOf, type Target } from './merged-targets.ts';
import { receiptOf, unmatchedReceiptOf } from './make-receipt.ts';
import {
  isRefused,
  overfullIssue,
  refused,
  refusedFor,
  type Accepted,
  type Outcome,
  type Refused,
  type Unmatched,
} from './outcome.ts';
import { vaultKey } from './put-on-journey.ts';
import { readEvent, type Incoming as ReadEvent } from './read-event.ts';
import { resolveSubject } from './resolve-subject.ts';
import type { Submission } from './sender.ts';
import { ofSomebodyElse } from './somebody-else.ts';
import { duplicateItems, MOST_SUSPECTED, suspectedDuplicates } from './suspected-duplicates.ts';

export interface AcceptDeps {
  readonly journeys: JourneysRepository;
  readonly vault: Pick<Vault, 'seal' | 'person' | 'compareBirth'>;
  readonly now: () => Date;
  /** The event types that may be sent; those of the product where left out. */
  readonly catalogue?: Catalogue;
  /** A ULID, for new journeys and people. */
  readonly newId: () => string;
  readonly backOff: BackOff;
}

type Incoming = ReadEvent & Pick<Submission, 'staff' | 'hasSeen' | 'alongWith'>;

/**
 * Accepts one event from whoever it comes: classified, folded and written in one transaction with everything
 * that follows from it and with what the submission adds (`alongWith`); or answered as it was answered the
 * first time. A replay and a refusal write nothing.
 */
export async function acceptEvent(deps: AcceptDeps, submission: Submission): Promise<Outcome> {
  const { staff, hasSeen, alongWith } = submission;
  const read = readEvent(submission, deps.now(), deps.catalogue);
  if (isRefused(read)) return read;
  const proved = provedBy(deps, read.event, staff);
  const event = marked(proved, sentUnder(read.envelope.subject, proved));
  const incoming = { ...read, event, staff, hasSeen, alongWith };
  try {
    return await tryAgain(deps.backOff, () => tryToAccept(deps, incoming));
  } catch (error) {
    if (error instanceof Busy) return { kind: 'busy' };
    throw error;
  }
}

/** An event that takes two people, with a pseudonym of the one whom the agency proved to have sent it. */
function provedBy({ journeys }: AcceptDeps, event: EventDraft, staff: Submission['staff']): EventDraft {
  if (!staff?.verified || staff.onBehalfOf === undefined || !definitionOf(event.type).twoPeople) return event;
  return marked(event, { provedBy: journeys.pseudonymOf(event.agencyId, staff.onBehalfOf) });
}

/**
 * What was answered to an event before; undefined where it was not accepted yet. One read, whatever became of its
 * journey since.
 */
export async function answerGiven(deps: AcceptDeps, submission: Submission): Promise<Outcome | undefined> {
  const read = readEvent(submission, deps.now(), deps.catalogue);
  return isRefused(read) ? undefined : answeredBefore(deps, read);
}

/** One attempt; undefined means that another writer came first. */
async function tryToAccept(deps: AcceptDeps, incoming: Incoming): Promise<Outcome | undefined> {
  const outcome = await decide(deps, incoming);
  if (!outcome || !isRefused(outcome)) return outcome;
  // It may have been accepted before: whatever has happened to the journey since, even that this very event
  // ended its sender's part in it, the first answer stands.
  return (await answeredBefore(deps, incoming)) ?? outcome;
}

/** How many journeys one transaction takes: a journey may need a dozen actions besides its duties. */
const MOST_AT_ONCE = 5;

async function decide(deps: AcceptDeps, incoming: Incoming): Promise<Outcome | undefined> {
  const { event, envelope, type, personal } = incoming;
  const aliases = aliasesOf(envelope.subject, event);
  const hasPersonal = Object.keys(personal).length > 0;
  const resolved = await resolveSubject(deps, incoming, aliases);
  if (isRefused(resolved)) return resolved;
  const others = mayOpen(incoming) ? await ofSomebodyElse(deps, incoming, resolved.heads) : [];
  const named = resolved.heads.filter((head) => !others.includes(head));
  const isNew = mayOpen(incoming) && (!resolved.isKnown || (others.length > 0 && named.length === 0));
  const { onward, beside: kept } = await targetsOf(
    deps.journeys,
    named,
    event,
    incoming.subject?.kind === 'journey',
  );
  const heads = onward.map(({ head }) => head);
  const first = await answeredOutOfOrder(deps, incoming, heads);
  if (first) return first;
  const refusal =
    refusalOfUnnamed(type, hasPersonal, heads.length) ??
    (await checkRecordEvent(deps, incoming, heads)) ??
    refusalOfUnseen(incoming, heads);
  if (refusal) return refusal;
  const merge = event.type === 'journey.merged' && (await checkMerge(deps, incoming, event.data, heads));
  if (merge && isRefused(merge)) return merge;
  const marks = merge && merge.awaitsHolders ? { awaitsHolders: true } : {};
  const opened = isNew ? [open(deps, incoming)] : [];
  const now = [
    ...(onward.length > MOST_AT_ONCE ? onward.slice(0, 1) : onward),
    ...opened.map((head) => ({ head, marks: {}, of: head })),
  ];
  const changes = await Promise.all(
    now.map((target) => change(deps, { ...incoming, event: marked(event, marks) }, target, aliases, others)),
  );
  const aside = await Promise.all(
    kept.map(({ head, marks: beside, of }) =>
      appendEvent(deps.journeys, head, marked(event, { ...beside, ...personIn(incoming, of) })),
    ),
  );
  const merges = await followMerges(deps.journeys, [...changes, ...aside], deps.now());
  const all = [...changes, ...aside, ...merges];
  if (all.some(({ before, head }) => isOverfull(before, head)))
    return refusedFor('rule-refused', overfullIssue('/data'));
  const outcome: Accepted | Unmatched =
    changes.length === 0
      ? { kind: 'unmatched', receipt: withIgnored(incoming, unmatchedReceiptOf(event)) }
      : {
          kind: 'accepted',
          receipt: withIgnored(
            incoming,
            receiptOf(event, changes, heads.length + opened.length - now.length),
          ),
        };
  const beside = [
    deps.journeys.sentItem(event, dedupeOf(deps, incoming, outcome)),
    ...(await addressedItems(deps, incoming, [...changes, ...aside])),
    ...incoming.alongWith({ ...outcome, type, journeyIds: changes.map(({ head }) => head.journeyId) }),
  ];
  const result = await deps.journeys.commit(inOneTransaction(deps.journeys, beside, all, deps.now));
  return result.outcome === 'committed' ? outcome : replayed(incoming, result);
}

/**
 * The first answer again, looked for where the whole history would have to be read first only for the
 * transaction to say the same: a source that sends its records again sends mostly such events.
 */
async function answeredOutOfOrder(
  deps: AcceptDeps,
  incoming: Incoming,
  heads: readonly Head[],
): Promise<Outcome | undefined> {
  const isNew = heads.every(({ record, version }) =>
    isNext(record, marked(incoming.event, { seq: version + 1, effect: 'applied' as const })),
  );
  return isNew ? undefined : answeredBefore(deps, incoming);
}

/**
 * One of several victims must be named by an event that is about one alone, and by one that would neither
 * fit one transaction for all of them nor be put on the others later.
 */
function refusalOfUnnamed(type: EventType, hasPersonal: boolean, victims: number): Refused | undefined {
  const needsName = isAboutOneVictim(type, hasPersonal)
    ? victims > 1
    : victims > MOST_AT_ONCE && !holdsForLaterVictims(type, hasPersonal);
  return needsName ? refused('victim-not-named') : undefined;
}

/** Holds the event to the version its sender has seen of the one journey it is for. */
function refusalOfUnseen({ hasSeen }: Incoming, heads: readonly Head[]): Refused | undefined {
  const [head] = heads;
  const version = heads.length === 1 && head ? head.version : 0;
  return hasSeen && !hasSeen(version) ? refused('version-not-seen', { version }) : undefined;
}

/** The first answer to the event, where it was accepted before. */
export async function answeredBefore(
  { journeys }: Pick<AcceptDeps, 'journeys'>,
  incoming: Pick<Incoming, 'event' | 'fingerprint' | 'formerFingerprint'>,
): Promise<Outcome | undefined> {
  const known = await journeys.readDedupe(journeys.eventHash(incoming.event));
  return known && firstAnswer(incoming, known);
}

function dedupeOf(
  { journeys }: AcceptDeps,
  { fingerprint, envelope, event }: Incoming,
  { kind, receipt }: Accepted | Unmatched,
): Dedupe {
  const waits = kind === 'unmatched' ? { waits: journeys.addressedKey(envelope.subject, event) } : {};
  return { fingerprint, answer: JSON.stringify(receipt), ...waits };
}

/**
 * Keeps the event under its alias, where no journey is known for it yet or where it also holds for those
 * linked later; the relay puts it on them. Personal fields of an unmatched event wait in the vault under a
 * reference of their own.
 */
async function addressedItems(
  deps: AcceptDeps,
  { event, envelope, subject, type, personal, sender, staff }: Incoming,
  changes: readonly Appended[],
): Promise<Write[]> {
  const hasPersonal = Object.keys(personal).length > 0;
  const isUnmatched = changes.length === 0;
  const isAlias = subject?.kind !== 'journey';
  if (!isUnmatched && !(isAlias && holdsForLaterVictims(type, hasPersonal))) return [];
  const held = isUnmatched && hasPersonal ? `prs_${deps.newId()}` : undefined;
  const kept = { seq: 1, effect: 'unmatched' as const, ...(held ? { personRef: held } : {}) };
  const stored = marked(event, kept);
  const reached = changes.map(({ head }) => head.journeyId);
  return [
    ...deps.journeys.addressedItems(
      { subject: envelope.subject, event: stored, rows: sender.rows, reached },
      aliasesOf(envelope.subject, event),
    ),
    ...(held ? await deps.vault.seal(held, statementOf(stored, staff), personal, {}) : []),
  ];
}

/** Under what name the vault keeps the details an event gives, and whose word they are. */
const statementOf = (event: StoredEvent, staff: Submission['staff']) => ({
  ...vaultKey(event),
  by: { agencyId: event.agencyId, ...staff },
});

/**
 * A journey is opened by the force that holds the reference it is opened under. An agency that is first to know
 * of a victim waits for the force to tell of it.
 */
const mayOpen = ({ envelope, sender, subject }: Incoming): boolean =>
  catalogue.get(envelope.type)?.opensJourney === true &&
  subject !== undefined &&
  'force' in subject &&
  profiles[sender.agencyKind].opensJourneys;

function open(deps: AcceptDeps, { event }: Incoming): Head {
  return {
    journeyId: `jrn_${deps.newId()}`,
    personRef: `prs_${deps.newId()}`,
    victimNumber: victimNumberIn(event) ?? 1,
    version: 0,
    openedAt: event.receivedAt,
    updatedAt: event.receivedAt,
    live: false,
    record: emptyRecord(),
  };
}

/** Whose details an event gives, where it gives any. */
const personIn = ({ personal }: Incoming, { personRef }: Head): { readonly personRef?: string } =>
  Object.keys(personal).length > 0 ? { personRef } : {};

/** What an event makes of one journey, and which others it suspects to be the same. */
export interface Changed extends Appended {
  readonly duplicates: readonly string[];
}

async function change(
  deps: AcceptDeps,
  incoming: Incoming,
  { head, marks, of }: Target,
  aliases: readonly string[],
  others: readonly Head[],
): Promise<Changed> {
  const { event, personal, staff, sender } = incoming;
  const hasPersonal = Object.keys(personal).length > 0;
  const withPerson = marked(event, { ...marks, ...personIn(incoming, of) });
  const appended = await appendEvent(deps.journeys, head, withPerson);
  const isNew = head.version === 0;
  const duplicates = isNew
    ? others.map(({ journeyId }) => journeyId).slice(0, MOST_SUSPECTED)
    : await suspectedDuplicates(deps.journeys, appended, sender);
  return {
    ...appended,
    duplicates,
    items: [
      ...appended.items,
      // The names of somebody else's journey are taken already: none is raced for.
      ...(isNew && others.length === 0
        ? aliases.map((alias) => deps.journeys.openingItem(alias, head.victimNumber))
        : []),
      ...duplicateItems(deps.journeys, head.journeyId, event, duplicates),
      ...(isNew || hasPersonal
        ? await deps.vault.seal(
            of.personRef,
            statementOf(appended.event, staff),
            personal,
            isNew ? { journeyId: head.journeyId } : 'known',
          )
        : []),
    ],
  };
}

/** The first answer again, a refusal of changed content, or undefined when another writer came first. */
function replayed(incoming: Incoming, { to }: Lost): Outcome | undefined {
  const answered = to.find(({ guard }) => guard === 'dedupe')?.answered;
  return answered && firstAnswer(incoming, answered);
}

/** The receipt of the first time, or a refusal where the content is another. */
function firstAnswer(
  { fingerprint, formerFingerprint }: Pick<Incoming, 'fingerprint' | 'formerFingerprint'>,
  first: Dedupe,
): Outcome {
  return first.fingerprint === fingerprint || first.fingerprint === formerFingerprint
    ? { kind: 'replayed', receipt: JSON.parse(first.answer) as EventReceipt }
    : refused('event-id-reused');
}

/** A receipt that says what was not understood of the event. */
const withIgnored = ({ ignored }: Incoming, receipt: EventReceipt): EventReceipt =>
  ignored.length > 0 ? { ...receipt, ignored: [...ignored] } : receipt;
