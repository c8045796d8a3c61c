import { parentPort, workerData } from 'node:worker_threads';

import { compile, type BundleTexts } from './lambda/bundles.ts';
import { shrink } from './shrink.ts';
import { simulate } from './simulation.ts';

/** What a worker is asked for. */
export interface Task {
  readonly seed: number;
  readonly days: number;
}

/** Simulates the seeds it is given, one after the other, and shrinks what fails. */
const { bundles, older } = workerData as Readonly<Record<'bundles' | 'older', BundleTexts>>;
const releases = { bundles: compile(bundles), older: compile(older) };
parentPort?.on('message', ({ seed, days }: Task) => {
  const config = { seed, days, ...releases };
  void simulate(config).then(async (simulated) => {
    const failed = simulated.findings.length > 0;
    parentPort?.postMessage({
      simulated: failed ? simulated : { ...simulated, timeline: [], history: [], errors: [] },
      ...(failed ? { shrunk: await shrink(config, simulated) } : {}),
    });
  });
});
