import type { DutyEventType } from '../../../../schemas/events/duty.ts';
import type { Duty } from '../../../../schemas/duty.ts';
import { newestCalendar, type Calendars } from '../../../core/calendar/bank-holidays.ts';
import { nextAlarm, type Alarm } from '../../../core/duties/alarms.ts';
import { isToCountAnew } from '../../../core/duties/redate.ts';
import { ruleOf, ruleSets } from '../../../core/duties/rule-sets.ts';
import type { Head } from '../../../core/record/head.ts';
import { appendSystemEvent, type SystemDeps } from '../../../intake/append-system-event.ts';
import { dueShards, NEVER_DUE, type DueDuty } from '../../../store/journeys/duties.ts';
import { own } from '../../../core/own.ts';
import type { Turns } from '../../../streams/take-turns.ts';

export interface SweepDeps extends SystemDeps {
  /** Whether there is time for one more duty. */
  readonly hasTime: () => boolean;
  /** What cannot be told of is parked, and keeps no other waiting. */
  readonly turns: Turns;
  /** The calendars of bank holidays that are known; those of the product where left out. */
  readonly calendars?: Calendars;
}

export interface Swept {
  /** Alarms put on journeys. */
  readonly raised: number;
  /** Whether nothing that was due is left but what is parked. */
  readonly finished: boolean;
}

const PAGE = 100;

const typeOf = {
  warned: 'duty.warned',
  overdue: 'duty.overdue',
  lapsed: 'duty.lapsed',
} as const satisfies Record<Alarm['kind'], DutyEventType>;

/**
 * Tells of every duty whose next alarm is due: warned, overdue, lapsed. An alarm has one id and one time
 * however late or often the sweep comes by, so sweeps may overlap, stop for days and start again: nothing is
 * lost and nothing is told twice. What one run has no time for, the next one finds.
 */
export async function sweepDuties(deps: SweepDeps): Promise<Swept> {
  const swept = await Promise.all(dueShards.map((shard) => sweepShard(deps, shard)));
  return {
    raised: swept.reduce((total, { raised }) => total + raised, 0),
    finished: deps.turns.counts.left === 0 && swept.every(({ finished }) => finished),
  };
}

async function sweepShard(deps: SweepDeps, shard: string): Promise<Swept> {
  const until = deps.now().toISOString();
  const { done, finished } = await eachDue(deps, shard, until, (due) => raiseAlarms(deps, due, until));
  return { raised: done, finished };
}

interface Walked {
  /** What was done for the duties, in all. */
  readonly done: number;
  /** Whether there was time for all. */
  readonly finished: boolean;
}

/** Does something for each duty of a shard whose next alarm is due by an instant. */
async function eachDue(
  deps: SweepDeps,
  shard: string,
  until: string,
  work: (due: DueDuty) => Promise<number>,
): Promise<Walked> {
  let [done, after] = [0, ''];
  for (;;) {
    const page = await deps.journeys.listDue(shard, until, after, PAGE);
    for (const due of page) {
      if (!deps.hasTime()) return { done, finished: false };
      done += (await deps.turns.take(due, (duty) => work({ ...due, duty }))) ?? 0;
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return { done, finished: true };
    after = last.place;
  }
}

/**
 * Has every clock of a shard that runs counted anew by the newest calendar, where that changes when it is due.
 *
 * @returns `done`: of how many journeys; nothing is looked at while there is one calendar only
 */
export async function countAnew(deps: SweepDeps, shard: string): Promise<Walked> {
  if (newestCalendar(deps.calendars) === 0) return { done: 0, finished: true };
  return eachDue(deps, shard, NEVER_DUE, async ({ journeyId, duty }) => {
    if (!isToCountAnew(duty, ruleOf(ruleSets, duty), deps.now().toISOString(), deps.calendars)) return 0;
    const head = await deps.journeys.readHead(journeyId);
    return head && (await countJourneyAnew(deps, head, duty)) ? 1 : 0;
  });
}

/** Tells of the newest calendar where a clock of the journey would be due at another instant by it. */
async function countJourneyAnew(deps: SweepDeps, { journeyId, record }: Head, found: Duty): Promise<boolean> {
  const calendar = newestCalendar(deps.calendars);
  if ((record.notices.calendar ?? 0) >= calendar) return false;
  const at = deps.now().toISOString();
  const live = [...Object.values(record.duties), ...(record.notices.beyond > 0 ? [found] : [])];
  if (!live.some((duty) => isToCountAnew(duty, ruleOf(ruleSets, duty), at, deps.calendars))) return false;
  const id = `${journeyId}:calendar:${calendar}`;
  const told = { type: 'duty.counted-anew', id, part: 'sweep', time: at, data: { calendar } } as const;
  return (await appendSystemEvent(deps, journeyId, told)) === 'appended';
}

const alarmOf = (duty: Duty, until: string): Alarm | undefined => {
  const alarm = nextAlarm(duty, ruleOf(ruleSets, duty));
  return alarm && alarm.at <= until ? alarm : undefined;
};

/** Raises all that is due of one duty, in order. The index may lag: the head decides what is still live. */
async function raiseAlarms(deps: SweepDeps, due: DueDuty, until: string): Promise<number> {
  const before = await deps.journeys.readHead(due.journeyId);
  const isCountedAnew = before && (await countJourneyAnew(deps, before, due.duty));
  const head = isCountedAnew ? await deps.journeys.readHead(due.journeyId) : before;
  const isBeyond = (head?.record.notices.beyond ?? 0) > 0;
  let live = (head && own(head.record.duties, due.duty.key)) ?? (isBeyond ? due.duty : undefined);
  for (let raised = 0; ; raised += 1) {
    const alarm = live && alarmOf(live, until);
    const told = live && alarm && (await raise(deps, due.journeyId, live.key, alarm));
    if (!told) return raised;
    live = told.after;
  }
}

/** The duty once an alarm is on its journey; undefined where the alarm was there already. */
async function raise(
  deps: SweepDeps,
  journeyId: string,
  key: string,
  { kind, number, at, dueAt }: Alarm,
): Promise<{ readonly after: Duty | undefined } | undefined> {
  let after: Duty | undefined;
  const outcome = await appendSystemEvent(
    deps,
    journeyId,
    {
      type: typeOf[kind],
      // The journey too: one event can open the same duty on several, and some duties are one to a journey.
      id: `${journeyId}:${key}:${kind}:${at}`,
      part: 'sweep',
      time: at,
      data: { duty: key, number, dueAt },
    },
    ({ head }) => {
      after = own(head.record.duties, key);
      return [];
    },
  );
  return outcome === 'appended' ? { after } : undefined;
}
