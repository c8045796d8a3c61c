import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { consoleOf, faultsOf, openBrowser } from '../support/browser.ts';
import { serveSite } from '../support/serve-site.ts';

const nobodySignsIn = () => Response.json({ agencies: [], links: {} });
const pages = [
  '/',
  '/safety',
  '/activate',
  '/activate/next',
  '/words',
  '/privacy',
  '/cookies',
  '/accessibility',
  '/no-such-page',
];
const shapes = [
  { name: 'a desk', width: 1280, height: 900, scale: 1 },
  { name: 'a phone', width: 320, height: 640, scale: 1 },
  { name: 'text twice as big', width: 1280, height: 900, scale: 2 },
];

const browser: Browser | undefined = await openBrowser();
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite('victim', nobodySignsIn);
});
afterAll(async () => {
  await browser?.close();
  await site.stop();
});

describe.skipIf(!browser)('the pages that say the same to every victim', () => {
  for (const language of ['en', 'cy'])
    for (const { name, width, height, scale } of shapes)
      it(`break no rule on ${name}, in ${language}`, { timeout: 120_000 }, async () => {
        // Text twice as big is what a browser makes of a window half as wide.
        const context = await browser?.newContext({
          viewport: { width: width / scale, height: height / scale },
          deviceScaleFactor: scale,
        });
        const page = await context?.newPage();
        if (!page || !context) throw new Error('no page');
        await page.goto(`${site.url}/?lang=${language}`);
        const said = consoleOf(page);
        for (const path of pages) {
          await page.goto(`${site.url}${path}`);
          expect([path, await page.locator('html').getAttribute('lang')]).toEqual([path, language]);
          expect([path, await page.title()]).toEqual([
            path,
            language === 'en' ? 'Your page' : 'Eich tudalen',
          ]);
          expect([path, await faultsOf(page)]).toEqual([path, []]);
        }
        expect(said.filter((line) => !line.includes('404 (Not Found)'))).toEqual([]);
        await context.close();
      });
});
