import { randomBytes } from 'node:crypto';

import type { IssueRequest, KeyView, RotateRequest } from '../../../../schemas/credential.ts';
import type { Agency, Credential } from '../../../core/access/credential.ts';
import { credentialFor, faultsOfIssue, mostKeys } from '../../../core/access/ceiling.ts';
import { base62, formatKey, secretMac } from '../../../platform/key-format.ts';
import { rotated, stateOf } from '../../../core/access/lifecycle.ts';
import { ProblemError } from '../../../http/problem.ts';
import { tryAgain } from '../../../store/try-again.ts';

import { differences, readAgency, type AccessDeps, type Also, type Change } from './manage-agencies.ts';

/** A key with its secret: the only time anybody has it but its agency. */
export interface ShownKey {
  readonly credential: Credential;
  readonly key: string;
}

export const keyViewOf = (credential: Credential, now: Date): KeyView => {
  const { secrets, status: _status, ...view } = credential;
  return {
    ...view,
    state: stateOf(credential, now.toISOString()),
    secrets: secrets.map(({ mac: _mac, ...told }) => told),
  };
};

/** A key of an agency. @throws ProblemError `not-found`, also where it is another agency's */
export async function readKey(
  { credentials }: Pick<AccessDeps, 'credentials'>,
  agencyId: string,
  keyId: string,
): Promise<Credential> {
  const credential = await credentials.find(keyId);
  if (credential?.agencyId !== agencyId) throw new ProblemError('not-found');
  return credential;
}

/** What an act changed of a key, for the record: nothing of its secrets but when they were made. */
const changeOf = (before: Credential | undefined, after: Credential, now: Date): Change => ({
  agencyId: after.agencyId,
  keyId: after.keyId,
  ...differences(before ? keyViewOf(before, now) : {}, keyViewOf(after, now)),
});

const newSecret = () => base62(randomBytes(32), 43);

/** The agency that a key is asked for, and its other keys. @throws ProblemError where it may not be given */
export async function checkIssue(
  deps: AccessDeps,
  agencyId: string,
  request: IssueRequest,
): Promise<{ readonly agency: Agency; readonly keyIds: readonly string[] }> {
  const agency = await readAgency(deps, agencyId);
  if (agency.status === 'revoked')
    throw new ProblemError('state-conflict', { detail: 'The agency is revoked: no key is given to it.' });
  const now = deps.now().toISOString();
  const errors = faultsOfIssue(agency, request, { now, environment: deps.environment });
  if (errors.length > 0) throw new ProblemError('rule-refused', { errors });
  const keyIds = await stillLive(deps, agency.keyIds, now);
  if (keyIds.length >= mostKeys)
    throw new ProblemError('state-conflict', {
      detail: `The agency has ${String(mostKeys)} keys: revoke one that is not used.`,
    });
  return { agency, keyIds };
}

/** Gives an agency a key. @throws ProblemError `rule-refused`, `state-conflict`, `not-found` */
export async function issueKey(
  deps: AccessDeps,
  agencyId: string,
  request: IssueRequest,
  also: Also<ShownKey>,
): Promise<ShownKey> {
  const keyId = base62(randomBytes(9), 12);
  const secret = newSecret();
  return tryAgain(deps.backOff, async () => {
    const { agency, keyIds } = await checkIssue(deps, agencyId, request);
    const now = deps.now().toISOString();
    const credential = credentialFor(agency, request, { keyId, mac: secretMac(deps.pepper, secret), now });
    const shown = { credential, key: formatKey({ environment: request.environment, keyId, secret }) };
    const committed = await deps.credentials.commit([
      deps.credentials.credentialItem(credential),
      deps.credentials.agencyItem({ ...agency, keyIds: [...keyIds, keyId], version: agency.version + 1 }),
      ...also(shown, changeOf(undefined, credential, deps.now())),
    ]);
    return committed ? shown : undefined;
  });
}

/** The keys among some that can still be used one day: what expired never comes back. */
async function stillLive(
  { credentials }: AccessDeps,
  keyIds: readonly string[],
  now: string,
): Promise<string[]> {
  const keys = await Promise.all(keyIds.map((keyId) => credentials.find(keyId)));
  return keys.flatMap((key) =>
    key && !['expired', 'revoked'].includes(stateOf(key, now)) ? [key.keyId] : [],
  );
}

/** A key that can have a new secret. @throws ProblemError `state-conflict`, `not-found` */
export async function checkRotation(deps: AccessDeps, agencyId: string, keyId: string): Promise<Credential> {
  const credential = await readKey(deps, agencyId, keyId);
  if (['expired', 'revoked'].includes(stateOf(credential, deps.now().toISOString())))
    throw new ProblemError('state-conflict', { detail: 'The key has ended: issue a new one.' });
  return credential;
}

/** Gives a key a new secret beside the old one. @throws ProblemError `state-conflict`, `not-found` */
export async function rotateKey(
  deps: AccessDeps,
  agencyId: string,
  keyId: string,
  request: RotateRequest,
  also: Also<ShownKey>,
): Promise<ShownKey> {
  const secret = newSecret();
  return tryAgain(deps.backOff, async () => {
    const before = await checkRotation(deps, agencyId, keyId);
    const now = deps.now().toISOString();
    const credential = rotated(before, { ...request, mac: secretMac(deps.pepper, secret), now });
    const shown = { credential, key: formatKey({ environment: before.environment, keyId, secret }) };
    const committed = await deps.credentials.commit([
      deps.credentials.credentialItem(credential),
      ...also(shown, changeOf(before, credential, deps.now())),
    ]);
    return committed ? shown : undefined;
  });
}

/** Ends a key. @throws ProblemError `not-found` */
export async function revokeKey(
  deps: AccessDeps,
  agencyId: string,
  keyId: string,
  also: Also<Credential>,
): Promise<Credential> {
  return tryAgain(deps.backOff, async () => {
    const before = await readKey(deps, agencyId, keyId);
    const agency = await readAgency(deps, agencyId);
    const revoked: Credential = { ...before, status: 'revoked', version: before.version + 1 };
    const committed = await deps.credentials.commit([
      deps.credentials.credentialItem(revoked),
      deps.credentials.agencyItem({
        ...agency,
        keyIds: agency.keyIds.filter((id) => id !== keyId),
        version: agency.version + 1,
      }),
      ...also(revoked, changeOf(before, revoked, deps.now())),
    ]);
    return committed ? revoked : undefined;
  });
}
