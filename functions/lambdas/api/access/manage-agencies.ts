import type * as z from 'zod';

import type {
  Agency,
  AgencyChange,
  AgencyViewSchema,
  Credential,
  NewAgency,
} from '../../../../schemas/credential.ts';
import { faultsOfAgency, heldTo } from '../../../core/access/ceiling.ts';
import { requireMatch } from '../../../http/etag.ts';
import { ProblemError } from '../../../http/problem.ts';
import { tryAgain, type BackOff } from '../../../store/try-again.ts';
import type { CredentialsRepository } from '../../../store/credentials.ts';
import type { Write } from '../../../store/write.ts';

export interface AccessDeps {
  readonly credentials: CredentialsRepository;
  /** The key under which new secrets are stored. */
  readonly pepper: string;
  readonly now: () => Date;
  readonly backOff: BackOff;
}

/** Further items of the transaction, made from its result. */
export type Also<Result> = (result: Result) => readonly Write[];

/** An agency as it is told: without the list of its keys, which has its own operation. */
export function agencyView({ keyIds: _keys, ...view }: Agency): z.infer<typeof AgencyViewSchema> {
  return view;
}

/** @throws ProblemError `not-found` */
export async function readAgency(
  { credentials }: Pick<AccessDeps, 'credentials'>,
  agencyId: string,
): Promise<Agency> {
  const agency = await credentials.findAgency(agencyId);
  if (!agency) throw new ProblemError('not-found');
  return agency;
}

async function allAgencies({ credentials }: AccessDeps): Promise<Agency[]> {
  const all: Agency[] = [];
  let after: string | undefined;
  do {
    const { entries, next } = await credentials.listAgencies({ after, limit: 200 });
    all.push(...entries);
    after = next;
  } while (after !== undefined);
  return all;
}

async function checkAgency(deps: AccessDeps, agency: Agency): Promise<void> {
  const others = (await allAgencies(deps)).filter(({ agencyId }) => agencyId !== agency.agencyId);
  const errors = faultsOfAgency(agency, others);
  if (errors.length > 0) throw new ProblemError('rule-refused', { errors });
}

/** Registers an agency. @throws ProblemError `state-conflict` when its id is taken, `rule-refused` */
export async function createAgency(deps: AccessDeps, wanted: NewAgency, also: Also<Agency>): Promise<Agency> {
  const agency: Agency = { ...wanted, status: 'active', keyIds: [], version: 1 };
  await checkAgency(deps, agency);
  if (await deps.credentials.commit([deps.credentials.agencyItem(agency), ...also(agency)])) return agency;
  throw new ProblemError('state-conflict', {
    detail: 'An agency of this id is registered already: read it, or use another id.',
  });
}

/**
 * Changes an agency and every key of it in one transaction: there is no moment in which a key reaches
 * beyond its agency.
 */
async function carryOver(
  deps: AccessDeps,
  agencyId: string,
  change: (agency: Agency) => Promise<Agency> | Agency,
  also: Also<Agency>,
): Promise<Agency> {
  return tryAgain(deps.backOff, async () => {
    const before = await readAgency(deps, agencyId);
    const changed = await change(before);
    const keys = await Promise.all(before.keyIds.map((keyId) => deps.credentials.find(keyId)));
    const held = keys
      .filter((key): key is Credential => key?.status === 'active')
      .map((key) => heldTo(changed, key));
    const live = held.filter(({ status }) => status !== 'revoked').map(({ keyId }) => keyId);
    const after: Agency = { ...changed, keyIds: live, version: before.version + 1 };
    const items = [
      deps.credentials.agencyItem(after),
      ...held.map((key) => deps.credentials.credentialItem(key)),
      ...also(after),
    ];
    return (await deps.credentials.commit(items)) ? after : undefined;
  });
}

/** @throws ProblemError `version-mismatch` (412), `rule-refused`, `not-found` */
export async function changeAgency(
  deps: AccessDeps,
  agencyId: string,
  change: AgencyChange,
  ifMatch: string | undefined,
): Promise<Agency> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return carryOver(
    deps,
    agencyId,
    async (agency) => {
      requireMatch(ifMatch, agency.version);
      const changed: Agency = { ...agency, ...given };
      await checkAgency(deps, changed);
      return changed;
    },
    () => [],
  );
}

/** Break glass: from the moment this answers, no key of the agency is given or found valid again. */
export function revokeAgency(deps: AccessDeps, agencyId: string, also: Also<Agency>): Promise<Agency> {
  return carryOver(deps, agencyId, (agency) => ({ ...agency, status: 'revoked' }), also);
}
