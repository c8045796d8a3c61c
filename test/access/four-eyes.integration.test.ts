import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import type { AuditRecord } from '../../schemas/audit.ts';
import { approve, asAdministrator, newAgency, newKey } from '../support/access.ts';
import { call } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { pagesOf } from '../support/pages.ts';

/** Every administrative act on record that concerns an agency, oldest first. */
async function actsOn(agencyId: string): Promise<AuditRecord[]> {
  const found: AuditRecord[] = [];
  for await (const { body } of pagesOf('admin', '/audit?limit=200'))
    found.push(...(body['records'] as AuditRecord[]));
  return found.filter(({ change }) => change?.agencyId === agencyId);
}

const wanted = (agencyId: string) => ({
  agencyId,
  kind: 'police',
  name: 'Testcase agency',
  rows: { forces: ['01', '48'] },
  sourcePrefixes: [`/test/${agencyId}/`],
  minimumAssurance: 'key+ip',
  networks: ['127.0.0.0/24'],
});
const someId = () => `police-${randomUUID().slice(0, 8)}`;
const isThere = async (agencyId: string) => (await call('admin', `/agencies/${agencyId}`)).status === 200;

describe('one administrator alone', () => {
  it('makes no agency, and gives none wider rows, weaker assurance, other places or proofs', async () => {
    const agencyId = someId();
    const proposal = await asAdministrator('admin-1', '/agencies', wanted(agencyId));
    expect([proposal.status, proposal.body['state']]).toEqual([202, 'open']);
    expect(await isThere(agencyId)).toBe(false);
    const own = await approve(proposal, 'admin-1');
    expect([own.status, own.body['code']]).toEqual([403, 'second-person-required']);
    expect(await isThere(agencyId)).toBe(false);

    const known = await newAgency('police', { forces: ['77'] });
    const path = `/agencies/${known.agencyId}`;
    const before = (await call('admin', path)).body;
    for (const change of [
      { rows: { forces: ['77', '01'] } },
      { minimumAssurance: 'key' },
      { networks: ['127.0.0.0/24', '192.0.2.0/24'] },
      { certificates: ['0'.repeat(64)] },
      { sourcePrefixes: [`/test/${known.agencyId}/`, `/test/${known.agencyId}-more/`] },
      {
        staffKeys: {
          keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43), kid: 'mine' }],
        },
      },
    ]) {
      const answer = await asAdministrator('admin-1', path, change, randomUUID(), 'PATCH');
      expect([answer.status, answer.body['kind']]).toEqual([202, 'change-agency']);
    }
    expect((await call('admin', path)).body).toEqual(before);
  });

  it('gives no key that opens personal details, and no new secret of one, but ends it at once', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] });
    const path = `/agencies/${agencyId}/keys`;
    const wide = await asAdministrator('admin-1', path, { environment: 'test' });
    expect([wide.status, wide.body['key']]).toEqual([202, undefined]);
    const { keyId } = await newKey(agencyId);
    const rotation = await asAdministrator('admin-1', `${path}/${keyId}/rotation`, {});
    expect([rotation.status, rotation.body['key']]).toEqual([202, undefined]);
    const small = await asAdministrator('admin-1', path, { environment: 'test', scopes: ['key:read'] });
    expect(small.status).toBe(201);
    expect((await asAdministrator('admin-1', `${path}/${keyId}/revocation`)).status).toBe(200);
  });

  it('is nobody where only a name is claimed, and proposes nothing', async () => {
    const agencyId = someId();
    const headers = { 'Idempotency-Key': randomUUID(), 'X-On-Behalf-Of': 'admin-1' };
    const claimed = await call('admin', '/agencies', { method: 'POST', body: wanted(agencyId), headers });
    expect([claimed.status, claimed.body['code']]).toEqual([403, 'proved-person-required']);
    const proposal = await asAdministrator('admin-1', '/agencies', wanted(agencyId));
    const path = `/access-proposals/${String(proposal.body['proposalId'])}/approval`;
    const approved = await call('admin', path, {
      method: 'POST',
      headers: { 'Idempotency-Key': randomUUID(), 'X-On-Behalf-Of': 'admin-2' },
    });
    expect([approved.status, approved.body['code']]).toEqual([403, 'proved-person-required']);
    expect(await isThere(agencyId)).toBe(false);
  });
});

describe('what one administrator proposes', () => {
  it('takes effect when another approves it, once', async () => {
    const agencyId = someId();
    const proposal = await asAdministrator('admin-1', '/agencies', wanted(agencyId));
    const approved = await approve(proposal);
    expect(approved.body).toMatchObject({ proposal: { state: 'approved' }, agency: { agencyId } });
    expect(await isThere(agencyId)).toBe(true);
    const again = await approve(proposal, 'admin-3');
    expect([again.status, again.body['code']]).toEqual([409, 'state-conflict']);
  });

  it('has no effect once it was rejected', async () => {
    const agencyId = someId();
    const proposal = await asAdministrator('admin-1', '/agencies', wanted(agencyId));
    const path = `/access-proposals/${String(proposal.body['proposalId'])}`;
    expect((await asAdministrator('admin-2', `${path}/rejection`)).body['state']).toBe('rejected');
    expect((await approve(proposal)).status).toBe(409);
    expect(await isThere(agencyId)).toBe(false);
  });

  it('is not approved onto an agency that has changed since', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77', '78'] });
    const path = `/agencies/${agencyId}`;
    const wider = { rows: { forces: ['77', '78', '01'] } };
    const proposal = await asAdministrator('admin-1', path, wider, randomUUID(), 'PATCH');
    const narrower = { rows: { forces: ['77'] } };
    expect((await asAdministrator('admin-1', path, narrower, randomUUID(), 'PATCH')).status).toBe(200);
    expect((await approve(proposal)).status).toBe(409);
    expect((await call('admin', path)).body['rows']).toMatchObject({ forces: ['77'] });
  });

  it('is on record with who, what and on which agency and key, before and after', async () => {
    const { agencyId } = await newAgency('police', { forces: ['77'] });
    const path = `/agencies/${agencyId}`;
    const wider = { rows: { forces: ['77', '01'] } };
    await approve(await asAdministrator('admin-1', path, wider, randomUUID(), 'PATCH'));
    const { keyId } = await newKey(agencyId);
    await asAdministrator('admin-1', `${path}/keys/${keyId}/revocation`);
    const rowsOf = (of: object | undefined) =>
      (of as { rows?: { forces?: string[] } } | undefined)?.rows?.forces;
    await eventually(async () => {
      const acts = await actsOn(agencyId);
      expect(acts.map(({ operation, onBehalfOf, verified }) => [operation, onBehalfOf, verified])).toEqual([
        ['createAgency', 'admin-1', true],
        ['approveProposal', 'admin-2', true],
        ['changeAgency', 'admin-1', true],
        ['approveProposal', 'admin-2', true],
        ['issueKey', 'admin-1', true],
        ['approveProposal', 'admin-2', true],
        ['revokeKey', 'admin-1', true],
      ]);
      const [, made, , changed, , issued, revoked] = acts.map(({ change }) => change);
      expect(rowsOf(made?.after)).toEqual(['77']);
      expect([rowsOf(changed?.before), rowsOf(changed?.after)]).toEqual([['77'], ['77', '01']]);
      expect([issued?.keyId, revoked?.keyId]).toEqual([keyId, keyId]);
      expect([revoked?.before?.['state'], revoked?.after?.['state']]).toEqual(['active', 'revoked']);
    });
  });
});
