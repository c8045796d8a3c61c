import type { CourtMessageReceipt, ReceiptPart } from '../../../schemas/court-messages/receipt.ts';
import { partsOf, stateOf } from '../../core/court-messages/receipt.ts';
import type { CourtMessage } from '../../store/journeys/court-messages.ts';
import { tryAgain } from '../../store/try-again.ts';

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
  const parts: ReceiptPart[] = [];
  const decided: string[] = [];
  for (const name of cases) {
    const { kept, on } = await workOutCase(deps, name, agencyId, messageId);
    for (const { statement } of kept.filter((each) => each.messageId === messageId)) {
      decided.push(...statement.cases.map(({ path }) => path));
      parts.push(...partsOf(messageId, statement, on));
    }
  }
  return [...parts, ...superseded(receipt.parts, decided)];
}

/**
 * Works out the cases of a message, and writes down what became of its parts; once the first answer to it is
 * known, that stays. It can be done again at any time, and after whatever stopped it.
 *
 * @returns the message as it is now; undefined for one that does not exist
 * @throws Busy after five tries: what was committed stands, and the rest is done the next time
 */
export async function settleMessage(deps: CourtDeps, messageId: string): Promise<CourtMessage | undefined> {
  const { journeys, backOff } = deps;
  return tryAgain(backOff, async () => {
    const message = await journeys.readMessage(messageId);
    if (!message) return { done: undefined };
    const parts = await workOutMessage(deps, message);
    const receipt: CourtMessageReceipt = { ...message.receipt, state: stateOf(parts), parts };
    const { version, first = receipt } = message;
    const settled = { ...message, receipt, first, version: version + 1 };
    const { outcome } = await journeys.commit([journeys.messageItem(settled)]);
    return outcome === 'committed' ? { done: settled } : undefined;
  }).then(({ done }) => done);
}

/** Settles the messages of a case that wait, after something became known that they may have waited for. */
export async function settleCase(deps: CourtDeps, caseHash: string): Promise<void> {
  const kept = await deps.journeys.statementsUnder(caseHash);
  for (const messageId of new Set(kept.map((each) => each.messageId))) {
    const message = await deps.journeys.readMessage(messageId);
    if (message && ['received', 'waiting'].includes(message.receipt.state))
      await settleMessage(deps, messageId);
  }
}
