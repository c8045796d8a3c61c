import * as z from 'zod';

import { asMetrics, reportFault, type LogLine } from '../logs/write-line.ts';
import type { Found } from '../store/item-kind.ts';
import type { ParkedRef, ParkedRepository } from '../store/parked.ts';

import { faultOfTrying } from './try-thrice.ts';

/** Whose turns are taken, and where it parks what it cannot take. */
export interface TakingTurns {
  /** The function, as its declaration names it. */
  readonly name: string;
  readonly parked: Pick<ParkedRepository, 'list' | 'park' | 'unpark'>;
  readonly now: () => Date;
  readonly report?: (error: unknown) => void;
}

/** One run of a timer over what it finds in its lists. */
export interface Turns {
  /** How much is parked and passed over: a list is read so much further. */
  readonly passedOver: number;
  /** What could not be taken in this run: `parked`, or left for the next run where it passes by itself. */
  readonly counts: { readonly parked: number; readonly left: number };
  /**
   * Does the work on one thing that was found, unless it was parked within the hour.
   *
   * @returns what the work gave; undefined where it was passed over, parked or left
   */
  take<Value, Done>(found: Found<Value>, work: (value: Value) => Promise<Done>): Promise<Done | undefined>;
}

/** What is parked is tried again after this long: it may have mended itself, as with the next release. */
const LEFT_ALONE_MS = 3_600_000;

/** What starts a timer: its schedule, or an operator who gives it what it parked again. */
const StartSchema = z.object({ redriven: z.boolean().default(false) }).catch({ redriven: false });
export const isRedriven = (event: unknown): boolean => StartSchema.parse(event).redriven;

const nameOf = ({ partition, number }: Pick<ParkedRef, 'partition' | 'number'>) => `${partition} ${number}`;

/**
 * Begins a run. What fails three times at once is parked, and keeps no other waiting: it is passed over until an
 * hour has gone or it is somewhere else in its list.
 *
 * @param redriven all that is parked has its turn again
 */
export async function takeTurns(
  { name: follower, parked, now, report = reportFault }: TakingTurns,
  redriven = false,
): Promise<Turns> {
  const before = await parked.list(follower);
  if (redriven) for (const one of before) await parked.unpark(one);
  const known = new Map(redriven ? [] : before.map((one) => [nameOf(one), one.parkedAt]));
  const counts = { parked: 0, left: 0 };

  async function settle(ref: ParkedRef, fault: Error | undefined): Promise<void> {
    if (fault === undefined) return known.has(nameOf(ref)) ? parked.unpark(ref) : undefined;
    report(fault);
    await parked.park({ ...ref, parkedAt: now().toISOString(), fault: fault.name, record: '' });
    counts.parked += 1;
  }

  return {
    passedOver: known.size,
    counts,
    async take({ partition, sort, place, read }, work) {
      // By its place too: what has moved since has its turn.
      const ref = { follower, partition, number: `${sort} ${place}` };
      const parkedAt = known.get(nameOf(ref));
      if (parkedAt !== undefined && now().getTime() - Date.parse(parkedAt) < LEFT_ALONE_MS) return undefined;
      let done: Awaited<ReturnType<typeof work>> | undefined;
      try {
        await settle(
          ref,
          await faultOfTrying(async () => {
            done = await work(read());
          }),
        );
      } catch (error) {
        counts.left += 1;
        report(error);
      }
      return done;
    },
  };
}

/** What the log says of a run; what was parked rings the alarm. */
export const turnsLine = ({ counts: { parked, left } }: Turns): LogLine =>
  parked > 0 ? { level: 'ERROR', left, ...asMetrics({ RecordsParked: parked }, Date.now()) } : { left };
