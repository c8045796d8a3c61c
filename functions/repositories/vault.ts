import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import {
  GetItemCommand,
  QueryCommand,
  type AttributeValue,
  type DynamoDBClient,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

export interface VaultConfig {
  readonly client: DynamoDBClient;
  readonly kms: KMSClient;
  readonly table: string;
  /** The KMS key that wraps the data key of each person. */
  readonly keyArn: string;
}

/** Personal fields of one event, by name. */
export type PersonalFields = Readonly<Record<string, unknown>>;

const KeySchema = z.object({ wrapped: z.string() });
const SealedSchema = z.object({
  SK: z.string(),
  sealed: z.string(),
  toldAt: z.string(),
  eventType: z.string(),
});

/** What was told about a person in one event. */
export interface Told {
  readonly toldAt: string;
  readonly eventType: string;
  readonly fields: PersonalFields;
}

/**
 * The people table. Each person's fields are sealed under that person's own data key, so that destroying
 * the key erases the person and leaves everything else standing.
 */
export function vaultRepository({ client, kms, table, keyArn }: VaultConfig) {
  const keys = new Map<string, Buffer>();
  const pk = (personRef: string) => `P#${personRef}`;
  const put = (item: Record<string, unknown>): TransactWriteItem => ({
    Put: {
      TableName: table,
      Item: marshall(item),
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  });

  async function newKey(personRef: string): Promise<TransactWriteItem> {
    const { Plaintext, CiphertextBlob } = await kms.send(
      new GenerateDataKeyCommand({ KeyId: keyArn, KeySpec: 'AES_256', EncryptionContext: { personRef } }),
    );
    if (!Plaintext || !CiphertextBlob) throw new Error('The key service gave no data key.');
    keys.set(personRef, Buffer.from(Plaintext));
    return put({ PK: pk(personRef), SK: 'KEY', wrapped: Buffer.from(CiphertextBlob).toString('base64') });
  }

  async function keyOf(personRef: string): Promise<Buffer | undefined> {
    const known = keys.get(personRef);
    if (known) return known;
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: table,
        Key: marshall({ PK: pk(personRef), SK: 'KEY' }),
        ConsistentRead: true,
      }),
    );
    if (!Item) return undefined;
    const { Plaintext } = await kms.send(
      new DecryptCommand({
        KeyId: keyArn,
        CiphertextBlob: Buffer.from(KeySchema.parse(unmarshall(Item)).wrapped, 'base64'),
        EncryptionContext: { personRef },
      }),
    );
    if (!Plaintext) throw new Error('The key service did not unwrap the data key.');
    keys.set(personRef, Buffer.from(Plaintext));
    return keys.get(personRef);
  }

  return {
    /**
     * Items that keep the personal fields of one event; they belong in the event's own transaction. Gives
     * none when there is nothing to keep.
     */
    async seal(
      personRef: string,
      event: { readonly key: string; readonly type: string; readonly time: string },
      fields: PersonalFields,
      person: 'new' | 'known',
    ): Promise<TransactWriteItem[]> {
      const keyItems = person === 'new' ? [await newKey(personRef)] : [];
      if (Object.keys(fields).length === 0) return keyItems;
      const key = await keyOf(personRef);
      if (!key) return keyItems;
      const sealed = encrypt(key, personRef, JSON.stringify(fields));
      return [
        ...keyItems,
        put({
          PK: pk(personRef),
          SK: `T#${event.time}#${event.key}`,
          sealed,
          toldAt: event.time,
          eventType: event.type,
        }),
      ];
    },

    /**
     * Items that take the personal fields of one event from one person to another. None where they are
     * gone, and the person they waited under ends with them.
     */
    async move(
      from: string,
      to: string,
      event: { readonly key: string; readonly type: string; readonly time: string },
    ): Promise<TransactWriteItem[]> {
      const place = { PK: pk(from), SK: `T#${event.time}#${event.key}` };
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall(place), ConsistentRead: true }),
      );
      const key = await keyOf(from);
      if (!Item || !key) return [];
      const fields = JSON.parse(
        decrypt(key, from, SealedSchema.parse(unmarshall(Item)).sealed),
      ) as PersonalFields;
      const remove = (Key: Record<string, string>): TransactWriteItem => ({
        Delete: { TableName: table, Key: marshall(Key) },
      });
      return [
        ...(await this.seal(to, event, fields, 'known')),
        remove(place),
        remove({ PK: pk(from), SK: 'KEY' }),
      ];
    },

    /** Everything told about a person, oldest first; undefined when the person was erased or never known. */
    async read(personRef: string): Promise<Told[] | undefined> {
      const key = await keyOf(personRef);
      if (!key) return undefined;
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'PK = :pk AND begins_with(SK, :told)',
          ExpressionAttributeValues: marshall({ ':pk': pk(personRef), ':told': 'T#' }),
          ConsistentRead: true,
        }),
      );
      return Items.map((item: Record<string, AttributeValue>) => {
        const { sealed, toldAt, eventType } = SealedSchema.parse(unmarshall(item));
        return { toldAt, eventType, fields: JSON.parse(decrypt(key, personRef, sealed)) as PersonalFields };
      });
    },
  };
}

export type Vault = ReturnType<typeof vaultRepository>;

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
