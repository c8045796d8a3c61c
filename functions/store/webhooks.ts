import { QueryCommand, type DynamoDBClient, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { BellSchema, WebhookSchema, type Bell, type Webhook } from '../../schemas/webhook.ts';

import { committer } from './commit.ts';
import { itemKind, type ItemKind } from './item-kind.ts';
import { nextVersion, tableOf, type Item } from './table.ts';
import type { Write } from './write.ts';

/** A webhook and what is pending on it. */
export interface Doorbell {
  readonly webhook: Webhook;
  readonly bell: Bell;
}

const RefSchema = z.object({ agencyId: z.string(), webhookId: z.string() });
export type DoorbellRef = z.infer<typeof RefSchema>;

export const webhookKind = itemKind({ name: 'webhook', schema: z.object({ webhook: WebhookSchema }) });
export const bellKind = itemKind({ name: 'bell', schema: z.object({ bell: BellSchema }) });
export const listenerKind = itemKind({ name: 'listener', schema: RefSchema });

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
  const listenKey = (service: string, webhookId: string) => ({ PK: `LISTEN#${service}`, SK: webhookId });
  const { put: putItem, remove } = tableOf(client, table);
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
        ...(bell.ring ? { dueKey: 'RING', dueSort: `${bell.ring.dueAt}#${bell.webhookId}` } : {}),
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

    /** The doorbells that ring for a service. */
    async listeners(service: string): Promise<DoorbellRef[]> {
      const items = await query({
        KeyConditionExpression: 'PK = :pk',
        ExpressionAttributeValues: marshall({ ':pk': `LISTEN#${service}` }),
        ConsistentRead: true,
      });
      return items.map((item) => listenerKind.read(item));
    },

    /** Doorbells with a ring that is due, the longest due first. */
    async due(now: string, limit: number): Promise<DoorbellRef[]> {
      const items = await query({
        IndexName: 'due',
        KeyConditionExpression: 'dueKey = :key AND dueSort <= :now',
        ExpressionAttributeValues: marshall({ ':key': 'RING', ':now': `${now}#~` }),
        Limit: limit,
      });
      return items.map((item) => listenerKind.read(item));
    },

    /** @param more items of the same transaction */
    register({ webhook, bell }: Doorbell, more: readonly Write[]): Promise<boolean> {
      const { agencyId, webhookId } = webhook;
      return commit([
        webhookItem(webhook),
        bellItem(bell),
        ...webhook.services.map((service) =>
          putItem(listenerKind, { ...listenKey(service, webhookId), agencyId, webhookId }),
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
        ...webhook.services.map((service) => remove(listenerKind, listenKey(service, webhook.webhookId))),
      ]);
    },
  };
}

export type WebhooksRepository = ReturnType<typeof webhooksRepository>;
