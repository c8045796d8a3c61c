import { StoredEventSchema, type StoredEvent } from '../../functions/core/record/stored-event.ts';
import { events, parseEventData, type EventType } from '../../schemas/events/catalogue.ts';

type Given = Partial<Omit<StoredEvent, 'type' | 'seq' | 'time' | 'data'>>;

/** An event as the log holds it, sent by a police force of the tests; its data is the example's unless given. */
export function storedEvent(
  type: EventType,
  {
    time,
    seq,
    data = events[type].example,
    ...given
  }: Given & {
    readonly time: string;
    readonly seq: number;
    readonly data?: Readonly<Record<string, unknown>> | undefined;
  },
): StoredEvent {
  const parsed = parseEventData(type, data);
  if (!parsed.ok) throw new Error(`${type}: ${JSON.stringify(parsed.issues)}`);
  return StoredEventSchema.parse({
    id: `e${String(seq)}`,
    source: '/police/met/test',
    agencyId: 'met-police',
    agencyKind: 'police',
    timePrecision: 'instant',
    receivedAt: '2026-06-01T00:00:00.000Z',
    effect: 'applied',
    ...given,
    type,
    time,
    seq,
    data: parsed.data,
  });
}

/** The example of a type, about another suspect. */
export function exampleAbout(type: EventType, suspect: string): Record<string, unknown> {
  const example: Record<string, unknown> = { ...events[type].example };
  if ('suspect' in example) example['suspect'] = suspect;
  if ('suspects' in example) example['suspects'] = [suspect];
  return example;
}
