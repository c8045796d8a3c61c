import { describe, expect, it } from 'vitest';

import { foldWithDuties } from '../../functions/core/record/fold.ts';
import { call, cloudEvent, newReference, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';

import { journeysOfStack, recordCrime } from './stack.ts';

const newUrn = (): string => `01ZD${newReference().replaceAll('-', '').slice(0, 6)}9`;
const minute = (number: number): string => new Date(Date.UTC(2022, 2, 1, 9, number)).toISOString();

/** Every duty of a journey has its own item, as a fold of the whole history has it. */
const expectEveryDuty = (journeyId: string) =>
  eventually(async () => {
    const journeys = journeysOfStack();
    const items = await journeys.listDuties(journeyId);
    const { duties } = foldWithDuties(await journeys.allEvents(journeyId));
    expect(Object.fromEntries(items.map((duty) => [duty.key, duty]))).toEqual(duties);
  });

async function postAll(as: 'police' | 'court', events: readonly object[]): Promise<void> {
  for (let at = 0; at < events.length; at += 50) {
    const body = events.slice(at, at + 50);
    const answer = await call(as, '/event-batches', { method: 'POST', body });
    expect(answer.body['summary']).toMatchObject({ created: body.length });
  }
}

describe('an event that changes more duties than one transaction holds', () => {
  it('changes them all, those beyond a moment later', async () => {
    const { journeyId, tell } = await recordCrime('2022-03-01T08:00:00Z');
    // Each opens two duties of Right 6.
    const releases = Array.from({ length: 55 }, (_, at) =>
      cloudEvent(
        'police',
        'investigation.suspect-released-without-charge',
        `journey:${journeyId}`,
        { suspect: `S${at}`, noFurtherAction: true },
        { time: minute(at), backload: true },
      ),
    );
    await postAll('police', releases);
    await tell('police', 'victim.opted-out', '2022-03-01T08:30:00Z', { scope: 'updates' });
    await expectEveryDuty(journeyId);
    const duties = await journeysOfStack().listDuties(journeyId);
    expect(duties.filter(({ settled }) => settled?.cause === 'opted-out')).toHaveLength(110);
  });

  it('changes them for every victim of a case', async () => {
    const caseUrn = newUrn();
    const victims = await Promise.all(Array.from({ length: 5 }, () => recordCrime('2022-03-01T08:00:00Z')));
    for (const { tell } of victims) {
      await tell('police', 'charging.charged', '2022-03-01T08:30:00Z', {
        suspect: 'S1',
        method: 'charge',
        caseUrn,
        court: 'C01SN00',
      });
    }
    const about = { time: '', backload: true };
    const verdicts = Array.from({ length: 25 }, (_, at) =>
      cloudEvent(
        'court',
        'court.verdict',
        `case:${caseUrn}`,
        { suspect: 'S1', verdict: 'G' },
        { ...about, time: minute(at) },
      ),
    );
    await postAll('court', verdicts);
    const bereaved = cloudEvent(
      'police',
      'crime.updated',
      `case:${caseUrn}`,
      { flags: ['bereaved'] },
      { ...about, time: '2022-03-01T08:45:00Z' },
    );
    const { status, body } = await post('police', bereaved);
    expect([status, body['effect']]).toEqual([201, 'late']);
    for (const { journeyId } of victims) {
      await expectEveryDuty(journeyId);
      const duties = await journeysOfStack().listDuties(journeyId);
      expect(duties.filter(({ id }) => id === 'VC-9-BEREAVED-MTG')).toHaveLength(25);
    }
  });
});
