import type { ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve as fullPath } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { endGroup, startGroup } from './group.mjs';

const START_DEADLINE_MS = 30_000;

export interface MiniStack {
  readonly endpoint: string;
  readonly port: number;
  /** Where the permissions are written down that functions used, or asked for and were refused. */
  readonly permissionsFile: string;
  readonly stop: () => Promise<void>;
}

/** A port nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('The machine gave no free port.'));
      });
    });
  });
}

/** Whether somebody already listens on a port. */
export function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, '0.0.0.0', () => server.close(() => resolve(false)));
  });
}

/**
 * Starts the emulator of AWS on a port and waits until it answers. It ends with this process, however that ends,
 * and so do the Lambdas that it starts.
 *
 * @param environment - what it is told beside how it always runs
 * @throws Error when it does not answer within 30 seconds; its log is `.local/ministack-<port>.log`
 */
export async function startMiniStack(
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<MiniStack> {
  mkdirSync('.local', { recursive: true });
  const permissionsFile = fullPath(`.local/permissions-${String(port)}.jsonl`);
  rmSync(permissionsFile, { force: true });
  const log = openSync(`.local/ministack-${port}.log`, 'w');
  const child = startGroup('.venv/bin/ministack', [], {
    output: log,
    env: {
      ...process.env,
      GATEWAY_PORT: String(port),
      LAMBDA_EXECUTOR: 'local',
      // Every call is held to the policies of the deployed roles and keys; sitecustomize.py says how.
      AUTH: 'true',
      PYTHONPATH: fullPath('local/emulator'),
      PERMISSIONS_FILE: permissionsFile,
      ...environment,
    },
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const stop = () => stopGroup(child);
  try {
    await untilHealthy(child, endpoint);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, port, permissionsFile, stop };
}

async function untilHealthy(child: ChildProcess, endpoint: string): Promise<void> {
  const deadline = Date.now() + START_DEADLINE_MS;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('The local AWS did not start; see the newest log in .local/.');
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  endGroup(child);
  await ended;
}
