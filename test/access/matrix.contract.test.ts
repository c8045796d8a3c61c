import pLimit from 'p-limit';
import { beforeAll, describe, expect, it } from 'vitest';

import { profiles } from '../../functions/core/agency-profiles.ts';
import type { Operation } from '../../schemas/operations/define.ts';
import { operations } from '../../schemas/operations.ts';

import { allParties, ask, holds, openWorld, victimOf, type Party, type World } from './matrix-fixtures.ts';
import { parametersOf, violations, type Caller, type Cell, type Judge } from './matrix.ts';

let cells: readonly Cell[] = [];
let judge: Judge = { operations, profiles, marks: [], holds };

const marksOf = ({ journeyId, referralId, personRef, caseUrn, webhookId, unmatched }: World) => [
  journeyId,
  referralId,
  personRef,
  caseUrn,
  webhookId,
  ...Object.values(unmatched),
];

const isHolder = (operation: Operation) => (caller: Caller) =>
  parametersOf(operation).every((name) => holds(caller, name));

async function askAll(world: World, parties: readonly Party[], atOnce: number): Promise<Cell[]> {
  const limit = pLimit(atOnce);
  const asked: Cell[] = [];
  for (const operation of operations) {
    // Holders come last, so that nobody else is answered about a record that its holder has just removed.
    const { true: last = [], false: first = [] } = Object.groupBy(parties, (party) =>
      String(isHolder(operation)(party)),
    );
    for (const callers of [first, last])
      asked.push(...(await Promise.all(callers.map((party) => limit(() => ask(operation, world, party))))));
  }
  return asked;
}

beforeAll(async () => {
  const [world, agencies] = await Promise.all([openWorld(), allParties()]);
  const parties = [...agencies, await victimOf(world)];
  // Whoever has no key changes no record, and Lambda starts anew after each refusal of theirs: slow, so apart.
  const [unknown, known] = [parties.filter(({ kind }) => !kind), parties.filter(({ kind }) => kind)];
  const asked = await Promise.all([askAll(world, unknown, 1), askAll(world, known, 4)]);
  cells = asked.flat();
  judge = { ...judge, marks: marksOf(world) };
  const taken = cells.filter(({ status }) => status >= 200 && status < 300).length;
  console.log(
    `The matrix: ${String(operations.length)} operations x ${String(parties.length)} callers = ` +
      `${String(cells.length)} cells, ${String(taken)} of them answered 2xx.`,
  );
}, 600_000);

const isAdmins = ({ scope }: Operation) => scope !== null && profiles.admin.scopes.includes(scope);

/** The table with one wrong cell: another scope, that other kinds of agency hold. */
const doctored = (operation: Operation): Operation[] =>
  operations.map((row) =>
    row.id === operation.id ? { ...row, scope: isAdmins(row) ? 'events:write' : 'access:manage' } : row,
  );

describe('the matrix of who may do what', () => {
  it('holds in every cell', () => {
    expect(violations(cells, judge)).toEqual([]);
  });

  it('has an answer of success for every kind of agency', () => {
    const kinds = Object.entries(profiles).filter(([, { scopes }]) => scopes.length > 0);
    for (const [kind] of kinds) {
      const taken = cells.filter(
        ({ caller, status }) => caller.kind === kind && status >= 200 && status < 300,
      );
      expect(taken.length, kind).toBeGreaterThan(0);
    }
  });

  it.each(operations.filter(({ scope }) => scope !== null).map((row) => [row.id, row] as const))(
    'is red when %s is declared under another scope',
    (_id, operation) => {
      expect(violations(cells, { ...judge, operations: doctored(operation) })).not.toEqual([]);
    },
  );

  it('is red when a view lists one field less', () => {
    const court = { facts: profiles.court.facts.filter((field) => field !== 'suspects') };
    const found = violations(cells, { ...judge, profiles: { ...profiles, court } });
    expect(found).toEqual([expect.stringContaining('does not list suspects')]);
  });

  it.each(['readStatus', 'readReferral', 'readWebhook', 'attachUnmatchedEvent'])(
    'is red when %s answers a stranger, or keeps from its holder what is there',
    (operationId) => {
      const answered = (standing: string, status: number) => (cell: Cell) => {
        const { code: _told, ...silent } = cell;
        const isIt = cell.operationId === operationId && cell.caller.standing === standing;
        return isIt ? { ...silent, status } : cell;
      };
      expect(violations(cells.map(answered('stranger', 200)), judge)).not.toEqual([]);
      expect(violations(cells.map(answered('holder', 404)), judge)).not.toEqual([]);
    },
  );
});
