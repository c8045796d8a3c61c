import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseCourtMessage } from '../../functions/core/court-messages/parse-message.ts';
import { inEnvelope, spiResulted } from '../support/spi-message.ts';

const PLANTED = 'Planted-Name';

const spi = spiResulted({
  urn: '01TC0010125',
  asn: '2501TC0100000001001G',
  court: 'B01GU01',
  date: '2025-03-03',
  time: '10:00',
  bail: 'B',
  offences: [
    {
      seq: '001',
      code: 'CJ88116',
      start: '2025-01-10',
      plea: '2',
      finding: 'G',
      convicted: '2025-03-03',
      final: 'Y',
      results: [
        { code: '1002', text: PLANTED, term: [6, 'M'], qualifiers: ['C'] },
        {
          code: '4027',
          next: { court: 'B01GU01', date: '2025-04-14', time: '14:00', reason: PLANTED, bail: 'B' },
        },
      ],
    },
  ],
});

const commonPlatform = JSON.stringify({
  sharedTime: '2025-03-03T15:00:00Z',
  hearing: {
    id: '00000000-0000-4000-8000-000000000c12',
    courtCentre: { code: 'C01SN00' },
    hearingDays: [{ sittingDay: '2025-03-03T10:00:00Z' }],
    prosecutionCases: [
      {
        id: 'c1',
        prosecutionCaseIdentifier: { caseURN: '01TC0011225' },
        defendants: [
          {
            id: 'd1',
            personDefendant: { personDetails: { lastName: PLANTED }, bailStatus: { code: 'C' } },
            offences: [
              {
                id: 'o1',
                offenceCode: 'CJ88116',
                wording: PLANTED,
                verdict: { verdictType: { categoryType: 'GUILTY' }, verdictDate: '2025-03-03' },
                judicialResults: [
                  {
                    judicialResultId: 'j1',
                    cjsCode: '4028',
                    resultText: PLANTED,
                    nextHearing: {
                      listedStartDateTime: '2025-03-31T09:30:00Z',
                      type: { description: PLANTED },
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
});

const seeds = [
  spi,
  inEnvelope.route(spi, 1),
  inEnvelope.route(spi, 2),
  inEnvelope.deliver(spi),
  commonPlatform,
];

/** Pieces that parsers stumble over. */
const pieces = fc.constantFrom(
  '<',
  '>',
  '&',
  '&amp;lt;',
  '</Result>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '&#x0;',
  '\u0000',
  '\uFEFF',
  '{',
  '}',
  '[',
  '"',
  'null',
  '__proto__',
  'constructor',
  '9'.repeat(40),
  '-1',
  '2025-02-30',
);

const mutations = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat({ max: 60 }), insert: pieces }),
  { minLength: 1, maxLength: 6 },
);

function mutate(seed: string, changes: readonly { at: number; remove: number; insert: string }[]): string {
  return changes.reduce((text, { at, remove, insert }) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + insert + text.slice(from + remove);
  }, seed);
}

describe('whatever is sent as a message', () => {
  it('is read or refused, and no text of it comes out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), mutations, (seed, changes) => {
        const parsed = parseCourtMessage(mutate(seed, changes));
        const told = parsed.ok ? parsed.statement : parsed.refusal;
        expect(JSON.stringify(told)).not.toContain(PLANTED);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read or refused where values are of another type than they should be', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat({ max: 30 }), (value, place) => {
        const keys = [...commonPlatform.matchAll(/"(\w+)":/g)];
        const key = keys[place % keys.length];
        if (key?.index === undefined) return;
        const after = key.index + key[0].length;
        parseCourtMessage(`${commonPlatform.slice(0, after)}${value},"x":${commonPlatform.slice(after)}`);
      }),
      { numRuns: 1000 },
    );
  });
});
