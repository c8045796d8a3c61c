import { describe, expect, it } from 'vitest';

import { call } from '../support/client.ts';
import { pagesOf } from '../support/pages.ts';

import { dutiesSeenBy, recordCrime } from './stack.ts';

describe('GET /v1/journeys/{journeyId}/duties', () => {
  it('opens a clock, meets it in one call for several events, and keeps what opened it', async () => {
    const { journeyId, tell } = await recordCrime('2025-03-03T09:00:00Z');
    const arrest = await tell('police', 'investigation.suspect-arrested', '2025-03-04T09:00:00Z', {
      suspect: 'S1',
    });
    const release = await tell(
      'police',
      'investigation.suspect-released-without-charge',
      '2025-03-04T18:00:00Z',
      {
        suspect: 'S1',
        noFurtherAction: false,
      },
    );
    const bare = { about: [arrest, release], method: 'phone', outcome: 'told' };
    await tell('police', 'victim.informed', '2025-03-05T09:00:00Z', bare);
    const first = await dutiesSeenBy('police', journeyId);
    expect(first.named('VC-6-ARREST')).toMatchObject({ state: 'met', due: '2025-03-11T23:59:59.000Z' });
    expect(first.named('VC-6-REL-NOCHARGE')).toMatchObject({ state: 'breached', reasons: true });
    await tell('police', 'victim.informed', '2025-03-06T09:00:00Z', { ...bare, reasonsGiven: true });
    expect((await dutiesSeenBy('police', journeyId)).named('VC-6-REL-NOCHARGE')).toMatchObject({
      state: 'met',
    });
  });

  it('shows the due date before, where enhanced rights change it', async () => {
    const { journeyId, tell } = await recordCrime('2025-03-03T09:00:00Z');
    await tell('police', 'investigation.suspect-arrested', '2025-03-04T09:00:00Z', { suspect: 'S1' });
    await tell('police', 'enhanced-rights.granted', '2025-03-04T15:00:00Z', { grounds: ['intimidated'] });
    expect((await dutiesSeenBy('police', journeyId)).named('VC-6-ARREST')).toMatchObject({
      due: '2025-03-05T23:59:59.000Z',
      dues: [
        { due: '2025-03-11T23:59:59.000Z' },
        { due: '2025-03-05T23:59:59.000Z', reason: 'enhanced-granted' },
      ],
    });
  });

  it('shows every agency that may contact the victim that they opted out, and the court nothing of it', async () => {
    const { journeyId, tell } = await recordCrime('2025-03-03T09:00:00Z');
    await tell('police', 'charging.charged', '2025-03-04T09:00:00Z', {
      suspect: 'S1',
      method: 'charge',
      court: 'B01GU00',
    });
    await tell('police', 'victim.opted-out', '2025-03-04T10:00:00Z', { scope: 'updates' });
    const seen = await dutiesSeenBy('witnessCare', journeyId);
    expect(seen.body['optOuts']).toMatchObject([{ scope: 'updates' }]);
    expect(seen.named('VC-6-CHARGED')).toMatchObject({ state: 'waived', settled: { cause: 'opted-out' } });
    const court = await dutiesSeenBy('court', journeyId);
    expect([court.status, court.body['optOuts'], court.duties]).toEqual([200, [], []]);
  });

  it('shows a court its own duties only', async () => {
    const { journeyId, tell } = await recordCrime('2025-03-03T09:00:00Z');
    await tell('police', 'charging.charged', '2025-03-04T09:00:00Z', {
      suspect: 'S1',
      method: 'charge',
      court: 'B01GU00',
    });
    await tell('court', 'court.bail-decided', '2025-03-05T09:00:00Z', {
      suspect: 'S1',
      remand: 'CB',
      change: 'granted',
    });
    expect((await dutiesSeenBy('court', journeyId)).duties.map(({ duty }) => duty)).toEqual([
      'VC-8-COURT-TO-WCU',
    ]);
  });

  it('answers 404 to a force whose journey it is not', async () => {
    const { journeyId } = await recordCrime('2025-03-03T09:00:00Z');
    expect((await dutiesSeenBy('cityPolice', journeyId)).status).toBe(404);
  });
});

describe('GET /v1/duties', () => {
  it("lists an agency's own work, the earliest due first, over pages of a signed cursor", async () => {
    const day = (number: number) => `2024-02-${String(number).padStart(2, '0')}T09:00:00Z`;
    const { journeyId, tell } = await recordCrime(day(1), 'cityPolice');
    for (const number of [9, 7, 8, 6, 5]) {
      await tell('cityPolice', 'investigation.suspect-arrested', day(number), { suspect: `S${number}` });
    }
    const listed: { journeyId: string; due: string; duty: string }[] = [];
    const path = '/duties?state=breached&right=6&dueBefore=2024-03-01T00:00:00Z&limit=2';
    for await (const { status, body } of pagesOf('cityPolice', path)) {
      expect(status).toBe(200);
      const { duties } = body as { duties: typeof listed };
      expect(duties.length).toBeLessThanOrEqual(2);
      listed.push(...duties);
    }
    expect(listed.map(({ due }) => due)).toEqual(listed.map(({ due }) => due).sort());
    expect(listed.filter((duty) => duty.journeyId === journeyId && duty.duty === 'VC-6-ARREST')).toHaveLength(
      5,
    );
    const met = await call('police', '/duties?right=6&dueBefore=2024-03-01T00:00:00Z');
    expect((met.body['duties'] as typeof listed).some((duty) => duty.journeyId === journeyId)).toBe(false);
  });

  it("refuses another agency's cursor, and a filter it does not know", async () => {
    const { tell } = await recordCrime('2024-04-01T09:00:00Z', 'cityPolice');
    await tell('cityPolice', 'investigation.suspect-arrested', '2024-04-02T09:00:00Z', { suspect: 'S1' });
    await tell('cityPolice', 'investigation.suspect-arrested', '2024-04-02T10:00:00Z', { suspect: 'S1' });
    const { body } = await call('cityPolice', '/duties?limit=1');
    const { next } = body['links'] as { next: string };
    expect((await call('police', next.slice('/v1'.length))).status).toBe(400);
    expect((await call('police', '/duties?state=met')).status).toBe(422);
  });
});
