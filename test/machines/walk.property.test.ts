import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldNext } from '../../functions/core/record/fold.ts';
import { emptyRecord, type JourneyRecord } from '../../functions/core/record/record.ts';
import { standingIn } from '../../functions/core/record/standing-in.ts';
import { strands, type StrandName } from '../../functions/core/stages/stage.ts';
import {
  hasMachine,
  isSameInstance,
  standingOf,
  type Standing,
} from '../../functions/core/stages/standing.ts';
import { stageNamed } from '../../functions/core/stages/strands.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { eventTypes } from '../../schemas/events/catalogue.ts';
import { exampleAbout, storedEvent } from '../support/stored-event.ts';
import { statesAfter, statesFrom } from '../support/walk-machine.ts';

/** Where the execution of a strand waits; undefined where none runs. */
type Walker = (Standing & { readonly awaiting: string }) | undefined;

const movingFamilies =
  /^(crime|investigation|charging|court|disposal|probation|journey|needs|support|referral)\./;
const movingTypes = eventTypes.filter((type) => movingFamilies.test(type));

const walks: fc.Arbitrary<StoredEvent[]> = fc
  .array(fc.record({ type: fc.constantFrom(...movingTypes), suspect: fc.constantFrom('S1', 'S2') }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((list) =>
    list.map(({ type, suspect }, at) =>
      storedEvent(type, {
        time: new Date(Date.UTC(2026, 0, 5, 9, at)).toISOString(),
        seq: at + 1,
        data: exampleAbout(type, suspect),
      }),
    ),
  );

/** An execution of the stage the record is in, from its start to its first await. */
async function started(strand: StrandName, now: ReturnType<typeof standingIn>): Promise<Walker> {
  const stage = stageNamed(strand, now.stage);
  if (!hasMachine(now) || !stage) return undefined;
  const path = await statesFrom(stage, 'Stand', now);
  return { ...now, awaiting: path.at(-1) ?? '' };
}

/** What the execution of a strand does on the news that the relay gives it. */
async function followed(strand: StrandName, at: Walker, record: JourneyRecord): Promise<Walker> {
  const now = standingIn(record, strand);
  if (!at || standingOf(at) === standingOf(now)) return at ?? started(strand, now);
  const stage = stageNamed(strand, at.stage);
  if (!stage || !isSameInstance(at, now) || !hasMachine(now)) return started(strand, now);
  const path = await statesAfter(stage, at.awaiting, now);
  return path.at(-1) === 'Resync' ? started(strand, now) : { ...now, awaiting: path.at(-1) ?? '' };
}

describe('the machines on a random walk', () => {
  it('await at the step that the fold has come to, after every event', async () => {
    await fc.assert(
      fc.asyncProperty(walks, async (walk) => {
        let record = emptyRecord();
        const at: Record<StrandName, Walker> = { case: undefined, support: undefined };
        for (const event of walk) {
          record = foldNext(record, event).record;
          for (const strand of strands) {
            at[strand] = await followed(strand, at[strand], record);
            const now = standingIn(record, strand);
            expect(at[strand]?.awaiting).toBe(hasMachine(now) ? now.step : undefined);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
