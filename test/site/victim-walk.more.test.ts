import { createServer, type Server } from 'node:https';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeAuthority } from '../../local/receiver.ts';
import { freePort } from '../../local/ministack.ts';
import { consoleOf, faultsOf, openBrowser } from '../support/browser.ts';
import { cloudEvent, newReference, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { home, tell } from '../support/people.ts';
import { comeInAsVictim, ofVictims, textOf } from '../support/walk.ts';

/** Stands for the site to which whoever leaves is sent. */
async function startWeather(port: number): Promise<Server> {
  const { cert, key } = await makeAuthority();
  const server = createServer({ cert, key }, (_asked, answer) => {
    answer.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Weather</title><h1>Rain</h1>');
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return server;
}

const weatherPort = await freePort();
const browser: Browser | undefined = await openBrowser({
  'www.bbc.co.uk': `127.0.0.1:${String(weatherPort)}`,
});

/** What no page may ever hold: where and how the victim is reached, and whoever else the case is about. */
const markers = [home.postcode, '020 7946 0177', 'SECRETWORD', 'Marker-Suspect', 'marker@example.org'];

let weather: Server;
let journeyId: string;
let reference: string;
let arrest: ReturnType<typeof cloudEvent>;

async function openJourney(): Promise<void> {
  reference = newReference();
  const { body } = await post(
    'police',
    cloudEvent('police', 'crime.recorded', `crime:01/${reference}`, {
      force: '01',
      crimeReference: reference,
      victim: {
        givenName: 'Testcase',
        familyName: 'Walker',
        dateOfBirth: '1990-02-03',
        phone: '020 7946 0177',
        email: 'marker@example.org',
        address: home,
      },
      narrative: 'Invented account that names Marker-Suspect.',
    }),
  );
  journeyId = String(body['journeyId']);
  await post('police', cloudEvent('police', 'investigation.opened', `journey:${journeyId}`, {}));
  arrest = cloudEvent(
    'police',
    'investigation.suspect-arrested',
    `journey:${journeyId}`,
    { suspect: 'S1' },
    { time: '2026-01-06T09:00:00Z' },
  );
  await post('police', arrest);
}

beforeAll(async () => {
  weather = await startWeather(weatherPort);
  if (browser) await openJourney();
});
afterAll(async () => {
  await browser?.close();
  weather.close();
});

async function newContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  if (!browser) throw new Error('There is no browser.');
  return browser.newContext({ ignoreHTTPSErrors: true, ...options });
}

/** From the page before signing in to the case, by a code. */
const comeIn = (page: Page, person: string) => comeInAsVictim(page, journeyId, 'Walker', person);

describe.skipIf(!browser)("a victim's walk through their pages", { timeout: 300_000 }, () => {
  it('comes in by a code, hears no news from a page first, sees it once told, and leaves nothing behind', async () => {
    const context = await newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const said = consoleOf(page);
    await comeIn(page, 'Somebody who was given a code');
    const before = await textOf(page);
    expect(before).toContain('The police are looking into it.');
    expect(before).toContain(reference);
    expect(before).toMatch(/The police should have told you some news by .*It is late\./);
    expect(before).not.toMatch(/arrest|took someone in/i);
    await tell(
      'witnessCare',
      journeyId,
      'victim.informed',
      { about: [{ source: arrest.source, id: arrest.id }], method: 'phone', outcome: 'told' },
      '2026-01-07T09:00:00Z',
    );
    await page.reload();
    expect(await textOf(page)).toContain('The police took someone in.');
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    expect(await textOf(page)).toContain('Arestiodd yr heddlu rywun.');
    expect(await faultsOf(page)).toEqual([]);
    const shown = await page.content();
    for (const marker of markers) expect([marker, shown.includes(marker)]).toEqual([marker, false]);
    expect(said).toEqual([]);

    await page.getByRole('button', { name: 'Gadael y dudalen hon', exact: true }).click();
    await page.waitForURL('https://www.bbc.co.uk/weather');
    expect(await context.cookies(ofVictims('/'))).toEqual([]);
    await page.goBack();
    expect(await page.content()).not.toContain(reference);
    await context.close();
  });

  it('works without JavaScript, and leaves without it', async () => {
    const context = await newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await comeIn(page, 'Somebody else');
    expect(await textOf(page)).toContain(reference);
    await page.getByRole('button', { name: 'Leave this page', exact: true }).click();
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.goto(ofVictims('/case'));
    expect(new URL(page.url()).pathname).toBe('/');
    await context.close();
  });

  it('leaves by the Shift key three times, and is reached by keys alone', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.goto(ofVictims('/safety'));
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the main part');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Leave this page at once');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await context.close();
  });

  it('is out once signed out, whoever shows the cookie again', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await comeIn(page, 'A third person');
    // The provider on this machine has another port, and cookies know no ports.
    const cookies = (await context.cookies(ofVictims('/'))).filter(({ name }) => name.startsWith('__Host-'));
    expect(cookies.map(({ name, httpOnly, secure, sameSite }) => [name, httpOnly, secure, sameSite])).toEqual(
      [['__Host-s', true, true, 'Lax']],
    );
    await page.getByRole('link', { name: 'Sign out' }).click();
    expect(await textOf(page)).toContain('You are signed out');
    // The cookie as it was, put back by whoever has it: of no use once what was read of it has aged for five seconds.
    await eventually(async () => {
      await context.addCookies(cookies);
      await page.goto(ofVictims('/case'));
      expect(await page.content()).not.toContain(reference);
    }, 10_000);
    await context.close();
  });
});
