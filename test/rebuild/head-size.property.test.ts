import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import { MOST_KNOWN_KIB } from '../../functions/core/record/head-size.ts';
import type { Item } from '../simulation/dynamodb/values.ts';

import { Service, type Sent } from './service.ts';

const crime = 'crime:01/TEST-1';
const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();

/** As long as a name of an event may be: ids of 128 characters, from a source of nearly 200. */
const longId = (number: number) => `${String(number).padStart(6, '0')}${'9'.repeat(122)}`;
const system = `test-${'9'.repeat(170)}`;
const reference = (number: number) => ({ source: `/police/met/${system}`, id: longId(number) });
const code = (number: number, length: number) => `H${String(number).padStart(length - 1, '0')}`;

type Grown = Pick<Sent, 'by' | 'type' | 'data'>;

const charges = (number: number): Grown => ({
  type: 'charging.charged',
  data: {
    suspect: `S${String(number)}`,
    charges: Array.from({ length: 100 }, (_, n) => ({ charge: code(n, 24) })),
  },
});

/** What makes some list of the record longer, each time by as much as one event can. */
const growers: Readonly<Record<string, (number: number) => Grown>> = {
  'what waits for its turn': (number) => ({
    by: 'court',
    type: 'court.verdict',
    data: {
      suspect: 'S2',
      verdict: 'G',
      charges: Array.from({ length: 50 }, (_, n) => code(n + number, 24)),
    },
  }),
  'results of one hearing': () => ({
    by: 'court',
    type: 'court.verdict',
    data: { suspect: 'S1', verdict: 'G', atHearing: 'H1' },
  }),
  'results of many hearings': (number) => ({
    by: 'court',
    type: 'court.verdict',
    data: { suspect: 'S1', verdict: 'G', atHearing: `H${String(number)}` },
  }),
  'what nobody expected': () => ({
    type: 'incident.created',
    data: { force: '01', incidentReference: 'CAD-7001-04MAY26' },
  }),
  'amendments of what never came': (number) => ({
    type: 'journey.retracted',
    data: { retracts: reference(900_000 + number), reason: 'wrong-record' },
  }),
  'corrections of what never came': (number) => ({
    type: 'journey.corrected',
    data: {
      corrects: reference(800_000 + number),
      reason: 'wrong-value',
      replacement: Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [`field${String(n)}`, code(n, 36)]),
      ),
    },
  }),
  'duties to tell of arrests': (number) => ({
    type: 'investigation.suspect-arrested',
    data: { suspect: `S${String(number)}` },
  }),
  'tellings of what never came': (number) => ({
    type: 'victim.informed',
    data: {
      about: Array.from({ length: 50 }, (_, n) => reference(number * 50 + n)),
      method: 'phone',
      outcome: 'told',
    },
  }),
  charges,
  names: (number) => ({
    type: 'crime.linked',
    data: { force: '01', crimeReference: `TEST-${String(number)}` },
  }),
};

const bytesOf = (item: Item): number =>
  Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(JSON.stringify(value)),
    0,
  );

let service: Service;
let number = 0;
const send = (grown: Grown) => {
  number += 1;
  return service.send({ ...grown, subject: crime, id: longId(number), time: at(number), system });
};
const headItem = (): Item => {
  const item = [...service.journeys.items()].find((each) => each['SK']?.S === 'HEAD');
  if (!item) throw new Error('There is no head.');
  return item;
};
const grow = async (name: string, times: number) => {
  const grower = growers[name] ?? charges;
  let before = bytesOf(headItem());
  for (let time = 0, leftOff = 0; time < times && leftOff < 5; time += 1) {
    const outcome = await send(grower(time + 1));
    const size = bytesOf(headItem());
    expect(size, `${name}, ${String(time)}`).toBeLessThan(64 * 1024);
    if (outcome.kind === 'refused') expect([outcome.reason, size]).toEqual(['rule-refused', before]);
    if (headItem()['head']?.S?.includes('"listsLeft":true') || outcome.kind === 'refused') leftOff += 1;
    before = size;
  }
};

beforeEach(async () => {
  service = new Service('size');
  number = 0;
  await send({ type: 'crime.recorded', data: { force: '01', crimeReference: 'TEST-1' } });
  await send({ type: 'charging.charged', data: { suspect: 'S1' } });
});

describe('the head of a journey', () => {
  it.each(Object.keys(growers))('stays under 64 KiB however much there is of %s', async (name) => {
    await grow(name, 130);
    // An agency that did nothing of it is heard as before, and all that is stored follows from the events.
    const { kind } = await send({ type: 'investigation.reviewed', data: {} });
    expect(kind).toBe('accepted');
    expect(await service.rebuild()).toEqual([]);
  });

  it('stays under 64 KiB whatever comes together', async () => {
    const all = fc.shuffledSubarray(Object.keys(growers), { minLength: 2 });
    await fc.assert(
      fc.asyncProperty(all, async (names) => {
        for (const name of names) await grow(name, 7);
        expect(await service.rebuild()).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  it('says to whoever would make it larger than any may be what the bound is', async () => {
    let refused = await send(charges(1));
    for (let time = 2; refused.kind !== 'refused'; time += 1) refused = await send(charges(time));
    const detail = expect.stringContaining(`${String(MOST_KNOWN_KIB)} KiB`) as string;
    expect(refused).toMatchObject({ issues: [{ pointer: '/data', code: 'too-large', detail }] });
  });
});
