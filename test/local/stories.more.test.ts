import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededAgencies } from '../../local/agencies.ts';
import { startFront, type Front } from '../../local/front.ts';
import { freePort } from '../../local/ministack.ts';
import { httpCall } from '../../local/play/http-call.ts';
import { storiesTold } from '../../local/play/stories.ts';
import { staffAssertion } from '../../local/staff.ts';
import { openJourney } from '../support/client.ts';
import { consoleOf, faultsOf, openBrowser } from '../support/browser.ts';
import { useStack } from '../support/stack.ts';

const browser: Browser | undefined = await openBrowser();
let front: Front;
let stories: Awaited<ReturnType<typeof storiesTold>>;
beforeAll(async () => {
  const { baseUrl, keys, staffKeys } = useStack();
  stories = await storiesTold(httpCall(baseUrl, keys), baseUrl, () =>
    staffAssertion(seededAgencies.admin.agencyId, 'admin-1', staffKeys.admin),
  );
  front = await startFront('localhost', await freePort(), 'http://localhost:1', stories.answer);
});
afterAll(async () => {
  await browser?.close();
  await front.stop();
});

describe.skipIf(!browser)('the page of the stories', () => {
  it('shows where a story stands, its clocks and what happened, once it begins', async () => {
    const context = await browser?.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context?.newPage();
    if (!page) throw new Error('There is no browser.');
    const said = consoleOf(page);
    await page.goto(`${front.url}/stories/`);
    await page.getByText('No story has begun yet').waitFor();
    const { journeyId } = await openJourney();
    stories.begin({ name: 'An invented story', journeyId });
    await page.getByRole('heading', { name: 'An invented story' }).waitFor();
    expect(await page.locator('[aria-current=step]').innerText()).toBe('report: crime-recorded');
    await page.getByText('crime.recorded (applied)').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(said).toEqual([]);
    await context?.close();
  });
});
