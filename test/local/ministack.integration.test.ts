import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { describe, expect, it } from 'vitest';

import { freePort, isTaken, startMiniStack } from '../../local/ministack.ts';
import { eventually } from '../support/eventually.ts';

const gone = (port: number) => eventually(async () => expect(await isTaken(port)).toBe(false), 10_000);

describe('the local AWS', () => {
  it('is gone once it is stopped', async () => {
    const { port, stop } = await startMiniStack(await freePort());
    expect(await isTaken(port)).toBe(true);
    await stop();
    await gone(port);
  });

  it('is gone once the process that started it is killed', async () => {
    const port = await freePort();
    const starter = `
      const { startMiniStack } = await import('./local/ministack.ts');
      await startMiniStack(${port});
      console.log('started');
      setInterval(() => undefined, 60_000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', starter]);
    await once(child.stdout, 'data');
    expect(await isTaken(port)).toBe(true);
    child.kill('SIGKILL');
    await gone(port);
  });
});
