import type { Duty } from '../../../schemas/duty.ts';
import type { OwnJourney } from '../../../schemas/own-journey.ts';
import { shownOf, victimKnows } from '../../../schemas/reference/victim-words.ts';
import { refOf } from '../duties/clocks.ts';
import { ruleOf, ruleSets } from '../duties/rule-sets.ts';
import { currentDue, stateAt } from '../duties/state.ts';
import { amendmentsOf, amends, standingOf } from '../record/amendments.ts';
import { noFacts, type Facts } from '../record/facts.ts';
import { foldFacts } from '../record/fold-facts.ts';
import { foldWithDuties } from '../record/fold.ts';
import { compareOrder, eventKey, orderKey } from '../record/order.ts';
import type { StoredEvent } from '../record/stored-event.ts';
import { idFrom } from '../referrals/referral-id.ts';
import { londonDate } from '../calendar/london-time.ts';

import { knownToVictim, type Known } from './known-to-victim.ts';

export interface OwnJourneyOf {
  readonly journeyId: string;
  /** The events that count. */
  readonly history: readonly StoredEvent[];
  /** Those of journeys that were merged into it. */
  readonly merged: readonly StoredEvent[];
  /** All that the journey owes and owed, as it is. */
  readonly duties: readonly Duty[];
  /** In UTC. */
  readonly now: string;
}

/**
 * A journey as its victim may know it: the fold of the events they may know, and nothing else. An event that they may
 * not know changes nothing of it but `newsWaiting`; what is withheld changes not even that. Codes only.
 */
export function ownJourney({ journeyId, history, merged, duties, now }: OwnJourneyOf): OwnJourney {
  const known = knownToVictim(history);
  const { record, duties: owed } = foldWithDuties(known.events);
  const standing = inOrder(known.events);
  const facts = standing.reduce(foldFacts, noFacts());
  const { stage, step, since } = record.strands.case;
  const next = nextHearing(facts, now);
  return {
    journeyId,
    references: { crimes: facts.crimes, incidents: facts.incidents, cases: facts.cases },
    stage,
    step,
    ...(since === '' ? {} : { since }),
    ...(next ? { nextHearing: next } : {}),
    events: listed([...history, ...merged]),
    owed: owedBy(Object.values(owed), now),
    windows: windowsIn(Object.values(owed), now),
    court: inCourt(facts),
    newsWaiting: newsWaiting(duties, known, record.waiting.length > 0, now),
  };
}

/** As they stand, in the order in which they happened; what was taken back is left out. */
function inOrder(events: readonly StoredEvent[]): StoredEvent[] {
  const { amendments } = amendmentsOf(events);
  return events
    .flatMap((event) => standingOf(amendments, event).event ?? [])
    .sort((a, b) => compareOrder(orderKey(a), orderKey(b)));
}

/** What has happened, each event once, as far as it is listed. */
function listed(all: readonly StoredEvent[]): OwnJourney['events'] {
  const once = [...new Map(all.map((event) => [eventKey(event), event])).values()];
  const known = knownToVictim(once);
  const asSent = new Map(known.events.map((event) => [eventKey(event), event]));
  return inOrder(known.events)
    .filter((event) => !amends(event) && victimKnows(event.type) !== 'own')
    .map((event) => {
      const told = known.toldOf(asSent.get(eventKey(event)) ?? event);
      return {
        type: event.type,
        time: event.time,
        timePrecision: event.timePrecision,
        by: event.agencyKind,
        ...(told ? { told: { at: told.at, by: told.by, method: told.method } } : {}),
        data: pick(event.data, shownOf(event.type)),
      };
    });
}

const pick = (data: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])));

function nextHearing({ hearings }: Facts, now: string): OwnJourney['nextHearing'] {
  const today = londonDate(now);
  const lastDay = ({ at, days = [] }: Facts['hearings'][string]) =>
    londonDate([at, ...days].sort().at(-1) ?? at);
  const [next] = Object.values(hearings)
    .filter((hearing) => hearing.state === 'listed' && lastDay(hearing) >= today)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return (
    next && {
      hearingType: next.hearingType,
      court: next.court,
      at: next.at,
      ...(next.days ? { days: next.days } : {}),
    }
  );
}

const byDue = (one: Duty, other: Duty): number => {
  const place = (duty: Duty) =>
    `${duty.settled ? 1 : 0} ${currentDue(duty) ?? '9999'} ${duty.startedAt} ${duty.key}`;
  return place(one) < place(other) ? -1 : 1;
};

const shownDuty = (duty: Duty, now: string) => ({
  duty: duty.id,
  right: ruleOf(ruleSets, duty).right,
  state: stateAt(duty, now),
  due: currentDue(duty) ?? null,
  startedAt: duty.startedAt,
  opening: duty.opening.type,
  ...(duty.settled ? { settledAt: duty.settled.at } : {}),
});

/** What agencies owe for what the victim knows of; not what one agency owes another on the way. */
const owedBy = (duties: readonly Duty[], now: string): OwnJourney['owed'] =>
  duties
    .filter((duty) => duty.owner !== 'victim' && !ruleOf(ruleSets, duty).received)
    .sort(byDue)
    .map((duty) => ({ ...shownDuty(duty, now), owner: duty.owner }));

/** What the victim themselves may ask for, and until when. */
const windowsIn = (duties: readonly Duty[], now: string): OwnJourney['windows'] =>
  duties
    .filter(({ owner }) => owner === 'victim')
    .sort(byDue)
    .map((duty) => shownDuty(duty, now));

/** What there is to get ready, once they know that they give evidence. */
function inCourt(facts: Facts): OwnJourney['court'] {
  if (facts.witness === 'not-required') return undefined;
  const { witness, specialMeasures, available, victimPersonalStatement, statementPreference } = facts;
  return {
    witness,
    specialMeasures,
    victimPersonalStatement,
    ...(available === undefined ? {} : { available }),
    ...(statementPreference === undefined ? {} : { statementPreference }),
  };
}

/**
 * That somebody owes the victim news, and by when; not of what. Withheld news is not told of. `more`: what they know
 * does not add up without something that they were not told.
 */
function newsWaiting(
  duties: readonly Duty[],
  { events }: Known,
  isWaiting: boolean,
  now: string,
): OwnJourney['newsWaiting'] {
  const known = new Set(events.map(refOf));
  const isUnknown = ({ opening, also = [] }: Duty) =>
    [refOf(opening), ...also].some((ref) => !known.has(ref));
  const telling = duties.filter((duty) => ruleOf(ruleSets, duty).told && !duty.settled && isUnknown(duty));
  const withheld = telling.some((duty) => stateAt(duty, now) === 'withheld');
  const updates = telling
    .filter((duty) => ['open', 'attempted', 'breached'].includes(stateAt(duty, now)))
    .sort(byDue)
    .map((duty) => ({
      update: idFrom(['update', duty.key]),
      owner: duty.owner,
      due: currentDue(duty) ?? null,
      late: stateAt(duty, now) === 'breached',
    }));
  return { updates, more: isWaiting && !withheld && updates.length === 0 };
}
