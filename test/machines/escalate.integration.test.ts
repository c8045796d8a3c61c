import { beforeAll, describe, expect, it } from 'vitest';

import { alarmsOf } from '../../functions/core/duties/alarms.ts';
import { ruleOf, ruleSets } from '../../functions/core/duties/rule-sets.ts';
import { appendSystemEvent } from '../../functions/intake/append-system-event.ts';
import { cloudEvent, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { expectMachinesWhereHeadStands, machineDeps, standInFor, statesOf } from '../support/machines.ts';

const settled = (journeyId: string) => eventually(() => expectMachinesWhereHeadStands(journeyId), 30_000);

/** Tells that a duty of the journey is overdue, as the sweep does; gives its key. */
async function makeOverdue(journeyId: string): Promise<string> {
  const deps = machineDeps();
  const head = await deps.journeys.readHead(journeyId);
  for (const duty of Object.values(head?.record.duties ?? {})) {
    const alarm = alarmsOf(duty, ruleOf(ruleSets, duty)).find(({ kind }) => kind === 'overdue');
    if (!alarm) continue;
    await appendSystemEvent(deps, journeyId, {
      type: 'duty.overdue',
      id: `${journeyId}:${duty.key}:overdue`,
      part: 'sweep',
      time: alarm.at,
      data: { duty: duty.key, number: 1, dueAt: alarm.dueAt },
    });
    return duty.key;
  }
  throw new Error('The journey has no duty with a due time.');
}

const escalations = async (journeyId: string, duty: string): Promise<unknown[]> => {
  const events = await machineDeps().journeys.allEvents(journeyId);
  return events.flatMap((event) =>
    event.type === 'duty.escalated' && event.data.duty === duty ? [event.data.number] : [],
  );
};

const recordReason = async (journeyId: string, duty: string): Promise<void> => {
  const event = cloudEvent(
    'police',
    'duty.reason-recorded',
    `journey:${journeyId}`,
    { duty, reason: 'told-late' },
    { time: '2026-03-01T09:00:00Z' },
  );
  const { status, body } = await post('police', event);
  // Dated before the escalation, which the service noted by itself: news all the same, and not late.
  expect([status, body['effect']]).toEqual([201, 'applied']);
};

describe('a duty that is overdue', () => {
  let journeyId = '';

  beforeAll(async () => {
    ({ journeyId } = await openJourney());
    await settled(journeyId);
  });

  it('is escalated once by the machine of the stage, which then awaits the answer, and goes on when it comes', async () => {
    const duty = await makeOverdue(journeyId);
    await eventually(async () => expect(await escalations(journeyId, duty)).toEqual([1]), 20_000);
    await settled(journeyId);
    await recordReason(journeyId, duty);
    await settled(journeyId);
    expect(await escalations(journeyId, duty)).toEqual([1]);
  });

  it('is escalated level by level for as long as nobody answers', async () => {
    const another = await openJourney();
    await settled(another.journeyId);
    const { arn } = await standInFor(another.journeyId, { awaitSeconds: 600, escalateSeconds: 2 });
    const duty = await makeOverdue(another.journeyId);
    await eventually(
      async () => expect((await escalations(another.journeyId, duty)).slice(0, 3)).toEqual([1, 2, 3]),
      30_000,
    );
    await recordReason(another.journeyId, duty);
    await eventually(async () => expect((await statesOf(arn)).at(-1)).toBe('crime-recorded'), 20_000);
    const seen = await statesOf(arn);
    expect(seen.slice(0, 6)).toEqual([
      'Stand',
      'crime-recorded',
      'Moved from crime-recorded',
      'crime-recorded: escalate',
      'crime-recorded, overdue',
      'crime-recorded: escalate further',
    ]);
  });

  it('is escalated on a closed case too', async () => {
    const closing = await openJourney();
    await settled(closing.journeyId);
    const event = cloudEvent('police', 'investigation.declined', `journey:${closing.journeyId}`, {
      reason: 'screened-out',
    });
    const { status, body } = await post('police', { ...event, time: '2026-01-07T09:00:00Z' });
    expect([status, body['errors']]).toEqual([201, undefined]);
    await settled(closing.journeyId);
    const duty = await makeOverdue(closing.journeyId);
    await eventually(async () => expect(await escalations(closing.journeyId, duty)).toEqual([1]), 20_000);
    await settled(closing.journeyId);
    await recordReason(closing.journeyId, duty);
    await settled(closing.journeyId);
  });
});

describe('an await that has grown old', () => {
  it('continues as new at the same step', async () => {
    const { journeyId } = await openJourney();
    await settled(journeyId);
    const { arn, n } = await standInFor(journeyId, { awaitSeconds: 2, escalateSeconds: 600 });
    await eventually(async () => {
      expect(await statesOf(arn)).toEqual(['Stand', 'crime-recorded', 'Continue as new']);
      expect((await machineDeps().runs.readRun(journeyId, 'case'))?.n).toBe(n + 1);
    }, 20_000);
    await settled(journeyId);
  });
});
