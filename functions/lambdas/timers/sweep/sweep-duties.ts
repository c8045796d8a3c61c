import type { DutyEventType } from '../../../../schemas/events/duty.ts';
import type { Duty } from '../../../../schemas/duty.ts';
import { nextAlarm, type Alarm } from '../../../core/duties/alarms.ts';
import { ruleOf, ruleSets } from '../../../core/duties/rule-sets.ts';
import { appendSystemEvent, type SystemDeps } from '../../../intake/append-system-event.ts';
import { dueShards, type DueDuty } from '../../../store/journeys/duties.ts';
import { own } from '../../../core/own.ts';

export interface SweepDeps extends SystemDeps {
  /** Whether there is time for one more duty. */
  readonly hasTime: () => boolean;
  /** Says which duty could not be told of, without a word of what went wrong with it. */
  readonly failed: (error: unknown) => void;
}

export interface Swept {
  /** Alarms put on journeys. */
  readonly raised: number;
  readonly failures: number;
  /** Whether nothing that was due is left. */
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
    failures: swept.reduce((total, { failures }) => total + failures, 0),
    finished: swept.every(({ finished }) => finished),
  };
}

async function sweepShard(deps: SweepDeps, shard: string): Promise<Swept> {
  const until = deps.now().toISOString();
  let [raised, failures, after] = [0, 0, ''];
  for (;;) {
    const page = await deps.journeys.listDue(shard, until, after, PAGE);
    for (const due of page) {
      if (!deps.hasTime()) return { raised, failures, finished: false };
      try {
        raised += await raiseAlarms(deps, due, until);
      } catch (error) {
        failures += 1;
        deps.failed(error);
      }
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return { raised, failures, finished: failures === 0 };
    after = last.place;
  }
}

const alarmOf = (duty: Duty, until: string): Alarm | undefined => {
  const alarm = nextAlarm(duty, ruleOf(ruleSets, duty));
  return alarm && alarm.at <= until ? alarm : undefined;
};

/** Raises all that is due of one duty, in order. The index may lag: the head decides what is still live. */
async function raiseAlarms(deps: SweepDeps, due: DueDuty, until: string): Promise<number> {
  const head = await deps.journeys.readHead(due.journeyId);
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
