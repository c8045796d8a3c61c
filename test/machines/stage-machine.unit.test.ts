import validate from 'asl-validator';
import { describe, expect, it } from 'vitest';

import { parsePosition, type Position } from '../../functions/core/stages/stage.ts';
import type { DutyNews } from '../../functions/core/stages/standing.ts';
import { allStages, stageNamed, transitionsFrom } from '../../functions/core/stages/strands.ts';
import { machineStages } from '../../infra/machines/stage-machines.ts';
import { hopsFrom, type State } from '../../infra/machines/stage-machine.ts';
import { definitionOf, statesAfter } from '../support/walk-machine.ts';

const nextOf = (state: State): string[] =>
  [
    state.Next,
    state.Default,
    ...(state.Choices ?? []).map(({ Next }) => Next),
    ...(state.Catch ?? []).map(({ Next }) => Next),
  ].filter((name) => name !== undefined);

describe.each(machineStages.map((stage) => [stage.name, stage] as const))('the machine of %s', (_, stage) => {
  const definition = definitionOf(stage);
  const states = Object.entries(definition.States);

  it('is valid in the Amazon States Language', () => {
    const { isValid, errors } = validate(structuredClone(definition));
    expect([isValid, errors]).toEqual([true, []]);
  });

  it('has no state that is never reached and none that leads nowhere', () => {
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      nextOf(definition.States[name] ?? { Type: 'Fail' }).forEach(visit);
    };
    visit(definition.StartAt);
    expect([...seen].sort()).toEqual(states.map(([name]) => name).sort());
  });

  it('gives every task a timeout, named retries with jitter and a catch for everything', () => {
    for (const [, task] of states.filter(([, { Type }]) => Type === 'Task')) {
      expect(task.TimeoutSeconds).toBeGreaterThan(0);
      expect(task.Retry?.[0]).toMatchObject({ JitterStrategy: 'FULL' });
      expect(task.Retry?.flatMap(({ ErrorEquals }) => ErrorEquals)).not.toContain('States.ALL');
      expect(task.Catch?.at(-1)?.ErrorEquals).toEqual(['States.ALL']);
    }
  });

  it('passes on ids and names only', () => {
    const known = [
      'do',
      'journeyId',
      'strand',
      'n',
      'stage',
      'step',
      'token',
      'action',
      'overdue',
      'level',
      'at',
    ];
    for (const [, { Arguments }] of states) {
      const payload = Arguments?.['Payload'] ?? {};
      expect(known).toEqual(expect.arrayContaining(Object.keys(payload)));
    }
  });

  it('awaits at every step under its name, and continues as new when the await has grown old', () => {
    for (const step of Object.keys(stage.steps)) {
      const state = definition.States[step];
      expect(state?.Resource).toBe('arn:aws:states:::lambda:invoke.waitForTaskToken');
      expect(state?.TimeoutSeconds).toBe(600);
      expect(state?.Catch?.find(({ ErrorEquals }) => ErrorEquals.includes('States.Timeout'))?.Next).toBe(
        'Continue as new',
      );
    }
  });

  it('goes where each declared transition leads, in at most three transitions of state', async () => {
    for (const from of Object.keys(stage.steps)) {
      for (const { to } of transitionsFrom(stage.strand, `${stage.name}/${from}`)) {
        const target = parsePosition(to);
        if (target.stage === stage.name) {
          if (target.step === from) continue;
          const path = await statesAfter(stage, from, { step: target.step, duties: 'kept' });
          expect(path.at(-1)).toBe(target.step);
          expect(path.length).toBeLessThanOrEqual(3);
        } else {
          // Leave, then Stand and what follows it in the machine of the next stage.
          const actions = stageNamed(stage.strand, target.stage)?.steps[target.step]?.enter ?? [];
          const closes = target.stage === 'closed';
          expect(closes ? 1 : 3 + actions.length).toBeLessThanOrEqual(3);
        }
      }
    }
  });

  it('starts anew from the record where no declared transition leads', async () => {
    for (const from of Object.keys(stage.steps)) {
      const others = Object.keys(stage.steps).filter(
        (step) => step !== from && !hopsFrom(stage, from).includes(step),
      );
      for (const step of others) {
        expect((await statesAfter(stage, from, { step, duties: 'kept' })).at(-1)).toBe('Resync');
      }
    }
  });
});

// Clocks are escalated along the case alone.
const caseStages = machineStages.filter(({ strand }) => strand === 'case');

it.each(caseStages.map((stage) => [stage.name, stage] as const))(
  'the machine of %s escalates what is overdue, level by level, until it is answered',
  async (_, stage) => {
    const definition = definitionOf(stage);
    for (const step of Object.keys(stage.steps)) {
      const after = (from: string, duties: DutyNews) => statesAfter(stage, from, { step, duties });
      const overdue = definition.States[`${step}, overdue`];
      expect(await after(step, 'overdue')).toEqual([
        `Moved from ${step}`,
        `${step}: escalate`,
        `${step}, overdue`,
      ]);
      expect(overdue?.TimeoutSeconds).toBe(60);
      expect(overdue?.Catch?.find(({ ErrorEquals }) => ErrorEquals.includes('States.Timeout'))?.Next).toBe(
        `${step}: escalate further`,
      );
      expect(definition.States[`${step}: escalate further`]?.Next).toBe(`${step}, overdue`);
      expect(await after(`${step}, overdue`, 'kept')).toEqual([`Moved from ${step}`, step]);
    }
  },
);

describe('the stage machines', () => {
  it('are one for each stage but closed support, each with a name of its own', () => {
    const names = machineStages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const without = allStages.filter((stage) => !machineStages.includes(stage));
    expect(without.map(({ strand, name }) => `${strand} ${name}`)).toEqual(['support closed']);
  });

  it('have an execution name that fits: journey, stage and number', () => {
    for (const { name } of machineStages)
      expect(`jrn_${'0'.repeat(26)}-${name}-999999`.length).toBeLessThanOrEqual(80);
  });

  it('know every step that a transition leads to', () => {
    for (const stage of allStages) {
      for (const step of Object.keys(stage.steps)) {
        const position: Position = `${stage.name}/${step}`;
        for (const { to } of transitionsFrom(stage.strand, position)) {
          const target = parsePosition(to);
          expect(stageNamed(stage.strand, target.stage)?.steps[target.step]).toBeDefined();
        }
      }
    }
  });
});
