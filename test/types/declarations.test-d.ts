/**
 * What the compiler must refuse of a declaration, and what it must know of one. Nothing here runs: `npm test`
 * checks all types, and an expected error that is none is itself an error.
 */
import { expectTypeOf } from 'vitest';
import * as z from 'zod';

import type { DutyRule, Opening } from '../../functions/core/duties/rule.ts';
import type { ByType, StoredEvent, StoredEventOf } from '../../functions/core/record/stored-event.ts';
import type { When } from '../../functions/core/record/when.ts';
import type { Stage, Transition } from '../../functions/core/stages/stage.ts';
import type { EventData, EventType, EventTypeWith } from '../../schemas/events/catalogue.ts';
import { defineEvents } from '../../schemas/events/define.ts';
import { defineOperations, type ParametersOf } from '../../schemas/operations/define.ts';

// defineEvents
const invented = defineEvents('invented', {
  'invented.noted': {
    summary: 'Something was noted.',
    senders: ['police'],
    data: { code: z.string(), count: z.int().optional() },
    ofDuty: 'owner',
  },
  'invented.empty': { summary: 'Nothing more.', senders: ['court'] },
});
expectTypeOf(invented['invented.noted'].data).toEqualTypeOf<{
  readonly code: z.ZodString;
  readonly count: z.ZodOptional<z.ZodInt>;
}>();
expectTypeOf(invented['invented.noted'].ofDuty).toEqualTypeOf<'owner'>();
expectTypeOf(invented['invented.empty'].data).toEqualTypeOf<Record<never, never>>();
// @ts-expect-error a type of another family
defineEvents('invented', { 'other.noted': { summary: 'Elsewhere.', senders: ['police'] } });
// @ts-expect-error no such kind of agency
defineEvents('invented', { 'invented.noted': { summary: 'Noted.', senders: ['postman'] } });
// @ts-expect-error no such facet
defineEvents('invented', { 'invented.noted': { summary: 'Noted.', senders: ['police'], ofDuty: 'nobody' } });

// Stored events
expectTypeOf<StoredEventOf<'court.verdict'>['data']['verdict']>().toEqualTypeOf<'G' | 'NG' | 'NA' | 'NC'>();
expectTypeOf<StoredEvent['type']>().toEqualTypeOf<EventType>();
expectTypeOf<EventTypeWith<'ofDuty'>>().toEqualTypeOf<
  'duty.withheld' | 'duty.waived' | 'duty.reason-recorded'
>();
const narrowed = (event: StoredEvent): string =>
  event.type === 'court.hearing-listed' ? event.data.hearing : event.type;
expectTypeOf(narrowed).returns.toEqualTypeOf<string>();
expectTypeOf<StoredEvent['data']>().not.toHaveProperty('hearing');
export const table: ByType<string> = {
  'court.verdict': ({ data }) => data.verdict,
  // @ts-expect-error a plea is no verdict
  'court.plea-entered': (event: StoredEventOf<'court.verdict'>) => event.data.verdict,
};
// @ts-expect-error no such type
export const unheard: ByType<string> = { 'court.unheard-of': () => '' };
expectTypeOf<EventData<'court.verdict' | 'vps.heard'>>().toEqualTypeOf<
  EventData<'court.verdict'> | EventData<'vps.heard'>
>();

// Conditions
export const conditions: readonly When<'court.sentence-passed'>[] = [
  { kind: 'fine' },
  { kind: ['fine', 'discharge'] },
  { kind: { not: 'fine' } },
  { custodyMonths: { atLeast: 12 }, specifiedOffence: true },
  { resultCodes: { includes: '1002' } },
  { resultCodes: { given: true } },
  // @ts-expect-error no such sentence
  { kind: 'transportation' },
  // @ts-expect-error no such field
  { kinds: 'fine' },
  // @ts-expect-error only a number is at least another
  { kind: { atLeast: 12 } },
  // @ts-expect-error only a list includes
  { kind: { includes: 'fine' } },
];

// Stage
export const ways: readonly Transition[] = [
  {
    on: 'court.verdict',
    when: { verdict: 'G' },
    given: 'everyChargeStopped',
    to: 'sentence/awaiting-sentence',
  },
  // @ts-expect-error the condition is on a field of another type
  { on: 'court.verdict', when: { plea: 'G' }, to: 'sentence/awaiting-sentence' },
  // @ts-expect-error no such guard
  { on: 'court.verdict', given: 'everyoneHappy', to: 'sentence/awaiting-sentence' },
  // @ts-expect-error no such ending
  { on: 'court.verdict', to: 'closed/closed', ending: 'forgotten' },
  // @ts-expect-error no such type
  { on: 'court.unheard-of', to: 'closed/closed' },
  // @ts-expect-error a position names a stage and a step
  { on: 'court.verdict', to: 'closed' },
];
const stage = { name: 'x', owner: 'police', summary: 'x', steps: {}, on: [] } as const;
export const stages: readonly Stage[] = [
  { ...stage, strand: 'case' },
  // @ts-expect-error no such strand
  { ...stage, strand: 'other' },
];

// DutyRule
export const opens: readonly Opening[] = [
  { on: 'court.warrant-issued', when: { kind: 'arrest' }, from: 'court', reasons: true, topics: ['vrr'] },
  // @ts-expect-error no such kind of warrant
  { on: 'court.warrant-issued', when: { kind: 'search' } },
  // @ts-expect-error no such kind of agency
  { on: 'court.warrant-issued', from: 'postman' },
];
expectTypeOf<DutyRule['unit']>().extract<'FORTNIGHT'>().toBeNever();
expectTypeOf<DutyRule>().toHaveProperty('owner');

// defineOperations
const operation = { summary: 'Read it', scope: 'journeys:read', rows: 'journey' } as const;
const responses = { 200: { description: 'It.' } } as const;
const things = defineOperations('things', {
  readThing: { ...operation, method: 'GET', path: '/things/{journeyId}', responses },
});
expectTypeOf(things.readThing.method).toEqualTypeOf<'GET'>();
expectTypeOf(things.readThing.id).toEqualTypeOf<'readThing'>();
expectTypeOf<ParametersOf<typeof things.readThing>>().toHaveProperty('journeyId');
type Declared = Parameters<typeof defineOperations>[1][string];
const row = { ...operation, path: '/things', responses } as const;
export const declared: readonly Declared[] = [
  { ...row, method: 'GET' },
  // @ts-expect-error no such method
  { ...row, method: 'FETCH' },
  // @ts-expect-error no such scope
  { ...row, method: 'GET', scope: 'all' },
  // @ts-expect-error every operation says what it answers
  { ...operation, method: 'GET', path: '/things' },
];
