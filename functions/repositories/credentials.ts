import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

import { CredentialSchema, type Credential } from '../../schemas/credential.ts';

const StoredSchema = z.object({ credential: CredentialSchema });

/** Credentials in the table `access`; a key is found by its id alone. */
export function credentialsRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  const keyOf = (keyId: string) => ({ PK: `K#${keyId}`, SK: 'CREDENTIAL' });
  return {
    /** The credential as it is now (strongly consistent). */
    async find(keyId: string): Promise<Credential | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall(keyOf(keyId)), ConsistentRead: true }),
      );
      return Item && StoredSchema.parse(unmarshall(Item)).credential;
    },

    /** Stores a credential; a change must be made to the version that was read. */
    async save(credential: Credential): Promise<void> {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall(
            {
              ...keyOf(credential.keyId),
              agencyKey: `AGENCY#${credential.agencyId}`,
              agencySort: `KEY#${credential.keyId}`,
              version: credential.version,
              credential,
            },
            { removeUndefinedValues: true },
          ),
          ...(credential.version === 1
            ? { ConditionExpression: 'attribute_not_exists(PK)' }
            : {
                ConditionExpression: 'version = :before',
                ExpressionAttributeValues: { ':before': { N: String(credential.version - 1) } },
              }),
        }),
      );
    },
  };
}

export type CredentialsRepository = ReturnType<typeof credentialsRepository>;
