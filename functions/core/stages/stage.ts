import type { On } from '../record/when.ts';

import type { GuardName } from './guards.ts';
import type { Ending } from './endings.ts';

/** The parts of a journey that move on their own. */
export const strands = ['case', 'support'] as const;
export type StrandName = (typeof strands)[number];

/** Where something stands, written `stage/step`. */
export type Position = `${string}/${string}`;

/**
 * One way out of a step. The first transition of a step (then of its stage) whose event type matches and
 * whose conditions hold is taken.
 */
export type Transition = On<{
  /** What the record must say of the thread that would move. */
  readonly given?: GuardName;
  readonly to: Position;
  /** Why the thread ends; only with a target in the stage `closed`. */
  readonly ending?: Ending;
}>;

/** What a state machine does on entering a step, once for each time the stage is entered. */
export const entryActions = ['open-pre-trial-support'] as const;
export type EntryAction = (typeof entryActions)[number];

export interface Step {
  readonly summary: string;
  readonly on: readonly Transition[];
  readonly enter?: readonly EntryAction[];
}

/**
 * One stage of a strand, declared once. The fold's transitions, the Step Functions state machine, the
 * diagram in the documentation and the tests are made from it.
 */
export interface Stage {
  readonly name: string;
  readonly strand: StrandName;
  /** Who carries the stage, in the words of the criminal justice system. */
  readonly owner: string;
  readonly summary: string;
  /** Steps in the order they are normally passed; the first is the entry. */
  readonly steps: Readonly<Record<string, Step>>;
  /** Transitions that hold in every step of the stage. */
  readonly on: readonly Transition[];
}

/** The stage and the step of a position. */
export function parsePosition(position: Position): { stage: string; step: string } {
  const [stage = '', step = ''] = position.split('/');
  return { stage, step };
}
