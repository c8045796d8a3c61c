import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

import { faultsOf } from './browser.ts';
import { codeFor } from './sessions.ts';
import { useStack } from './stack.ts';

/** An address of the victims' site. */
export const ofVictims = (path: string): string => `${useStack().site.victimUrl}${path}`;
/** An address of the site of those who work with them. */
export const ofStaff = (path: string): string => `${useStack().site.staffUrl}${path}`;

/** What the main part of a page says. */
export const textOf = (page: Page): Promise<string> => page.locator('main').innerText();

/** A page of a browser, as wide as a phone unless it says otherwise. */
export async function newPage(
  browser: Browser | undefined,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  if (!browser) throw new Error('There is no browser.');
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  return context.newPage();
}

/** A victim from the page before signing in to their case, by a new code. */
export async function comeInAsVictim(
  page: Page,
  journeyId: string,
  familyName: string,
  person: string,
): Promise<void> {
  const code = await codeFor(journeyId);
  await page.goto(ofVictims('/'));
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('link', { name: 'I have a new code' }).click();
  await page.getByLabel('Your code').fill(code);
  await page.getByLabel('Your last name').fill(familyName);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(ofVictims('/case'));
}

/** A victim who came in before. */
export async function comeBackAsVictim(page: Page, person: string): Promise<void> {
  await page.goto(ofVictims('/sign-in'));
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(ofVictims('/case'));
}

/** Somebody of the staff of an agency. */
export async function comeInAsStaff(page: Page, agencyId: string, person: string): Promise<void> {
  await page.goto(ofStaff(`/sign-in/${agencyId}`));
  await page.getByRole('button', { name: person }).click();
}

/** Expects of a page that it breaks no rule, as wide as a phone and as a desk. */
export async function expectNoFaults(page: Page): Promise<void> {
  // Its text may be there before its style is.
  await page.waitForLoadState();
  for (const [width, height] of [
    [320, 640],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect([page.url(), width, await faultsOf(page)]).toEqual([page.url(), width, []]);
  }
}
