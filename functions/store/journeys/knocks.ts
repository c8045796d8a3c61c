import * as z from 'zod';

import { AgencyKindSchema, RowFilterSchema } from '../../../schemas/agencies.ts';
import { foundAt, itemKind, type Found } from '../item-kind.ts';
import type { Write } from '../write.ts';

import { journeyKey, type JourneysContext } from './context.ts';

/** That an agency which is not in a journey sent something under a name of it: who, of what family, since when. */
const KnockSchema = z.object({
  journeyId: z.string(),
  agencyId: z.string(),
  agencyKind: AgencyKindSchema,
  /** What the agency may reach: once the journey lies within it, nobody knocks any more. */
  rows: RowFilterSchema,
  family: z.string(),
  since: z.string(),
  /** Whoever acts for the journey said that it is a mistake: it is listed no more. */
  isMistake: z.boolean().optional(),
});
export type Knock = z.output<typeof KnockSchema>;

export const knockKind = itemKind({
  name: 'knock',
  schema: KnockSchema,
  // The schema gives the rows what they lacked; before the third shape nobody could say that one is a mistake.
  upcasters: [(knock) => knock, (knock) => knock],
});

/** Knocks, listed for those who act for the force that holds the journey. Nothing of what was sent is in one. */
export function knockItems({ table }: Pick<JourneysContext, 'table'>) {
  const keyOf = ({ journeyId, agencyId, family }: Pick<Knock, 'journeyId' | 'agencyId' | 'family'>) => ({
    PK: journeyKey(journeyId),
    SK: `KNOCK#${agencyId}#${family}`,
  });
  return {
    async hasKnocked(knock: Pick<Knock, 'journeyId' | 'agencyId' | 'family'>): Promise<boolean> {
      return (await table.get(keyOf(knock))) !== undefined;
    },

    /** One knock of an agency for each family of events, however often it knocks. */
    knockItem: (knock: Knock, force: string): Write =>
      table.put(knockKind, {
        ...keyOf(knock),
        listKey: `KNOCK#${force}`,
        listSort: `${knock.since}#${knock.journeyId}#${knock.agencyId}#${knock.family}`,
        ...knock,
      }),

    /** The knocks of an agency at a journey. */
    async knocksOf(journeyId: string, agencyId: string): Promise<Knock[]> {
      const items = await table.queryAll({
        key: ['PK', journeyKey(journeyId)],
        sort: ['begins_with(SK, :prefix)', { ':prefix': `KNOCK#${agencyId}#` }],
        strong: true,
      });
      return items.map(knockKind.read);
    },

    /** A knock that is a mistake stays known, so that it is not told of again, and is in no list. */
    mistakenItem: (knock: Knock): Write =>
      table.put(knockKind, { ...keyOf(knock), ...knock, isMistake: true }),

    /** A page of the knocks at journeys that a force holds, the oldest first. */
    async listKnocks(force: string, after: string, limit: number): Promise<Found<Knock>[]> {
      const items = await table.query({
        index: 'list',
        key: ['listKey', `KNOCK#${force}`],
        sort: ['listSort > :after', { ':after': after }],
        limit,
      });
      return items.map((item) => foundAt(item, 'listSort', knockKind.read));
    },
  };
}
