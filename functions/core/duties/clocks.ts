import * as z from 'zod';

import { agencyKinds } from '../../../schemas/agency-kinds.ts';
import { DutyCauseSchema, type Duty } from '../../../schemas/duty.ts';
import { TimePrecisionSchema } from '../../../schemas/envelope.ts';

/** More duties, or more results on their way, than this are left off the record and read from the history. */
export const MOST_ON_RECORD = 50;
/** So many results of one hearing are named by what is owed of it, so that it always fits one item. */
export const MOST_NAMED = 500;
/** So many of the last tellings of each kind of agency are kept for when the event comes that they are about. */
const MOST_UNCLAIMED = 20;

const DemandsSchema = z.object({ reasons: z.boolean().optional(), topics: z.array(z.string()).optional() });
/** What telling the victim must hold, or held. */
export interface Demands {
  readonly reasons?: boolean | undefined;
  readonly topics?: readonly string[] | undefined;
}

/** A result that the witness care unit has not confirmed to have, and the duties its receipt will open. */
const AwaitedSchema = z.object({
  opening: DutyCauseSchema,
  agencyId: z.string(),
  agencyKind: z.enum(agencyKinds),
  court: z.string().optional(),
  /** What was decided at one hearing is on its way together. */
  hearing: z.string().optional(),
  /** The hearing that it lists or takes out of the list. */
  listed: z.string().optional(),
  also: z.array(z.string()).optional(),
  ruleSet: z.string(),
  rules: z.array(DemandsSchema.extend({ id: z.string() })),
});

export type Awaited = z.output<typeof AwaitedSchema>;

/** Somebody told the victim of an event, tried to, or received it. */
const AnswerSchema = DemandsSchema.extend({
  about: z.string(),
  kind: z.enum(['told', 'attempted', 'declined', 'received']),
  by: z.enum(agencyKinds),
  cause: DutyCauseSchema,
  precision: TimePrecisionSchema,
});
export type Answer = z.output<typeof AnswerSchema>;

const OptOutSchema = z.object({
  scope: z.enum(['updates', 'vcs']),
  rights: z.array(z.int()).optional(),
  since: z.string(),
});
export type OptOut = z.output<typeof OptOutSchema>;

/** What the clocks must know beside the duties that run. */
export const NoticesSchema = z.object({
  /** Duties that a journey has once only and has had. */
  opened: z.array(z.string()).default([]),
  awaited: z.array(AwaitedSchema).default([]),
  /** Answers about events that no live duty rests on, so far. */
  unclaimed: z.array(AnswerSchema).default([]),
  optOuts: z.array(OptOutSchema).default([]),
  /** The hearings of which the witness care unit was owed results, and is no more: more of one belong with those. */
  received: z.array(z.string()).default([]),
  /** The newest calendar of bank holidays that its clocks were counted anew by; the first where left out. */
  calendar: z.int().optional(),
  /** How much more is live than the record holds. */
  beyond: z.int().default(0),
});
export type Notices = z.output<typeof NoticesSchema>;

export const noNotices = (): Notices => NoticesSchema.parse({});

/** Duties by their key, live and settled. */
export type Duties = Readonly<Record<string, Duty>>;

/** An event by what others name it by. */
export const refOf = ({ source, id }: { readonly source: string; readonly id: string }): string =>
  `${source} ${id}`;

/** Whether a duty, or a result on its way, rests on an event: on the one that opened it, or on one told with it. */
export const restsOn = (
  {
    opening,
    also,
  }: {
    readonly opening: Pick<Duty['opening'], 'source' | 'id'>;
    readonly also?: readonly string[] | undefined;
  },
  ref: string,
): boolean => refOf(opening) === ref || (also?.includes(ref) ?? false);

export const withAnswer = (notices: Notices, answer: Answer): Notices => {
  const of = notices.unclaimed.filter(({ by }) => by === answer.by);
  const oldest = of.length < MOST_UNCLAIMED ? undefined : of[0];
  return { ...notices, unclaimed: [...notices.unclaimed.filter((each) => each !== oldest), answer] };
};

/**
 * The part of the clocks that the record of a journey holds, bounded however many duties are left unmet: the
 * latest to start. What is beyond is in its own items and in the history.
 */
export function trimmed({ duties, notices }: { readonly duties: Duties; readonly notices: Notices }): {
  readonly duties: Record<string, Duty>;
  readonly notices: Notices;
} {
  const all = Object.values(duties);
  const excess = all.length - MOST_ON_RECORD;
  const awaitedExcess = notices.awaited.length - MOST_ON_RECORD;
  if (excess <= 0 && awaitedExcess <= 0) return { duties: { ...duties }, notices };
  const rank = ({ startedAt, key }: Duty) => `${startedAt} ${key}`;
  const kept = excess <= 0 ? all : all.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(excess);
  return {
    duties: Object.fromEntries(kept.map((duty) => [duty.key, duty])),
    notices: {
      ...notices,
      awaited: notices.awaited.slice(Math.max(0, awaitedExcess)),
      beyond: notices.beyond + Math.max(0, excess) + Math.max(0, awaitedExcess),
    },
  };
}
