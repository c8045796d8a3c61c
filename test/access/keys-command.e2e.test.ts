import { spawn } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { seededAgencies } from '../../local/agencies.ts';
import { staffAssertion } from '../../local/staff.ts';
import { newAgency } from '../support/access.ts';
import { call } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';

/** Runs `npm run keys` against the stack of the tests, as against any deployment. */
async function keys(...args: string[]): Promise<{ code: number | null; text: string }> {
  return keysAs('admin-1', ...args);
}

async function keysAs(staffId: string, ...args: string[]): Promise<{ code: number | null; text: string }> {
  const { baseUrl, keys: seeded, staffKeys } = useStack();
  const assertion = await staffAssertion(seededAgencies.admin.agencyId, staffId, staffKeys.admin);
  return new Promise((resolve, reject) => {
    const child = spawn(
      'node',
      ['local/operate/keys.ts', ...args, '--url', baseUrl, '--key-env', 'ADMIN_KEY'],
      {
        env: { ...process.env, ADMIN_KEY: seeded.admin, STAFF_ASSERTION: assertion },
      },
    );
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, text }));
  });
}

/** What another administrator makes of what one has proposed. */
async function approved(proposed: { readonly text: string }): Promise<{ code: number | null; text: string }> {
  const [, proposalId = ''] = /Proposed as (prp_\w+)/.exec(proposed.text) ?? [];
  return keysAs('admin-2', 'approve', proposalId);
}

const keyIn = (text: string) => /vj_test_\S+/.exec(text)?.[0] ?? '';

// Each command is a process of its own, and most take a second one to approve it.
describe('npm run keys', { timeout: 180_000 }, () => {
  it('issues, tests, lists, rotates and revokes', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] });
    const issued = await keys(
      'issue',
      agencyId,
      '--environment',
      'test',
      '--days',
      '30',
      '--label',
      'listing',
    );
    expect(keyIn(issued.text)).toBe('');
    const key = keyIn((await approved(issued)).text);
    const keyId = key.split('_')[2] ?? '';
    expect((await call({ key }, '/key')).status).toBe(200);
    const tested = await keys('test', key);
    expect(tested.text).toContain('The key works.');
    expect(tested.text).not.toContain(key);
    expect((await keys('list', agencyId)).text).toMatch(new RegExp(`${keyId}\\s+active`));
    const rotated = await approved(await keys('rotate', agencyId, keyId, '--overlap', '0'));
    expect((await call({ key: keyIn(rotated.text) }, '/key')).status).toBe(200);
    expect((await keys('revoke', agencyId, keyId)).code).toBe(0);
    await eventually(async () => expect((await keys('test', keyIn(rotated.text))).code).toBe(1));
  });

  it('says what is wrong, and fails', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] });
    const refused = await keys('issue', agencyId, '--environment', 'test', '--scopes', 'access:manage');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('/scopes/0');
    expect((await keys('revoke', agencyId)).text).toContain('Usage:');
    const ended = await approved(await keys('revoke', agencyId, '--whole-agency'));
    expect(ended.text).toContain(`${agencyId} is revoked`);
    expect((await keys('test', 'vj_test_none')).text).toContain('no key of ours');
  });
});
