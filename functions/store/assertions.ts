import { hash } from 'node:crypto';

import {
  ConditionalCheckFailedException,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';

/** Assertions of staff that were used, in the table `access`; forgotten once they have ended. */
export function assertionsRepository({ client, table }: { client: DynamoDBClient; table: string }) {
  return {
    /**
     * Notes an assertion as used.
     *
     * @param expiresAt - when it has ended, in seconds since 1970
     * @returns false where it was used before
     */
    async useOnce(agencyId: string, id: string, expiresAt: number): Promise<boolean> {
      try {
        await client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: marshall({ PK: `S#${agencyId}#${hash('sha256', id, 'base64url')}`, SK: 'ASSERTION' }),
            UpdateExpression: 'SET expiresAt = :expiresAt',
            ConditionExpression: 'attribute_not_exists(PK)',
            ExpressionAttributeValues: marshall({ ':expiresAt': expiresAt }),
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}
