import { createHash } from 'node:crypto';

import { EventReceiptSchema } from '../../../../schemas/responses/event-receipt.ts';
import type { SentEvent, SentEventCounts } from '../../../../schemas/operations/unmatched.ts';
import type { Caller } from '../../../http/caller.ts';
import { cutToPage, type Page } from '../../../http/page.ts';
import { ProblemError } from '../../../http/problem.ts';
import { readEach } from '../../../logs/read-each.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';
import type { Dedupe } from '../../../store/journeys/dedupe.ts';

export interface SentDeps {
  readonly journeys: Pick<JourneysRepository, 'eventHash' | 'readDedupe' | 'listSent' | 'readUnmatched'>;
}

/** Which of its events an agency asks for. */
export interface SentQuery {
  readonly day?: string | undefined;
  readonly source?: string | undefined;
  readonly id?: string | undefined;
}

/** The day that is meant where the request names neither one nor an event: today (UTC). */
export const dayOr = ({ day, source, id }: SentQuery, now: Date): { readonly day?: string } => {
  if (day !== undefined) return { day };
  return source === undefined && id === undefined ? { day: now.toISOString().slice(0, 10) } : {};
};

async function asTaken(
  { journeys }: SentDeps,
  { answer, waits }: Dedupe,
  sent: Omit<SentEvent, 'receipt' | 'waits'>,
): Promise<SentEvent> {
  return {
    ...sent,
    receipt: EventReceiptSchema.parse(JSON.parse(answer)),
    waits: waits !== undefined && (await journeys.readUnmatched(waits)) !== undefined,
  };
}

/** The one event of a source and id, where the agency sent it (strongly consistent). */
async function oneSent(deps: SentDeps, agencyId: string, source: string, id: string): Promise<SentEvent[]> {
  const { journeys } = deps;
  const dedupe = await journeys.readDedupe(journeys.eventHash({ agencyId, source, id }));
  return dedupe ? [await asTaken(deps, dedupe, dedupe.sent ?? { source, id })] : [];
}

/**
 * One page of what an agency sent on a day, or the one event that it asks for.
 *
 * @throws ProblemError `invalid-query` (422) unless it asks for either
 */
export async function listSent(deps: SentDeps, { agencyId }: Caller, query: SentQuery, page: Page) {
  const { day, source, id } = query;
  if (source !== undefined && id !== undefined && day === undefined)
    return { events: await oneSent(deps, agencyId, source, id), links: page.links(undefined) };
  if (day === undefined || source !== undefined || id !== undefined)
    throw new ProblemError('invalid-query', { detail: 'Give a day, or source and id of one event.' });
  const read = await deps.journeys.listSent(agencyId, day, page.after ?? '0', page.limit + 1);
  const { shown, more } = cutToPage(read, page);
  const dedupes = readEach(shown, (entry) => entry.read());
  const events = dedupes.flatMap((dedupe) => (dedupe.sent ? [asTaken(deps, dedupe, dedupe.sent)] : []));
  return { events: await Promise.all(events), links: page.links(more) };
}

/** How many are read at once. */
const READ_AT_ONCE = 1000;

const digestOf = (lines: readonly string[]) => ({
  count: lines.length,
  sha256: createHash('sha256')
    .update(
      [...lines]
        .sort()
        .map((line) => `${line}\n`)
        .join(''),
    )
    .digest('hex'),
});

/** How many events an agency sent on a day (UTC), and in each hour of it, with the hash of their names. */
export async function countSent(
  { journeys }: Pick<SentDeps, 'journeys'>,
  { agencyId }: Caller,
  day: string,
): Promise<SentEventCounts> {
  const byHour = new Map<number, string[]>();
  for (let after = '0'; ;) {
    const read = await journeys.listSent(agencyId, day, after, READ_AT_ONCE);
    for (const [place, { sent }] of readEach(read, (entry) => [entry.place, entry.read()] as const)) {
      const hour = Number(place.slice(11, 13));
      const lines = byHour.get(hour) ?? [];
      if (sent) lines.push(`${sent.source} ${sent.id}`);
      byHour.set(hour, lines);
    }
    const last = read.at(-1)?.place;
    // A read that is short may have been cut at a mebibyte: only one that is empty is the end.
    if (last === undefined) break;
    after = last;
  }
  const hours = [...byHour].map(([hour, lines]) => ({ hour, ...digestOf(lines) }));
  return { day, ...digestOf([...byHour.values()].flat()), hours };
}
