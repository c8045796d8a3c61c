import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openKnown } from '../support/people.ts';
import { useStack } from '../support/stack.ts';

const run = promisify(execFile);

const blockWith = (text: string, file = 'README.md'): string => {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)];
  const block = blocks.map(([, commands = '']) => commands).find((each) => each.includes(text));
  if (block === undefined) throw new Error(`${file} has no commands with ${text}.`);
  return block;
};

const elsewhere = mkdtempSync(join(tmpdir(), 'readme-'));
beforeAll(() => {
  const { baseUrl, keys } = useStack();
  mkdirSync(join(elsewhere, '.local'));
  writeFileSync(join(elsewhere, '.local/sandbox.json'), JSON.stringify({ baseUrl, keys }));
});
afterAll(() => rmSync(elsewhere, { recursive: true }));

describe('the README', () => {
  it('has a tour whose commands post an event and find it again', async () => {
    const { stdout } = await run('bash', ['-ec', blockWith('"tour-1"')], { cwd: elsewhere });
    expect(stdout).toContain('"eventId":"tour-1"');
    expect(stdout).toContain('{"journeys":[{"journeyId":');
  });

  it('has a command that explains a due time', async () => {
    const { stdout } = await run('bash', ['-ec', blockWith('VC-6-ARREST')]);
    expect(stdout).toContain('2027-01-04T23:59:59+00:00');
  });

  it('names npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readFileSync('README.md', 'utf8').matchAll(/npm (?:run (?:-s )?)?([a-z:-]+)/g)].map(
      ([, name = '']) => name,
    );
    for (const name of named.filter((each) => each !== 'ci' && each !== 'registry'))
      expect(Object.keys(scripts)).toContain(name);
  });
});

describe('the page about the API', () => {
  it('has commands that post a first event', async () => {
    const commands = blockWith('"first-1"', 'docs/api.md');
    const { stdout } = await run('bash', ['-ec', commands], { cwd: elsewhere });
    expect(stdout).toMatch(/"eventId":"first-1".*"effect":"applied"/);
  });
});

describe('the page about the audit record', () => {
  it('has commands that tell who has seen an address', async () => {
    const env = { ...process.env, JOURNEY: await openKnown() };
    const commands = blockWith('disclosures?field=address', 'docs/audit.md');
    const { stdout } = await run('bash', ['-ec', commands], { cwd: elsewhere, env });
    expect(stdout).toContain('"operation":"readContact"');
    expect(stdout).toContain('"onBehalfOf":"officer-1"');
    expect(stdout).toContain('{"day":');
    expect(stdout).not.toContain('"problem"');
  });
});
