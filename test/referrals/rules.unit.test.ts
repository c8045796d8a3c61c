import { describe, expect, it } from 'vitest';

import { consentProblems, type ConsentFacts } from '../../functions/core/referrals/consent-rules.ts';
import { proposeServices, serviceProblem } from '../../functions/core/referrals/propose-services.ts';
import {
  safeContactProblems,
  summariseSafeContact,
  usableContact,
} from '../../functions/core/referrals/safe-contact.ts';
import { SafeContactSchema } from '../../schemas/events/shared.ts';

const instant = '2026-01-05T09:00:00.000Z';
const asked: ConsentFacts = {
  flags: [],
  under18: false,
  referrer: 'police',
  status: 'given',
  scope: 'explicit',
  lawfulBasis: 'explicit-consent',
};

describe('consent and lawful basis', () => {
  it.each<[string, Partial<ConsentFacts>, string[]]>([
    ['police, with explicit consent', {}, []],
    ['police, not asked, on public task', { status: 'not-asked', lawfulBasis: 'public-task' }, []],
    ['refused', { status: 'refused', lawfulBasis: 'public-task' }, ['consent-refused']],
    ['withdrawn', { status: 'withdrawn', lawfulBasis: 'public-task' }, ['consent-refused']],
    [
      'a sexual offence, not asked',
      { flags: ['sexual'], status: 'not-asked', lawfulBasis: 'public-task' },
      ['consent-missing'],
    ],
    [
      'domestic abuse with general consent alone',
      { flags: ['domestic-abuse'], scope: 'general', lawfulBasis: 'public-task' },
      ['explicit-consent-missing'],
    ],
    ['bereaved, explicit', { flags: ['bereaved'] }, []],
    [
      'a child, not asked',
      { under18: true, status: 'not-asked', lawfulBasis: 'public-task' },
      ['consent-missing'],
    ],
    [
      'a voluntary body on public task',
      { referrer: 'support-service', lawfulBasis: 'public-task' },
      ['lawful-basis-not-allowed'],
    ],
    [
      'a voluntary body, not asked',
      { referrer: 'support-service', status: 'not-asked', lawfulBasis: 'consent' },
      ['consent-missing', 'lawful-basis-without-consent'],
    ],
    ['nobody who may refer', { referrer: 'oversight' }, ['referrer-not-allowed']],
    ['no basis', { lawfulBasis: undefined }, ['lawful-basis-missing']],
    [
      'consent as the basis, where none was given',
      { status: 'not-asked', lawfulBasis: 'consent' },
      ['lawful-basis-without-consent'],
    ],
    [
      'explicit consent as the basis, where it was general',
      { scope: 'general' },
      ['lawful-basis-without-consent'],
    ],
  ])('%s', (_what, facts, problems) => {
    expect(consentProblems({ ...asked, ...facts }, instant)).toEqual(problems);
  });
});

const contactOf = (contact: object) => SafeContactSchema.parse(contact);
const problemsOf = (contact: object, flags: readonly string[] = []) =>
  safeContactProblems(summariseSafeContact(contactOf(contact)), flags);
const sms = { channel: 'sms', value: '020 7946 0001', safe: true };

describe('safe contact', () => {
  it('is needed', () => expect(safeContactProblems(undefined, [])).toEqual(['safe-contact-missing']));

  it.each<[string, object, string[], string[]]>([
    ['one safe channel', { channels: [sms] }, [], []],
    ['no number', { channels: [{ channel: 'sms', safe: true }] }, [], ['channel-value-missing']],
    ['no number that could be one', { channels: [{ ...sms, value: 'at home' }] }, [], ['phone-invalid']],
    ['no address', { channels: [{ channel: 'email', value: 'x', safe: true }] }, [], ['email-invalid']],
    [
      'the same line marked unsafe, written another way',
      { channels: [sms, { channel: 'phone', value: '+44 (0)20 7946-0001', safe: false }] },
      [],
      ['channel-contradictory', 'no-safe-channel'],
    ],
    [
      'its kind marked unsafe as a whole',
      { channels: [sms, { channel: 'sms', safe: false }] },
      [],
      ['channel-contradictory', 'no-safe-channel'],
    ],
    [
      'a window that ends before it begins',
      { channels: [sms], times: [{ days: ['mon'], from: '17:00', to: '09:00' }] },
      [],
      ['times-invalid'],
    ],
    [
      'letters alone, in domestic abuse',
      { channels: [{ channel: 'letter', safe: true }], codeWord: 'testcase' },
      ['domestic-abuse'],
      ['no-safe-channel'],
    ],
    [
      'no code word, in domestic abuse',
      { channels: [sms] },
      ['domestic-abuse'],
      ['code-word-or-neutral-sender-missing'],
    ],
    [
      'voicemail without a code word, in domestic abuse',
      { channels: [{ ...sms, voicemail: true }] },
      ['stalking-harassment'],
      ['voicemail-not-discreet'],
    ],
  ])('%s', (_what, contact, flags, problems) => {
    expect(problemsOf(contact, flags).sort()).toEqual(problems.sort());
  });

  it('shows a service nothing unsafe to fall back to, and no letters to a shared home', () => {
    const contact = contactOf({
      channels: [
        sms,
        { channel: 'phone', value: '020 7946 0009', safe: false },
        { channel: 'letter', safe: true },
      ],
    });
    expect(usableContact(contact, ['domestic-abuse']).channels).toEqual([{ ...sms, voicemail: false }]);
    expect(usableContact(contact, []).channels.map(({ channel }) => channel)).toEqual(['sms', 'letter']);
  });
});

describe('services', () => {
  it('are proposed by need, offence and purpose; somebody who names none is sent to the front door', () => {
    expect(proposeServices({ categories: ['safety'], flags: ['sexual'], purpose: 'court' })).toEqual({
      referTo: ['lvws-court', 'lvws-safety'],
      signpost: ['signpost-sexual-violence'],
    });
    expect(proposeServices({ categories: [], flags: [] }).referTo).toEqual(['lvws-core']);
  });

  it('take referrals, are only told of, or are not known', () => {
    expect(serviceProblem('lvws-core')).toBeUndefined();
    expect(serviceProblem('signpost-bereavement')).toBe('service-takes-no-referrals');
    expect(serviceProblem('nobody')).toBe('service-unknown');
  });
});
