import { dynamoDb } from '../../../functions/store/dynamodb.ts';
import { journeysRepository, type JourneysRepository } from '../../../functions/store/journeys.ts';
import { keyedHash } from '../../../functions/store/keyed-hash.ts';
import { sweepDuties, type Swept } from '../../../functions/lambdas/timers/sweep/sweep-duties.ts';
import { takeTurns } from '../../../functions/streams/take-turns.ts';

import { ask } from './accepting.ts';
import { requestOf } from './agency-request.ts';
import { compare, type Call } from './cpu.ts';
import type { Figure } from './figure.ts';
import { lambda } from './lambdas.ts';
import { unitsOf, type Units } from './request-units.ts';
import { seedBeside, seedOpenDuties } from './seed-duties.ts';
import type { Exchange, Wire } from './wire.ts';

const MOST_GROWTH = 1.2;
const DUE = 100;
const FEW = 1_000;
const MANY = 100_000;
/** A force of the Metropolitan key that no other measured journey is of. */
const force = '02';
const shown = 50;

/** Half the time of these has passed when the sweep comes by; nothing else measured is so old. */
const due = { count: DUE, force, arrestedAt: '2021-05-04T09:00:00.000Z' };
const SWEPT_AT = new Date('2021-05-09T12:00:00.000Z');
const open = (count: number) => ({ count, force, arrestedAt: '2027-01-04T09:00:00.000Z' });

/** Something that was done once against the table, to be done again on the same answers. */
interface Recorded {
  readonly calls: readonly Call[];
  readonly exchanges: readonly Exchange[];
}

const parked = {
  list: () => Promise.resolve([]),
  park: () => Promise.reject(new Error('A duty could not be told of.')),
  unpark: () => Promise.resolve(),
};

/** A sweep that finds what is due. @throws Error where it tells of more or fewer */
async function swept(wire: Wire, journeys: JourneysRepository): Promise<Recorded> {
  const turns = await takeTurns({ name: 'sweep', parked, now: () => SWEPT_AT });
  const sweep = async (): Promise<Swept> => {
    const result = await sweepDuties({
      journeys,
      now: () => SWEPT_AT,
      backOff: () => Promise.resolve(),
      hasTime: () => true,
      turns,
    });
    if (result.raised !== DUE) throw new Error(`A sweep of ${DUE} due told of ${result.raised}.`);
    return result;
  };
  const { exchanges } = await wire.record(sweep);
  return { calls: [sweep], exchanges };
}

/** The first page of what the police owe. */
async function listed(wire: Wire): Promise<Recorded> {
  const handler = await lambda('duties');
  const request = requestOf('police', 'GET', '/duties', {
    queryStringParameters: { limit: String(shown) },
    multiValueQueryStringParameters: { limit: [String(shown)] },
  });
  const list = () => ask(handler, request, 200);
  const { result, exchanges } = await wire.record(list);
  const { duties } = JSON.parse(result) as { duties: unknown[] };
  if (duties.length !== shown) throw new Error(`A page of ${shown} showed ${duties.length}.`);
  return { calls: Array.from({ length: 20 }, () => list), exchanges };
}

const sum = ({ write, read }: Units): number => write + read;

async function growth(wire: Wire, name: string, many: Recorded, few: Recorded): Promise<Figure[]> {
  const cpu = await compare(wire, many, few);
  const units = { many: sum(unitsOf(many.exchanges)), few: sum(unitsOf(few.exchanges)) };
  const trips = `${many.exchanges.length} against ${few.exchanges.length} round trips`;
  return [
    {
      name: `CPU of ${name}`,
      value: cpu.ratio,
      unit: 'times',
      target: MOST_GROWTH,
      note: `${cpu.ours.toFixed(0)} against ${cpu.bare.toFixed(0)} among ${FEW.toLocaleString('en-GB')}, in microseconds`,
    },
    {
      name: `request units of ${name}`,
      value: units.many / units.few,
      unit: 'times',
      target: MOST_GROWTH,
      note: `${units.many} against ${units.few} units; ${trips}`,
    },
  ];
}

/** The sweep and a page of a work list, among many open duties and among few: what is open costs nothing. */
export async function measureDuties(wire: Wire): Promise<Figure[]> {
  const journeys = journeysRepository({
    client: dynamoDb(),
    table: 'journeys',
    hash: keyedHash('bench'),
  });
  const amid = async (opened: number) => {
    await wire.record(() => seedOpenDuties(journeys, due));
    await wire.record(() => seedBeside(journeys, open(opened)));
    const sweep = await swept(wire, journeys);
    return { sweep, page: await listed(wire) };
  };
  const few = await amid(FEW - DUE);
  const many = await amid(MANY - FEW - DUE);
  wire.forget();
  const among = `among ${MANY.toLocaleString('en-GB')} open`;
  return [
    ...(await growth(wire, `a sweep of ${DUE} due ${among}`, many.sweep, few.sweep)),
    ...(await growth(wire, `a page of ${shown} of a work list ${among}`, many.page, few.page)),
  ];
}
