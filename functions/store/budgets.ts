import { UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

const ReservedSchema = z.object({ reserved: z.number() });

/** What all containers have reserved of each budget, in the table `access`; forgotten an hour after its window. */
export function budgetsRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  return {
    /** Adds to the count of a window and gives the sum. */
    async reserve(name: string, windowEnd: number, count: number): Promise<number> {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: marshall({ PK: `B#${name}`, SK: String(windowEnd) }),
          UpdateExpression: 'ADD reserved :count SET expiresAt = :expiresAt',
          ExpressionAttributeValues: marshall({ ':count': count, ':expiresAt': windowEnd + 3_600 }),
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return ReservedSchema.parse(unmarshall(Attributes ?? {})).reserved;
    },
  };
}

export type BudgetsRepository = ReturnType<typeof budgetsRepository>;
