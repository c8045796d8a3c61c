import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBrowser } from '../support/browser.ts';
import { call, cloudEvent, newReference, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { openKnown, tell } from '../support/people.ts';
import { openReferral } from '../support/referrals.ts';
import { comeInAsStaff, expectNoFaults, newPage, ofStaff, textOf } from '../support/walk.ts';

const browser: Browser | undefined = await openBrowser();
let journeyId: string;
const caseUrn = `01ZE${newReference().replaceAll(/\D/g, '').padEnd(7, '0').slice(0, 7)}`;

beforeAll(async () => {
  if (!browser) return;
  journeyId = await openKnown();
  const charge = { suspect: 'S1', method: 'charge', caseUrn, court: 'C01SN00' };
  await tell('police', journeyId, 'charging.charged', charge, '2026-11-02T09:00:00Z');
  await post(
    'court',
    cloudEvent('court', 'court.hearing-listed', `journey:${journeyId}`, {
      hearing: 'H1',
      court: 'C01SN00',
      hearingType: 'TRIAL',
      at: '2027-01-12T10:00:00Z',
      suspects: ['S1'],
    }),
  );
});
afterAll(() => browser?.close());

describe.skipIf(!browser)('the pages of witness care', { timeout: 300_000 }, () => {
  it('list who is to be told, take receipt of a result, and log that the victim was told', async () => {
    const page = await newPage(browser);
    await comeInAsStaff(page, 'london-witness-care', 'Wanda, witness care officer');
    expect(await textOf(page)).toContain('Who is to be told');
    await expectNoFaults(page);
    await page.getByRole('link', { name: 'Show what is late' }).click();
    await expectNoFaults(page);
    await page.goto(ofStaff(`/work/case/${journeyId}`));
    expect(await textOf(page)).toContain(caseUrn);
    expect(await textOf(page)).toMatch(/Tuesday 12 January 2027, 10:00: .*Snaresbrook/s);
    await expectNoFaults(page);
    await page.getByRole('button', { name: 'We have it' }).first().click();
    const owed = page
      .getByRole('listitem')
      .filter({ hasText: /hearing|date/i })
      .getByRole('link')
      .first();
    await owed.click();
    await page.getByRole('button', { name: 'Log it' }).click();
    expect(await textOf(page)).toContain('Say how');
    await expectNoFaults(page);
    await page.getByLabel('They were told').check();
    await page.getByLabel('By phone').check();
    await page.getByRole('button', { name: 'Log it' }).click();
    await page.waitForURL(ofStaff(`/work/case/${journeyId}`));
    const { body } = await call('witnessCare', `/journeys/${journeyId}/duties`);
    const told = (body['duties'] as { duty: string; state: string }[]).find(
      ({ duty }) => duty === 'VC-8-HEARING-DATE',
    );
    expect(told).toMatchObject({ state: 'met' });
    await page.context().close();
  });

  it('show nothing to whoever has another role, and take no form of another site', async () => {
    const page = await newPage(browser);
    await comeInAsStaff(page, 'victim-phoneline', 'Olive, answers calls');
    for (const path of [
      '/work',
      `/work/case/${journeyId}`,
      '/oversight',
      '/oversight/backlog.csv',
      '/referrals',
    ])
      expect([path, (await page.goto(ofStaff(path)))?.status()]).toEqual([path, 404]);
    await page.goto(ofStaff('/sign-out'));
    await comeInAsStaff(page, 'london-witness-care', 'Wanda, witness care officer');
    const forged = await page.context().request.post(ofStaff(`/work/case/${journeyId}/tell`), {
      form: { duty: 'VC-9-OUTCOME#1', outcome: 'told', method: 'phone', token: 'guessed' },
    });
    expect(forged.status()).toBe(403);
    await page.context().close();
  });
});

describe.skipIf(!browser)('the pages of support workers', { timeout: 300_000 }, () => {
  it('give the next referral to one worker alone, who takes it up and says what became of it', async () => {
    await openReferral('lvws-core', {});
    const page = await newPage(browser);
    await comeInAsStaff(page, 'lvws', 'Luke, supports victims');
    expect(await textOf(page)).toContain('Referrals');
    await expectNoFaults(page);
    await eventually(async () => {
      await page.goto(ofStaff('/referrals'));
      await page.getByRole('button', { name: 'Take the next' }).click();
      expect(new URL(page.url()).pathname).toMatch(/^\/referrals\/ref_/);
    });
    expect(await page.content()).not.toMatch(/receipt/i);
    await expectNoFaults(page);
    await page.getByRole('button', { name: 'Turn it down' }).click();
    expect(await textOf(page)).toContain('Say why it is turned down.');
    await page.getByRole('button', { name: 'Take them up' }).click();
    await page.getByLabel('started').check();
    await page.getByRole('button', { name: 'Report it' }).click();
    expect(await textOf(page)).toMatch(/State\s+in progress/);
    await page.context().close();
  });
});

describe.skipIf(!browser)('the pages of those who watch over the Code', { timeout: 300_000 }, () => {
  it('answer the five questions in plots, each with its table and as CSV', async () => {
    const page = await newPage(browser);
    await comeInAsStaff(page, 'mopac', 'Ada, reads figures');
    expect(await textOf(page)).toContain('How many victims wait?');
    for (const [path, columns] of [
      ['/oversight', 'area,stage'],
      ['/oversight/duties?month=2026-11', 'duty,agency'],
      ['/oversight/referrals?month=2026-12', 'service,lane'],
    ] as const) {
      await page.goto(ofStaff(path));
      await expectNoFaults(page);
      const answer = await page
        .context()
        .request.get(
          ofStaff(path.replace(/(\?|$)/, '.csv$1').replace('/oversight.csv', '/oversight/backlog.csv')),
        );
      expect([path, answer.status(), answer.headers()['content-type']]).toEqual([
        path,
        200,
        'text/csv; charset=utf-8',
      ]);
      expect(await answer.text()).toContain(columns);
    }
    await page.context().close();
  });
});
