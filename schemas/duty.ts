import * as z from 'zod';

import { agencyKinds } from './agency-kinds.ts';
import { EventRefSchema } from './events/shared.ts';

/**
 * Where a duty stands. `attempted`: tried in time, not reached, and still owed. `not-applicable`: what opened
 * it was taken back, what it served is over, or a victim's time to act has passed.
 */
export const dutyStates = [
  'open',
  'met',
  'met-late',
  'waived',
  'withheld',
  'attempted',
  'breached',
  'not-applicable',
] as const;
export const DutyStateSchema = z.enum(dutyStates).meta({ id: 'DutyState' });
export type DutyState = z.infer<typeof DutyStateSchema>;

/** States in which the victim is still owed something; a duty in any other is settled. */
export const liveDutyStates = ['open', 'attempted', 'withheld', 'breached'] as const;

/** Whose the duty is: a kind of agency, or the victim for whom a window is open. */
export const DutyOwnerSchema = z.enum([...agencyKinds, 'victim']);
export type DutyOwner = z.infer<typeof DutyOwnerSchema>;

/** An event that a duty rests on, and both of its times: when it happened, and when this service knew. */
export const DutyCauseSchema = z.object({
  type: z.string(),
  source: z.string(),
  id: z.string(),
  time: z.string(),
  receivedAt: z.string(),
});
export type DutyCause = z.infer<typeof DutyCauseSchema>;

/** A due instant, in UTC, and since when it holds; the last of a duty's is the one in force. */
const DueSchema = z.object({
  due: z.string(),
  from: z.string(),
  reason: z.enum(['opened', 'enhanced-granted', 'enhanced-removed', 'withheld', 'calendar-changed']),
});
export type DutyDue = z.infer<typeof DueSchema>;

/** Why a duty has no due instant. */
export const NoDueSchema = z.enum(['no-limit', 'trigger-day-unknown', 'calendar-not-covered']);
export type NoDue = z.infer<typeof NoDueSchema>;

/** How a duty came to its end. */
const SettlementSchema = z.object({
  state: z.enum(['met', 'met-late', 'waived', 'not-applicable']),
  at: z.string(),
  /** Who told of it; another agency may have done what this one owed. */
  by: z.enum(agencyKinds),
  receivedAt: z.string(),
  /** Done in time, but this service heard of it only after the due instant. */
  recordedLate: z.boolean(),
  /** Settled after the due instant, whatever the state. */
  late: z.boolean(),
  cause: z.enum(['fulfilled', 'declined', 'waiver', 'opted-out', 'no-longer-needed', 'lapsed', 'taken-back']),
});
export type Settlement = z.infer<typeof SettlementSchema>;

/**
 * One obligation of one agency to one victim (or one window of the victim's own), as a fold of the events
 * that touch it. Codes and references only.
 */
export const DutySchema = z.object({
  key: z.string(),
  /** The rule, such as `VC-6-ARREST`, and the version of the Code it is taken from. */
  id: z.string(),
  ruleSet: z.string(),
  owner: DutyOwnerSchema,
  /** The force, court, area or region whose agency owes it; absent until the journey names one. */
  row: z.string().optional(),
  opening: DutyCauseSchema,
  /** The hearing whose results it is about, and the other events of that hearing it rests on, as `source id`. */
  hearing: z.string().optional(),
  also: z.array(z.string()).optional(),
  /** Where the clock starts from a receipt: the hop before this one. */
  receipt: DutyCauseSchema.optional(),
  /** When the clock started, in UTC. */
  startedAt: z.string(),
  enhanced: z.boolean(),
  /** Every due instant it has had, oldest first, the last in force; empty where it has none. */
  dues: z.array(DueSchema),
  noDue: NoDueSchema.optional(),
  /** Which calendar of bank holidays its due instant in force was counted by; the first where left out. */
  calendar: z.int().optional(),
  /** What telling the victim must hold to count. */
  reasons: z.boolean().optional(),
  topics: z.array(z.string()).optional(),
  /** The event that the victim was told of and that was corrected or taken back since: it owes what is right. */
  corrects: EventRefSchema.optional(),
  /** The claim, complaint, property or hearing it is about, where there may be several. */
  reference: z.string().optional(),
  /** The suspect it is about, where it is about one. */
  suspect: z.string().optional(),
  attempts: z.int(),
  /** The first attempt made while the duty was not yet breached. */
  attemptedAt: z.string().optional(),
  withheld: z
    .object({ at: z.string(), until: z.string(), reason: z.string(), authoriser: z.string() })
    .optional(),
  /** The good reason recorded for a miss (Victims and Prisoners Act 2024, s.5). */
  missReason: z.object({ at: z.string(), reason: z.string() }).optional(),
  /** The alarms raised for the due instant in force, as `kind@instant`. */
  raised: z.array(z.string()),
  escalations: z.int(),
  settled: SettlementSchema.optional(),
});
export type Duty = z.output<typeof DutySchema>;
