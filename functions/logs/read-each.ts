import { asMetrics, faultOf, writeLine } from './write-line.ts';

/**
 * Those of some entries of a list that can be read. One that cannot hides no other: the log tells of it, and a
 * metric that has an alarm.
 */
export const readEach = <Entry, Value>(entries: readonly Entry[], read: (entry: Entry) => Value): Value[] =>
  entries.flatMap((entry) => {
    try {
      return [read(entry)];
    } catch (error) {
      writeLine({ level: 'ERROR', ...faultOf(error), ...asMetrics({ ItemsUnreadable: 1 }, Date.now()) });
      return [];
    }
  });
