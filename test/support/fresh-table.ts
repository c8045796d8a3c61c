import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { newId } from '../../functions/store/new-id.ts';

/** A table of its own, with the keys that all of ours have. @returns its name */
export async function freshTable(client: DynamoDBClient, name: string): Promise<string> {
  const TableName = `${name}-${newId()}`;
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['PK', 'SK'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
    }),
  );
  return TableName;
}
