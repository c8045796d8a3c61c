import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { consoleOf, faultsOf, openBrowser } from '../support/browser.ts';
import { call, cloudEvent, newReference, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { home } from '../support/people.ts';
import { signInAsVictim } from '../support/sessions.ts';
import { comeInAsStaff, expectNoFaults, newPage, ofStaff, textOf } from '../support/walk.ts';

const browser: Browser | undefined = await openBrowser();

/** What the desk may read out to nobody. */
const markers = [home.postcode, 'marker@example.org', 'SECRETWORD', 'Marker-Suspect', 'Testcase', '1990'];

let reference: string;
let journeyId: string;

beforeAll(async () => {
  if (!browser) return;
  reference = newReference();
  const { body } = await post(
    'police',
    cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
      force: '01',
      crimeReference: reference,
      victim: {
        givenName: 'Testcase',
        familyName: 'Caller',
        dateOfBirth: '1990-02-03',
        email: 'marker@example.org',
        address: home,
      },
      narrative: 'Invented account that names Marker-Suspect.',
    }),
  );
  journeyId = String(body['journeyId']);
  await post(
    'police',
    cloudEvent('police', 'victim.safe-contact-set', `journey:${journeyId}`, {
      safeContact: {
        channels: [{ channel: 'sms', value: '020 7946 0155', safe: true }],
        codeWord: 'SECRETWORD',
      },
    }),
  );
  await post(
    'police',
    cloudEvent('police', 'investigation.suspect-arrested', `journey:${journeyId}`, { suspect: 'S1' }),
  );
});
afterAll(() => browser?.close());

/** Says who rang, that it was the victim, that it was about news, and what came of it. */
async function logCall(page: Page, direction: string, outcome: string): Promise<void> {
  for (const label of [direction, 'The victim', 'News of the case', outcome])
    await page.getByLabel(label, { exact: true }).check();
}

const comeIn = (page: Page, person: string) => comeInAsStaff(page, 'victim-phoneline', person);

describe.skipIf(!browser)('the desk that victims ring', { timeout: 300_000 }, () => {
  it('finds a case, says what may be said, and lets its victim in online', async () => {
    const context = await browser?.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context?.newPage();
    if (!page || !context) throw new Error('There is no page.');
    const said = consoleOf(page);
    await comeIn(page, 'Olive, answers calls');
    await page.goto(ofStaff('/desk/find'));
    await page.getByLabel('Crime number').fill(reference);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.waitForURL(ofStaff(`/desk/case/${journeyId}`));
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('News waits that police owes the victim');
    expect(shown).not.toMatch(/arrest|took someone in/i);
    const html = await page.content();
    for (const marker of markers) expect([marker, html.includes(marker)]).toEqual([marker, false]);
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'How to reach the victim' }).click();
    expect(await page.locator('main').innerText()).toContain('020 7946 0155');
    expect(await page.content()).not.toContain('SECRETWORD');
    expect(await faultsOf(page)).toEqual([]);

    await page.goto(ofStaff(`/desk/case/${journeyId}/online`));
    await page.getByRole('button', { name: 'Make a code' }).click();
    expect(await page.locator('main').innerText()).toContain('No code was made');
    expect(await faultsOf(page)).toEqual([]);
    await page
      .getByRole('group', { name: /Are you sure/ })
      .getByLabel('Yes')
      .check();
    await page
      .getByRole('group', { name: /is it safe/ })
      .getByLabel('Yes', { exact: true })
      .check();
    await page.getByRole('button', { name: 'Make a code' }).click();
    const code = await page.locator('.app-code').innerText();
    expect(await faultsOf(page)).toEqual([]);
    expect(said.filter((line) => !line.includes('400 (Bad Request)'))).toEqual([]);

    const victim = await signInAsVictim(`urn:testcase:desk:${reference}`, { code, familyName: 'Caller' });
    expect(victim.answer.status).toBe(201);
    await page.goto(ofStaff(`/desk/case/${journeyId}/online`));
    await page.getByRole('button', { name: 'Close their page now' }).click();
    expect(await page.locator('main').innerText()).toContain('The page is closed');
    const own = await call({ key: victim.key }, `/own-journeys/${journeyId}`);
    expect([401, 404]).toContain(own.status);
    await context.close();
  });

  it('makes sure who calls, logs the call, promises another, and keeps it', async () => {
    const page = await newPage(browser);
    await comeIn(page, 'Omar, answers calls');
    await page.goto(ofStaff(`/desk/case/${journeyId}`));
    await page.getByRole('button', { name: 'Who is calling?' }).click();
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(await textOf(page)).toContain('Type what the caller says.');
    await page.getByLabel('Last name').fill('Caller');
    await page.getByLabel('Postcode').fill(home.postcode);
    await page.getByLabel('Code word').fill('wrong');
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(await textOf(page)).toContain('That does not prove who they are.');
    await expectNoFaults(page);
    await page.getByLabel('Last name').fill('Caller');
    for (const [part, typed] of [
      ['Day', '3'],
      ['Month', '2'],
      ['Year', '1990'],
    ] as const)
      await page.getByLabel(part, { exact: true }).fill(typed);
    await page.getByLabel('Code word').fill('SECRETWORD');
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(await textOf(page)).toContain('They are who they say.');
    expect(await page.content()).not.toMatch(/SECRETWORD|1990/);

    await page.getByRole('link', { name: 'Back to the case' }).click();
    await page.getByRole('button', { name: 'Log a call' }).click();
    await page.getByRole('button', { name: 'Log it' }).click();
    expect(await textOf(page)).toContain('Say what came of it');
    await expectNoFaults(page);
    await logCall(page, 'They rang us', 'Spoke with them');
    await page.getByRole('group', { name: 'Did you promise' }).getByLabel('Yes').check();
    await page.getByRole('button', { name: 'Log it' }).click();
    expect(await textOf(page)).toContain('They rang: Spoke with them. News of the case');
    expect(await textOf(page)).toContain('A call was promised, about news of the case');

    await page.getByRole('link', { name: 'Calls to make' }).click();
    const row = page.getByRole('row').filter({ hasText: reference });
    expect(await row.innerText()).toMatch(/Ring them, as they were promised/);
    await expectNoFaults(page);
    await row.getByRole('link').click();
    await page.getByRole('button', { name: 'Log a call' }).click();
    await logCall(page, 'We rang them', 'Spoke with them');
    await page.getByLabel(/Promised on/).check();
    await page.getByRole('button', { name: 'Log it' }).click();
    expect(await textOf(page)).toContain('The promised call was made');
    await eventually(async () => {
      await page.goto(ofStaff('/desk/calls'));
      expect(await textOf(page)).not.toContain(reference);
    });
    await page.context().close();
  });

  it('refers a victim who agrees, and sets a safe way to reach them, without JavaScript', async () => {
    const page = await newPage(browser, { javaScriptEnabled: false });
    await comeIn(page, 'Omar, answers calls');
    await page.goto(ofStaff(`/desk/case/${journeyId}/support`));
    await page.getByLabel(/Emotional and mental health support/).check();
    await page.getByLabel('No, or they can not say').check();
    await page.getByRole('button', { name: 'Refer' }).click();
    expect(await textOf(page)).toContain('Refer nobody who does not agree.');
    await page.getByLabel(/Emotional and mental health support/).check();
    await page.getByLabel('Yes, in so many words').check();
    await page.getByRole('button', { name: 'Refer' }).click();
    expect(await textOf(page)).toContain('The service was asked');
    const { body } = await call('phoneline', '/referrals?limit=200');
    expect(JSON.stringify(body)).toContain(journeyId);

    await page.goto(ofStaff(`/desk/case/${journeyId}/safe-contact`));
    await page.getByLabel('Text', { exact: true }).check();
    await page.getByLabel('Number or address').fill('020 7946 0166');
    await page.getByLabel('No', { exact: true }).check();
    await page.getByRole('button', { name: 'Set it' }).click();
    expect(await textOf(page)).toContain('Read it back to the victim first.');
    expect(await page.content()).not.toContain('020 7946 0166');
    await page.getByLabel('Text', { exact: true }).check();
    await page.getByLabel('Number or address').fill('020 7946 0166');
    await page.getByLabel('No', { exact: true }).check();
    await page.getByLabel('I read it back').check();
    await page.getByRole('button', { name: 'Set it' }).click();
    await page.waitForURL(ofStaff(`/desk/case/${journeyId}/reach`));
    expect(await textOf(page)).toContain('020 7946 0166');
    await page.context().close();
  });

  it('takes no form of another site, and shows nothing to whoever is not signed in or has another role', async () => {
    const context = await browser?.newContext();
    const page = await context?.newPage();
    if (!page || !context) throw new Error('There is no page.');
    await page.goto(ofStaff(`/desk/case/${journeyId}`));
    expect(new URL(page.url()).pathname).toBe('/');
    await comeIn(page, 'Olive, answers calls');
    const forged = await context.request.post(ofStaff(`/desk/case/${journeyId}/online`), {
      form: { whom: 'sure', safe: 'yes', token: 'guessed' },
    });
    expect(forged.status()).toBe(403);
    await page.goto(ofStaff('/sign-out'));
    await page.goto(ofStaff('/sign-in/london-witness-care'));
    await page.getByRole('button', { name: 'Wanda, witness care officer' }).click();
    expect(await textOf(page)).toContain('Who is to be told');
    const answer = await page.goto(ofStaff(`/desk/case/${journeyId}`));
    expect(answer?.status()).toBe(404);
    await context.close();
  });
});
