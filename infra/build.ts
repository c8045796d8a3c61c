import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

import { build, type Metafile, type Plugin } from 'esbuild';
import ts from 'typescript';

import { functionDeclarations, handlerPathOf } from './functions.ts';

/** Whether every Lambda has a bundle, of whatever age. */
export const isBuilt = (): boolean =>
  Object.keys(functionDeclarations).every((name) => existsSync(`dist/${name}/index.mjs`));

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

/**
 * What libraries carry and no function reaches: zod's maker of JSON Schemas and its own wording of faults (ours
 * is in `schemas/issues.ts`), the cache of DynamoDB's endpoint discovery, which is off, SHA-256 for a Node
 * without `node:crypto`, the signing of streams, the limiter of adaptive retries, and all that a client's package
 * says beside its version.
 */
const withoutUnreached: Plugin = {
  name: 'without-unreached',
  setup: (esbuild) => {
    esbuild.onLoad({ filter: /@aws-sdk\/[\w-]+\/package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
    esbuild.onLoad({ filter: /mnemonist\/lru-cache\.js$/ }, () => ({
      contents: 'module.exports = class {};',
    }));
    for (const [path, name] of [
      [/sha256\/Sha256Js\.js$/, 'Sha256Js'],
      [/signature-v4\/dist-es\/HeaderFormatter\.js$/, 'HeaderFormatter'],
      [/util-retry\/DefaultRateLimiter\.js$/, 'DefaultRateLimiter'],
    ] as const)
      esbuild.onLoad({ filter: path }, () => ({ contents: `export class ${name} {}` }));
    esbuild.onLoad({ filter: /zod\/v4\/locales\/en\.js$/ }, () => ({
      contents: "export default () => ({ localeError: () => 'Invalid' });",
    }));
    esbuild.onLoad({ filter: /zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/ }, () => ({
      contents: `
        export function absent() { throw new Error('A function makes no JSON Schema.'); }
        export { absent as toJSONSchema, absent as initializeContext, absent as extractDefs };
        export { absent as finalize, absent as process, absent as processSchema };
        export const createToJSONSchemaMethod = () => absent;
        export const createStandardJSONSchemaMethod = () => absent;
        export const allProcessors = {};`,
    }));
  },
};

/**
 * Imported as a module, `node:http` gives out all it has, its WebSocket too, and loads a second HTTP client
 * for that: 25 ms of a cold start. Required, it does not.
 */
const requiredHttp: Plugin = {
  name: 'required-http',
  setup: (esbuild) => {
    const namespace = 'required-http';
    esbuild.onResolve({ filter: /^(node:)?https?$/ }, ({ path, namespace: from }) =>
      from === namespace ? { path, external: true } : { path, namespace },
    );
    esbuild.onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

/** Drops what declarations say for their readers: documents are made from it, no function looks at it. */
const forReaders =
  (readersOwn: RegExp): ts.TransformerFactory<ts.SourceFile> =>
  (context) =>
  (file) => {
    // A field of that name, whose schema is a call, is not for readers only.
    const isText = ({ initializer }: ts.PropertyAssignment) => !ts.isCallExpression(initializer);
    const visit = (node: ts.Node): ts.Node | undefined =>
      ts.isPropertyAssignment(node) && readersOwn.test(node.name.getText(file)) && isText(node)
        ? undefined
        : ts.visitEachChild(node, visit, context);
    return ts.visitEachChild(file, visit, context);
  };

const withoutReadersText: Plugin = {
  name: 'without-readers-text',
  setup: (esbuild) => {
    const drop = (declarations: RegExp, readersOwn: RegExp) =>
      esbuild.onLoad({ filter: declarations }, async ({ path }) => {
        const file = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
        const [kept = file] = ts.transform(file, [forReaders(readersOwn)]).transformed;
        return { contents: ts.createPrinter().printFile(kept), loader: 'ts' };
      });
    drop(
      /(schemas\/(events|operations)|functions\/core\/stages)\/[\w-]+\.ts$/,
      /^(summary|example|description)$/,
    );
    drop(/schemas\/[\w-]+\.ts$/, /^description$/);
    drop(
      /functions\/core\/duties\/rule-sets\/[\w-]+\.ts$/,
      /^(paragraph|source|confidence|trigger|options)$/,
    );
  },
};

/**
 * Bundles every Lambda into `<dir>/<name>/index.mjs`: minified, SDK included, source map beside it. Says which
 * files went into them.
 */
export async function buildFunctions(dir = 'dist'): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: Object.fromEntries(
      Object.keys(functionDeclarations).map((name) => [
        `${name}/index`,
        handlerPathOf(name as keyof typeof functionDeclarations),
      ]),
    ),
    outdir: dir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: { '@aws-sdk/credential-provider-node': './functions/store/lambda-credentials.ts' },
    sourcemap: 'external',
    sourcesContent: false,
    metafile: true,
    // CommonJS packages inside the SDK call require for node's own modules.
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    // Loaded where a service streams, which none that is called here does.
    external: ['@smithy/core/event-streams'],
    charset: 'utf8',
    plugins: [packedDocument, withoutUnreached, requiredHttp, withoutReadersText],
    logLevel: 'error',
  });
  return metafile;
}

if (import.meta.main) await buildFunctions();
