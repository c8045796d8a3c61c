import type { DutyNews } from '../../functions/core/stages/standing.ts';

/** The JSONata of the stage machines. An execution's input is `{journeyId, strand, n, step, duties}`: ids only. */

const jsonata = (expression: string): string => `{% ${expression} %}`;

export const journeyId = jsonata('$states.input.journeyId');

/** Number of the execution. */
export const executionNumber = jsonata('$states.input.n');

export const taskToken = jsonata('$states.context.Task.Token');

/** The input as it was. */
export const unchanged = jsonata('$states.input');

/** The input, standing at the step that the record has moved to, with the news of overdue duties. */
export const movedOn = jsonata(
  '$merge([$states.input, {"step": $states.result.step, "duties": $states.result.duties}])',
);

/** Whether the record stands at a step. */
export const standsAt = (step: string): string => jsonata(`$states.input.step = "${step}"`);

/** Whether the record stands at a step and its overdue duties are as said. */
export const standsWith = (step: string, duties: DutyNews): string =>
  jsonata(`$states.input.step = "${step}" and $states.input.duties = "${duties}"`);

/** When the state was entered; a retry of it says the same. */
export const enteredAt = jsonata('$states.context.State.EnteredTime');
