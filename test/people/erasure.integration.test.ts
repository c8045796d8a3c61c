import { describe, expect, it } from 'vitest';

import { call } from '../support/client.ts';
import { asStaff, contactOf, openKnown, tell } from '../support/people.ts';

const erase = (personRef: string, staff: string, reason = 'erasure-request') =>
  call('admin', `/people/${personRef}/erasures`, {
    method: 'POST',
    body: { reason },
    headers: asStaff(staff, 'erasure'),
  });
const hold = (personRef: string, body: object) =>
  call('admin', `/people/${personRef}/legal-hold`, {
    method: 'PUT',
    body,
    headers: asStaff('keeper-9', 'legal-hold'),
  });

describe('erasing a person', () => {
  it('takes two people, and nothing told later brings the person back', async () => {
    const journeyId = await openKnown();
    const personRef = String((await contactOf('police', journeyId)).body['personRef']);
    const first = await erase(personRef, 'keeper-1');
    expect([first.status, first.body['state']]).toEqual([202, 'awaits-second-person']);
    expect((await erase(personRef, 'keeper-1')).status).toBe(202);
    expect((await contactOf('police', journeyId)).status).toBe(200);
    const second = await erase(personRef, 'keeper-2');
    expect([second.status, second.body['state']]).toEqual([200, 'erased']);
    expect((await contactOf('police', journeyId)).status).toBe(410);
    const victim = { givenName: 'Testcase', phone: '020 7946 0005' };
    const later = await tell('police', journeyId, 'victim.details-given', { victim }, '2026-02-01T09:00:00Z');
    expect(later.status).toBe(201);
    expect((await contactOf('police', journeyId)).status).toBe(410);
    const status = await call('police', `/journeys/${journeyId}/status`);
    expect(status.body).toMatchObject({ version: 2 });
  });

  it('waits for a legal hold to be lifted', async () => {
    const journeyId = await openKnown();
    const personRef = String((await contactOf('police', journeyId)).body['personRef']);
    expect((await hold(personRef, { held: true, reason: 'proceedings' })).status).toBe(200);
    expect([
      (await erase(personRef, 'keeper-1')).status,
      (await erase(personRef, 'keeper-2')).status,
    ]).toEqual([409, 409]);
    expect((await hold(personRef, { held: false })).status).toBe(200);
    await erase(personRef, 'keeper-1');
    expect((await erase(personRef, 'keeper-2')).body['state']).toBe('erased');
  });

  it('for the end of retention waits until retention ends', async () => {
    const personRef = String((await contactOf('police', await openKnown())).body['personRef']);
    const { status, body } = await erase(personRef, 'keeper-1', 'retention-ended');
    expect([status, body['code']]).toEqual([409, 'state-conflict']);
  });

  it('leaves who saw the details on record', async () => {
    const journeyId = await openKnown();
    const personRef = String((await contactOf('police', journeyId)).body['personRef']);
    await erase(personRef, 'keeper-1');
    await erase(personRef, 'keeper-2');
    const { body } = await call('admin', `/people/${personRef}/disclosures`, {
      headers: asStaff('keeper-3', 'audit'),
    });
    expect(body['disclosures']).toEqual([expect.objectContaining({ operation: 'readContact' })]);
  });
});

describe('a subject-access export', () => {
  it('holds all about the victim and nothing about suspects and others', async () => {
    const journeyId = await openKnown(['domestic-abuse']);
    const suspect = { suspect: 'SUSPECTMARK' };
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
    for (const mark of ['SUSPECTMARK', 'Thirdmark', 'Suspect Example', 'STAFFMARK'])
      expect(JSON.stringify(body)).not.toContain(mark);
  });
});
