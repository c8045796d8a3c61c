// Runs on whatever Node the machine has: it sets up, then hands over to the project's own.
import { spawn } from 'node:child_process';

import { prepare, prepareFuzz } from '../prepare.mjs';

await prepare();
await prepareFuzz();
const child = spawn('node', ['local/measure/fuzz.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: process.env,
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
