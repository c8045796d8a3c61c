import { referralGroup, tabulateReferrals } from '../../../core/statistics/referrals.ts';
import { threshold } from '../../../core/statistics/suppress.ts';

import { asCsv } from './as-csv.ts';
import type { StatisticsDeps } from './read-backlog.ts';

/** What became of the referrals asked for in a month, `YYYY-MM` in London. */
export async function readReferralFigures({ figures, now }: StatisticsDeps, month: string) {
  const rows = tabulateReferrals(await figures.cells(referralGroup(month)));
  return { asOf: now().toISOString(), threshold, month, rows };
}

const columns = [
  'month',
  'service',
  'lane',
  'outcome',
  'handOffs',
  'referrals',
  'toFirstContactMedianHours',
  'toFirstContactP90Hours',
] as const;

/** The same rows, a line each, with a header line. */
export async function readReferralFiguresCsv(deps: StatisticsDeps, month: string): Promise<string> {
  const { rows } = await readReferralFigures(deps, month);
  return asCsv(
    columns,
    rows.map(({ toFirstContact, ...row }) => ({
      month,
      ...row,
      toFirstContactMedianHours: toFirstContact?.medianHours,
      toFirstContactP90Hours: toFirstContact?.p90Hours,
    })),
  );
}
