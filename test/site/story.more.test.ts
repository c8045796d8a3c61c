import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';

import { openBrowser } from '../support/browser.ts';
import { cloudEvent, newReference, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { home, tell } from '../support/people.ts';
import { comeInAsStaff, newPage, ofStaff, ofVictims, textOf } from '../support/walk.ts';

/** Where `npm run pictures` keeps a picture of each step; none where it is left out. */
const pictures = process.env['PICTURES'] ?? '';
const browser: Browser | undefined = await openBrowser();
afterAll(() => browser?.close());

/** Nobody else comes in as this one, so that they have one case. */
const victim = 'A fifth person';
const reference = newReference();
const caseUrn = `01ZF${reference.replaceAll(/\D/g, '').padEnd(7, '0').slice(0, 7)}`;

let steps = 0;
async function picture(page: Page, name: string): Promise<void> {
  steps += 1;
  if (pictures === '') return;
  mkdirSync(pictures, { recursive: true });
  await page.bringToFront();
  await page.waitForLoadState();
  await page.screenshot({ path: join(pictures, `${String(steps).padStart(2, '0')}-${name}.png`) });
}

/** Somebody at work, in a browser of their own. */
async function atWork(agencyId: string, person: string): Promise<Page> {
  const page = await newPage(browser, { viewport: { width: 800, height: 600 } });
  await comeInAsStaff(page, agencyId, person);
  return page;
}

async function recordCrime(): Promise<string> {
  const { body } = await post(
    'police',
    cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
      force: '01',
      crimeReference: reference,
      victim: { givenName: 'Testcase', familyName: 'Story', dateOfBirth: '1990-02-03', address: home },
    }),
  );
  const journeyId = String(body['journeyId']);
  const charge = { suspect: 'S1', method: 'charge', caseUrn, court: 'C01SN00' };
  await tell('police', journeyId, 'charging.charged', charge, '2026-11-02T09:00:00Z');
  return journeyId;
}

describe.skipIf(!browser)('the story of one victim, told through pages by all five people', () => {
  it('goes from their first call to what they say of it', { timeout: 600_000 }, async () => {
    const journeyId = await recordCrime();

    // The victim rings. Olive finds the case, makes sure who it is, and lets them in online.
    const olive = await atWork('victim-phoneline', 'Olive, answers calls');
    await olive.goto(ofStaff('/desk/find'));
    await olive.getByLabel('Crime number').fill(reference);
    await picture(olive, 'desk-find');
    await olive.getByRole('button', { name: 'Find' }).click();
    await olive.waitForURL(ofStaff(`/desk/case/${journeyId}`));
    await olive.getByRole('button', { name: 'Who is calling?' }).click();
    await olive.getByLabel('Last name').fill('Story');
    await olive.getByLabel('Postcode').fill(home.postcode);
    await olive.getByRole('button', { name: 'Compare' }).click();
    expect(await textOf(olive)).toContain('They are who they say.');
    await picture(olive, 'desk-check');
    await olive.goto(ofStaff(`/desk/case/${journeyId}/online`));
    await olive
      .getByRole('group', { name: /Are you sure/ })
      .getByLabel('Yes')
      .check();
    await olive
      .getByRole('group', { name: /is it safe/ })
      .getByLabel('Yes', { exact: true })
      .check();
    await olive.getByRole('button', { name: 'Make a code' }).click();
    const code = await olive.locator('.app-code').innerText();

    // They use the code, see where the case is, and ask to be rung.
    const theirs = await newPage(browser, { viewport: { width: 800, height: 600 } });
    await theirs.goto(ofVictims('/activate'));
    await theirs.getByLabel('Your code').fill(code);
    await theirs.getByLabel('Your last name').fill('Story');
    await theirs.getByRole('button', { name: 'Go on' }).click();
    await theirs.getByRole('button', { name: 'Sign in' }).click();
    await theirs.getByRole('button', { name: victim }).click();
    await theirs.waitForURL(ofVictims('/case'));
    expect(await textOf(theirs)).toContain(reference);
    await picture(theirs, 'victim-case');
    await theirs.getByRole('link', { name: 'Ask us to ring you' }).click();
    await theirs.getByLabel('Help for me').check();
    await theirs.getByRole('button', { name: 'Ask for a call' }).click();
    expect(await textOf(theirs)).toContain('We will ring you by');
    await picture(theirs, 'victim-call');

    // Olive rings as was promised, and refers them for support.
    await olive.goto(ofStaff('/desk/calls'));
    await olive.getByRole('row').filter({ hasText: reference }).getByRole('link').click();
    await olive.getByRole('button', { name: 'Log a call' }).click();
    for (const label of ['We rang them', 'The victim', 'Support', 'Spoke with them'])
      await olive.getByLabel(label, { exact: true }).check();
    await olive.getByLabel(/Promised on/).check();
    await picture(olive, 'desk-log');
    await olive.getByRole('button', { name: 'Log it' }).click();
    expect(await textOf(olive)).toContain('The promised call was made');
    await olive.goto(ofStaff(`/desk/case/${journeyId}/safe-contact`));
    await olive.getByLabel('Text', { exact: true }).check();
    await olive.getByLabel('Number or address').fill('020 7946 0188');
    await olive.getByLabel('No', { exact: true }).check();
    await olive.getByLabel('I read it back').check();
    await olive.getByRole('button', { name: 'Set it' }).click();
    await olive.goto(ofStaff(`/desk/case/${journeyId}/support`));
    await olive.getByLabel(/Emotional and mental health support/).check();
    await olive.getByLabel('Yes, in so many words').check();
    await olive.getByRole('button', { name: 'Refer' }).click();
    expect(await textOf(olive)).toContain('The service was asked');

    // Luke takes up whoever waits longest.
    const luke = await atWork('lvws', 'Luke, supports victims');
    await eventually(async () => {
      await luke.goto(ofStaff('/referrals'));
      await luke.getByRole('button', { name: 'Take the next' }).click();
      expect(new URL(luke.url()).pathname).toMatch(/^\/referrals\/ref_/);
    });
    await picture(luke, 'referral');
    await luke.getByRole('button', { name: 'Take them up' }).click();
    expect(await textOf(luke)).toContain('accepted');

    // The court lists the trial. Wanda has it, rings, and says that they were told; only then do they read of it.
    await post(
      'court',
      cloudEvent('court', 'court.hearing-listed', `journey:${journeyId}`, {
        hearing: 'H1',
        court: 'C01SN00',
        hearingType: 'TRIAL',
        at: '2027-01-12T10:00:00Z',
      }),
    );
    const wanda = await atWork('london-witness-care', 'Wanda, witness care officer');
    await wanda.goto(ofStaff(`/work/case/${journeyId}`));
    await wanda.getByRole('button', { name: 'We have it' }).first().click();
    await picture(wanda, 'witness');
    await theirs.goto(ofVictims('/case'));
    expect(await textOf(theirs)).not.toContain('Snaresbrook');
    while ((await wanda.locator('main .govuk-task-list__link').count()) > 0) {
      await wanda.locator('main .govuk-task-list__link').first().click();
      for (const label of ['They were told', 'By phone']) await wanda.getByLabel(label).check();
      await wanda.getByRole('button', { name: 'Log it' }).click();
      await wanda.waitForURL(ofStaff(`/work/case/${journeyId}`));
    }

    // They read of it, and say how they were treated.
    await theirs.goto(ofVictims('/case'));
    await picture(theirs, 'victim-told');
    await theirs.getByRole('link', { name: 'Say how you were treated' }).click();
    for (const label of ['Witness care', 'Very happy', 'Yes', 'No'])
      await theirs.getByLabel(label, { exact: true }).last().check();
    await picture(theirs, 'victim-treated');
    await theirs.getByRole('button', { name: 'Send it' }).click();
    expect(await textOf(theirs)).toContain('Thank you');

    // Ada sees how many wait, and nobody of them.
    const ada = await atWork('mopac', 'Ada, reads figures');
    expect(await textOf(ada)).toContain('How many victims wait?');
    expect(await ada.content()).not.toContain(reference);
    await picture(ada, 'oversight');
    for (const page of [olive, theirs, luke, wanda, ada]) await page.context().close();
  });
});
