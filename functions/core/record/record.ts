import * as z from 'zod';

import { StoredEventSchema } from './stored-event.ts';

import { ListedEventSchema } from '../../../schemas/data-quality.ts';
import { DutySchema } from '../../../schemas/duty.ts';
import { NoticesSchema, noNotices } from '../duties/clocks.ts';

import { AmendmentsSchema } from './amendments.ts';
import { FactsSchema, noFacts } from './facts.ts';
import { numberedBy } from './order.ts';

const PositionSchema = z.templateLiteral([z.string(), '/', z.string()]);

const ThreadSchema = z.object({
  at: PositionSchema,
  since: z.string(),
  ending: z.string().optional(),
});

/** One strand: where it stands, and where each suspect or referral in it stands. */
export const StrandSchema = z.object({
  stage: z.string(),
  step: z.string(),
  since: z.string(),
  /** How often the stage it is in has been entered, from 1. */
  instance: z.int(),
  instances: z.record(z.string(), z.int()),
  /** Counts every change of step; the state machine follows it. */
  moves: z.int(),
  /** How often it left `closed`, or closed anew with another ending. */
  reopenings: z.int(),
  ending: z.string().optional(),
  threads: z.record(z.string(), ThreadSchema),
});
export type Strand = z.output<typeof StrandSchema>;

const LaterKeySchema = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.int(),
  z.string(),
  z.string(),
  z.string(),
]);

/** The key of shape 2 had the sequence of any source as it was sent, and ranks a hundred times closer. */
const OrderKeySchema = z.preprocess((key) => {
  if (!Array.isArray(key) || key.length !== 6) return key;
  const [time, sequence, rank, source, ...names] = key as [string, string, number, string, string, string];
  return [time, ...numberedBy(sequence || undefined, source), (rank + 1) * 100, source, ...names];
}, LaterKeySchema);

/**
 * All that the events of a journey say, and nothing that their arrival says: any arrival order of the
 * same events gives the same record.
 */
export const RecordSchema = z.object({
  facts: FactsSchema,
  strands: z.object({ case: StrandSchema, support: StrandSchema }),
  /** Events whose precondition has not come yet. */
  waiting: z.array(StoredEventSchema),
  /** Events that moved nothing, for their senders to mend. */
  unexpected: z.array(ListedEventSchema),
  /** Events taken back or corrected, by event key. */
  amendments: AmendmentsSchema,
  /** Whether every event that opened it was taken back: nobody's then, until that is undone. */
  isVoid: z.boolean().optional(),
  /** How many events do not count now: the leave of their senders was taken back. */
  setAside: z.int().default(0),
  /** Of each matter of the victim's safety, when its last word was received. */
  lastWords: z.record(z.string(), z.string()).default({}),
  /** The appointments of representatives, by the names of their tellings, since the last was removed or excluded. */
  representatives: z.array(z.string()).default([]),
  /** The duties that still owe the victim something, by their key; bounded, see `notices.beyond`. */
  duties: z.record(z.string(), DutySchema),
  /** What the clocks must know beside them. */
  notices: NoticesSchema,
  /** Order key of the last event folded. */
  last: OrderKeySchema.optional(),
});
export type JourneyRecord = z.output<typeof RecordSchema>;

/** The thread of the journey itself, where no suspect or referral is named. */
export const BASE = '*';

const strandAt = (stage: string, step: string): Strand => ({
  stage,
  step,
  since: '',
  instance: 1,
  instances: { [stage]: 1 },
  moves: 0,
  reopenings: 0,
  threads: { [BASE]: { at: `${stage}/${step}`, since: '' } },
});

export const emptyRecord = (): JourneyRecord => ({
  facts: noFacts(),
  strands: {
    case: strandAt('report', 'contact-received'),
    support: strandAt('needs', 'awaiting-assessment'),
  },
  waiting: [],
  unexpected: [],
  amendments: {},
  setAside: 0,
  lastWords: {},
  representatives: [],
  duties: {},
  notices: noNotices(),
});
