import pLimit from 'p-limit';
import { beforeAll, describe, expect, it } from 'vitest';

import { visibleFacts } from '../../functions/core/views/view.ts';
import type { Operation } from '../../schemas/operations/define.ts';
import { operations } from '../../schemas/operations.ts';
import { scopesOfKind } from '../../schemas/scopes.ts';

import { allParties, ask, heldParameters, openWorld, type World } from './matrix-fixtures.ts';
import { violations, type Cell, type Judge } from './matrix.ts';

let cells: readonly Cell[] = [];
let judge: Judge = { operations, visibleFacts, marks: [], held: heldParameters };

const marksOf = ({ journeyId, referralId, personRef, caseUrn }: World) => [
  journeyId,
  referralId,
  personRef,
  caseUrn,
];

beforeAll(async () => {
  const [world, parties] = await Promise.all([openWorld(), allParties()]);
  const limit = pLimit(4);
  const asked = operations.flatMap((operation) =>
    parties.map((party) => limit(() => ask(operation, world, party))),
  );
  cells = await Promise.all(asked);
  judge = { ...judge, marks: marksOf(world) };
  const taken = cells.filter(({ status }) => status >= 200 && status < 300).length;
  console.log(
    `The matrix: ${String(operations.length)} operations x ${String(parties.length)} callers = ` +
      `${String(cells.length)} cells, ${String(taken)} of them answered 2xx.`,
  );
}, 600_000);

const isAdmins = ({ scope }: Operation) => scope !== null && scopesOfKind.admin.includes(scope);

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
    const kinds = Object.entries(scopesOfKind).filter(([, scopes]) => scopes.length > 0);
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
    const court = (visibleFacts.court ?? []).filter((field) => field !== 'suspects');
    const found = violations(cells, { ...judge, visibleFacts: { ...visibleFacts, court } });
    expect(found).toEqual([expect.stringContaining('does not list suspects')]);
  });

  it('is red when a stranger is answered', () => {
    const leaked = cells.map((cell) =>
      cell.operationId === 'readStatus' && cell.caller.standing === 'stranger'
        ? { ...cell, status: 200 }
        : cell,
    );
    expect(violations(leaked, judge)).not.toEqual([]);
  });
});
