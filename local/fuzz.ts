import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { seededAgencies, type KeyName, type Keys, type SeededAgency } from './agencies.ts';
import { deploy } from './deploy.ts';
import { documentFor, sharesOf, type Share } from './fuzz/tell-agency.ts';
import { tellEverything } from './fuzz/tell-everything.ts';
import { freePort, startMiniStack } from './ministack.ts';
import { httpCall } from './play/http-call.ts';
import { runningSandbox } from './sandbox.ts';
import { seed as seedAgencies } from './seed.ts';

const DIR = resolve('.local/fuzz');
const USAGE = `Usage: npm run fuzz -- [--requests N] [--seed N] [--agency NAME]... [--own-stack]

Sends at least N requests, made from our OpenAPI document, as each agency in turn, to the stack that
npm start runs, or to one of its own. Exits 1 on any answer that the document does not describe.`;

interface Target {
  readonly baseUrl: string;
  readonly keys: Keys;
}
type Answers = Readonly<Record<string, number>>;

function stop(line: string): never {
  console.error(line);
  process.exit(2);
}

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    agency: { type: 'string', multiple: true, default: Object.keys(seededAgencies) },
    'own-stack': { type: 'boolean', default: false },
  },
});
const requests = Number(options.requests);
const firstSeed = Number(options.seed);
// The administrator comes last: it may revoke what the others would still use.
const agencies = Object.entries<SeededAgency>(seededAgencies).filter(([name]) =>
  options.agency.includes(name),
);
if (!(requests >= 1) || !Number.isInteger(firstSeed) || agencies.length === 0) stop(USAGE);

/** Calls the API from Schemathesis. @returns whether every answer was as documented, and how many of each there were */
async function runShare(
  { baseUrl, keys }: Target,
  name: KeyName,
  document: string,
  { operationIds, each, phases }: Share,
  seed: number,
): Promise<{ readonly passed: boolean; readonly answers: Answers }> {
  const counts = `${DIR}/${name}-counts.json`;
  writeFileSync(counts, '{}');
  const task = { seed, counts, spared: Object.values(seededAgencies).map(({ agencyId }) => agencyId) };
  const child = spawn(
    resolve('.venv/bin/schemathesis'),
    [
      '--config-file',
      resolve('local/fuzz/schemathesis.toml'),
      'run',
      document,
      '--url',
      baseUrl,
      '--header',
      `Authorization: Bearer ${keys[name]}`,
      '--seed',
      String(seed),
      '--max-examples',
      String(each),
      '--phases',
      phases,
      '--no-color',
      ...operationIds.flatMap((id) => ['--include-operation-id', id]),
    ],
    {
      cwd: DIR,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PYTHONPATH: resolve('local/fuzz'),
        SCHEMATHESIS_HOOKS: 'hooks',
        FUZZ_TASK: JSON.stringify(task),
      },
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  if (code !== 0) console.log(output);
  return { passed: code === 0, answers: JSON.parse(readFileSync(counts, 'utf8')) as Answers };
}

async function ownStack(): Promise<Target & { readonly end: () => Promise<void> }> {
  const stack = await startMiniStack(await freePort());
  console.log('Deploying the service ...');
  const deployed = await deploy(stack.endpoint, DIR);
  return { baseUrl: deployed.baseUrl, keys: await seedAgencies(deployed), end: () => stack.stop() };
}

async function runningStack(): Promise<Target & { readonly end: () => Promise<void> }> {
  const sandbox = await runningSandbox();
  if (!sandbox) return stop('No stack runs here: start one with npm start, or add --own-stack.');
  return { ...sandbox, end: () => Promise.resolve() };
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

mkdirSync(DIR, { recursive: true });
const { end, ...target } = options['own-stack'] ? await ownStack() : await runningStack();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void end().then(() => process.exit(130)));
const total = new Map<string, number>();
let failed = 0;
try {
  console.log(`Seed ${firstSeed}; at least ${requests} requests to ${target.baseUrl}`);
  const journeyIds = await tellEverything(httpCall(target.baseUrl, target.keys));
  let seed = firstSeed;
  for (let left = requests; left > 0; left = requests - sum(total.values())) {
    for (const [name, agency] of agencies) {
      const document = `${DIR}/${name}-openapi.json`;
      writeFileSync(document, JSON.stringify(documentFor(agency, journeyIds)));
      for (const share of sharesOf(agency, left / agencies.length)) {
        const { passed, answers } = await runShare(target, name as KeyName, document, share, seed);
        if (!passed) failed += 1;
        for (const [answer, count] of Object.entries(answers)) {
          const row = `${name} ${answer}`;
          total.set(row, (total.get(row) ?? 0) + count);
        }
        console.log(`${name}: ${sum(total.values())} requests so far`);
      }
      seed += 1;
    }
    if (requests - sum(total.values()) === left) throw new Error('Schemathesis sent nothing: see above.');
  }
} finally {
  await end();
}

console.log('\nagency operation status requests');
for (const [row, count] of [...total].sort(([a], [b]) => a.localeCompare(b))) console.log(`${row} ${count}`);
console.log(`\n${sum(total.values())} requests, seed ${firstSeed}: ${failed} runs with findings`);
process.exit(failed === 0 ? 0 : 1);
