import { RowFilterSchema } from '../../schemas/agencies.ts';
import type { Credential } from '../../functions/core/access/credential.ts';

/** A credential of an invented agency, changed as a test needs it. */
export const aCredential = (change: Partial<Credential> = {}): Credential => ({
  keyId: 'AAAAAAAAAAAA',
  agencyId: 'testcase-police',
  agencyKind: 'police',
  environment: 'test',
  label: 'testcase',
  scopes: ['key:read'],
  families: [],
  rows: RowFilterSchema.parse({}),
  sourcePrefixes: [],
  assurance: 'key',
  networks: [],
  certificates: [],
  tier: 'bulk',
  status: 'active',
  secrets: [{ mac: 'mac', createdAt: '2026-01-01T00:00:00.000Z' }],
  createdAt: '2026-01-01T00:00:00.000Z',
  activeFrom: '2026-01-01T00:00:00.000Z',
  expiresAt: '2026-03-01T00:00:00.000Z',
  version: 1,
  ...change,
});
