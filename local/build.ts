import { existsSync } from 'node:fs';

import { build } from 'esbuild';

import { functionDeclarations } from '../infra/functions.ts';

/** Whether every Lambda has a bundle, of whatever age. */
export const isBuilt = (): boolean =>
  Object.keys(functionDeclarations).every((name) => existsSync(`dist/${name}/index.mjs`));

/** Bundles every Lambda into `dist/<name>/index.mjs`: minified, SDK included, source map beside it. */
export async function buildFunctions(): Promise<void> {
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
