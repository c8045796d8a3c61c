import type { Position, StrandName } from './stage.ts';
import { parsePosition } from './stage.ts';

/** A strand as far as its state machine follows it. */
export interface Standing {
  readonly stage: string;
  readonly step: string;
  /** How often the stage has been entered; each time is an execution of its own. */
  readonly instance: number;
}

/** Where a strand stands as one word, for a condition on the head to compare. */
export const standingOf = ({ stage, step, instance }: Standing): string => `${stage}/${step}#${instance}`;

/** The standing that a word of `standingOf` says. */
export function parseStanding(word: string): Standing {
  const [position = '', instance = ''] = word.split('#');
  return { ...parsePosition(position as Position), instance: Number(instance) };
}

/** Whether two standings belong to one execution. */
export const isSameInstance = (one: Standing, other: Standing): boolean =>
  one.stage === other.stage && one.instance === other.instance;

/** A closed strand waits for nothing, so no machine stands for it. */
export const hasMachine = ({ stage }: Pick<Standing, 'stage'>): boolean => stage !== 'closed';

/** The attribute of the head item that holds a strand's standing. */
export const standingAttribute = (strand: StrandName): string => `${strand}At`;
