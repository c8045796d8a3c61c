import { foldAll } from '../../functions/core/record/fold.ts';
import { strands } from '../../functions/core/stages/stage.ts';
import type { StoredEvent } from '../../schemas/envelope.ts';
import { seededAgencies, type SeededAgency } from '../agencies.ts';
import { scenariosOf } from '../scenarios.ts';

import { costOfEvent } from './accepting.ts';
import type { Figure } from './figure.ts';
import { londonPrices } from './prices.ts';

/**
 * States entered when the record moves a strand on: the choice and the next await; and, where a stage is
 * entered, its start and the end of the stage left.
 */
const PER_MOVE = 2;

/** State transitions that the stage machines make for one scenario, and what its journey costs in London. */
export function measureJourneys(
  units: { readonly write: number; readonly read: number },
  cpuSeconds: number,
): Figure[] {
  return scenariosOf('00000').flatMap(({ name, scenes }) => {
    const events = scenes.map(({ by, type, data, atHour }, at): StoredEvent => {
      const agency: SeededAgency = seededAgencies[by];
      const time = new Date(Date.UTC(2026, 0, 5) + atHour * 3_600_000).toISOString();
      return {
        seq: at + 1,
        id: `bench-${at}`,
        type,
        source: agency.sourcePrefix,
        agencyId: agency.agencyId,
        agencyKind: agency.kind,
        time,
        timePrecision: 'instant',
        receivedAt: time,
        data,
        effect: 'applied',
      };
    });
    const record = foldAll(events);
    const transitions = strands.reduce((sum, strand) => {
      const { moves, instances } = record.strands[strand];
      const entered = Object.values(instances).reduce((all, times) => all + times, 0);
      return sum + PER_MOVE * moves + PER_MOVE * entered;
    }, 0);
    const dollars =
      scenes.length * costOfEvent(units, cpuSeconds) + transitions * londonPrices.stateTransition;
    return [
      { name: `state transitions: ${name}`, value: transitions, unit: `for ${scenes.length} events` },
      { name: `cost: ${name}`, value: dollars * 100, unit: 'US cents' },
    ];
  });
}
