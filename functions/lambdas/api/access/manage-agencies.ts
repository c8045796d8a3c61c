import type * as z from 'zod';

import type {
  AgencyChange,
  AgencyViewSchema,
  Environment,
  NewAgency,
} from '../../../../schemas/credential.ts';
import type { Agency, Credential } from '../../../core/access/credential.ts';
import type { AuditRecord } from '../../../../schemas/audit.ts';
import { faultsOfAgency, heldTo } from '../../../core/access/ceiling.ts';
import { fingerprintOf } from '../../../platform/fingerprint.ts';
import { requireMatch } from '../../../http/etag.ts';
import { ProblemError } from '../../../http/problem.ts';
import { tryAgain, type BackOff } from '../../../store/try-again.ts';
import type { CredentialsRepository } from '../../../store/credentials.ts';
import type { Write } from '../../../store/write.ts';

export interface AccessDeps {
  readonly credentials: CredentialsRepository;
  /** The key under which new secrets are stored. */
  readonly pepper: string;
  /** Whose keys the deployment takes. */
  readonly environment: Environment;
  readonly now: () => Date;
  /** A ULID, for new proposals. */
  readonly newId: () => string;
  readonly backOff: BackOff;
}

/** What an administrative act changed, for the record: on which agency or key, and what differs. */
export type Change = NonNullable<AuditRecord['change']>;

/** Further items of the transaction, made from its result and from what it changes. */
export type Also<Result> = (result: Result, change: Change) => readonly Write[];

type Fields = Readonly<Record<string, unknown>>;

/** The fields that differ, as they were and as they are. */
export function differences(before: Fields, after: Fields): Pick<Change, 'before' | 'after'> {
  const differs = (name: string) =>
    fingerprintOf([before[name]]) !== fingerprintOf([after[name]]) && name !== 'version';
  const pick = (of: Fields) =>
    Object.fromEntries(Object.entries(of).filter(([name, value]) => value !== undefined && differs(name)));
  return { before: pick(before), after: pick(after) };
}

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

/** The agency that is asked for. @throws ProblemError `rule-refused` */
export async function checkNewAgency(deps: AccessDeps, wanted: NewAgency): Promise<Agency> {
  const agency: Agency = { ...wanted, status: 'active', keyIds: [], version: 1 };
  await checkAgency(deps, agency);
  return agency;
}

/** Registers an agency. @throws ProblemError `state-conflict` when its id is taken, `rule-refused` */
export async function createAgency(deps: AccessDeps, wanted: NewAgency, also: Also<Agency>): Promise<Agency> {
  const agency = await checkNewAgency(deps, wanted);
  const change = { agencyId: agency.agencyId, ...differences({}, agencyView(agency)) };
  if (await deps.credentials.commit([deps.credentials.agencyItem(agency), ...also(agency, change)]))
    return agency;
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
      ...also(after, { agencyId, ...differences(agencyView(before), agencyView(after)) }),
    ];
    return (await deps.credentials.commit(items)) ? after : undefined;
  });
}

/** An agency as a change would have it. @throws ProblemError `rule-refused` */
async function changed(deps: AccessDeps, agency: Agency, change: AgencyChange): Promise<Agency> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const after: Agency = { ...agency, ...given };
  await checkAgency(deps, after);
  return after;
}

/** An agency as it is, and as a change would have it. @throws ProblemError `version-mismatch` (412), `rule-refused`, `not-found` */
export async function foresee(
  deps: AccessDeps,
  agencyId: string,
  change: AgencyChange,
  ifMatch: string | undefined,
): Promise<{ readonly before: Agency; readonly after: Agency }> {
  const before = await readAgency(deps, agencyId);
  requireMatch(ifMatch, before.version);
  return { before, after: await changed(deps, before, change) };
}

/**
 * Changes an agency whose version is still the one that the change was weighed against.
 *
 * @throws ProblemError `state-conflict` (409) where it is another, `rule-refused`, `not-found`
 */
export async function applyChange(
  deps: AccessDeps,
  agencyId: string,
  change: AgencyChange,
  also: Also<Agency>,
  weighedAt: number | undefined,
): Promise<Agency> {
  return carryOver(
    deps,
    agencyId,
    async (agency) => {
      if (agency.version !== weighedAt)
        throw new ProblemError('state-conflict', {
          detail: 'The agency has changed meanwhile: read it, and ask again.',
        });
      return changed(deps, agency, change);
    },
    also,
  );
}

/** Break glass: from the moment this answers, no key of the agency is given or found valid again. */
export function revokeAgency(deps: AccessDeps, agencyId: string, also: Also<Agency>): Promise<Agency> {
  return carryOver(deps, agencyId, (agency) => ({ ...agency, status: 'revoked' }), also);
}
