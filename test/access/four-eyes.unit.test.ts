import { expect, it } from 'vitest';

import { widens } from '../../functions/core/access/four-eyes.ts';
import { AgencySchema, type Agency } from '../../functions/core/access/credential.ts';

const staffKey = (kid: string, x: string) => ({ kty: 'OKP' as const, crv: 'Ed25519' as const, x, kid });
const curveKey = (y: string) => ({
  kty: 'EC' as const,
  crv: 'P-256' as const,
  x: 'A'.repeat(43),
  y,
  kid: 'c',
});

const agency: Agency = AgencySchema.parse({
  agencyId: 'testcase-police',
  kind: 'police',
  status: 'active',
  name: 'Testcase Police',
  rows: { forces: ['01'] },
  sourcePrefixes: ['/police/testcase/'],
  minimumAssurance: 'key+ip',
  networks: ['192.0.2.0/24'],
  certificates: ['0'.repeat(64)],
  tier: 'standard',
  keyIds: [],
  staffKeys: { keys: [staffKey('a', 'A'.repeat(43)), curveKey('A'.repeat(43))] },
  version: 1,
});

it.each<[string, object]>([
  ['another force', { rows: { ...agency.rows, forces: ['01', '48'] } }],
  ['another dimension', { rows: { ...agency.rows, courts: ['B01EF00'] } }],
  ['another source', { sourcePrefixes: ['/police/testcase/', '/police/other/'] }],
  ['another network', { networks: ['192.0.2.0/24', '198.51.100.0/24'] }],
  ['another certificate', { certificates: ['0'.repeat(64), '1'.repeat(64)] }],
  ['less assurance', { minimumAssurance: 'key' }],
  [
    'another key of its staff',
    { staffKeys: { keys: [...agency.staffKeys.keys, staffKey('b', 'B'.repeat(43))] } },
  ],
  ['a key exchanged under its name', { staffKeys: { keys: [staffKey('a', 'B'.repeat(43))] } }],
  ['a key under another name', { staffKeys: { keys: [staffKey('b', 'A'.repeat(43))] } }],
  ['another point of a curve', { staffKeys: { keys: [curveKey('B'.repeat(43))] } }],
])('%s takes two administrators', (_what, change) => {
  expect(widens(agency, AgencySchema.parse({ ...agency, ...change }))).toBe(true);
});

it.each<[string, object]>([
  ['nothing', {}],
  ['another name', { name: 'Testcase Constabulary' }],
  ['another tier', { tier: 'bulk' }],
  ['no row', { rows: {} }],
  ['no source', { sourcePrefixes: [] }],
  ['no network', { networks: [] }],
  ['no certificate', { certificates: [] }],
  ['more assurance', { minimumAssurance: 'key+mtls' }],
  ['no key of its staff', { staffKeys: { keys: [] } }],
  ['its keys in another order', { staffKeys: { keys: [...agency.staffKeys.keys].reverse() } }],
])('%s takes one', (_what, change) => {
  expect(widens(agency, AgencySchema.parse({ ...agency, ...change }))).toBe(false);
});
