import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { CloudTrailClient, CreateTrailCommand, StartLoggingCommand } from '@aws-sdk/client-cloudtrail';
import { describe, expect, it } from 'vitest';

import { localAws } from '../../local/deploy.ts';
import { localClient } from '../support/audit.ts';
import { useStack } from '../support/stack.ts';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run deploy` against the local stack, as against an account. */
async function deploy(...args: string[]): Promise<Ran> {
  const { endpoint } = useStack();
  const settings = ['emulated=true', `publicUrl=${endpoint}/restapis/{apiId}/live/_user_request_`].flatMap(
    (setting) => ['-c', setting],
  );
  const env = { ...process.env, ...localAws(endpoint) };
  return promisify(execFile)('node', ['local/operate/deploy.ts', ...args, ...settings], {
    env,
    maxBuffer: 100_000_000,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Ran,
  );
}

const account = ['--account', '000000000000'];

describe('npm run deploy', () => {
  it('refuses another account, a stage that is named twice, and what it does not know', async () => {
    const other = await deploy('--stage', 'trial', '--account', '111122223333');
    expect([other.code, other.stderr]).toEqual([
      1,
      expect.stringContaining('and not of 111122223333') as string,
    ]);
    expect((await deploy('--stage', 'trial', ...account, '-c', 'stage=live')).code).toBe(1);
    expect((await deploy('--stage', 'trial')).code).toBe(1);
  });

  it('refuses an account that keeps no trail of what is done in it', async () => {
    const untrailed = await deploy('--stage', 'trial', ...account);
    expect([untrailed.code, untrailed.stderr]).toEqual([1, expect.stringContaining('No trail') as string]);
    const trails = new CloudTrailClient(localClient(useStack().endpoint));
    await trails.send(
      new CreateTrailCommand({ Name: 'all', S3BucketName: 'trail', IsMultiRegionTrail: true }),
    );
    await trails.send(new StartLoggingCommand({ Name: 'all' }));
  });

  it('deploys a second stage beside the first, finds that it works, and finds no change when it is run again', async () => {
    const first = await deploy('--stage', 'trial', ...account);
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('victim-journey-trial-stateful is new.');
    const [, baseUrl = ''] = /The service answers at (\S+)/.exec(first.stdout) ?? [];
    expect(baseUrl).not.toBe(useStack().baseUrl);
    expect((await fetch(`${baseUrl}/health`)).status).toBe(200);
    expect((await fetch(`${useStack().baseUrl}/health`)).status).toBe(200);
    const again = await deploy('--stage', 'trial', ...account, '--check');
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toContain('It could be deployed.');
    expect(again.stdout).not.toContain('is new');
  });
});
