import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { build } from 'esbuild';

import { functionDeclarations } from '../../../infra/functions.ts';
import { buildFunctions } from '../../../infra/build.ts';

import { median } from './cpu.ts';
import type { Figure } from './figure.ts';
import { functionEnvironment } from './lambdas.ts';

const run = promisify(execFile);
const RUNS = 21;
const MOST_KIB = 450;

/** Imports a module in a fresh process and prints how many milliseconds that took. */
const PROBE = `
  const [, module] = process.argv;
  globalThis.fetch = () => new Promise(() => {});
  const start = performance.now();
  await import(module);
  process.stdout.write(String(performance.now() - start));
  process.exit(0);
`;

async function importMs(module: string): Promise<number> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', PROBE, resolve(module)], {
    env: { ...process.env, ...functionEnvironment },
  });
  return Number(stdout);
}

/** The SDK clients whose code is in a bundle. */
function clientsIn(name: string): string[] {
  const { sources } = JSON.parse(readFileSync(`dist/${name}/index.mjs.map`, 'utf8')) as { sources: string[] };
  const named = sources.flatMap((source) => /@aws-sdk\/(client-[\w-]+)\/dist-es\//.exec(source)?.[1] ?? []);
  return [...new Set(named)].sort();
}

/** A bundle of nothing but SDK clients, as they come: with their credential providers and all. */
async function bareBundle(dir: string, clients: readonly string[]): Promise<string> {
  const outfile = join(dir, `${clients.join('+') || 'none'}.mjs`);
  const source = join('.local', 'bench-bare.mjs');
  writeFileSync(
    source,
    clients.map((client, at) => `export * as c${at} from '@aws-sdk/${client}';`).join('\n') || 'export {};',
  );
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    logLevel: 'error',
  });
  rmSync(source);
  return outfile;
}

/** Size of each function's bundle, and how long importing it takes against the bare clients it uses. */
export async function measureBundles(): Promise<Figure[]> {
  await buildFunctions();
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  const figures: Figure[] = [];
  try {
    for (const name of Object.keys(functionDeclarations)) {
      const ours = `dist/${name}/index.mjs`;
      const clients = clientsIn(name);
      const bare = await bareBundle(dir, clients);
      const pairs: { ours: number; bare: number }[] = [];
      for (let at = 0; at < RUNS; at += 1)
        pairs.push({ ours: await importMs(ours), bare: await importMs(bare) });
      figures.push(
        {
          name: `import of ${name}`,
          value: median(pairs.map((pair) => pair.ours / pair.bare)),
          unit: 'times',
          baseline: median(pairs.map((pair) => pair.bare)),
          // Without a client there is nothing to hold it against.
          ...(clients.length > 0 ? { target: 1.3 } : {}),
          note: `${median(pairs.map((pair) => pair.ours)).toFixed(0)} ms against bare clients, ms`,
        },
        { name: `bundle of ${name}`, value: statSync(ours).size / 1024, unit: 'KiB', target: MOST_KIB },
      );
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
  return figures;
}
