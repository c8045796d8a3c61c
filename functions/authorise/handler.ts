import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import * as z from 'zod';

import { authoriserContext } from '../http/caller.ts';
import { credentialsRepository } from '../repositories/credentials.ts';
import { readSecret } from '../repositories/secrets.ts';

import { authoriser } from './authorise-request.ts';

const environment = z.object({ ACCESS_TABLE: z.string(), PEPPER_SECRET: z.string() }).parse(process.env);
const credentials = credentialsRepository({ client: new DynamoDBClient(), table: environment.ACCESS_TABLE });
const authorise = readSecret(new SecretsManagerClient(), environment.PEPPER_SECRET).then((pepper) =>
  authoriser({ find: (keyId) => credentials.find(keyId), pepper, now: () => new Date() }),
);

function presentedKey(event: APIGatewayRequestAuthorizerEvent): string | undefined {
  const headers = Object.fromEntries(
    Object.entries(event.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return headers['authorization']?.replace(/^Bearer /i, '') ?? headers['x-api-key'];
}

/** The policy covers every method: scopes are checked where the operation is known, and nothing is cached. */
export async function handler(event: APIGatewayRequestAuthorizerEvent): Promise<APIGatewayAuthorizerResult> {
  const credential = await (
    await authorise
  )({
    key: presentedKey(event),
    address: event.requestContext.identity.sourceIp,
  });
  // API Gateway turns exactly this message into 401.
  if (!credential) throw new Error('Unauthorized');
  const api = event.methodArn.split('/').slice(0, 2).join('/');
  return {
    principalId: credential.keyId,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: `${api}/*` }],
    },
    context: authoriserContext({ ...credential, scopes: new Set(credential.scopes) }),
  };
}
