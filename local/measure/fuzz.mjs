// Runs on whatever Node the machine has: it sets up, then hands over to the project's own.
import { endGroup, onEnd, startGroup } from '../group.mjs';
import { prepare, prepareFuzz } from '../prepare.mjs';

let child;
onEnd(() => (child ? endGroup(child) : process.exit(1)));
await prepare();
await prepareFuzz();
child = startGroup('node', ['local/measure/fuzz.ts', ...process.argv.slice(2)]);
child.on('exit', (code) => process.exit(code ?? 1));
