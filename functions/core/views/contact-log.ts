import type { ContactLog } from '../../../schemas/contact-log.ts';
import { amendmentsOf, standingOf } from '../record/amendments.ts';
import { compareOrder, orderKey } from '../record/order.ts';
import type { StoredEvent, StoredEventOf } from '../record/stored-event.ts';

const types = ['contact.logged', 'callback.requested', 'callback.done', 'callback.missed'] as const;
type Logged = StoredEventOf<(typeof types)[number]>;

const isLogged = (event: StoredEvent): event is Logged => (types as readonly string[]).includes(event.type);

/** What was said with the victim and promised to them, as it now stands, the latest first. Codes only. */
export function contactLog(events: readonly StoredEvent[]): ContactLog['entries'] {
  const { amendments } = amendmentsOf(events);
  return events
    .flatMap((event) => standingOf(amendments, event).event ?? [])
    .filter(isLogged)
    .sort((a, b) => compareOrder(orderKey(b), orderKey(a)))
    .map(({ type, time, agencyKind, data }) => ({ type, time, by: agencyKind, data }));
}
