import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { buildFunctions } from '../../infra/build.ts';
import { stackNamesOf } from '../../infra/names.ts';
import { faultsOfAccount } from '../../infra/release/account-checks.ts';
import {
  destructiveChanges,
  holdsData,
  judge,
  WaiversSchema,
  type Finding,
  type Template,
} from '../../infra/release/destructive-changes.ts';
import { quotas } from '../../infra/release/quotas.ts';

import { cdk } from '../cdk.ts';

import { readAccount, readTemplate } from './deploy/read-account.ts';
import { smokeTest } from './smoke-test.ts';

const usage = `Usage: npm run deploy -- --stage <name> --account <id> [-c <setting>=<value>]... [--check]

Deploys a stage of the service to an account, with the credentials of the environment: looks at the account first,
refuses what would lose data (infra/release/waivers.json waives), deploys, asks the service whether it works, and
prints its address. --check stops before it deploys. With an administrator's key in SMOKE_KEY that is asked too.
docs/deploying.md says every setting.`;

const WAIVERS = 'infra/release/waivers.json';

/** Something the person at the command line can mend. */
class Refused extends Error {}

const tell = (line: string): void => console.log(line);

interface Wanted {
  readonly stage: string;
  readonly account: string;
  readonly region: string;
  /** Settings, as the CDK takes them. */
  readonly context: readonly string[];
  readonly check: boolean;
}

function readWanted(args: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...args],
    options: {
      stage: { type: 'string' },
      account: { type: 'string' },
      context: { type: 'string', short: 'c', multiple: true, default: [] },
      check: { type: 'boolean', default: false },
    },
  });
  const { stage, account, context, check } = values;
  if (stage === undefined || account === undefined || !/^\d{12}$/.test(account)) throw new Refused(usage);
  if (context.some((setting) => setting.startsWith('stage=')))
    throw new Refused('Name the stage by --stage alone.');
  const region =
    context.find((setting) => setting.startsWith('region='))?.slice('region='.length) ?? 'eu-west-2';
  return { stage, account, region, context: [`stage=${stage}`, ...context], check };
}

/** @throws Refused where the account is another, or not ready */
async function checkAccount(wanted: Wanted): Promise<void> {
  const asked = quotas.filter(({ code }) => code);
  const { refused, told } = faultsOfAccount(await readAccount(wanted.region, asked), wanted, asked);
  for (const line of told) tell(line);
  if (refused.length > 0) throw new Refused(refused.join('\n'));
}

const templateOf = (assembly: string, stack: string): string => `${assembly}/${stack}.template.json`;

/** @throws Refused where something would be lost that nobody waived */
async function checkChanges({ stage, region }: Wanted, assembly: string): Promise<void> {
  const compare = async (stack: string): Promise<Finding[]> => {
    const before = await readTemplate(region, stack);
    if (!before) {
      tell(`${stack} is new.`);
      return [];
    }
    const after = JSON.parse(readFileSync(templateOf(assembly, stack), 'utf8')) as Template;
    return destructiveChanges(stack, before, after);
  };
  // A stage need not have the sites.
  const made = Object.values(stackNamesOf(stage)).filter((name) => existsSync(templateOf(assembly, name)));
  const findings = (await Promise.all(made.map(compare))).flat();
  const waivers = WaiversSchema.parse(JSON.parse(readFileSync(WAIVERS, 'utf8')));
  const { refused, waived, stale } = judge(findings, waivers, new Date().toISOString().slice(0, 10));
  for (const finding of waived) tell(`waived: ${said(finding)}`);
  for (const { stack, id } of stale)
    tell(`${WAIVERS}: the waiver of ${id} in ${stack} is of no use any more.`);
  if (refused.length > 0)
    throw new Refused(
      [
        'Nothing was deployed: data would be lost.',
        ...refused.map(said),
        `Waive what is meant in ${WAIVERS}.`,
      ].join('\n'),
    );
}

const said = ({ stack, id, type, change }: Finding): string =>
  `  ${stack} ${id} (${type}): ${change}, and with it ${holdsData[type] ?? 'what it holds'}`;

/** @returns the address of the API. @throws Refused where it does not work as it should */
async function checkService(outputs: string, stage: string): Promise<string> {
  const told = JSON.parse(readFileSync(outputs, 'utf8')) as Record<string, Record<string, string>>;
  const baseUrl = told[stackNamesOf(stage).stateless]?.['baseUrl'] ?? '';
  const smoke = await smokeTest(baseUrl, process.env['SMOKE_KEY']);
  for (const { asks, passed, saw } of smoke)
    tell(`${passed ? 'passed' : 'FAILED'}: asked ${asks}${passed ? '' : ` (${saw})`}`);
  if (smoke.some(({ passed }) => !passed))
    throw new Refused(`It is deployed at ${baseUrl}, and does not work.`);
  return baseUrl;
}

async function run(args: readonly string[]): Promise<string> {
  const wanted = readWanted(args);
  const dir = `.local/deploy/${wanted.stage}`;
  const [assembly, outputs] = [`${dir}/cdk.out`, `${dir}/outputs.json`];
  mkdirSync(dir, { recursive: true });
  await checkAccount(wanted);
  const env = {
    CDK_DEFAULT_ACCOUNT: wanted.account,
    CDK_DEFAULT_REGION: wanted.region,
    AWS_REGION: wanted.region,
  };
  tell('Building ...');
  await buildFunctions();
  const context = wanted.context.flatMap((setting) => ['--context', setting]);
  await cdk({ args: ['synth', '--quiet', '--output', assembly, ...context], env });
  await checkChanges(wanted, assembly);
  if (wanted.check) return 'It could be deployed.';
  const deployed = [
    'deploy',
    '--all',
    '--app',
    assembly,
    '--require-approval=never',
    '--outputs-file',
    outputs,
  ];
  await cdk({ args: deployed, env, tell: (text) => process.stdout.write(text) });
  return `The service answers at ${await checkService(outputs, wanted.stage)}`;
}

try {
  tell(await run(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : 'It failed.');
  process.exitCode = 1;
}
