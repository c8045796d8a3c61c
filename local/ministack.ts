import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const START_DEADLINE_MS = 30_000;

/**
 * Holds the emulator and the Lambdas it starts together in one process group, and ends the group when its
 * own input closes: that happens even where the process that started it is killed outright.
 */
const SUPERVISOR = `
  trap '' TERM
  end() { kill -s TERM -- -$$; sleep 1; kill -s KILL -- -$$; }
  { (trap - TERM; exec .venv/bin/ministack); end; } < /dev/null &
  cat > /dev/null
  end
`;

export interface MiniStack {
  readonly endpoint: string;
  readonly port: number;
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
 * Starts the emulator of AWS on a port, in a process group of its own, and waits until it answers. It ends
 * with this process, however that ends.
 *
 * @throws Error when it does not answer within 30 seconds; its log is `.local/ministack-<port>.log`
 */
export async function startMiniStack(port: number): Promise<MiniStack> {
  mkdirSync('.local', { recursive: true });
  const log = openSync(`.local/ministack-${port}.log`, 'w');
  const child = spawn('sh', ['-c', SUPERVISOR], {
    detached: true,
    stdio: ['pipe', log, log],
    env: { ...process.env, GATEWAY_PORT: String(port), LAMBDA_EXECUTOR: 'local' },
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const stop = () => stopGroup(child);
  try {
    await untilHealthy(child, endpoint);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, port, stop };
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
  child.stdin?.end();
  await ended;
}
