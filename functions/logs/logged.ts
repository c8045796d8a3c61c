import type { Context } from 'aws-lambda';

import { faultOf, writeLine, type LogLine } from './write-line.ts';

/** What Lambda is told of any failure: the message of an error could hold what was read. */
class Fault extends Error {
  override readonly name = 'Fault';
}

/** What a run is answered with, and what its line says of it. */
export interface Told<Answer> {
  readonly line: LogLine;
  readonly answer: Answer;
}

/**
 * The handler of a function that operators call: it leaves one line for each time it ran, with what it says of
 * that run and how long it took in milliseconds.
 *
 * @throws Fault for every failure, under the one name that the stage machines retry; the line has its frames
 */
export const answering =
  <Event, Answer>(run: (event: Event, context: Context) => Promise<Told<Answer>>) =>
  async (event: Event, context: Context): Promise<Answer> => {
    const startedAt = performance.now();
    const tell = (line: LogLine) => writeLine({ ...line, ms: Math.round(performance.now() - startedAt) });
    try {
      const { line, answer } = await run(event, context);
      tell({ level: 'INFO', ...line });
      return answer;
    } catch (error) {
      tell({ level: 'ERROR', ...faultOf(error) });
      throw new Fault(error instanceof Error ? error.name : 'unknown');
    }
  };

/** The same, of a function that answers nobody. */
export const logged = <Event>(run: (event: Event, context: Context) => Promise<LogLine>) =>
  answering<Event, undefined>(async (event, context) => ({
    line: await run(event, context),
    answer: undefined,
  }));
