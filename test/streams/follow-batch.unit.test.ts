import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';

import { NotTaken } from '../../functions/store/commit.ts';
import type { Parked, ParkedRef } from '../../functions/store/parked.ts';
import { followBatch } from '../../functions/streams/follow-stream.ts';

const recordOf = (partition: string, number: number): DynamoDBRecord => ({
  dynamodb: { Keys: { PK: { S: partition }, SK: { S: 'HEAD' } }, SequenceNumber: String(number) },
});
const nameOf = (record: DynamoDBRecord | undefined): string =>
  `${record?.dynamodb?.Keys?.['PK']?.S ?? ''} ${record?.dynamodb?.SequenceNumber ?? ''}`;

/** A parking place that stores, and what a follower took. */
function following() {
  const [stored, taken, reported] = [new Map<string, Parked>(), [] as string[], [] as unknown[]];
  const keyOf = ({ follower, partition, number }: ParkedRef) => `${follower} ${partition} ${number}`;
  const parked = {
    park: (one: Parked) => Promise.resolve(void stored.set(keyOf(one), one)),
    unpark: (ref: ParkedRef) => Promise.resolve(void stored.delete(keyOf(ref))),
  };
  const report = (error: unknown) => void reported.push(error);
  return { stored, taken, reported, as: { name: 'testcase', parked, report } };
}

const journeys = Array.from({ length: 200 }, (_, at) => `J#${String(at)}`);
const batch = journeys.flatMap((journey, at) => [recordOf(journey, at), recordOf(journey, 1000 + at)]);

describe('a follower that cannot take a record of one journey', () => {
  const failing =
    (taken: string[], fault: () => Error) =>
    ([record]: readonly DynamoDBRecord[]) => {
      if (nameOf(record) === 'J#7 7') return Promise.reject(fault());
      taken.push(nameOf(record));
      return Promise.resolve();
    };

  it('parks it with its fault, and takes all others, each journey in order', async () => {
    const { stored, taken, reported, as } = following();
    const fault = new TypeError('of the record');
    expect(
      await followBatch(
        as,
        { Records: batch },
        failing(taken, () => fault),
      ),
    ).toBe(1);
    expect([...stored.values()]).toMatchObject([
      { follower: 'testcase', partition: 'J#7', number: '7', fault: 'TypeError' },
    ]);
    expect(JSON.parse([...stored.values()][0]?.record ?? '')).toEqual(recordOf('J#7', 7));
    expect(reported).toEqual([fault]);
    expect(taken).toHaveLength(399);
    for (const [at, journey] of journeys.entries())
      expect(taken.filter((name) => name.startsWith(`${journey} `))).toEqual(
        at === 7 ? ['J#7 1007'] : [`${journey} ${String(at)}`, `${journey} ${String(1000 + at)}`],
      );
  });

  it('takes it off once it is given again and taken', async () => {
    const { stored, taken, as } = following();
    await followBatch(
      as,
      { Records: batch },
      failing(taken, () => new RangeError()),
    );
    const Records = [...stored.values()].map(({ record }) => JSON.parse(record) as DynamoDBRecord);
    expect(
      await followBatch(
        as,
        { Records, redriven: true },
        failing([], () => new RangeError()),
      ),
    ).toBe(1);
    expect(stored.size).toBe(1);
    expect(await followBatch(as, { Records, redriven: true }, () => Promise.resolve())).toBe(0);
    expect(stored.size).toBe(0);
  });

  it('tries it three times at once', async () => {
    const { stored, as } = following();
    let tries = 0;
    const work = () => (++tries < 3 ? Promise.reject(new Error('once')) : Promise.resolve());
    expect(await followBatch(as, { Records: [recordOf('J#1', 1)] }, work)).toBe(0);
    expect([tries, stored.size]).toEqual([3, 0]);
  });

  it.each([
    new NotTaken('throttled', undefined),
    new DOMException('Given up.', 'AbortError'),
    Object.assign(new Error('away'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('away'), { $metadata: { httpStatusCode: 503 } }),
  ])('has the batch given again where it is no fault of the record (%s)', async (fault) => {
    const { stored, taken, as } = following();
    await expect(
      followBatch(
        as,
        { Records: batch },
        failing(taken, () => fault),
      ),
    ).rejects.toBe(fault);
    expect(stored.size).toBe(0);
    // All the other journeys were taken nonetheless.
    expect(taken.filter((name) => !name.startsWith('J#7 '))).toHaveLength(398);
  });

  it('has the batch given again where it cannot be parked: nothing is lost', async () => {
    const { taken, as } = following();
    const away = new Error('The table is away.');
    const parked = { ...as.parked, park: () => Promise.reject(away) };
    const work = failing(taken, () => new TypeError());
    await expect(followBatch({ ...as, parked }, { Records: batch }, work)).rejects.toBe(away);
  });
});
