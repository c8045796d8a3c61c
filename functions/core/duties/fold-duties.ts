import type { Duty } from '../../../schemas/duty.ts';
import {
  byType,
  isOfOneDuty,
  type ByType,
  type StoredEvent,
  type StoredEventOf,
} from '../record/stored-event.ts';
import { definitionOf, type EventType } from '../../../schemas/events/catalogue.ts';
import { startOfLondonDay } from '../calendar/london-time.ts';
import { endOfPrecision } from '../calendar/precision.ts';
import type { Facts } from '../record/facts.ts';
import { own } from '../own.ts';
import { namedBy, type Amending, type Mended } from '../record/amendments.ts';
import { endingTypes } from '../stages/strands.ts';

import { alarmsOf, markOf, type Alarm } from './alarms.ts';
import { byAnswer, byEvent, causeOf, liveIn, settle, type Book } from './book.ts';
import { MOST_NAMED, refOf, restsOn, withAnswer, type Answer, type Awaited, type OptOut } from './clocks.ts';
import type { Start } from './due-date.ts';
import {
  hearingOf,
  isGone,
  isOptedOut,
  listedIn,
  mayAnswerFor,
  openDuty,
  openedBy,
  openingsOf,
  referenceIn,
  rowOf,
  speaksOf,
  startOf,
} from './open-duties.ts';
import { countedAnew, dueAnew, withDue } from './redate.ts';
import type { DutyRule, RuleSet } from './rule.ts';
import { ruleOf } from './rule-sets.ts';
import { currentDue, isPast, stateAt } from './state.ts';

/** One event as the clocks see it. */
export interface ClockEvent {
  /** As it now stands, or undefined where it was taken back. */
  readonly event: StoredEvent | undefined;
  /** A later word on the same matter of the victim's safety was received. */
  readonly isOverruled?: boolean;
  /** As it was sent, before any correction. */
  readonly sent: StoredEvent;
  /** As this event has left them. */
  readonly facts: Facts;
  /** It speaks of a duty that there is not, or that is not its sender's to speak of. */
  readonly isAboutNoDuty: boolean;
  /** The corrections and retractions that bear on what the victim was told, and what each is about in the end. */
  readonly mended?: readonly Mending[];
}

/** An amendment, the event it is about as it was sent, and as that now stands. */
interface Mending extends Mended {
  readonly standing: StoredEvent | undefined;
}

/**
 * Changes the clocks by an event. Folded in the order in which things happened, like all of the record; an event
 * that the stages did not expect starts and stops clocks all the same, because it did happen.
 */
export function foldDuties(book: Book, change: ClockEvent): void {
  const { event, isOverruled, sent, facts, isAboutNoDuty, mended = [] } = change;
  const { hearings: hearingsBefore, enhanced: enhancedBefore } = book.facts;
  book.facts = facts;
  book.calendar = Math.max(sent.calendar ?? 0, book.notices.calendar ?? 0);
  takeBack(book, sent, event);
  if (event) {
    overtake(book, event, hearingsBefore);
    open(book, event);
    if (facts.enhanced.entitled !== enhancedBefore.entitled) redate(book, event);
    if (!isOverruled && !isAboutNoDuty) byType(handlers, event, book);
    byDeclaration(book, event);
    byType(choices, event, book);
    for (const each of mended) tellAnew(book, event, each);
  }
  placeRows(book);
}

/**
 * Whether an event tells of telling somebody who is nobody to the victim: a representative where none speaks for her,
 * or none but one who is a suspect.
 */
export const tellsNobody = (event: StoredEvent, representatives: readonly string[]): boolean =>
  event.type === 'victim.informed' && event.data.who !== 'victim' && representatives.length === 0;

/** What an event opened as it was sent, and does not open as it now stands, was never owed: kept, and said so. */
function takeBack(book: Book, sent: StoredEvent, event: StoredEvent | undefined): void {
  if (sent === event) return;
  const standing = event ? openingsOf(book, event).map(({ rule }) => rule.id) : [];
  for (const { set, rule, opening } of openingsOf(book, sent)) {
    if (rule.once || rule.fromReceiptOf || standing.includes(rule.id)) continue;
    const duty = openDuty(book, set, rule, openedBy(sent), opening, startOf(rule, sent));
    if (duty) settle(book, duty, 'not-applicable', 'taken-back', byEvent(sent));
  }
}

/**
 * What the victim was told is no longer so: whoever owed telling it owes telling what is right, by the limit of
 * that duty, from the correction or retraction on, or from the telling that did not know of it. What courts correct
 * has a rule of its own.
 */
function tellAnew(book: Book, { time, timePrecision }: StoredEvent, { by, sent, standing }: Mending): void {
  const start = { at: laterOf(by.time, time), precision: timePrecision };
  if (by.agencyKind === 'court') {
    for (const { set, rule, opening } of openingsOf(book, by))
      if (rule.toldBefore && wasTold(book, by)) openDuty(book, set, rule, openedBy(by), opening, start);
    return;
  }
  const ref = refOf(sent);
  const isTold = book.notices.unclaimed.some((answer) => answer.about === ref && answer.kind === 'told');
  const met = new Set(
    [...book.settled.values()]
      .filter((duty) => duty.settled?.cause === 'fulfilled' && restsOn(duty, ref))
      .map(({ id }) => id),
  );
  const openings = [...(standing ? openingsOf(book, standing) : []), ...openingsOf(book, sent)];
  for (const { set, rule, opening } of openings) {
    if (!rule.told || !(isTold || met.has(rule.id))) continue;
    const cause = { ...openedBy(by), data: sent.data };
    openDuty(book, set, rule, cause, opening, start, { corrects: { source: sent.source, id: sent.id } });
  }
}

/** The hearings of which an event leaves nothing to tell that was said before: said anew, held, or not to take place. */
function hearingsSaidAnew({ facts }: Book, event: StoredEvent, before: Facts['hearings']): readonly string[] {
  const isListed = (hearing: Facts['hearings'][string] | undefined) => hearing?.state === 'listed';
  const gone = Object.keys(before).filter(
    (id) => isListed(own(before, id)) && !isListed(own(facts.hearings, id)),
  );
  switch (event.type) {
    case 'court.hearing-listed':
    case 'court.hearing-held':
      return [...gone, event.data.hearing];
    case 'court.hearing-vacated': {
      const { hearing: id, suspects } = event.data;
      const hearing = own(facts.hearings, id);
      // It may stand for other suspects.
      const stands = hearing ? isListed(hearing) : suspects !== undefined;
      return stands ? gone : [...gone, id];
    }
    default:
      return gone;
  }
}

/** A duty to tell when a hearing is ends once that is said anew, or the hearing is over; so does its way there. */
function overtake(book: Book, event: StoredEvent, before: Facts['hearings']): void {
  const hearings = hearingsSaidAnew(book, event, before);
  if (hearings.length === 0) return;
  const isOf = (hearing: string | undefined) => hearing !== undefined && hearings.includes(hearing);
  // What was decided at one hearing is told together, and so is what it says anew.
  const isApart = ({
    hearing,
    also,
  }: {
    hearing?: string | undefined;
    also?: readonly string[] | undefined;
  }) => also === undefined && (hearing === undefined || hearing !== hearingOf(event));
  for (const { duty, rule } of liveIn(book)) {
    if (rule.latestOf && isOf(duty.reference) && isApart(duty))
      settle(book, duty, 'not-applicable', 'no-longer-needed', byEvent(event));
  }
  const isLatestOnly = ({ ruleSet }: Awaited, id: string) =>
    ruleOf(book.sets, { ruleSet, id }).latestOf !== undefined;
  const awaited = book.notices.awaited.flatMap((each) => {
    if (!isOf(each.listed) || !isApart(each)) return [each];
    const rules = each.rules.filter(({ id }) => !isLatestOnly(each, id));
    return rules.length === 0 ? [] : [{ ...each, rules }];
  });
  book.notices = { ...book.notices, awaited };
}

function open(book: Book, event: StoredEvent): void {
  if (book.facts.mergedInto !== undefined) return;
  const later = [];
  for (const { set, rule, opening } of openingsOf(book, event)) {
    const isOnItsWay = rule.fromReceiptOf !== undefined && event.agencyKind !== 'witness-care';
    const { reasons, topics } = opening;
    if (rule.toldBefore) continue;
    if (rule.received && isReceivedWith(book, event)) continue;
    if (isOnItsWay) {
      later.push({
        id: rule.id,
        ...(reasons ? { reasons } : {}),
        ...(topics ? { topics: [...topics] } : {}),
        set,
      });
    } else {
      openDuty(book, set, rule, openedBy(event), opening, startOf(rule, event));
    }
  }
  const [first] = later;
  if (first && !isOnItsWayWith(book, event, later)) {
    const { agencyId, agencyKind, data } = event;
    const awaited = {
      opening: causeOf(event),
      agencyId,
      agencyKind,
      ruleSet: first.set.name,
      rules: later.map(({ set: _set, ...rule }) => rule),
      ...('court' in data && data.court ? { court: data.court } : {}),
      ...(hearingOf(event) === undefined ? {} : { hearing: hearingOf(event) }),
      ...(listedIn(event) === undefined ? {} : { listed: listedIn(event) }),
    };
    book.notices = { ...book.notices, awaited: [...book.notices.awaited, awaited] };
  }
  claim(book, refOf(event));
}

/** Whether the victim was told of the event that a correction or a retraction is about. */
function wasTold({ settled, notices }: Book, by: Amending): boolean {
  const ref = refOf(namedBy(by));
  return (
    notices.unclaimed.some(({ about, kind }) => about === ref && kind === 'told') ||
    [...settled.values()].some(
      (duty) => duty.settled?.cause === 'fulfilled' && duty.owner !== 'court' && restsOn(duty, ref),
    )
  );
}

const withRef = (also: readonly string[] | undefined, event: StoredEvent): string[] =>
  [...new Set([...(also ?? []), refOf(event)])].slice(0, MOST_NAMED);

/** The hearings of which what was owed to the witness care unit is settled. */
export const hearingsReceived = ({ settled, sets }: Book): string[] =>
  [...settled.values()].flatMap((duty) =>
    duty.hearing !== undefined && duty.owner === 'court' && ruleOf(sets, duty).received && !isGone(duty)
      ? [duty.hearing]
      : [],
  );

/** Whether what the court decided at the same hearing is owed to the witness care unit already: then with it. */
function isReceivedWith(book: Book, event: StoredEvent): boolean {
  const hearing = hearingOf(event);
  if (hearing === undefined) return false;
  for (const duties of [book.duties, book.settled]) {
    for (const duty of duties.values()) {
      const isHop = duty.hearing === hearing && duty.owner === 'court' && ruleOf(book.sets, duty).received;
      if (!isHop || isGone(duty)) continue;
      duties.set(duty.key, { ...duty, also: withRef(duty.also, event) });
      return true;
    }
  }
  return false;
}

/** Whether other results of the same hearing are on their way already: then they are received, and told, together. */
function isOnItsWayWith(book: Book, event: StoredEvent, rules: readonly Awaited['rules'][number][]): boolean {
  const hearing = hearingOf(event);
  const other =
    hearing === undefined ? undefined : book.notices.awaited.find((each) => each.hearing === hearing);
  if (!other) return false;
  const known = new Set(other.rules.map(({ id }) => id));
  const more = rules
    .filter(({ id }) => !known.has(id))
    .map(({ id, reasons, topics }) => ({
      id,
      ...(reasons ? { reasons } : {}),
      ...(topics ? { topics } : {}),
    }));
  const together = { ...other, also: withRef(other.also, event), rules: [...other.rules, ...more] };
  book.notices = {
    ...book.notices,
    awaited: book.notices.awaited.map((each) => (each === other ? together : each)),
  };
  return true;
}

/** Lets answers that came before the event they are about count, now that it is known. */
function claim(book: Book, ref: string): void {
  const mine = book.notices.unclaimed.filter(({ about }) => about === ref);
  if (mine.length === 0) return;
  book.notices = {
    ...book.notices,
    unclaimed: book.notices.unclaimed.filter(({ about }) => about !== ref),
  };
  for (const answer of mine) answerFor(book, answer);
}

function answerFor(book: Book, answer: Answer): void {
  const isReceipt = answer.kind === 'received' || answer.by === 'witness-care';
  const received = isReceipt && receive(book, answer);
  if (answer.kind === 'received') {
    if (!received) book.notices = withAnswer(book.notices, answer);
    return;
  }
  const about = liveIn(book).filter(
    ({ duty, rule }) =>
      rule.told &&
      restsOn(duty, answer.about) &&
      mayAnswerFor(duty, rule, answer.by) &&
      isAfter(answer, duty.opening),
  );
  for (const { duty } of about) tell(book, duty, answer);
  const isOnItsWay = book.notices.awaited.some((awaited) => restsOn(awaited, answer.about));
  const isPartly = answer.kind === 'told' && about.some(({ duty }) => book.duties.has(duty.key));
  if (about.length === 0 || isOnItsWay || isPartly) book.notices = withAnswer(book.notices, answer);
}

/** Nobody is told, and nobody has received, what has not happened yet. */
const isAfter = ({ cause, precision }: Answer, opening: Pick<Duty['opening'], 'time'>): boolean =>
  endOfPrecision(cause.time, precision) >= opening.time;

function tell(book: Book, duty: Duty, answer: Answer): void {
  if (answer.kind === 'declined') return settle(book, duty, 'waived', 'declined', byAnswer(answer));
  if (answer.kind === 'attempted') return attempt(book, duty, answer.cause.time);
  const saysWhy = !duty.reasons || answer.reasons === true;
  const saysAll = (duty.topics ?? []).every((topic) => answer.topics?.includes(topic));
  if (!saysWhy || !saysAll) return;
  meet(book, duty, byAnswer(answer), answer.precision);
}

function meet(book: Book, duty: Duty, by: Parameters<typeof settle>[4], precision: Start['precision']): void {
  settle(book, duty, 'met', 'fulfilled', by);
  const set = book.sets.find(({ name }) => name === duty.ruleSet);
  for (const rule of set?.rules ?? []) {
    if (!set || !rule.opensOnceMet?.includes(duty.id)) continue;
    const at = book.settled.get(duty.key)?.settled?.at ?? by.time;
    const data = duty.suspect === undefined ? {} : { suspect: duty.suspect };
    const decision = { ...duty.opening, agencyId: duty.key, agencyKind: by.by, data };
    openDuty(book, set, rule, decision, {}, { at, precision });
  }
}

function attempt(book: Book, duty: Duty, time: string): void {
  const isInTime = duty.attemptedAt === undefined && stateAt(duty, time) !== 'breached';
  book.duties.set(duty.key, {
    ...duty,
    attempts: duty.attempts + 1,
    ...(isInTime ? { attemptedAt: time } : {}),
  });
}

/** The witness care unit has a result: the court's duty is met and its own clocks start. */
function receive(book: Book, answer: Answer): boolean {
  const { about, by, cause, precision } = answer;
  const hops = liveIn(book).filter(
    ({ duty, rule }) => rule.received && restsOn(duty, about) && isAfter(answer, duty.opening),
  );
  for (const { duty } of hops) {
    settle(book, duty, 'met', 'fulfilled', { by, time: cause.time, receivedAt: cause.receivedAt });
  }
  const arrived = book.notices.awaited.find((awaited) => restsOn(awaited, about));
  if (!arrived) return hops.length > 0;
  book.notices = {
    ...book.notices,
    awaited: book.notices.awaited.filter((awaited) => awaited !== arrived),
  };
  const { opening, agencyId, agencyKind, court, hearing, listed, also, ruleSet } = arrived;
  const set = book.sets.find(({ name }) => name === ruleSet);
  if (!set) return false;
  const at = cause.time > opening.time ? cause.time : opening.time;
  for (const { id, ...demands } of arrived.rules) {
    const rule = ruleOf(book.sets, { ruleSet, id });
    const data = court === undefined ? {} : { court };
    const from = { ...opening, agencyId, agencyKind, hearing, listed, data };
    openDuty(book, set, rule, from, demands, { at, precision }, { receipt: cause, also });
  }
  for (const ref of [refOf(opening), ...(also ?? [])]) claim(book, ref);
  return true;
}

const answersIn = (
  event: StoredEvent,
  refs: readonly { source: string; id: string }[],
  kind: Answer['kind'],
  {
    reasonsGiven,
    topics,
  }: { reasonsGiven?: boolean | undefined; topics?: readonly string[] | undefined } = {},
): Answer[] =>
  refs.map((ref) => ({
    about: refOf(ref),
    kind,
    by: event.agencyKind,
    cause: causeOf(event),
    precision: event.timePrecision,
    ...(reasonsGiven ? { reasons: true } : {}),
    ...(topics ? { topics: [...topics] } : {}),
  }));

/** Events whose meaning for clocks is the same whatever the duty. */
const handlers: ByType<void, [book: Book]> = {
  'victim.informed': (event, book) => {
    const { about, outcome } = event.data;
    for (const answer of answersIn(event, about, outcome, event.data)) answerFor(book, answer);
  },
  'witness.notice-received': (event, book) => {
    for (const answer of answersIn(event, event.data.events, 'received')) answerFor(book, answer);
  },
  'victim.opted-out': (event, book) => optOut(book, scopesOf(event.data.scope), event, event.data.rights),
  'victim.opted-in': ({ data }, book) => optIn(book, scopesOf(data.scope)),
  'victim.contact-preference-set': (event, book) => {
    const { optOut: wanted } = event.data;
    if (!wanted) return;
    if (wanted.length === 0) optIn(book, scopesOf('all'));
    else optOut(book, scopesOf(wanted.includes('all') ? 'all' : 'updates'), event);
  },
  'probation.opted-out': (event, book) => optOut(book, ['vcs'], event),
  'probation.opted-in': (_event, book) => optIn(book, ['vcs']),
  'duty.withheld': (event, book) => withhold(book, event),
  'duty.waived': (event, book) => {
    const live = book.duties.get(event.data.duty);
    if (live) settle(book, live, 'waived', 'waiver', byEvent(event));
  },
  'duty.reason-recorded': (event, book) => recordReason(book, event),
  'duty.warned': (event, book) => mark(book, 'warned', event),
  'duty.overdue': (event, book) => mark(book, 'overdue', event),
  'duty.lapsed': (event, book) => mark(book, 'lapsed', event),
  'journey.merged': (event, book) => {
    if (!event.awaitsHolders) leaveAll(book, event);
  },
  'journey.absorbed': (event, book) => takeOver(book, event),
  'duty.counted-anew': (event, book) => countAnew(book, event),
  'duty.escalated': ({ data: { duty, number } }, book) => {
    const live = book.duties.get(duty);
    if (live) book.duties.set(duty, { ...live, escalations: Math.max(live.escalations, number) });
  },
};

/** What the victim chose when reached, which counts once the contact has met its duty. */
const choices: ByType<void, [book: Book]> = {
  'probation.victim-contacted': (event, book) => {
    if (event.data.outcome === 'opted-out') optOut(book, ['vcs'], event);
    if (event.data.outcome === 'opted-in') optIn(book, ['vcs']);
  },
};

/** What is owed to the victim of a journey that was merged into another is owed there. */
function leaveAll(book: Book, event: StoredEvent): void {
  for (const { duty } of liveIn(book))
    settle(book, duty, 'not-applicable', 'no-longer-needed', byEvent(event));
}

/** Takes over what is owed on a journey that was merged into this one; what is owed here too is owed once. */
function takeOver(book: Book, event: StoredEventOf<'journey.absorbed'>): void {
  const isOwed = ({ id, owner, reference, hearing }: Duty) =>
    liveIn(book).some(
      ({ duty }) =>
        duty.id === id && duty.owner === owner && duty.reference === reference && duty.hearing === hearing,
    );
  for (const duty of event.protection?.duties ?? []) {
    if (!isOwed(duty) && !book.settled.has(duty.key)) book.duties.set(duty.key, duty);
  }
  for (const { scope, rights } of event.protection?.optOuts ?? []) optOut(book, [scope], event, rights);
}

/** What the rules themselves say of the event. */
function byDeclaration(book: Book, event: StoredEvent): void {
  if (!book.sets.some(({ rules }) => rules.some((rule) => namesIn(rule, event.type)))) return;
  for (const { duty, rule } of liveIn(book)) {
    if (!namesIn(rule, event.type)) continue;
    const speaks = (declared: DutyRule['met']) =>
      declared?.some((on) => speaksOf(book, on, event, duty)) ?? false;
    const answers = (declared: DutyRule['met']) =>
      mayAnswerFor(duty, rule, event.agencyKind) && speaks(declared);
    const means = duty.reference && referenceIn(rule, event.data);
    if (means !== undefined && means !== duty.reference) continue;
    if (answers(rule.waived)) settle(book, duty, 'waived', 'declined', byEvent(event));
    else if (answers(rule.met)) meet(book, duty, byEvent(event), event.timePrecision);
    else if (speaks(rule.ended) && !isOfAnother(duty, event))
      settle(book, duty, 'not-applicable', 'no-longer-needed', byEvent(event));
    else if (answers(rule.attempted)) attempt(book, duty, event.time);
  }
}

/** Whether a duty is about one suspect, and an event about another. */
const isOfAnother = ({ suspect }: Duty, { data }: StoredEvent): boolean =>
  suspect !== undefined && 'suspect' in data && data.suspect !== undefined && data.suspect !== suspect;

const scopesOf = (scope: OptOut['scope'] | 'all'): OptOut['scope'][] =>
  scope === 'all' ? ['updates', 'vcs'] : [scope];

function optOut(
  book: Book,
  scopes: readonly OptOut['scope'][],
  event: StoredEvent,
  rights?: readonly number[],
): void {
  const others = book.notices.optOuts.filter(({ scope }) => !scopes.includes(scope));
  const added = scopes.map((scope) => {
    const before = book.notices.optOuts.find((known) => known.scope === scope);
    const all = moreOf(before, rights);
    return { scope, since: event.time, ...(all ? { rights: all } : {}) };
  });
  book.notices = { ...book.notices, optOuts: [...others, ...added] };
  for (const { duty, rule } of liveIn(book)) {
    if (isOptedOut(rule, added)) settle(book, duty, 'waived', 'opted-out', byEvent(event));
  }
}

/** The rights opted out of, together with those before: what is left out is all of them. */
function moreOf(before: OptOut | undefined, rights: readonly number[] | undefined): number[] | undefined {
  if (!rights || (before && !before.rights)) return undefined;
  return [...new Set([...(before?.rights ?? []), ...rights])].sort((a, b) => a - b);
}

function optIn(book: Book, scopes: readonly OptOut['scope'][]): void {
  book.notices = {
    ...book.notices,
    optOuts: book.notices.optOuts.filter(({ scope }) => !scopes.includes(scope)),
  };
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);

/** The calendar that a duty is counted by now: never one older than it was. */
const calendarIn = (book: Book, { calendar = 0 }: Duty): number => Math.max(calendar, book.calendar);
const dueIn = (book: Book, duty: Duty): string | undefined =>
  dueAnew(duty, ruleOf(book.sets, duty), calendarIn(book, duty), book.calendars);

/**
 * A good reason not to tell yet: the duty rests until London's review date, and is due by its end where it
 * was due before; a review that is past lets nothing rest. A further one takes the place of the review
 * before. Given for a duty already breached, it is a reason for the miss and undoes nothing.
 */
function withhold(book: Book, { time, data }: StoredEventOf<'duty.withheld'>): void {
  const duty = book.duties.get(data.duty);
  if (!duty) return;
  const { reason, authoriser, reviewOn } = data;
  const until = startOfLondonDay(reviewOn);
  const state = stateAt(duty, time);
  if (state === 'breached') {
    book.duties.set(duty.key, { ...duty, missReason: { at: time, reason } });
    return;
  }
  if (until <= time) return;
  const at = (state === 'withheld' ? duty.withheld?.at : undefined) ?? time;
  const resting = { ...duty, withheld: { at, until, reason, authoriser } };
  const due = currentDue(duty) && dueIn(book, resting);
  book.duties.set(
    duty.key,
    due ? withDue(resting, { due, from: time, reason: 'withheld' }, calendarIn(book, duty)) : resting,
  );
}

function recordReason(book: Book, { time, data }: StoredEventOf<'duty.reason-recorded'>): void {
  const duty = book.duties.get(data.duty) ?? book.settled.get(data.duty);
  if (!duty) return;
  const home = duty.settled ? book.settled : book.duties;
  home.set(duty.key, { ...duty, missReason: { at: time, reason: data.reason } });
}

/** Whether an event is about a duty that there is not, or that is not its sender's to speak of. */
export function isAboutNoDuty({ duties, settled, sets }: Book, event: StoredEvent): boolean {
  if (!isOfOneDuty(event)) return false;
  const duty = duties.get(event.data.duty) ?? settled.get(event.data.duty);
  if (!duty) return true;
  return definitionOf(event.type).ofDuty === 'owner'
    ? duty.owner !== event.agencyKind
    : !mayAnswerFor(duty, ruleOf(sets, duty), event.agencyKind);
}

/** An alarm that was raised for the due instant in force; any other says nothing any more. */
function mark(
  book: Book,
  kind: Alarm['kind'],
  event: StoredEventOf<'duty.warned' | 'duty.overdue' | 'duty.lapsed'>,
): void {
  const { duty: key } = event.data;
  const duty = book.duties.get(key);
  if (!duty) return;
  const raised = markOf({ kind, at: event.time });
  if (!alarmsOf(duty, ruleOf(book.sets, duty), book.calendars).some((alarm) => markOf(alarm) === raised))
    return;
  const marked = { ...duty, raised: [...duty.raised, raised] };
  book.duties.set(key, marked);
  if (kind === 'lapsed') settle(book, marked, 'not-applicable', 'lapsed', byEvent(event));
}

/**
 * Counts anew, from where each clock started, what is still open: not what is met, nor what was breached
 * before the victim's rights changed. The due instant before stays in the history.
 */
function redate(book: Book, { time }: StoredEvent): void {
  const enhanced = book.facts.enhanced.entitled;
  const reason = enhanced ? 'enhanced-granted' : 'enhanced-removed';
  for (const { duty } of liveIn(book)) {
    const before = currentDue(duty);
    if (before === undefined || isPast(time, before)) continue;
    const changed = { ...duty, enhanced };
    const due = dueIn(book, changed) ?? before;
    const entry = { due, from: time, reason } as const;
    book.duties.set(duty.key, due === before ? changed : withDue(changed, entry, calendarIn(book, duty)));
  }
}

/** Counts what runs anew by another calendar, and what comes after by that one too. */
function countAnew(book: Book, { time, data }: StoredEventOf<'duty.counted-anew'>): void {
  book.calendar = Math.max(book.calendar, data.calendar);
  book.notices = { ...book.notices, calendar: book.calendar };
  for (const { duty, rule } of liveIn(book)) {
    const counted = countedAnew(duty, rule, book.calendar, time, book.calendars);
    if (counted) book.duties.set(duty.key, counted);
  }
}

/**
 * A duty opened before the journey named a force, court or area is listed for it as soon as it does, and that of a
 * force that gave the journey to another for that one.
 */
function placeRows({ duties, facts }: Book): void {
  const isOut = (row: string) => facts.was.forces.includes(row) && !facts.rows.forces.includes(row);
  for (const duty of duties.values()) {
    const known = duty.row !== undefined && isOut(duty.row) ? undefined : duty.row;
    const row = known ?? rowOf(duty.owner, facts.rows);
    if (row !== undefined && row !== duty.row) duties.set(duty.key, { ...duty, row });
  }
}

/** What says a hearing anew, or leaves none to take place. */
const endHearings: ReadonlySet<EventType> = new Set<EventType>([
  'court.hearing-listed',
  'court.hearing-held',
  'court.hearing-vacated',
  'court.trial-vacated',
  'court.suspect-died',
  ...endingTypes,
]);

/** Whether an event type can settle, date or mark a duty that runs, beside opening others. */
export function bearsOnRunning(type: EventType, sets: readonly RuleSet[]): boolean {
  return (
    type in handlers ||
    type in choices ||
    definitionOf(type).setsRights === true ||
    endHearings.has(type) ||
    sets.some(({ rules }) => rules.some((rule) => namesIn(rule, type)))
  );
}

/** Whether a rule names a type of event among those that settle or mark its duties. */
const namesIn = ({ met, waived, ended, attempted }: DutyRule, type: EventType): boolean =>
  [met, waived, ended, attempted].some((declared) => declared?.some(({ on }) => on === type));
