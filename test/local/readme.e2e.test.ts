import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, describe, expect, it } from 'vitest';

import { useStack } from '../support/stack.ts';

const run = promisify(execFile);

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
  ([, block = '']) => block,
);
const blockWith = (text: string): string => {
  const block = blocks.find((each) => each.includes(text));
  if (block === undefined) throw new Error(`The README has no commands with ${text}.`);
  return block;
};

const elsewhere = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

describe('the README', () => {
  it('has a tour whose commands post an event and find it again', async () => {
    const { baseUrl, keys } = useStack();
    mkdirSync(join(elsewhere, '.local'));
    writeFileSync(join(elsewhere, '.local/sandbox.json'), JSON.stringify({ baseUrl, keys }));
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
    const named = [...readFileSync('README.md', 'utf8').matchAll(/npm (?:run (?:-s )?)?([a-z:]+)/g)].map(
      ([, name = '']) => name,
    );
    for (const name of named.filter((each) => each !== 'ci' && each !== 'registry'))
      expect(Object.keys(scripts)).toContain(name);
  });
});
