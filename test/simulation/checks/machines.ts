import { standingIn } from '../../../functions/core/record/standing-in.ts';
import { hasMachine, standingOf } from '../../../functions/core/stages/standing.ts';
import { strands } from '../../../functions/core/stages/stage.ts';
import { executionName } from '../../../functions/machines/executions.ts';
import type { World } from '../world.ts';

import { findings, type Finding } from './finding.ts';
import type { StoredJourney } from './journeys.ts';

/** Each strand that has a machine has one execution, and it waits where the record stands. */
export function checkMachines(world: World, journeys: readonly StoredJourney[]): Finding[] {
  const { found, expect } = findings('each live strand has one execution, where the record stands');
  const running = [...world.machines.executions.values()].filter(({ status }) => status === 'RUNNING');
  for (const { journeyId, head, runs } of journeys) {
    if (!head.live) continue;
    for (const strand of strands) {
      const stands = standingIn(head.record, strand);
      const run = runs.find((each) => each.strand === strand);
      const name = run && executionName(run);
      const about = `${journeyId} ${strand} stands at ${standingOf(stands)}`;
      if (!hasMachine(stands)) {
        expect(
          !run || run.state === 'ended',
          () => `${about}, which has no machine, and its run is ${run?.state ?? ''}`,
        );
        continue;
      }
      expect(
        run?.state === 'parked' && run.at === standingOf(stands),
        () => `${about}; its run is ${run?.state ?? 'missing'} at ${run?.at ?? ''}`,
      );
      expect(
        running.some((execution) => execution.name === name),
        () => `${about}; the execution ${name ?? ''} does not run`,
      );
    }
    const own = running.filter((execution) => execution.name.startsWith(journeyId));
    const meant = new Set(runs.filter(({ state }) => state !== 'ended').map(executionName));
    for (const execution of own)
      expect(meant.has(execution.name), () => `${execution.name} runs, and stands for nothing`);
  }
  return found;
}
