import { randomUUID } from 'node:crypto';

import { call, type Answer } from './client.ts';

/** Carries out a command of the administrator, under an Idempotency-Key of its own unless one is given. */
export const command = (
  path: string,
  body?: unknown,
  idempotencyKey: string = randomUUID(),
): Promise<Answer> =>
  call('admin', path, { method: 'POST', body, headers: { 'Idempotency-Key': idempotencyKey } });

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
  if (status !== 201) throw new Error(`No agency was registered: ${JSON.stringify(body)}`);
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
  if (status !== 201) throw new Error(`No key was issued: ${JSON.stringify(body)}`);
  return { keyId: String(body['keyId']), key: String(body['key']) };
}
