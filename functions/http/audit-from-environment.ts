import * as z from 'zod';

import { auditRepository } from '../store/audit.ts';
import { dynamoDb } from '../store/dynamodb.ts';
import { newId } from '../store/new-id.ts';
import type { AuditDeps } from './request-audit.ts';

/** The audit table that every function that answers callers is given. */
export function auditFromEnvironment(): AuditDeps {
  const { AUDIT_TABLE } = z.object({ AUDIT_TABLE: z.string() }).parse(process.env);
  return {
    records: auditRepository({ client: dynamoDb(), table: AUDIT_TABLE }),
    now: () => new Date(),
    newId,
  };
}
