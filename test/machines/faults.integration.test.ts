import { StopExecutionCommand } from '@aws-sdk/client-sfn';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { strands, type StrandName } from '../../functions/core/stages/stage.ts';
import { followRecord } from '../../functions/machines/follow-record.ts';
import { reconcileRuns } from '../../functions/lambdas/timers/reconcile/reconcile-runs.ts';
import { cloudEvent, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import {
  executionsOf,
  expectMachinesWhereHeadStands,
  machineDeps,
  makeOverdueForALook,
  statesClient,
} from '../support/machines.ts';
import { nothingParked } from '../support/turns.ts';

const told = {
  'investigation.opened': ['police', {}],
  'investigation.suspect-arrested': ['police', { suspect: 'S1' }],
  'investigation.suspect-bailed': ['police', { suspect: 'S1', bailUntil: '2026-06-01' }],
  'charging.advice-requested': ['police', { suspect: 'S1' }],
  'charging.charged': ['police', { suspect: 'S1', method: 'charge', court: 'C01SN00' }],
  'charging.no-further-action': ['police', { suspect: 'S1', decidedBy: 'police', reason: 'evidential' }],
  'crime.cancelled': ['police', { reason: 'no-crime' }],
  'journey.reopened': ['police', { reason: 'new-evidence' }],
  'support.consent-withdrawn': ['police', { statedBy: 'victim' }],
  'referral.requested': ['police', { service: 'lvws-core' }],
} as const;

type Told = keyof typeof told;
type Deed = { readonly tell: Told; readonly minute: number } | 'double' | 'lose' | 'kill';

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        tell: fc.constantFrom(...(Object.keys(told) as Told[])),
        minute: fc.integer({ min: 0, max: 59 }),
      }),
    },
    { weight: 3, arbitrary: fc.constantFrom('double' as const, 'lose' as const, 'kill' as const) },
  ),
  { minLength: 4, maxLength: 9 },
);

/** Signals sent twice at once and in the other order, beside those of the relay. */
async function doubleSignals(journeyId: string): Promise<void> {
  const deps = machineDeps();
  const follow = (strand: StrandName) => followRecord(deps, journeyId, strand);
  await Promise.all([...strands].reverse().flatMap((strand) => [follow(strand), follow(strand)]));
}

/** A signal that is on its way and never comes: the token is off the record, and nobody was told. */
async function loseSignal(journeyId: string): Promise<void> {
  const { runs, now } = machineDeps();
  for (const strand of strands) {
    const run = await runs.readRun(journeyId, strand);
    if (run?.state === 'parked' && (await runs.unparkRun(run, now()))) {
      await makeOverdueForALook(journeyId, strand);
    }
  }
}

async function killExecutions(journeyId: string): Promise<void> {
  for (const { arn, status } of await executionsOf(journeyId)) {
    if (status !== 'RUNNING') continue;
    // One that has ended since by itself is as dead.
    await statesClient()
      .send(new StopExecutionCommand({ executionArn: arn }))
      .catch((error: unknown) => {
        if (!(error instanceof Error && error.name === 'ValidationException')) throw error;
      });
  }
}

async function perform(journeyId: string, deed: Deed): Promise<void> {
  if (deed === 'double') return doubleSignals(journeyId);
  if (deed === 'lose') return loseSignal(journeyId);
  if (deed === 'kill') return killExecutions(journeyId);
  const [as, data] = told[deed.tell];
  const time = `2026-01-06T09:${String(deed.minute).padStart(2, '0')}:00Z`;
  const { status, body } = await post(as, cloudEvent(as, deed.tell, `journey:${journeyId}`, data, { time }));
  expect([deed.tell, status, body['errors']]).toEqual([deed.tell, 201, undefined]);
}

/** The relay follows all journeys of the stack in turn: what other tests wrote before may come first. */
const mended = (journeyId: string) =>
  eventually(async () => {
    await reconcileRuns(machineDeps(), nothingParked);
    await expectMachinesWhereHeadStands(journeyId);
  }, 100_000);

describe('lost, doubled and reordered signals and killed executions', () => {
  it('leave one execution for each live strand, standing where the head stands', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (sequence) => {
        const { journeyId } = await openJourney();
        for (const deed of sequence) await perform(journeyId, deed);
        await mended(journeyId);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 240_000);

  it('are mended while nothing moves: a killed execution is replaced at the same step', async () => {
    const { journeyId } = await openJourney();
    await eventually(() => expectMachinesWhereHeadStands(journeyId), 30_000);
    await killExecutions(journeyId);
    await eventually(async () => {
      expect((await executionsOf(journeyId)).map(({ status }) => status).sort()).toEqual([
        'ABORTED',
        'ABORTED',
        'RUNNING',
        'RUNNING',
      ]);
    }, 30_000);
    await eventually(() => expectMachinesWhereHeadStands(journeyId), 30_000);
  });

  it('are mended where the execution is not even known any more', async () => {
    const { journeyId } = await openJourney();
    await eventually(() => expectMachinesWhereHeadStands(journeyId), 30_000);
    const { runs, now } = machineDeps();
    const run = await runs.readRun(journeyId, 'case');
    if (!run) throw new Error('The case has no run.');
    // As after the loss of a whole region: the record names an execution that never was.
    const { token: _token, at: _at, ...known } = run;
    expect(await runs.claimRun({ ...known, n: run.n + 7, state: 'moving' }, run, now())).toBe(true);
    await makeOverdueForALook(journeyId, 'case');
    await killExecutions(journeyId);
    await mended(journeyId);
    expect((await runs.readRun(journeyId, 'case'))?.n).toBe(run.n + 8);
  });
});
