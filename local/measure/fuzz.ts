import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { seededAgencies, type KeyName, type Keys, type SeededAgency } from '../agencies.ts';
import { deploy } from '../deploy.ts';
import { knownRequests } from './fuzz/known-requests.ts';
import { documentFor, sharesOf, type Share } from './fuzz/tell-agency.ts';
import { tellEverything, type Thing } from './fuzz/tell-everything.ts';
import { freePort, startMiniStack } from '../ministack.ts';
import { httpCall } from '../play/http-call.ts';
import { makeAuthority, receiverSettings, startReceiver } from '../receiver.ts';
import { runningSandbox } from '../sandbox.ts';
import { seed as seedAgencies } from '../seed.ts';

const DIR = resolve('.local/measure/fuzz');
/** The most requests before it is each agency's turn again, under another seed. */
const ROUND = 4_000;
const USAGE = `Usage: npm run fuzz -- [--requests N] [--seed N] [--agency NAME]... [--own-stack]

Sends at least N requests, made from our OpenAPI document, as each agency in turn, to the stack that
npm start runs, or to one of its own. Exits 1 on any answer that the document does not describe.`;

interface Target {
  readonly baseUrl: string;
  readonly keys: Keys;
  /** Where there is a receiver of doorbells on this machine. */
  readonly receiver?: string;
  readonly end: () => Promise<void>;
}

/** What a run of Schemathesis leaves behind. */
interface Outcome {
  readonly passed: boolean;
  /** How often each operation was answered what. */
  readonly answers: Readonly<Record<string, number>>;
  /** What is known to be there now. */
  readonly things: readonly Thing[];
}

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

/** Calls the API from Schemathesis, as one agency. */
async function runShare(
  { baseUrl, keys, receiver }: Target,
  [name, agency]: readonly [KeyName, SeededAgency],
  { operationIds, each, mode }: Share,
  { seed, things }: { readonly seed: number; readonly things: readonly Thing[] },
): Promise<Outcome> {
  const file = (what: string) => `${DIR}/${name}-${what}.json`;
  const spared = Object.values(seededAgencies).map(({ agencyId }) => agencyId);
  writeFileSync(file('openapi'), JSON.stringify(documentFor(agency, receiver)));
  writeFileSync(file('task'), JSON.stringify({ seed, spared, things, requests: knownRequests(agency) }));
  writeFileSync(file('outcome'), JSON.stringify({ answers: {}, things }));
  const child = spawn(
    resolve('.venv/bin/schemathesis'),
    [
      '--config-file',
      resolve('local/measure/fuzz/schemathesis.toml'),
      'run',
      // How hard it was to make a request is no finding about the service.
      '--suppress-health-check=filter_too_much',
      file('openapi'),
      '--url',
      baseUrl,
      '--header',
      `Authorization: Bearer ${keys[name]}`,
      '--seed',
      String(seed),
      '--max-examples',
      String(each),
      '--mode',
      mode,
      '--phases',
      'fuzzing',
      '--no-color',
      ...operationIds.flatMap((id) => ['--include-operation-id', id]),
    ],
    {
      cwd: DIR,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PYTHONPATH: resolve('local/measure/fuzz'),
        SCHEMATHESIS_HOOKS: 'hooks',
        FUZZ_TASK: file('task'),
        FUZZ_OUTCOME: file('outcome'),
      },
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  if (code !== 0) console.log(output);
  const left = JSON.parse(readFileSync(file('outcome'), 'utf8')) as Omit<Outcome, 'passed'>;
  return { passed: code === 0, ...left };
}

async function ownStack(): Promise<Target> {
  const stack = await startMiniStack(await freePort());
  console.log('Deploying the service ...');
  const authority = await makeAuthority();
  const { url: receiver } = await startReceiver(authority);
  const deployed = await deploy(stack.endpoint, DIR, receiverSettings(authority));
  const { keys } = await seedAgencies(deployed);
  return { baseUrl: deployed.baseUrl, keys, receiver, end: () => stack.stop() };
}

async function runningStack(): Promise<Target> {
  const sandbox = await runningSandbox();
  if (!sandbox) return stop('No stack runs here: start one with npm start, or add --own-stack.');
  return { ...sandbox, end: () => Promise.resolve() };
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

mkdirSync(DIR, { recursive: true });
const target = options['own-stack'] ? await ownStack() : await runningStack();
const total = new Map<string, number>();
let failed = 0;

function tellAnswers(): void {
  console.log('\nagency operation status code requests');
  for (const [row, count] of [...total].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${row} ${count}`);
  console.log(`\n${sum(total.values())} requests, seed ${firstSeed}: ${failed} runs with findings`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    tellAnswers();
    void target.end().then(() => process.exit(130));
  });
try {
  console.log(`Seed ${firstSeed}; at least ${requests} requests to ${target.baseUrl}`);
  const told: Thing[] = [...(await tellEverything(httpCall(target.baseUrl, target.keys)))];
  if (target.receiver !== undefined) told.push({ receiver: target.receiver });
  let seed = firstSeed;
  for (let left = requests; left > 0; left = requests - sum(total.values())) {
    for (const [name, agency] of agencies) {
      let things: readonly Thing[] = told;
      for (const share of sharesOf(agency, Math.min(left, ROUND) / agencies.length)) {
        const outcome = await runShare(target, [name as KeyName, agency], share, { seed, things });
        if (!outcome.passed) failed += 1;
        things = outcome.things;
        for (const [answer, count] of Object.entries(outcome.answers)) {
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
  await target.end();
}

tellAnswers();
process.exit(failed === 0 ? 0 : 1);
