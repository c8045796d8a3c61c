import { statusFor } from '../../../core/views/status.ts';
import type { Caller } from '../../../http/caller.ts';
import type { Page } from '../../../http/page.ts';
import { readEach } from '../../../logs/read-each.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';
import type { Change } from '../../../store/journeys/changes.ts';
import { CALL_MS } from '../../../store/signed-json.ts';

import { isSeen } from './read-journey.ts';

export interface FeedDeps {
  readonly journeys: Pick<JourneysRepository, 'listChanges'>;
  readonly now: () => Date;
}

/**
 * How far behind now the feed is read, in milliseconds. A change carries the time just before its commit,
 * which is given up after `CALL_MS`; the index shows it within three seconds. What is older than both
 * together is there for good, so that no cursor ever passes a change that shows up behind it.
 */
const FEED_LAG_MS = CALL_MS + 3000;

/** How many changes one request looks through, so that an agency that sees few of them is answered too. */
const MOST_READ = 2000;

/** Read at once at least: most changes of a page may be of journeys that the caller does not see. */
const LEAST_PAGE = 100;

/**
 * What has changed on the journeys the caller may see since a cursor, oldest change first; each journey at
 * its latest change alone. The cursor shows nothing of what was passed over.
 */
export async function followChanges(
  { journeys, now }: FeedDeps,
  caller: Caller,
  { after, limit, next }: Pick<Page, 'after' | 'limit' | 'next'>,
) {
  const until = new Date(now().getTime() - FEED_LAG_MS).toISOString();
  const pageSize = Math.max(limit, LEAST_PAGE);
  const seen: Change[] = [];
  let place = after ?? '';
  let isMore = true;
  for (let read = 0; isMore && seen.length < limit && read < MOST_READ;) {
    const page = await journeys.listChanges(place, until, pageSize);
    const changes = readEach(page, (found): Change => ({ place: found.place, ...found.read() }));
    const taken = changes.filter((change) => isSeen(caller, change)).slice(0, limit - seen.length);
    seen.push(...taken);
    read += page.length;
    isMore = page.length === pageSize;
    const last = seen.length === limit ? taken.at(-1) : page.at(-1);
    place = last?.place ?? place;
  }
  return {
    changes: seen.map(({ status }) => statusFor(caller.agencyKind, status)),
    caughtUp: !isMore && seen.length < limit,
    links: { next: next(place) },
  };
}
