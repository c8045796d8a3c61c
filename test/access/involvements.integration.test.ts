import { describe, expect, it } from 'vitest';

import type { KeyName } from '../../local/agencies.ts';
import { call, cloudEvent, newReference, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { asProved } from '../support/people.ts';
import { pagesOf } from '../support/pages.ts';

async function openCrime(flags: readonly string[] = []) {
  const crimeReference = newReference();
  const subject = `crime:01/${crimeReference}`;
  const recorded = { force: '01', crimeReference, flags };
  const { body } = await post('police', cloudEvent('police', 'crime.recorded', subject, recorded));
  return { journeyId: String(body['journeyId']), subject, crimeReference };
}

const answer = (as: KeyName, journeyId: string, body: object, headers: Record<string, string> = {}) =>
  call(as, `/journeys/${journeyId}/involvements`, { method: 'POST', body, headers });

const statusOf = async (as: KeyName, journeyId: string) => (await call(as, `/journeys/${journeyId}`)).status;

async function knockers(journeyId: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { body } of pagesOf('police', '/data-quality-items?limit=200')) {
    const { items } = body as { items: { journeyId: string; knock?: { agencyId: string } }[] };
    found.push(
      ...items.flatMap((item) => (item.journeyId === journeyId && item.knock ? [item.knock.agencyId] : [])),
    );
  }
  return found;
}

const region = { answer: 'admit', probationRegion: 'london' };

describe('an agency that knocks', () => {
  it('is let into a flagged case by two proved people of one agency, and by one never', async () => {
    const { journeyId } = await openCrime(['domestic-abuse']);
    const word = async (who: string) =>
      (await answer('police', journeyId, region, await asProved('police', who))).body['state'];
    expect(await word('officer-1')).toBe('awaits-second-person');
    expect(await word('officer-1')).toBe('awaits-second-person');
    expect((await answer('police', journeyId, region, { 'X-On-Behalf-Of': 'officer-2' })).body['state']).toBe(
      'awaits-second-person',
    );
    expect(await statusOf('probation', journeyId)).toBe(404);
    expect(await word('officer-2')).toBe('admitted');
    expect(await statusOf('probation', journeyId)).toBe(200);
  });

  it('is let in elsewhere by one word, but never by its own, nor by who is not in', async () => {
    const { journeyId } = await openCrime();
    for (const as of ['probation', 'cityPolice', 'cps', 'court', 'lvws'] as const)
      expect((await answer(as, journeyId, region)).status).toBe(404);
    expect((await answer('witnessCare', journeyId, region)).body).toEqual({ journeyId, state: 'admitted' });
    expect(await statusOf('probation', journeyId)).toBe(200);
  });

  it('is listed no more once somebody says that it is a mistake, however often it knocks', async () => {
    const { journeyId, subject } = await openCrime();
    const knock = () =>
      post('probation', cloudEvent('probation', 'probation.key-stage', subject, { stage: 'released' }));
    await knock();
    await eventually(async () => expect(await knockers(journeyId)).toEqual(['london-probation']), 45_000);
    const mistake = { answer: 'mistake', agencyId: 'london-probation' };
    expect((await answer('police', journeyId, mistake)).body).toEqual({ journeyId, state: 'mistake' });
    expect(await knockers(journeyId)).toEqual([]);
    await knock();
    expect(await statusOf('probation', journeyId)).toBe(404);
  });
});

describe('a crime that goes to another force', () => {
  const transfer = (as: KeyName, subject: string, data: object) =>
    post(as, cloudEvent(as, 'crime.transferred', subject, data));

  it('is offered by the one and taken by the other; who gave it reads what it sent, and undoes nothing of it', async () => {
    const { journeyId, subject } = await openCrime();
    const own = { force: '48', toBody: '48', crimeReference: newReference() };
    const early = await transfer('cityPolice', subject, own);
    const unknown = await transfer('cityPolice', `crime:01/${newReference()}`, {
      ...own,
      crimeReference: newReference(),
    });
    expect([early.status, early.body['effect']]).toEqual([unknown.status, unknown.body['effect']]);
    expect(early.status).toBe(202);
    const offer = cloudEvent('police', 'crime.transferred', subject, { force: '01', toBody: '48' });
    expect((await post('police', offer)).status).toBe(201);
    // What the other sent before it was offered waits, and is taken up.
    await eventually(async () => expect(await statusOf('cityPolice', journeyId)).toBe(200), 45_000);
    expect(await statusOf('police', journeyId)).toBe(404);
    const { body } = await call('police', `/journeys/${journeyId}/timeline`);
    const events = body['events'] as { type: string; sequence: number }[];
    expect(events.map(({ type, sequence }) => [sequence, type])).toEqual([
      [1, 'crime.recorded'],
      [2, 'crime.transferred'],
    ]);
    const opened = cloudEvent('cityPolice', 'investigation.opened', `crime:48/${own.crimeReference}`, {});
    expect((await post('cityPolice', opened)).body['journeyId']).toBe(journeyId);
    const late = await post('police', cloudEvent('police', 'investigation.opened', subject, {}));
    expect(late.status).toBe(202);
    const back = { retracts: { source: offer.source, id: offer.id }, reason: 'wrong-record' };
    const undone = await post('police', cloudEvent('police', 'journey.retracted', subject, back));
    expect([undone.status, JSON.stringify(undone.body)]).toEqual([
      422,
      expect.stringContaining('crime.transferred'),
    ]);
  });
});
