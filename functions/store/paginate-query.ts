import { QueryCommand, type DynamoDBClient, type QueryCommandInput } from '@aws-sdk/client-dynamodb';

/** Every page of a query; the SDK's own function of this name wants the SDK's own client. */
export async function* paginateQuery({ client }: { client: DynamoDBClient }, input: QueryCommandInput) {
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await client.send(
      new QueryCommand({ ...input, ...(start ? { ExclusiveStartKey: start } : {}) }),
    );
    yield page;
    start = page.LastEvaluatedKey;
  } while (start);
}
