import { createHash } from 'node:crypto';

const KEPT = 4000;

/** Everything that happened in a world, in order: its hash tells two runs apart, its end tells what led to a failure. */
export class Trace {
  private readonly hash = createHash('sha256');
  private readonly last: string[] = [];
  lines = 0;

  private readonly write: ((line: string) => void) | undefined;

  constructor(write?: (line: string) => void) {
    this.write = write;
  }

  add(at: number, line: string): void {
    const text = `${String(at)} ${line}`;
    this.hash.update(text).update('\n');
    this.lines += 1;
    this.write?.(text);
    this.last.push(text);
    if (this.last.length > 2 * KEPT) this.last.splice(0, KEPT);
  }

  /** The last lines; no more are kept. */
  get end(): readonly string[] {
    return this.last;
  }

  /** The hash of every line so far. */
  digest(): string {
    return this.hash.copy().digest('hex');
  }
}
