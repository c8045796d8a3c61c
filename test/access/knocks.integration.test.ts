import { describe, expect, it } from 'vitest';

import type { KeyName } from '../../local/agencies.ts';
import { call, cloudEvent, newReference, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';

interface Knock {
  readonly agencyId: string;
  readonly agencyKind: string;
  readonly family: string;
  readonly since: string;
}

async function openCrime(flags: readonly string[] = []) {
  const crimeReference = newReference();
  const subject = `crime:01/${crimeReference}`;
  const { body } = await post(
    'police',
    cloudEvent('police', 'crime.recorded', subject, { force: '01', crimeReference, flags }),
  );
  return { journeyId: String(body['journeyId']), subject };
}

/** The knocks at a journey that an agency is shown, over all pages of its list. */
async function knocksAt(as: KeyName, journeyId: string): Promise<Knock[]> {
  const found: Knock[] = [];
  for (let path: string | null = '/data-quality-items?limit=50'; path !== null;) {
    const { body } = await call(as, path);
    const items = body['items'] as { journeyId: string; issues: unknown[]; knock?: Knock }[];
    for (const item of items) {
      if (item.journeyId === journeyId && item.knock) found.push(item.knock);
      if (item.knock) expect(item.issues).toEqual([]);
    }
    const { next } = body['links'] as { next: string | null };
    path = next === null ? null : next.replace(/^\/v1/, '');
  }
  return found;
}

const typesOn = async (as: KeyName, journeyId: string) => {
  const { body } = await call(as, `/journeys/${journeyId}/timeline`);
  return (body['events'] as { type: string }[]).map(({ type }) => type);
};

const admit = (as: KeyName, journeyId: string, whom: object) =>
  post(as, cloudEvent(as, 'journey.agency-admitted', `journey:${journeyId}`, whom));

describe('a knock', () => {
  it('is shown to those who act for the force, without what was sent, until the agency is let in', async () => {
    const { journeyId, subject } = await openCrime();
    for (const stage of ['released', 'recalled']) {
      const sent = await post(
        'probation',
        cloudEvent('probation', 'probation.key-stage', subject, { stage }),
      );
      expect([sent.status, sent.body['effect']]).toEqual([202, 'unmatched']);
    }
    for (const as of ['police', 'witnessCare'] as const)
      await eventually(async () => expect(await knocksAt(as, journeyId)).toHaveLength(1), 45_000);
    const [knock] = await knocksAt('police', journeyId);
    expect(knock).toEqual({
      agencyId: 'london-probation',
      agencyKind: 'probation',
      family: 'probation',
      since: expect.any(String) as string,
    });
    for (const as of ['cityPolice', 'probation', 'court'] as const)
      expect(await knocksAt(as, journeyId)).toEqual([]);
    expect((await call('probation', `/journeys/${journeyId}`)).status).toBe(404);
    expect((await admit('police', journeyId, { probationRegion: 'london' })).status).toBe(201);
    expect((await call('probation', `/journeys/${journeyId}`)).status).toBe(200);
    expect(await knocksAt('police', journeyId)).toEqual([]);
    await eventually(
      async () => expect(await typesOn('police', journeyId)).toContain('probation.key-stage'),
      45_000,
    );
  });

  it('at a flagged case takes the word of two agencies to be answered', async () => {
    const { journeyId, subject } = await openCrime(['domestic-abuse']);
    await post('probation', cloudEvent('probation', 'probation.vcs-referred', subject, { region: 'london' }));
    await eventually(async () => expect(await knocksAt('police', journeyId)).toHaveLength(1), 45_000);
    const look = async () => (await call('probation', `/journeys/${journeyId}`)).status;
    for (const as of ['police', 'police'] as const) {
      expect((await admit(as, journeyId, { probationRegion: 'london' })).status).toBe(201);
      expect(await look()).toBe(404);
    }
    expect((await admit('witnessCare', journeyId, { probationRegion: 'north' })).status).toBe(201);
    expect(await look()).toBe(404);
    expect((await admit('witnessCare', journeyId, { probationRegion: 'london' })).status).toBe(201);
    expect(await look()).toBe(200);
  });

  it('lets nobody in by the word of whoever knocks', async () => {
    const { journeyId, subject } = await openCrime();
    for (const as of ['probation', 'court', 'lvws'] as const)
      expect((await post(as, cloudEvent(as, 'journey.agency-admitted', subject, {}))).status).toBe(403);
    const own = await post(
      'cps',
      cloudEvent('cps', 'journey.agency-admitted', subject, { cpsArea: 'london' }),
    );
    expect(own.status).toBe(202);
    expect((await call('cps', `/journeys/${journeyId}`)).status).toBe(404);
  });
});
