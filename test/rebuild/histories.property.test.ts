import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { definitionOf, events, eventTypes, type EventType } from '../../schemas/events/catalogue.ts';
import { seededAgencies } from '../../local/agencies.ts';
import { exampleAbout } from '../support/stored-event.ts';

import { Service, type Sent } from './service.ts';

/** `RUNS=10000 npx vitest run --project pure test/rebuild` for more of them. */
const RUNS = Number(process.env['RUNS'] ?? 25);

type By = keyof typeof seededAgencies;
const names = Object.keys(seededAgencies) as By[];

/** Who sends events of a type, of the agencies of the local stack. */
const sendersOf = (type: EventType): By[] => {
  const senders: readonly string[] = definitionOf(type).senders;
  return names.filter((name) => senders.includes(seededAgencies[name].kind));
};

const told = eventTypes.filter((type) => sendersOf(type).length > 0 && !type.startsWith('journey.'));

const subjects = ['crime:01/TEST-1', 'crime:01/TEST-2', 'case:01ZD0000126', 'incident:01/CAD-7001-04MAY26'];

/** One step of a history: something happens, or an earlier step is amended or two journeys are merged. */
const steps = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('told' as const),
      type: fc.constantFrom(...told),
      subject: fc.nat({ max: subjects.length - 1 }),
      suspect: fc.constantFrom('S1', 'S2'),
      by: fc.nat({ max: 20 }),
      minute: fc.nat({ max: 300 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('retracted' as const, 'corrected' as const),
      earlier: fc.nat({ max: 30 }),
      minute: fc.nat({ max: 300 }),
      other: fc.constantFrom('TEST-1', 'TEST-2', 'TEST-3'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merged' as const), minute: fc.nat({ max: 300 }) }) },
);
type Step = typeof steps extends fc.Arbitrary<infer One> ? One : never;

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();

/** The references that an event must tell of; others are told in its subject alone. */
function referencesOf(type: EventType, subject: string): object {
  const [kind, reference] = subject.split(/:\d\d\//);
  if (type === 'crime.recorded') return { crimeReference: kind === 'crime' ? reference : 'TEST-1' };
  if (type === 'incident.created')
    return { incidentReference: kind === 'incident' ? reference : 'CAD-7002-04MAY26' };
  return type === 'crime.linked' ? { crimeReference: 'TEST-4' } : {};
}

/** The event of a step, and undefined where there is nothing yet that it could be about. */
function eventOf(
  step: Step,
  number: number,
  before: readonly Sent[],
  journeyIds: readonly string[],
): Sent | undefined {
  const [id, time] = [`e${String(number)}`, at(step.minute)];
  if (step.kind === 'told') {
    const { type } = step;
    const [first = 'police', ...others] = sendersOf(type);
    const by = [first, ...others][step.by % (others.length + 1)] ?? first;
    const example = { ...events[type].example, ...exampleAbout(type, step.suspect) };
    const subject = subjects[step.subject] ?? '';
    const {
      crimeReference: _crime,
      incidentReference: _incident,
      caseUrn: _case,
      ...data
    } = example as Record<string, unknown>;
    return { by, type, subject, data: { ...data, ...referencesOf(type, subject) }, id, time };
  }
  if (step.kind === 'merged') {
    const [from, into] = journeyIds;
    if (from === undefined || into === undefined) return undefined;
    return {
      type: 'journey.merged',
      subject: `journey:${from}`,
      data: { into, reason: 'duplicate' },
      id,
      time,
    };
  }
  const earlier = before[step.earlier % Math.max(1, before.length)];
  if (!earlier) return undefined;
  const { by = 'police', subject } = earlier;
  const named = { source: `${seededAgencies[by].sourcePrefix}test`, id: earlier.id };
  if (step.kind === 'retracted')
    return {
      by,
      type: 'journey.retracted',
      subject,
      data: { retracts: named, reason: 'wrong-record' },
      id,
      time,
    };
  const { type, data } = earlier;
  const replacement = {
    ...data,
    ...('crimeReference' in data ? { crimeReference: step.other } : {}),
    ...(type === 'contact.received' ? { incidentReference: `CAD-${step.other}` } : {}),
  };
  return {
    by,
    type: 'journey.corrected',
    subject,
    data: { corrects: named, reason: 'wrong-value', replacement },
    id,
    time,
  };
}

it(
  'leaves after any history of corrections, retractions, undoings and merges what a rebuild gives',
  async () => {
    const outcomes: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 4, maxLength: 25 }), async (history) => {
        const service = new Service('history');
        const opening = (number: number): Sent => ({
          type: 'crime.recorded',
          subject: `crime:01/TEST-${String(number)}`,
          data: { force: '01', crimeReference: `TEST-${String(number)}` },
          id: `open${String(number)}`,
          time: at(0),
        });
        const sent: Sent[] = [opening(1), opening(2)];
        for (const one of sent) await service.send(one);
        for (const [number, step] of history.entries()) {
          const event = eventOf(step, number, sent, service.journeyIds);
          if (!event) continue;
          const { kind } = await service.send(event);
          outcomes[`${step.kind} ${kind}`] = (outcomes[`${step.kind} ${kind}`] ?? 0) + 1;
          if (kind !== 'refused') sent.push(event);
        }
        expect(await service.rebuild()).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    // It shows something only where such events are accepted.
    for (const kind of ['told', 'retracted', 'corrected', 'merged'])
      expect(outcomes[`${kind} accepted`], JSON.stringify(outcomes)).toBeGreaterThan(0);
  },
  RUNS * 24_000,
);
