import { QueryCommand, type DynamoDBClient, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { DeliverySchema, deliveriesKeptDays, type Delivery } from '../../schemas/webhook.ts';
import { BellSchema, WebhookSchema, type Bell, type Webhook } from '../core/doorbell/webhook.ts';

import { committer } from './commit.ts';
import { foundAt, itemKind, type Found, type ItemKind, type Upcaster } from './item-kind.ts';
import { nextVersion, tableOf, type Item } from './table.ts';
import type { Write } from './write.ts';

/** A webhook and what is pending on it. */
export interface Doorbell {
  readonly webhook: Webhook;
  readonly bell: Bell;
}

const RefSchema = z.object({ agencyId: z.string(), webhookId: z.string() });
export type DoorbellRef = z.infer<typeof RefSchema>;

/** One of shape 1 was rung for referrals alone. */
const ofReferrals: Upcaster = ({ webhook, ...item }) => {
  const { services } = webhook as { readonly services: readonly string[] };
  return { ...item, webhook: { ...(webhook as object), types: ['referrals-ready'], rows: { services } } };
};

/** Referrals are rung for as long as they are ready, so no instant of the past is lacking. */
const fromNowOn: Upcaster = ({ bell, ...item }) => ({
  ...item,
  bell: { ...(bell as object), since: '', held: false },
});

export const webhookKind = itemKind({
  name: 'webhook',
  schema: z.object({ webhook: WebhookSchema }),
  upcasters: [ofReferrals],
});
export const bellKind = itemKind({
  name: 'bell',
  schema: z.object({ bell: BellSchema }),
  upcasters: [fromNowOn],
});
export const deliveryKind = itemKind({ name: 'delivery', schema: z.object({ delivery: DeliverySchema }) });
export const listenerKind = itemKind({ name: 'listener', schema: RefSchema });

/** What a doorbell listens to that is rung for more than referrals; no service has such a name. */
export const NEWS = '*';

const DAY_SECONDS = 86_400;

/**
 * Doorbells in the table `access`, under the agency that owns them: a webhook of another agency is not
 * found. A bell with a ring is in the index `due`; one without is in none.
 */
export function webhooksRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  const pk = (agencyId: string) => `WEBHOOKS#${agencyId}`;
  const keyOf = ({ agencyId, webhookId }: DoorbellRef, kind: 'WEBHOOK' | 'BELL') => ({
    PK: pk(agencyId),
    SK: `${webhookId}#${kind}`,
  });
  const listenKey = (to: string, webhookId: string) => ({ PK: `LISTEN#${to}`, SK: webhookId });
  /** What a doorbell is found by when something comes in: its services, and that it is rung for other news. */
  const listensTo = ({ services, types }: Webhook): string[] => [
    ...(types.includes('referrals-ready') ? services : []),
    ...(types.some((type) => type !== 'referrals-ready') ? [NEWS] : []),
  ];
  const access = tableOf(client, table);
  const { put: putItem, remove } = access;
  const commitAll = committer(client);
  /** @returns whether every condition held; nothing is written otherwise. @throws NotTaken */
  const commit = async (writes: readonly Write[]) => (await commitAll(writes)).outcome === 'committed';
  const put = (kind: ItemKind, item: object, version: number): Write =>
    putItem(kind, { ...item, version }, nextVersion(version));
  const webhookItem = (webhook: Webhook) =>
    put(webhookKind, { ...keyOf(webhook, 'WEBHOOK'), webhook }, webhook.version);
  const bellItem = (bell: Bell) =>
    put(
      bellKind,
      {
        ...keyOf(bell, 'BELL'),
        bell,
        agencyId: bell.agencyId,
        webhookId: bell.webhookId,
        ...(bell.ring && !bell.held
          ? { dueKey: 'RING', dueSort: `${bell.ring.dueAt}#${bell.webhookId}` }
          : {}),
      },
      bell.version,
    );

  const query = async (input: Omit<QueryCommandInput, 'TableName'>): Promise<Item[]> => {
    const { Items = [] } = await client.send(new QueryCommand({ TableName: table, ...input }));
    return Items;
  };
  const doorbellsIn = (items: readonly Item[]): Doorbell[] => {
    const bells = new Map(
      items
        .filter(({ bell }) => bell !== undefined)
        .map((item) => bellKind.read(item))
        .map(({ bell }) => [bell.webhookId, bell]),
    );
    return items
      .filter(({ webhook }) => webhook !== undefined)
      .map((item) => webhookKind.read(item))
      .flatMap(({ webhook }) => {
        const bell = bells.get(webhook.webhookId);
        return bell ? [{ webhook, bell }] : [];
      });
  };

  return {
    /** One doorbell of an agency, as it is now. */
    async find({ agencyId, webhookId }: DoorbellRef): Promise<Doorbell | undefined> {
      const items = await query({
        KeyConditionExpression: 'PK = :pk AND begins_with(SK, :webhook)',
        ExpressionAttributeValues: marshall({ ':pk': pk(agencyId), ':webhook': `${webhookId}#` }),
        ConsistentRead: true,
      });
      return doorbellsIn(items)[0];
    },

    /** Every doorbell of an agency, oldest first. */
    async list(agencyId: string): Promise<Doorbell[]> {
      const items = await query({
        KeyConditionExpression: 'PK = :pk',
        ExpressionAttributeValues: marshall({ ':pk': pk(agencyId) }),
        ConsistentRead: true,
      });
      return doorbellsIn(items);
    },

    /** The doorbells that ring for a service, or for other news (`NEWS`). */
    async listeners(to: string): Promise<Found<DoorbellRef>[]> {
      const items = await access.queryAll({
        key: ['PK', `LISTEN#${to}`],
        strong: true,
      });
      return items.map((item) => foundAt(item, 'SK', listenerKind.read));
    },

    /** The log of a doorbell: the last attempts before an instant (UTC), the newest first. */
    async listDeliveries(webhookId: string, before: string, limit: number): Promise<Delivery[]> {
      const items = await query({
        KeyConditionExpression: 'PK = :pk AND SK < :before',
        ExpressionAttributeValues: marshall({ ':pk': `DELIVERIES#${webhookId}`, ':before': before }),
        ScanIndexForward: false,
        Limit: limit,
      });
      return items.map((item) => deliveryKind.read(item).delivery);
    },

    /** An attempt for the log. */
    deliveryItem: (webhookId: string, delivery: Delivery): Write =>
      putItem(deliveryKind, {
        PK: `DELIVERIES#${webhookId}`,
        SK: `${delivery.at}#${delivery.ringId}`,
        delivery,
        expiresAt: Math.floor(Date.parse(delivery.at) / 1000) + deliveriesKeptDays * DAY_SECONDS,
      }),

    /** Doorbells with a ring that is due, the longest due first. */
    async due(now: string, limit: number): Promise<Found<DoorbellRef>[]> {
      const items = await query({
        IndexName: 'due',
        KeyConditionExpression: 'dueKey = :key AND dueSort <= :now',
        ExpressionAttributeValues: marshall({ ':key': 'RING', ':now': `${now}#~` }),
        Limit: limit,
      });
      return items.map((item) => foundAt(item, 'dueSort', (one) => bellKind.read(one).bell));
    },

    /** @param more items of the same transaction */
    register({ webhook, bell }: Doorbell, more: readonly Write[]): Promise<boolean> {
      const { agencyId, webhookId } = webhook;
      return commit([
        webhookItem(webhook),
        bellItem(bell),
        ...listensTo(webhook).map((to) =>
          putItem(listenerKind, { ...listenKey(to, webhookId), agencyId, webhookId }),
        ),
        ...more,
      ]);
    },

    /**
     * Stores what has changed since both were read, if nobody else has changed it.
     *
     * @param more items of the same transaction
     */
    save(changed: Partial<Doorbell>, more: readonly Write[] = []): Promise<boolean> {
      return commit([
        ...(changed.webhook ? [webhookItem(changed.webhook)] : []),
        ...(changed.bell ? [bellItem(changed.bell)] : []),
        ...more,
      ]);
    },

    async remove(webhook: Webhook): Promise<void> {
      await commit([
        remove(webhookKind, keyOf(webhook, 'WEBHOOK')),
        remove(bellKind, keyOf(webhook, 'BELL')),
        ...listensTo(webhook).map((to) => remove(listenerKind, listenKey(to, webhook.webhookId))),
      ]);
    },
  };
}

export type WebhooksRepository = ReturnType<typeof webhooksRepository>;
