import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { sweepDuties, type Swept } from '../../functions/lambdas/timers/sweep/sweep-duties.ts';
import { fullJitter } from '../../functions/store/try-again.ts';
import { journeysRepository, type JourneysRepository } from '../../functions/store/journeys.ts';
import { keyedHash } from '../../functions/store/keyed-hash.ts';
import { call, cloudEvent, newReference, post, type Answer } from '../support/client.ts';
import { clientOf } from '../support/sweeping.ts';
import { nothingParked } from '../support/turns.ts';
import { useStack } from '../support/stack.ts';
import type { KeyName } from '../../local/agencies.ts';

/** The real table of the test stack. */
export function journeysOfStack(): JourneysRepository {
  const { endpoint, tables } = useStack();
  const client = new DynamoDBClient(clientOf(endpoint));
  return journeysRepository({ client, table: tables.journeys, hash: keyedHash('sweep-tests') });
}

/** Runs the sweep as if it were a given instant. */
export const sweepAt = (
  instant: string,
  hasTime: () => boolean = () => true,
  journeys: JourneysRepository = journeysOfStack(),
): Promise<Swept> =>
  sweepDuties({
    journeys,
    now: () => new Date(instant),
    backOff: fullJitter,
    hasTime,
    turns: nothingParked,
  });

/** A journey of its own whose crime was recorded at an instant. */
export async function recordCrime(time: string, as: 'police' | 'cityPolice' = 'police') {
  const force = as === 'police' ? '01' : '48';
  const reference = newReference();
  const subject = `crime:${force}/${reference}`;
  const data = { force, crimeReference: reference };
  const { body } = await post(as, cloudEvent(as, 'crime.recorded', subject, data, { time, backload: true }));
  const journeyId = String(body['journeyId']);
  return {
    journeyId,
    /** Posts an event of this journey and gives its reference. */
    tell: async (by: KeyName, type: string, at: string, fields: object) => {
      const event = cloudEvent(by, type, `journey:${journeyId}`, fields, { time: at, backload: true });
      const answer: Answer = await post(by, event);
      if (answer.status !== 201) throw new Error(`${type}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return { source: event.source, id: event.id };
    },
  };
}

interface View {
  readonly key: string;
  readonly duty: string;
  readonly state: string;
  readonly due: string | null;
  readonly dues: readonly { readonly due: string }[];
  readonly settled?: { readonly recordedLate: boolean; readonly cause: string };
  readonly missReason?: { readonly reason: string };
}

export async function dutiesSeenBy(as: KeyName, journeyId: string) {
  const { status, body } = await call(as, `/journeys/${journeyId}/duties`);
  const duties = (body['duties'] ?? []) as readonly View[];
  return { status, body, duties, named: (id: string) => duties.find(({ duty }) => duty === id) };
}

/** The types of the duty events on a journey, in order of acceptance. */
export async function alarmsOn(journeyId: string): Promise<string[]> {
  const events = await journeysOfStack().allEvents(journeyId);
  return events.flatMap(({ type, time, data }) =>
    'duty' in data ? [`${type} ${data.duty.split('#')[0] ?? ''} ${time}`] : [],
  );
}
