import { describe, expect, it } from 'vitest';

import type { KeyName } from '../../local/agencies.ts';
import { cloudEvent, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { pagesOf } from '../support/pages.ts';

interface Item {
  readonly journeyId: string;
  readonly otherJourneyId?: string;
  readonly issues: readonly { readonly id: string; readonly why: string; readonly movesOn?: string[] }[];
}

async function listed(as: KeyName, limit = 200): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { body } of pagesOf(as, `/data-quality-items?limit=${limit}`)) {
    const { items: own } = body as { items: Item[] };
    expect(own.length).toBeLessThanOrEqual(limit);
    items.push(...own);
  }
  return items;
}

const of = async (as: KeyName, journeyId: string) =>
  (await listed(as)).filter((item) => item.journeyId === journeyId);

/** What is listed of a journey, once it is as it should be. */
const expectListed = (as: KeyName, journeyId: string, items: unknown) =>
  eventually(async () => expect(await of(as, journeyId)).toMatchObject(items as object));
const expectNothing = (as: KeyName, journeyId: string) =>
  eventually(async () => expect(await of(as, journeyId)).toEqual([]));

const tell = async (as: KeyName, journeyId: string, type: string, data: object, day: string) => {
  const event = cloudEvent(as, type, `journey:${journeyId}`, data, {
    time: `2026-01-${day}T09:00:00Z`,
    backload: true,
  });
  const { status, body } = await post(as, event);
  expect(status).toBe(201);
  return { event, body };
};

const charge = (journeyId: string, suspect = 'S1') =>
  tell('police', journeyId, 'charging.charged', { suspect, method: 'charge', court: 'C01SN00' }, '10');

const retract = (journeyId: string, { source, id }: { source: string; id: string }) =>
  tell('police', journeyId, 'journey.retracted', { retracts: { source, id }, reason: 'wrong-record' }, '20');

describe('what an agency can mend', () => {
  it('lists an event that moved nothing, to its own agency, until it is taken back', async () => {
    const { journeyId } = await openJourney();
    await charge(journeyId);
    const { event, body } = await tell(
      'police',
      journeyId,
      'investigation.suspect-identified',
      { suspect: 'S1' },
      '12',
    );
    expect(body['effect']).toBe('unexpected');
    await expectListed('police', journeyId, [
      {
        issues: [
          {
            id: event.id,
            source: event.source,
            why: 'unexpected',
            movesOn: ['report', 'investigation', 'closed'],
          },
        ],
      },
    ]);
    for (const other of ['cityPolice', 'cps', 'lvws'] as const)
      expect(await of(other, journeyId)).toEqual([]);
    await retract(journeyId, event);
    await expectNothing('police', journeyId);
  });

  it('lists an event that waits, until what comes before it has come', async () => {
    const { journeyId } = await openJourney();
    await charge(journeyId);
    const trial = (suspect: string, day: string) =>
      tell('court', journeyId, 'court.trial-started', { suspects: [suspect] }, day);
    const { event, body } = await trial('S2', '15');
    expect(body['effect']).toBe('early');
    await expectListed('court', journeyId, [
      { issues: [{ id: event.id, why: 'waiting', movesOn: ['pre-trial', 'trial', 'closed'] }] },
    ]);
    await charge(journeyId, 'S2');
    await expectNothing('court', journeyId);
  });

  it('lists an event that links two journeys of one victim, until they are one or it is taken back', async () => {
    const [kept, double] = [await openJourney(), await openJourney()];
    const link = () =>
      tell('police', double.journeyId, 'crime.linked', { force: '01', crimeReference: kept.reference }, '06');
    const first = await link();
    expect(first.body['suspectedDuplicates']).toEqual([kept.journeyId]);
    const suspected = [
      { otherJourneyId: kept.journeyId, issues: [{ id: first.event.id, why: 'links-journeys' }] },
    ];
    await expectListed('police', double.journeyId, suspected);
    await retract(double.journeyId, first.event);
    await expectNothing('police', double.journeyId);
    const second = await link();
    expect(second.body['suspectedDuplicates']).toEqual([kept.journeyId]);
    await expectListed('police', double.journeyId, [{ issues: [{ id: second.event.id }] }]);
    await tell(
      'police',
      double.journeyId,
      'journey.merged',
      { into: kept.journeyId, reason: 'duplicate' },
      '07',
    );
    await expectNothing('police', double.journeyId);
  });

  it('does not take co-victims of one crime for one victim', async () => {
    const { journeyId, reference, force } = await openJourney();
    const { body } = await post(
      'police',
      cloudEvent('police', 'crime.recorded', `crime:${force}/${reference}`, {
        force,
        crimeReference: reference,
        victimNumber: 2,
      }),
    );
    expect(body['journeyId']).not.toBe(journeyId);
    expect(body['suspectedDuplicates']).toBeUndefined();
  });

  it('is listed page by page, each journey once', async () => {
    const journeyIds: string[] = [];
    for (let made = 0; made < 3; made += 1) {
      const { journeyId } = await openJourney('cityPolice');
      await post(
        'cityPolice',
        cloudEvent('cityPolice', 'disposal.breached', `journey:${journeyId}`, { suspect: 'S1' }),
      );
      journeyIds.push(journeyId);
    }
    await eventually(async () => {
      const pages = (await listed('cityPolice', 2)).map(({ journeyId }) => journeyId);
      expect(pages).toEqual(expect.arrayContaining(journeyIds));
      expect(new Set(pages).size).toBe(pages.length);
    });
  });
});
