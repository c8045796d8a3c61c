import { stringify } from 'csv-stringify/sync';

import { referralGroup, tabulateReferrals } from '../core/statistics/referrals.ts';
import { threshold } from '../core/statistics/suppress.ts';

import { WITHHELD, type StatisticsDeps } from './read-backlog.ts';

/** What became of the referrals asked for in a month, `YYYY-MM` in London. */
export async function readReferralFigures({ figures, now }: StatisticsDeps, month: string) {
  const rows = tabulateReferrals(await figures.cells(referralGroup(month)));
  return { asOf: now().toISOString(), threshold, month, rows };
}

/** The same rows, a line each, with a header line. */
export async function readReferralFiguresCsv(deps: StatisticsDeps, month: string): Promise<string> {
  const { rows } = await readReferralFigures(deps, month);
  return stringify(
    rows.map(({ referrals, toFirstContact, ...place }) => ({
      month,
      ...place,
      referrals: referrals ?? WITHHELD,
      toFirstContactMedianHours: toFirstContact?.medianHours ?? WITHHELD,
      toFirstContactP90Hours: toFirstContact?.p90Hours ?? WITHHELD,
    })),
    { header: true },
  );
}
