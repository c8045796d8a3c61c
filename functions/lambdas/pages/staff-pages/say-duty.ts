import type { components } from '../../../../client/src/contract.ts';
import { english } from '../../../../pages/words/english.ts';
import { sayDay } from '../../../site/case-model.ts';

import type { Task } from './view.ts';

export type Duty = components['schemas']['Duty'];

/** What the desk promised, as it says it to itself. */
const promises: Readonly<Record<string, string>> = {
  'LSL-CALLBACK': 'Ring them, as they were promised',
  'LSL-REPLY': 'Ring about how they were treated',
};

/** The day by whose end something is due. */
export const dayOf = (due: string | null): string => (due === null ? 'No day' : sayDay(english, due));

/** Whether something can still be done about a duty. */
export const isLive = ({ state }: Duty): boolean => ['open', 'attempted', 'breached'].includes(state);

function stateOf({ state, attempts }: Duty): string {
  if (state === 'breached') return 'Late';
  if (state === 'withheld') return 'Withheld';
  return attempts > 0 ? `Tried ${String(attempts)} times` : 'To do';
}

/** A duty as something that is to be done. @param href - where that begins */
export const taskOf = (duty: Duty, href: string): Task => ({
  href,
  due: dayOf(duty.due),
  task: promises[duty.duty] ?? duty.summary,
  state: stateOf(duty),
  isLate: duty.state === 'breached',
});
