import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { verifyChain, type Verified } from '../../functions/core/audit/verify-chain.ts';
import { auditRepository } from '../../functions/store/audit.ts';
import { callAws } from '../../functions/store/call-aws.ts';
import { chainHashes } from '../../functions/store/chain-hashes.ts';
import { readSecret } from '../../functions/store/secrets.ts';

import { localAws } from '../deploy.ts';

const SANDBOX = '.local/sandbox.json';
/** The follower links a record within seconds; one older than this and not linked did not come by it. */
const SETTLE_MS = 5 * 60_000;

const { values: options } = parseArgs({
  options: {
    agency: { type: 'string' },
    outputs: { type: 'string', default: '.local/start/outputs.json' },
  },
});

/** The local stack when it runs; else whatever account the environment's credentials are of. */
function useLocalStack(): void {
  if (!existsSync(SANDBOX)) return;
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
const { auditTable, auditSecret } = outputs['victim-journey-live-stateful'] ?? {};
if (!auditTable || !auditSecret)
  stop(`${options.outputs} names no auditTable and auditSecret: deploy this release first.`);

const client = new DynamoDBClient();
const audit = auditRepository({ client, table: auditTable });
const { region, credentials } = client.config;
const asOperator = callAws({ region: await region(), credentials: await credentials() });
const hashes = chainHashes(await readSecret(auditSecret, asOperator));
const agencies = Map.groupBy(await audit.days(options.agency), ({ agencyId }) => agencyId);
const settledBefore = new Date(Date.now() - SETTLE_MS).toISOString();
const verified: Verified[] = [];
for (const [agencyId, days] of agencies) {
  const read = [];
  for (const { day } of days) read.push(await audit.day(agencyId, day));
  const result = verifyChain(hashes, read, settledBefore);
  verified.push(result);
  console.log(
    `${agencyId}: ${result.records} records in ${result.links} links on ${days.length} days` +
      (result.waiting > 0 ? `, ${result.waiting} about to be linked` : ''),
  );
  for (const { day, fault, at } of result.findings) console.log(`  ${day} ${fault} ${at}`);
}
const total = (of: (result: Verified) => number) => verified.reduce((sum, result) => sum + of(result), 0);
const faults = total(({ findings }) => findings.length);
console.log(`${total(({ records }) => records)} records verified, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
