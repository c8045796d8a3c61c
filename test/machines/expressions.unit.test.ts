import jsonata from 'jsonata';
import { describe, expect, it } from 'vitest';

import {
  executionNumber,
  journeyId,
  movedOn,
  standsAt,
  taskToken,
  unchanged,
} from '../../infra/machines/expressions.ts';

const input = { journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ', strand: 'case', n: 3, step: 'under-way' };

/** Evaluates as Step Functions does: only `$states` and no document. */
const evaluate = (expression: string, more: object = {}): Promise<unknown> => {
  const [, text] = /^\{% (.*) %\}$/.exec(expression) ?? [];
  return jsonata(text ?? '').evaluate(undefined, { states: { input, ...more } });
};

describe('the expressions of the stage machines', () => {
  it('hand on ids and the number of the execution', async () => {
    expect(await evaluate(journeyId)).toBe(input.journeyId);
    expect(await evaluate(executionNumber)).toBe(3);
    expect(await evaluate(unchanged)).toEqual(input);
  });

  it('find the token of the await', async () => {
    expect(await evaluate(taskToken, { context: { Task: { Token: 'token-1' } } })).toBe('token-1');
  });

  it('choose the step the record stands at', async () => {
    expect(await evaluate(standsAt('under-way'))).toBe(true);
    expect(await evaluate(standsAt('suspect-arrested'))).toBe(false);
  });

  it('keep the input and take the step from the signal', async () => {
    const result = { step: 'suspect-arrested' };
    expect(await evaluate(movedOn, { result })).toEqual({ ...input, step: 'suspect-arrested' });
  });
});
