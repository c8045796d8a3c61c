import { describe, expect, it } from 'vitest';

import { call, cloudEvent, newReference, post } from '../support/client.ts';
import { contactOf } from '../support/people.ts';
import { eventually } from '../support/eventually.ts';

const FORCE = '01';
const one = { givenName: 'Testcase', familyName: 'One', dateOfBirth: '1990-01-01', phone: '020 7946 0001' };
const two = { givenName: 'Testcase', familyName: 'Two', dateOfBirth: '1985-05-05', phone: '020 7946 0002' };
/** Numbers of incidents come again, and each test has one of its own. */
const newNumber = () => `CAD ${String(10_000 + Math.floor(Math.random() * 90_000))}`;

const called = (incidentReference: string, time: string, more: object = {}) =>
  post(
    'police',
    cloudEvent(
      'police',
      'contact.received',
      `incident:${FORCE}/${incidentReference}`,
      { force: FORCE, incidentReference, channel: '999', ...more },
      { time },
    ),
  );
const recorded = (crimeReference: string, more: object = {}) =>
  post(
    'police',
    cloudEvent('police', 'crime.recorded', `crime:${FORCE}/${crimeReference}`, {
      force: FORCE,
      crimeReference,
      ...more,
    }),
  );
const journeyIn = ({ status, body }: { status: number; body: Record<string, unknown> }): string => {
  expect(status).toBe(201);
  return String(body['journeyId']);
};
/** Whose phone the contact of a journey gives. */
const phoneOf = async (journeyId: string) =>
  JSON.stringify((await contactOf('police', journeyId)).body['channels']);

describe('an event that opens a journey, under a name that leads to somebody else', () => {
  it('opens another where the number of an incident comes again on another day', async () => {
    const number = newNumber();
    const first = journeyIn(await called(number, '2026-03-05T22:00:00Z', { victim: one }));
    const again = await called(number, '2026-03-23T22:00:00Z', {
      victim: { ...two, dateOfBirth: undefined },
    });
    const second = journeyIn(again);
    expect(second).not.toBe(first);
    expect(again.body['suspectedDuplicates']).toEqual([first]);
    expect(await phoneOf(first)).toContain('0001');
    expect(await phoneOf(second)).toContain('0002');
    // What is sent under the number is about the last of them, and what was sent of the first stays there.
    const attended = cloudEvent(
      'police',
      'incident.attended',
      `incident:${FORCE}/${number}`,
      {},
      {
        time: '2026-03-23T22:30:00Z',
      },
    );
    expect((await post('police', attended)).body).toMatchObject({ journeyId: second });
    const before = cloudEvent(
      'police',
      'incident.graded',
      `incident:${FORCE}/${number}`,
      { grade: 'S' },
      {
        time: '2026-03-05T22:10:00Z',
      },
    );
    expect((await post('police', before)).body).toMatchObject({ journeyId: first });
    await eventually(async () => {
      const { body } = await call('police', `/journeys/${second}/timeline`);
      expect((body['events'] as { type: string }[]).map(({ type }) => type)).toEqual([
        'contact.received',
        'incident.attended',
      ]);
    });
  });

  it('opens another for a crime whose incident number was that of another, days before', async () => {
    const number = newNumber();
    const first = journeyIn(await called(number, '2026-03-05T22:00:00Z', { victim: one }));
    const crimeAt = (time: string, more: object) => {
      const crimeReference = newReference();
      const data = { force: FORCE, crimeReference, incidentReference: number, ...more };
      return post(
        'police',
        cloudEvent('police', 'crime.recorded', `crime:${FORCE}/${crimeReference}`, data, { time }),
      );
    };
    const { dateOfBirth: _unknown, ...nameless } = two;
    const second = journeyIn(await crimeAt('2026-03-23T22:00:00Z', { victim: nameless }));
    expect(second).not.toBe(first);
    expect(await phoneOf(first)).toContain('0001');
    expect(journeyIn(await crimeAt('2026-03-06T09:00:00Z', {}))).toBe(first);
  });

  it('goes on the same where a second call comes in the same night', async () => {
    const number = newNumber();
    const first = journeyIn(await called(number, '2026-03-05T23:50:00Z', { victim: one }));
    expect(journeyIn(await called(number, '2026-03-06T00:20:00Z'))).toBe(first);
  });

  it('opens another for a victim born on another date, and goes on the same for the same one', async () => {
    const reference = newReference();
    const first = journeyIn(await recorded(reference, { victim: one }));
    const other = await recorded(reference, { victim: two });
    const second = journeyIn(other);
    expect(second).not.toBe(first);
    expect(other.body['suspectedDuplicates']).toEqual([first]);
    expect(await phoneOf(first)).toContain('0001');
    expect(journeyIn(await recorded(reference, { victim: { ...two, phone: '020 7946 0003' } }))).toBe(second);
    expect(await phoneOf(first)).toContain('0001');
    expect(await phoneOf(second)).toContain('0003');
  });

  it('opens another for a victim without a number where the one known has one', async () => {
    const reference = newReference();
    const first = journeyIn(await recorded(reference, { victim: one, victimNumber: 1 }));
    const { dateOfBirth: _unknown, ...nameless } = two;
    const second = journeyIn(await recorded(reference, { victim: nameless }));
    expect(second).not.toBe(first);
    expect(await phoneOf(first)).toContain('0001');
    expect(journeyIn(await recorded(reference, { victim: one, victimNumber: 1 }))).toBe(first);
  });

  it('is answered as the first time when it is sent again', async () => {
    const reference = newReference();
    await recorded(reference, { victim: one });
    const event = cloudEvent('police', 'crime.recorded', `crime:${FORCE}/${reference}`, {
      force: FORCE,
      crimeReference: reference,
      victim: two,
    });
    const [once, again] = [await post('police', event), await post('police', event)];
    expect([once.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(once.body);
  });
});
