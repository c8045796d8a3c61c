import { describe, expect, it } from 'vitest';

import {
  credentialFor,
  faultsOfAgency,
  faultsOfIssue,
  heldTo,
  mostKeys,
  wishOf,
} from '../../functions/core/access/ceiling.ts';
import { isNarrower } from '../../functions/core/access/rows.ts';
import { RowFilterSchema, type RowFilter } from '../../schemas/agencies.ts';
import { IssueRequestSchema, type Environment } from '../../schemas/credential.ts';
import type { Agency } from '../../functions/core/access/credential.ts';
import { scopesHeld } from '../oracle/sight.ts';
import { yesIn } from '../oracle/read-table.ts';
import { aCredential } from './a-credential.ts';

const NOW = '2026-01-01T00:00:00.000Z';
const AT = { now: NOW, environment: 'test' } as const;
const networks = ['192.0.2.0/24'];
const certificates = ['c'.repeat(64)];
const rows = (change: Partial<RowFilter> = {}): RowFilter =>
  RowFilterSchema.parse({ forces: ['01', '02'], ...change });

const agency = (change: Partial<Agency> = {}): Agency => ({
  agencyId: 'testcase-police',
  kind: 'police',
  status: 'active',
  name: 'Testcase Police',
  rows: rows(),
  sourcePrefixes: ['/police/testcase/'],
  minimumAssurance: 'key+ip',
  networks,
  certificates,
  tier: 'standard',
  keyIds: [],
  staffKeys: { keys: [] },
  version: 1,
  ...change,
});
const request = (change: object = {}) => IssueRequestSchema.parse({ environment: 'test', ...change });

describe('an agency', () => {
  const faults = (change: Partial<Agency>, others: readonly string[][] = []) =>
    faultsOfAgency(
      agency(change),
      others.map((sourcePrefixes) => ({ sourcePrefixes })),
    ).map(({ pointer }) => pointer);

  it('has what it demands of its keys', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ networks: [] })).toEqual(['/networks']);
    expect(faults({ minimumAssurance: 'key+mtls', certificates: [] })).toEqual(['/certificates']);
    expect(faults({ minimumAssurance: 'key+mtls', networks: [] })).toEqual([]);
    expect(faults({ minimumAssurance: 'key+ip', certificates: [] })).toEqual([]);
    expect(faults({ minimumAssurance: 'key', networks: [], certificates: [] })).toEqual([]);
  });

  it('shares no source with another, whichever of the two names less of it', () => {
    expect(faults({}, [['/police/other/'], ['/cps/']])).toEqual([]);
    expect(faults({}, [['/cps/'], ['/police/testcase/cad/']])).toEqual(['/sourcePrefixes/0']);
    expect(faults({}, [['/police/']])).toEqual(['/sourcePrefixes/0']);
    const two = { sourcePrefixes: ['/police/a/', '/police/b/'] };
    expect(faults(two, [['/police/b/']])).toEqual(['/sourcePrefixes/1']);
  });

  it('has at most forty keys', () => {
    expect(mostKeys).toBe(40);
  });
});

describe('a key that is asked for', () => {
  const faultsIn = (environment: Environment, asked: object, of: Partial<Agency> = {}) =>
    faultsOfIssue(agency(of), request(asked), { ...AT, environment }).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
  const faults = (asked: object, of: Partial<Agency> = {}) => faultsIn('test', asked, of);

  it('is by default all that its agency may have', () => {
    const wish = wishOf(agency(), request());
    expect([...wish.scopes].sort()).toEqual(yesIn(scopesHeld, 'police').sort());
    expect(wish.families).toContain('crime');
    expect(wish).toMatchObject({ rows: rows(), assurance: 'key+ip' });
    expect(faults({})).toEqual([]);
  });

  it('is what is asked for where that is less', () => {
    const less = { scopes: ['journeys:read'], families: ['crime'], rows: { forces: ['02'] } };
    expect(wishOf(agency(), request({ ...less, assurance: 'key+mtls' }))).toEqual({
      scopes: ['journeys:read'],
      families: ['crime'],
      rows: rows({ forces: ['02'] }),
      assurance: 'key+mtls',
    });
    expect(faults(less)).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'a scope its kind may not have',
      { scopes: ['journeys:read', 'access:manage'] },
      '/scopes/1 not-allowed',
    ],
    ['a family its kind sends nothing of', { families: ['crime', 'probation'] }, '/families/1 not-allowed'],
    ['rows of another force', { rows: { forces: ['48'] } }, '/rows not-allowed'],
    ['rows of another dimension', { rows: { forces: ['01'], courts: ['C01CE00'] } }, '/rows not-allowed'],
    ['less assurance than its agency demands', { assurance: 'key' }, '/assurance not-allowed'],
    ['a start beyond 30 days', { activeFrom: '2026-01-31T00:00:00.001Z' }, '/activeFrom not-allowed'],
    ['a key of the other environment', { environment: 'live' }, '/environment not-allowed'],
    ['a test that lives longer than 90 days', { lifetimeDays: 91 }, '/lifetimeDays not-allowed'],
  ])('is refused %s', (_name, asked, fault) => {
    expect(faults(asked)).toEqual([fault]);
  });

  it('may begin in 30 days to the moment, and live 90 days, or a year where it is no test', () => {
    expect(faults({ activeFrom: '2026-01-31T00:00:00.000Z' })).toEqual([]);
    expect(faults({ lifetimeDays: 90 })).toEqual([]);
    expect(faultsIn('live', { environment: 'live', lifetimeDays: 365 })).toEqual([]);
  });

  it('opens no personal details bare', () => {
    const bare = { minimumAssurance: 'key' } as const;
    expect(faults({ scopes: ['journeys:contact:read'] }, bare)).toEqual(['/assurance not-allowed']);
    expect(faults({ scopes: ['journeys:read', 'people:address:confirm'] }, bare)).toEqual([
      '/assurance not-allowed',
    ]);
    expect(faults({ scopes: ['journeys:read'] }, bare)).toEqual([]);
    expect(faults({ scopes: ['journeys:contact:read'], assurance: 'key+ip' }, bare)).toEqual([]);
  });

  it('is bound only to what its agency has', () => {
    expect(faults({ assurance: 'key+mtls' }, { certificates: [] })).toEqual(['/certificates not-allowed']);
    expect(faults({ assurance: 'key+ip' }, { minimumAssurance: 'key', networks: [] })).toEqual([
      '/networks not-allowed',
    ]);
    expect(faults({ assurance: 'key+ip' }, { minimumAssurance: 'key+mtls' })).toEqual([
      '/assurance not-allowed',
    ]);
  });

  it('says of each fault how to mend it, and never what was sent', () => {
    const all = {
      ...{ scopes: ['access:manage'], families: ['probation'], rows: { forces: ['48'] } },
      ...{ assurance: 'key', activeFrom: '2026-12-31T00:00:00.000Z', lifetimeDays: 91 },
    };
    const bare = { scopes: ['journeys:contact:read'] };
    const issues = [
      ...faultsOfIssue(agency(), request(all), AT),
      ...faultsOfIssue(agency({ minimumAssurance: 'key' }), request(bare), AT),
      ...faultsOfIssue(agency({ networks: [] }), request(), AT),
      ...faultsOfIssue(agency({ minimumAssurance: 'key+mtls', certificates: [] }), request(), AT),
      ...faultsOfAgency(agency(), [{ sourcePrefixes: ['/police/'] }]),
    ];
    expect(issues).toHaveLength(10);
    for (const { detail } of issues) {
      expect(detail).toMatch(/^(Use|Name) .{10}/);
      expect(detail).not.toMatch(/48|91|probation|access:|police/);
    }
    expect(issues.map(({ detail }) => detail)).toContain(
      'Use at most 90 days for a key of this environment.',
    );
  });
});

describe('a key that is given', () => {
  const made = { keyId: 'BBBBBBBBBBBB', mac: 'the mac', now: NOW };

  it('carries the bounds of its agency, one secret and an end', () => {
    expect(credentialFor(agency(), request({ label: 'cad', lifetimeDays: 30 }), made)).toMatchObject({
      keyId: 'BBBBBBBBBBBB',
      agencyId: 'testcase-police',
      agencyKind: 'police',
      environment: 'test',
      label: 'cad',
      rows: rows(),
      sourcePrefixes: ['/police/testcase/'],
      assurance: 'key+ip',
      networks,
      certificates,
      tier: 'standard',
      status: 'active',
      secrets: [{ mac: 'the mac', createdAt: NOW }],
      createdAt: NOW,
      activeFrom: NOW,
      expiresAt: '2026-01-31T00:00:00.000Z',
      version: 1,
    });
  });

  it('lives from its start, and from now where that is past', () => {
    const ends = (activeFrom: string) =>
      credentialFor(agency(), request({ activeFrom, lifetimeDays: 10 }), made).expiresAt;
    expect(ends('2026-01-05T00:00:00.000Z')).toBe('2026-01-15T00:00:00.000Z');
    expect(ends('2025-12-01T00:00:00.000Z')).toBe('2026-01-11T00:00:00.000Z');
  });
});

describe('a key after its agency changed', () => {
  const key = aCredential({ rows: rows({ forces: ['01'] }), assurance: 'key+ip', version: 3 });

  it('loses rows that the agency lost and gains none', () => {
    expect(heldTo(agency({ rows: rows({ forces: ['02'] }) }), key).rows.forces).toEqual([]);
    expect(heldTo(agency(), key).rows).toEqual(rows({ forces: ['01'] }));
  });

  it('is bound to its sources, networks, certificates and tier of now', () => {
    const now = { sourcePrefixes: ['/new/'], networks: ['198.51.100.0/24'], certificates: ['d'.repeat(64)] };
    expect(heldTo(agency({ ...now, tier: 'bulk' }), key)).toMatchObject({ ...now, tier: 'bulk', version: 4 });
  });

  it('is taken with the stronger of the two assurances', () => {
    expect(heldTo(agency({ minimumAssurance: 'key+mtls' }), key).assurance).toBe('key+mtls');
    expect(heldTo(agency({ minimumAssurance: 'key' }), key).assurance).toBe('key+ip');
  });

  it('is revoked with the agency, and never brought back by it', () => {
    expect(heldTo(agency({ status: 'revoked' }), key).status).toBe('revoked');
    expect(heldTo(agency(), key).status).toBe('active');
    expect(heldTo(agency(), aCredential({ status: 'revoked' })).status).toBe('revoked');
  });
});

describe('a filter of rows', () => {
  it('is within another only where every row of every dimension is', () => {
    expect(isNarrower(rows({ forces: ['01'] }), rows())).toBe(true);
    expect(isNarrower(rows({ forces: [] }), rows())).toBe(true);
    expect(isNarrower(rows(), rows())).toBe(true);
    expect(isNarrower(rows({ forces: ['01', '48'] }), rows())).toBe(false);
    expect(isNarrower(rows({ services: ['lvws-core'] }), rows())).toBe(false);
  });
});
