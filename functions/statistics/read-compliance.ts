import { stringify } from 'csv-stringify/sync';

import { complianceGroup } from '../core/statistics/compliance.ts';
import { threshold } from '../core/statistics/suppress.ts';
import { tabulateCompliance, type ComplianceRow } from '../core/statistics/tabulate-compliance.ts';

import { WITHHELD, type StatisticsDeps } from './read-backlog.ts';

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

/** The same rows, a line each, with a header line. */
export async function readComplianceCsv(deps: StatisticsDeps, query: ComplianceQuery): Promise<string> {
  const rows = await rowsOf(deps, query);
  return stringify(
    rows.map(({ due, counts, toMeet, toArrive, ...place }) => ({
      month: query.month,
      ...place,
      due: due ?? WITHHELD,
      ...Object.fromEntries(Object.entries(counts).map(([state, count]) => [state, count ?? WITHHELD])),
      toMeetMedianHours: toMeet?.medianHours ?? WITHHELD,
      toMeetP90Hours: toMeet?.p90Hours ?? WITHHELD,
      toArriveMedianHours: toArrive?.medianHours ?? WITHHELD,
      toArriveP90Hours: toArrive?.p90Hours ?? WITHHELD,
    })),
    { header: true },
  );
}
