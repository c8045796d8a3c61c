import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

import { bundle, type BundleTexts } from './lambda/bundles.ts';
import { olderRelease } from './older-release.ts';
import type { Shrunk } from './shrink.ts';
import type { Simulated } from './simulation.ts';
import type { Task } from './worker.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '0' },
    years: { type: 'string', default: '0.1' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
const [seeds, from, years, workers] = [values.seeds, values.from, values.years, values.workers].map(Number);
if (!seeds || from === undefined || !years || !workers || [seeds, from, years, workers].some(Number.isNaN)) {
  console.error('Use: npm run simulate -- --seeds N --from S --years Y [--workers W]');
  process.exit(2);
}

interface Done {
  readonly simulated: Simulated;
  readonly shrunk?: Shrunk;
}

const began = performance.now();
const totals = { seeds: 0, failed: 0, days: 0, journeys: 0, events: 0, calls: 0 };
const faults = new Map<string, number>();

function progress(): string {
  const seconds = (performance.now() - began) / 1000;
  const rate = (count: number) => (count / seconds).toFixed(1);
  return (
    `${totals.seeds} of ${seeds} seeds, ${totals.failed} failed; ${(totals.days / 365).toFixed(1)} years, ` +
    `${totals.journeys} journeys, ${totals.events} events, ${totals.calls} calls; ` +
    `${rate(totals.days)} days, ${rate(totals.journeys)} journeys, ${rate(totals.events)} events a second`
  );
}

function tellOfFailure({ simulated, shrunk }: Done): void {
  console.log(`\n\nSeed ${simulated.seed} fails:`);
  for (const { check, about } of simulated.findings.slice(0, 5)) console.log(`  ${check}: ${about}`);
  if (!shrunk) return;
  const { lives, days, faults: left, simulated: shortest } = shrunk;
  console.log(`Shrunk to ${lives} case(s), ${days} days, the faults ${left.join(', ') || 'none'}:`);
  for (const { check, about } of shortest.findings.slice(0, 3)) console.log(`  ${check}: ${about}`);
  console.log('Its history:');
  for (const line of shortest.history.slice(-60)) console.log(`  ${line}`);
  for (const { function: name, line } of shortest.errors.slice(-3))
    console.log(`  ${name} logged ${JSON.stringify(line)}`);
  console.log('Its end:');
  for (const line of shortest.timeline.slice(-40)) console.log(`  ${line}`);
}

function note({ simulated, shrunk }: Done): void {
  totals.seeds += 1;
  totals.days += simulated.days;
  totals.journeys += simulated.journeys;
  totals.events += simulated.events;
  totals.calls += simulated.calls;
  for (const [kind, count] of simulated.faults) faults.set(kind, (faults.get(kind) ?? 0) + count);
  if (simulated.findings.length === 0) return;
  totals.failed += 1;
  tellOfFailure({ simulated, ...(shrunk ? { shrunk } : {}) });
}

const end = from + seeds;
let next = from;

/** Has one worker simulate seeds until there is none left. */
const work = (texts: Readonly<Record<'bundles' | 'older', BundleTexts>>): Promise<void> =>
  new Promise((done, fail) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: texts,
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    const go = (): void => {
      if (next >= end) {
        void worker.terminate().then(() => done());
        return;
      }
      const task: Task = { seed: next, days: years * 365 };
      next += 1;
      worker.postMessage(task);
    };
    worker.on('message', (simulated: Done) => {
      note(simulated);
      go();
    });
    worker.once('error', fail);
    go();
  });

const texts = { bundles: await bundle(), older: await bundle(olderRelease) };
const ticking = process.stderr.isTTY
  ? setInterval(() => process.stderr.write(`\r${progress()}   `), 1000)
  : setInterval(() => process.stderr.write(`${progress()}\n`), 60_000);
await Promise.all(Array.from({ length: workers }, () => work(texts)));
clearInterval(ticking);
if (process.stderr.isTTY) process.stderr.write('\r');
console.log(progress());
console.log(`Faults: ${[...faults].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
process.exit(totals.failed === 0 ? 0 : 1);
