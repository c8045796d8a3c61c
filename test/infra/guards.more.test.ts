import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

/** A copy of the project with a doctored file for each thing that a guard forbids. */
let copy = '';

/** Each rule of the imports, and a file that breaks it. */
const forbiddenImports: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'schemas-stand-alone': ['schemas/doctored.ts', "import '../functions/core/bounded-map.ts';"],
  'client-stands-alone': ['client/doctored.ts', "import '../schemas/limits.ts';"],
  'core-is-pure': ['functions/core/doctored.ts', "import '../store/tables.ts';"],
  'core-needs-no-node': ['functions/core/doctored-node.ts', "import 'node:crypto';"],
  'platform-imports-downwards': ['functions/platform/doctored.ts', "import '../store/tables.ts';"],
  'store-imports-downwards': ['functions/store/doctored.ts', "import '../intake/append-event.ts';"],
  'outbound-imports-downwards': ['functions/outbound/doctored.ts', "import '../http/etag.ts';"],
  'machines-imports-downwards': ['functions/machines/doctored.ts', "import '../intake/append-event.ts';"],
  'streams-imports-downwards': ['functions/streams/doctored.ts', "import '../intake/append-event.ts';"],
  'intake-imports-downwards': [
    'functions/intake/doctored.ts',
    "import '../lambdas/api/statistics/as-csv.ts';",
  ],
  'http-imports-downwards': ['functions/http/doctored.ts', "import '../machines/executions.ts';"],
  'site-imports-downwards': ['functions/site/doctored-intake.ts', "import '../machines/executions.ts';"],
  'only-the-store-speaks-dynamodb': [
    'functions/intake/doctored-sdk.ts',
    "import '@aws-sdk/client-dynamodb';",
  ],
  'lambdas-stay-apart': ['functions/lambdas/api/duties/doctored.ts', "import '../statistics/as-csv.ts';"],
  'infra-reads-declarations-only': ['infra/doctored.ts', "import '../functions/http/etag.ts';"],
  'sites-hold-no-rule-and-no-data': ['functions/site/doctored.ts', "import '../store/tables.ts';"],
  'pages-are-words-and-looks': ['pages/doctored.ts', "import '../functions/http/etag.ts';"],
  'no-circles': ['local/circle-a.ts', "import './circle-b.ts';"],
};

/** The other half of the circle, and what no rule may mind. */
const others: Readonly<Record<string, string>> = {
  'local/circle-b.ts': "import './circle-a.ts';",
  'functions/core/innocent.ts':
    "import '../../schemas/limits.ts'; import * as z from 'zod'; export const told = z.string();",
};

const told = 'export const told = ';
/** What the core may not do, whatever it imports. */
const impurities: Readonly<Record<string, string>> = {
  'the clock': `${told}Date.now();`,
  'the clock as a date': `${told}new Date();`,
  'the clock as text': `${told}Date();`,
  chance: `${told}Math.random();`,
  'the environment': `${told}process.env['HOME'];`,
  'everything global': `${told}globalThis;`,
  'bytes of Node': `${told}Buffer.from('a');`,
  cryptography: `${told}crypto.randomUUID();`,
  'the network': `${told}fetch('https://example.org/');`,
  'a timer': `setTimeout(() => undefined, 1);\n${told}1;`,
  'a late import': `${told}import('node:fs');`,
};
const impureFile = (name: string) => `functions/core/impure-${name.replaceAll(' ', '-')}.ts`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), `${text}\n`);
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'guards-'));
  for (const path of [
    'client',
    'schemas',
    'functions',
    'infra',
    'pages',
    'package.json',
    'tsconfig.json',
    'eslint.config.mjs',
    '.dependency-cruiser.mjs',
  ])
    cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  for (const [path, text] of Object.values(forbiddenImports)) write(path, text);
  for (const [path, text] of Object.entries(others)) write(path, text);
  for (const [name, text] of Object.entries(impurities)) write(impureFile(name), text);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the rules of the imports', () => {
  const CruiseSchema = z.object({
    summary: z.object({
      violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
      ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string() })) }),
    }),
  });
  let cruised: z.output<typeof CruiseSchema>['summary'];

  beforeAll(() => {
    const folders = ['client', 'schemas', 'functions', 'pages', 'infra', 'local'];
    const depcruise = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const json = execFileSync(process.execPath, [depcruise, ...folders, '--output-type', 'json'], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    cruised = CruiseSchema.parse(JSON.parse(json)).summary;
  }, 120_000);

  it('are each broken by a doctored file, and by no other', () => {
    const broken = cruised.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
    for (const [rule, [path]] of Object.entries(forbiddenImports))
      expect(broken).toContain(`${rule}: ${path}`);
    const doctored = [...Object.values(forbiddenImports).map(([path]) => path), ...Object.keys(others)];
    const innocent = broken.filter((one) => !doctored.some((path) => one.endsWith(`: ${path}`)));
    expect(innocent.filter((one) => !one.includes('functions/core/impure-'))).toEqual([]);
    expect(broken.filter((one) => one.endsWith('innocent.ts'))).toEqual([]);
  });

  it('have a doctored file each', () => {
    const rules = cruised.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(Object.keys(forbiddenImports).sort()).toEqual(rules.sort());
  });
});

describe('the purity of the core', () => {
  it.each(Object.keys(impurities))(
    'turns red at %s',
    async (name) => {
      const [result] = await new ESLint({ cwd: copy }).lintFiles([impureFile(name)]);
      expect(result?.fatalErrorCount).toBe(0);
      expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^no-restricted-(syntax|globals)$/)]),
      );
    },
    120_000,
  );

  it('minds nothing that is pure', async () => {
    const [result] = await new ESLint({ cwd: copy }).lintFiles(['functions/core/innocent.ts']);
    expect(result?.messages).toEqual([]);
  }, 120_000);
});
