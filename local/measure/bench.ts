import { cpus, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

import { benchmarks } from './bench/benchmarks.ts';
import { isMissed, type Figure } from './bench/figure.ts';
import { functionEnvironment } from './bench/lambdas.ts';
import { londonPrices } from './bench/prices.ts';
import { takeWire } from './bench/wire.ts';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});

const machine = {
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  processors: cpus().length,
  memoryGibibytes: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${release()}`,
  node: process.version,
};
const notMeasured = [
  "DynamoDB's, API Gateway's and the network's own time: DynamoDB answers from memory",
  'the CPU of the key service, and the few writes of the authoriser (budgets, last use)',
  `prices: they are those of ${londonPrices.asOf} (local/bench/prices.ts); storage, logs, the audit trail's own follower and data transfer are not in the cost`,
  'state transitions are counted from the moves of the record and the declared machines, not from executions',
];

Object.assign(process.env, functionEnvironment);
const write = process.stdout.write.bind(process.stdout);
// The functions log a line for each request; making it is measured, printing it is not.
process.stdout.write = () => true;
const figures: Figure[] = [];
const failures: string[] = [];
for (const { name, measure } of benchmarks(takeWire())) {
  process.stderr.write(`Measuring ${name} ...\n`);
  try {
    figures.push(...(await measure()));
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}
process.stdout.write = write;

const rounded = (value: number): string => value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
const lineOf = (figure: Figure): string => {
  const { name, value, unit, baseline, target, note } = figure;
  const against = baseline === undefined ? '' : ` (baseline ${rounded(baseline)})`;
  const held =
    target === undefined ? '' : `, at most ${rounded(target)}: ${isMissed(figure) ? 'MISSED' : 'met'}`;
  return `${name.padEnd(56)}${rounded(value).padStart(9)} ${unit}${against}${held}${note ? `; ${note}` : ''}`;
};
if (options.json) console.log(JSON.stringify({ machine, figures, failures, notMeasured }, null, 2));
else {
  console.log(Object.values(machine).join(', '));
  for (const figure of figures) console.log(lineOf(figure));
  for (const failure of failures) console.log(`NOT MEASURED ${failure}`);
  console.log(`\nNot measured: ${notMeasured.join('; ')}.`);
}
process.exit(options.check && (failures.length > 0 || figures.some(isMissed)) ? 1 : 0);
