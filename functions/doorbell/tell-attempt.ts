/**
 * Writes one line for an attempt, and counts a doorbell that was taken out of use where an alarm sees it
 * (CloudWatch embedded metric format). No address: it can hold a token.
 */
export function tellAttempt(line: Readonly<Record<string, unknown>>): void {
  const metric = {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: 'VictimJourney',
          Dimensions: [[]],
          Metrics: [{ Name: 'DoorbellsDisabled', Unit: 'Count' }],
        },
      ],
    },
    DoorbellsDisabled: 1,
  };
  process.stdout.write(
    `${JSON.stringify({ level: 'INFO', ...line, ...(line['disabled'] ? { level: 'ERROR', ...metric } : {}) })}\n`,
  );
}
