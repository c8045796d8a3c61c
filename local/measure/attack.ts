import { parseArgs } from 'node:util';

import { deploy } from '../deploy.ts';
import { freePort, startMiniStack } from '../ministack.ts';
import { runningSandbox } from '../sandbox.ts';
import { seed as seedAgencies } from '../seed.ts';

import { runAttack } from './attack/run-attack.ts';

const USAGE = `Usage: npm run attack -- [--seed N] [--minutes 5]

An attacker with one key of each kind, who knows the references and ids of journeys that nobody let it into, sends
random events, batches, corrections, merges and reads with random headers. No answer may hold a mark of such a
journey, or tell it from one that was never made; and those who are in it must read what they read of a twin that
nobody attacked. On the sandbox that runs, or on a stack of its own. Exits 1 if anything was found.`;

function numberAbove(name: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  console.error(`--${name} takes a number above 0.\n\n${USAGE}`);
  return process.exit(1);
}

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, minutes: { type: 'string', default: '5' } },
});
const seed = numberAbove('seed', values.seed);
const minutes = numberAbove('minutes', values.minutes);

const tell = (line: string): void => console.log(line);
const running = await runningSandbox();
const stack = running ? undefined : await startMiniStack(await freePort());
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void (stack?.stop() ?? Promise.resolve()).then(() => process.exit(1)));

async function ownStack(endpoint: string) {
  tell('Deploying the service ...');
  const deployed = await deploy(endpoint, '.local/attack');
  return { baseUrl: deployed.baseUrl, keys: (await seedAgencies(deployed)).keys };
}

try {
  const { baseUrl, keys } = running ?? (await ownStack(stack?.endpoint ?? ''));
  const { requests, answers, victims, findings } = await runAttack({ baseUrl, keys, seed, minutes, tell });
  for (const [name, count] of [...Object.entries(requests), ...Object.entries(answers)].sort())
    tell(`${String(count).padStart(8)}  ${name}`);
  for (const finding of new Set(findings)) tell(`FOUND: ${finding}`);
  const held = findings.length === 0;
  tell(
    `\n${held ? 'Nothing was found' : `${String(findings.length)} FINDINGS`} (seed ${String(seed)}, ${String(victims)} victims)`,
  );
  process.exitCode = held ? 0 : 1;
} finally {
  await stack?.stop();
}
