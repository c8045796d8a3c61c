import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';

import { expect, it } from 'vitest';

import { freePort } from '../../local/ministack.ts';
import { eventually } from '../support/eventually.ts';
import { copyProject } from '../support/project.ts';

const run = promisify(execFile);

/** The commands of all processes that inherited a text in their environment, whoever their parent is by now. */
async function inheritors(text: string): Promise<string[]> {
  const { stdout } = await run('ps', ['axeww', '-o', 'command='], { maxBuffer: 2 ** 28 });
  const found = stdout.split('\n').filter((line) => line.includes(text));
  // What follows the command is its environment.
  return found.map((line) => line.replace(/ \w+=.*/, ''));
}

/**
 * Starts an npm script in a project of its own, ends npm by a signal once a command runs in it, and waits until
 * no process is left of all that came of it. What listens on a port is a process too.
 */
async function leavesNothing(args: readonly string[], onceRuns: string, signal: NodeJS.Signals) {
  const dir = copyProject('packages', 'stack');
  const mark = randomUUID();
  const npm = spawn('npm', args, { cwd: dir, env: { ...process.env, ENDINGS_MARK: mark }, stdio: 'ignore' });
  const gone = once(npm, 'exit');
  try {
    await eventually(async () => expect((await inheritors(mark)).join('\n')).toContain(onceRuns), 120_000);
    npm.kill(signal);
    await eventually(async () => expect(await inheritors(mark)).toEqual([]), 30_000);
    await gone;
  } finally {
    npm.kill();
    rmSync(dir, { recursive: true });
  }
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  'npm start leaves nothing running when npm is ended by %s while the service is deployed',
  async (signal) => {
    const port = await freePort();
    await leavesNothing(['start', '--', '--no-play', '--port', String(port)], 'cdk', signal);
  },
  180_000,
);

it.each(['SIGINT', 'SIGKILL'] as const)(
  'npm test leaves nothing running when npm is ended by %s while its stack runs',
  (signal) => leavesNothing(['test', '--', '--project', 'stack'], 'bin/ministack', signal),
  180_000,
);
