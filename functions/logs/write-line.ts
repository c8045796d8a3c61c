import { metricsNamespace, stageDimension, type MetricName } from './metrics.ts';

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

/**
 * What CloudWatch reads from a line as metrics of this stage of the service (embedded metric format).
 *
 * @param timestamp - when it was, in milliseconds since 1970
 */
export const asMetrics = (
  figures: Partial<Readonly<Record<MetricName, number>>>,
  timestamp: number,
): LogLine => ({
  _aws: {
    Timestamp: timestamp,
    CloudWatchMetrics: [
      {
        Namespace: metricsNamespace,
        Dimensions: [[stageDimension]],
        Metrics: Object.keys(figures).map((Name) => ({ Name })),
      },
    ],
  },
  [stageDimension]: process.env['STAGE'],
  ...figures,
});
