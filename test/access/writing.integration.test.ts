import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { newAgency, newKey, type TestAgency, type TestKey } from '../support/access.ts';
import { call, cloudEvent, newReference, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';

type Partner = TestAgency & TestKey;

const partner = async (kind: string, rows: Record<string, string[]>): Promise<Partner> => {
  const agency = await newAgency(kind, rows);
  return { ...agency, ...(await newKey(agency.agencyId)) };
};

const send = (from: Partner, type: string, subject: string, data: object, time = '2026-02-01T09:00:00Z') =>
  call({ key: from.key }, '/events', {
    method: 'POST',
    body: {
      ...cloudEvent('court', type, subject, data, { time }),
      source: `${from.sourcePrefix}listing`,
    },
  });

/** A journey whose case is at one court, and its URN. */
async function atCourt(court: string) {
  const { journeyId } = await openJourney();
  const caseUrn = `01ZD${randomUUID().replaceAll(/\D/g, '').slice(0, 7)}`;
  const charge = { suspect: 'S1', method: 'charge', caseUrn, court };
  const { status } = await post(
    'police',
    cloudEvent('police', 'charging.charged', `journey:${journeyId}`, charge),
  );
  expect(status).toBe(201);
  return { journeyId, caseUrn, subject: `case:${caseUrn}` };
}

const typesOf = async (journeyId: string): Promise<string[]> => {
  const { body } = await call('police', `/journeys/${journeyId}/timeline`);
  return (body['events'] as { type: string }[]).map(({ type }) => type);
};

describe('writing on a journey of another agency', () => {
  it('leaves what a court sends before the charge waiting, as if the matter were unknown', async () => {
    const other = await partner('court', { courts: ['C01CE00'] });
    const { journeyId, reference, force } = await openJourney();
    const verdict = { suspect: 'S1', verdict: 'NG' };
    const forged = await send(other, 'court.verdict', `crime:${force}/${reference}`, verdict);
    const unknown = await send(other, 'court.verdict', `crime:${force}/${newReference()}`, verdict);
    expect([forged.status, forged.body['effect']]).toEqual([202, 'unmatched']);
    expect(Object.keys(forged.body)).toEqual(Object.keys(unknown.body));
    expect([...forged.headers.keys()].sort()).toEqual([...unknown.headers.keys()].sort());
    expect(await typesOf(journeyId)).not.toContain('court.verdict');
    const charge = { suspect: 'S1', method: 'charge', court: 'C01SN00' };
    await post('police', cloudEvent('police', 'charging.charged', `journey:${journeyId}`, charge));
    await eventually(async () => expect(await typesOf(journeyId)).toContain('court.verdict'), 45_000);
  });

  it('takes what any court sends by a reference once charged, and shows it nothing', async () => {
    const other = await partner('court', { courts: ['C01CE00'] });
    const { journeyId, subject } = await atCourt('C01SN00');
    const { status } = await send(other, 'court.verdict', subject, { suspect: 'S1', verdict: 'NG' });
    expect(status).toBe(201);
    expect(await typesOf(journeyId)).toContain('court.verdict');
    for (const path of ['', '/status', '/duties'])
      expect((await call({ key: other.key }, `/journeys/${journeyId}${path}`)).status).toBe(404);
  });

  it('shows a journey to a court from its first listing there, whichever of its rooms is named', async () => {
    const [magistrates, crown] = [
      await partner('court', { courts: ['B01EF00'] }),
      await partner('court', { courts: ['C01CE00'] }),
    ];
    const { journeyId, subject } = await atCourt('C01SN00');
    const list = (from: Partner, court: string, hearing: string) => {
      const at = '2026-03-01T10:00:00Z';
      return send(from, 'court.hearing-listed', subject, { hearing, court, hearingType: 'TRIAL', at });
    };
    const look = async (from: Partner) => (await call({ key: from.key }, `/journeys/${journeyId}`)).status;
    expect(await look(magistrates)).toBe(404);
    expect((await list(magistrates, 'B01EF01', 'H1')).status).toBe(201);
    expect((await list(crown, 'C01CE00', 'H2')).status).toBe(201);
    expect((await send(magistrates, 'court.hearing-held', subject, { hearing: 'H1' })).status).toBe(201);
    expect([await look(magistrates), await look(crown)]).toEqual([200, 200]);
  });

  it('lets probation in by the word of others alone, into the region that they name', async () => {
    const { journeyId, subject } = await atCourt('C01SN00');
    const region = 'north';
    const there = await partner('probation', { probationRegions: [region] });
    const elsewhere = await partner('probation', { probationRegions: ['south'] });
    const refer = (from: Partner) => send(from, 'probation.vcs-referred', subject, { region });
    const look = async (from: Partner) => (await call({ key: from.key }, `/journeys/${journeyId}`)).status;
    for (const from of [elsewhere, there]) {
      expect((await refer(from)).status).toBe(202);
      expect(await look(from)).toBe(404);
    }
    const outcomes = [
      ['court.trial-started', { suspects: ['S1'], court: 'C01SN00' }],
      ['court.verdict', { suspect: 'S1', verdict: 'G' }],
      ['court.sentence-passed', { suspect: 'S1', kind: 'immediate-custody', custodyMonths: 18 }],
    ] as const;
    for (const [at, [type, data]] of outcomes.entries()) {
      const told = cloudEvent('court', type, subject, data, { time: `2026-01-2${String(at)}T09:00:00Z` });
      expect((await post('court', told)).status).toBe(201);
    }
    const when = { time: '2026-02-02T09:00:00Z' };
    const referred = cloudEvent(
      'witnessCare',
      'probation.vcs-referred',
      `journey:${journeyId}`,
      { region },
      when,
    );
    expect((await post('witnessCare', referred)).status).toBe(201);
    await eventually(async () => expect(await look(there)).toBe(200), 45_000);
    expect(await look(elsewhere)).toBe(404);
  });

  it("links no journey to a URN that another force issued: it leads to that force's alone", async () => {
    const { journeyId, caseUrn, subject } = await atCourt('C01SN00');
    const city = await openJourney('cityPolice');
    const charge = { suspect: 'S1', method: 'charge', caseUrn, court: 'C01SN00' };
    const linked = cloudEvent('cityPolice', 'charging.charged', `journey:${city.journeyId}`, charge);
    expect((await post('cityPolice', linked)).status).toBe(201);
    const court = await partner('court', { courts: ['C01SN00'] });
    const listing = await send(court, 'court.hearing-listed', subject, {
      hearing: 'H1',
      court: 'C01SN00',
      hearingType: 'TRIAL',
      at: '2026-03-01T10:00:00Z',
    });
    expect(listing.body).toMatchObject({ effect: 'applied', journeyId });
    expect(listing.body).not.toHaveProperty('journeys');
    const own = await post('police', cloudEvent('police', 'investigation.opened', subject, {}));
    expect(own.status).toBe(201);
  });

  it('lets nobody write by a journey id that is not in its rows', async () => {
    const other = await partner('court', { courts: ['C01CE00'] });
    const { journeyId, caseUrn } = await atCourt('C01SN00');
    const { status, body } = await send(other, 'court.case-registered', `journey:${journeyId}`, {
      caseUrn,
      court: 'C01CE00',
      suspects: ['S1'],
    });
    expect([status, body['code']]).toEqual([422, 'unknown-subject']);
  });
});
