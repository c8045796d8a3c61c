import jsonata from 'jsonata';

import type { Stage } from '../../functions/core/stages/stage.ts';
import type { DutyNews } from '../../functions/core/stages/standing.ts';
import { stageMachine, type State } from '../../infra/machines/stage-machine.ts';

/** What a machine is told: where the record stands, and whether duties are overdue. */
export interface News {
  readonly step: string;
  readonly duties: DutyNews;
}

export const definitionOf = (stage: Stage) =>
  stageMachine(stage, { stepsFunction: 'steps', awaitSeconds: 600, escalateSeconds: 60 });

async function chosen(choices: NonNullable<State['Choices']>, news: News): Promise<string | undefined> {
  for (const { Condition, Next } of choices) {
    const holds: unknown = await jsonata(Condition.slice(2, -2)).evaluate(undefined, {
      states: { input: news },
    });
    if (holds === true) return Next;
  }
  return undefined;
}

/**
 * The states a machine enters, from one on, with the given news, up to the next await or its end. Every
 * task is taken to succeed.
 */
export async function statesFrom(stage: Stage, first: string | undefined, news: News): Promise<string[]> {
  const { States } = definitionOf(stage);
  const path: string[] = [];
  let name = first;
  while (name !== undefined) {
    path.push(name);
    const state: State | undefined = States[name];
    const isAwait = state?.Resource?.endsWith('waitForTaskToken') ?? false;
    if (!state || isAwait || state.End || state.Type === 'Succeed' || state.Type === 'Fail') break;
    name = (await chosen(state.Choices ?? [], news)) ?? state.Default ?? state.Next;
  }
  return path;
}

/** The states a machine enters when an await of it is told news. */
export const statesAfter = (stage: Stage, awaiting: string, news: News): Promise<string[]> =>
  statesFrom(stage, definitionOf(stage).States[awaiting]?.Next, news);
