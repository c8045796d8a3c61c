import { randomUUID } from 'node:crypto';

import { profiles } from '../../../functions/core/agency-profiles.ts';
import { events, typeOf, type EventType } from '../../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../../schemas/events/define.ts';
import { operations } from '../../../schemas/operations.ts';
import type { Operation } from '../../../schemas/operations/define.ts';
import { seededAgencies } from '../../agencies.ts';
import type { chances } from '../soak/run-soak.ts';

import type { Victim } from './victims.ts';

/** Keys of each kind that the victims' police have let into nothing. */
export const attackers = ['cityPolice', 'cps', 'court', 'lvws', 'probation', 'oversight', 'admin'] as const;
export type Attacker = (typeof attackers)[number];

/** By which names a journey is attacked: those that can be known, and an id that was overheard. */
export type Names = Pick<Victim, 'journeyId' | 'crimeReference' | 'incidentReference' | 'personRef'>;

/** One request, of whichever journey it is sent. */
export interface Move {
  readonly by: Attacker;
  readonly name: string;
  readonly to: (names: Names) => {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

type Random = ReturnType<typeof chances>;
const pick = <One>(random: Random, list: readonly [One, ...One[]]): One =>
  list[random.upTo(list.length) - 1] ?? list[0];

const typesOf = (by: Attacker): readonly EventType[] => profiles[seededAgencies[by].kind].sends;

/** An event of its own with the fields of the example, some of it changed, under a name of the journey. */
function eventOf(random: Random, by: Attacker, sent: string[]): (names: Names) => object {
  const type = pick(random, typesOf(by) as [EventType, ...EventType[]]);
  const { family, name, version, example } = events[type] as EventDefinition;
  const id = randomUUID();
  const source = `${seededAgencies[by].sourcePrefix}attack`;
  const under = random.upTo(4);
  const isRow = random.happens(0.5);
  const before = sent.length > 0 ? sent[random.upTo(sent.length) - 1] : undefined;
  sent.push(id);
  const backMs = random.upTo(600_000);
  return ({ journeyId, crimeReference, incidentReference }) => {
    const {
      incidentReference: _incident,
      caseUrn: _case,
      crimeReference: _crime,
      force: _force,
      ...rest
    } = example;
    const named = before === undefined ? {} : { source, id: before };
    const amends =
      type === 'journey.corrected' && before !== undefined
        ? { corrects: named }
        : type === 'journey.retracted' && before !== undefined
          ? { retracts: named }
          : {};
    const subjects = [
      `crime:01/${crimeReference}`,
      `incident:01/${incidentReference}`,
      `journey:${journeyId}`,
      `crime:48/${crimeReference}`,
    ];
    return {
      specversion: '1.0',
      id,
      source,
      type: typeOf(family, name, version),
      subject: subjects[under - 1],
      time: new Date(Date.now() - backMs).toISOString(),
      data: {
        ...rest,
        ...amends,
        ...('force' in example ? { force: isRow ? '48' : '01' } : {}),
        ...('crimeReference' in example ? { crimeReference } : {}),
        ...(type === 'journey.merged' ? { into: journeyId } : {}),
        ...(type === 'crime.transferred' ? { force: '48', toBody: '48' } : {}),
      },
    };
  };
}

const asked: readonly Operation[] = operations.filter(
  ({ scope, path }: Operation) => scope !== null && /\{(?:journeyId|personRef)\}/.test(path),
);

function readOf(random: Random, by: Attacker): Move {
  const operation = pick(random, asked as [Operation, ...Operation[]]);
  const headers = {
    'X-Purpose': pick(random, ['victim-contact', 'safeguarding', 'letter']),
    'X-On-Behalf-Of': pick(random, ['one', 'two']),
    ...(random.happens(0.3) ? { 'If-Match': pick(random, ['"1"', '*', '"6"']) } : {}),
    ...(random.happens(0.3) ? { 'If-None-Match': pick(random, ['"1"', '*']) } : {}),
    ...(operation.idempotencyKey ? { 'Idempotency-Key': randomUUID() } : {}),
  };
  return {
    by,
    name: operation.id,
    to: ({ journeyId, personRef }) => ({
      method: operation.method,
      path: operation.path.replaceAll('{journeyId}', journeyId).replaceAll('{personRef}', personRef),
      headers,
      ...(operation.request ? { body: operation.request.example ?? {} } : {}),
    }),
  };
}

/** Something that an attacker tries next. */
export function nextMove(random: Random, sent: Readonly<Record<Attacker, string[]>>): Move {
  const by = pick(random, attackers);
  const headers = random.happens(0.2) ? { 'If-Match': pick(random, ['"1"', '"6"', '*']) } : {};
  if (typesOf(by).length === 0 || random.happens(0.3)) return readOf(random, by);
  if (random.happens(0.1))
    return {
      by,
      name: 'queryStatuses',
      to: ({ journeyId }) => ({
        method: 'POST',
        path: '/journey-status-queries',
        headers: {},
        body: { journeyIds: [journeyId] },
      }),
    };
  if (random.happens(0.15)) {
    const batch = Array.from({ length: random.upTo(4) }, () => eventOf(random, by, sent[by]));
    return {
      by,
      name: 'postEventBatch',
      to: (names) => ({
        method: 'POST',
        path: '/event-batches',
        headers: {},
        body: batch.map((make) => make(names)),
      }),
    };
  }
  const make = eventOf(random, by, sent[by]);
  const path = random.happens(0.1) ? '/event-checks' : '/events';
  return { by, name: path, to: (names) => ({ method: 'POST', path, headers, body: make(names) }) };
}
