import * as z from 'zod';

import { auditOperations } from '../../../../schemas/operations/audit.ts';
import { api } from '../../../http/chain.ts';
import { createCursors } from '../../../http/cursor.ts';
import { openPage } from '../../../http/page.ts';
import { auditRepository } from '../../../store/audit.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { readSecret } from '../../../store/secrets.ts';

import { listAudit, settledOf } from './list-audit.ts';

const environment = z.object({ AUDIT_TABLE: z.string(), CURSOR_SECRET: z.string() }).parse(process.env);
const records = auditRepository({ client: dynamoDb(), table: environment.AUDIT_TABLE });
const cursors = readSecret(environment.CURSOR_SECRET).then(createCursors);

export const handler = api(auditOperations, {
  listAudit: async (request) => {
    const { caller, query } = request;
    const now = new Date();
    const page = openPage(await cursors, request, settledOf(caller, now));
    return { status: 200 as const, body: await listAudit({ records }, caller, query, page, now) };
  },
});
