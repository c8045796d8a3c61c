import { rm } from 'node:fs/promises';

import { build } from 'esbuild';

import { functionDeclarations } from '../infra/functions.ts';

/** Bundles every Lambda into `dist/<name>/index.mjs`: minified, SDK included, source map beside it. */
export async function buildFunctions(): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await build({
    entryPoints: Object.fromEntries(
      Object.keys(functionDeclarations).map((name) => [`${name}/index`, `functions/${name}/handler.ts`]),
    ),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    sourcemap: 'external',
    sourcesContent: false,
    // CommonJS packages inside the SDK call require for node's own modules.
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    logLevel: 'error',
  });
}

if (import.meta.main) await buildFunctions();
