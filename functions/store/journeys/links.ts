import * as z from 'zod';

import { itemKind } from '../item-kind.ts';
import { onlyNew } from '../table.ts';
import type { Write } from '../write.ts';

import type { JourneysContext } from './context.ts';

/** A journey that an alias leads to. */
const LinkSchema = z.object({ journeyId: z.string(), victimNumber: z.int() });
export type Link = z.infer<typeof LinkSchema>;

export const linkKind = itemKind({ name: 'link', schema: LinkSchema });
export const openingKind = itemKind({ name: 'opening', schema: z.object({}) });

/** The journeys that aliases lead to, and the locks under which first events open one. */
export function linkItems({ table, hash }: JourneysContext) {
  const partition = (subjectHash: string) => `X#${subjectHash}`;

  async function findByAliasHash(subjectHash: string): Promise<Link[]> {
    const items = await table.query({
      key: ['PK', partition(subjectHash)],
      sort: ['begins_with(SK, :prefix)', { ':prefix': 'J#' }],
      strong: true,
    });
    return items.map(linkKind.read).sort((a, b) => a.victimNumber - b.victimNumber);
  }

  return {
    findByAliasHash,

    /** The journeys an alias leads to, in the order of their victims. */
    findByAlias: (subject: string): Promise<Link[]> => findByAliasHash(hash(subject)),

    linkItem: (subject: string, link: Link): Write =>
      table.put(linkKind, { PK: partition(hash(subject)), SK: `J#${link.journeyId}`, ...link }),

    unlinkItem: (subject: string, journeyId: string): Write =>
      table.remove(linkKind, { PK: partition(hash(subject)), SK: `J#${journeyId}` }),

    /** Two first events of one victim race for this; one wins, the other finds the journey. */
    openingItem: (subject: string, victimNumber: number): Write =>
      table.put(
        openingKind,
        { PK: partition(hash(subject)), SK: `OPEN#${victimNumber}` },
        { expression: onlyNew, guard: 'opening' },
      ),

    /** The name is free for another journey of that victim to be opened under it. */
    freedItem: (subject: string, victimNumber: number): Write =>
      table.remove(openingKind, { PK: partition(hash(subject)), SK: `OPEN#${victimNumber}` }),
  };
}
