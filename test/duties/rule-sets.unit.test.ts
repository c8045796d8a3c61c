import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import type { DutyRule } from '../../functions/core/duties/rule.ts';
import { ruleOf, ruleSetsOn, ruleSets } from '../../functions/core/duties/rule-sets.ts';
import { vc2021 } from '../../functions/core/duties/rule-sets/vc-2021.ts';

import { itPublished, published } from '../support/published.ts';
import { arrest, crime, foldTold, theDuty } from './support.ts';

const CodeSchema = z.object({
  ruleSet: z.string(),
  codeInForceFrom: z.string(),
  duties: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['AGENCY_DUTY', 'VICTIM_WINDOW']),
      right: z.int(),
      paragraph: z.string().nullable(),
      standard: z.number().nullable(),
      enhanced: z.number().nullable(),
      unit: z.string().nullable(),
      confidence: z.string(),
      note: z.string(),
    }),
  ),
});
const codeIn = (file: string) => CodeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const code = codeIn('test/fixtures/victims-code-duties.json');

describe('the rule set VC-2021', () => {
  /** Rules of this service's own, which no edition of the Code has. */
  const ours = new Set(['VC-9-CORRECTION']);

  it('holds all 48 agency duties and 3 victims windows of the published table, number for number', () => {
    expect(code.duties.filter(({ kind }) => kind === 'AGENCY_DUTY')).toHaveLength(48);
    expect(code.duties.filter(({ kind }) => kind === 'VICTIM_WINDOW')).toHaveLength(3);
    const held = vc2021.rules
      .filter(({ id }) => !ours.has(id))
      .map(({ id, kind, right, paragraph, standard, enhanced, unit, confidence, source }) => ({
        id,
        kind: kind === 'agency-duty' ? 'AGENCY_DUTY' : 'VICTIM_WINDOW',
        right,
        paragraph,
        standard,
        enhanced,
        unit,
        confidence,
        note: source,
      }));
    expect(held).toEqual(
      code.duties.map(({ id, kind, right, paragraph, standard, enhanced, unit, confidence, note }) => ({
        id,
        kind,
        right,
        paragraph,
        standard,
        enhanced,
        unit,
        confidence,
        note,
      })),
    );
    expect([vc2021.name, vc2021.effectiveFrom]).toEqual([code.ruleSet, code.codeInForceFrom]);
  });

  itPublished('is judged by the table as it was published', () => {
    expect(code).toEqual(codeIn(`${published}/victims-code-duties.json`));
  });

  it.each<DutyRule>(vc2021.rules)(
    'can open and close $id',
    ({ opens, opensOnceMet, told, received, met, fromReceiptOf, once }) => {
      expect(opens.length + (opensOnceMet?.length ?? 0)).toBeGreaterThan(0);
      expect(told ?? received ?? met).toBeDefined();
      expect(fromReceiptOf !== undefined && once === true).toBe(false);
    },
  );

  it('holds from the day it came into force', () => {
    const inForce = (date: string) => ruleSetsOn(ruleSets, date).map(({ name }) => name);
    expect(inForce('2021-03-31')).toEqual([]);
    expect(inForce('2021-04-01')).toEqual(['VC-2021']);
    expect(inForce('2026-01-01')).toEqual(['VC-2021', 'LSL-2026']);
  });
});

describe('an invented second version of the Code', () => {
  const invented = {
    ...vc2021,
    name: 'VC-TEST',
    effectiveFrom: '2026-03-01',
    rules: vc2021.rules.map((rule) => (rule.id === 'VC-6-ARREST' ? { ...rule, standard: 2 } : rule)),
  };
  const dueOf = (time: string) => {
    const duty = theDuty(foldTold([crime, arrest(time)], [vc2021, invented]), 'VC-6-ARREST');
    return [duty.ruleSet, duty.dues.at(-1)?.due];
  };

  it('leaves clocks that started before it on the version they started on', () => {
    expect(dueOf('2026-02-27T12:00:00Z')).toEqual(['VC-2021', '2026-03-06T23:59:59.000Z']);
    expect(dueOf('2026-02-28T23:59:59Z')).toEqual(['VC-2021', '2026-03-06T23:59:59.000Z']);
  });

  it('holds for clocks that start from its first day on', () => {
    expect(dueOf('2026-03-01T00:00:00Z')).toEqual(['VC-TEST', '2026-03-03T23:59:59.000Z']);
  });

  it('re-counts a clock that changes to enhanced by the version the clock started on', () => {
    const late = foldTold(
      [
        crime,
        arrest('2026-02-28T12:00:00Z'),
        { type: 'enhanced-rights.granted', time: '2026-03-02T09:00:00Z', data: { grounds: ['intimidated'] } },
      ],
      [vc2021, invented],
    );
    expect(theDuty(late, 'VC-6-ARREST')).toMatchObject({ ruleSet: 'VC-2021', enhanced: true });
    expect(theDuty(late, 'VC-6-ARREST').dues.map(({ due }) => due)).toEqual([
      '2026-03-06T23:59:59.000Z',
      '2026-03-02T23:59:59.000Z',
    ]);
  });
});

describe('the rule that a duty was opened by', () => {
  it('is that of its version of the Code, and none where no version has it', () => {
    expect(ruleOf(ruleSets, { ruleSet: 'VC-2021', id: 'VC-6-ARREST' }).right).toBe(6);
    for (const unknown of [
      { ruleSet: 'VC-1066', id: 'VC-6-ARREST' },
      { ruleSet: 'VC-2021', id: 'VC-6-NONE' },
    ])
      expect(() => ruleOf(ruleSets, unknown)).toThrow(/No rule set has the duty/);
  });
});
