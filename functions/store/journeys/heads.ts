import type { StoredEvent } from '../../core/record/stored-event.ts';
import { headFrom, HEAD_SHAPE, type Head } from '../../core/record/head.ts';
import { standingIn } from '../../core/record/standing-in.ts';
import { strands } from '../../core/stages/stage.ts';
import { standingAttribute, standingOf } from '../../core/stages/standing.ts';
import type { PlacedStatus } from '../../core/views/status.ts';
import { nextVersion } from '../table.ts';
import type { Write } from '../write.ts';

import { inFeed, STATUS, statusFrom } from './changes.ts';
import { journeyKey, type JourneysContext } from './context.ts';

const keyOf = (journeyId: string) => ({ PK: journeyKey(journeyId), SK: 'HEAD' });

/** Where each strand stands, for conditions and followers of the stream to see without the record. */
const standingsOf = ({ record }: Head): Record<string, string> =>
  Object.fromEntries(
    strands.map((strand) => [standingAttribute(strand), standingOf(standingIn(record, strand))]),
  );

/** The heads of journeys: one item each, read strongly and written with every event. */
export const headItems = ({ table }: Pick<JourneysContext, 'table'>) => ({
  /** The head as it is now (strongly consistent), or undefined for an unknown journey. */
  async readHead(journeyId: string): Promise<Head | undefined> {
    const item = await table.get(keyOf(journeyId));
    return item && headFrom(item);
  },

  /** Where a journey stands now (strongly consistent), without its record; undefined for an unknown one. */
  async readStatus(journeyId: string): Promise<PlacedStatus | undefined> {
    const item = await table.get(keyOf(journeyId), STATUS);
    return item && statusFrom(item);
  },

  headItem: (head: Head, event: StoredEvent): Write =>
    table.put(
      {
        ...keyOf(head.journeyId),
        version: head.version,
        ...standingsOf(head),
        live: head.live,
        dutiesLeft: head.dutiesLeft ?? false,
        eventType: event.type,
        effect: event.effect,
        ...inFeed(head),
        headShape: HEAD_SHAPE,
        head: JSON.stringify(head),
      },
      { ...nextVersion(head.version), guard: 'head' },
    ),

  /** Holds a transaction to a journey that nothing was put on since. */
  sameHead: ({ journeyId, version }: Pick<Head, 'journeyId' | 'version'>): Write =>
    table.check(keyOf(journeyId), {
      expression: 'version = :same',
      values: { ':same': version },
      guard: 'head',
    }),
});
