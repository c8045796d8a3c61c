import { randomUUID } from 'node:crypto';

import { seededAgencies } from '../../local/agencies.ts';
import { staffAssertion } from '../../local/staff.ts';

import { call, type Answer } from './client.ts';
import { useStack } from './stack.ts';

/** Sends a command in the name of a proved administrator, under an Idempotency-Key of its own unless one is given. */
export const asAdministrator = async (
  staffId: string,
  path: string,
  body?: unknown,
  idempotencyKey: string = randomUUID(),
  method = 'POST',
): Promise<Answer> =>
  call('admin', path, {
    method,
    body,
    headers: {
      'Idempotency-Key': idempotencyKey,
      'X-Staff-Assertion': await staffAssertion(
        seededAgencies.admin.agencyId,
        staffId,
        useStack().staffKeys.admin,
      ),
    },
  });

/** Approves what another administrator has proposed. */
export const approve = (proposal: Answer, staffId = 'admin-2', idempotencyKey?: string): Promise<Answer> =>
  asAdministrator(
    staffId,
    `/access-proposals/${String(proposal.body['proposalId'])}/approval`,
    undefined,
    idempotencyKey,
  );

/**
 * Carries out a command of the administrators: one sends it and, where it is proposed only, another approves
 * it. The body is the agency or key that it came to.
 */
export async function command(path: string, body?: unknown, idempotencyKey?: string): Promise<Answer> {
  const first = await asAdministrator('admin-1', path, body, idempotencyKey);
  if (first.status !== 202) return first;
  const approved = await approve(first);
  const { key, agency } = approved.body as Record<string, Answer['body'] | undefined>;
  return { ...approved, body: key ?? agency ?? approved.body };
}

export interface TestAgency {
  readonly agencyId: string;
  readonly sourcePrefix: string;
}

/** Registers an agency that no other test knows. */
export async function newAgency(
  kind: string,
  rows: Readonly<Record<string, readonly string[]>> = {},
  more: object = {},
): Promise<TestAgency> {
  const agencyId = `${kind}-${randomUUID().slice(0, 8)}`;
  const sourcePrefix = `/test/${agencyId}/`;
  const { status, body } = await command('/agencies', {
    agencyId,
    kind,
    name: 'Testcase agency',
    rows,
    sourcePrefixes: [sourcePrefix],
    minimumAssurance: 'key+ip',
    networks: ['127.0.0.0/24'],
    tier: 'bulk',
    ...more,
  });
  if (status !== 200) throw new Error(`No agency was registered: ${JSON.stringify(body)}`);
  return { agencyId, sourcePrefix };
}

export interface TestKey {
  readonly keyId: string;
  readonly key: string;
}

export type TestPolice = TestAgency & TestKey & { readonly force: string };

/** A police agency that no other test knows, with a key: nothing that other tests leave is in its way. */
export async function newPolice(force: string): Promise<TestPolice> {
  const agency = await newAgency('police', { forces: [force] });
  return { ...agency, ...(await newKey(agency.agencyId)), force };
}

/** Issues a key of the test environment to an agency. */
export async function newKey(agencyId: string, wish: object = {}): Promise<TestKey> {
  const { status, body } = await command(`/agencies/${agencyId}/keys`, { environment: 'test', ...wish });
  if (status !== 200 && status !== 201) throw new Error(`No key was issued: ${JSON.stringify(body)}`);
  return { keyId: String(body['keyId']), key: String(body['key']) };
}
