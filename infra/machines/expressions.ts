/** The JSONata of the stage machines. An execution's input is `{journeyId, strand, n, step}`: ids only. */

const jsonata = (expression: string): string => `{% ${expression} %}`;

export const journeyId = jsonata('$states.input.journeyId');

/** Number of the execution. */
export const executionNumber = jsonata('$states.input.n');

export const taskToken = jsonata('$states.context.Task.Token');

/** The input as it was. */
export const unchanged = jsonata('$states.input');

/** The input, standing at the step that the record has moved to. */
export const movedOn = jsonata('$merge([$states.input, {"step": $states.result.step}])');

/** Whether the record stands at a step. */
export const standsAt = (step: string): string => jsonata(`$states.input.step = "${step}"`);
