import type { Finding } from './checks/finding.ts';
import { bundle, compile, type Change } from './lambda/bundles.ts';
import { olderRelease } from './older-release.ts';
import { simulate } from './simulation.ts';

/** A fault that is put into the service on purpose: the measure of what the checks can see. */
export interface Doctored {
  readonly fault: string;
  /** The changes of the source that make it. */
  readonly changes: readonly Change[];
  /** The first seed that shows it, of those from 0 on. */
  readonly seed: number;
}

export const doctored: readonly Doctored[] = [
  {
    fault: 'the feed’s time taken before a slow read',
    changes: [
      {
        file: 'functions/intake/accept-event.ts',
        replace: 'inOneTransaction(deps.journeys, beside, all, deps.now)',
        by: 'inOneTransaction(deps.journeys, beside, all, () => new Date(event.receivedAt))',
      },
    ],
    seed: 18,
  },
  {
    fault: 'a sweep that tells all of its run under the time it began at',
    changes: [
      {
        file: 'functions/lambdas/timers/sweep/handler.ts',
        replace: 'now: () => new Date(),',
        by: 'now: () => now,',
      },
    ],
    seed: 4,
  },
  {
    fault: 'a follower that acknowledges before it writes',
    changes: [
      {
        file: 'functions/streams/follow-stream.ts',
        replace: 'const fault = await faultOfTrying(() => work(records));',
        by: 'const fault = (void faultOfTrying(() => work(records)).catch(() => undefined), undefined);',
      },
    ],
    seed: 0,
  },
  {
    fault: 'a dedupe record left out of the transaction',
    changes: [
      {
        file: 'functions/intake/accept-event.ts',
        replace: 'deps.journeys.sentItem(event, dedupeOf(deps, incoming, outcome)),',
        by: '',
      },
    ],
    seed: 0,
  },
  {
    fault: 'a parked token without its condition',
    changes: [
      {
        file: 'functions/store/runs.ts',
        replace: 'headStandsAt(run, at),\n        write({',
        by: 'write({',
      },
    ],
    seed: 0,
  },
  {
    fault: 'an opening lock never removed',
    changes: [
      {
        file: 'functions/intake/alias-items.ts',
        replace: 'journeys.freedItem(alias, victimNumber),',
        by: '',
      },
    ],
    seed: 0,
  },
  {
    fault: 'an involvement opened by the sender’s own event',
    changes: [
      {
        file: 'functions/intake/resolve-subject.ts',
        replace: 'isWithinReach(event, sender.rows, record.facts)',
        by: 'definitionOf(type).opens !== undefined || isWithinReach(event, sender.rows, record.facts)',
      },
      {
        file: 'functions/core/record/involvement.ts',
        replace: 'return here.filter(({ agencyKind }) => letIn.has(agencyKind));',
        by: 'return here.filter(({ agencyKind }) => letIn.has(agencyKind) || true);',
      },
    ],
    seed: 3,
  },
  {
    fault: 'an alarm of a duty under an id of its own each time',
    changes: [
      {
        file: 'functions/lambdas/timers/sweep/sweep-duties.ts',
        replace: 'id: `${journeyId}:${key}:${kind}:${at}`,',
        by: 'id: `${journeyId}:${key}:${kind}:${deps.now().toISOString()}`,',
      },
    ],
    seed: 0,
  },
  {
    fault: 'a journey that everybody but a police force may read who knows its id',
    changes: [
      {
        file: 'functions/lambdas/api/journeys/read-journey.ts',
        replace: 'if (!head || !isWithinRows(caller.agencyKind, caller.rows, head.record.facts.rows)) {',
        by: `const { agencyKind, rows } = caller;
          if (!head || (agencyKind === 'police' && !isWithinRows(agencyKind, rows, head.record.facts.rows))) {`,
      },
    ],
    seed: 12,
  },
  {
    fault: 'an answer that goes out before it is on record',
    changes: [
      {
        file: 'functions/http/chain.ts',
        replace: "if (about !== 'in-transaction') await put(() => audit.write({ status }, about));",
        by: "if (about !== 'in-transaction') void put(() => audit.write({ status }, about)).catch(() => undefined);",
      },
    ],
    seed: 0,
  },
  {
    fault: 'an event put on the bus only where the bus took it at once',
    changes: [
      {
        file: 'functions/lambdas/followers/relay/publish-change.ts',
        replace: "if (AnswerSchema.parse(answer).FailedEntryCount > 0) throw new Error('NotPublished');",
        by: 'AnswerSchema.parse(answer);',
      },
    ],
    seed: 3,
  },
];

/** How long each seed is lived through. */
export const DAYS = 14;

/** The first seed, of some from one on, in which a check finds a fault. */
export async function findDoctored(
  { changes }: Doctored,
  from: number,
  seeds: number,
): Promise<{ readonly seed: number; readonly finding: Finding } | undefined> {
  const [newer, before] = await Promise.all([bundle(changes), bundle([...olderRelease, ...changes])]);
  const releases = { bundles: compile(newer), older: compile(before) };
  for (let seed = from; seed < from + seeds; seed += 1) {
    const [finding] = (await simulate({ seed, ...releases, days: DAYS })).findings;
    if (finding) return { seed, finding };
  }
  return undefined;
}
