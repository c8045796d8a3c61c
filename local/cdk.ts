import { spawn } from 'node:child_process';
import { resolve as fullPath } from 'node:path';

/** How the CDK runs wherever it is started from here. */
const always = {
  CI: 'true',
  CDK_DISABLE_VERSION_CHECK: '1',
  CDK_DISABLE_CLI_TELEMETRY: 'true',
};

export interface CdkRun {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Told each piece of what it prints; kept for the error where nobody is. */
  readonly tell?: (text: string) => void;
}

/** Runs the CDK to its end. @throws Error with the end of what it printed, where it fails */
export function cdk({ args, cwd = '.', env = {}, tell }: CdkRun): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(fullPath('node_modules/.bin/cdk'), [...args], {
      cwd,
      env: { ...process.env, ...always, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        tell?.(chunk.toString());
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`cdk ${args[0] ?? ''} failed:\n${output.slice(-4000)}`));
    });
  });
}
