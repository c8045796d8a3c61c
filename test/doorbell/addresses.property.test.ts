import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isPublicAddress, mayCallAddress } from '../../functions/platform/addresses.ts';

type Octets = readonly [number, number, number, number];
const octet = fc.nat({ max: 255 });
const octets = fc.tuple(octet, octet, octet, octet);
const dotted = (parts: Octets) => parts.join('.');
const group = (high: number, low: number) => ((high << 8) | low).toString(16);

/** RFC 6890 and its successors, written out by hand. */
function isSpecialIpv4([a, b, c]: Octets): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b <= 127;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b <= 31;
  if (a === 198) return b === 18 || b === 19 || (b === 51 && c === 100);
  if (a === 203) return b === 0 && c === 113;
  if (a !== 192) return false;
  return (
    b === 168 ||
    (b === 0 && (c === 0 || c === 2)) ||
    (b === 31 && c === 196) ||
    (b === 52 && c === 193) ||
    (b === 88 && c === 99) ||
    (b === 175 && c === 48)
  );
}

/** Addresses near the edges of the special networks, which random ones hardly ever hit. */
const nearEdges = fc
  .tuple(
    fc.constantFrom(
      0,
      9,
      10,
      11,
      99,
      100,
      126,
      127,
      128,
      168,
      169,
      171,
      172,
      173,
      192,
      198,
      203,
      223,
      224,
      255,
    ),
    fc.constantFrom(
      0,
      15,
      16,
      17,
      18,
      19,
      20,
      31,
      32,
      51,
      52,
      63,
      64,
      88,
      127,
      128,
      167,
      168,
      169,
      175,
      253,
      254,
      255,
    ),
    fc.constantFrom(0, 2, 48, 99, 100, 113, 193, 196, 255),
    octet,
  )
  .map((parts): Octets => parts);

describe('the addresses that receivers may have', () => {
  it('are, in IPv4, those of single hosts on the public internet', () => {
    fc.assert(
      fc.property(fc.oneof(octets, nearEdges), (parts) => {
        expect(isPublicAddress(dotted(parts))).toBe(!isSpecialIpv4(parts));
      }),
      { numRuns: 2000 },
    );
  });

  it('never are an IPv4 address in IPv6 clothes', () => {
    const clothes = ([a, b, c, d]: Octets) => [
      `::ffff:${dotted([a, b, c, d])}`,
      `::${dotted([a, b, c, d])}`,
      `64:ff9b::${group(a, b)}:${group(c, d)}`,
      `64:ff9b:1::${group(a, b)}:${group(c, d)}`,
      `2002:${group(a, b)}:${group(c, d)}::1`,
      `2001:0:${group(a, b)}:${group(c, d)}::1`,
    ];
    fc.assert(
      fc.property(fc.oneof(octets, nearEdges), (parts) => {
        for (const address of clothes(parts)) expect(isPublicAddress(address)).toBe(false);
      }),
    );
  });

  it('are, in IPv6, global unicast without the special networks in it', () => {
    const groups = fc.array(fc.nat({ max: 0xffff }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(groups, ([first = 0, second = 0, ...rest]) => {
        const special =
          first >> 13 !== 1 ||
          (first === 0x2001 && (second < 0x200 || second === 0xdb8)) ||
          first === 0x2002 ||
          (first === 0x2620 && second === 0x4f && rest[0] === 0x8000) ||
          (first === 0x3fff && second < 0x1000);
        const address = [first, second, ...rest].map((part) => part.toString(16)).join(':');
        expect(isPublicAddress(address)).toBe(!special);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '::1',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    'fc00::1',
    'ff02::1',
    '169.254.169.254',
    'localhost',
    '',
  ])('never are %j', (address) => expect(isPublicAddress(address)).toBe(false));

  it('are called on 443 and 8443 only, or on any high port where a deployment says so', () => {
    const port = fc.integer({ min: 1, max: 65_535 });
    fc.assert(
      fc.property(port, (given) => {
        expect(mayCallAddress('1.1.1.1', given, [])).toBe(given === 443 || given === 8443);
        expect(mayCallAddress('10.1.2.3', given, ['10.1.0.0/16'])).toBe(given === 443 || given >= 1024);
        expect(mayCallAddress('10.2.0.1', given, ['10.1.0.0/16'])).toBe(false);
      }),
    );
  });
});
