import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

// Stands in for functions/store/dynamodb.ts: what that does is to be quick, and it reaches the network.
export const CALL_MS = 7000;
export const dynamoDb = () => new DynamoDBClient({});
