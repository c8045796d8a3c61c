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
});
export type Knock = z.output<typeof KnockSchema>;

export const knockKind = itemKind({
  name: 'knock',
  schema: KnockSchema,
  // The schema gives the rows what they lacked.
  upcasters: [(knock) => knock],
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
