import { parseArgs } from 'node:util';

import { doctored, findDoctored } from './doctored.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    seeds: { type: 'string', default: '100' },
    fault: { type: 'string', default: '' },
  },
});

/** Tells for each doctored fault how many seeds it took to find it, and which check did. */
let missed = 0;
for (const fault of doctored.filter((each) => each.fault.includes(values.fault))) {
  const found = await findDoctored(fault, Number(values.from), Number(values.seeds));
  if (!found) missed += 1;
  const told = found
    ? `seed ${found.seed}: ${found.finding.check} (${found.finding.about.split('\n')[0] ?? ''})`
    : 'not found';
  console.log(`${fault.fault}: ${told}`);
}
process.exit(missed === 0 ? 0 : 1);
