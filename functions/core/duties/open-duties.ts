import type { AgencyKind, RowFilter } from '../../../schemas/agencies.ts';
import { AgencyKindSchema } from '../../../schemas/agencies.ts';
import type { EventRef } from '../../../schemas/events/shared.ts';
import type { Duty, DutyCause, DutyOwner } from '../../../schemas/duty.ts';
import type { StoredEvent } from '../record/stored-event.ts';
import { courtOf } from '../../../schemas/reference/courts.ts';
import { isAboutOthers } from '../stages/guards.ts';
import { profiles } from '../agency-profiles.ts';
import { calendarOf } from '../calendar/bank-holidays.ts';
import { londonDate, startOfLondonDay } from '../calendar/london-time.ts';
import { matches } from '../record/when.ts';
import { idFrom } from '../referrals/referral-id.ts';

import { causeOf, settle, type Book } from './book.ts';
import { refOf, type Demands, type OptOut } from './clocks.ts';
import { dueOf, type Start } from './due-date.ts';
import { dutyGuards } from './guards.ts';
import type { DutyOn, DutyRule, Opening, RuleSet } from './rule.ts';
import { ruleSetsOn } from './rule-sets.ts';

/** Whether a declaration speaks of an event. */
export const speaksOf = (
  book: Book,
  { on, when, from, given }: DutyOn,
  event: StoredEvent,
  duty?: Duty,
): boolean =>
  on === event.type &&
  (!from || from === event.agencyKind) &&
  matches(when, event.data) &&
  (!given || dutyGuards[given](book.facts, event, duty));

/**
 * Whether a word of an agency on a duty counts: its owner's, that of whoever its rule names, or the service's own. The
 * victim's own windows are hers, whoever tells of what she did.
 */
export const mayAnswerFor = ({ owner }: Pick<Duty, 'owner'>, { alsoBy }: DutyRule, by: AgencyKind): boolean =>
  owner === 'victim' || owner === by || by === 'system' || (alsoBy?.includes(by) ?? false);

/** The duties an event opens, by the rules in force when it happened. */
export function openingsOf(
  book: Book,
  event: StoredEvent,
): { readonly set: RuleSet; readonly rule: DutyRule; readonly opening: Opening }[] {
  if (isAboutOthers(book.facts, event)) return [];
  return ruleSetsOn(book.sets, londonDate(event.time)).flatMap((set) =>
    set.rules.flatMap((rule) => {
      const opening = rule.opens.find((each) => speaksOf(book, each, event));
      return opening ? [{ set, rule, opening }] : [];
    }),
  );
}

/** The same for the same duty and opening event, whatever else happens on the journey. */
export function keyOf(
  rule: Pick<DutyRule, 'id' | 'received' | 'fromReceiptOf'> & { readonly once?: true | undefined },
  { agencyId, source, id, hearing }: OpenedBy,
): string {
  if (rule.once) return `${rule.id}#1`;
  const isTogether = hearing !== undefined && isOfResults(rule);
  return `${rule.id}#${idFrom(isTogether ? ['hearing', hearing] : [agencyId, source, id])}`;
}

/** Whether a rule is about results of a court: those of one hearing are received, and told, together. */
export const isOfResults = ({
  received,
  fromReceiptOf,
}: Pick<DutyRule, 'received' | 'fromReceiptOf'>): boolean => received === true || fromReceiptOf === 'court';

/** What opens a duty: an event, and for a later hop its receipt. */
export interface OpenedBy extends DutyCause {
  readonly agencyId: string;
  readonly agencyKind: AgencyKind;
  readonly data: Readonly<Record<string, unknown>>;
  /** The hearing at which it was decided. */
  readonly hearing?: string | undefined;
  /** The hearing that it lists or takes out of the list. */
  readonly listed?: string | undefined;
}

export const hearingOf = ({ data }: StoredEvent): string | undefined =>
  'atHearing' in data ? data.atHearing : undefined;

/** The hearing that an event says is on, or off. */
export const listedIn = (event: StoredEvent): string | undefined =>
  event.type === 'court.hearing-listed' || event.type === 'court.hearing-vacated'
    ? event.data.hearing
    : undefined;

export const openedBy = (event: StoredEvent): OpenedBy => ({
  ...causeOf(event),
  hearing: hearingOf(event),
  listed: listedIn(event),
  agencyId: event.agencyId,
  agencyKind: event.agencyKind,
  data: event.data,
});

const isText = (value: unknown): value is string => typeof value === 'string';

/** Which claim, complaint, property or decision an event means. */
export function referenceIn(
  { reference }: DutyRule,
  data: Readonly<Record<string, unknown>>,
): string | undefined {
  const value = reference && data[reference];
  if (isText(value)) return value;
  const { source, id } = (value ?? {}) as { source?: unknown; id?: unknown };
  return isText(source) && isText(id) ? refOf({ source, id }) : undefined;
}

function ownerOf({ owner }: DutyRule, { agencyKind, data }: OpenedBy): DutyOwner {
  if (owner === 'sender') return agencyKind;
  if (owner === 'against') return AgencyKindSchema.catch('police').parse(data['against']);
  return owner;
}

/** Whose of an agency's areas: the first force that recorded it, the court that has the case now. */
export function rowOf(owner: DutyOwner, rows: RowFilter): string | undefined {
  const { dimension, owesIn } = owner === 'victim' ? { dimension: null } : profiles[owner];
  return dimension === null ? undefined : rows[dimension].at(owesIn === 'first' ? 0 : -1);
}

export const isOptedOut = ({ optOut, right }: DutyRule, optOuts: readonly OptOut[]): boolean =>
  optOuts.some(({ scope, rights }) => scope === optOut && (!rights || rights.includes(right)));

const startIn = (data: StoredEvent['data'], field: NonNullable<DutyRule['startsAt']>): unknown =>
  'offenceFrom' in data && field === 'offenceFrom'
    ? data.offenceFrom
    : 'reportedAt' in data
      ? data.reportedAt
      : undefined;

/** When the clock of an event's own duties starts: at a field of it that says so, else when it happened. */
export function startOf({ startsAt }: DutyRule, { time, timePrecision, data }: StoredEvent): Start {
  const told = startsAt && startIn(data, startsAt);
  if (!isText(told)) return { at: time, precision: timePrecision };
  return told.length > 10
    ? { at: told, precision: 'instant' }
    : { at: startOfLondonDay(told), precision: 'day' };
}

/** Whether there is nothing left of a duty that another event of its hearing could be told with. */
export const isGone = ({ settled }: Duty): boolean =>
  settled?.cause === 'taken-back' || settled?.cause === 'no-longer-needed';

/** Opens a duty, unless the journey has it; where the victim has opted out of such, as waived at once. */
export function openDuty(
  book: Book,
  set: RuleSet,
  rule: DutyRule,
  by: OpenedBy,
  { reasons, topics }: Demands,
  start: Start,
  more: {
    readonly receipt?: DutyCause;
    readonly also?: readonly string[] | undefined;
    readonly corrects?: EventRef;
  } = {},
): Duty | undefined {
  const key = more.corrects ? keyOf({ ...rule, once: undefined }, by) : keyOf(rule, by);
  const before = book.settled.get(key);
  // What one event of a hearing opened and was taken back, or overtaken, another may open still.
  if (by.hearing !== undefined && before && isGone(before)) book.settled.delete(key);
  if (book.duties.has(key) || book.settled.has(key)) return undefined;
  if (rule.once && !more.corrects) {
    if (book.notices.opened.includes(rule.id)) return undefined;
    book.notices = { ...book.notices, opened: [...book.notices.opened, rule.id] };
  }
  const owner = ownerOf(rule, by);
  const row =
    isText(by.data['court']) && owner === 'court' ? courtOf(by.data['court']) : rowOf(owner, book.facts.rows);
  const enhanced = book.facts.enhanced.entitled;
  const reckoned = dueOf(rule, enhanced, start, calendarOf(book.calendar, book.calendars));
  const reference = rule.latestOf ? by.listed : rule.reference && (referenceIn(rule, by.data) ?? refOf(by));
  const suspect = by.data['suspect'];
  const { type, source, id, time, receivedAt } = by;
  const duty: Duty = {
    key,
    id: rule.id,
    ruleSet: set.name,
    owner,
    ...(row === undefined ? {} : { row }),
    opening: { type, source, id, time, receivedAt },
    ...(by.hearing !== undefined && isOfResults(rule) ? { hearing: by.hearing } : {}),
    ...(more.also ? { also: [...more.also] } : {}),
    ...(more.corrects ? { corrects: more.corrects, also: [refOf(more.corrects)] } : {}),
    ...(more.receipt ? { receipt: more.receipt } : {}),
    startedAt: start.at,
    enhanced,
    ...('due' in reckoned
      ? { dues: [{ due: reckoned.due, from: start.at, reason: 'opened' }] }
      : { dues: [], noDue: reckoned.noDue }),
    ...(book.calendar > 0 ? { calendar: book.calendar } : {}),
    ...(reasons ? { reasons } : {}),
    ...(topics ? { topics: [...topics] } : {}),
    ...(reference ? { reference } : {}),
    ...(isText(suspect) ? { suspect } : {}),
    attempts: 0,
    raised: [],
    escalations: 0,
  };
  book.duties.set(key, duty);
  if (isOptedOut(rule, book.notices.optOuts)) {
    settle(book, duty, 'waived', 'opted-out', {
      by: by.agencyKind,
      time: start.at,
      receivedAt: more.receipt?.receivedAt ?? receivedAt,
    });
    return undefined;
  }
  return duty;
}
