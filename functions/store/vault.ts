import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

import { GetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import type { Confirmation, StaffMember, Told } from '../core/person/told.ts';

import type { DataKeys } from './data-keys.ts';
import { itemKind, type ItemKind } from './item-kind.ts';
import { paginateQuery } from './paginate-query.ts';
import { onlyNew, tableOf, type Item } from './table.ts';
import type { Write } from './write.ts';

export interface VaultConfig {
  readonly client: DynamoDBClient;
  /** Makes and unwraps the data key of each person. */
  readonly dataKeys: DataKeys;
  readonly table: string;
}

/** Personal fields of one event, by name. */
export type PersonalFields = Readonly<Record<string, unknown>>;

/** A person the vault does not know yet, and the journey that person is the victim of, if there is one yet. */
export interface NewPerson {
  readonly journeyId?: string;
}

const StaffSchema = z.object({
  agencyId: z.string(),
  onBehalfOf: z.string().optional(),
  verified: z.boolean().optional(),
});
const KeySchema = z.object({
  journeyId: z.string().optional(),
  /** Gone once the person was erased. */
  wrapped: z.string().optional(),
  /** The date of birth that was told last, as a digest under the person's own key: to compare, never to read. */
  born: z.string().optional(),
  erasedAt: z.string().optional(),
});
const SealedSchema = z.object({
  SK: z.string(),
  sealed: z.string(),
  toldAt: z.string(),
  receivedAt: z.string(),
  eventType: z.string(),
  by: StaffSchema.optional(),
});
const ConfirmationSchema = z.object({ key: z.string(), by: StaffSchema });
const HoldSchema = z.object({ reason: z.string(), at: z.string(), by: StaffSchema });
const RequestSchema = z.object({ reason: z.string(), at: z.string(), by: StaffSchema });

/** The date of birth of who was known before is compared from when it is told again. */
export const keyKind = itemKind({ name: 'person-key', schema: KeySchema, upcasters: [(known) => known] });
/** When an item of shape 1 was received it does not say: its words keep the order in which they happened. */
export const toldKind = itemKind({
  name: 'told',
  schema: SealedSchema,
  upcasters: [(told) => ({ ...told, receivedAt: told['toldAt'] })],
});
export const confirmationKind = itemKind({ name: 'confirmation', schema: ConfirmationSchema });
export const holdKind = itemKind({ name: 'hold', schema: HoldSchema });
export const requestKind = itemKind({ name: 'erasure-request', schema: RequestSchema });

/** All that the vault holds of a person. */
export interface VaultPerson {
  readonly journeyId?: string | undefined;
  readonly erasedAt?: string | undefined;
  /** Why the person must not be erased. */
  readonly hold?: z.output<typeof HoldSchema> | undefined;
  /** A first person's word that the details are to be erased. */
  readonly erasureRequest?: z.output<typeof RequestSchema> | undefined;
  /** Oldest first; empty once erased. */
  readonly told: readonly Told[];
  readonly confirmations: readonly Confirmation[];
}

const notErased = 'attribute_exists(PK) AND attribute_not_exists(erasedAt)';
const toldKey = ({ time, key }: { readonly time: string; readonly key: string }) => `T#${time}#${key}`;

/** How long an unwrapped data key stays in memory, and how many do. */
const CACHE_MS = 60_000;
const MOST_CACHED = 1_000;

/**
 * The people table. Each person's fields are sealed under that person's own data key, so that destroying
 * the key erases the person and leaves everything else standing.
 */
export function vaultRepository({ client, dataKeys, table }: VaultConfig) {
  const keys = new Map<string, { readonly wrapped: string; readonly key: Buffer; readonly until: number }>();
  const pk = (personRef: string) => `P#${personRef}`;
  const keyItem = (personRef: string) => ({ PK: pk(personRef), SK: 'KEY' });
  const { put: putItem, remove, check } = tableOf(client, table);
  const put = (kind: ItemKind, value: object, expression?: string): Write =>
    putItem(kind, value, expression === undefined ? undefined : { expression });

  function remember(personRef: string, wrapped: string, key: Buffer): Buffer {
    if (keys.size >= MOST_CACHED) keys.clear();
    keys.set(personRef, { wrapped, key, until: Date.now() + CACHE_MS });
    return key;
  }

  async function newKey(personRef: string, { journeyId }: NewPerson, fields: PersonalFields) {
    const { key, wrapped } = await dataKeys.generate({ personRef });
    const born = birthIn(fields, key);
    return {
      key: remember(personRef, wrapped, key),
      created: put(keyKind, { ...keyItem(personRef), wrapped, journeyId, born }, onlyNew),
    };
  }

  /** What is in memory serves only while the table still holds the very key. */
  async function unwrap(personRef: string, wrapped: string): Promise<Buffer> {
    const known = keys.get(personRef);
    if (known?.wrapped === wrapped && known.until > Date.now()) return known.key;
    return remember(personRef, wrapped, await dataKeys.unwrap(wrapped, { personRef }));
  }

  async function storedKey(personRef: string): Promise<z.output<typeof KeySchema>> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: marshall(keyItem(personRef)), ConsistentRead: true }),
    );
    return Item ? keyKind.read(Item) : {};
  }

  async function itemsOf(personRef: string): Promise<Item[]> {
    const items: Item[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        KeyConditionExpression: 'PK = :pk',
        ExpressionAttributeValues: marshall({ ':pk': pk(personRef) }),
        ConsistentRead: true,
      },
    );
    for await (const { Items = [] } of pages) items.push(...Items);
    return items;
  }

  async function read(personRef: string): Promise<VaultPerson | undefined> {
    const items = await itemsOf(personRef);
    const found = items.find(({ SK }) => SK?.S === 'KEY');
    if (!found) return undefined;
    const { journeyId, wrapped, erasedAt } = keyKind.read(found);
    const under = (prefix: string) => items.filter(({ SK }) => SK?.S?.startsWith(prefix));
    const key = wrapped === undefined ? undefined : await unwrap(personRef, wrapped);
    const [hold, request] = [under('HOLD')[0], under('ERASURE')[0]];
    return {
      journeyId,
      erasedAt,
      hold: hold && holdKind.read(hold),
      erasureRequest: request && requestKind.read(request),
      told: key ? under('T#').map((sealed) => toldFrom(key, personRef, sealed)) : [],
      confirmations: under('V#').map(confirmationKind.read),
    };
  }

  const repository = {
    /**
     * Items that keep the personal fields of one event; they belong in the event's own transaction. Gives
     * none when there is nothing to keep. Once the person was erased nothing is kept, and a person erased
     * meanwhile makes the transaction fail.
     *
     * @param person `known`, or what is known of a new one
     */
    async seal(
      personRef: string,
      event: {
        readonly key: string;
        readonly type: string;
        readonly time: string;
        readonly receivedAt: string;
        readonly by?: StaffMember;
      },
      fields: PersonalFields,
      person: NewPerson | 'known',
    ): Promise<Write[]> {
      const isEmpty = Object.keys(fields).length === 0;
      if (person !== 'known') {
        const { key, created } = await newKey(personRef, person, fields);
        return isEmpty ? [created] : [created, told(key)];
      }
      if (isEmpty) return [];
      const { wrapped, born, journeyId } = await storedKey(personRef);
      if (wrapped === undefined) return [];
      const key = await unwrap(personRef, wrapped);
      const birth = birthIn(fields, key);
      const known = { ...keyItem(personRef), wrapped, journeyId, born: birth };
      const isNews = birth !== undefined && birth !== born;
      return [isNews ? put(keyKind, known, notErased) : stillKnown(personRef), told(key)];

      function told(key: Buffer): Write {
        return put(
          toldKind,
          {
            PK: pk(personRef),
            SK: toldKey(event),
            sealed: encrypt(key, personRef, JSON.stringify(fields)),
            toldAt: event.time,
            receivedAt: event.receivedAt,
            eventType: event.type,
            by: event.by,
          },
          onlyNew,
        );
      }
    },

    /**
     * Items that take the personal fields of one event from one person to another. None where they are
     * gone, and the person they waited under ends with them.
     */
    async move(
      from: string,
      to: string,
      event: {
        readonly key: string;
        readonly type: string;
        readonly time: string;
        readonly receivedAt: string;
      },
    ): Promise<Write[]> {
      const waiting = await read(from);
      const sk = toldKey(event);
      const telling = waiting?.told.find(({ key }) => key === sk.slice(2));
      if (!telling) return [];
      const { by, fields } = telling;
      return [
        ...(await repository.seal(to, { ...event, ...(by ? { by } : {}) }, fields, 'known')),
        remove(toldKind, { PK: pk(from), SK: sk }),
        remove(keyKind, keyItem(from)),
      ];
    },

    /** Whether what an event tells is of somebody born on the date that is known of a person, without reading it. */
    async compareBirth(personRef: string, fields: PersonalFields): Promise<'same' | 'other' | 'unknown'> {
      const { wrapped, born } = await storedKey(personRef);
      if (wrapped === undefined || born === undefined) return 'unknown';
      const birth = birthIn(fields, await unwrap(personRef, wrapped));
      if (birth === undefined) return 'unknown';
      return birth === born ? 'same' : 'other';
    },

    /** Everything the vault holds of a person; undefined for nobody it knows. */
    person: read,

    confirmationItem: (personRef: string, { key, by }: Confirmation): Write =>
      put(confirmationKind, {
        PK: pk(personRef),
        SK: `V#${key}#${by.agencyId}/${by.onBehalfOf ?? ''}`,
        key,
        by,
      }),

    holdItem: (personRef: string, hold: z.output<typeof HoldSchema>): Write =>
      put(holdKind, { PK: pk(personRef), SK: 'HOLD', ...hold }),
    releaseItem: (personRef: string): Write => remove(holdKind, { PK: pk(personRef), SK: 'HOLD' }),

    erasureRequestItem: (personRef: string, request: z.output<typeof RequestSchema>): Write =>
      put(requestKind, { PK: pk(personRef), SK: 'ERASURE', ...request }),

    /** Destroys the data key of a person; a tombstone stays. Fails where a legal hold was set meanwhile. */
    erasureItems: (personRef: string, { journeyId }: VaultPerson, erasedAt: string): Write[] => [
      put(keyKind, { ...keyItem(personRef), journeyId, erasedAt }, notErased),
      check({ PK: pk(personRef), SK: 'HOLD' }, { expression: onlyNew }),
    ],
  };

  function stillKnown(personRef: string): Write {
    return check(keyItem(personRef), { expression: notErased });
  }

  return repository;
}

export type Vault = ReturnType<typeof vaultRepository>;

const BirthSchema = z.object({ victim: z.object({ dateOfBirth: z.string() }) });

/** The victim's date of birth among personal fields, as a digest that means nothing without the person's key. */
function birthIn(fields: PersonalFields, key: Buffer): string | undefined {
  const { data } = BirthSchema.safeParse(fields);
  return data && createHmac('sha256', key).update(data.victim.dateOfBirth).digest('base64url');
}

function toldFrom(key: Buffer, personRef: string, item: Item): Told {
  const { SK, sealed, ...told } = toldKind.read(item);
  const fields = JSON.parse(decrypt(key, personRef, sealed)) as PersonalFields;
  return { key: SK.slice(2), ...told, fields };
}

function encrypt(key: Buffer, personRef: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(personRef));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

function decrypt(key: Buffer, personRef: string, text: string): string {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    .setAAD(Buffer.from(personRef))
    .setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
