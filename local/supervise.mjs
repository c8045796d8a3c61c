// Runs a command in a process group of its own, until the command ends or this process's own input closes: that
// happens even where the process that started it is killed outright. Then it ends the whole group.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a group may take to end by itself, in milliseconds. */
const GRACE_MS = 8000;

// Whoever wants the group to end closes the input, so that there is one way to do it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) process.on(signal, () => undefined);

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });

/** Sends the group a signal (0 sends none); false where nobody is left in it. */
function signalGroup(signal) {
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

async function endGroup() {
  const deadline = Date.now() + GRACE_MS;
  let left = signalGroup('SIGTERM');
  while (left && Date.now() < deadline) {
    await wait(50);
    left = signalGroup(0);
  }
  if (left) signalGroup('SIGKILL');
}

const ended = new Promise((resolve) => {
  child.once('error', () => resolve(127));
  child.once('exit', (code) => resolve(code ?? 1));
});
const unwanted = new Promise((resolve) => {
  process.stdin.once('close', resolve).once('error', resolve).resume();
});
await Promise.race([ended, unwanted]);
if (child.pid !== undefined) await endGroup();
process.exit(await ended);
