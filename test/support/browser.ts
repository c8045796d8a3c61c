import { existsSync } from 'node:fs';

import AxeBuilder from '@axe-core/playwright';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';

/** A Chromium to drive: the machine's own, else the one that a package holds. */
async function findProgram(): Promise<string> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return installed.find((path) => existsSync(path)) ?? packaged.executablePath();
}

/**
 * A browser that knows no site but those of this machine. Undefined, and a line that says so, where none runs here.
 *
 * @param hosts - where it finds hosts that are elsewhere, such as `www.bbc.co.uk` at `127.0.0.1:4443`
 */
export async function openBrowser(
  hosts: Readonly<Record<string, string>> = {},
): Promise<Browser | undefined> {
  const mapped = Object.entries(hosts).map(([host, at]) => `MAP ${host} ${at}`);
  const rules = [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'];
  try {
    return await chromium.launch({
      executablePath: await findProgram(),
      args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=${rules.join(', ')}`],
    });
  } catch {
    console.log('No Chromium runs on this machine: what is tested in a browser is left out.');
    return undefined;
  }
}

/** What a page did that it should not: broke a rule of accessibility, scrolled sideways, or wrote to the console. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const sideways = await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ...(sideways === true ? ['scrolls sideways'] : []),
  ];
}

/** Gathers what the console of a page says from now on: faults of its policy are said there too. */
export function consoleOf(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}
