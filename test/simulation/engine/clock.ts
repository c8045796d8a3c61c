/** Something that is to happen at an instant. */
interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

const isBefore = (a: Due, b: Due): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** A heap: the earliest is at its head. */
class Agenda {
  private readonly heap: Due[] = [];

  get first(): Due | undefined {
    return this.heap[0];
  }

  add(due: Due): void {
    const { heap } = this;
    let at = heap.push(due) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] as Due;
      if (!isBefore(due, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = due;
  }

  takeFirst(): Due | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) break;
      const right = left + 1;
      const child = right < heap.length && isBefore(heap[right] as Due, heap[left] as Due) ? right : left;
      if (!isBefore(heap[child] as Due, last)) break;
      heap[at] = heap[child] as Due;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

/** Lets every promise that can go on do so: nothing outside the process is waited for. */
const settled = (): Promise<void> => new Promise((go) => setImmediate(go));

/** Simulated time. It stands still while anything runs, and then jumps to what is due next. */
export class Clock {
  /** Milliseconds since 1970, whole. */
  now: number;
  private readonly agenda = new Agenda();
  private order = 0;
  private failure: { readonly error: unknown } | undefined;

  constructor(start: number) {
    this.now = start;
  }

  /** Runs something at an instant; what is due at one instant runs in the order it was asked for. */
  at(instant: number, run: () => void): void {
    this.order += 1;
    this.agenda.add({ at: Math.max(instant, this.now), order: this.order, run });
  }

  after(ms: number, run: () => void): void {
    this.at(this.now + ms, run);
  }

  sleep(ms: number): Promise<void> {
    return new Promise((go) => this.after(ms, go));
  }

  /** When something is due next; undefined when nothing is. */
  get next(): number | undefined {
    return this.agenda.first?.at;
  }

  /** Makes the run fail: for what went wrong in a part of the world that nobody waits for. */
  fail(error: unknown): void {
    this.failure ??= { error };
  }

  /**
   * Runs what is due, in order, for as long as `goOn` says so and something is due.
   *
   * @throws whatever `fail` was given
   */
  async run(goOn: () => boolean): Promise<void> {
    await settled();
    while (goOn()) {
      if (this.failure) throw this.failure.error;
      const due = this.agenda.takeFirst();
      if (!due) return;
      this.now = due.at;
      due.run();
      await settled();
    }
    if (this.failure) throw this.failure.error;
  }
}
