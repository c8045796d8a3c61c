import { describe, expect, it } from 'vitest';

import { useStack } from '../support/stack.ts';
import { codeFor, openJourneyOf } from '../support/sessions.ts';
import { Browser } from './browse.ts';

const at = (path: string) => `${useStack().site.victimUrl}${path}`;
const atDesk = (path: string) => `${useStack().site.staffUrl}${path}`;

/** Uses a code at the victims' site, up to where the provider sends its owner back. */
async function use(browser: Browser, code: string, familyName: string, subject: string): Promise<Response> {
  const typed = await browser.ask(at('/activate'), {
    method: 'POST',
    body: new URLSearchParams({ code, familyName }),
  });
  expect(Browser.next(typed, at('/activate'))).toBe(at('/activate/next'));
  return signIn(browser, subject);
}

async function signIn(browser: Browser, subject: string): Promise<Response> {
  const left = await browser.ask(at('/sign-in'));
  return browser.ask(await browser.signIn(Browser.next(left, at('/sign-in')), subject));
}

describe('a victim', () => {
  it('comes in by a code and their name, again by their account alone, and is out once they leave', async () => {
    const { journeyId } = await openJourneyOf('Testperson');
    const browser = new Browser();
    const first = await use(browser, await codeFor(journeyId), 'testperson', 'victim-1');
    expect([first.status, first.headers.get('location')]).toEqual([303, '/case']);
    const left = await browser.ask(at('/exit'));
    expect(left.status).toBe(303);
    expect(left.headers.get('location')).toBe('https://www.bbc.co.uk/weather');
    expect(left.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    const again = await signIn(new Browser(), 'victim-1');
    expect([again.status, again.headers.get('location')]).toEqual([303, '/case']);
  });

  it('is told the same, whatever of the code or the name is wrong', async () => {
    const { journeyId } = await openJourneyOf('Testperson');
    const code = await codeFor(journeyId);
    const answers = [
      await use(new Browser(), code, 'Somebody', 'victim-2'),
      await use(new Browser(), '0000000000', 'Testperson', 'victim-2'),
      await signIn(new Browser(), 'victim-2'),
    ];
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(new Set(texts).size).toBe(1);
  });
});

describe('staff', () => {
  it('come in by a group that has a role, and nobody else does', async () => {
    const come = async (subject: string) => {
      const browser = new Browser();
      const left = await browser.ask(atDesk('/sign-in/victim-phoneline'));
      return browser.ask(await browser.signIn(Browser.next(left, atDesk('/')), subject));
    };
    const operator = await come('operator-1');
    expect([operator.status, operator.headers.get('location')]).toEqual([303, '/']);
    expect((await come('cleaner-1')).status).toBe(403);
  });
});
