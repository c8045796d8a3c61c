import * as z from 'zod';

import { logged } from '../../../logs/logged.ts';
import { anchorsRepository } from '../../../store/anchors.ts';
import { auditRepository } from '../../../store/audit.ts';
import { dynamoDb } from '../../../store/dynamodb.ts';

import { anchorChains } from './anchor-chains.ts';

const environment = z.object({ AUDIT_TABLE: z.string(), AUDIT_BUCKET: z.string() }).parse(process.env);
const deps = {
  audit: auditRepository({ client: dynamoDb(), table: environment.AUDIT_TABLE }),
  anchors: anchorsRepository({ bucket: environment.AUDIT_BUCKET }),
  now: () => new Date(),
};

/** Runs each hour. @throws Error where the ends could not be written, so that the alarm of failures rings */
export const handler = logged(async () => ({ ends: await anchorChains(deps) }));
