import type { StoredEvent } from '../record/stored-event.ts';

import { addCalendarDays, endOfLondonDay, londonDate } from './london-time.ts';

/**
 * The last instant, in UTC, at which something known only to the minute, day or month may have happened;
 * days and months are London's.
 */
export function endOfPrecision(time: string, precision: StoredEvent['timePrecision']): string {
  switch (precision) {
    case 'instant':
      return time;
    case 'minute':
      return new Date(Date.parse(time) + 59_999).toISOString();
    case 'day':
      return endOfLondonDay(londonDate(time));
    case 'month':
    case 'by-month': {
      const nextMonth = addCalendarDays(`${londonDate(time).slice(0, 7)}-28`, 4).slice(0, 7);
      return endOfLondonDay(addCalendarDays(`${nextMonth}-01`, -1));
    }
  }
}
