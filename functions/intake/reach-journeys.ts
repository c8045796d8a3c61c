import pLimit from 'p-limit';

import { definitionOf } from '../../schemas/events/catalogue.ts';
import { holdsForLaterVictims } from '../../schemas/events/reach.ts';
import { isOpenedFurther, isWithinReach } from '../core/access/reach.ts';
import type { Head } from '../core/record/head.ts';
import { compareOrder, eventKey, orderKey } from '../core/record/order.ts';
import { victimNumberIn } from '../core/record/stored-event.ts';
import { parseSubject } from '../../schemas/identifiers.ts';
import { isOnJourney, putOnJourney, type PutDeps } from './put-on-journey.ts';
import { isOfAnotherDay, ofSomebodyElse } from './somebody-else.ts';
import { standingHead } from '../store/standing-head.ts';
import type { Addressed } from '../store/journeys/addressed.ts';
import type { Link } from '../store/journeys/links.ts';
import type { PersonalFields } from '../store/vault.ts';

/** How many journeys are written to at once. */
const AT_ONCE = 8;

const isMeant = ({ event }: Addressed, link: Link): boolean =>
  (victimNumberIn(event) ?? link.victimNumber) === link.victimNumber;

/** The journey that a link leads to now, where the sender of the event may write to it. */
async function reachable(
  { journeys }: PutDeps,
  { subject, event, rows }: Addressed,
  { journeyId }: Link,
): Promise<string | undefined> {
  const linked = await journeys.readHead(journeyId);
  const head = linked && (await standingHead(journeys, linked));
  const isReached = head && isWithinReach(event, rows, head.record.facts);
  return isReached && !isOfAnotherDay(subject, event.time, head) ? journeyId : undefined;
}

/** Whether an event sent under an alias is for every journey of it, and not for the one there may be. */
const isForAll = ({ event }: Addressed): boolean =>
  holdsForLaterVictims(event.type, event.personRef !== undefined);

/** So many journeys are told that somebody knocks at them. */
const MOST_KNOCKED_AT = 10;

/**
 * Tells the journeys that an event may not be put on, since its sender is not in them, that somebody knocks: whoever
 * acts for the force that holds one can let them in. The sender hears the same whether there are such journeys.
 */
async function knock(
  { journeys }: PutDeps,
  { event, rows }: Addressed,
  links: readonly Link[],
): Promise<void> {
  for (const { journeyId } of links.slice(0, MOST_KNOCKED_AT)) {
    const head = await journeys.readHead(journeyId);
    const force = head?.record.facts.rows.forces[0];
    if (!head || force === undefined) continue;
    if (isWithinReach(event, rows, head.record.facts)) continue;
    const { family } = definitionOf(event.type);
    const { agencyId, agencyKind, receivedAt: since } = event;
    const known = { journeyId, agencyId, family };
    if (await journeys.hasKnocked(known)) continue;
    await journeys.commit([journeys.knockItem({ ...known, agencyKind, rows, since }, force)]);
  }
}

async function put(deps: PutDeps, addressed: Addressed, links: readonly Link[]): Promise<void> {
  const limit = pLimit(AT_ONCE);
  await Promise.all(
    links.map((link) =>
      limit(async () => {
        const journeyId = await reachable(deps, addressed, link);
        if (journeyId !== undefined) await putOnJourney(deps, journeyId, addressed, { byName: true });
      }),
    ),
  );
}

/** The journeys that one is merged with. */
const mergedWith = ({ record: { facts } }: Head): string =>
  JSON.stringify([facts.mergedInto, ...facts.absorbed.map(({ journeyId }) => journeyId)]);

/** Every reference by which a journey is known. */
const referencesOf = ({ record: { facts } }: Head): string[] => [
  ...facts.incidents.map((reference) => `incident:${reference}`),
  ...facts.crimes.map((reference) => `crime:${reference}`),
  ...facts.cases.map((urn) => `case:${urn}`),
];

/**
 * Puts an event about one victim on the one journey its alias leads to. With several, a person must say
 * which; until then it is listed as unmatched.
 */
async function putOnOne(deps: PutDeps, addressed: Addressed, links: readonly Link[]): Promise<void> {
  const meant = links.filter((link) => isMeant(addressed, link));
  if (!(await isNotForOne(deps, addressed, meant))) await put(deps, addressed, meant);
}

/** Whether an event about one victim is for none of the journeys that it may mean, or for nobody knows which. */
async function isNotForOne(
  deps: PutDeps,
  addressed: Addressed,
  [only, ...others]: readonly Link[],
): Promise<boolean> {
  if (!only || others.length > 0 || addressed.reached.length > 0) return true;
  return isOfSomebodyElse(deps, addressed, only);
}

/** What would open a journey of its own, had its sender leave to, goes on nobody else's. */
async function isOfSomebodyElse(
  { journeys, vault }: PutDeps,
  { subject, event }: Addressed,
  { journeyId }: Link,
): Promise<boolean> {
  if (!definitionOf(event.type).opensJourney || event.personRef === undefined) return false;
  const [head, waiting] = await Promise.all([journeys.readHead(journeyId), vault.person(event.personRef)]);
  const personal = Object.assign({}, ...(waiting?.told ?? []).map(({ fields }) => fields)) as PersonalFields;
  const opening = { subject: parseSubject(subject), event, personal };
  return head !== undefined && (await ofSomebodyElse({ vault }, opening, [head])).length > 0;
}

const byOrder = (one: Addressed, other: Addressed): number =>
  compareOrder(orderKey(one.event), orderKey(other.event));

/** Tells a journey all that waits for it under an alias. */
async function tell(
  deps: PutDeps,
  journeyId: string,
  waiting: readonly Addressed[],
  linksOf: () => Promise<readonly Link[]>,
): Promise<void> {
  if (waiting.length === 0) return;
  const links = await linksOf();
  const linked = links.filter((link) => link.journeyId === journeyId);
  // What holds for later victims too stays under its name, and is looked for once, not by each.
  const held = new Set((await deps.journeys.allEvents(journeyId)).map(eventKey));
  const missing = waiting.filter(({ event }) => !held.has(eventKey(event)));
  // In the order in which they are folded, so that as few as may be come late.
  for (const addressed of missing.toSorted(byOrder)) {
    await knock(deps, addressed, linked);
    await (isForAll(addressed) ? put(deps, addressed, linked) : putOnOne(deps, addressed, links));
  }
}

/**
 * What waits under a reference of a journey and belongs on it: nothing, once it was followed. One whose sender
 * must first say which victim it is about, or is let in by nobody, does not.
 */
export async function leftWaiting(
  deps: PutDeps,
  journeyId: string,
  reference: string,
): Promise<readonly Addressed[]> {
  const [waiting, links] = await Promise.all([
    deps.journeys.addressedUnder(reference),
    deps.journeys.findByAlias(reference),
  ]);
  const own = links.find((link) => link.journeyId === journeyId);
  const left: Addressed[] = [];
  for (const addressed of own ? waiting : []) {
    const meant = links.filter((link) => isMeant(addressed, link));
    const isFor = isForAll(addressed)
      ? !addressed.reached.includes(journeyId)
      : meant[0] === own && !(await isNotForOne(deps, addressed, meant));
    if (!own || !isFor || (await reachable(deps, addressed, own)) === undefined) continue;
    if (!(await isOnJourney(deps, journeyId, addressed))) left.push(addressed);
  }
  return left;
}

/** Puts what waits under a reference of a journey on it. */
export const putLeftWaiting = async (deps: PutDeps, journeyId: string, reference: string): Promise<void> =>
  tell(deps, journeyId, await deps.journeys.addressedUnder(reference), () =>
    deps.journeys.findByAlias(reference),
  );

/**
 * Follows a journey that has come within the rows of further agencies, or was merged with another or parted from it:
 * what was sent before about it, or about one that was merged into it, reaches it now.
 */
export async function reachGainedRows(deps: PutDeps, before: Head, after: Head): Promise<void> {
  const isOpened = isOpenedFurther(before.record.facts, after.record.facts);
  if (!isOpened && mergedWith(before) === mergedWith(after)) return;
  const { absorbed } = after.record.facts;
  const merged = await Promise.all(absorbed.map(({ journeyId }) => deps.journeys.readHead(journeyId)));
  for (const head of [after, ...merged.filter((each) => each !== undefined)])
    for (const reference of referencesOf(head)) await putLeftWaiting(deps, head.journeyId, reference);
}

/**
 * An event was sent under an alias: it goes on the journeys that accepting did not put it on. One that was
 * put on a journey by another of its names, or by hand, is no longer there.
 */
async function followEvent(deps: PutDeps, aliasHash: string, sk: string): Promise<void> {
  const addressed = await deps.journeys.readAddressed({ PK: `U#${aliasHash}`, SK: sk });
  if (!addressed) return;
  const links = await deps.journeys.findByAliasHash(aliasHash);
  await knock(deps, addressed, links);
  const missing = links.filter(({ journeyId }) => !addressed.reached.includes(journeyId));
  await (isForAll(addressed) ? put(deps, addressed, missing) : putOnOne(deps, addressed, links));
}

/**
 * Follows new links and new events sent under an alias, so that every event reaches every journey it is
 * meant for, whichever of the two came first. Doing it again does no harm.
 */
export async function reachJourneys(
  deps: PutDeps,
  { pk, sk }: { readonly pk: string; readonly sk: string },
): Promise<void> {
  const { journeys } = deps;
  const aliasHash = pk.slice(2);
  if (pk.startsWith('X#') && sk.startsWith('J#')) {
    const waiting = await journeys.addressedTo(aliasHash);
    await tell(deps, sk.slice(2), waiting, () => journeys.findByAliasHash(aliasHash));
  }
  if (pk.startsWith('U#')) await followEvent(deps, aliasHash, sk);
}
