import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

// Stands in for functions/store/dynamodb.ts: what that does is to be quick, and it reaches the network.
export const dynamoDb = () => new DynamoDBClient({});
