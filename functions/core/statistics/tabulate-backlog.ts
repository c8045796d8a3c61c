import { observed, percentile } from './percentile.ts';
import { backlogTables } from './backlog.ts';
import type { CountedCell } from './contribution.ts';
import { byPlace, covers, named } from './place.ts';
import { suppress } from './suppress.ts';

/** How long those of a figure have waited, in whole days; null where nothing is published of it. */
export interface Waited {
  readonly medianDays: number;
  readonly p90Days: number;
}

/** A yes-or-no dimension; `all` where the figure is of both. */
export type Answer = 'all' | 'yes' | 'no';

/** One published figure. `all` stands for every value of a dimension. */
export interface BacklogRow {
  readonly area: string;
  readonly stage: string;
  readonly vulnerable: Answer;
  readonly specialMeasures: Answer;
  /** Null where the number is withheld. */
  readonly victims: number | null;
  readonly sinceReport: Waited | null;
  readonly inStage: Waited | null;
}

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS));

function waited(cells: readonly CountedCell[], kind: 'reported' | 'entered', today: string): Waited | null {
  const days = observed(cells, kind, (date) => daysBetween(date, today));
  const [medianDays, p90Days] = [percentile(days, 0.5), percentile(days, 0.9)];
  return medianDays === undefined || p90Days === undefined ? null : { medianDays, p90Days };
}

const answered = (value: string | undefined): Answer => (value === 'yes' || value === 'no' ? value : 'all');

/**
 * The backlog as it is published: every figure of its tables, small numbers withheld, totals first.
 *
 * @param today date in London from which waiting is counted
 */
export function tabulateBacklog(cells: readonly CountedCell[], today: string): BacklogRow[] {
  const counted = cells.map(({ cell, count }) => ({ at: cell.split('#'), count }));
  return suppress(counted, backlogTables)
    .map(({ at, count }) => {
      const within = count === null ? [] : cells.filter(({ cell }) => covers(at, cell));
      const [area, stage, vulnerable, specialMeasures] = at;
      return {
        area: named(area),
        stage: named(stage),
        vulnerable: answered(vulnerable),
        specialMeasures: answered(specialMeasures),
        victims: count,
        sinceReport: waited(within, 'reported', today),
        inStage: waited(within, 'entered', today),
      };
    })
    .sort(byPlace('area', 'stage', 'vulnerable', 'specialMeasures'));
}
