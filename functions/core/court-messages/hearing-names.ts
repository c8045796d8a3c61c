import type { CourtStatement } from '../../../schemas/court-messages/statement.ts';

import { courtHouse, hearingKey, type Received } from './newest.ts';

/**
 * A hearing that has no id is named by the court house and its day and time, as the message of that day will name it;
 * one whose court nobody could read, by these alone.
 */
export const hearingId = (
  court: string | undefined,
  day: { readonly date?: string | undefined; readonly at?: string | undefined },
): string =>
  `${court === undefined ? 'H' : courtHouse(court)}-${(day.at ?? day.date ?? '').slice(0, 16).replaceAll(/[^0-9]/g, '')}`;

/** The name of the hearing of a statement by its place and time. */
export const placeNameOf = ({ hearing }: Pick<CourtStatement, 'hearing'>): string =>
  hearingId(hearing?.court?.code, hearing?.days[0] ?? {});

/**
 * The name of the hearing that each statement of results is of: its own id, else its place and time. Where SPI stated a
 * hearing first, Common Platform's word on it goes on under the name that it has: nothing of it is taken back only to
 * be said again.
 *
 * @param received - all that was received, also what holds no more
 */
export function hearingNames(received: readonly Received[]): (one: Received) => string {
  const first = new Map<string, Received>();
  for (const one of received.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))) {
    if (!['spi-results', 'cp-results'].includes(one.statement.format)) continue;
    const key = hearingKey(one.statement);
    if (!first.has(key)) first.set(key, one);
  }
  return ({ statement }) => {
    const before = statement.format === 'cp-results' ? first.get(hearingKey(statement)) : undefined;
    const named = before?.statement.format === 'spi-results' ? before.statement : statement;
    return named.hearing?.id ?? placeNameOf(named);
  };
}
