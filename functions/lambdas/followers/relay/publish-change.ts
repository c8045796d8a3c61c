import * as z from 'zod';

import { strands } from '../../../core/stages/stage.ts';
import type { CallAws } from '../../../store/call-aws.ts';

import type { HeadChange } from './changes.ts';

const AnswerSchema = z.object({ FailedEntryCount: z.int() });

export interface PublishDeps {
  readonly callAws: CallAws;
  readonly bus: string;
}

/**
 * Tells the bus that something happened on a journey: ids, codes and where it stands, never what the
 * event holds. A subscriber reads the rest through the API, as far as it may. It can be told twice; the
 * journey and the sequence name it.
 *
 * @throws Error `NotPublished` where the bus did not take it
 */
export async function publishChange({ callAws, bus }: PublishDeps, change: HeadChange): Promise<void> {
  const { journeyId, sequence, type, effect, stands } = change;
  const where = strands.map((strand) => [strand, { stage: stands[strand].stage, step: stands[strand].step }]);
  const answer = await callAws('events', 'PutEvents', {
    Entries: [
      {
        EventBusName: bus,
        Source: 'victim-journey',
        DetailType: type,
        Detail: JSON.stringify({ journeyId, sequence, type, effect, ...Object.fromEntries(where) }),
      },
    ],
  });
  if (AnswerSchema.parse(answer).FailedEntryCount > 0) throw new Error('NotPublished');
}
