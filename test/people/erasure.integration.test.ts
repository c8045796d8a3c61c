import { describe, expect, it } from 'vitest';

import { call, cloudEvent, post } from '../support/client.ts';
import { asProved, asStaff, contactOf, openKnown, tell } from '../support/people.ts';

const erase = async (
  personRef: string,
  headers: Readonly<Record<string, string>>,
  reason = 'erasure-request',
) => call('police', `/people/${personRef}/erasures`, { method: 'POST', body: { reason }, headers });
const proved = (staff: string) => asProved('police', staff, 'erasure');
const claimed = (staff: string) => asStaff(staff, 'erasure');
const hold = (personRef: string, body: object) =>
  call('police', `/people/${personRef}/legal-hold`, {
    method: 'PUT',
    body,
    headers: asStaff('keeper-9', 'legal-hold'),
  });
const personOf = async (journeyId: string) =>
  String((await contactOf('police', journeyId)).body['personRef']);

describe('erasing a person', () => {
  it('takes two proved people, and nothing told later brings the person back', async () => {
    const journeyId = await openKnown();
    const personRef = await personOf(journeyId);
    const first = await erase(personRef, await proved('keeper-1'));
    expect([first.status, first.body['state']]).toEqual([202, 'awaits-second-person']);
    expect((await erase(personRef, await proved('keeper-1'))).status).toBe(202);
    expect((await erase(personRef, claimed('keeper-2'))).status).toBe(202);
    expect((await contactOf('police', journeyId)).status).toBe(200);
    const second = await erase(personRef, await proved('keeper-2'));
    expect([second.status, second.body['state']]).toEqual([200, 'erased']);
    expect((await contactOf('police', journeyId)).status).toBe(410);
    const victim = { givenName: 'Testcase', phone: '020 7946 0005' };
    const later = await tell('police', journeyId, 'victim.details-given', { victim }, '2026-02-01T09:00:00Z');
    expect(later.status).toBe(201);
    expect((await contactOf('police', journeyId)).status).toBe(410);
    const status = await call('police', `/journeys/${journeyId}/status`);
    expect(status.body).toMatchObject({ version: 2 });
  });

  it('is not done on any number of names that one key merely claims', async () => {
    const journeyId = await openKnown();
    const personRef = await personOf(journeyId);
    for (const name of ['one', 'two', 'three'])
      expect((await erase(personRef, claimed(name))).body['state']).toBe('awaits-second-person');
    expect((await erase(personRef, await proved('keeper-1'))).body['state']).toBe('awaits-second-person');
    expect((await contactOf('police', journeyId)).status).toBe(200);
    expect((await erase(personRef, await proved('keeper-2'))).body['state']).toBe('erased');
  });

  it('waits for a legal hold to be lifted', async () => {
    const personRef = await personOf(await openKnown());
    expect((await hold(personRef, { held: true, reason: 'proceedings' })).status).toBe(200);
    expect([
      (await erase(personRef, await proved('keeper-1'))).status,
      (await erase(personRef, await proved('keeper-2'))).status,
    ]).toEqual([409, 409]);
    expect((await hold(personRef, { held: false })).status).toBe(200);
    await erase(personRef, await proved('keeper-1'));
    expect((await erase(personRef, await proved('keeper-2'))).body['state']).toBe('erased');
  });

  it('for the end of retention waits until retention ends', async () => {
    const personRef = await personOf(await openKnown());
    const { status, body } = await erase(personRef, await proved('keeper-1'), 'retention-ended');
    expect([status, body['code']]).toEqual([409, 'state-conflict']);
  });

  it('leaves who saw the details on record', async () => {
    const personRef = await personOf(await openKnown());
    await erase(personRef, await proved('keeper-1'));
    await erase(personRef, await proved('keeper-2'));
    const { body } = await call('police', `/people/${personRef}/disclosures`, {
      headers: asStaff('keeper-3', 'audit'),
    });
    expect(body['disclosures']).toEqual([expect.objectContaining({ operation: 'readContact' })]);
  });

  it.each(['admin', 'cps', 'witnessCare', 'lvws', 'oversight'] as const)(
    'is nothing %s can ask for, nor an export or who was given what',
    async (as) => {
      const personRef = await personOf(await openKnown());
      const headers = asStaff('keeper-1', 'erasure');
      const erasing = { method: 'POST', body: { reason: 'erasure-request' }, headers };
      const answers = await Promise.all([
        call(as, `/people/${personRef}/erasures`, erasing),
        call(as, `/people/${personRef}/subject-access-export`, { headers }),
        call(as, `/people/${personRef}/disclosures`, { headers }),
      ]);
      expect(answers.map(({ body }) => body['code'])).toEqual(Array(3).fill('scope-required'));
    },
  );
});

describe('a subject-access export', () => {
  it('holds all about the victim and nothing about suspects and others', async () => {
    const journeyId = await openKnown(['domestic-abuse']);
    const suspect = { suspect: 'SM9871' };
    await tell('police', journeyId, 'investigation.suspect-identified', suspect, '2026-01-06T09:00:00Z');
    const representative = { givenName: 'Advocate', familyName: 'Thirdmark' };
    const appointed = { relationship: 'advocate', representative };
    await tell('police', journeyId, 'victim.representative-appointed', appointed, '2026-01-06T10:00:00Z');
    const { body: contact } = await contactOf('police', journeyId, 'victim-contact', 'STAFFMARK');
    const personRef = String(contact['personRef']);
    const { status, body } = await call('police', `/people/${personRef}/subject-access-export`, {
      headers: asStaff('staff-5', 'subject-access'),
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      journeyId,
      status: { journeyId },
      record: { flags: ['domestic-abuse'] },
      timeline: [{ type: 'crime.recorded' }, {}, {}],
      told: [{ fields: { victim: { givenName: 'Testcase' } }, redacted: ['narrative'] }, { fields: {} }],
      disclosures: [{ operation: 'readContact', agencyId: 'met-police' }],
    });
    expect((body['duties'] as unknown[]).length).toBeGreaterThan(0);
    for (const mark of ['SM9871', 'Thirdmark', 'Suspect Example', 'STAFFMARK'])
      expect(JSON.stringify(body)).not.toContain(mark);
  });

  it('holds nothing of somebody else whose details were given for the wrong person', async () => {
    const journeyId = await openKnown();
    const wrong = cloudEvent('police', 'victim.details-given', `journey:${journeyId}`, {
      victim: { givenName: 'Othermark', phone: '020 7946 0666' },
    });
    expect((await post('police', wrong)).status).toBe(201);
    const { id, source } = wrong;
    const retracted = { retracts: { source, id }, reason: 'wrong-person' };
    await tell('police', journeyId, 'journey.retracted', retracted, new Date().toISOString());
    const { body: contact } = await contactOf('police', journeyId, 'victim-contact', 'staff-6');
    const { status, body } = await call(
      'police',
      `/people/${String(contact['personRef'])}/subject-access-export`,
      { headers: asStaff('staff-6', 'subject-access') },
    );
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(/Othermark|0666/);
    expect(body['told']).toHaveLength(1);
  });
});
