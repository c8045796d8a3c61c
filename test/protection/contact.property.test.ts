import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { profiles } from '../../functions/core/agency-profiles.ts';
import { detailsOf, tellingKey, type Told } from '../../functions/core/person/told.ts';
import { noFacts } from '../../functions/core/record/facts.ts';
import { eventKey } from '../../functions/core/record/order.ts';
import { classesIn, contactFor, detailsBy } from '../../functions/core/views/contact.ts';
import { isFlagged } from '../../functions/core/protection/flagged.ts';
import { agencyKinds } from '../../schemas/agency-kinds.ts';

import { contactPurposes, type ContactPurpose } from '../../schemas/contact.ts';
import { ContactChannelSchema } from '../../schemas/events/shared.ts';

const purposes = Object.keys(contactPurposes) as ContactPurpose[];
const numbers = fc.constantFrom('020 7946 0001', '02079460001', '020 7946 0002', '020 7946 0003');

const safeContacts = fc.record({
  channels: fc
    .array(
      fc.record({
        channel: fc.constantFrom(...ContactChannelSchema.options),
        value: fc.option(numbers, { nil: undefined }),
        safe: fc.boolean(),
        voicemail: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .filter((channels) => channels.some(({ safe }) => safe)),
  codeWord: fc.option(fc.constant('CODEMARK'), { nil: undefined }),
});

const tellings = fc.array(
  fc.record({
    minute: fc.integer({ min: 0, max: 59 }),
    by: fc.option(fc.constantFrom('staff-1', 'staff-2'), { nil: undefined }),
    victim: fc.option(
      fc.record({
        givenName: fc.constant('NAMEMARK'),
        phone: fc.constant('020 7946 0099'),
        address: fc.integer({ min: 1, max: 3 }).map((n) => ({ lines: [`${String(n)} ADDRESSMARK`] })),
      }),
      { nil: undefined },
    ),
    safeContact: fc.option(safeContacts, { nil: undefined }),
  }),
  { maxLength: 6 },
);

const toldFrom = (
  list: (typeof tellings extends fc.Arbitrary<infer T> ? T : never) & readonly object[],
): Told[] =>
  [...list]
    .sort((a, b) => a.minute - b.minute)
    .map(({ minute, by, victim, safeContact }, at) => ({
      key: `k${String(at)}`,
      toldAt: new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString(),
      receivedAt: new Date(Date.UTC(2026, 0, 5, 10, 0, at)).toISOString(),
      eventType: 'victim.details-given',
      by: { agencyId: 'met-police', onBehalfOf: by },
      fields: { ...(victim ? { victim } : {}), ...(safeContact ? { safeContact } : {}) },
    }));

const never = { agencyId: '', source: '', id: 'never' };

describe('what was told and taken back', () => {
  it('leaves the details as if it had never been told', () => {
    fc.assert(
      fc.property(tellings.map(toldFrom), fc.nat(), fc.boolean(), (list, place, correctedOnly) => {
        const events = list.map((_, at) => ({
          agencyId: 'met-police',
          source: '/police/met',
          id: String(at),
        }));
        const told = list.map((telling, at) => ({
          ...telling,
          key: `${telling.toldAt}#${tellingKey(events[at] ?? never)}`,
        }));
        const at = place % Math.max(1, told.length);
        const amendments = { [eventKey(events[at] ?? never)]: correctedOnly ? { data: {} } : {} };
        const record = { facts: noFacts(), amendments, representatives: [] };
        const left = correctedOnly ? told : told.filter((_, other) => other !== at);
        expect(detailsBy(record, { told, confirmations: [] })).toEqual(detailsOf(left, [], false));
      }),
    );
  });
});

const cases = fc.record({
  kind: fc.constantFrom(...agencyKinds),
  purpose: fc.constantFrom(...purposes),
  told: tellings.map(toldFrom),
  facts: fc
    .record({
      flags: fc.subarray(['domestic-abuse', 'stalking-harassment', 'hate-crime', 'sexual']),
      alerts: fc.subarray(['co-resident-suspect', 'protective-order', 'address-exposed']),
      protectiveOrders: fc.subarray(['restraining-order']),
    })
    .map((facts) => ({ ...noFacts(), ...facts })),
});

const answerTo = ({ kind, purpose, told, facts }: typeof cases extends fc.Arbitrary<infer T> ? T : never) => {
  const details = detailsOf(told, [], isFlagged(facts));
  const contact = contactFor(kind, purpose, { journeyId: 'jrn_1', personRef: 'prs_1', facts, details });
  return { contact, details, text: JSON.stringify(contact) };
};

describe('contact details', () => {
  it('go only to kinds that may have them, and only as the purpose needs', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { contact, text } = answerTo(one);
        const may = profiles[one.kind].contact;
        for (const field of classesIn(contact)) {
          expect(may).toContain(field);
          expect(contactPurposes[one.purpose].fields).toContain(field);
        }
        if (!may.includes('address')) expect(text).not.toContain('ADDRESSMARK');
        if (may.length === 0) expect(text).not.toContain('MARK');
      }),
      { numRuns: 1000 },
    );
  });

  it('hold no channel that was anywhere said to be unsafe, and no letter in a flagged case', () => {
    const bare = (value: string) => value.replaceAll(/[^0-9]/g, '');
    fc.assert(
      fc.property(cases, (one) => {
        const { contact, details } = answerTo(one);
        const unsafe = (details.safeContact?.channels ?? []).filter(({ safe }) => !safe);
        for (const { channel, value } of contact.channels ?? []) {
          for (const no of unsafe) {
            if (no.value !== undefined && value !== undefined) expect(bare(value)).not.toBe(bare(no.value));
            if (no.value === undefined) expect(channel).not.toBe(no.channel);
          }
          if (isFlagged(one.facts)) expect(channel).not.toBe('letter');
        }
      }),
    );
  });

  it('in a flagged case hold no number that was not said to be safe, and voicemail only discreetly', () => {
    fc.assert(
      fc.property(cases, (one) => {
        fc.pre(isFlagged(one.facts));
        const { contact, details, text } = answerTo(one);
        expect(text).not.toContain('0099');
        if (details.safeContact?.codeWord === undefined)
          expect((contact.channels ?? []).some(({ voicemail }) => voicemail)).toBe(false);
      }),
    );
  });

  it('always travel with every alert, order and the code word', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { contact, details } = answerTo(one);
        expect(contact.warnings).toEqual({
          alerts: one.facts.alerts,
          protectiveOrders: one.facts.protectiveOrders,
          lifelongAnonymity: one.facts.flags.includes('sexual'),
        });
        for (const { codeWord } of contact.channels ?? [])
          expect(codeWord).toBe(details.safeContact?.codeWord);
      }),
    );
  });

  it('in a flagged case give no changed address that fewer than two people stand for', () => {
    fc.assert(
      fc.property(cases, (one) => {
        fc.pre(isFlagged(one.facts));
        const { contact } = answerTo(one);
        const first = one.told.find(({ fields }) => 'victim' in fields)?.fields['victim'] as
          { readonly address: unknown } | undefined;
        if (contact.address) expect(contact.address).toEqual(first?.address);
        if (one.purpose === 'letter') expect(contact).not.toHaveProperty('address');
      }),
    );
  });
});
