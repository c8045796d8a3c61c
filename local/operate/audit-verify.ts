import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import {
  verifyAudit,
  type VerifiedAgency,
} from '../../functions/lambdas/timers/audit-verify/verify-audit.ts';
import { anchorsRepository } from '../../functions/store/anchors.ts';
import { auditRepository } from '../../functions/store/audit.ts';
import { callAws } from '../../functions/store/call-aws.ts';
import { chainHashes } from '../../functions/store/chain-hashes.ts';
import { readSecret } from '../../functions/store/secrets.ts';

import { stackNamesOf } from '../../infra/names.ts';

import { LOCAL_STAGE, localAws } from '../deploy.ts';

const SANDBOX = '.local/sandbox.json';

const { values: options } = parseArgs({
  options: {
    agency: { type: 'string' },
    since: { type: 'string' },
    outputs: { type: 'string', default: '.local/start/outputs.json' },
    stage: { type: 'string', default: LOCAL_STAGE },
  },
});

/** The local stack when it runs and the environment names no other; else the account of its credentials. */
function useLocalStack(): void {
  if (process.env['AWS_ACCESS_KEY_ID'] !== undefined || !existsSync(SANDBOX)) return;
  const { baseUrl } = JSON.parse(readFileSync(SANDBOX, 'utf8')) as { baseUrl: string };
  Object.assign(process.env, localAws(new URL(baseUrl).origin));
}

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}

useLocalStack();
if (!existsSync(options.outputs))
  stop(
    `There is no ${options.outputs}: start the service (npm start), or name the outputs file of your cdk deploy with --outputs.`,
  );
const outputs = JSON.parse(readFileSync(options.outputs, 'utf8')) as Record<string, Record<string, string>>;
const { auditTable, auditSecret, auditBucket } = outputs[stackNamesOf(options.stage).stateful] ?? {};
if (!auditTable || !auditSecret || !auditBucket)
  stop(`${options.outputs} names no auditTable, auditSecret and auditBucket: deploy this release first.`);

const client = new DynamoDBClient();
const { region, credentials } = client.config;
const account = { region: await region(), credentials: await credentials() };
const { agencies, missingAnchors } = await verifyAudit(
  {
    audit: auditRepository({ client, table: auditTable }),
    anchors: anchorsRepository({ bucket: auditBucket, account }),
    hashes: chainHashes(await readSecret(auditSecret, callAws(account))),
    now: () => new Date(),
  },
  { agencyId: options.agency, since: options.since },
);
for (const { agencyId, records, links, days, waiting, findings } of agencies) {
  console.log(
    `${agencyId}: ${records} records in ${links} links on ${days} days` +
      (waiting > 0 ? `, ${waiting} about to be linked` : ''),
  );
  for (const { day, fault, at } of findings) console.log(`  ${day} ${fault} ${at}`);
}
for (const hour of missingAnchors) console.log(`anchor-missing ${hour}`);
const total = (of: (agency: VerifiedAgency) => number) =>
  agencies.reduce((sum, agency) => sum + of(agency), 0);
const faults = total(({ findings }) => findings.length) + missingAnchors.length;
console.log(`${total(({ records }) => records)} records verified, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
