import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { AgencyKindSchema } from '../../schemas/agencies.ts';
import { events, type EventType } from '../../schemas/events/catalogue.ts';
import { storedEvent } from '../support/stored-event.ts';

import { sendersOf } from './events.ts';

/** Monday 5 January 2026, 10:00 in London. */
export const MONDAY = '2026-01-05T10:00:00.000Z';

/** An instant so many hours after Monday 5 January 2026, 10:00. */
export const hoursLater = (hours: number): string =>
  new Date(Date.parse(MONDAY) + hours * 3_600_000).toISOString();

const valueOf = (text: string): unknown => {
  if (text === '') return undefined;
  if (/^(true|false|[0-9]+|[[{].*[\]}])$/.test(text)) return JSON.parse(text) as unknown;
  return text;
};

/** What the log holds of the examples' safe contact: one number, safe, with a code word. */
const safeContact = { safe: ['phone' as const], voicemail: [], discreet: true, faults: [] };

let made = 0;

/**
 * The event that a line speaks of: `court.verdict verdict=G by=court`, its type and what it says beside its
 * example; nothing after `=` leaves a field out. Sent by the first of those who may, unless `by` names another.
 */
export function happens(line: string, time = MONDAY, more: Partial<StoredEvent> = {}): StoredEvent {
  const [type = '', ...said] = line.split(' ');
  const fields = said.map((each) => {
    const at = each.indexOf('=');
    return [each.slice(0, at), valueOf(each.slice(at + 1))] as const;
  });
  const named = said.find((each) => each.startsWith('by='))?.slice(3);
  const by = AgencyKindSchema.parse(named ?? sendersOf[type]?.[0]);
  const given = Object.fromEntries(fields.filter(([name]) => name !== 'by'));
  const example: Readonly<Record<string, unknown>> = events[type as EventType].example;
  // Results of one hearing are told together; what happens here happens by itself.
  const whole: Readonly<Record<string, unknown>> = { ...example, atHearing: undefined, ...given };
  made += 1;
  return storedEvent(type as EventType, {
    seq: made,
    id: `e${made}`,
    source: `/${by}/test`,
    agencyId: `the-${by}`,
    agencyKind: by,
    receivedAt: time,
    ...('safeContact' in example ? { safeContact } : {}),
    ...more,
    time,
    data: Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)),
  });
}

/** A reference to an event, as others name it. */
export const refTo = ({ source, id }: StoredEvent): { source: string; id: string } => ({ source, id });

/** The witness care unit says that it has what a court or the CPS sent. */
export const receives = (event: StoredEvent, time: string): StoredEvent => {
  const from = event.agencyKind === 'court' ? 'court' : 'cps';
  return happens(`witness.notice-received from=${from} events=${JSON.stringify([refTo(event)])}`, time);
};

/** Somebody tells the victim of an event, with reasons and of topics where the line names them. */
export const tells = (
  event: StoredEvent,
  line: string,
  time: string,
  { by = 'police', who = 'victim' }: { readonly by?: string; readonly who?: string } = {},
): StoredEvent => {
  const held = /\((.*)\)/.exec(line)?.[1]?.split(', ') ?? [];
  const outcome = line.split(' ')[0];
  const topics = held.filter((each) => each !== 'reasons');
  return happens(
    `victim.informed about=${JSON.stringify([refTo(event)])} outcome=${outcome} ` +
      `by=${by} who=${who} reasonsGiven=${held.includes('reasons')} topics=${JSON.stringify(topics)}`,
    time,
  );
};
