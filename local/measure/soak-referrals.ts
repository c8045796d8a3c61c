import { parseArgs } from 'node:util';

import { deploy } from '../deploy.ts';
import { freePort, startMiniStack } from '../ministack.ts';
import { runSoak } from './soak/run-soak.ts';
import { stopFollowers } from './soak/stop-followers.ts';

const USAGE = `Usage: npm run soak:referrals -- [--pollers 50] [--referrals 2000] [--seed N]

Brings up a local stack of its own and lets pollers claim and answer referrals, with crashes, lost
responses, expired leases and withdrawals. The real handlers run in this process on the stack's real
tables, under a clock that is put forward. Exits 1 if anything was violated.`;

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`--${name} takes a whole number above 0.\n\n${USAGE}`);
  return process.exit(1);
}

const { values } = parseArgs({
  options: {
    pollers: { type: 'string', default: '50' },
    referrals: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const options = {
  pollers: wholeNumber('pollers', values.pollers),
  referrals: wholeNumber('referrals', values.referrals),
  seed: wholeNumber('seed', values.seed),
  service: 'lvws-safety',
  tell: (line: string) => console.log(line),
};

const table = (title: string, counts: Readonly<Record<string, number>>): void => {
  console.log(`\n${title}`);
  for (const [name, count] of Object.entries(counts).sort())
    console.log(`${String(count).padStart(8)}  ${name}`);
};

const stack = await startMiniStack(await freePort());
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stack.stop().then(() => process.exit(1)));
try {
  console.log('Deploying the service ...');
  const deployed = await deploy(stack.endpoint, '.local/soak');
  await stopFollowers(stack.endpoint);
  const { violations, happened, finals, faults, seconds } = await runSoak(deployed, options);
  table('What happened', happened);
  table('How the referrals ended', finals);
  table('Faults of the service', faults);
  table('Violations', { ...violations });
  const total = Object.values<number>({ ...violations }).reduce((sum, count) => sum + count, 0);
  console.log(
    `\n${total === 0 ? 'Every promise held' : `${total} VIOLATIONS`} (seed ${options.seed}, ${seconds} s)`,
  );
  process.exitCode = total === 0 ? 0 : 1;
} finally {
  await stack.stop();
}
