import { isDeepStrictEqual } from 'node:util';

import type { Contribution } from '../../core/statistics/contribution.ts';
import { referralContribution } from '../../core/statistics/referrals.ts';
import type { ReferralState } from '../../../schemas/referral.ts';
import type { HeadReferral } from '../../core/referrals/stored-referral.ts';
import type { Head } from '../../core/record/head.ts';
import { referralIdFrom } from '../../core/referrals/referral-id.ts';
import { allows } from '../../core/referrals/transitions.ts';
import { marked, type StoredEvent } from '../../core/record/stored-event.ts';
import type { FiguresRepository } from '../../store/figures.ts';
import type { JourneysRepository } from '../../store/journeys.ts';
import { tryAgain } from '../../store/try-again.ts';
import type { Write } from '../../store/write.ts';
import { MOST_ACTIONS } from '../in-one-transaction.ts';
import type { PutDeps } from '../put-on-journey.ts';
import { leftWaiting, putLeftWaiting } from '../reach-journeys.ts';
import { referralChangeItems } from '../referral-change-items.ts';

import { shouldStand, type ShouldStand } from './should-stand.ts';

export interface RebuildDeps extends PutDeps {
  readonly figures: FiguresRepository;
}

/** What of a journey is stored otherwise than its events make it. */
export type Unlike =
  'events' | 'head' | 'duty' | 'to-mend' | 'link' | 'lost-link' | 'referral' | 'unmatched' | 'figure';

/** One difference: in codes and ids, never what is in it. */
export interface Difference {
  readonly journeyId: string;
  readonly what: Unlike;
  /** A duty, a referral, an agency or a source of figures; of a link nothing, since its name is a reference. */
  readonly id?: string;
}

/** A difference that its events say how to mend. */
interface Mendable extends Difference {
  readonly write: Write;
}
type Found = Difference | Mendable;

/**
 * Compares what is stored of a journey with what its events make it, and mends it where that is asked for.
 * Nothing is decided here: the items are made by what makes them when an event is accepted.
 *
 * @returns the differences that were found; mended, a second look finds none but those that nothing can mend
 * @throws Busy where other writers came first five times
 */
export async function rebuildJourney(
  deps: RebuildDeps,
  journeyId: string,
  mends: boolean,
): Promise<readonly Difference[]> {
  const found = await tryAgain(deps.backOff, () => lookAt(deps, journeyId, mends));
  return found.map(({ what, id }) => ({ journeyId, what, ...(id === undefined ? {} : { id }) }));
}

/** One look; undefined where the journey changed meanwhile. */
async function lookAt(
  deps: RebuildDeps,
  journeyId: string,
  mends: boolean,
): Promise<readonly Found[] | undefined> {
  const { journeys } = deps;
  const stored = await journeys.readHead(journeyId);
  if (!stored) return [];
  const events = await journeys.allEvents(journeyId);
  const should = shouldStand(stored, events);
  if (events.length !== should.head.version || stored.version !== should.head.version) {
    const isMoving = (await journeys.readHead(journeyId))?.version !== stored.version;
    return isMoving ? undefined : [{ journeyId, what: 'events' }];
  }
  const found = await differences(deps, stored, should, events);
  const figures = await otherFigures(deps, should);
  const waiting = await otherNames(deps, should);
  if ((await journeys.readHead(journeyId))?.version !== stored.version) return undefined;
  if (mends) {
    if (!(await isMended(deps, should.head, found))) return undefined;
    for (const { source, contribution } of figures) await countAnew(deps, should.head, source, contribution);
    for (const name of waiting) await putLeftWaiting(deps, journeyId, name);
  }
  return [
    ...found,
    ...figures.map(({ source }) => ({ journeyId, what: 'figure' as const, id: source })),
    ...waiting.map(() => ({ journeyId, what: 'unmatched' as const })),
  ];
}

/** What is in the table of journeys otherwise than it should be. */
async function differences(
  { journeys }: RebuildDeps,
  stored: Head,
  should: ShouldStand,
  events: readonly StoredEvent[],
): Promise<Found[]> {
  const { journeyId } = stored;
  const { head, duties, names, lostNames } = should;
  const [known, listed] = await Promise.all([journeys.listDuties(journeyId), journeys.listedFor(journeyId)]);
  const link = { journeyId, victimNumber: head.victimNumber };
  const expected: Mendable[] = [
    { journeyId, what: 'head', write: journeys.headItem(head, []) },
    ...Object.values(duties).map((duty): Mendable => ({
      journeyId,
      what: 'duty',
      id: duty.key,
      write: journeys.dutyItem(head, duty),
    })),
    ...known
      .filter(({ key }) => !Object.hasOwn(duties, key))
      .map(({ key }): Mendable => ({
        journeyId,
        what: 'duty',
        id: key,
        write: journeys.noDutyItem(journeyId, key),
      })),
    ...[...new Set([...Object.keys(should.toMend), ...listed])].map((agencyId): Mendable => ({
      journeyId,
      what: 'to-mend',
      id: agencyId,
      write: journeys.toMendItem({ journeyId, agencyId }, should.toMend[agencyId] ?? []),
    })),
    ...names.map((name): Mendable => ({ journeyId, what: 'link', write: journeys.linkItem(name, link) })),
    ...lostNames.map((name): Mendable => ({
      journeyId,
      what: 'lost-link',
      write: journeys.unlinkItem(name, journeyId),
    })),
    ...(await freed(journeys, head, lostNames)),
  ];
  const stands = await Promise.all(expected.map(({ write }) => journeys.stands(write)));
  const referrals = await referralDifferences(journeys, should, events);
  return [...expected.filter((_, at) => !stands[at]), ...referrals];
}

/** The names that it lost and nobody else of its number has: another journey may be opened under them. */
async function freed(
  journeys: RebuildDeps['journeys'],
  { journeyId, victimNumber }: Head,
  lostNames: readonly string[],
): Promise<Mendable[]> {
  const all = await Promise.all(
    lostNames.map(async (name) => {
      const links = await journeys.findByAlias(name);
      const isHeld = links.some((link) => link.journeyId !== journeyId && link.victimNumber === victimNumber);
      const write = journeys.freedItem(name, victimNumber);
      return isHeld ? [] : [{ journeyId, what: 'lost-link' as const, write }];
    }),
  );
  return all.flat();
}

/** The referrals that the exchange holds otherwise than the record does. */
async function referralDifferences(
  journeys: JourneysRepository,
  { head, referralsEver }: ShouldStand,
  events: readonly StoredEvent[],
): Promise<Found[]> {
  const last = events.at(-1);
  if (!last) return [];
  const { facts } = head.record;
  const idOf = ({ cause, service }: HeadReferral) => referralIdFrom(head.journeyId, cause, service);
  const ever = new Map([...referralsEver, ...facts.referrals].map((one) => [idOf(one), one]));
  const held = await Promise.all(
    [...ever].map(async ([id, one]) => {
      const stored = await journeys.readReferral(id);
      return stored ? [{ ...one, state: stored.state, lane: stored.lane }] : [];
    }),
  );
  const referrals = held.flat();
  const before: Head = { ...head, record: { ...head.record, facts: { ...facts, referrals } } };
  // Nothing new is told of them: they are brought to what the record says.
  const silent = marked(last, { agencyKind: 'system' as const });
  const writes = await referralChangeItems(journeys, before, head, silent);
  const unlike = facts.referrals.filter((one) => {
    const other = referrals.find((each) => idOf(each) === idOf(one));
    // What was withdrawn before it was asked for was never sent.
    return other ? !areAlike(one.state, other.state) : one.state !== 'withdrawn';
  });
  const { journeyId } = head;
  return [
    ...writes.map((write): Mendable => ({ journeyId, what: 'referral', write })),
    ...(writes.length > 0
      ? []
      : unlike.map((one): Found => ({ journeyId, what: 'referral', id: idOf(one) }))),
  ];
}

/** Whether two states of a referral say the same but for its lease, which the exchange alone knows of. */
const areAlike = (one: ReferralState, other: ReferralState): boolean =>
  one === other || (allows('claim', one) && allows('claim', other));

interface Figure {
  readonly source: string;
  readonly contribution: Contribution | undefined;
}

/** What the journey, its duties and its referrals add to the figures otherwise than they should. */
async function otherFigures(
  { journeys, figures }: RebuildDeps,
  { head, figures: should }: ShouldStand,
): Promise<Figure[]> {
  const referrals = await Promise.all(
    head.record.facts.referrals.map(async ({ cause, service }): Promise<Figure[]> => {
      const source = referralIdFrom(head.journeyId, cause, service);
      const stored = await journeys.readReferral(source);
      return stored ? [{ source, contribution: referralContribution(stored) }] : [];
    }),
  );
  const all = [
    ...[...should].map(([source, contribution]): Figure => ({ source, contribution })),
    ...referrals.flat(),
  ];
  const counted = await Promise.all(all.map(({ source }) => figures.source(source)));
  return all.filter(({ contribution }, at) => !isDeepStrictEqual(counted[at]?.contribution, contribution));
}

async function countAnew(
  { figures, backOff }: RebuildDeps,
  head: Head,
  source: string,
  contribution: Contribution | undefined,
): Promise<void> {
  await tryAgain(backOff, async () => {
    const before = await figures.source(source);
    const version = Math.max(before.version, head.version);
    const after = { version, ...(contribution ? { contribution } : {}) };
    return (await figures.replace(source, before, after)).outcome === 'committed' ? true : undefined;
  });
}

/** The names of the journey under which something waits that belongs on it, and is not there. */
async function otherNames(deps: RebuildDeps, { head, names }: ShouldStand): Promise<string[]> {
  const left = await Promise.all(names.map((name) => leftWaiting(deps, head.journeyId, name)));
  return names.filter((_, at) => left[at]?.length);
}

/** Mends what can be; false where the journey changed meanwhile. */
async function isMended(
  { journeys, now }: RebuildDeps,
  head: Head,
  found: readonly Found[],
): Promise<boolean> {
  const isOther = found.some(({ what }) => what === 'head');
  const others = found.flatMap((one) => ('write' in one && one.what !== 'head' ? [one.write] : []));
  if (!isOther && others.length === 0) return true;
  const at = now().toISOString();
  const updatedAt = at > head.updatedAt ? at : head.updatedAt;
  for (let from = 0; from === 0 || from < others.length; from += MOST_ACTIONS - 1) {
    // In the feed of changes it is told anew.
    const guard =
      from === 0 && isOther ? journeys.headItem({ ...head, updatedAt }, []) : journeys.sameHead(head);
    const { outcome } = await journeys.commit([guard, ...others.slice(from, from + MOST_ACTIONS - 1)]);
    if (outcome === 'lost') return false;
  }
  return true;
}
