import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

import { build, type Metafile, type Plugin } from 'esbuild';

import { functionDeclarations, handlerPathOf } from './functions.ts';
import { pageFiles } from './page-files.ts';
import { siteHandlerPathOf, siteNames } from './sites.ts';

/** The handler of every Lambda, by its name. */
const handlerPaths: ReadonlyMap<string, string> = new Map([
  ...Object.keys(functionDeclarations).map((name): readonly [string, string] => [
    name,
    handlerPathOf(name as keyof typeof functionDeclarations),
  ]),
  ...siteNames.map((name): readonly [string, string] => [name, siteHandlerPathOf(name)]),
]);

/** Whether every Lambda has a bundle, of whatever age. */
export const isBuilt = (): boolean =>
  [...handlerPaths.keys()].every((name) => existsSync(`dist/${name}/index.mjs`));

/** The OpenAPI document is as large as a bundle; packed, it is a tenth of that, and quicker to load. */
const packedDocument: Plugin = {
  name: 'packed-document',
  setup: (esbuild) => {
    esbuild.onLoad({ filter: /openapi\.json$/ }, async ({ path }) => {
      const document = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      const packed = brotliCompressSync(document).toString('base64');
      return {
        contents: `import { brotliDecompressSync } from 'node:zlib';
          export default JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString());`,
      };
    });
  },
};

/** The validator of XML brings one of rules along, which nothing here calls, and a second parser with it. */
const rulesLeftOut: Plugin = {
  name: 'rules-left-out',
  setup: (esbuild) => {
    esbuild.onLoad({ filter: /node_modules\/detailed-xml-validator\// }, () => ({
      contents: 'export default undefined;',
    }));
  },
};

/**
 * Bundles every Lambda into `<dir>/<name>/index.mjs`: minified, SDK included, source map beside it. Says which
 * files went into them.
 */
export async function buildFunctions(dir = 'dist'): Promise<Metafile> {
  // Set, the functions have the SDK as it comes (docs/adr/0024).
  const plainSdk = process.env['PLAIN_SDK'] ?? '';
  const { metafile } = await build({
    entryPoints: Object.fromEntries([...handlerPaths].map(([name, path]) => [`${name}/index`, path])),
    outdir: dir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    define: { 'process.env.PLAIN_SDK': JSON.stringify(plainSdk) },
    ...(plainSdk
      ? {}
      : { alias: { '@aws-sdk/credential-provider-node': './functions/store/lambda-credentials.ts' } }),
    sourcemap: 'external',
    sourcesContent: false,
    metafile: true,
    // CommonJS packages inside the SDK call require for node's own modules.
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    // Loaded where a service streams, which none that is called here does.
    external: ['@smithy/core/event-streams'],
    charset: 'utf8',
    plugins: [packedDocument, rulesLeftOut, pageFiles],
    logLevel: 'error',
  });
  return metafile;
}

if (import.meta.main) await buildFunctions();
