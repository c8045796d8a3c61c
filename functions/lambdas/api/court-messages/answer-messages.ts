import type { CourtMessageReceipt, MessageState } from '../../../../schemas/court-messages/receipt.ts';
import type { Caller } from '../../../http/caller.ts';
import { cutToPage, type Page } from '../../../http/page.ts';
import { ProblemError } from '../../../http/problem.ts';
import {
  retakeMessage,
  takeMessage,
  type Handed,
  type TakeDeps,
  type Taken,
} from '../../../intake/court-messages/take-message.ts';
import { readEach } from '../../../logs/read-each.ts';
import type { CourtMessage } from '../../../store/journeys/court-messages.ts';

type Kept = Extract<Taken, { receipt: CourtMessageReceipt }>;

/** @throws ProblemError where it was not taken */
function keptOf(taken: Taken): Kept {
  if ('receipt' in taken) return taken;
  if (taken.kind === 'not-allowed') throw new ProblemError('message-not-allowed');
  const { pointer, detail } = taken.refusal;
  throw new ProblemError('message-not-understood', {
    errors: [{ pointer, code: 'wrong-format', detail }],
    extensions: { messageId: taken.messageId },
  });
}

const journeysOf = ({ parts }: CourtMessageReceipt) => ({
  journeyIds: [...new Set(parts.flatMap(({ journeys = [] }) => journeys))],
});

/**
 * Answers a message: kept and decided (201), kept with something left (202), or sent before (200).
 *
 * @throws ProblemError `message-not-understood` (422), `message-not-allowed` (403)
 */
export async function sendMessage(deps: TakeDeps, handed: Handed) {
  const { kind, receipt } = keptOf(await takeMessage(deps, handed));
  const headers = { Location: `/v1/court-messages/${receipt.messageId}` };
  const said = { headers, body: receipt, audit: journeysOf(receipt) };
  if (kind === 'replayed')
    return { ...said, status: 200 as const, headers: { ...headers, 'Idempotent-Replayed': 'true' } };
  const isLeft = receipt.state === 'received' || receipt.state === 'waiting';
  return isLeft ? { ...said, status: 202 as const } : { ...said, status: 201 as const };
}

/** @throws ProblemError `not-found` (404) for a message that is not the caller's */
async function ownMessage(
  { journeys }: Pick<TakeDeps, 'journeys'>,
  { agencyId }: Caller,
  messageId: string,
): Promise<CourtMessage> {
  const message = await journeys.readMessage(messageId);
  if (message?.agencyId !== agencyId) throw new ProblemError('not-found');
  return message;
}

/** What became of an own message, as it stands now. @throws ProblemError `not-found` (404) */
export const readMessage = async (
  deps: Pick<TakeDeps, 'journeys'>,
  caller: Caller,
  messageId: string,
): Promise<CourtMessageReceipt> => (await ownMessage(deps, caller, messageId)).receipt;

/** One page of an agency's own messages in a state, received since a time, oldest first. */
export async function listMessages(
  { journeys }: Pick<TakeDeps, 'journeys'>,
  { agencyId }: Caller,
  { state, since }: { readonly state: MessageState; readonly since?: string | undefined },
  page: Page,
) {
  const first = since === undefined ? '0' : new Date(since).toISOString();
  const read = await journeys.listMessages(agencyId, state, page.after ?? first, page.limit + 1);
  const { shown, more } = cutToPage(read, page);
  return { messages: readEach(shown, (entry) => entry.read().receipt), links: page.links(more) };
}

/**
 * Has an own message read again.
 *
 * @throws ProblemError `not-found` (404), `message-not-kept` (410) where its days are over, or as for sending it
 */
export async function retryMessage(deps: TakeDeps, caller: Caller, messageId: string) {
  const taken = await retakeMessage(deps, caller, await ownMessage(deps, caller, messageId));
  if (!taken) throw new ProblemError('message-not-kept');
  const { receipt } = keptOf(taken);
  return { status: 200 as const, body: receipt, audit: journeysOf(receipt) };
}
