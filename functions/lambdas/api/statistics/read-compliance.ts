import { complianceGroup, complianceStates } from '../../../core/statistics/compliance.ts';
import { threshold } from '../../../core/statistics/suppress.ts';
import { tabulateCompliance, type ComplianceRow } from '../../../core/statistics/tabulate-compliance.ts';

import { asCsv } from './as-csv.ts';
import type { StatisticsDeps } from './read-backlog.ts';

/** Which rows are wanted of a month, `YYYY-MM` in London. */
export interface ComplianceQuery {
  readonly month: string;
  readonly duty?: string | undefined;
  readonly agency?: string | undefined;
}

async function rowsOf(
  { figures }: StatisticsDeps,
  { month, duty, agency }: ComplianceQuery,
): Promise<ComplianceRow[]> {
  const rows = tabulateCompliance(await figures.cells(complianceGroup(month)));
  return rows.filter((row) => (!duty || row.duty === duty) && (!agency || row.agency === agency));
}

/** How the duties that fell due in a month were kept. */
export async function readCompliance(deps: StatisticsDeps, query: ComplianceQuery) {
  return {
    asOf: deps.now().toISOString(),
    threshold,
    month: query.month,
    rows: await rowsOf(deps, query),
  };
}

const columns = [
  'month',
  'duty',
  'agency',
  'area',
  'entitlement',
  'due',
  ...complianceStates,
  'toMeetMedianHours',
  'toMeetP90Hours',
  'toArriveMedianHours',
  'toArriveP90Hours',
] as const;

/** The same rows, a line each, with a header line. */
export async function readComplianceCsv(deps: StatisticsDeps, query: ComplianceQuery): Promise<string> {
  const rows = await rowsOf(deps, query);
  return asCsv(
    columns,
    rows.map(({ counts, toMeet, toArrive, ...row }) => ({
      month: query.month,
      ...row,
      ...counts,
      toMeetMedianHours: toMeet?.medianHours,
      toMeetP90Hours: toMeet?.p90Hours,
      toArriveMedianHours: toArrive?.medianHours,
      toArriveP90Hours: toArrive?.p90Hours,
    })),
  );
}
