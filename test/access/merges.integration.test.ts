import { describe, expect, it } from 'vitest';

import type { KeyName } from '../../local/agencies.ts';
import { call, cloudEvent, newReference, post, type Answer } from '../support/client.ts';
import { asStaff, contactOf, home, refuge } from '../support/people.ts';

interface Opened {
  readonly journeyId: string;
  readonly subject: string;
}

/** Opens a journey of a force, with what is told of its victim. */
async function open(as: 'police' | 'cityPolice', victim: object = {}, more: object = {}): Promise<Opened> {
  const force = as === 'police' ? '01' : '48';
  const crimeReference = newReference();
  const subject = `crime:${force}/${crimeReference}`;
  const told = { force, crimeReference, victim: { familyName: 'Example', ...victim }, ...more };
  const { body } = await post(as, cloudEvent(as, 'crime.recorded', subject, told));
  return { journeyId: String(body['journeyId']), subject };
}

const tell = (as: KeyName, subject: string, type: string, data: object): Promise<Answer> =>
  post(as, cloudEvent(as, type, subject, data));

const merge = async (as: KeyName, from: Opened, into: Opened) => {
  const data = { into: into.journeyId, reason: 'duplicate' };
  const event = cloudEvent(as, 'journey.merged', `journey:${from.journeyId}`, data);
  return { event, answer: await post(as, event) };
};

const takeBack = (as: KeyName, { journeyId }: Opened, { source, id }: { source: string; id: string }) =>
  tell(as, `journey:${journeyId}`, 'journey.retracted', {
    retracts: { source, id },
    reason: 'wrong-person',
  });

const factsOf = async (as: KeyName, { journeyId }: Opened) =>
  (await call(as, `/journeys/${journeyId}`)).body['facts'] as Record<string, unknown>;

const timelineOf = async (as: KeyName, { journeyId }: Opened) => {
  const { body } = await call(as, `/journeys/${journeyId}/timeline`);
  return (body['events'] as { type: string }[]).map(({ type }) => type);
};

/** A service with a part in journeys of two forces. */
async function referBoth(...all: readonly (readonly ['police' | 'cityPolice', Opened])[]) {
  for (const [as, { subject }] of all) {
    const answer = await tell(as, subject, 'needs.assessed', {
      purpose: 'report',
      answered: true,
      enhanced: false,
      supportConsent: 'given',
      services: ['lvws-core'],
      overruleReason: 'victim-choice',
      safeContact: { channels: [{ channel: 'sms', value: '020 7946 0001', safe: true }], codeWord: 'test' },
    });
    expect(answer.status).toBe(201);
  }
}

describe('a merge of two journeys', () => {
  it('A4: of two forces waits for both, and until then nothing of the one is given by the other', async () => {
    const [met, city] = [await open('police', { address: home }), await open('cityPolice')];
    await referBoth(['police', met], ['cityPolice', city]);
    const { answer } = await merge('lvws', met, city);
    expect([answer.status, answer.body['effect']]).toEqual([201, 'early']);
    await tell('police', met.subject, 'victim.details-given', {
      victim: { familyName: 'Example', address: refuge },
    });
    const read = async () => (await contactOf('cityPolice', city.journeyId, 'safeguarding')).body;
    expect(await read()).not.toHaveProperty('address');
    // One force agrees: it waits for the other still.
    await tell('police', `journey:${met.journeyId}`, 'journey.merge-agreed', {
      force: '01',
      other: city.journeyId,
    });
    expect((await merge('lvws', met, city)).answer.body['effect']).toBe('early');
    expect(await read()).not.toHaveProperty('address');
    expect((await call('cityPolice', `/journeys/${met.journeyId}`)).status).toBe(404);
    await tell('cityPolice', `journey:${city.journeyId}`, 'journey.merge-agreed', {
      force: '48',
      other: met.journeyId,
    });
    const agreed = await merge('lvws', met, city);
    expect(agreed.answer.body['effect']).not.toBe('early');
    expect((await read())['address']).toEqual(refuge);
    // It was wrong after all: each has its own again.
    expect((await takeBack('lvws', met, agreed.event)).status).toBe(201);
    expect(await read()).not.toHaveProperty('address');
    expect((await call('police', `/journeys/${city.journeyId}`)).status).toBe(404);
    expect((await contactOf('police', met.journeyId, 'safeguarding')).body['address']).toEqual(refuge);
  });

  it('is refused where they are two people, and says why', async () => {
    const crime = newReference();
    const numbered = async (victimNumber: number) => {
      const told = { force: '01', crimeReference: crime, victimNumber };
      const { body } = await tell('police', `crime:01/${crime}`, 'crime.recorded', told);
      return { journeyId: String(body['journeyId']), subject: `crime:01/${crime}` };
    };
    const codeOf = ({ answer }: { answer: Answer }) => [
      answer.status,
      (answer.body['errors'] as { code: string }[])[0]?.code,
    ];
    expect(codeOf(await merge('police', await numbered(1), await numbered(2)))).toEqual([
      422,
      'two-victims-of-one-crime',
    ]);
    const born = (dateOfBirth: string) => open('police', { dateOfBirth });
    expect(codeOf(await merge('police', await born('1990-01-01'), await born('1990-01-02')))).toEqual([
      422,
      'dates-of-birth-differ',
    ]);
    const [one, other, third] = [await open('police'), await open('police'), await open('police')];
    expect((await merge('police', one, other)).answer.status).toBe(201);
    for (const [from, into] of [
      [one, third],
      [third, one],
      [other, third],
      [other, one],
    ] as const)
      expect((await merge('police', from, into)).answer.status).toBe(422);
    expect((await merge('police', third, other)).answer.status).toBe(201);
  });

  it('weakens nothing that protects the victim on either', async () => {
    const [one, other] = [
      await open('police', { phone: '020 7946 0005' }, { flags: ['domestic-abuse'] }),
      await open('police'),
    ];
    await tell('police', one.subject, 'safety.alert-raised', { kind: 'co-resident-suspect' });
    for (const as of ['police', 'witnessCare'] as const)
      await tell(as, one.subject, 'victim.opted-out', { scope: 'updates' });
    await tell('police', one.subject, 'victim.safe-contact-set', {
      safeContact: {
        channels: [
          { channel: 'sms', value: '020 7946 0001', safe: true },
          { channel: 'phone', value: '020 7946 0002', safe: false },
        ],
        mustNotAnswer: ['Suspect Example'],
      },
    });
    await tell('police', other.subject, 'safety.alert-cleared', { kind: 'co-resident-suspect' });
    await tell('police', other.subject, 'victim.safe-contact-set', {
      safeContact: {
        channels: [
          { channel: 'phone', value: '020 7946 0002', safe: true },
          { channel: 'sms', value: '020 7946 0003', safe: true },
        ],
        codeWord: 'testcase',
      },
    });
    expect((await merge('police', one, other)).answer.status).toBe(201);
    expect(await factsOf('police', other)).toMatchObject({
      alerts: ['co-resident-suspect'],
      flags: ['domestic-abuse'],
      optedOut: ['updates'],
    });
    for (const { journeyId } of [one, other]) {
      const { body } = await contactOf('police', journeyId, 'safeguarding');
      expect(body).toMatchObject({
        warnings: { alerts: ['co-resident-suspect'] },
        mustNotAnswer: ['Suspect Example'],
      });
      expect(JSON.stringify(body['channels'])).not.toContain('0002');
      const path = `/people/${String(body['personRef'])}/subject-access-export`;
      const whole = await call('police', path, { headers: asStaff('staff-1', 'subject-access') });
      expect(JSON.stringify(whole.body)).toContain('020 7946 0003');
      expect(JSON.stringify(whole.body)).toContain('020 7946 0001');
    }
  });

  it('hears what is corrected, or taken back, on the journey that was merged', async () => {
    const [one, other] = [await open('police'), await open('police')];
    const update = cloudEvent('police', 'crime.updated', one.subject, { crimeType: 'burglary' });
    await post('police', update);
    expect((await merge('police', one, other)).answer.status).toBe(201);
    const named = { source: update.source, id: update.id };
    const corrected = await tell('police', one.subject, 'journey.corrected', {
      corrects: named,
      replacement: { crimeType: 'burglary', flags: ['stalking-harassment'] },
      reason: 'wrong-value',
    });
    expect(corrected.status).toBe(201);
    expect(await factsOf('police', other)).toMatchObject({ flags: ['stalking-harassment'] });
    const between = cloudEvent('police', 'safety.alert-raised', one.subject, { kind: 'escalation' });
    await post('police', between);
    expect(await factsOf('police', other)).toMatchObject({ alerts: ['escalation'] });
    const retracts = { source: between.source, id: between.id };
    const gone = await tell('police', one.subject, 'journey.retracted', { retracts, reason: 'wrong-person' });
    expect(gone.status).toBe(201);
    expect(await factsOf('police', other)).toMatchObject({ alerts: [] });
  });

  it('lets each duty run once, and asks for one victim', async () => {
    const [one, other] = [await open('police'), await open('police')];
    await tell('police', one.subject, 'investigation.suspect-arrested', { suspect: 'S1' });
    const liveOf = async ({ journeyId }: Opened) => {
      const { body } = await call('police', `/journeys/${journeyId}/duties`);
      const live = ['open', 'attempted', 'withheld', 'breached'];
      return (body['duties'] as { duty: string; state: string }[])
        .filter(({ state }) => live.includes(state))
        .map(({ duty }) => duty)
        .sort();
    };
    const [before, owed] = [await liveOf(other), await liveOf(one)];
    expect(owed).toContain('VC-6-ARREST');
    const { event } = await merge('police', one, other);
    expect(await liveOf(one)).toEqual([]);
    expect(await liveOf(other)).toEqual([...new Set([...before, ...owed])].sort());
    await takeBack('police', one, event);
    expect([await liveOf(one), await liveOf(other)]).toEqual([owed, before]);
  });

  it('ends referrals of both when consent is taken back on the one that goes on', async () => {
    const [one, other] = [await open('police'), await open('police')];
    await referBoth(['police', one]);
    expect((await merge('police', one, other)).answer.status).toBe(201);
    const withdrawn = await tell('police', other.subject, 'support.consent-withdrawn', {
      statedBy: 'victim',
    });
    expect(withdrawn.status).toBe(201);
    const { body } = await call('police', '/referrals?status=ended');
    expect(JSON.stringify(body)).toContain(one.journeyId);
  });

  it('tells which other journey it was to nobody who was not in that one', async () => {
    const [one, other] = [await open('police'), await open('police')];
    await tell('police', other.subject, 'charging.charged', {
      suspect: 'S1',
      method: 'charge',
      court: 'C01SN00',
    });
    await merge('police', one, other);
    const seenBy = async (as: KeyName) =>
      JSON.stringify((await call(as, `/journeys/${other.journeyId}/timeline`)).body);
    expect(await seenBy('police')).toContain(one.journeyId);
    expect(await seenBy('cps')).toContain('journey.absorbed');
    expect(await seenBy('cps')).not.toContain(one.journeyId);
  });

  it('is taken back as if it had never been, with what came in between where it belongs', async () => {
    const [one, other] = [
      await open('police', { address: home }, { flags: ['domestic-abuse'] }),
      await open('police'),
    ];
    const before = await factsOf('police', other);
    const { event } = await merge('police', one, other);
    const between = await tell('police', one.subject, 'investigation.opened', {});
    expect(between.body['journeyId']).toBe(other.journeyId);
    const told = { victim: { familyName: 'Example', phone: '020 7946 0007' } };
    await tell('police', one.subject, 'victim.details-given', told);
    expect(await timelineOf('police', other)).toContain('investigation.opened');
    expect((await factsOf('police', other))['flags']).toEqual(['domestic-abuse']);
    expect((await takeBack('police', one, event)).status).toBe(201);
    const { body: status } = await call('police', `/journeys/${one.journeyId}/status`);
    expect(status).not.toHaveProperty('mergedInto');
    expect(status).toMatchObject({ case: { stage: 'investigation' } });
    expect(await timelineOf('police', other)).not.toContain('investigation.opened');
    expect(await factsOf('police', other)).toEqual(before);
    const otherContact = JSON.stringify((await contactOf('police', other.journeyId, 'safeguarding')).body);
    for (const foreign of ['Example Street', '0007']) expect(otherContact).not.toContain(foreign);
    // And later events go where they are sent again.
    const later = await tell('police', one.subject, 'investigation.reviewed', {});
    expect(later.body['journeyId']).toBe(one.journeyId);
  });
});
