import type { CourtMessageReceipt, ReceiptPart } from '../../../schemas/court-messages/receipt.ts';
import { byCase, isCase, namesOf } from '../../core/court-messages/newest.ts';
import { partsOf, stateOf } from '../../core/court-messages/receipt.ts';
import type { CourtMessage, KeptStatement } from '../../store/journeys/court-messages.ts';
import { tryAgain } from '../../store/try-again.ts';
import type { Write } from '../../store/write.ts';

import { workOutCase, type CourtDeps } from './work-out-case.ts';

const isBelow = (path: string, above: string): boolean => path === above || path.startsWith(`${above}/`);

/** What became of the parts of a message whose statement no longer holds: another took its place before. */
const superseded = (parts: readonly ReceiptPart[], decided: readonly string[]): ReceiptPart[] =>
  parts
    .filter(({ path, effect }) => effect === 'waiting' && !decided.some((above) => isBelow(path, above)))
    .map((part) => ({ ...part, effect: 'superseded' as const }));

async function workOutMessage(
  deps: CourtDeps,
  { messageId, agencyId, cases, receipt }: CourtMessage,
): Promise<ReceiptPart[]> {
  // What is about no case was decided when it was read.
  if (cases.length === 0) return [...receipt.parts];
  const parts: ReceiptPart[] = [];
  const decided: string[] = [];
  for (const name of cases) {
    const { kept, on } = await workOutCase(deps, name, agencyId);
    for (const { statement } of kept.filter((each) => each.messageId === messageId)) {
      decided.push(...statement.cases.map(({ path }) => path));
      parts.push(...partsOf(messageId, statement, on));
    }
  }
  return [...parts, ...superseded(receipt.parts, decided)];
}

/** The cases that a statement is about which names none by its URN: other messages name them by the same ids. */
async function casesOf({ journeys }: CourtDeps, { agencyId, statement }: KeptStatement): Promise<string[]> {
  const found = await Promise.all(namesOf(statement).map((name) => journeys.casesNamed(name, agencyId)));
  return [...new Set(found.flat())];
}

/** Writes what must be, and of the statements those that no newer one has taken the place of. */
async function moves({ journeys }: CourtDeps, must: readonly Write[], statements: readonly Write[]) {
  const result = await journeys.commit([...must, ...statements]);
  if (result.outcome === 'committed') return true;
  const lost = new Set(result.to.map(({ write }) => write));
  if (must.some((each) => lost.has(each))) return false;
  const left = statements.filter((each) => !lost.has(each));
  return (await journeys.commit([...must, ...left])).outcome === 'committed';
}

/**
 * Puts what a message says under the cases that it is about, once another message has told which these are.
 *
 * @returns the message with its cases; undefined where another writer came first
 */
async function broughtHome(deps: CourtDeps, message: CourtMessage): Promise<CourtMessage | undefined> {
  const { journeys } = deps;
  let home = message;
  for (const name of message.cases.filter((each) => !isCase(each))) {
    const own = (await journeys.statementsOf(name)).filter(
      ({ messageId }) => messageId === message.messageId,
    );
    for (const kept of own) {
      const cases = await casesOf(deps, kept);
      const [part] = byCase(kept.statement);
      if (cases.length === 0 || !part) continue;
      const others = home.cases.filter((each) => each !== name);
      const next = { ...home, cases: [...new Set([...others, ...cases])], version: home.version + 1 };
      const moved = cases.map((each) => journeys.statementItem(each, part.said, kept));
      const leaves = [journeys.messageItem(next), journeys.noStatementItem(name, part.said, kept)];
      if (!(await moves(deps, leaves, moved))) return undefined;
      home = next;
    }
  }
  return home;
}

/**
 * Works out the cases of a message, and writes down what became of its parts; once the first answer to it is
 * known, that stays. It can be done again at any time, and after whatever stopped it.
 *
 * @param kept - the message as it was written just now, where it was
 * @returns the message as it is now; undefined for one that does not exist
 * @throws Busy after five tries: what was committed stands, and the rest is done the next time
 */
export async function settleMessage(
  deps: CourtDeps,
  messageId: string,
  kept?: CourtMessage,
): Promise<CourtMessage | undefined> {
  const { journeys, backOff } = deps;
  let before = kept;
  return tryAgain(backOff, async () => {
    const known = before ?? (await journeys.readMessage(messageId));
    before = undefined;
    if (!known) return { done: undefined };
    const message = await broughtHome(deps, known);
    if (!message) return undefined;
    const parts = await workOutMessage(deps, message);
    const receipt: CourtMessageReceipt = { ...message.receipt, state: stateOf(parts), parts };
    const { version, first = receipt } = message;
    const settled = { ...message, receipt, first, version: version + 1 };
    const { outcome } = await journeys.commit([journeys.messageItem(settled)]);
    return outcome === 'committed' ? { done: settled } : undefined;
  }).then(({ done }) => done);
}

/** The messages that a case's statements came in. */
async function messagesOf({ journeys }: CourtDeps, caseHash: string): Promise<CourtMessage[]> {
  const kept = await journeys.statementsUnder(caseHash);
  const ids = [...new Set(kept.map(({ messageId }) => messageId))];
  const read = await Promise.all(ids.map((messageId) => journeys.readMessage(messageId)));
  return read.filter((message) => message !== undefined);
}

const isLeft = ({ receipt }: CourtMessage): boolean => ['received', 'waiting'].includes(receipt.state);

/** Settles the messages of a case that wait, after something became known that they may have waited for. */
export async function settleWaiting(deps: CourtDeps, caseHash: string): Promise<void> {
  const messages = await messagesOf(deps, caseHash);
  for (const { messageId } of messages.filter(isLeft)) await settleMessage(deps, messageId);
}

/**
 * Settles the messages of a case that wait, and of each agency one at least: what was said before reaches a journey
 * that is of the case only now, or whose charges are known only now.
 */
export async function settleCase(deps: CourtDeps, caseHash: string): Promise<void> {
  const messages = await messagesOf(deps, caseHash);
  const left = messages.filter(isLeft);
  const ofOthers = messages.filter(
    ({ agencyId }, at) =>
      !left.some((message) => message.agencyId === agencyId) &&
      messages.findIndex((message) => message.agencyId === agencyId) === at,
  );
  for (const { messageId } of [...left, ...ofOthers]) await settleMessage(deps, messageId);
}
