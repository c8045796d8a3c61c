import jsonata from 'jsonata';
import { describe, expect, it } from 'vitest';

import {
  enteredAt,
  executionNumber,
  journeyId,
  movedOn,
  standsAt,
  standsWith,
  taskToken,
  unchanged,
} from '../../infra/machines/expressions.ts';

const input = {
  journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
  strand: 'case',
  n: 3,
  step: 'under-way',
  duties: 'kept',
};

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

  it('choose by what is overdue', async () => {
    expect(await evaluate(standsWith('under-way', 'kept'))).toBe(true);
    expect(await evaluate(standsWith('under-way', 'overdue'))).toBe(false);
  });

  it('tell when the state was entered', async () => {
    const EnteredTime = '2026-03-02T09:00:00Z';
    expect(await evaluate(enteredAt, { context: { State: { EnteredTime } } })).toBe(EnteredTime);
  });

  it('keep the input and take what the signal says', async () => {
    const result = { step: 'suspect-arrested', duties: 'overdue' };
    expect(await evaluate(movedOn, { result })).toEqual({ ...input, ...result });
  });
});
