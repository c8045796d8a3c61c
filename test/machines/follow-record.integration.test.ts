import { describe, expect, it } from 'vitest';

import { cloudEvent, newReference, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { executionsOf, expectMachinesWhereHeadStands, statesOf } from '../support/machines.ts';

const tell = async (
  as: 'police' | 'cps' | 'court',
  journeyId: string,
  type: string,
  data: object,
  time: string,
): Promise<void> => {
  const { status } = await post(as, cloudEvent(as, type, `journey:${journeyId}`, data, { time }));
  expect(status).toBe(201);
};

const settled = (journeyId: string) => eventually(() => expectMachinesWhereHeadStands(journeyId), 30_000);

describe('the state machines of a journey', () => {
  it('stand where the record stands, one execution for each live strand', async () => {
    const { journeyId } = await openJourney();
    await settled(journeyId);
    await tell('police', journeyId, 'investigation.opened', {}, '2026-01-06T09:00:00Z');
    await settled(journeyId);
    await tell(
      'police',
      journeyId,
      'investigation.suspect-arrested',
      { suspect: 'S1' },
      '2026-01-07T09:00:00Z',
    );
    await settled(journeyId);
    const executions = await executionsOf(journeyId);
    expect(executions.map(({ name, status }) => [name.slice(journeyId.length + 1), status]).sort()).toEqual([
      ['investigation-2', 'RUNNING'],
      ['needs-1', 'RUNNING'],
      ['report-1', 'SUCCEEDED'],
    ]);
    const report = executions.find(({ name }) => name.endsWith('report-1'));
    expect(await statesOf(report?.arn ?? '')).toEqual(['Stand', 'crime-recorded', 'Leave']);
  });

  it('end with the strand, and begin again when it is reopened', async () => {
    const { journeyId } = await openJourney();
    await settled(journeyId);
    await tell('police', journeyId, 'crime.cancelled', { reason: 'no-crime' }, '2026-01-06T09:00:00Z');
    await settled(journeyId);
    await tell('police', journeyId, 'investigation.opened', {}, '2026-01-08T09:00:00Z');
    await settled(journeyId);
  });

  it('are not started for loaded history, until something is told as it happens', async () => {
    const reference = newReference();
    const loaded = await post(
      'police',
      cloudEvent(
        'police',
        'crime.recorded',
        `crime:01/${reference}`,
        { force: '01', crimeReference: reference },
        { backload: true },
      ),
    );
    const journeyId = String(loaded.body['journeyId']);
    const { journeyId: later } = await openJourney();
    await settled(later);
    expect(await executionsOf(journeyId)).toEqual([]);
    await tell('police', journeyId, 'investigation.opened', {}, '2026-01-06T09:00:00Z');
    await settled(journeyId);
  });
});
