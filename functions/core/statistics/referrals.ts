import type { Referral } from '../referrals/stored-referral.ts';
import { londonDate } from '../calendar/london-time.ts';

import { hoursBetween } from './compliance.ts';
import type { Contribution, CountedCell } from './contribution.ts';
import { took, type Took } from './percentile.ts';
import { byPlace, covers, named } from './place.ts';
import { suppress } from './suppress.ts';

/** Service by lane, by what became of it, and by how often the victim had been passed on before. */
export const referralTables = [
  [0, 1],
  [0, 2],
  [0, 3],
] as const;

/** The month in London in which a referral was asked for: `YYYY-MM`. */
export const referralGroup = (month: string): string => `REFERRALS#${month}`;

/** What a referral adds to the figures of the month it was asked for. */
export function referralContribution(referral: Referral): Contribution {
  const { service, lane, state, reasonCode, handOffs, requestedAt, firstContactAt } = referral;
  const outcome = state === 'rejected' && reasonCode ? `${state}:${reasonCode}` : state;
  return {
    group: referralGroup(londonDate(requestedAt).slice(0, 7)),
    cell: [service, lane, outcome, String(handOffs)].join('#'),
    tallies: firstContactAt ? [`contact#${String(hoursBetween(requestedAt, firstContactAt))}`] : [],
  };
}

/** One published figure of the referrals of a month; `all` stands for every value of a dimension. */
export interface ReferralRow {
  readonly service: string;
  readonly lane: string;
  /** The state it is in; a rejected one with its reason, such as `rejected:duplicate`. */
  readonly outcome: string;
  /** How often the victim had been passed between services before. */
  readonly handOffs: string;
  readonly referrals: number | null;
  /** From when it was asked for to the first contact with the victim. */
  readonly toFirstContact: Took | null;
}

/** What became of the referrals of a month, small numbers withheld, totals first. */
export function tabulateReferrals(cells: readonly CountedCell[]): ReferralRow[] {
  const counted = cells.map(({ cell, count }) => ({ at: cell.split('#'), count }));
  return suppress(counted, referralTables)
    .map(({ at, count }) => {
      const [service, lane, outcome, handOffs] = at.map(named);
      return {
        service: named(service),
        lane: named(lane),
        outcome: named(outcome),
        handOffs: named(handOffs),
        referrals: count,
        toFirstContact:
          count === null
            ? null
            : took(
                cells.filter(({ cell }) => covers(at, cell)),
                'contact',
              ),
      };
    })
    .sort(byPlace('service', 'lane', 'outcome', 'handOffs'));
}
