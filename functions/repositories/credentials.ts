import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

import { AgencySchema, CredentialSchema, type Agency, type Credential } from '../../schemas/credential.ts';

type Item = Record<string, AttributeValue>;

const credentialKey = (keyId: string) => ({ PK: `K#${keyId}`, SK: 'CREDENTIAL' });
const agencyKey = (agencyId: string) => ({ PK: `A#${agencyId}`, SK: 'AGENCY' });

const asCredential = (item: Item): Credential => CredentialSchema.parse(unmarshall(item).credential);
const asAgency = (item: Item): Agency => AgencySchema.parse(unmarshall(item).agency);

/** Agencies and their keys, in the access table. */
export function createCredentials(client: DynamoDBClient, tableName: string) {
  const get = async (key: Record<string, string>) => {
    const { Item: item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: marshall(key), ConsistentRead: true }),
    );
    return item;
  };

  const put = (item: Record<string, unknown>, condition?: { readonly text: string; readonly version?: number }) =>
    client.send(
      new PutItemCommand({
        TableName: tableName,
        Item: marshall(item, { removeUndefinedValues: true }),
        ...(condition && { ConditionExpression: condition.text }),
        ...(condition?.version !== undefined && {
          ExpressionAttributeNames: { '#c': 'credential', '#v': 'version' },
          ExpressionAttributeValues: marshall({ ':was': condition.version }),
        }),
      }),
    );

  const itemOf = (credential: Credential) => ({
    ...credentialKey(credential.keyId),
    agencyKey: `A#${credential.agencyId}`,
    agencySort: `K#${credential.createdAt}#${credential.keyId}`,
    credential,
  });

  return {
    /** The credential as it is now: one consistent read. */
    async find(keyId: string): Promise<Credential | undefined> {
      const item = await get(credentialKey(keyId));
      return item && asCredential(item);
    },

    /** @throws ConditionalCheckFailedException when the key id is taken */
    async create(credential: Credential): Promise<void> {
      await put(itemOf(credential), { text: 'attribute_not_exists(PK)' });
    },

    /**
     * Stores the next version of a credential.
     *
     * @returns false when somebody else changed it meanwhile
     */
    async replace(credential: Credential): Promise<boolean> {
      try {
        await put(itemOf(credential), { text: '#c.#v = :was', version: credential.version - 1 });
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    /** Notes that a credential was used in this minute (ISO, UTC). Leaves its version alone. */
    async touch(keyId: string, minute: string): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: marshall(credentialKey(keyId)),
          UpdateExpression: 'SET #c.#used = :minute',
          ConditionExpression: 'attribute_exists(PK)',
          ExpressionAttributeNames: { '#c': 'credential', '#used': 'lastUsedAt' },
          ExpressionAttributeValues: marshall({ ':minute': minute }),
        }),
      );
    },

    /** Every credential an agency ever had, oldest first. */
    async listOf(agencyId: string): Promise<Credential[]> {
      const found: Credential[] = [];
      let from: Item | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: tableName,
            IndexName: 'agency',
            KeyConditionExpression: 'agencyKey = :agency AND begins_with(agencySort, :keys)',
            ExpressionAttributeValues: marshall({ ':agency': `A#${agencyId}`, ':keys': 'K#' }),
            ...(from && { ExclusiveStartKey: from }),
          }),
        );
        found.push(...(page.Items ?? []).map(asCredential));
        from = page.LastEvaluatedKey;
      } while (from);
      return found;
    },

    async findAgency(agencyId: string): Promise<Agency | undefined> {
      const item = await get(agencyKey(agencyId));
      return item && asAgency(item);
    },

    async putAgency(agency: Agency): Promise<void> {
      await put({ ...agencyKey(agency.agencyId), agencyKey: 'AGENCIES', agencySort: agency.agencyId, agency });
    },

    async listAgencies(): Promise<Agency[]> {
      const { Items: items = [] } = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: 'agency',
          KeyConditionExpression: 'agencyKey = :all',
          ExpressionAttributeValues: marshall({ ':all': 'AGENCIES' }),
        }),
      );
      return items.map(asAgency);
    },
  };
}

export type Credentials = ReturnType<typeof createCredentials>;
