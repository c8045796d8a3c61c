import * as z from 'zod';

import { DataQualityIssueSchema, type DataQualityIssue } from '../../../schemas/data-quality.ts';
import { foundAt, itemKind, type Found } from '../item-kind.ts';
import type { Write } from '../write.ts';

import { journeyKey, type JourneysContext } from './context.ts';

/** Where an agency's own events of a journey are listed that it can mend. */
export interface ToMendPlace {
  readonly journeyId: string;
  readonly agencyId: string;
  /** The journey that is suspected to be the same. */
  readonly other?: string | undefined;
}

const ToMendSchema = z.object({
  journeyId: z.string(),
  other: z.string().optional(),
  issues: z.string().transform((text) => z.array(DataQualityIssueSchema).parse(JSON.parse(text))),
});
export type ToMend = z.output<typeof ToMendSchema>;

export const toMendKind = itemKind({ name: 'to-mend', schema: ToMendSchema });

/** What each agency can mend, by journey. */
export const toMendItems = ({ table }: Pick<JourneysContext, 'table'>) => ({
  /** A page of what an agency can mend, by journey, the longest known first. */
  async listToMend(agencyId: string, after: string, limit: number): Promise<Found<ToMend>[]> {
    const items = await table.query({
      index: 'list',
      key: ['listKey', `MEND#${agencyId}`],
      sort: ['listSort > :after', { ':after': after }],
      limit,
    });
    return items.map((item) => foundAt(item, 'listSort', toMendKind.read));
  },

  /** The agencies that a journey is listed for since its own record says so, and not for another journey's sake. */
  async listedFor(journeyId: string): Promise<string[]> {
    const items = await table.queryAll({
      key: ['PK', journeyKey(journeyId)],
      sort: ['begins_with(SK, :prefix)', { ':prefix': 'DQ#' }],
      strong: true,
    });
    return items.map((item) => item['SK']?.S?.slice('DQ#'.length) ?? '').filter((sk) => !sk.includes('#'));
  },

  /** What an agency can mend of a journey; nothing takes it off the list. */
  toMendItem({ journeyId, agencyId, other }: ToMendPlace, issues: readonly DataQualityIssue[]): Write {
    const key = {
      PK: journeyKey(journeyId),
      SK: `DQ#${agencyId}${other === undefined ? '' : `#${other}`}`,
    };
    if (issues.length === 0) return table.remove(toMendKind, key);
    return table.put(toMendKind, {
      ...key,
      listKey: `MEND#${agencyId}`,
      listSort: `${journeyId}#${other ?? ''}`,
      journeyId,
      other,
      issues: JSON.stringify(issues),
    });
  },
});
