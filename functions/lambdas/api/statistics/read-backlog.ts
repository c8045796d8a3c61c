import { londonDate } from '../../../core/calendar/london-time.ts';
import { threshold } from '../../../core/statistics/suppress.ts';
import { tabulateBacklog, type BacklogRow } from '../../../core/statistics/tabulate-backlog.ts';
import type { FiguresRepository } from '../../../store/figures.ts';

import { asCsv } from './as-csv.ts';

export interface StatisticsDeps {
  readonly figures: Pick<FiguresRepository, 'cells'>;
  readonly now: () => Date;
}

async function rowsOf({ figures, now }: StatisticsDeps): Promise<BacklogRow[]> {
  return tabulateBacklog(await figures.cells('BACKLOG'), londonDate(now().toISOString()));
}

type Place = Pick<BacklogRow, 'area' | 'stage' | 'vulnerable' | 'specialMeasures'>;
const everything: Place = { area: 'all', stage: 'all', vulnerable: 'all', specialMeasures: 'all' };

/** The five questions, answered, and every figure behind them. */
export async function readBacklog(deps: StatisticsDeps) {
  const rows = await rowsOf(deps);
  const at = (place: Partial<Place>) =>
    rows.find((row) =>
      Object.entries({ ...everything, ...place }).every(
        ([name, value]) => row[name as keyof Place] === value,
      ),
    );
  // Where nothing is counted there is no row, and the number is nought.
  const victims = (place: Partial<Place>) => {
    const row = at(place);
    return row ? row.victims : 0;
  };
  const stages = rows.filter(
    (row) =>
      row.stage !== 'all' && row.area === 'all' && row.vulnerable === 'all' && row.specialMeasures === 'all',
  );
  return {
    asOf: deps.now().toISOString(),
    threshold,
    answers: {
      victims: victims({}),
      vulnerable: victims({ vulnerable: 'yes' }),
      eligibleForSpecialMeasures: victims({ specialMeasures: 'yes' }),
      byStage: stages.map(({ stage, victims: count, inStage }) => ({ stage, victims: count, inStage })),
      waitedSinceReport: at({})?.sinceReport ?? null,
    },
    rows,
  };
}

/** Every figure of the backlog, a line each, with a header line. */
export async function readBacklogCsv(deps: StatisticsDeps): Promise<string> {
  const rows = await rowsOf(deps);
  return asCsv(
    ['area', 'stage', 'vulnerable', 'specialMeasures', 'victims', ...waitedColumns],
    rows.map(({ sinceReport, inStage, ...row }) => ({
      ...row,
      sinceReportMedianDays: sinceReport?.medianDays,
      sinceReportP90Days: sinceReport?.p90Days,
      inStageMedianDays: inStage?.medianDays,
      inStageP90Days: inStage?.p90Days,
    })),
  );
}

const waitedColumns = [
  'sinceReportMedianDays',
  'sinceReportP90Days',
  'inStageMedianDays',
  'inStageP90Days',
] as const;
