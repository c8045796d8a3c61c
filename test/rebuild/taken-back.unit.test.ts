import { expect, it } from 'vitest';

import { seededAgencies } from '../../local/agencies.ts';
import { definitionOf, events, eventTypes, type EventType } from '../../schemas/events/catalogue.ts';

import { Service, type Sent } from './service.ts';

type By = keyof typeof seededAgencies;

/** Each kind of agency of the local stack that may send a type, by an agency of it; a victim says anew what was wrong, and oversight is in no journey. */
const sendersOf = (type: EventType): By[] => {
  const senders: readonly string[] = definitionOf(type).senders;
  const all = (Object.keys(seededAgencies) as By[]).filter((name) =>
    senders.includes(seededAgencies[name].kind),
  );
  const ofKinds = new Map(all.toReversed().map((name) => [seededAgencies[name].kind, name]));
  return [...ofKinds].flatMap(([kind, name]) => (kind === 'victim' || kind === 'oversight' ? [] : [name]));
};

/** What amends, and what needs another journey or force. */
const elsewhere: readonly EventType[] = [
  'journey.corrected',
  'journey.retracted',
  'journey.merged',
  'crime.transferred',
];
const sent = eventTypes
  .filter((type) => !elsewhere.includes(type))
  .flatMap((type) => sendersOf(type).map((by) => [type, by] as const));

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();
const NAME = 'crime:01/TEST-1';
const MATTER = { force: '01', crimeReference: 'TEST-1', caseUrn: '01ZD0000126' };

/** A journey that every kind of agency is in, so that each event is put on it. */
async function journeyOfAll(): Promise<Service> {
  const service = new Service('taken-back');
  const told: readonly (readonly [By, string, object])[] = [
    ['police', 'crime.recorded', { force: '01', crimeReference: 'TEST-1' }],
    [
      'police',
      'needs.assessed',
      {
        purpose: 'report',
        answered: true,
        enhanced: false,
        supportConsent: 'given',
        services: ['lvws-core'],
        overruleReason: 'victim-choice',
        safeContact: { channels: [{ channel: 'sms', value: '020 7946 0001', safe: true }] },
      },
    ],
    [
      'police',
      'charging.charged',
      { suspect: 'S1', method: 'charge', caseUrn: '01ZD0000126', court: 'C01SN00' },
    ],
    ['court', 'court.verdict', { suspect: 'S1', verdict: 'G' }],
    ['court', 'court.sentence-passed', { suspect: 'S1', kind: 'immediate-custody', custodyMonths: 18 }],
    ['witnessCare', 'probation.vcs-referred', { region: 'london' }],
  ];
  for (const [minute, [by, type, data]] of told.entries()) {
    const outcome = await service.send({
      by,
      type,
      subject: NAME,
      data,
      id: `before${String(minute)}`,
      time: at(minute),
    });
    if (outcome.kind !== 'accepted') throw new Error(`${type} is ${outcome.kind}.`);
  }
  return service;
}

/** The example of a type, of the matter at hand unless it gives that a further name. */
function dataOf(type: EventType): object {
  const example: Readonly<Record<string, unknown>> = events[type].example;
  const own = Object.entries(MATTER).filter(
    ([field]) => field in example && !definitionOf(type).namesFurther,
  );
  return { ...example, ...Object.fromEntries(own) };
}

it.each(sent)(
  '%s of %s is taken back, said again and undone, under a name and under the id, and leaves what a rebuild gives',
  async (type, by) => {
    const service = await journeyOfAll();
    const subject = `journey:${service.journeyIds[0] ?? ''}`;
    const source = `${seededAgencies[by].sourcePrefix}test`;
    const said = (id: string, minute: number) => ({ by, type, data: dataOf(type), id, time: at(minute) });
    const retraction = (id: string, of: string, minute: number) => ({
      by,
      type: 'journey.retracted',
      data: { retracts: { source, id: of }, reason: 'wrong-record' },
      id,
      time: at(minute),
    });
    const history: readonly Sent[] = [
      { subject: NAME, ...said('said', 20) },
      { subject, ...retraction('back', 'said', 21) },
      { subject, ...said('again', 22) },
      { subject: NAME, ...retraction('undo', 'back', 23) },
    ];
    const outcomes = [];
    for (const one of history) outcomes.push((await service.send(one)).kind);
    expect(outcomes).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    expect(await service.rebuild()).toEqual([]);
  },
);
