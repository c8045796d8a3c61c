import { foldJourney } from '../../../functions/core/record/fold.ts';
import { StoredEventSchema, type StoredEvent } from '../../../functions/core/record/stored-event.ts';
import {
  events as declared,
  eventTypes,
  parseEventData,
  type EventType,
} from '../../../schemas/events/catalogue.ts';

import type { Figure } from './figure.ts';

const SUSPECTS = 50;
/** Has no part in common with any length below, so every place is taken once. */
const STRIDE = 7919;

/** The example of a type, about another suspect. */
function dataOf(type: EventType, suspect: string) {
  const example: Record<string, unknown> = { ...declared[type].example };
  if ('suspect' in example) example['suspect'] = suspect;
  if ('suspects' in example) example['suspects'] = [suspect];
  const parsed = parseEventData(type, example);
  if (!parsed.ok) throw new Error(`The example of ${type} does not fit its schema.`);
  return parsed.data;
}

const eventAt = (at: number, type: EventType): StoredEvent =>
  StoredEventSchema.parse({
    seq: 1,
    id: `e${String(at)}`,
    source: '/police/met/bench',
    agencyId: 'met-police',
    agencyKind: 'police',
    type,
    time: new Date(Date.UTC(2026, 0, 5, 9, at)).toISOString(),
    timePrecision: 'instant',
    receivedAt: '2026-06-01T00:00:00.000Z',
    data: dataOf(type, `S${String(at % SUSPECTS)}`),
    effect: 'applied',
  });

/** Events of fifty suspects in turn, a minute apart, that arrive in an order far from that. */
const history = (length: number, typeOf: (at: number) => EventType): StoredEvent[] =>
  Array.from({ length }, (_, at) => eventAt(at, at === 0 ? 'crime.recorded' : typeOf(at)))
    .map((event, at) => ({ event, place: (at * STRIDE) % length }))
    .sort((a, b) => a.place - b.place)
    .map(({ event }, at) => ({ ...event, seq: at + 1 }));

const ofEveryType = (at: number): EventType => eventTypes[(at * 7) % eventTypes.length] ?? 'crime.recorded';

/** The least CPU, in seconds, of three folds of a history. */
function leastCostOf(events: readonly StoredEvent[]): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    foldJourney(events);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...costs);
}

/** What it costs to fold a long history anew, in whatever order it came: in proportion to its length, not its square. */
export function measureFolding(): Promise<readonly Figure[]> {
  const half = leastCostOf(history(2500, ofEveryType));
  const whole = leastCostOf(history(5000, ofEveryType));
  const open = (['court.sentence-passed', 'probation.vcs-referred', 'complaint.received'] as const).map(
    (type): Figure => ({
      name: `folding 3,000 of ${type} anew`,
      value: leastCostOf(history(3000, (at) => (at < SUSPECTS ? 'charging.charged' : type))),
      unit: 's CPU',
      target: 2,
      note: 'each opens a duty that nothing meets',
    }),
  );
  return Promise.resolve([
    { name: 'folding 5,000 events of 50 suspects anew', value: whole, unit: 's CPU', target: 2 },
    {
      name: 'folding twice as many events',
      value: whole / half,
      unit: 'times',
      baseline: half,
      target: 3,
      note: 'its square would be four times as much',
    },
    ...open,
  ]);
}
