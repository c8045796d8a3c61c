import { familyOf, senderOf } from '../../../schemas/court-messages/formats.ts';
import type { CourtMessageReceipt, ReceiptPart } from '../../../schemas/court-messages/receipt.ts';
import type { CourtStatement } from '../../../schemas/court-messages/statement.ts';
import { mappingVersion } from '../../core/court-messages/mapping-version.ts';
import { byCase, isCase, namesOf, saidAt, type OfCase } from '../../core/court-messages/newest.ts';
import { parseCourtMessage, type Read } from '../../core/court-messages/parse-message.ts';
import { partsOf } from '../../core/court-messages/receipt.ts';
import type { Refusal } from '../../core/court-messages/refusal.ts';
import type { CourtMessage, KeptStatement } from '../../store/journeys/court-messages.ts';
import type { MessageBodies } from '../../store/message-bodies.ts';
import { Busy, tryAgain } from '../../store/try-again.ts';

import type { AcceptDeps } from '../accept-event.ts';
import { sourceOfMessages, type Sender } from '../sender.ts';

import { openCase } from './open-case.ts';
import { settleMessage } from './settle-message.ts';
import type { CourtDeps } from './work-out-case.ts';

export interface TakeDeps extends CourtDeps, AcceptDeps {
  readonly bodies: MessageBodies;
  /** Tells of a fault after which a message is kept and worked on later. */
  readonly report: (fault: unknown) => void;
}

/** A message as it was handed in. */
export interface Handed {
  readonly sender: Sender;
  readonly body: string;
  /** What its sender calls it, where it carries no name. */
  readonly messageType?: string | undefined;
}

/** What became of a message that was handed in. */
export type Taken =
  | { readonly kind: 'taken' | 'replayed'; readonly receipt: CourtMessageReceipt }
  /** It cannot be read; it is kept sealed, so that it can be tried again once it can. */
  | { readonly kind: 'not-understood'; readonly refusal: Refusal; readonly messageId: string }
  /** It is not its sender's to say; nothing is kept. */
  | { readonly kind: 'not-allowed' };

/**
 * Takes a message of a court or the police: seals it as it came, keeps what it says under its cases, and works
 * those out. Once it is kept nothing of it is lost: what is not done here is done by whoever follows the table.
 *
 * @throws Busy where nothing could be stored just then
 */
export async function takeMessage(deps: TakeDeps, handed: Handed): Promise<Taken> {
  const parsed = parseCourtMessage(handed.body, handed.messageType);
  if (!parsed.ok) return notUnderstood(deps, handed, parsed.refusal);
  if (!maySay(handed.sender, parsed.statement)) return { kind: 'not-allowed' };
  const receivedAt = deps.now().toISOString();
  const ahead = refusalOfTime(parsed.statement, deps.now());
  if (ahead) return notUnderstood(deps, handed, ahead);
  const known = await sameBefore(deps, handed.sender, parsed, receivedAt);
  if (known) return replayed(deps, known);
  const messageId = messageIdOf(deps, handed.sender, parsed, receivedAt);
  await deps.bodies.seal(messageId, handed.body);
  await openCase(deps, handed.sender, parsed, { messageId, receivedAt });
  const parts = byCase(parsed.statement);
  const message = newMessage(messageId, handed, { statement: parsed.statement, parts, receivedAt });
  const isNew = await keep(deps, message, keptOf(deps, message, handed.sender, parsed, parts), parts);
  if (!isNew) return replayed(deps, message);
  const settled = await tryToSettle(deps, messageId, message);
  return { kind: 'taken', receipt: settled?.receipt ?? message.receipt };
}

/** A message is its sender's to send where the format is of its kind, and the key may tell such events. */
const maySay = ({ agencyKind, families }: Sender, { format }: CourtStatement): boolean =>
  senderOf(format) === agencyKind && families.includes(familyOf(format));

const DAY_MS = 86_400_000;

/** What was decided lies in the past, as far as clocks agree; a listing may name any day. */
function refusalOfTime({ format, hearing, sentAt }: CourtStatement, now: Date): Refusal | undefined {
  const latest = new Date(now.getTime() + DAY_MS).toISOString();
  const [day] = format.endsWith('results') ? (hearing?.days ?? []) : [];
  const isAhead = [day?.at ?? day?.date, sentAt].some((said) => said !== undefined && said > latest);
  const detail = 'Send what was decided once it is: no day of a hearing or sending may lie ahead.';
  return isAhead ? { pointer: '', code: 'date-ahead', detail } : undefined;
}

const contentOf = ({ journeys }: Pick<TakeDeps, 'journeys'>, { content }: Read): string =>
  journeys.nameOfMessage('content', content);

/** One envelope with one content is one message; without an envelope that tells them apart, each is another. */
function messageIdOf(deps: TakeDeps, { agencyId }: Sender, read: Read, receivedAt: string): string {
  const { envelope } = read.statement;
  return deps.journeys.nameOfMessage(agencyId, read.content, envelope ?? `at ${receivedAt}`);
}

/**
 * The message that this one is sent again of: one of the same envelope and content, whatever came since, or
 * without such an envelope the newest statement of its hearing days, if it says the very same. Whoever says again
 * what was amended since says something new.
 */
async function sameBefore(
  deps: TakeDeps,
  sender: Sender,
  read: Read,
  receivedAt: string,
): Promise<CourtMessage | undefined> {
  const { journeys } = deps;
  if (read.statement.envelope !== undefined) {
    const same = await journeys.readMessage(messageIdOf(deps, sender, read, ''));
    if (same) return same;
  }
  const parts = byCase(read.statement);
  const newest = await Promise.all(
    parts.map(async (part) => ({
      part,
      kept: await journeys.readStatement(part.name, sender.agencyId, part.said),
    })),
  );
  const content = contentOf(deps, read);
  const repeated = newest.flatMap(({ part, kept }) => (kept?.content === content ? [{ part, kept }] : []));
  const [first] = repeated;
  if (!first || repeated.length < newest.length) return undefined;
  const said = saidAt({ statement: read.statement, receivedAt });
  // What is said again later holds from then: whatever comes after it, and was said in between, is older.
  if (read.statement.sentAt !== undefined && said > first.kept.saidAt)
    await journeys.commit(
      repeated.map(({ part: { name, said: key, statement }, kept }) =>
        journeys.statementItem(name, key, { ...kept, saidAt: said, statement }),
      ),
    );
  return journeys.readMessage(first.kept.messageId);
}

async function replayed(deps: TakeDeps, { messageId }: Pick<CourtMessage, 'messageId'>): Promise<Taken> {
  const known = await deps.journeys.readMessage(messageId);
  const settled = known?.first ? known : await tryToSettle(deps, messageId);
  const receipt = settled?.first ?? settled?.receipt ?? known?.receipt;
  if (!receipt) throw new Busy('busy');
  return { kind: 'replayed', receipt };
}

interface Receiving {
  readonly statement: CourtStatement;
  readonly parts: readonly OfCase[];
  readonly receivedAt: string;
}

/** A message that is about nothing that could wait says nothing to a victim. */
const nothingIn = ({ cases }: CourtStatement): ReceiptPart[] =>
  cases.length === 0 ? [{ path: '', effect: 'not-for-victims' }] : [];

function newMessage(
  messageId: string,
  { sender: { agencyId, agencyKind }, messageType }: Handed,
  { statement, parts, receivedAt }: Receiving,
): CourtMessage {
  const waiting = parts.flatMap((part) => partsOf(messageId, part.statement, []));
  return {
    messageId,
    agencyId,
    agencyKind,
    ...(messageType !== undefined && { messageType }),
    cases: [...new Set(parts.map(({ name }) => name))],
    version: 0,
    receipt: {
      messageId,
      format: statement.format,
      mappingVersion,
      receivedAt,
      state: 'received',
      parts: [...nothingIn(statement), ...waiting],
    },
  };
}

const keptOf = (
  deps: TakeDeps,
  { messageId, receipt: { receivedAt } }: CourtMessage,
  sender: Sender,
  read: Read,
  parts: readonly OfCase[],
): KeptStatement[] =>
  parts.map(({ statement, defendants }) => ({
    messageId,
    agencyId: sender.agencyId,
    agencyKind: sender.agencyKind,
    rows: sender.rows,
    source: sourceOfMessages(sender),
    receivedAt,
    saidAt: saidAt({ statement, receivedAt }),
    content: contentOf(deps, read),
    defendants,
    statement,
  }));

/**
 * Keeps a message with its statements, except those that a newer one has taken the place of already.
 *
 * @returns whether it is new
 */
async function keep(
  { journeys, backOff }: TakeDeps,
  message: CourtMessage,
  kept: readonly KeptStatement[],
  parts: readonly OfCase[],
): Promise<boolean> {
  const { agencyId } = message;
  let statements = kept.map((each, at) =>
    journeys.statementItem(parts[at]?.name ?? '', parts[at]?.said ?? '', each),
  );
  const named = parts
    .filter(({ name }) => isCase(name))
    .flatMap(({ name, statement }) => namesOf(statement).map((id) => [id, name] as const));
  const names = [
    ...new Map(named.map(([id, name]) => [`${id} ${name}`, journeys.nameItem(id, agencyId, name)])).values(),
  ];
  return tryAgain(backOff, async () => {
    const written = journeys.messageItem(message);
    const result = await journeys.commit([written, ...statements, ...names]);
    if (result.outcome === 'committed') return { isNew: true };
    const lost = new Set(result.to.map((obstacle) => obstacle.write));
    if (lost.has(written)) return { isNew: false };
    statements = statements.filter((each) => !lost.has(each));
    return undefined;
  }).then(({ isNew }) => isNew);
}

/** It is kept: whatever goes wrong now, its sender has done its part, and it is worked on later. */
async function tryToSettle(
  deps: TakeDeps,
  messageId: string,
  kept?: CourtMessage,
): Promise<CourtMessage | undefined> {
  try {
    return await settleMessage(deps, messageId, kept);
  } catch (fault) {
    if (!(fault instanceof Busy)) deps.report(fault);
    return undefined;
  }
}

async function notUnderstood(deps: TakeDeps, handed: Handed, refusal: Refusal): Promise<Taken> {
  const { journeys, bodies, now } = deps;
  const { sender, body, messageType } = handed;
  const messageId = journeys.nameOfMessage(sender.agencyId, body, 'not understood');
  if (!(await journeys.readMessage(messageId))) {
    await bodies.seal(messageId, body);
    const receipt: CourtMessageReceipt = {
      messageId,
      mappingVersion,
      receivedAt: now().toISOString(),
      state: 'rejected',
      parts: [{ path: refusal.pointer, effect: 'rejected' }],
    };
    const { agencyId, agencyKind } = sender;
    const kept = { messageId, agencyId, agencyKind, cases: [], version: 0, receipt };
    await keep(deps, { ...kept, ...(messageType !== undefined && { messageType }) }, [], []);
  }
  return { kind: 'not-understood', refusal, messageId };
}

/**
 * Reads a message again as it was sent, with the tables of today, and works its cases out anew.
 *
 * @returns undefined where it is no longer kept as it was sent
 */
export async function retakeMessage(
  deps: TakeDeps,
  sender: Sender,
  message: CourtMessage,
): Promise<Taken | undefined> {
  const {
    messageId,
    messageType,
    receipt: { receivedAt },
  } = message;
  const body = await deps.bodies.open(messageId);
  if (body === undefined) return undefined;
  const parsed = parseCourtMessage(body, messageType);
  if (!parsed.ok) return { kind: 'not-understood', refusal: parsed.refusal, messageId };
  if (!maySay(sender, parsed.statement)) return { kind: 'not-allowed' };
  await openCase(deps, sender, parsed, { messageId, receivedAt });
  const parts = byCase(parsed.statement);
  const anew = newMessage(
    messageId,
    { sender, body, messageType },
    { statement: parsed.statement, parts, receivedAt },
  );
  const kept = { ...anew, version: message.version + 1, ...(message.first && { first: message.first }) };
  await keep(deps, kept, keptOf(deps, kept, sender, parsed, parts), parts);
  const settled = await tryToSettle(deps, messageId);
  return { kind: 'taken', receipt: settled?.receipt ?? kept.receipt };
}
