import type { APIGatewayProxyEvent } from 'aws-lambda';

import { seededAgencies, type KeyName } from '../../agencies.ts';

import { eventOf, requestOf, type ApiLambda } from './agency-request.ts';
import { bareCalls, compare, type Call } from './cpu.ts';
import type { Figure } from './figure.ts';
import { lambda } from './lambdas.ts';
import { londonPrices as price } from './prices.ts';
import { unitsOf } from './request-units.ts';
import type { Exchange, Wire } from './wire.ts';

const DAY_MS = 86_400_000;
const JOURNEYS = 12;
const TIMES_MOST = 1.25;

/** What happens on each journey that is measured, in order. */
const told = [
  ['police', 'investigation.opened', {}],
  ['police', 'investigation.suspect-identified', { suspect: 'S1' }],
  ['police', 'investigation.suspect-arrested', { suspect: 'S1' }],
  ['police', 'investigation.suspect-bailed', { suspect: 'S1', conditions: ['no-contact'] }],
  ['police', 'charging.advice-requested', { suspect: 'S1' }],
  ['police', 'charging.charged', { suspect: 'S1', method: 'charge', court: 'B01GU00' }],
  ['court', 'court.plea-entered', { suspect: 'S1', plea: 'NG' }],
  ['court', 'court.trial-started', { suspects: ['S1'] }],
  ['court', 'court.verdict', { suspect: 'S1', verdict: 'G' }],
  ['court', 'court.sentence-passed', { suspect: 'S1', kind: 'community-order' }],
] as const;

const timeOf = (at: number): string => new Date(Date.UTC(2026, 0, 5) + at * DAY_MS).toISOString();

/** A handler that has answered. @throws Error where it answered with another status */
export async function ask(
  handler: ApiLambda,
  request: APIGatewayProxyEvent,
  ...wanted: number[]
): Promise<string> {
  const { statusCode, body } = await handler(request, {} as never);
  if (!wanted.includes(statusCode)) throw new Error(`A measured call was answered ${statusCode}: ${body}`);
  return body;
}

const posting = (as: KeyName, body: string): APIGatewayProxyEvent =>
  requestOf(as, 'POST', '/events', { body });

const crimeOf = (journey: number): string => `crime:01/B-${journey}`;

/** Opens a journey of the bench. @returns its id */
export async function open(handler: ApiLambda, journey: number): Promise<string> {
  const data = { force: '01', crimeReference: `B-${journey}` };
  const event = eventOf('police', 'crime.recorded', crimeOf(journey), data, {
    id: `open-${journey}`,
    time: timeOf(0),
  });
  return (JSON.parse(await ask(handler, posting('police', event), 201)) as { journeyId: string }).journeyId;
}

/** Requests that tell everything of some journeys, by the subject given. */
const requestsFor = (subjects: readonly string[], name: string): APIGatewayProxyEvent[] =>
  subjects.flatMap((subject) =>
    told.map(([as, type, data], at) =>
      posting(as, eventOf(as, type, subject, data, { id: `${name}-${subject}-${at}`, time: timeOf(at + 1) })),
    ),
  );

interface Recorded {
  readonly calls: Call[];
  readonly exchanges: Exchange[];
}

async function recordCalls(
  wire: Wire,
  handler: ApiLambda,
  requests: readonly APIGatewayProxyEvent[],
  status: number,
): Promise<Recorded> {
  const { exchanges } = await wire.record(async () => {
    for (const request of requests) await ask(handler, request, status);
  });
  return { calls: requests.map((request) => () => handler(request, {} as never)), exchanges };
}

async function against(wire: Wire, name: string, ours: Recorded, mostTrips: number): Promise<Figure[]> {
  const bare = { calls: bareCalls(ours.exchanges), exchanges: ours.exchanges };
  const { ours: cpu, bare: baseline, ratio } = await compare(wire, ours, bare);
  return [
    {
      name: `CPU of ${name}`,
      value: ratio,
      unit: 'times',
      baseline,
      target: TIMES_MOST,
      note: `${cpu.toFixed(0)} against the bare SDK calls, in microseconds`,
    },
    {
      name: `round trips of ${name}`,
      value: ours.exchanges.filter((exchange) => !isAuditOnly(exchange)).length / ours.calls.length,
      unit: 'to DynamoDB',
      target: mostTrips,
      note: `and ${ours.exchanges.filter(isAuditOnly).length / ours.calls.length} for its audit record alone`,
    },
  ];
}

/** A read is put on record by a write of its own, before it is answered (docs/adr/0018). */
const isAuditOnly = ({ input }: Exchange): boolean => input.TableName === 'audit';

/** Accepting events, by journey and by alias, and reading a status. */
export async function measureAccepting(wire: Wire): Promise<Figure[]> {
  const events = await lambda('events');
  const journeys = await lambda('journeys');
  const { result: ids } = await wire.record(async () => {
    const opened: string[] = [];
    for (let journey = 0; journey < 2 * JOURNEYS; journey += 1) opened.push(await open(events, journey));
    return opened;
  });
  const byJourney = ids.slice(0, JOURNEYS).map((id) => `journey:${id}`);
  const byAlias = Array.from({ length: JOURNEYS }, (_, at) => crimeOf(JOURNEYS + at));
  const direct = await recordCalls(wire, events, requestsFor(byJourney, 'direct'), 201);
  const aliased = await recordCalls(wire, events, requestsFor(byAlias, 'alias'), 201);
  const statusOf = (journeyId: string) =>
    requestOf('police', 'GET', '/journeys/{journeyId}/status', { pathParameters: { journeyId } });
  const reads = await recordCalls(
    wire,
    journeys,
    ids.flatMap((id) => Array.from({ length: 5 }, () => statusOf(id))),
    200,
  );
  const perEvent = unitsOf(direct.exchanges);
  const units = { write: perEvent.write / direct.calls.length, read: perEvent.read / direct.calls.length };
  return [
    ...(await against(wire, 'an accepted event', direct, 2)),
    ...(await against(wire, 'an accepted event by alias', aliased, 3)),
    ...(await against(wire, 'reading a status', reads, 1)),
    { name: 'write request units of an event', value: units.write, unit: 'units' },
    { name: 'read request units of an event', value: units.read, unit: 'units' },
  ];
}

/** Accepting event number 2,000 of a journey against number 20. */
export async function measureLongJourney(wire: Wire): Promise<Figure[]> {
  const events = await lambda('events');
  const last = 2_010;
  const window = 20;
  const { result: journeyId } = await wire.record(() => open(events, 9_999));
  const requests = Array.from({ length: last }, (_, at) =>
    posting(
      'police',
      eventOf(
        'police',
        'victim.informed',
        `journey:${journeyId}`,
        {
          about: [{ source: `${seededAgencies.police.sourcePrefix}bench`, id: 'open-9999' }],
          method: 'phone',
          outcome: 'told',
        },
        { id: `long-${at}`, time: new Date(Date.UTC(2026, 0, 6) + at * 60_000).toISOString() },
      ),
    ),
  );
  const early: Recorded = { calls: [], exchanges: [] };
  const late: Recorded = { calls: [], exchanges: [] };
  for (const [at, request] of requests.entries()) {
    const recorded = await recordCalls(wire, events, [request], 201);
    const into = at >= last - window ? late : at >= 10 && at < 10 + window ? early : undefined;
    into?.calls.push(...recorded.calls);
    into?.exchanges.push(...recorded.exchanges);
  }
  const repeat = ({ calls, exchanges }: Recorded): Recorded => ({
    calls: Array.from({ length: 6 }, () => calls).flat(),
    exchanges,
  });
  const { ours, bare, ratio } = await compare(wire, repeat(late), repeat(early));
  return [
    {
      name: 'CPU of event 2,000 of a journey',
      value: ratio,
      unit: 'times',
      baseline: bare,
      target: 1.1,
      note: `${ours.toFixed(0)} against event 20, in microseconds`,
    },
  ];
}

/** What AWS asks in London for an event, from the units it costs; Lambda at 512 MiB. */
export function costOfEvent(
  units: { readonly write: number; readonly read: number },
  seconds: number,
): number {
  return (
    units.write * price.dynamoDbWriteUnit +
    units.read * price.dynamoDbReadUnit +
    price.apiRequest +
    price.busEvent +
    2 * (price.lambdaRequest + 0.5 * seconds * price.lambdaGibibyteSecond)
  );
}
