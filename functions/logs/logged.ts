import type { Context } from 'aws-lambda';

import { faultOf, writeLine, type LogLine } from './write-line.ts';

/** What Lambda is told of any failure: the message of an error could hold what was read. */
class Fault extends Error {
  override readonly name = 'Fault';
}

/**
 * The handler of a function that answers no caller: it leaves one line for each time it ran, with what it
 * says of that run and how long it took in milliseconds.
 *
 * @throws Fault for every failure, under the one name that the stage machines retry; the line has its frames
 */
export const logged =
  <Event>(run: (event: Event, context: Context) => Promise<LogLine>) =>
  async (event: Event, context: Context): Promise<void> => {
    const startedAt = performance.now();
    const tell = (line: LogLine) => writeLine({ ...line, ms: Math.round(performance.now() - startedAt) });
    try {
      tell({ level: 'INFO', ...(await run(event, context)) });
    } catch (error) {
      tell({ level: 'ERROR', ...faultOf(error) });
      throw new Fault(error instanceof Error ? error.name : 'unknown');
    }
  };
