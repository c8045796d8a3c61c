import { describe, expect, it } from 'vitest';

import {
  areTwo,
  detailsOf,
  isConfirmed,
  isSameStaff,
  lessUnsafe,
  sameAddress,
  saysAgain,
  standing,
  standsSo,
  tellingKey,
  type Told,
} from '../../functions/core/person/told.ts';
import { allegesAnonymity, lifelongAnonymity } from '../../functions/core/protection/anonymity.ts';
import { keptUntil, retentionClassOf } from '../../functions/core/protection/retention.ts';
import { foldAll } from '../../functions/core/record/fold.ts';
import { eventKey } from '../../functions/core/record/order.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { noFacts, type Facts } from '../../functions/core/record/facts.ts';
import type { SafeContact } from '../../functions/core/referrals/safe-contact.ts';
import { safeContactProblems, summariseSafeContact } from '../../functions/core/referrals/safe-contact.ts';
import { classesIn, contactFor, warningsOf } from '../../functions/core/views/contact.ts';
import { isFlagged } from '../../functions/core/protection/flagged.ts';
import type { ContactPurpose } from '../../schemas/contact.ts';
import { SafeContactSchema } from '../../schemas/events/shared.ts';

import { happens, hoursLater } from './happenings.ts';

const facts = (change: Partial<Facts> = {}): Facts => ({ ...noFacts(), ...change });
const old = { lines: ['1 Old Street', 'London'], postcode: 'N1 1AA' };
const fresh = { lines: ['2 New Road', 'London'], postcode: 'E1 1AA' };
const officer = { agencyId: 'met', onBehalfOf: 'A', verified: true };
const other = { agencyId: 'met', onBehalfOf: 'B', verified: true };

let tellings = 0;
const tell = (fields: Told['fields'], more: Partial<Told> = {}): Told => {
  tellings += 1;
  return {
    key: `t#${tellings}`,
    toldAt: hoursLater(tellings),
    receivedAt: hoursLater(tellings),
    eventType: 'victim.details-given',
    by: officer,
    fields,
    ...more,
  };
};
const safe = (change: object = {}): SafeContact =>
  SafeContactSchema.parse({
    channels: [{ channel: 'phone', value: '020 7946 0001', safe: true }],
    ...change,
  });

describe('who is two people', () => {
  it.each([
    ['one', [officer], false],
    ['one twice', [officer, officer], false],
    ['two that their agency proved', [officer, other], true],
    [
      'two names that one key gave',
      [
        { ...officer, verified: false },
        { ...other, verified: false },
      ],
      false,
    ],
    ['one proved and one name', [officer, { ...other, verified: false }], false],
    ['two agencies', [{ agencyId: 'met' }, { agencyId: 'city' }], true],
    ['nobody', [], false],
    [
      'a proof of nobody',
      [
        { agencyId: 'met', verified: true },
        { agencyId: 'met', verified: true },
      ],
      false,
    ],
    ['a proved person and a proof of nobody', [officer, { agencyId: 'met', verified: true }], false],
  ])('%s: %s', (_name, people, are) => {
    expect(areTwo(people)).toBe(are);
  });

  it('is the same person only by name and agency', () => {
    expect(isSameStaff(officer, { ...officer })).toBe(true);
    expect(isSameStaff(officer, other)).toBe(false);
    expect(isSameStaff(officer, { ...officer, agencyId: 'city' })).toBe(false);
    expect(isSameStaff({ agencyId: 'met' }, { agencyId: 'met' })).toBe(false);
  });
});

describe('a change of address', () => {
  const first = tell({ victim: { address: old } });
  const second = tell({ victim: { address: fresh } });
  const word = (key: string) => [{ key, by: other }];

  it('holds at once where nobody is to be feared', () => {
    expect(detailsOf([first, second], [], false)).toMatchObject({ address: fresh });
    expect(detailsOf([first, second], [], false).waiting).toEqual([]);
  });

  it('waits for a second person where somebody is, and the address before stands', () => {
    const details = detailsOf([first, second], [], true);
    expect(details.address).toEqual(old);
    expect(details.waiting).toEqual([
      { key: second.key, toldAt: second.toldAt, details: { address: fresh } },
    ]);
  });

  it('holds once a second person confirmed that very change', () => {
    expect(detailsOf([first, second], word(second.key), true)).toEqual({
      person: {},
      address: fresh,
      waiting: [],
    });
    expect(detailsOf([first, second], word(first.key), true).address).toEqual(old);
    expect(isConfirmed(second, word(second.key))).toBe(true);
    expect(isConfirmed(second, [{ key: second.key, by: officer }])).toBe(false);
  });

  it('is none where it is the same address set out differently, and the first needs nobody', () => {
    const same = tell({ victim: { address: { lines: ['1, OLD street.', 'London'], postcode: 'n11aa' } } });
    expect(detailsOf([first, same], [], true).waiting).toEqual([]);
    expect(detailsOf([first], [], true).address).toEqual(old);
  });
});

describe('two addresses', () => {
  it.each([
    ['another road', { ...old, lines: ['1 Other Street', 'London'] }, false],
    ['another number', { ...old, lines: ['11 Old Street', 'London'] }, false],
    ['another postcode', { ...old, postcode: 'N1 1AB' }, false],
    ['no postcode', { lines: old.lines }, false],
    ['its lines broken otherwise', { ...old, lines: ['1 Old', 'Street London'] }, true],
    ['its postcode as a line', { lines: [...old.lines, 'N1 1AA'] }, true],
    ['other capitals, commas and spaces', { lines: ['1, OLD street. London'], postcode: 'n11aa' }, true],
  ])('with %s are the same: %s', (_what, address, same) => {
    expect(sameAddress(old, address)).toBe(same);
    expect(sameAddress(address, old)).toBe(same);
  });

  it('of one building are two, wherever the number stands', () => {
    expect(sameAddress({ lines: ['Flat 1', '11 Old Street'] }, { lines: ['Flat 11', '2 Old Street'] })).toBe(
      false,
    );
  });
});

describe('an address that nobody is known to have told', () => {
  it('stands once two others confirm it, and not by one', () => {
    const telling = tell({ victim: { address: fresh } }, { by: undefined });
    const word = (...people: (typeof officer)[]) => people.map((by) => ({ key: telling.key, by }));
    expect(isConfirmed(telling, word(officer))).toBe(false);
    expect(isConfirmed(telling, word(officer, other))).toBe(true);
  });
});

describe('what was told', () => {
  it('adds up, and of each detail the last word holds', () => {
    const details = detailsOf(
      [
        tell({ victim: { givenName: 'Testcase', phone: '020 7946 0000' } }),
        tell({ victim: { givenName: 'Testcase', phone: '020 7946 0009' }, safeContact: safe() }),
        tell({ representative: { givenName: 'Advocate' } }),
        tell({ victim: { givenName: 'Testcase', language: 'cy' } }),
      ],
      [],
      false,
    );
    expect(details.person).toEqual({ givenName: 'Testcase', language: 'cy' });
    expect(details.phone).toBe('020 7946 0009');
    expect(details.safeContact).toEqual(safe());
    expect(details.representative).toEqual({ givenName: 'Advocate' });
  });

  it('is that which was received last, whatever time it claims', () => {
    const claimed = tell({ victim: { phone: '020 7946 0001' } }, { toldAt: hoursLater(1_000) });
    const later = tell({ victim: { phone: '020 7946 0002' } }, { toldAt: hoursLater(-1_000) });
    for (const order of [
      [claimed, later],
      [later, claimed],
    ])
      expect(detailsOf(order, [], false).phone).toBe('020 7946 0002');
  });

  it('of how to reach the victim waits where somebody is to be feared, but for what is unsafe now', () => {
    const home = { channel: 'phone' as const, value: '020 7946 0001' };
    const first = tell({ victim: { phone: '020 7946 0000' }, safeContact: safe({ mayAnswer: ['Friend'] }) });
    const change = tell({
      victim: { phone: '020 7946 0009' },
      safeContact: safe({
        channels: [
          { channel: 'sms', value: '020 7946 0008', safe: true },
          { ...home, safe: false },
        ],
        mustNotAnswer: ['Friend'],
      }),
    });
    const changed = SafeContactSchema.parse(change.fields['safeContact']);
    const waits = detailsOf([first, change], [], true);
    expect(waits.phone).toBe('020 7946 0000');
    expect(waits.waiting).toEqual([
      {
        key: change.key,
        toldAt: change.toldAt,
        details: { phone: '020 7946 0009', safeContact: changed },
      },
    ]);
    expect(waits.safeContact?.channels).toEqual([
      { ...home, safe: true, voicemail: false },
      { ...home, safe: false, voicemail: false },
    ]);
    expect(waits.safeContact?.mayAnswer).toEqual([]);
    const confirmed = detailsOf([first, change], [{ key: change.key, by: other }], true);
    expect(confirmed).toMatchObject({ phone: '020 7946 0009', safeContact: changed, waiting: [] });
  });

  it('holds already where all that is said stands, however it is written', () => {
    const stands = { address: old, phone: '020 7946 0000' };
    const spelt = {
      address: { lines: ['1 OLD street', 'london'], postcode: 'n11aa' },
      phone: '+44 2079460000',
    };
    expect(standsSo(stands, {})).toBe(true);
    expect(standsSo(stands, spelt)).toBe(true);
    expect(standsSo(stands, { phone: '020 7946 0000' })).toBe(true);
    expect(standsSo(stands, { ...spelt, phone: '020 7946 0009' })).toBe(false);
    expect(standsSo(stands, { address: fresh })).toBe(false);
    expect(standsSo(stands, { email: 't@example.org' })).toBe(false);
    expect(standsSo({ email: 'T@Example.org' }, { email: 't@example.org' })).toBe(true);
  });

  it('waits only for what a later word has not taken the place of', () => {
    const phoned = (phone: string) => tell({ victim: { phone } });
    const known = tell({ victim: { address: old, phone: '020 7946 0000', email: 't@example.org' } });
    const both = tell({ victim: { address: fresh, phone: '020 7946 0001' } });
    const again = phoned('020 7946 0002');
    const waits = detailsOf([known, both, again], [], true);
    expect(waits).toMatchObject({ address: old, phone: '020 7946 0000', email: 't@example.org' });
    expect(waits.waiting.map(({ key, details }) => [key, details])).toEqual([
      [both.key, { address: fresh }],
      [again.key, { phone: '020 7946 0002' }],
    ]);
    const settled = detailsOf([known, both, again], [{ key: again.key, by: other }], true);
    expect(settled.phone).toBe('020 7946 0002');
    expect(settled.waiting.map(({ details }) => details)).toEqual([{ address: fresh }]);
    const unchanged = detailsOf([known, tell({ victim: { givenName: 'Testcase' } })], [], true);
    expect(unchanged).toMatchObject({ phone: '020 7946 0000', waiting: [] });
    const replaced = detailsOf([known, both, tell({ victim: { address: old } }), again], [], true);
    expect(replaced.waiting.map(({ details }) => details)).toEqual([{ phone: '020 7946 0002' }]);
  });

  it('is of what was received last, whatever the order it is read in', () => {
    const [one, two] = [
      tell({ victim: { phone: '020 7946 0001' } }),
      tell({ victim: { phone: '020 7946 0002' } }),
    ];
    expect(detailsOf([two, one], [], false).phone).toBe('020 7946 0002');
    const atOnce = { ...one, key: `${two.key}z`, receivedAt: two.receivedAt };
    expect(detailsOf([atOnce, two], [], false).phone).toBe('020 7946 0001');
    expect(detailsOf([two, atOnce], [], false).phone).toBe('020 7946 0001');
  });

  it('of a safe contact stands as it is where it is the first, or the same again', () => {
    const contact = safe({
      channels: [
        { channel: 'phone', value: '020 7946 0001', safe: true },
        { channel: 'sms', value: '020 7946 0002', safe: false },
      ],
    });
    expect(detailsOf([tell({ safeContact: contact })], [], true).safeContact).toEqual(contact);
    const twice = detailsOf([tell({ safeContact: contact }), tell({ safeContact: contact })], [], true);
    expect(twice).toMatchObject({ safeContact: contact, waiting: [] });
  });

  it('takes at once what it calls unsafe, and who must not answer', () => {
    const stands = safe({ mayAnswer: ['the sister', 'the mother'], mustNotAnswer: ['the partner'] });
    const change = safe({ mustNotAnswer: ['the mother', 'the partner'] });
    expect(lessUnsafe(stands, change)).toMatchObject({
      channels: stands.channels,
      mayAnswer: ['the sister'],
      mustNotAnswer: ['the partner', 'the mother'],
    });
  });

  it('is said again only by whoever says all of it, and nothing else', () => {
    const waits = { key: 'k', toldAt: hoursLater(1), details: { address: fresh, phone: '020 7946 0009' } };
    const said = { address: { lines: ['2 new road', 'london'], postcode: 'E11AA' }, phone: '+44 2079460009' };
    expect(saysAgain(waits, said)).toBe(true);
    expect(saysAgain(waits, { address: fresh })).toBe(false);
    expect(saysAgain(waits, { ...said, email: 't@example.org' })).toBe(false);
    expect(saysAgain(waits, { ...said, phone: '020 7946 0008' })).toBe(false);
  });

  it('names a representative while their appointment stands, and nobody once they are excluded', () => {
    const appoint = (excluded: string, hour: number) =>
      happens(`victim.representative-appointed excludedAsSuspect=${excluded}`, hoursLater(hour));
    const [mother, father, excluded] = [appoint('', 1), appoint('', 3), appoint('true', 4)];
    const removed = happens('victim.representative-removed', hoursLater(2));
    const telling = (event: StoredEvent, name: string) =>
      tell({ representative: { givenName: name } }, { key: `2026#${tellingKey(event)}` });
    const told = [telling(mother, 'Mother'), telling(father, 'Father'), telling(excluded, 'Excluded')];
    const named = (...events: StoredEvent[]) =>
      detailsOf(standing(told, foldAll(events)), [], false).representative?.givenName;
    expect(named(mother)).toBe('Mother');
    expect(named(mother, father)).toBe('Father');
    expect(named(mother, removed)).toBeUndefined();
    expect(named(mother, excluded)).toBeUndefined();
    expect(named(excluded)).toBeUndefined();
    expect(named(mother, removed, father)).toBe('Father');
  });

  it('was never told once it is taken back; a correction takes no detail back', () => {
    const event = { agencyId: 'met', source: '/met', id: 'e1' };
    const telling = tell({ victim: { givenName: 'Testcase' } }, { key: `2026#${tellingKey(event)}` });
    const another = tell({ victim: { phone: '020 7946 0000' } });
    const after = (amendments: object) =>
      standing([telling, another], { amendments, representatives: [] } as never);
    expect(after({ [eventKey(event)]: {} })).toEqual([another]);
    expect(after({ [eventKey(event)]: { data: {} } })).toEqual([telling, another]);
    expect(after({})).toEqual([telling, another]);
  });
});

describe('somebody is to be feared', () => {
  it.each<[Partial<Facts>, boolean]>([
    [{}, false],
    [{ flags: ['hate-crime', 'sexual'] }, false],
    [{ flags: ['domestic-abuse'] }, true],
    [{ flags: ['stalking-harassment'] }, true],
    [{ alerts: ['address-exposed'] }, true],
    [{ protectiveOrders: ['restraining'] }, true],
  ])('by %j: %s', (change, is) => {
    expect(isFlagged(facts(change))).toBe(is);
  });
});

describe('how a victim can be reached', () => {
  const person = {
    givenName: 'Testcase',
    dateOfBirth: '1990-01-01',
  };
  const lines = { phone: '020 7946 0000', email: 't@example.org' };
  const details = { person, address: old, ...lines, waiting: [] };
  const answer = (
    purpose: ContactPurpose,
    change: Partial<Facts> = {},
    more: object = {},
    kind: 'police' | 'support-service' | 'court' = 'police',
  ) =>
    contactFor(kind, purpose, {
      journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
      personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
      facts: facts(change),
      details: { ...details, ...more },
    });
  const nothing = { person: {}, phone: undefined, email: undefined };
  const danger = { flags: ['domestic-abuse'] };
  const changed = { key: 'k', toldAt: hoursLater(1), details: { address: fresh } };

  it('is by what is known, without voicemail, where nothing was said and nobody is to be feared', () => {
    expect(answer('victim-contact')).toMatchObject({
      givenName: 'Testcase',
      channels: [
        { channel: 'phone', value: '020 7946 0000', voicemail: false },
        { channel: 'email', value: 't@example.org', voicemail: false },
      ],
      withheld: [],
    });
    expect(answer('victim-contact')).not.toHaveProperty('dateOfBirth');
    expect(answer('victim-contact')).not.toHaveProperty('address');
  });

  it('is by nothing where nothing was said and somebody is to be feared, and says so', () => {
    expect(answer('victim-contact', danger)).toMatchObject({
      channels: [],
      withheld: [{ field: 'channels', reason: 'no-safe-channel-known' }],
    });
  });

  it('is by what was said to be safe, and by nothing else', () => {
    const said = safe({
      channels: [
        { channel: 'phone', value: '020 7946 0001', safe: true, voicemail: true },
        { channel: 'sms', value: '020 7946 0002', safe: false },
        { channel: 'email', value: 'safe@example.org', safe: true },
        { channel: 'letter', safe: true },
      ],
      codeWord: 'bluebell',
      mustNotAnswer: ['the partner'],
    });
    const open = answer('victim-contact', {}, { safeContact: said });
    expect(open.channels).toEqual([
      { channel: 'phone', value: '020 7946 0001', voicemail: true, codeWord: 'bluebell' },
      { channel: 'email', value: 'safe@example.org', voicemail: false, codeWord: 'bluebell' },
      { channel: 'letter', voicemail: false, codeWord: 'bluebell' },
    ]);
    expect(open.mustNotAnswer).toEqual(['the partner']);
    const flagged = answer('victim-contact', danger, { safeContact: said });
    expect(flagged.channels?.map(({ channel }) => channel)).toEqual(['phone', 'email']);
    expect(JSON.stringify(flagged)).not.toContain('020 7946 0000');
    expect(JSON.stringify(flagged)).not.toContain('020 7946 0002');
  });

  it('leaves no message in danger unless a code word or a neutral name is agreed', () => {
    const spoken = { channels: [{ channel: 'phone', value: '020 7946 0001', safe: true, voicemail: true }] };
    const voicemail = (change: Partial<Facts>, more: object) =>
      answer('victim-contact', change, { safeContact: safe({ ...spoken, ...more }) }).channels?.[0]
        ?.voicemail;
    expect(voicemail({}, {})).toBe(true);
    expect(voicemail(danger, {})).toBe(false);
    expect(voicemail({ alerts: ['escalation'] }, {})).toBe(false);
    expect(voicemail(danger, { codeWord: 'bluebell' })).toBe(true);
    expect(voicemail(danger, { neutralSender: 'the dentist' })).toBe(true);
  });

  it('is by letter only where letters are safe and no change of address waits', () => {
    const letters = (change: Partial<Facts>, more: object = {}) => answer('letter', change, more);
    expect(letters({})).toMatchObject({ address: old, withheld: [] });
    expect(
      letters({}, { safeContact: safe({ channels: [{ channel: 'letter', safe: true }] }) }).address,
    ).toEqual(old);
    const both = [...safe().channels, { channel: 'letter', safe: true }];
    expect(letters({}, { safeContact: safe({ channels: both }) }).address).toEqual(old);
    for (const [change, more, reason] of [
      [danger, {}, 'letters-unsafe'],
      [{ alerts: ['address-exposed'] }, {}, 'letters-unsafe'],
      [{}, { safeContact: safe() }, 'letters-unsafe'],
      [
        {},
        { safeContact: safe({ channels: [...safe().channels, { channel: 'letter', safe: false }] }) },
        'letters-unsafe',
      ],
      [{}, { address: undefined }, 'not-told'],
      [{}, { waiting: [changed] }, 'address-change-unconfirmed'],
    ] as [Partial<Facts>, object, string][]) {
      const told = letters(change, more);
      expect(told).not.toHaveProperty('address');
      expect(told.withheld).toContainEqual({ field: 'address', reason });
      expect(JSON.stringify(told)).not.toContain('New Road');
    }
  });

  it('is at the address that stands, to protect them now, and says that a change waits', () => {
    const told = answer('safeguarding', danger, { waiting: [changed] });
    expect(told).toMatchObject({
      address: old,
      addressChange: { toldAt: hoursLater(1) },
      changesWaiting: [{ field: 'address', toldAt: hoursLater(1) }],
      dateOfBirth: '1990-01-01',
    });
    expect(JSON.stringify(told)).not.toContain('New Road');
  });

  it('is told to a service without address or birthday, and to a court not at all', () => {
    const service = answer('safeguarding', {}, {}, 'support-service');
    expect(service).toMatchObject({ givenName: 'Testcase' });
    for (const hidden of ['address', 'dateOfBirth']) expect(service).not.toHaveProperty(hidden);
    expect(Object.keys(answer('safeguarding', danger, {}, 'court')).sort()).toEqual(
      ['journeyId', 'personRef', 'purpose', 'warnings', 'withheld'].sort(),
    );
  });

  it('is by what is known alone', () => {
    const known = (more: object) => answer('victim-contact', {}, { ...nothing, ...more });
    expect(known({ email: 't@example.org' }).channels).toEqual([
      { channel: 'email', value: 't@example.org', voicemail: false },
    ]);
    expect(known({ phone: '020 7946 0000' }).channels).toEqual([
      { channel: 'phone', value: '020 7946 0000', voicemail: false },
    ]);
    expect(known({})).toMatchObject({
      channels: [],
      withheld: [{ field: 'channels', reason: 'no-safe-channel-known' }],
    });
  });

  it('is without a number and an address of mail in a letter, whatever is known', () => {
    expect(answer('letter').channels).toEqual([]);
    expect(answer('letter', {}, { safeContact: safe() }).channels).toEqual([]);
  });

  it('holds nothing that is not known: no member is empty', () => {
    const bare = contactFor('police', 'safeguarding', {
      journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
      personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
      facts: facts(),
      details: { person: {}, waiting: [] },
    });
    expect(Object.keys(bare).sort()).toEqual(
      ['channels', 'journeyId', 'personRef', 'purpose', 'warnings', 'withheld'].sort(),
    );
  });

  it('comes with what must be known first', () => {
    const warned = { alerts: ['escalation'], protectiveOrders: ['dvpo'], anonymity: true };
    expect(warningsOf(facts(warned))).toEqual({
      alerts: ['escalation'],
      protectiveOrders: ['dvpo'],
      lifelongAnonymity: true,
    });
    expect(answer('identity-check', warned).warnings).toEqual(warningsOf(facts(warned)));
  });

  it('is on record by the classes of what was really told', () => {
    expect(classesIn(answer('victim-contact')).sort()).toEqual(['email', 'name', 'phone', 'safe-contact']);
    expect(classesIn(answer('identity-check')).sort()).toEqual(['date-of-birth', 'name']);
    expect(classesIn(answer('letter'))).toEqual(expect.arrayContaining(['address', 'name']));
    const more = { representative: { givenName: 'Advocate' }, person: { language: 'cy' } };
    expect(classesIn(answer('victim-contact', danger, more)).sort()).toEqual(['needs', 'representative']);
    expect(classesIn(answer('safeguarding', {}, {}, 'court'))).toEqual([]);
    const classes = (told: object) => classesIn(answer('victim-contact', {}, { ...nothing, ...told })).sort();
    expect(classes({ email: 't@example.org' })).toEqual(['email', 'safe-contact']);
    expect(classes({ phone: '020 7946 0000' })).toEqual(['phone', 'safe-contact']);
    expect(classes({ person: { familyName: 'Testcase' } })).toEqual(['name']);
    expect(classes({ person: { organisationName: 'Testcase Ltd' } })).toEqual(['name']);
    expect(classes({ person: { accessibilityNeeds: ['interpreter'] } })).toEqual(['needs']);
    const byLetter = { safeContact: safe({ channels: [{ channel: 'letter', safe: true }] }) };
    expect(classesIn(answer('victim-contact', {}, byLetter)).sort()).toEqual(['name', 'safe-contact']);
  });

  it('names a representative by what it takes to reach them, and not where they live', () => {
    const representative = {
      givenName: 'Advocate',
      phone: '020 7946 0004',
      address: old,
      dateOfBirth: '1980-01-01',
    };
    expect(answer('victim-contact', {}, { representative }).representative).toEqual({
      givenName: 'Advocate',
      phone: '020 7946 0004',
    });
  });
});

const mail = (value: string, isSafe: boolean) => ({ channel: 'email', value, safe: isSafe });

describe('a safe contact', () => {
  it.each<[string, object, string[], readonly string[]]>([
    ['a safe number', {}, [], []],
    [
      'a number without digits',
      { channels: [{ channel: 'phone', value: 'ring me', safe: true }] },
      [],
      ['phone-invalid'],
    ],
    ['no number', { channels: [{ channel: 'phone', safe: true }] }, [], ['channel-value-missing']],
    [
      'no address of mail',
      { channels: [{ channel: 'email', value: 'nobody', safe: true }] },
      [],
      ['email-invalid'],
    ],
    [
      'one line, written twice, safe and unsafe',
      {
        channels: [
          { channel: 'phone', value: '020 7946 0001', safe: true },
          { channel: 'sms', value: '+44 20 7946 0001', safe: false },
        ],
      },
      [],
      ['channel-contradictory', 'no-safe-channel'],
    ],
    [
      'a kind that is unsafe as a whole',
      {
        channels: [
          { channel: 'sms', value: '07700 900001', safe: true },
          { channel: 'sms', safe: false },
        ],
      },
      [],
      ['channel-contradictory', 'no-safe-channel'],
    ],
    [
      'a letter in domestic abuse',
      { channels: [{ channel: 'letter', safe: true }], codeWord: 'x' },
      ['domestic-abuse'],
      ['no-safe-channel'],
    ],
    ['a letter elsewhere', { channels: [{ channel: 'letter', safe: true }] }, [], []],
    ['no code word in domestic abuse', {}, ['domestic-abuse'], ['code-word-or-neutral-sender-missing']],
    ['a code word in domestic abuse', { codeWord: 'bluebell' }, ['domestic-abuse'], []],
    ['a neutral name in stalking', { neutralSender: 'the dentist' }, ['stalking-harassment'], []],
    [
      'voicemail without either',
      { channels: [{ channel: 'phone', value: '020 7946 0001', safe: true, voicemail: true }] },
      ['domestic-abuse'],
      ['voicemail-not-discreet'],
    ],
  ])('with %s', (_name, contact, flags, problems) => {
    expect(safeContactProblems(summariseSafeContact(safe(contact)), flags)).toEqual(problems);
  });

  const phones = (...channels: object[]) => ({ channels });
  const safePhone = { channel: 'phone', value: '020 7900 4412', safe: true };
  it.each<[string, object, boolean]>([
    [
      'one address of mail, safe and unsafe',
      phones(mail('t@example.org', true), mail(' T@Example.ORG ', false)),
      true,
    ],
    ['two addresses of mail', phones(mail('t@example.org', true), mail('u@example.org', false)), false],
    [
      'one number with and without +44',
      phones(safePhone, { ...safePhone, value: '+442079004412', safe: false }),
      true,
    ],
    [
      'one number after 0044',
      phones(safePhone, { ...safePhone, value: '00442079004412', safe: false }),
      true,
    ],
    [
      'another number in its middle',
      phones(safePhone, { ...safePhone, value: '020 79012', safe: false }),
      false,
    ],
    [
      'another unsafe number',
      phones(safePhone, { ...safePhone, value: '020 7946 0002', safe: false }),
      false,
    ],
    ['another kind that is unsafe as a whole', phones(safePhone, { channel: 'sms', safe: false }), false],
    ['its kind unsafe as a whole', phones(safePhone, { channel: 'phone', safe: false }), true],
  ])('contradicts itself by %s: %j: %s', (_name, contact, does) => {
    const { faults, safe: usable } = summariseSafeContact(safe(contact));
    expect(faults).toEqual(does ? ['channel-contradictory'] : []);
    expect(usable).toHaveLength(does ? 0 : 1);
  });

  it.each([
    ['18:00', '20:00', []],
    ['18:00', '18:00', ['times-invalid']],
    ['20:00', '18:00', ['times-invalid']],
  ])('at times from %s to %s has the faults %j', (from, to, faults) => {
    const times = [
      { days: ['mon'], from: '09:00', to: '10:00' },
      { days: ['tue'], from, to },
    ];
    expect(summariseSafeContact(safe({ times })).faults).toEqual(faults);
  });

  it('is missing where nobody gave one', () => {
    expect(safeContactProblems(undefined, [])).toEqual(['safe-contact-missing']);
  });
});

describe('lifelong anonymity', () => {
  it.each<[Partial<Facts>, boolean]>([
    [{}, false],
    [{ offenceCode: 'OF61102', flags: ['domestic-abuse'] }, false],
    [{ flags: ['sexual'] }, true],
    [{ flags: ['trafficking'] }, true],
    [{ anonymity: true }, true],
    [{ offenceCode: 'SX03001' }, true],
    [{ offenceCode: 'SX56001' }, true],
    [{ offenceCode: 'MS15001' }, true],
    [{ offenceCode: 'FG03001' }, true],
    [{ offenceCode: 'XSX0300' }, false],
  ])('of %j: %s', (change, has) => {
    expect(lifelongAnonymity(facts(change))).toBe(has);
  });

  it.each([
    ['crime.recorded offenceCode=SX03001 flags=', true],
    ['crime.recorded offenceCode=OF61102 flags=["sexual"]', true],
    ['crime.recorded offenceCode=OF61102 flags=["hate-crime"]', false],
    ['charging.charged charges=[{"charge":"C1","offenceCode":"SX03001"}]', true],
    ['charging.charged charges=[{"charge":"C1","offenceCode":"OF61102"},{"charge":"C2"}]', false],
    ['charging.charged charges=', false],
    ['charging.discontinued charges=["C1"]', false],
    ['court.charge-added offenceCode=SX03001', true],
    ['court.charge-added offenceCode=OF61102', false],
    ['court.marker-set flags=["trafficking"]', true],
    ['court.marker-set flags=["domestic-abuse"]', false],
    ['victim.anonymity-applies', true],
    ['investigation.opened', false],
  ])('is alleged by %s: %s', (line, alleged) => {
    expect(allegesAnonymity(happens(line))).toBe(alleged);
  });

  it('comes with an allegation that is taken back, and is never taken away', () => {
    const alleged = happens('crime.recorded offenceCode=SX03001 flags=');
    const about = JSON.stringify({ source: alleged.source, id: alleged.id });
    const record = foldAll([alleged, happens(`journey.retracted retracts=${about}`, hoursLater(1))]);
    expect(record.facts.crimes).toEqual([]);
    expect(lifelongAnonymity(record.facts)).toBe(true);
  });
});

describe('how long details are kept', () => {
  const ids = {
    journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    victimNumber: 1,
  };
  const supported = ['needs.assessed supportConsent=refused services='];

  it.each<[Partial<Facts>, string]>([
    [{}, 'other'],
    [{ flags: ['sexual'] }, 'most-serious'],
    [{ flags: ['terrorism'] }, 'most-serious'],
    [{ flags: ['bereaved'] }, 'most-serious'],
    [{ flags: ['domestic-abuse'] }, 'serious'],
    [{ flags: ['hate-crime'] }, 'serious'],
    [{ flags: ['stalking-harassment'] }, 'serious'],
    [{ flags: ['child-victim'] }, 'serious'],
    [{ enhanced: { entitled: true, grounds: [] } }, 'serious'],
    [{ flags: ['domestic-abuse', 'sexual'] }, 'most-serious'],
  ])('is by class: %j is %s', (change, kept) => {
    expect(retentionClassOf(facts(change))).toBe(kept);
  });

  it.each<[string, readonly string[], boolean]>([
    ['open', ['crime.recorded'], false],
    ['closed, with support not begun', ['crime.recorded', 'crime.cancelled'], true],
    ['closed, with support at its end', ['crime.recorded', ...supported, 'crime.cancelled'], true],
    ['open, with support at its end', ['crime.recorded', ...supported], false],
    [
      'closed, with a referral under way',
      ['crime.recorded', 'needs.assessed supportConsent=given services=["lvws-core"]', 'crime.cancelled'],
      false,
    ],
  ])('begins when both strands are at rest: %s', (_name, lines, ends) => {
    const record = foldAll(lines.map((line, at) => happens(line, hoursLater(at))));
    const head = {
      ...ids,
      version: 1,
      openedAt: hoursLater(0),
      updatedAt: '2026-02-01T10:00:00.000Z',
      live: true,
      record,
    };
    expect(keptUntil(head)).toBe(ends ? '2036-02-01T10:00:00.000Z' : undefined);
  });

  it.each([
    ['of rape, a hundred years', 'crime.recorded flags=["sexual"]', '2126'],
    ['of domestic abuse, ten years', 'crime.recorded flags=["domestic-abuse"]', '2036'],
    ['of anything else, six years', 'crime.recorded offenceCode= flags=', '2032'],
  ])('is, for a victim %s from the last change', (_what, line, year) => {
    const record = foldAll([happens(line), happens('crime.cancelled', hoursLater(1))]);
    const updatedAt = '2026-02-01T10:00:00.000Z';
    const head = { ...ids, version: 1, openedAt: hoursLater(0), updatedAt, live: true, record };
    expect(keptUntil(head)).toBe(`${year}-02-01T10:00:00.000Z`);
  });
});
