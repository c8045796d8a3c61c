import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Eleventy from '@11ty/eleventy';
import * as pagefind from 'pagefind';
import { compile } from 'sass';

import { markdownOf } from './markdown.ts';
import type { Page } from './page.ts';
import { sitePages } from './pages.ts';

/** Where the site stands on whatever serves it. */
export const SITE_ROOT = '/docs/';
/** Where it is built: static files, to be served as they are under `SITE_ROOT`. */
export const SITE_FOLDER = '.local/docs-site';

const here = import.meta.dirname;
const DONE = join(SITE_FOLDER, 'built-from.txt');

/** The words that search shows before it has found anything. */
const searchPage: Page = {
  path: 'search/',
  title: 'Search',
  summary: 'Find a page by what it says.',
  above: '',
  body: 'What the search finds is shown here by a script. Without it, the sections above lead to every page.',
};

/** The pages above one, the first first. */
function trailOf(page: Page, byPath: ReadonlyMap<string, Page>): Page[] {
  const above = page.above === undefined ? undefined : byPath.get(page.above);
  return above ? [...trailOf(above, byPath), above] : [];
}

/** What the site is made from, as a fingerprint: what is the same needs no new build. */
function fingerprint(pages: readonly Page[]): string {
  const hash = createHash('sha256').update(JSON.stringify(pages));
  for (const file of [...globSync(`${here}/*`), 'package-lock.json'].sort()) hash.update(readFileSync(file));
  return hash.digest('hex');
}

async function writePages(pages: readonly Page[]): Promise<void> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const sections = pages.filter(({ above, path }) => above === '' && path !== searchPage.path);
  const eleventy = new Eleventy('.local/no-templates', join(SITE_FOLDER, SITE_ROOT), {
    quietMode: true,
    configPath: null,
    config: (configuration) => {
      configuration.setUseGitIgnore(false);
      configuration.setIncludesDirectory('../../local/docs/site');
      configuration.addGlobalData('root', SITE_ROOT);
      configuration.addGlobalData('sections', sections);
      configuration.amendLibrary('md', markdownOf(SITE_ROOT));
      for (const [index, page] of pages.entries())
        configuration.addTemplate(`page-${index}.md`, page.body, {
          ...page,
          above: page.above,
          trail: trailOf(page, byPath),
          layout: 'layout.njk',
          permalink: `${page.path}index.html`,
          templateEngineOverride: 'md',
        });
    },
  });
  await eleventy.write();
}

function writeFiles(): void {
  const files = join(SITE_FOLDER, SITE_ROOT, 'files');
  mkdirSync(files, { recursive: true });
  const { css } = compile(`${here}/styles.scss`, { loadPaths: ['node_modules'], style: 'compressed', quietDeps: true });
  writeFileSync(join(files, 'styles.css'), css);
  cpSync(`${here}/search.mjs`, join(files, 'search.mjs'));
  cpSync('pages/assets/icon.svg', join(files, 'icon.svg'));
  cpSync('docs/dashboard.svg', join(files, 'dashboard.svg'));
  cpSync('docs/pictures', files, { recursive: true });
}

/** @throws Error where the pages cannot be read */
async function writeIndex(): Promise<void> {
  const { index } = await pagefind.createIndex();
  const added = await index?.addDirectory({ path: join(SITE_FOLDER, SITE_ROOT) });
  if (!index || !added || added.errors.length > 0) throw new Error('The search index could not be made.');
  await index.writeFiles({ outputPath: join(SITE_FOLDER, SITE_ROOT, 'pagefind') });
  await pagefind.close();
}

/** Builds the documentation site, unless what it is made from is as it was. */
export async function buildSite(): Promise<void> {
  const pages = [...sitePages(), searchPage];
  const from = fingerprint(pages);
  if (existsSync(DONE) && readFileSync(DONE, 'utf8') === from) return;
  rmSync(SITE_FOLDER, { recursive: true, force: true });
  mkdirSync('.local/no-templates', { recursive: true });
  await writePages(pages);
  writeFiles();
  await writeIndex();
  writeFileSync(DONE, from);
}

if (import.meta.main) {
  await buildSite();
  console.log(`The site is in ${SITE_FOLDER}: serve its folder as it is.`);
}
