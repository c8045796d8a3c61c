import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import { ulid } from 'ulid';
import * as z from 'zod';

import { UNKNOWN_AGENCY, type AuditRecord } from '../../schemas/audit.ts';
import { parseKey } from '../core/access/key-format.ts';
import { authoriserContext } from '../http/caller.ts';
import { auditRepository } from '../repositories/audit.ts';
import { credentialsRepository } from '../repositories/credentials.ts';
import { readSecret } from '../repositories/secrets.ts';

import { authoriser } from './authorise-request.ts';

const environment = z
  .object({ ACCESS_TABLE: z.string(), AUDIT_TABLE: z.string(), PEPPER_SECRET: z.string() })
  .parse(process.env);
const client = new DynamoDBClient();
const credentials = credentialsRepository({ client, table: environment.ACCESS_TABLE });
const records = auditRepository({ client, table: environment.AUDIT_TABLE });
const authorise = readSecret(new SecretsManagerClient(), environment.PEPPER_SECRET).then((pepper) =>
  authoriser({
    find: (keyId) => credentials.find(keyId),
    noteUse: (keyId, minute) => credentials.noteUse(keyId, minute),
    pepper,
    now: () => new Date(),
  }),
);

function presentedKey(event: Pick<APIGatewayRequestAuthorizerEvent, 'headers'>): string | undefined {
  const headers = Object.fromEntries(
    Object.entries(event.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return headers['authorization']?.replace(/^Bearer /i, '') ?? headers['x-api-key'];
}

/** A request without a valid key is put on record too, under the key it names if its checksum holds. */
async function putOnRecord({ requestContext, ...event }: APIGatewayRequestAuthorizerEvent): Promise<void> {
  const keyId = parseKey(presentedKey(event) ?? '')?.keyId;
  const record: AuditRecord = {
    id: ulid(),
    time: new Date().toISOString(),
    agencyId: UNKNOWN_AGENCY,
    ...(keyId === undefined ? {} : { keyId }),
    operation: 'authorise',
    result: 'denied',
    status: 401,
    problem: 'unauthenticated',
    journeyIds: [],
    referralIds: [],
    fields: [],
    address: requestContext.identity.sourceIp,
    correlationId: requestContext.requestId,
  };
  await records.write([record]);
}

/** The policy covers every method: scopes are checked where the operation is known, and nothing is cached. */
export async function handler(event: APIGatewayRequestAuthorizerEvent): Promise<APIGatewayAuthorizerResult> {
  const credential = await (
    await authorise
  )({
    key: presentedKey(event),
    address: event.requestContext.identity.sourceIp,
  });
  if (!credential) await putOnRecord(event);
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
