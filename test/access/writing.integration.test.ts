import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { newAgency, newKey, type TestAgency, type TestKey } from '../support/access.ts';
import { call, cloudEvent, openJourney, post } from '../support/client.ts';
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
  it('leaves what a court sends of a case at another court waiting, as if the case were unknown', async () => {
    const other = await partner('court', { courts: ['C01CE00'] });
    const { journeyId, subject } = await atCourt('C01SN00');
    const forged = await send(other, 'court.verdict', subject, { suspect: 'S1', verdict: 'NG' });
    const unknown = await send(other, 'court.verdict', 'case:01ZD9999999', { suspect: 'S1', verdict: 'NG' });
    expect([forged.status, forged.body['effect']]).toEqual([202, 'unmatched']);
    expect(Object.keys(forged.body)).toEqual(Object.keys(unknown.body));
    expect(await typesOf(journeyId)).not.toContain('court.verdict');
  });

  it('takes what any court sends by a reference while no court is known, and still shows it nothing', async () => {
    const other = await partner('court', { courts: ['C01CE00'] });
    const { journeyId, reference, force } = await openJourney();
    const subject = `crime:${force}/${reference}`;
    const { status } = await send(other, 'court.verdict', subject, { suspect: 'S1', verdict: 'NG' });
    expect(status).toBe(201);
    expect(await typesOf(journeyId)).toContain('court.verdict');
    for (const path of ['', '/status', '/duties'])
      expect((await call({ key: other.key }, `/journeys/${journeyId}${path}`)).status).toBe(404);
    await post(
      'police',
      cloudEvent('police', 'charging.charged', `journey:${journeyId}`, {
        suspect: 'S1',
        method: 'charge',
        court: 'C01SN00',
      }),
    );
    const later = await send(other, 'court.verdict', subject, { suspect: 'S1', verdict: 'G' });
    expect(later.status).toBe(202);
  });

  it('lets a court register a case at itself, and then takes what it sent before', async () => {
    const other = await partner('court', { courts: ['C01CE00'] });
    const { journeyId, caseUrn, subject } = await atCourt('C01SN00');
    const early = await send(other, 'court.hearing-held', subject, { hearing: 'H1' }, '2026-02-03T09:00:00Z');
    expect(early.status).toBe(202);
    const registered = await send(other, 'court.case-registered', subject, {
      caseUrn,
      court: 'C01CE00',
      suspects: ['S1'],
    });
    expect(registered.status).toBe(201);
    await eventually(async () => expect(await typesOf(journeyId)).toContain('court.hearing-held'), 45_000);
  });

  it('does not let a court register a case at a court that is not its own', async () => {
    const other = await partner('court', { courts: ['C01CE00'] });
    const { caseUrn, subject } = await atCourt('C01SN00');
    const { status } = await send(other, 'court.case-registered', subject, {
      caseUrn,
      court: 'C01SN00',
      suspects: ['S1'],
    });
    expect(status).toBe(202);
  });

  it('lets probation take a victim into its own region, and into no other', async () => {
    const { subject } = await atCourt('C01SN00');
    const region = 'north';
    const there = await partner('probation', { probationRegions: [region] });
    const elsewhere = await partner('probation', { probationRegions: ['south'] });
    const refer = (from: Partner) => send(from, 'probation.vcs-referred', subject, { region });
    expect((await refer(elsewhere)).status).toBe(202);
    expect((await refer(there)).status).toBe(201);
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
