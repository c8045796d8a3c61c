import type { Position, StrandName } from './stage.ts';
import { parsePosition } from './stage.ts';

/** A strand as far as its state machine follows it. */
export interface Standing {
  readonly stage: string;
  readonly step: string;
  /** How often the stage has been entered; each time is an execution of its own. */
  readonly instance: number;
  /** How many duties are overdue that no agency has answered for; the case carries those of the journey. */
  readonly overdue: number;
}

/** What a machine is told of those duties: there are none, some are new to it, or all were escalated. */
export const dutyNews = ['kept', 'overdue', 'escalated'] as const;
export type DutyNews = (typeof dutyNews)[number];

/** Where a strand stands as one word, for a condition on the head to compare. */
export const standingOf = ({ stage, step, instance, overdue }: Standing): string =>
  `${stage}/${step}#${instance}${overdue > 0 ? `!${overdue}` : ''}`;

/** The standing that a word of `standingOf` says. */
export function parseStanding(word: string): Standing {
  const [position = '', counts = ''] = word.split('#');
  const [instance = '', overdue = '0'] = counts.split('!');
  return { ...parsePosition(position as Position), instance: Number(instance), overdue: Number(overdue) };
}

/** Whether two standings belong to one execution. */
export const isSameInstance = (
  one: Pick<Standing, 'stage' | 'instance'>,
  other: Pick<Standing, 'stage' | 'instance'>,
): boolean => one.stage === other.stage && one.instance === other.instance;

/** A closed strand waits for nothing but an answer that is overdue. */
export const hasMachine = ({ stage, overdue }: Pick<Standing, 'stage' | 'overdue'>): boolean =>
  stage !== 'closed' || overdue > 0;

/** The attribute of the head item that holds a strand's standing. */
export const standingAttribute = (strand: StrandName): string => `${strand}At`;
