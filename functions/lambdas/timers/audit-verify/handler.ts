import * as z from 'zod';

import { logged } from '../../../logs/logged.ts';
import { writeLine } from '../../../logs/write-line.ts';
import { anchorsRepository } from '../../../store/anchors.ts';
import { auditRepository } from '../../../store/audit.ts';
import { chainHashes } from '../../../store/chain-hashes.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';
import { readSecret } from '../../../store/secrets.ts';

import { verifyAudit } from './verify-audit.ts';

const environment = z
  .object({ AUDIT_TABLE: z.string(), AUDIT_BUCKET: z.string(), AUDIT_SECRET: z.string() })
  .parse(process.env);
const audit = auditRepository({ client: dynamoDb(), table: environment.AUDIT_TABLE });
const anchors = anchorsRepository({ bucket: environment.AUDIT_BUCKET });
const ready = readSecret(environment.AUDIT_SECRET).then(chainHashes);

/** How many days back each run looks; `npm run audit:verify` looks at all of them. */
const DAYS = 8;
const DAY_MS = 86_400_000;

/** Runs each day. @throws Error where the audit is not what was written, so that the alarm of failures rings */
export const handler = logged(async () => {
  const now = new Date();
  const since = new Date(now.getTime() - DAYS * DAY_MS).toISOString().slice(0, 10);
  const deps = { audit, anchors, hashes: await ready, now: () => now };
  const { agencies, missingAnchors } = await verifyAudit(deps, { since });
  const findings = agencies.flatMap((agency) => agency.findings);
  for (const finding of findings) writeLine({ level: 'ERROR', ...finding });
  for (const hour of missingAnchors) writeLine({ level: 'ERROR', fault: 'anchor-missing', at: hour });
  const faults = findings.length + missingAnchors.length;
  if (faults > 0) throw new Error(`The audit has ${String(faults)} faults.`);
  return { records: agencies.reduce((sum, { records }) => sum + records, 0) };
});
