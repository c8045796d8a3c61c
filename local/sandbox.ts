import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import type { Keys, StaffSigningKeys } from './agencies.ts';
import type { Deployed } from './deploy.ts';

/** Where a running stack says how to reach it; only its owner may read it. */
export const SANDBOX = '.local/sandbox.json';

/** What `.local/sandbox.json` holds. */
export interface Sandbox extends Pick<Deployed, 'endpoint' | 'tables' | 'followers'> {
  readonly baseUrl: string;
  readonly pid: number;
  readonly keys: Keys;
  readonly staffKeys: StaffSigningKeys;
}

function read(): Sandbox | undefined {
  try {
    return JSON.parse(readFileSync(SANDBOX, 'utf8')) as Sandbox;
  } catch {
    return undefined;
  }
}

/** The stack that runs now; undefined where none does, whatever a file left behind says. */
export async function runningSandbox(): Promise<Sandbox | undefined> {
  const sandbox = read();
  if (!sandbox) return undefined;
  const answer = await fetch(`${sandbox.baseUrl}/health`, { signal: AbortSignal.timeout(10_000) }).catch(
    () => undefined,
  );
  return answer?.ok ? sandbox : undefined;
}

/** Writes the file anew, so that nobody else can ever read the keys in it. */
export function writeSandbox(sandbox: Sandbox): void {
  removeSandbox();
  writeFileSync(SANDBOX, JSON.stringify(sandbox, null, 2), { mode: 0o600, flag: 'wx' });
}

export function removeSandbox(): void {
  rmSync(SANDBOX, { force: true });
}
