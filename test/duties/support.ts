import { foldWithDuties, type WithDuties } from '../../functions/core/record/fold.ts';
import type { RuleSet } from '../../functions/core/duties/rule.ts';
import { stateAt } from '../../functions/core/duties/state.ts';
import type { AgencyKind } from '../../schemas/agencies.ts';
import type { Duty, DutyState } from '../../schemas/duty.ts';
import { StoredEventSchema, type StoredEvent } from '../../functions/core/record/stored-event.ts';
import { parseEventData, type EventType } from '../../schemas/events/catalogue.ts';

/** An event in a test, told briefly; `time` is an RFC 3339 instant with its zone. */
export interface Told {
  readonly type: EventType;
  readonly time: string;
  readonly data?: object;
  /** Names it for others to be about. */
  readonly id?: string;
  readonly by?: AgencyKind;
  readonly receivedAt?: string;
  readonly precision?: StoredEvent['timePrecision'];
}

const SOURCE = '/test/agency';
export const ref = (id: string) => ({ source: SOURCE, id });
const utc = (instant: string) => new Date(instant).toISOString();

/** The event as a journey's log would hold it; it reached the service at once unless it says otherwise. */
export function stored(
  { type, time, data = {}, id, by = 'police', receivedAt, precision }: Told,
  seq: number,
): StoredEvent {
  const parsed = parseEventData(type, data);
  if (!parsed.ok) throw new Error(`${type}: ${JSON.stringify(parsed.issues)}`);
  return StoredEventSchema.parse({
    seq,
    id: id ?? `e${seq}`,
    type,
    source: SOURCE,
    agencyId: `agency-${by}`,
    agencyKind: by,
    time: utc(time),
    timePrecision: precision ?? 'instant',
    receivedAt: utc(receivedAt ?? time),
    data: parsed.data,
    effect: 'applied',
  });
}

export const foldTold = (events: readonly Told[], sets?: readonly RuleSet[]): WithDuties =>
  foldWithDuties(
    events.map((event, at) => stored(event, at + 1)),
    sets,
  );

/** The one duty of a rule, and its state at an instant. @throws unless there is exactly one */
export function theDuty({ duties }: WithDuties, id: string): Duty {
  const found = Object.values(duties).filter((duty) => duty.id === id);
  const [duty] = found;
  if (!duty || found.length > 1) throw new Error(`${found.length} duties ${id}`);
  return duty;
}

export const stateOf = (folded: WithDuties, id: string, at: string): DutyState =>
  stateAt(theDuty(folded, id), utc(at));

export const crime: Told = {
  type: 'crime.recorded',
  time: '2026-01-05T09:00:00Z',
  data: { force: '01', crimeReference: 'TEST-1' },
};
export const arrest = (time: string, more: Partial<Told> = {}): Told => ({
  type: 'investigation.suspect-arrested',
  time,
  data: { suspect: 'S1' },
  id: 'arrest',
  ...more,
});
export const told = (about: string, time: string, more: Partial<Told> = {}, data: object = {}): Told => ({
  type: 'victim.informed',
  time,
  data: { about: [ref(about)], method: 'phone', outcome: 'told', ...data },
  ...more,
});
export const received = (about: string, time: string, from: 'court' | 'cps' = 'court'): Told => ({
  type: 'witness.notice-received',
  by: 'witness-care',
  time,
  data: { from, events: [ref(about)] },
});
export const enhancedGranted = (time: string): Told => ({
  type: 'enhanced-rights.granted',
  time,
  data: { grounds: ['intimidated'] },
});
export const enhancedRemoved = (time: string): Told => ({
  type: 'enhanced-rights.removed',
  time,
  data: { reason: 'reassessed' },
});
