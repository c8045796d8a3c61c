import { globSync, readFileSync, statSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildSite, SITE_FOLDER, SITE_ROOT } from '../../local/docs/site/build.ts';
import { sitePages } from '../../local/docs/site/pages.ts';
import { startFront, type Front } from '../../local/front.ts';
import { freePort } from '../../local/ministack.ts';
import { answerFrom } from '../../local/static-files.ts';
import { catalogue } from '../../schemas/events/catalogue.ts';
import { operations } from '../../schemas/operations.ts';
import { problems } from '../../schemas/problems.ts';
import { consoleOf, faultsOf, openBrowser } from '../support/browser.ts';

const LARGEST = 300_000;

let site: Front;
const browser: Browser | undefined = await openBrowser();
beforeAll(async () => {
  await buildSite();
  site = await startFront('localhost', await freePort(), 'http://localhost:1', answerFrom(SITE_FOLDER));
});
afterAll(async () => {
  await browser?.close();
  await site.stop();
});

/** Every file of the site by the address under which it is served. */
function filesByAddress(): ReadonlyMap<string, string> {
  const files = globSync('**/*', { cwd: SITE_FOLDER }).filter((path) => /\.\w+$/.test(path));
  return new Map(files.map((path) => [`/${path.replace(/index\.html$/, '')}`, `${SITE_FOLDER}/${path}`]));
}

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));

describe('the documentation site', () => {
  it('has a page for every event, operation and problem', () => {
    const addresses = filesByAddress();
    const wanted = [
      ...[...catalogue.values()].map(({ family, name }) => `events/${family}.${name}/`),
      ...operations.map(({ id }) => `operations/${id}/`),
      ...Object.keys(problems).map((code) => `problems/${code}/`),
    ];
    expect(wanted.filter((path) => !addresses.has(SITE_ROOT + path))).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const addresses = filesByAddress();
    const pages = new Map(
      [...addresses]
        .filter(([, file]) => file.endsWith('.html'))
        .map(([at, file]) => [at, readFileSync(file, 'utf8')]),
    );
    const ids = new Map([...pages].map(([at, html]) => [at, idsIn(html)]));
    const dead = [...pages].flatMap(([at, html]) =>
      [...html.matchAll(/(?:href|src)="([^"]+)"/g)]
        .map(([, target = '']) => new URL(target, `http://site${at}`))
        .filter(({ host, pathname, hash }) => {
          if (host !== 'site') return false;
          const named = decodeURIComponent(hash.slice(1));
          return !addresses.has(pathname) || (named !== '' && !ids.get(pathname)?.has(named));
        })
        .map(({ href }) => `${at} leads to ${href}`),
    );
    expect(dead).toEqual([]);
    expect(pages.size).toBeGreaterThan(400);
  });

  it('has no page that is long to load', () => {
    const large = [...filesByAddress().values()].filter(
      (file) => file.endsWith('.html') && statSync(file).size > LARGEST,
    );
    expect(large).toEqual([]);
  });

  it('gives no file from outside its folder', async () => {
    const answer = await fetch(`${site.url}/docs/%2e%2e/%2e%2e/package.json`);
    expect(answer.status).toBe(502);
  });
});

/** Pages that are made alike differ in their rows alone: the first below each page, and every guide. */
function sampled(): string[] {
  const seen = new Set<string | undefined>();
  return sitePages()
    .filter(({ above, path }) => {
      const isFirst = !seen.has(above);
      seen.add(above);
      return isFirst || above === '' || above === 'guides/' || path === 'using/victims-code/';
    })
    .map(({ path }) => path);
}

async function newPage(width: number): Promise<Page> {
  const context = await browser?.newContext({ viewport: { width, height: 800 } });
  if (!context) throw new Error('There is no browser.');
  return context.newPage();
}

describe.skipIf(!browser)('the documentation site in a browser', () => {
  it.each([320, 1280])('breaks no rule at %i pixels', async (width) => {
    const page = await newPage(width);
    const said = consoleOf(page);
    for (const path of sampled()) {
      await page.goto(site.url + SITE_ROOT + path);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
    }
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('finds a page by what it says', async () => {
    const page = await newPage(1280);
    const said = consoleOf(page);
    await page.goto(site.url + SITE_ROOT);
    await page.getByRole('searchbox').fill('restraining order');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'court.protective-order-made', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'court.protective-order-made' }).waitFor();
    await page.goBack();
    await page.getByText('found for “restraining order”').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  });
});
