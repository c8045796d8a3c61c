import { asMetrics, writeLine, type WriteLine } from '../../../logs/write-line.ts';

/**
 * Writes one line for an attempt, and counts a doorbell that was taken out of use where an alarm sees it.
 * No address: it can hold a token.
 */
export const tellAttempt: WriteLine = (line) => {
  const disabled = line['disabled']
    ? { level: 'ERROR', ...asMetrics({ DoorbellsDisabled: 1 }, Date.now()) }
    : {};
  writeLine({ level: 'INFO', ...line, ...disabled });
};
