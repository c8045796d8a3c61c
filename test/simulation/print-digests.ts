import { parseArgs } from 'node:util';

import { releases } from './bundled.ts';
import { simulate } from './simulation.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { days: { type: 'string', default: '7' } },
});

/** Prints the hash of the trace of each seed that is named, for another version of Node to be held to. */
const both = await releases();
for (const seed of positionals) {
  const { digest } = await simulate({ seed: Number(seed), ...both, days: Number(values.days) });
  console.log(`${seed} ${digest}`);
}
