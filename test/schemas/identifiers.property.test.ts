import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  checkLetterOf,
  formatSubject,
  isAsn,
  isCro,
  isPnc,
  normalisePnc,
  parseSubject,
  type SubjectAlias,
} from '../../schemas/identifiers.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${String(length)}}$`));
const letters = [...'ABCDEFGHJKLMNPQRTUVWXYZ'];

const ulid = fc.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
const reference = fc
  .stringMatching(/^[A-Z]{0,3}[0-9]{1,7}(?:[/-](?:[0-9]{1,7}|[0-9]{2}[A-Z]{3}[0-9]{2})){0,2}(?:[/-][A-Z])?$/)
  .filter((text) => text.length > 2 && text.length <= 24);

const alias: fc.Arbitrary<SubjectAlias> = fc.oneof(
  fc.record({ kind: fc.constant('journey'), journeyId: ulid.map((id) => `jrn_${id}`) }),
  fc.record({ kind: fc.constantFrom('incident', 'crime'), force: digits(2), reference }),
  fc.record({ kind: fc.constant('case'), urn: fc.stringMatching(/^[0-9]{2}[A-Z]{2}[0-9]{7}$/) }),
);

describe('check letters', () => {
  it('accept exactly one letter for any PNC serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), digits(7), (year, serial) => {
        const good = letters.filter((letter) => isPnc(`${String(year)}/${serial}${letter}`));
        expect(good).toEqual([checkLetterOf(`${String(year).slice(2)}${serial}`)]);
      }),
    );
  });

  it('accept exactly one letter for any CRO and ASN serial', () => {
    fc.assert(
      fc.property(digits(2), digits(6), digits(11), (year, serial, sequence) => {
        expect(letters.filter((letter) => isCro(`${serial}/${year}${letter}`))).toHaveLength(1);
        expect(letters.filter((letter) => isCro(`SF${year}/${serial}${letter}`))).toHaveLength(1);
        expect(letters.filter((letter) => isAsn(`${year}48ZD01${sequence}${letter}`))).toHaveLength(1);
      }),
    );
  });

  it('find any one wrong digit of a PNC serial', () => {
    fc.assert(
      fc.property(digits(7), fc.nat(6), fc.integer({ min: 1, max: 9 }), (serial, place, shift) => {
        const letter = checkLetterOf(`79${serial}`);
        const wrong = [...serial].map((digit, i) =>
          i === place ? String((Number(digit) + shift) % 10) : digit,
        );
        expect(isPnc(`1979/${wrong.join('')}${letter}`)).toBe(false);
      }),
    );
  });

  it('survive the short spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1940, max: 2039 }), fc.nat(9_999_999), (year, serial) => {
        const padded = String(serial).padStart(7, '0');
        const letter = checkLetterOf(`${String(year).slice(2)}${padded}`);
        expect(normalisePnc(`${String(year).slice(2)}/${String(serial)}${letter}`)).toBe(
          `${String(year)}/${padded}${letter}`,
        );
      }),
    );
  });
});

describe('subjects', () => {
  it('come back as they were written, in any case and spacing', () => {
    fc.assert(
      fc.property(alias, (given) => {
        const subject = formatSubject(given);
        expect(parseSubject(subject)).toEqual(given);
        expect(parseSubject(` ${subject} `)).toEqual(given);
        if (given.kind === 'case') expect(parseSubject(`case:${given.urn.toLowerCase()}/1`)).toEqual(given);
      }),
    );
  });

  it('are read from any text without throwing, and have one spelling', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `crime:01/${rest}`),
        ),
        (text) => {
          const read = parseSubject(text);
          if (read) expect(parseSubject(formatSubject(read))).toEqual(read);
        },
      ),
    );
  });
});
