import type { AgencyKind, RowFilter } from '../../../../schemas/agencies.ts';
import { ReferralLaneSchema } from '../../../../schemas/events/referral.ts';
import { courtOf } from '../../../../schemas/reference/courts.ts';
import { newsTypes, type News, type NewsType } from '../../../../schemas/webhook.ts';
import { isWithinRows } from '../../../core/access/rows.ts';
import { profiles } from '../../../core/agency-profiles.ts';
import { currentDue } from '../../../core/duties/state.ts';
import { readEach } from '../../../logs/read-each.ts';
import type { JourneysRepository } from '../../../store/journeys.ts';
import type { Change } from '../../../store/journeys/changes.ts';
import type { ReferralsRepository } from '../../../store/referrals.ts';

export interface NewsDeps {
  readonly referrals: Pick<ReferralsRepository, 'listReady' | 'countReady'>;
  readonly journeys: Pick<
    JourneysRepository,
    'listChanges' | 'listWork' | 'listDuties' | 'listKnocks' | 'listMessages'
  >;
  /** Where the API answers, with `/v1`. */
  readonly baseUrl: string;
}

/** For whom news is looked for, and of which time (UTC). */
export interface Asked {
  readonly agencyId: string;
  readonly kind: AgencyKind;
  /** What both its key and its agency may reach. */
  readonly rows: RowFilter;
  readonly services: readonly string[];
  readonly now: string;
  /** News came in after `since`, and no later than `until`: both of the time that the feed of changes keeps. */
  readonly since: string;
  readonly until: string;
}

/** How much there is of one type, and when the first of it came in; of duties, falls due. */
interface Found {
  readonly count: number;
  readonly firstAt: string | undefined;
}

/** The most that is counted of a type; of referrals, in each lane of a service. */
const MOST_COUNTED = 1000;
/** How often the feed is read for one agency, and into how many of its journeys' duties is looked. */
const MOST_READS = 25;
const MOST_LOOKED_INTO = 200;
/** How long before a duty falls due an agency is rung for it. */
const DUE_WITHIN_MS = 86_400_000;

/** How many referrals wait to be claimed now, and since when. The index may lag behind a moment. */
async function referralsReady({ referrals }: NewsDeps, { services, now }: Asked): Promise<Found> {
  const lanes = services.flatMap((service) =>
    ReferralLaneSchema.options.map(async (lane) => {
      const [found, count] = await Promise.all([
        referrals.listReady(service, lane, now, 1),
        referrals.countReady(service, lane, now, MOST_COUNTED),
      ]);
      const [oldest] = readEach(found, (one) => one.read());
      return { count, readyAt: oldest && (oldest.visibleAt ?? oldest.updatedAt) };
    }),
  );
  const found = await Promise.all(lanes);
  const [firstAt] = found.flatMap(({ readyAt }) => readyAt ?? []).sort();
  return { count: found.reduce((sum, { count }) => sum + count, 0), firstAt };
}

/** The entries of a list after a place, up to the most that is counted, however many reads it takes. */
async function entriesOf<Entry extends Placed>(
  read: (after: string) => Promise<readonly Entry[]>,
  first: string,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let after = first; entries.length < MOST_COUNTED;) {
    const page = await read(after);
    const last = page.at(-1);
    if (!last) break;
    entries.push(...page);
    after = last.place;
  }
  return entries.slice(0, MOST_COUNTED);
}

interface Placed {
  readonly place: string;
}

/** The instant with which a place in a list begins. */
const atPlace = ({ place }: Placed): string => place.slice(0, place.indexOf('#'));
/** Sorts after every place of an instant. */
const after = (instant: string): string => `${instant}#~`;

function foundAt(instants: readonly string[]): Found {
  const [firstAt] = [...instants].sort();
  return { count: Math.min(instants.length, MOST_COUNTED), firstAt };
}

/** The journeys the agency may see that changed, each at its latest change; one that it was let into has changed. */
async function changesSeen({ journeys }: NewsDeps, { kind, rows, since, until }: Asked) {
  const changes: Change[] = [];
  for (let from = after(since), reads = 0; changes.length < MOST_COUNTED && reads < MOST_READS; reads += 1) {
    const page = await journeys.listChanges(from, until, MOST_COUNTED);
    const read = readEach(page, (found): Change => ({ place: found.place, ...found.read() }));
    changes.push(...read.filter((change) => isWithinRows(kind, rows, change.rows)));
    const last = page.at(-1);
    if (!last) break;
    from = last.place;
  }
  return changes;
}

/** The rows in which a kind of agency owes what it owes. */
const rowsOwed = (kind: AgencyKind, rows: RowFilter): readonly string[] => {
  const { dimension } = profiles[kind];
  if (dimension === null) return [];
  return dimension === 'courts' ? [...new Set(rows.courts.map(courtOf))] : rows[dimension];
};

/**
 * When the agency's own duties fall due that do so after one instant and no later than another, and of those that
 * were told of only since, whenever they fall due before the latter.
 */
async function ownDuties(
  { journeys }: NewsDeps,
  { kind, rows, since }: Asked,
  changes: readonly Change[],
  [from, to]: readonly [from: string, to: string],
): Promise<Map<string, string>> {
  const owed = rowsOwed(kind, rows);
  const until = after(to);
  const lists = await Promise.all(
    owed.map((row) =>
      entriesOf(
        (place) => journeys.listWork({ owner: kind, row }, { after: place, until }, MOST_COUNTED),
        after(from),
      ),
    ),
  );
  const found = new Map(
    readEach(lists.flat(), ({ journeyId, read }) => {
      const duty = read();
      return [`${journeyId} ${duty.key}`, currentDue(duty) ?? to];
    }),
  );
  for (const { status } of changes.slice(0, MOST_LOOKED_INTO))
    for (const duty of await journeys.listDuties(status.journeyId)) {
      const due = currentDue(duty);
      const isOwn = duty.owner === kind && owed.includes(duty.row ?? '') && !duty.settled;
      if (isOwn && due !== undefined && due <= to && duty.opening.receivedAt > since)
        found.set(`${status.journeyId} ${duty.key}`, due);
    }
  return found;
}

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

async function dutiesDue(deps: NewsDeps, asked: Asked, changes: readonly Change[]): Promise<Found> {
  const span = [later(asked.since, DUE_WITHIN_MS), later(asked.until, DUE_WITHIN_MS)] as const;
  const due = await ownDuties(deps, asked, changes, span);
  return foundAt([...due.values()].filter((at) => at > asked.until));
}

async function dutiesOverdue(deps: NewsDeps, asked: Asked, changes: readonly Change[]): Promise<Found> {
  const due = await ownDuties(deps, asked, changes, [asked.since, asked.until]);
  return foundAt([...due.values()]);
}

async function knocks({ journeys }: NewsDeps, { kind, rows, since, until }: Asked): Promise<Found> {
  const forces = profiles[kind].dimension === 'forces' ? rows.forces : [];
  const lists = await Promise.all(
    forces.map((force) => entriesOf((at) => journeys.listKnocks(force, at, MOST_COUNTED), after(since))),
  );
  return foundAt(
    lists
      .flat()
      .map(atPlace)
      .filter((at) => at <= until),
  );
}

async function messagesWaiting({ journeys }: NewsDeps, { agencyId, since, until }: Asked): Promise<Found> {
  const lists = await Promise.all(
    (['waiting', 'partly', 'rejected'] as const).map((state) =>
      entriesOf((at) => journeys.listMessages(agencyId, state, at, MOST_COUNTED), after(since)),
    ),
  );
  return foundAt(
    lists
      .flat()
      .map(atPlace)
      .filter((at) => at <= until),
  );
}

type Finder = (deps: NewsDeps, asked: Asked, changes: readonly Change[]) => Promise<Found>;
const finders: Readonly<Record<NewsType, Finder>> = {
  'referrals-ready': referralsReady,
  'journeys-changed': (_deps, _asked, changes) => Promise.resolve(foundAt(changes.map(atPlace))),
  'duties-due': dutiesDue,
  'duties-overdue': dutiesOverdue,
  knocks,
  'court-messages-waiting': messagesWaiting,
};
const ofChanges: readonly NewsType[] = ['journeys-changed', 'duties-due', 'duties-overdue'];

/** What there is for an agency of some types: how much, since when, and where to look. Of nothing, nothing. */
export async function findNews(deps: NewsDeps, asked: Asked, of: readonly NewsType[]): Promise<News[]> {
  // Referrals are told of for as long as they are ready; all else, once it has come in since.
  const types = of.filter((type) => type === 'referrals-ready' || asked.since < asked.until);
  const changes = types.some((type) => ofChanges.includes(type)) ? await changesSeen(deps, asked) : [];
  const found = await Promise.all(types.map((type) => finders[type](deps, asked, changes)));
  return types.flatMap((type, at) => {
    const { count = 0, firstAt = asked.until } = found[at] ?? {};
    return count === 0 ? [] : [{ type, count, firstAt, address: `${deps.baseUrl}${newsTypes[type].path}` }];
  });
}
