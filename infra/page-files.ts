import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { build, type Plugin } from 'esbuild';
import nunjucks from 'nunjucks';
import { compile } from 'sass';

const ours = 'pages/templates';
/** Where a template is looked for, first among ours. */
const folders = [ours, 'node_modules/govuk-frontend/dist'];

/** A template by its name: `victim/case.njk`, or `govuk/components/button/macro.njk`. @throws Error where there is none */
function sourceOf(name: string): string {
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!found) throw new Error(`There is no template ${name}.`);
  return readFileSync(found, 'utf8');
}

const mentioned = /\{%-?\s*(?:extends|from|import|include)\s+"([^"]+)"/g;

/** The name that a template means by one that begins with a dot is told from its own. */
const resolved = (from: string, name: string): string =>
  name.startsWith('.') ? posix.join(posix.dirname(from), name) : name;

/** The templates of a site and all that they lead to, by name: neither site carries those of the other. */
async function templatesOf(site: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    const source = sourceOf(name);
    found.set(name, source);
    for (const [, named] of source.matchAll(mentioned)) if (named !== undefined) add(resolved(name, named));
  };
  for await (const path of glob(`${site}/**/*.njk`, { cwd: ours })) add(path);
  return found;
}

/** A module that holds every template of a site as a function: what a page says that is not given throws, and names its place. */
async function templatesModule(site: string): Promise<string> {
  const env = new nunjucks.Environment([], { autoescape: true, throwOnUndefined: true });
  const entries = [...(await templatesOf(site))].sort(([one], [other]) => (one < other ? -1 : 1));
  const compiled = entries.map(([name, source]) =>
    nunjucks.precompileString(source, {
      name,
      env,
      // The types know one template only.
      wrapper: (([made]: readonly { readonly name: string; readonly template: string }[]) =>
        `${JSON.stringify(made?.name)}: (() => {${made?.template ?? ''}})()`) as never,
    }),
  );
  return `export default {${compiled.join(',\n')}};`;
}

/** A file that pages load, under a name that changes with what it holds. */
const asset = (name: string, extension: string, type: string, text: string) => ({
  path: `/assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${extension}`,
  type,
  packed: brotliCompressSync(text).toString('base64'),
});

/** A module that holds the styles, the script and the icon of every page. */
async function assetsModule(): Promise<string> {
  const { css } = compile('pages/assets/styles.scss', {
    loadPaths: ['node_modules'],
    style: 'compressed',
    quietDeps: true,
  });
  const {
    outputFiles: [script],
  } = await build({
    entryPoints: ['pages/assets/script.mjs'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
    logLevel: 'error',
  });
  const icon = readFileSync('pages/assets/icon.svg', 'utf8');
  return `export default ${JSON.stringify({
    styles: asset('styles', 'css', 'text/css; charset=utf-8', css),
    script: asset('script', 'js', 'text/javascript; charset=utf-8', script?.text ?? ''),
    icon: asset('icon', 'svg', 'image/svg+xml', icon),
  })};`;
}

/** Gives the functions of the sites the templates and files of their pages, made at the build. */
export const pageFiles: Plugin = {
  name: 'page-files',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /^pages:/ }, ({ path }) => ({ path, namespace: 'pages' }));
    esbuild.onLoad({ filter: /^pages:templates\//, namespace: 'pages' }, async ({ path }) => ({
      contents: await templatesModule(path.slice('pages:templates/'.length)),
    }));
    esbuild.onLoad({ filter: /^pages:assets$/, namespace: 'pages' }, async () => ({
      contents: await assetsModule(),
    }));
  },
};
