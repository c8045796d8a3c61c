import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import type { Catalogue } from '../../schemas/events/catalogue.ts';
import { StoredEventSchema, storedEventSchemaOf } from '../core/record/stored-event.ts';

import { committer } from './commit.ts';
import { dedupeItems } from './journeys/dedupe.ts';
import { addressedItems } from './journeys/addressed.ts';
import { changeItems } from './journeys/changes.ts';
import { courtMessageItems } from './journeys/court-messages.ts';
import { dutyItems } from './journeys/duties.ts';
import { eventItems } from './journeys/events.ts';
import { headItems } from './journeys/heads.ts';
import { knockItems } from './journeys/knocks.ts';
import { linkItems } from './journeys/links.ts';
import { toMendItems } from './journeys/to-mend.ts';
import type { KeyedHash } from './keyed-hash.ts';
import { referralItems } from './referrals.ts';
import { standsIn } from './stands.ts';
import { tableOf } from './table.ts';

export interface JourneysConfig {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly hash: KeyedHash;
  /** The event types that the log may hold; those of the product where left out. */
  readonly catalogue?: Catalogue;
}

/** Items and reads of the table `journeys`. Writes are items, so that one decision is one transaction. */
export function journeysRepository({ client, table: name, hash, catalogue: known }: JourneysConfig) {
  const storedEvent = known ? storedEventSchemaOf(known) : StoredEventSchema;
  const context = { table: tableOf(client, name), hash, storedEvent };
  return {
    ...headItems(context),
    ...eventItems(context),
    ...dedupeItems(context),
    ...knockItems(context),
    ...linkItems(context),
    ...addressedItems(context),
    ...dutyItems(context),
    ...toMendItems(context),
    ...changeItems(context),
    ...courtMessageItems(context),
    ...referralItems({ client, table: name }),
    commit: committer(client),
    stands: standsIn(client),
  };
}

export type JourneysRepository = ReturnType<typeof journeysRepository>;
