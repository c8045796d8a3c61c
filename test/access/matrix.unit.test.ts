import { describe, expect, it } from 'vitest';

import { profiles } from '../../functions/core/agency-profiles.ts';
import { operations } from '../../schemas/operations.ts';
import { accessOperations } from '../../schemas/operations/access.ts';
import { personalScopes } from '../../schemas/scopes.ts';

import { fixtures } from './matrix-fixtures.ts';
import { missingFixtures } from './matrix.ts';

describe('the table of operations', () => {
  it('has what the matrix needs to call each of them', () => {
    expect(operations.flatMap((operation) => missingFixtures(operation, fixtures))).toEqual([]);
  });

  it('is told what is missing, by name', () => {
    const none = { parameters: {}, bodies: {}, queries: {} };
    const { readAgency, createAgency } = accessOperations;
    const bare = { ...createAgency, path: readAgency.path, request: { schema: createAgency.request.schema } };
    expect(missingFixtures(bare, none)).toEqual([
      'Give {agencyId} of /agencies/{agencyId} a value under "parameters" in test/access/matrix-fixtures.ts.',
      'Give the request of createAgency an example in its row, or a body under "bodies" in test/access/matrix-fixtures.ts.',
    ]);
  });

  it('opens personal details only under a scope that no bare key may hold', () => {
    const personal = operations.filter((operation) => operation.personal);
    for (const { id, scope } of personal) expect(scope !== null && personalScopes.has(scope), id).toBe(true);
  });

  it('asks for no scope that no kind of agency may hold', () => {
    const granted = new Set(Object.values(profiles).flatMap(({ scopes }) => scopes));
    for (const { id, scope } of operations) expect(scope === null || granted.has(scope), id).toBe(true);
  });
});
