import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { consoleOf, openBrowser } from '../support/browser.ts';
import { call, cloudEvent, post } from '../support/client.ts';
import { contactOf, openKnown, tell } from '../support/people.ts';
import {
  comeBackAsVictim,
  comeInAsVictim,
  expectNoFaults,
  newPage,
  ofVictims,
  textOf,
} from '../support/walk.ts';

const browser: Browser | undefined = await openBrowser();
/** Nobody else comes in as this one, so that they have one case. */
const reader = 'A fourth person';
let journeyId: string;
beforeAll(async () => {
  if (browser) journeyId = await openKnown();
});
afterAll(() => browser?.close());

/** A page in English as wide as a phone and a desk, and in Welsh. */
async function expectBothLanguages(page: Page, inWelsh: string): Promise<void> {
  await expectNoFaults(page);
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('cy');
  expect(await textOf(page)).toContain(inWelsh);
  await expectNoFaults(page);
  await page.getByRole('link', { name: 'English' }).click();
}

/** What the phoneline owes within this journey. */
async function owedByDesk(): Promise<string[]> {
  const { body } = await call('phoneline', `/journeys/${journeyId}/duties`);
  const duties = body['duties'] as { duty: string; state: string }[];
  return duties.filter(({ state }) => state === 'open').map(({ duty }) => duty);
}

describe.skipIf(!browser)("the pages beside a victim's case", { timeout: 300_000 }, () => {
  it('take a wish to be rung, once, and say by when', async () => {
    const page = await newPage(browser);
    const said = consoleOf(page);
    await comeInAsVictim(page, journeyId, 'Example', reader);
    await page.getByRole('link', { name: 'Ask us to ring you' }).click();
    await expectBothLanguages(page, 'Am beth mae hyn?');
    await page.getByRole('button', { name: 'Ask for a call' }).click();
    expect(await textOf(page)).toContain('Choose what it is about.');
    await expectNoFaults(page);
    await page.getByLabel('News that is late').check();
    const form = await page.evaluate('Object.fromEntries(new FormData(document.querySelector("main form")))');
    await page.getByRole('button', { name: 'Ask for a call' }).click();
    await page.waitForURL(ofVictims('/case/1/call/done'));
    expect(await textOf(page)).toMatch(/We will ring you by \w+day \d+ \w+ \d{4}\./);
    await expectBothLanguages(page, 'Byddwn yn eich ffonio erbyn');
    await page.context().request.post(ofVictims('/case/1/call'), {
      form: form as Record<string, string>,
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
    expect(await owedByDesk()).toEqual(['LSL-CALLBACK']);
    await page.getByRole('link', { name: 'Back to my case' }).click();
    expect(await textOf(page)).toContain('We should ring you by');
    expect(said.filter((line) => !line.includes('400 (Bad Request)'))).toEqual([]);
    await page.context().close();
  });

  it('take how they were treated without JavaScript, hide it from whom it is about, and promise a reply', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await comeBackAsVictim(page, reader);
    await page.getByRole('link', { name: 'Say how you were treated' }).click();
    await page.getByLabel('The police').check();
    await page.getByRole('button', { name: 'Send it' }).click();
    expect(await textOf(page)).toContain('Choose how happy you are.');
    expect(await page.getByLabel('The police').isChecked()).toBe(true);
    await page.getByLabel('Very unhappy').check();
    await page.getByLabel('Some of it').check();
    await page.getByLabel('It was late').check();
    await page.getByLabel('Yes, ring me').check();
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.waitForURL(ofVictims('/case/1/treated/done'));
    expect(await textOf(page)).toContain('Thank you');
    expect(await owedByDesk()).toContain('LSL-REPLY');
    for (const path of ['timeline?limit=200', 'duties']) {
      const { body } = await call('police', `/journeys/${journeyId}/${path}`);
      expect(JSON.stringify(body)).not.toMatch(/satisfaction|LSL-REPLY/);
    }
    await page.context().close();
  });

  it('are read by eyes, by keys and by machines: how it was, help, rights, and who looked', async () => {
    await contactOf('phoneline', journeyId);
    const page = await newPage(browser);
    await comeBackAsVictim(page, reader);
    const expected = {
      treated: ['How were you treated?', 'Pa mor hapus'],
      help: ['Locks, alarms and a plan', 'Cloeon, larymau'],
      rights: ['Right 12:', 'Hawl 12:'],
      seen: ['Victim phoneline', 'I gysylltu â chi'],
    };
    for (const [name, [inEnglish = '', inWelsh = '']] of Object.entries(expected)) {
      await page.goto(ofVictims(`/case/1/${name}`));
      expect(await textOf(page)).toContain(inEnglish);
      await expectBothLanguages(page, inWelsh);
      expect(await page.content()).not.toMatch(/staff-1|020 7946 0000|SW1A/);
    }
    await page.context().close();
  });

  it('tell of court only whoever was told that they give evidence', async () => {
    const page = await newPage(browser);
    await comeBackAsVictim(page, reader);
    expect((await page.goto(ofVictims('/case/1/court')))?.status()).toBe(404);
    const required = cloudEvent('witnessCare', 'witness.required', `journey:${journeyId}`, {});
    await post('witnessCare', required);
    await page.goto(ofVictims('/case'));
    expect(await textOf(page)).not.toContain('Get ready for court');
    await tell(
      'witnessCare',
      journeyId,
      'victim.informed',
      { about: [{ source: required.source, id: required.id }], method: 'phone', outcome: 'told' },
      new Date().toISOString(),
    );
    await page.reload();
    await page.getByRole('link', { name: 'Get ready for court' }).click();
    await expectBothLanguages(page, 'Gweld y llys yn gyntaf');
    await page.getByRole('button', { name: 'Ask us about court' }).click();
    expect(await page.getByLabel('A day at court').isChecked()).toBe(true);
    await page.context().close();
  });

  it('take no form of another site, and show no case that is not theirs', async () => {
    const page = await newPage(browser);
    await comeBackAsVictim(page, reader);
    const forged = await page.context().request.post(ofVictims('/case/1/call'), {
      form: { topic: 'news', id: 'guessed', token: 'guessed' },
    });
    expect(forged.status()).toBe(403);
    for (const path of ['/case/2', '/case/0/call', '/case/x/rights'])
      expect([path, (await page.goto(ofVictims(path)))?.status()]).toEqual([path, 404]);
    await page.context().close();
  });
});
