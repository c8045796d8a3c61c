import type { EntryAction, StrandName } from '../../../core/stages/stage.ts';
import type { Head } from '../../../core/record/head.ts';
import { appendSystemEvent, type SystemDeps } from '../../../intake/append-system-event.ts';

/** An action on entering a step. */
export interface Entry {
  readonly journeyId: string;
  readonly strand: StrandName;
  readonly action: EntryAction;
}

/** What each action does. The id of what it tells names the stage instance, so doing it again adds nothing. */
const actions: Readonly<Record<EntryAction, (deps: SystemDeps, head: Head, id: string) => Promise<unknown>>> =
  {
    'open-pre-trial-support': (deps, { journeyId }, id) =>
      appendSystemEvent(deps, journeyId, {
        type: 'support.pre-trial-opened',
        id,
        part: 'steps',
        time: deps.now().toISOString(),
        data: {},
      }),
  };

/** Does what a stage declares for entering one of its steps, once for each time the stage is entered. */
export async function performAction(deps: SystemDeps, { journeyId, strand, action }: Entry): Promise<void> {
  const head = await deps.journeys.readHead(journeyId);
  if (!head) return;
  const { stage, instance } = head.record.strands[strand];
  await actions[action](deps, head, `${journeyId}:${action}:${stage}#${instance}`);
}
