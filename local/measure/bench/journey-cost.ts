import { foldAll } from '../../../functions/core/record/fold.ts';
import { strands } from '../../../functions/core/stages/stage.ts';
import { StoredEventSchema, type StoredEvent } from '../../../functions/core/record/stored-event.ts';
import { eventTypeOf } from '../../../schemas/events/catalogue.ts';
import { seededAgencies, type SeededAgency } from '../../agencies.ts';
import { scenarios, type Scenario } from '../../play/scenarios.ts';
import { Teller, type Call } from '../../play/teller.ts';

import { costOfEvent } from './accepting.ts';
import type { Figure } from './figure.ts';
import { londonPrices } from './prices.ts';

/**
 * States entered when the record moves a strand on: the choice and the next await; and, where a stage is
 * entered, its start and the end of the stage left.
 */
const PER_MOVE = 2;

/** Answers that let a story go on, whatever became of what it told. */
const answers: readonly (readonly [path: RegExp, answer: object])[] = [
  [/^\/referrals\?/, { referrals: [{ referralId: 'ref', journeyId: 'jrn', service: 'lvws-core' }] }],
  [/^\/referral-claims/, { items: [{ referralId: 'ref', receipt: 'receipt' }] }],
  [/\/duties$/, { duties: [] }],
  [/^\/referrals\/[^/]+$/, { safeContact: { channels: [] } }],
  [/^\/events$/, { journeyId: 'jrn', effect: 'applied' }],
  [/\/timeline\?/, { events: [] }],
  [/^\/court-messages$/, { parts: [] }],
];

interface Sent {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The events of a story, as they would be stored, without a service to tell them to. */
async function eventsOf({ play, daysAgo }: Scenario): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  const call: Call = (as, path, request) => {
    const agency: SeededAgency = seededAgencies[as];
    if (path === '/events') {
      const { id, type, source, time, data } = request?.body as Sent;
      const told = StoredEventSchema.parse({
        seq: events.length + 1,
        id,
        type: eventTypeOf(type) ?? 'contact.received',
        source,
        agencyId: agency.agencyId,
        agencyKind: agency.kind,
        time,
        timePrecision: 'instant',
        receivedAt: time,
        data,
        effect: 'applied',
      });
      events.push(told);
    }
    return Promise.resolve(answers.find(([pattern]) => pattern.test(path))?.[1] ?? {});
  };
  await play(new Teller({ call, tell: () => undefined, sweep: () => Promise.resolve() }, daysAgo));
  return events;
}

/** State transitions that the stage machines make for one scenario, and what its journey costs in London. */
export async function measureJourneys(
  units: { readonly write: number; readonly read: number },
  cpuSeconds: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const scenario of scenarios) {
    const events = await eventsOf(scenario);
    // What is told by messages is events only once the service has read them.
    if (events.length === 0) continue;
    const record = foldAll(events);
    const transitions = strands.reduce((sum, strand) => {
      const { moves, instances } = record.strands[strand];
      const entered = Object.values(instances).reduce((all, times) => all + times, 0);
      return sum + PER_MOVE * moves + PER_MOVE * entered;
    }, 0);
    const dollars =
      events.length * costOfEvent(units, cpuSeconds) + transitions * londonPrices.stateTransition;
    const { name } = scenario;
    figures.push(
      { name: `state transitions: ${name}`, value: transitions, unit: `for ${events.length} events` },
      { name: `cost: ${name}`, value: dollars * 100, unit: 'US cents' },
    );
  }
  return figures;
}
