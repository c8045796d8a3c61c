import * as z from 'zod';

import { AgencyIdSchema, KeyIdSchema } from './credential.ts';

export const ProposalIdSchema = z
  .string()
  .regex(/^prp_[0-9A-HJKMNP-TV-Z]{26}$/, 'Use the id of a proposal, such as prp_01JZZZZZZZZZZZZZZZZZZZZZZZ.');

/** What widens access, and so takes two administrators. */
export const ProposalKindSchema = z.enum([
  'create-agency',
  'change-agency',
  'revoke-agency',
  'issue-key',
  'rotate-key',
]);
export type ProposalKind = z.infer<typeof ProposalKindSchema>;

const AdministratorSchema = z.object({
  agencyId: AgencyIdSchema,
  onBehalfOf: z.string().meta({ description: 'The staff id that the agency proved.' }),
});
export type Administrator = z.infer<typeof AdministratorSchema>;

/** What one administrator proposes and another decides on. */
export const ProposalSchema = z
  .object({
    proposalId: ProposalIdSchema,
    kind: ProposalKindSchema,
    agencyId: AgencyIdSchema,
    keyId: KeyIdSchema.optional(),
    request: z
      .record(z.string(), z.unknown())
      .meta({ description: 'The body of the request that proposed it, as it was read.' }),
    agencyVersion: z
      .int()
      .optional()
      .meta({ description: 'Of the agency that a change is for: changed since, it cannot be approved.' }),
    state: z.enum(['open', 'approved', 'rejected']),
    proposedBy: AdministratorSchema,
    proposedAt: z.string(),
    expiresAt: z.string().meta({ description: 'Not approved by then, it has no effect.' }),
    decidedBy: AdministratorSchema.optional(),
    decidedAt: z.string().optional(),
    version: z.int().min(1),
  })
  .meta({ id: 'AccessProposal' });
export type Proposal = z.infer<typeof ProposalSchema>;
