import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readSeen, unusedGrants, type Seen } from '../support/permissions.ts';

const table = 'arn:aws:dynamodb:eu-west-2:000000000000:table/journeys';
const grant = { role: 'sweep', action: 'dynamodb:Query', resource: table };
const use = (more: Partial<Seen> = {}): Seen => ({
  decision: 'used',
  session: 'a-function',
  ...grant,
  ...more,
});

describe('a permission that a role has', () => {
  it('is used by a use of that role, that action and that resource', () => {
    expect(unusedGrants([grant], [use()])).toEqual([]);
  });

  it.each([
    ['another role', use({ role: 'relay' })],
    ['another action', use({ action: 'dynamodb:GetItem' })],
    ['an index, which is granted by itself', use({ resource: `${table}/index/due` })],
    ['a refusal', use({ decision: 'refused' })],
  ])('is not used by %s', (_what, seen) => {
    expect(unusedGrants([grant], [seen])).toEqual([grant]);
  });

  it('on every execution of a machine is used by one', () => {
    const executions = { ...grant, resource: 'arn:aws:states:eu-west-2:000000000000:execution:machine:*' };
    const one = use({ resource: 'arn:aws:states:eu-west-2:000000000000:execution:machine:jrn-1' });
    expect(unusedGrants([executions], [one])).toEqual([]);
  });
});

describe('what the local stack wrote down', () => {
  it('is read line by line, and is nothing where nothing ran', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'permissions-')), 'seen.jsonl');
    expect(readSeen(file)).toEqual([]);
    writeFileSync(file, `${JSON.stringify(use())}\n${JSON.stringify(use({ decision: 'refused' }))}\n`);
    expect(readSeen(file)).toEqual([use(), use({ decision: 'refused' })]);
  });
});
