import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Links what is set up into a folder, and marks it as done there: nothing that is linked is installed anew. */
const setUp = {
  packages: { linked: 'node_modules', mark: 'npm-done', of: 'package-lock.json' },
  stack: { linked: '.venv', mark: 'pip-done', of: 'requirements.txt' },
} as const;

const copied = ['local', 'package.json', 'package-lock.json', 'requirements.txt', 'cdk.json'];
const linked = [
  'client',
  'docs',
  'functions',
  'infra',
  'pages',
  'schemas',
  'test',
  'tsconfig.json',
  'vitest.config.ts',
];

export type Part = keyof typeof setUp;

/** The project in a new folder, set up as far as the parts named say. The folder is the caller's to remove. */
export function copyProject(...parts: Part[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'project-'));
  for (const file of copied) cpSync(file, join(dir, file), { recursive: true });
  mkdirSync(join(dir, '.local'));
  for (const file of linked) symlinkSync(resolve(file), join(dir, file));
  for (const part of parts.map((name) => setUp[name])) {
    symlinkSync(resolve(part.linked), join(dir, part.linked));
    const hash = createHash('sha256').update(readFileSync(part.of)).digest('hex');
    writeFileSync(join(dir, '.local', part.mark), hash);
  }
  return dir;
}
