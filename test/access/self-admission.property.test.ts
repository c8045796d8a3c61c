import fc from 'fast-check';
import { expect, it } from 'vitest';

import { profiles } from '../../functions/core/agency-profiles.ts';
import { seededAgencies } from '../../local/agencies.ts';
import { events, type EventType } from '../../schemas/events/catalogue.ts';
import { Service, type Sent } from '../rebuild/service.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** Of each kind an agency that the force of these crimes lets into nothing. */
const outsiders = ['cityPolice', 'cps', 'court', 'lvws', 'probation'] as const;

const step = fc.record({
  by: fc.constantFrom(...outsiders),
  type: fc.nat(200),
  named: fc.nat(2),
  earlier: fc.nat(5),
});

/** The histories of so many journeys are told to one service: it takes long to make one. */
const JOURNEYS = 20;

const time = (minute: number) => new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();
const known = (number: number) => `TEST-${String(number + 1)}`;
const never = (number: number) => `TEST-${String(number + 5000)}`;

/** What the outsiders send of one matter, known or not. */
const sendings = (
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
  number: number,
  name: string,
) =>
  steps.map(({ by, type: nth, named, earlier }, at): Sent => {
    const types: readonly EventType[] = profiles[seededAgencies[by].kind].sends;
    const type = types[nth % types.length] ?? 'investigation.opened';
    const {
      crimeReference: _crime,
      incidentReference: _incident,
      caseUrn: _case,
      ...example
    } = events[type].example as Record<string, unknown>;
    const source = `${seededAgencies[by].sourcePrefix}test`;
    const own = { source, id: `e${String(number)}-${String(earlier)}` };
    const amends =
      type === 'journey.corrected'
        ? { corrects: own }
        : type === 'journey.retracted'
          ? { retracts: own }
          : {};
    const subject =
      [`crime:01/${name}`, `incident:01/CAD-${name.slice(5)}-04MAY26`, `crime:01/${name}`][named] ?? '';
    return {
      by,
      type,
      subject,
      data: { ...example, ...amends },
      id: `e${String(number)}-${String(at)}`,
      time: time(at + 1),
    };
  });

/** All that is stored of journeys and leads to them; knocks are there to be seen. */
const stored = ({ journeys }: Service): string =>
  JSON.stringify(
    [...journeys.items()].filter(
      (item) => /^(?:J|X|REF)#/.test(item['PK']?.S ?? '') && !item['SK']?.S?.startsWith('KNOCK#'),
    ),
  );

async function differs(
  letIn: boolean,
  histories: readonly (readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[])[],
) {
  const [attacked, alone] = [new Service('twin'), new Service('twin')];
  for (const [number, steps] of histories.entries()) {
    for (const service of [attacked, alone]) {
      const crimeReference = known(number);
      const incidentReference = `CAD-${crimeReference.slice(5)}-04MAY26`;
      const recorded = { force: '01', crimeReference, incidentReference };
      const opened = await service.send({
        type: 'crime.recorded',
        subject: `crime:01/${crimeReference}`,
        data: recorded,
        id: `open${String(number)}`,
        time: time(0),
      });
      expect(opened.kind).toBe('accepted');
      if (letIn)
        await service.send({
          type: 'journey.agency-admitted',
          subject: `crime:01/${crimeReference}`,
          data: { probationRegion: 'london', cpsArea: 'london' },
          id: `let${String(number)}`,
          time: time(0),
        });
    }
    const [mine, theirs] = [sendings(steps, number, known(number)), sendings(steps, number, never(number))];
    for (const [at, event] of mine.entries()) {
      const told = await attacked.send(event);
      const other = theirs[at] && (await alone.send(theirs[at]));
      if (JSON.stringify(told) !== JSON.stringify(other)) return true;
    }
  }
  return stored(attacked) !== stored(alone);
}

const histories = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), {
  minLength: JOURNEYS,
  maxLength: JOURNEYS,
});

it('whoever is not in changes nothing that is stored of a journey, and is answered as if there were none', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (of) => !(await differs(false, of))),
    { numRuns: Math.ceil(propertyRuns / JOURNEYS) },
  );
}, 600_000);

it('would be found out where somebody had let them in', async () => {
  expect(
    (
      await fc.check(
        fc.asyncProperty(histories, async (of) => !(await differs(true, of))),
        { numRuns: 20, endOnFailure: true },
      )
    ).failed,
  ).toBe(true);
}, 120_000);
