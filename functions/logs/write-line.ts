/** What one line of the log says: names, counts and codes, nothing that is about a person. */
export type LogLine = Readonly<Record<string, unknown>>;

/** Writes one line of the log. */
export type WriteLine = (line: LogLine) => void;

export const writeLine: WriteLine = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** Where an unexpected error came from: its name and frames, never its message, which could quote a value. */
export function faultOf(error: unknown): LogLine {
  if (!(error instanceof Error)) return {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, frames: frames.slice(0, 12).map((frame) => frame.trim()) };
}

/** Tells of a fault that stopped nothing. */
export function reportFault(error: unknown): void {
  writeLine({ level: 'ERROR', ...faultOf(error) });
}

/** What CloudWatch reads from a line as metrics without dimensions (embedded metric format). */
export const asMetrics = (figures: Readonly<Record<string, number>>, timestamp: number): LogLine => ({
  _aws: {
    Timestamp: timestamp,
    CloudWatchMetrics: [
      {
        Namespace: 'VictimJourney',
        Dimensions: [[]],
        Metrics: Object.keys(figures).map((Name) => ({ Name })),
      },
    ],
  },
  ...figures,
});
