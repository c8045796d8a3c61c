import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { call } from '../support/client.ts';
import { courtCases, type CourtCase } from '../support/court-cases.ts';
import { newUrn, openForVictims, sendMessage } from '../support/court-messages.ts';
import { eventually } from '../support/eventually.ts';
import { orders } from '../support/orders.ts';

/** Where a journey stands and what is owed on it, without what differs from one journey to the next. */
async function standing(journeyId: string, names: ReadonlyMap<string, string>) {
  const [{ body }, { body: owed }] = await Promise.all([
    call('police', `/journeys/${journeyId}`),
    call('police', `/journeys/${journeyId}/duties?limit=200`),
  ]);
  const { stage, step } = body['case'] as { stage: string; step: string };
  const all = owed['duties'] as { duty: string; hearing?: string; state: string }[];
  const ofCourt = all.filter(({ duty, hearing }) => duty.includes('COURT-TO-WCU') && hearing !== undefined);
  const duties = all
    // What was owed before and is not any more depends on what came first.
    .filter(({ state }) => state !== 'not-applicable')
    .map(({ duty, hearing = '', state }) => `${duty} ${hearing} ${state}`)
    .sort();
  const { crimes: _own, ...facts } = body['facts'] as { crimes: unknown };
  const alike = [...names].reduce(
    (text, [name, value]) => text.replaceAll(value, name),
    JSON.stringify({ at: `${stage}/${step}`, facts, duties }),
  );
  const stands = JSON.parse(alike) as { at: string; facts: object; duties: string[] };
  return { stands, hearings: new Set(ofCourt.map(({ hearing }) => hearing)).size };
}
type Standing = Awaited<ReturnType<typeof standing>>;

/** The case told in an order, each message twice, and what it comes to for each victim. */
async function told(
  { suspects, victims = 1, messages }: CourtCase,
  order: readonly number[],
): Promise<() => Promise<Standing[]>> {
  const names = new Map([['URN', newUrn()]]);
  const id = (name: string): string => {
    const known = names.get(name) ?? randomUUID();
    names.set(name, known);
    return known;
  };
  const journeys = await openForVictims(id('URN'), suspects, victims);
  const said = messages(id('URN'), id);
  for (const [as, body] of order.flatMap((at) => said.slice(at, at + 1))) {
    const first = await sendMessage(as, body);
    expect([200, 201, 202]).toContain(first.status);
    const again = await sendMessage(as, body);
    expect([again.status, again.body]).toEqual([200, first.body]);
  }
  return () => Promise.all(journeys.map((journeyId) => standing(journeyId, names)));
}

describe.each(Object.entries(courtCases))('%s', (_name, one) => {
  it('is the same in any order, each message twice', { timeout: 180_000 }, async () => {
    const [first = [], ...others] = orders(one.messages('01TC0010125', String).length);
    const inOrder = await (await told(one, first))();
    const stands = inOrder.map((each) => each.stands);
    expect(stands).toMatchObject(one.stands.map(([at, facts]) => ({ at, facts })));
    expect(inOrder.map(({ hearings }) => hearings)).toEqual(one.hearings);
    if (one.never) expect(JSON.stringify(stands)).not.toMatch(one.never);
    for (const order of others) {
      const other = await told(one, order);
      // What names ids alone is applied by whoever follows the table.
      await eventually(async () => {
        const otherwise = (await other()).map((each) => each.stands);
        expect(otherwise, `in the order ${order.join(' ')}`).toEqual(stands);
      });
    }
  });
});
