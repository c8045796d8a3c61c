import { parseArgs } from 'node:util';

import { doctored } from './doctored.ts';
import { bundle, compile } from './lambda/bundles.ts';
import { simulate } from './simulation.ts';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '100' }, days: { type: 'string', default: '14' } },
});

/** Tells for each doctored fault how many seeds it took to find it, and which check did. */
let missed = 0;
for (const fault of doctored) {
  const bundles = compile(await bundle(fault));
  let found = `not found in ${values.seeds} seeds`;
  for (let seed = 0; seed < Number(values.seeds); seed += 1) {
    const { findings } = await simulate({ seed, bundles, days: Number(values.days) });
    const [first] = findings;
    if (!first) continue;
    found = `seed ${seed}: ${first.check} (${first.about.split('\n')[0] ?? ''})`;
    break;
  }
  if (found.startsWith('not')) missed += 1;
  console.log(`${fault.fault}: ${found}`);
}
process.exit(missed === 0 ? 0 : 1);
