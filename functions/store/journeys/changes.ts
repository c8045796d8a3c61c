import type { Head } from '../../core/record/head.ts';
import { PlacedStatusSchema, placedStatusOf, type PlacedStatus } from '../../core/views/status.ts';
import { foundAt, type Found } from '../item-kind.ts';
import type { Item } from '../table.ts';

import { jsonIn, type JourneysContext } from './context.ts';

/** A journey in the feed of changes, where its last change put it. */
export interface Change extends PlacedStatus {
  readonly place: string;
}

/** The partitions of the feed. It is written by every event, so it is spread over several partitions and merged when read. */
export const feedShards = [
  'FEED#0',
  'FEED#1',
  'FEED#2',
  'FEED#3',
  'FEED#4',
  'FEED#5',
  'FEED#6',
  'FEED#7',
] as const;

const feedShardOf = (journeyId: string): string =>
  feedShards[journeyId.charCodeAt(journeyId.length - 1) % feedShards.length] ?? feedShards[0];

/** The attribute of the head's item that says where the journey stands, to be read without the rest. */
export const STATUS = 'journeyStatus';

export const statusFrom = (item: Item): PlacedStatus => PlacedStatusSchema.parse(jsonIn(item, STATUS));

/** What puts a head into the feed. */
export const inFeed = (head: Head) => ({
  feedKey: feedShardOf(head.journeyId),
  feedSort: `${head.updatedAt}#${head.journeyId}`,
  [STATUS]: JSON.stringify(placedStatusOf(head)),
});

/** The feed of changes. */
export const changeItems = ({ table }: Pick<JourneysContext, 'table'>) => ({
  /** A page of all journeys of one partition of the feed, after a place in it: one that changes comes again. */
  async listJourneys(
    shard: string,
    after: string,
    limit: number,
  ): Promise<{ readonly place: string; readonly journeyId: string }[]> {
    const items = await table.query({
      index: 'feed',
      key: ['feedKey', shard],
      sort: ['feedSort > :after', { ':after': after }],
      limit,
    });
    return items.map((item) => ({
      place: item['feedSort']?.S ?? '',
      journeyId: item['PK']?.S?.slice('J#'.length) ?? '',
    }));
  },

  /**
   * Where journeys stand, in the order of their last change, after a place in the feed and before an instant (UTC).
   * Eventually consistent, as every index is.
   */
  async listChanges(after: string, until: string, limit: number): Promise<Found<PlacedStatus>[]> {
    const from = after === '' ? '0' : `${after}!`;
    if (from > until) return [];
    const sort = ['feedSort BETWEEN :from AND :until', { ':from': from, ':until': until }] as const;
    const shards = await Promise.all(
      feedShards.map((shard) => table.query({ index: 'feed', key: ['feedKey', shard], sort, limit })),
    );
    return shards
      .flat()
      .map((item) => foundAt(item, 'feedSort', statusFrom))
      .sort((a, b) => (a.place < b.place ? -1 : 1))
      .slice(0, limit);
  },
});
