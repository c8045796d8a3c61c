import * as z from 'zod';

import { auditOperations } from '../../../../schemas/operations/audit.ts';
import { api } from '../../../http/chain.ts';
import { createCursors } from '../../../http/cursor.ts';
import { auditRepository } from '../../../store/audit.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { readSecret } from '../../../store/secrets.ts';

import { listAudit, type ListDeps } from './list-audit.ts';

const environment = z.object({ AUDIT_TABLE: z.string(), CURSOR_SECRET: z.string() }).parse(process.env);
const ready: Promise<ListDeps> = readSecret(environment.CURSOR_SECRET).then((secret) => ({
  records: auditRepository({ client: dynamoDb(), table: environment.AUDIT_TABLE }),
  cursors: createCursors(secret),
  now: () => new Date(),
}));

export const handler = api(auditOperations, {
  listAudit: async ({ caller, query }) => ({
    status: 200 as const,
    body: await listAudit(await ready, caller, query),
  }),
});
