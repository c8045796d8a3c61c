import * as z from 'zod';

import { keyRingOf } from '../../../core/key-ring.ts';
import { ownEnvironment } from '../../../http/own-environment.ts';
import { answering } from '../../../logs/logged.ts';
import { auditRepository } from '../../../store/audit.ts';
import { credentialsRepository } from '../../../store/credentials.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { newId } from '../../../store/new-id.ts';
import { readSecret } from '../../../store/secrets.ts';

import { makeFirstKeys, type FirstKeysAnswer } from './make-first-keys.ts';

const environment = z
  .object({
    ACCESS_TABLE: z.string(),
    AUDIT_TABLE: z.string(),
    PEPPER_SECRET: z.string(),
    FIRST_ADMINISTRATORS: z.string(),
  })
  .parse(process.env);
const client = dynamoDb();
const deps = readSecret(environment.PEPPER_SECRET).then((pepper) => ({
  credentials: credentialsRepository({ client, table: environment.ACCESS_TABLE }),
  records: auditRepository({ client, table: environment.AUDIT_TABLE }),
  pepper: keyRingOf(pepper).using,
  named: environment.FIRST_ADMINISTRATORS.split(','),
  now: () => new Date(),
  newId,
  environment: ownEnvironment,
}));

/** What the log says: never the key. */
const lineOf = (answer: FirstKeysAnswer) =>
  answer.outcome === 'made' ? { outcome: answer.outcome, keyId: answer.keyId } : answer;

export const handler = answering(async (request: unknown) => {
  const answer = await makeFirstKeys(await deps, request);
  return { line: lineOf(answer), answer };
});
