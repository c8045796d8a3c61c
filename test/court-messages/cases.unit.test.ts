import { describe, expect, it } from 'vitest';

import { courtCases, type CourtCase } from '../support/court-cases.ts';
import { orders } from '../support/orders.ts';
import { WorkedCase } from '../support/worked-case.ts';

const URN = '01TC0010125';
/** A UUID for each name. */
const idOf = (name: string): string =>
  `00000000-0000-4000-8000-${Buffer.from(name.padEnd(6, '0')).toString('hex').slice(0, 12)}`;

/** The case of a victim after the messages of courts in an order, each received twice. */
function worked({ suspects, victims = 1, messages }: CourtCase, victim: number, order: readonly number[]) {
  const one = new WorkedCase(suspects, victims === 1 ? undefined : victim);
  const said = messages(URN, idOf);
  for (const [, body] of order.flatMap((at) => said.slice(at, at + 1))) {
    one.receive(body);
    expect(one.receive(body), 'a repeat says nothing new').toBe(0);
  }
  // A duty that was owed for a while depends on what came first.
  const { contactScheme: _once, ...stands } = one.stands;
  return stands;
}

describe.each(Object.entries(courtCases))('%s', (_name, one) => {
  it.each(one.stands.map(([at, record], index) => [index + 1, at, record] as const))(
    'is the same in any order, each message twice, for victim %i',
    (victim, at, record) => {
      const [first = [], ...others] = orders(one.messages(URN, String).length);
      const inOrder = worked(one, victim, first);
      expect(inOrder.at).toBe(at);
      const { suspects = {}, hearings = {} } = record as { suspects?: object; hearings?: object };
      expect(inOrder).toMatchObject({ suspects, hearings, toMend: [] });
      if (one.never) expect(JSON.stringify(inOrder)).not.toMatch(one.never);
      for (const order of others)
        expect(worked(one, victim, order), `in the order ${order.join(' ')}`).toEqual(inOrder);
    },
  );
});
