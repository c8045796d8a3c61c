import * as z from 'zod';

import { strands } from '../../../core/stages/stage.ts';
import type { CallAws } from '../../../store/call-aws.ts';

import type { HeadChange } from './changes.ts';

const AnswerSchema = z.object({ FailedEntryCount: z.int() });

export interface PublishDeps {
  readonly callAws: CallAws;
  readonly bus: string;
}

/** The bus takes no more at once. */
const MOST_AT_ONCE = 10;

/**
 * Tells the bus what happened on a journey: ids, codes and where it stands, never what the events hold. A
 * subscriber reads the rest through the API, as far as it may. It can be told twice; the journey and the
 * sequence name each.
 *
 * @throws Error `NotPublished` where the bus did not take it
 */
export async function publishChange({ callAws, bus }: PublishDeps, change: HeadChange): Promise<void> {
  const { journeyId, told, stands } = change;
  const where = Object.fromEntries(
    strands.map((strand) => [strand, { stage: stands[strand].stage, step: stands[strand].step }]),
  );
  const entries = told.map(({ sequence, type, effect }) => ({
    EventBusName: bus,
    Source: 'victim-journey',
    DetailType: type,
    Detail: JSON.stringify({ journeyId, sequence, type, effect, ...where }),
  }));
  for (let at = 0; at < entries.length; at += MOST_AT_ONCE) {
    const answer = await callAws('events', 'PutEvents', { Entries: entries.slice(at, at + MOST_AT_ONCE) });
    if (AnswerSchema.parse(answer).FailedEntryCount > 0) throw new Error('NotPublished');
  }
}
