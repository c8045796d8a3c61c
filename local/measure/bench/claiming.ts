import { ulid } from 'ulid';

import { leased, newReferral } from '../../../functions/core/referrals/referral.ts';
import { referralIdFrom } from '../../../functions/core/referrals/referral-id.ts';
import { plusSeconds } from '../../../functions/core/referrals/lease.ts';
import { dynamoDb } from '../../../functions/store/dynamodb.ts';
import { referralsRepository } from '../../../functions/store/referrals.ts';

import { ask, costOfEvent, open } from './accepting.ts';
import { eventOf, requestOf, type ApiLambda } from './agency-request.ts';
import { bareCalls, compare } from './cpu.ts';
import type { Figure } from './figure.ts';
import { lambda } from './lambdas.ts';
import { unitsOf, type Units } from './request-units.ts';
import type { Exchange, Wire } from './wire.ts';

const MOST_CLAIM = 1.3;
const MOST_GROWTH = 1.1;
const LEASED = 5_000;

/** Puts referrals of a service on the table that wait, or that somebody holds. */
async function seed(wire: Wire, service: string, { ready = 0, held = 0 }): Promise<void> {
  const client = dynamoDb();
  const referrals = referralsRepository({ client, table: 'journeys' });
  const now = new Date().toISOString();
  await wire.record(async () => {
    for (let made = 0; made < ready + held; made += 1) {
      const waiting = newReferral(
        {
          service,
          lane: 'standard',
          state: 'queued',
          cause: { source: '/police/met/bench', id: ulid() },
          referrer: { agencyId: 'met-police', agencyKind: 'police' },
          requestedAt: now,
          lawfulBasis: 'consent',
          consent: { status: 'given', scope: 'general', capturedAt: now, by: 'police' },
          rulesVersion: 'bench',
          handOffs: 0,
        },
        { referralId: `ref_${ulid()}`, journeyId: `jrn_${ulid()}`, personRef: `prs_${ulid()}` },
        now,
      );
      const lease = { claimId: `clm_${ulid()}`, receiptHash: ulid(), until: plusSeconds(now, 3600), now };
      await referrals.replace(made < ready ? waiting : leased(waiting, { ...lease, agencyId: 'lvws' }));
    }
  });
}

const claiming = (service: string, maxItems: number) =>
  requestOf('lvws', 'POST', '/referral-claims', {
    headers: { 'content-type': 'application/json', 'Idempotency-Key': `bench-${service}-${maxItems}` },
    body: JSON.stringify({ services: [service], maxItems, leaseSeconds: 3600 }),
  });

/** A claim as it was made once, to be played again. */
async function claimed(wire: Wire, handler: ApiLambda, service: string, maxItems: number) {
  const request = claiming(service, maxItems);
  const { result, exchanges } = await wire.record(() => ask(handler, request, 201));
  const { items } = JSON.parse(result) as { items: unknown[] };
  if (items.length !== maxItems) throw new Error(`A claim of ${maxItems} got ${items.length}.`);
  return { calls: Array.from({ length: 5 }, () => () => handler(request, {} as never)), exchanges };
}

const isConditional = ({ input }: Exchange): boolean => input.ConditionExpression !== undefined;

/** Claiming a hundred, and claiming ten beside many that are leased. */
export async function measureClaiming(wire: Wire): Promise<Figure[]> {
  const exchange = await lambda('referrals');
  await seed(wire, 'lvws-core', { ready: 100 });
  await seed(wire, 'lvws-court', { ready: 10 });
  await seed(wire, 'lvws-safety', { ready: 10, held: LEASED });
  const hundred = await claimed(wire, exchange, 'lvws-core', 100);
  const conditional = hundred.exchanges.filter(isConditional);
  const writes = bareCalls(conditional);
  const writeAll = () => Promise.all(writes.map((write) => write()));
  const bare = { calls: hundred.calls.map(() => writeAll), exchanges: conditional };
  const whole = await compare(wire, hundred, bare);
  const alone = await claimed(wire, exchange, 'lvws-court', 10);
  const beside = await claimed(wire, exchange, 'lvws-safety', 10);
  const growth = await compare(wire, beside, alone);
  const units = { alone: unitsOf(alone.exchanges), beside: unitsOf(beside.exchanges) };
  const sum = ({ write, read }: Units) => write + read;
  return [
    {
      name: 'CPU of a claim of 100',
      value: whole.ratio,
      unit: 'times',
      target: MOST_CLAIM,
      note: `${whole.ours.toFixed(0)} against its ${conditional.length} bare conditional writes, in microseconds`,
    },
    {
      name: `CPU of a claim of 10 beside ${LEASED.toLocaleString('en-GB')} leased`,
      value: growth.ratio,
      unit: 'times',
      target: MOST_GROWTH,
      note: `${growth.ours.toFixed(0)} against none leased, in microseconds`,
    },
    {
      name: `request units of a claim of 10 beside ${LEASED.toLocaleString('en-GB')} leased`,
      value: sum(units.beside) / sum(units.alone),
      unit: 'times',
      target: MOST_GROWTH,
      note: `${sum(units.beside)} against ${sum(units.alone)} units`,
    },
  ];
}

const YEAR = 50_000;
const POLLS_A_YEAR = 365 * 24 * 60;
const PER_CLAIM = 20;

interface Work {
  readonly name: string;
  readonly perYear: number;
  readonly exchanges: readonly Exchange[];
  readonly microseconds: number;
}

/**
 * A year of referrals to one service: each made by an assessment, claimed with others, read, acknowledged,
 * accepted, and told of three times; and a poll each minute that finds nothing.
 */
export async function measureYear(wire: Wire, secondsOfCall: number): Promise<Figure[]> {
  const events = await lambda('events');
  const exchange = await lambda('referrals');
  const service = 'lvws-core';
  const work: Work[] = [];
  const timed = async (name: string, perYear: number, call: () => Promise<string>): Promise<string> => {
    const { result, exchanges } = await wire.record(call);
    const calls = Array.from({ length: 5 }, () => call);
    const { ours } = await compare(wire, { calls, exchanges }, { calls: bareCalls(exchanges), exchanges });
    work.push({ name, perYear, exchanges, microseconds: ours });
    return result;
  };

  const made: string[] = [];
  for (let at = 0; at < PER_CLAIM; at += 1) {
    const { result: journeyId } = await wire.record(() => open(events, 20_000 + at));
    const event = eventOf('police', 'needs.assessed', `journey:${journeyId}`, assessed(service), {
      id: `year-${at}`,
      time: new Date().toISOString(),
    });
    const assess = () => ask(events, requestOf('police', 'POST', '/events', { body: event }), 201);
    if (at === 0) await timed('an assessment', YEAR, assess);
    else await wire.record(assess);
    made.push(referralIdFrom(journeyId, JSON.parse(event) as { source: string; id: string }, service));
  }
  const answer = await timed('a claim', YEAR / PER_CLAIM, () =>
    ask(exchange, claiming(service, PER_CLAIM), 201),
  );
  const { items } = JSON.parse(answer) as { items: { referralId: string; receipt: string }[] };
  const item = items.find(({ referralId }) => referralId === made[0]);
  if (!item) throw new Error('The claim did not give the referral that was made.');
  const { referralId, receipt } = item;
  const onReferral = (method: 'GET' | 'POST', action: string, body?: object, key = '') =>
    requestOf('lvws', method, `/referrals/{referralId}${action}`, {
      pathParameters: { referralId },
      headers: {
        'content-type': 'application/json',
        'X-Purpose': 'support',
        'X-On-Behalf-Of': 'bench',
        'Referral-Receipt': receipt,
        'Idempotency-Key': key,
      },
      body: body ? JSON.stringify(body) : null,
    });
  const posting = (action: string, body: object, key?: string) => () =>
    ask(exchange, onReferral('POST', `/${action}`, body, key), 200, 201);
  await timed('a reading', YEAR, () => ask(exchange, onReferral('GET', ''), 200));
  await timed('an acknowledgement', YEAR, posting('acknowledgements', { receipt }));
  await timed('a decision', YEAR, posting('decisions', { receipt, decision: 'accepted' }));
  for (const type of ['contacted', 'started', 'completed']) {
    const occurredAt = new Date().toISOString();
    await timed(`an outcome: ${type}`, YEAR, posting('outcomes', { type, occurredAt }, `bench-${type}`));
  }
  await timed('a poll of nothing', POLLS_A_YEAR, () => ask(exchange, claiming(service, 1), 204));
  return figuresOf(work, secondsOfCall);
}

const assessed = (service: string) => ({
  purpose: 'report',
  answered: true,
  enhanced: false,
  supportConsent: 'given',
  services: [service],
  overruleReason: 'victim-choice',
  safeContact: { channels: [{ channel: 'sms', value: '020 7946 0001', safe: true }] },
});

function figuresOf(work: readonly Work[], secondsOfCall: number): Figure[] {
  const year = (of: (one: Work) => number) => work.reduce((sum, one) => sum + one.perYear * of(one), 0);
  const name = `a year of ${YEAR.toLocaleString('en-GB')} referrals`;
  return [
    {
      name: `calls: ${name}`,
      value: year(() => 1),
      unit: 'calls',
      note: `${work.map((one) => one.name).join(', ')}; each minute one poll of nothing`,
    },
    {
      name: `write request units: ${name}`,
      value: year((one) => unitsOf(one.exchanges).write),
      unit: 'units',
    },
    { name: `read request units: ${name}`, value: year((one) => unitsOf(one.exchanges).read), unit: 'units' },
    {
      name: `cost: ${name}`,
      value: year((one) => costOfEvent(unitsOf(one.exchanges), secondsOfCall)),
      unit: 'US dollars',
    },
    {
      name: `CPU: ${name}`,
      value: year((one) => one.microseconds) / 3_600e6,
      unit: 'hours of one processor',
      note: 'so long it would take one after the other at the measured rate',
    },
  ];
}
