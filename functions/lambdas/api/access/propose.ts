import type { Administrator, Proposal } from '../../../../schemas/access-proposal.ts';
import {
  AgencyChangeSchema,
  IssueRequestSchema,
  NewAgencySchema,
  RotateRequestSchema,
} from '../../../../schemas/credential.ts';
import type { Agency } from '../../../core/access/credential.ts';
import { proposalDays } from '../../../core/access/four-eyes.ts';
import { later } from '../../../core/access/lifecycle.ts';
import type { Caller } from '../../../http/caller.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { Staff } from '../../../http/staff.ts';
import type { Write } from '../../../store/write.ts';

import { applyChange, createAgency, revokeAgency, type AccessDeps, type Change } from './manage-agencies.ts';
import { issueKey, rotateKey, type ShownKey } from './manage-keys.ts';

/** Who asks, as the chain gives it. */
export interface Asker {
  readonly caller: Pick<Caller, 'agencyId'>;
  readonly staff: Staff | undefined;
}

/** The administrator who asks. @throws ProblemError `proved-person-required` (403) where only a name is claimed */
export function administratorOf({ caller: { agencyId }, staff }: Asker): Administrator {
  if (!staff?.verified) throw new ProblemError('proved-person-required');
  return { agencyId, onBehalfOf: staff.onBehalfOf };
}

/** What is proposed, once it was checked that it could be done now. */
export type Wish = Pick<Proposal, 'kind' | 'agencyId' | 'keyId' | 'agencyVersion' | 'request'>;

/** Puts down what an administrator wants, for another to approve. */
export async function propose(
  { credentials, now, newId }: AccessDeps,
  asker: Asker,
  wish: Wish,
  also: (proposal: Proposal) => readonly Write[],
): Promise<Proposal> {
  const proposedAt = now().toISOString();
  const proposal: Proposal = {
    ...wish,
    proposalId: `prp_${newId()}`,
    state: 'open',
    proposedBy: administratorOf(asker),
    proposedAt,
    expiresAt: later(proposedAt, proposalDays),
    version: 1,
  };
  if (!(await credentials.commit([credentials.proposalItem(proposal), ...also(proposal)])))
    throw new ProblemError('busy');
  return proposal;
}

/** @throws ProblemError `not-found` */
export async function readProposal(
  { credentials }: Pick<AccessDeps, 'credentials'>,
  proposalId: string,
): Promise<Proposal> {
  const proposal = await credentials.findProposal(proposalId);
  if (!proposal) throw new ProblemError('not-found');
  return proposal;
}

const conflict = (detail: string) => new ProblemError('state-conflict', { detail });

/** A proposal with what its decision makes of it. @throws ProblemError `state-conflict` where none is to be made */
async function decidedOn(
  deps: AccessDeps,
  proposalId: string,
  by: Administrator,
  state: 'approved' | 'rejected',
): Promise<Proposal> {
  const proposal = await readProposal(deps, proposalId);
  const decidedAt = deps.now().toISOString();
  if (proposal.state !== 'open') throw conflict('The proposal is decided already: read it.');
  if (proposal.expiresAt <= decidedAt) throw conflict('The proposal has expired: propose it again.');
  return { ...proposal, state, decidedBy: by, decidedAt, version: proposal.version + 1 };
}

/** What an approval has brought about. */
export interface Approved {
  readonly proposal: Proposal;
  readonly change: Change;
  readonly agency?: Agency;
  readonly key?: ShownKey;
}

/**
 * Carries out what another administrator proposed, in one transaction with the decision on it. It is checked
 * again as it would be now.
 *
 * @throws ProblemError `second-person-required` (403) for the one who proposed it, `state-conflict`, and
 * whatever stands in the way of the act itself
 */
export async function approve(
  deps: AccessDeps,
  asker: Asker,
  proposalId: string,
  also: (approved: Approved) => readonly Write[],
): Promise<Approved> {
  const by = administratorOf(asker);
  const proposal = await decidedOn(deps, proposalId, by, 'approved');
  const { proposedBy } = proposal;
  if (proposedBy.agencyId === by.agencyId && proposedBy.onBehalfOf === by.onBehalfOf)
    throw new ProblemError('second-person-required');
  const decision = deps.credentials.proposalItem(proposal);
  const ofAgency = (change: Change, agency: Agency): Approved => ({
    proposal,
    agency,
    change: { ...change, proposalId },
  });
  const ofKey = (change: Change, key: ShownKey): Approved => ({
    proposal,
    key,
    change: { ...change, proposalId },
  });
  let approved: Approved | undefined;
  const together =
    <Result>(made: (change: Change, result: Result) => Approved) =>
    (result: Result, change: Change) => {
      approved = made(change, result);
      return [decision, ...also(approved)];
    };
  await carryOut(deps, proposal, together(ofAgency), together(ofKey));
  if (!approved) throw conflict('It was done meanwhile.');
  return approved;
}

async function carryOut(
  deps: AccessDeps,
  { kind, agencyId, keyId = '', request, agencyVersion }: Proposal,
  ofAgency: Parameters<typeof createAgency>[2],
  ofKey: Parameters<typeof issueKey>[3],
): Promise<void> {
  switch (kind) {
    case 'create-agency':
      await createAgency(deps, NewAgencySchema.parse(request), ofAgency);
      break;
    case 'change-agency':
      await applyChange(deps, agencyId, AgencyChangeSchema.parse(request), ofAgency, agencyVersion);
      break;
    case 'revoke-agency':
      await revokeAgency(deps, agencyId, ofAgency);
      break;
    case 'issue-key':
      await issueKey(deps, agencyId, IssueRequestSchema.parse(request), ofKey);
      break;
    case 'rotate-key':
      await rotateKey(deps, agencyId, keyId, RotateRequestSchema.parse(request), ofKey);
      break;
  }
}

/** Ends a proposal without effect. @throws ProblemError `state-conflict` where it was decided already */
export async function reject(
  deps: AccessDeps,
  asker: Asker,
  proposalId: string,
  also: (proposal: Proposal) => readonly Write[],
): Promise<Proposal> {
  const proposal = await decidedOn(deps, proposalId, administratorOf(asker), 'rejected');
  if (!(await deps.credentials.commit([deps.credentials.proposalItem(proposal), ...also(proposal)])))
    throw conflict('The proposal is decided already: read it.');
  return proposal;
}
