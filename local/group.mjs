import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SUPERVISOR = fileURLToPath(new URL('supervise.mjs', import.meta.url));
const PARENT_CHECK_MS = 500;

/**
 * Starts a command in a process group of its own. The group ends, with all that the command started in it, when
 * `endGroup` is called and when this process ends, however that happens. The child exits with the command's code
 * once the group is gone; 127 where there is no such command.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly output?: import('node:child_process').StdioPipe | 'inherit' | 'ignore' | number, readonly env?: NodeJS.ProcessEnv }} options
 *   where both its outputs go, and its environment
 */
export function startGroup(command, args, { output = 'inherit', env = process.env } = {}) {
  return spawn(process.execPath, [SUPERVISOR, command, ...args], {
    // Away from the terminal's own group, whose Ctrl-C is for this process to pass on.
    detached: true,
    stdio: ['pipe', output, output],
    env,
  });
}

/** Ends a group that `startGroup` started. @param {import('node:child_process').ChildProcess} child */
export function endGroup(child) {
  child.stdin?.end();
}

/**
 * Calls back once, when this process is to end: by Ctrl-C, by `kill`, because its terminal closed, or because the
 * process that started it is gone, which nothing else tells it of (the scripts of package.json say `exec`, so that
 * this is npm and not a shell in between).
 *
 * @param {() => void} callback
 */
export function onEnd(callback) {
  let called = false;
  const end = () => {
    if (called) return;
    called = true;
    callback();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) process.on(signal, end);
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, PARENT_CHECK_MS).unref();
}
