import { describe, expect, it } from 'vitest';

import { call, cloudEvent, post } from '../support/client.ts';
import { asProved, asStaff, contactOf, home, openKnown, refuge, tell } from '../support/people.ts';

const safeContact = {
  channels: [
    { channel: 'sms', value: '020 7946 0001', safe: true },
    { channel: 'phone', value: '020 7946 0001', safe: true, voicemail: true },
    { channel: 'phone', value: '020 7946 0000', safe: false },
    { channel: 'letter', safe: true },
  ],
  codeWord: 'testcase',
  mustNotAnswer: ['Suspect Example'],
};

describe('contact details', () => {
  it('are the safe channels alone, with the code word and the warnings', async () => {
    const journeyId = await openKnown(['domestic-abuse']);
    await tell('police', journeyId, 'victim.safe-contact-set', { safeContact }, '2026-01-06T09:00:00Z');
    await tell(
      'police',
      journeyId,
      'safety.alert-raised',
      { kind: 'co-resident-suspect' },
      '2026-01-06T10:00:00Z',
    );
    const { status, body } = await contactOf('police', journeyId);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      givenName: 'Testcase',
      warnings: { alerts: ['co-resident-suspect'], lifelongAnonymity: false },
      channels: [
        { channel: 'sms', value: '020 7946 0001', voicemail: false, codeWord: 'testcase' },
        { channel: 'phone', value: '020 7946 0001', voicemail: true, codeWord: 'testcase' },
      ],
      mustNotAnswer: ['Suspect Example'],
    });
    expect(JSON.stringify(body)).not.toContain('0000');
    expect(body).not.toHaveProperty('address');
  });

  it('are none where danger is near and no channel is known to be safe', async () => {
    const { body } = await contactOf('police', await openKnown(['domestic-abuse']));
    expect(body).toMatchObject({
      channels: [],
      withheld: [{ field: 'channels', reason: 'no-safe-channel-known' }],
    });
  });

  it('hold an address for a letter only where letters are safe', async () => {
    const plain = await contactOf('witnessCare', await openKnown(), 'letter');
    expect(plain.body['address']).toEqual(home);
    const abused = await contactOf('witnessCare', await openKnown(['domestic-abuse']), 'letter');
    expect(abused.body).not.toHaveProperty('address');
    expect(abused.body['withheld']).toContainEqual({ field: 'address', reason: 'letters-unsafe' });
  });

  it.each(['court', 'cps', 'oversight', 'admin'] as const)('are nothing %s can ask for', async (as) => {
    const { status, body } = await contactOf(as, await openKnown());
    expect([status, body['code']]).toEqual([403, 'scope-required']);
  });

  it('need a known purpose and a named person', async () => {
    const journeyId = await openKnown();
    const unnamed = await call('police', `/journeys/${journeyId}/contact`);
    expect([unnamed.status, unnamed.body['code']]).toEqual([400, 'purpose-required']);
    const { status, body } = await contactOf('police', journeyId, 'curiosity');
    expect([status, body['code']]).toEqual([422, 'invalid-header']);
  });

  it('are on record before they are given, for whoever asks who has seen them', async () => {
    const journeyId = await openKnown();
    const { body } = await contactOf('police', journeyId, 'safeguarding', 'staff-7');
    const path = `/people/${String(body['personRef'])}/disclosures`;
    const seen = await call('police', path, { headers: asStaff('staff-8', 'audit') });
    expect(seen.status).toBe(200);
    expect(seen.body['disclosures']).toEqual([
      expect.objectContaining({
        agencyId: 'met-police',
        onBehalfOf: 'staff-7',
        purpose: 'safeguarding',
        operation: 'readContact',
        fields: ['name', 'date-of-birth', 'address', 'phone', 'email', 'safe-contact'],
      }),
    ]);
    await contactOf('police', journeyId, 'victim-contact', 'staff-6');
    const headers = asStaff('staff-8', 'audit');
    const ofAddress = await call('police', `${path}?field=address`, { headers });
    expect(ofAddress.body['disclosures']).toEqual(seen.body['disclosures']);
    const ofPhone = await call('police', `${path}?field=phone`, { headers });
    expect(ofPhone.body['disclosures']).toHaveLength(2);
    const other = await call('cityPolice', path, { headers: asStaff('staff-9', 'audit') });
    expect(other.status).toBe(404);
  });
});

describe('a change of address in a flagged case', () => {
  const confirm = async (
    journeyId: string,
    headers: Readonly<Record<string, string>>,
    address: object = refuge,
    as: 'police' | 'witnessCare' = 'police',
  ) => {
    const path = `/journeys/${journeyId}/address-confirmations`;
    return call(as, path, { method: 'POST', body: { address }, headers });
  };
  const proved = (staff: string) => asProved('police', staff);
  const change = { victim: { address: refuge } };
  const changed = async (headers: Readonly<Record<string, string>>) => {
    const journeyId = await openKnown(['domestic-abuse']);
    await tell('police', journeyId, 'victim.details-given', change, '2026-01-07T09:00:00Z', headers);
    return journeyId;
  };
  const addressOf = async (journeyId: string) =>
    (await contactOf('police', journeyId, 'safeguarding')).body['address'];

  it('is not given out until a second person, proved to be another, has said the same', async () => {
    const journeyId = await changed(await proved('staff-1'));
    const before = await contactOf('police', journeyId, 'safeguarding');
    expect(before.body).toMatchObject({
      address: home,
      addressChange: { toldAt: '2026-01-07T09:00:00.000Z' },
    });
    expect((await contactOf('police', journeyId, 'letter')).body['withheld']).toContainEqual({
      field: 'address',
      reason: 'address-change-unconfirmed',
    });
    const same = await confirm(journeyId, await proved('staff-1'));
    expect(same.body['state']).toBe('awaits-second-person');
    const wrong = await confirm(journeyId, await proved('staff-2'), home);
    expect([wrong.status, wrong.body['code']]).toEqual([422, 'rule-refused']);
    expect(await addressOf(journeyId)).toEqual(home);
    const spelt = { lines: ['2 sample road,', 'LONDON'], postcode: 'SW1A0ZY' };
    expect((await confirm(journeyId, await proved('staff-2'), spelt)).body['state']).toBe('confirmed');
    const after = await contactOf('police', journeyId, 'safeguarding');
    expect(after.body['address']).toEqual(refuge);
    expect(after.body).not.toHaveProperty('addressChange');
    expect((await confirm(journeyId, await proved('staff-2'), spelt)).body['state']).toBe('confirmed');
    expect((await confirm(journeyId, await proved('staff-2'), home)).status).toBe(409);
    expect((await confirm(journeyId, await proved('staff-3'))).status).toBe(409);
  });

  it('is not given out on any number of names that one key merely claims', async () => {
    const journeyId = await changed({ 'X-On-Behalf-Of': 'one' });
    for (const name of ['two', 'three', 'four'])
      expect((await confirm(journeyId, asStaff(name, 'safeguarding'))).body['state']).toBe(
        'awaits-second-person',
      );
    // One proved person is one; with the claimed names it is no more.
    expect((await confirm(journeyId, await proved('staff-1'))).body['state']).toBe('awaits-second-person');
    expect(await addressOf(journeyId)).toEqual(home);
    expect((await confirm(journeyId, await proved('staff-2'))).body['state']).toBe('confirmed');
    expect(await addressOf(journeyId)).toEqual(refuge);
  });

  it('is given out once another agency says the same', async () => {
    const journeyId = await changed({ 'X-On-Behalf-Of': 'one' });
    const second = await confirm(journeyId, asStaff('officer-1', 'safeguarding'), refuge, 'witnessCare');
    expect(second.body['state']).toBe('confirmed');
    expect(await addressOf(journeyId)).toEqual(refuge);
  });

  it('waits for a safe contact and a number as for an address, but for what it calls unsafe', async () => {
    const journeyId = await openKnown(['domestic-abuse']);
    const set = { channels: [{ channel: 'sms', value: '020 7946 0001', safe: true }], codeWord: 'testcase' };
    await tell('police', journeyId, 'victim.safe-contact-set', { safeContact: set }, '2026-01-06T09:00:00Z');
    const forged = {
      channels: [
        { channel: 'sms', value: '020 7946 0009', safe: true },
        { channel: 'letter', safe: false },
      ],
    };
    const first = { safeContact: forged };
    await tell('police', journeyId, 'victim.safe-contact-set', first, '2026-01-07T09:00:00Z', {
      'X-On-Behalf-Of': 'one',
    });
    const { body } = await contactOf('police', journeyId, 'safeguarding');
    expect(body).toMatchObject({
      channels: [{ channel: 'sms', value: '020 7946 0001', codeWord: 'testcase' }],
      changesWaiting: [{ field: 'safe-contact', toldAt: '2026-01-07T09:00:00.000Z' }],
    });
    expect(JSON.stringify(body)).not.toContain('0009');
    const path = `/journeys/${journeyId}/address-confirmations`;
    const word = (headers: Readonly<Record<string, string>>) =>
      call('police', path, { method: 'POST', body: { safeContact: forged }, headers });
    expect((await word(asStaff('two', 'safeguarding'))).body['state']).toBe('awaits-second-person');
    expect((await word(await proved('staff-1'))).body['state']).toBe('awaits-second-person');
    expect((await word(await proved('staff-2'))).body['state']).toBe('confirmed');
    const after = await contactOf('police', journeyId, 'safeguarding');
    expect(JSON.stringify(after.body)).toContain('0009');
    expect(after.body).not.toHaveProperty('changesWaiting');
  });

  it('holds at once where nothing is flagged, and the last received wins whatever time it claims', async () => {
    const journeyId = await openKnown();
    const moved = { victim: { address: refuge, phone: '020 7946 0003' } };
    await tell('police', journeyId, 'victim.details-given', moved, '2026-01-09T09:00:00Z');
    const later = { victim: { address: home, phone: '020 7946 0002' } };
    await tell('police', journeyId, 'victim.details-given', later, '2026-01-08T09:00:00Z');
    const { body } = await contactOf('police', journeyId, 'safeguarding');
    expect(body).toMatchObject({ address: home, channels: [{ value: '020 7946 0002' }, {}] });
  });

  it('claims no time that has not come', async () => {
    const journeyId = await openKnown();
    const ahead = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    const say = async (type: string, data: object, time: string) =>
      (await post('police', cloudEvent('police', type, `journey:${journeyId}`, data, { time }))).body;
    for (const [type, data] of [
      ['victim.details-given', { victim: { address: refuge } }],
      ['safety.alert-cleared', { kind: 'unsafe-channel' }],
      ['victim.opted-out', { scope: 'updates' }],
      ['victim.representative-removed', {}],
    ] as const) {
      expect(await say(type, data, ahead(10))).toMatchObject({ code: 'time-in-future' });
      expect(await say(type, data, ahead(2))).toMatchObject({ effect: expect.any(String) as string });
    }
    expect(await say('investigation.reviewed', {}, ahead(60))).toHaveProperty('effect');
  });
});
