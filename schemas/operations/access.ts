import * as z from 'zod';

import {
  AgencyChangeSchema,
  AgencyViewSchema,
  IssuedKeySchema,
  IssueRequestSchema,
  KeyViewSchema,
  NewAgencySchema,
  RotateRequestSchema,
} from '../credential.ts';
import { ProposalSchema } from '../access-proposal.ts';
import { PageLinksSchema, pageQuery } from '../parameters.ts';
import { SignInSchema } from '../sign-in.ts';
import { defineOperations, unchanged } from './define.ts';

const manage = { scope: 'access:manage', rows: 'all-agencies' } as const;
const command = { ...manage, method: 'POST', idempotencyKey: true } as const;
const proposed = {
  description: 'Proposed. It takes effect once another administrator approves it',
  body: ProposalSchema,
  headers: ['Location', 'Idempotent-Replayed'],
} as const;

/** The operations of whoever manages agencies and their keys, and of a key that asks about itself. */
export const accessOperations = defineOperations('access', {
  createAgency: {
    ...command,
    path: '/agencies',
    summary: 'Propose to register a partner agency',
    request: {
      schema: NewAgencySchema,
      example: {
        agencyId: 'example-police',
        kind: 'police',
        name: 'Example Police',
        rows: { forces: ['48'] },
        sourcePrefixes: ['/police/example/'],
        minimumAssurance: 'key+ip',
        networks: ['192.0.2.0/24'],
      },
    },
    responses: { 202: proposed },
    problems: ['state-conflict', 'rule-refused', 'proved-person-required'],
  },
  listAgencies: {
    ...manage,
    method: 'GET',
    path: '/agencies',
    summary: 'List the partner agencies',
    query: z.object(pageQuery),
    responses: {
      200: {
        description: 'Agencies by id',
        body: z
          .object({ agencies: z.array(AgencyViewSchema), links: PageLinksSchema })
          .meta({ id: 'AgencyList' }),
      },
    },
  },
  readAgency: {
    ...manage,
    method: 'GET',
    path: '/agencies/{agencyId}',
    summary: 'Read a partner agency',
    responses: {
      200: { description: 'The agency', body: AgencyViewSchema, headers: ['ETag'] },
      304: unchanged,
    },
  },
  changeAgency: {
    ...manage,
    method: 'PATCH',
    path: '/agencies/{agencyId}',
    sentAgain:
      'The agency stays as the first one left it, or is proposed to change once more; with `If-Match` it is answered 412.',
    summary: 'Change what an agency and, with it, each of its keys may reach',
    request: { schema: AgencyChangeSchema, example: { networks: ['192.0.2.0/24', '198.51.100.0/24'] } },
    responses: {
      200: {
        description: 'Changed: it opens nothing that was closed',
        body: AgencyViewSchema,
        headers: ['ETag'],
      },
      202: { ...proposed, headers: ['Location'] },
    },
    problems: ['version-mismatch', 'rule-refused', 'proved-person-required'],
  },
  revokeAgency: {
    ...command,
    path: '/agencies/{agencyId}/revocation',
    summary: 'Break glass: propose to end every key of an agency at once',
    responses: { 202: proposed },
    problems: ['proved-person-required'],
  },
  issueKey: {
    ...command,
    path: '/agencies/{agencyId}/keys',
    summary: 'Issue a key to an agency; it is shown in this answer only',
    request: {
      schema: IssueRequestSchema,
      example: { environment: 'test', label: 'case management', lifetimeDays: 30 },
    },
    responses: {
      201: {
        description: 'Issued',
        body: IssuedKeySchema,
        headers: ['Location', 'ETag', 'Idempotent-Replayed'],
      },
      202: proposed,
    },
    problems: ['state-conflict', 'rule-refused', 'proved-person-required'],
  },
  listKeys: {
    ...manage,
    method: 'GET',
    path: '/agencies/{agencyId}/keys',
    summary: 'List the keys of an agency, those that ended included',
    query: z.object(pageQuery),
    responses: {
      200: {
        description: 'Keys by id',
        body: z.object({ keys: z.array(KeyViewSchema), links: PageLinksSchema }).meta({ id: 'KeyList' }),
      },
    },
  },
  readKey: {
    ...manage,
    method: 'GET',
    path: '/agencies/{agencyId}/keys/{keyId}',
    summary: 'Read a key of an agency',
    responses: {
      200: { description: 'The key', body: KeyViewSchema, headers: ['ETag'] },
      304: unchanged,
    },
  },
  rotateKey: {
    ...command,
    path: '/agencies/{agencyId}/keys/{keyId}/rotation',
    summary: 'Give a key a new secret; the old one works on for the overlap',
    request: { schema: RotateRequestSchema, example: { overlapDays: 7 } },
    responses: {
      200: { description: 'Rotated', body: IssuedKeySchema, headers: ['ETag', 'Idempotent-Replayed'] },
      202: proposed,
    },
    problems: ['state-conflict', 'proved-person-required'],
  },
  revokeKey: {
    ...command,
    path: '/agencies/{agencyId}/keys/{keyId}/revocation',
    summary: 'End a key at once',
    responses: {
      200: { description: 'It no longer works', body: KeyViewSchema, headers: ['Idempotent-Replayed'] },
    },
  },
  listProposals: {
    ...manage,
    method: 'GET',
    path: '/access-proposals',
    summary: 'List what administrators have proposed, the oldest first',
    query: z.object(pageQuery),
    responses: {
      200: {
        description: 'Open and decided',
        body: z
          .object({ proposals: z.array(ProposalSchema), links: PageLinksSchema })
          .meta({ id: 'AccessProposalList' }),
      },
    },
  },
  readProposal: {
    ...manage,
    method: 'GET',
    path: '/access-proposals/{proposalId}',
    summary: 'Read what an administrator has proposed',
    responses: { 200: { description: 'The proposal', body: ProposalSchema } },
  },
  approveProposal: {
    ...command,
    path: '/access-proposals/{proposalId}/approval',
    summary: 'Approve, as another administrator, what one has proposed: it takes effect now',
    responses: {
      200: {
        description: 'Done; a key is shown in this answer only',
        body: z
          .object({
            proposal: ProposalSchema,
            agency: AgencyViewSchema.optional(),
            key: IssuedKeySchema.optional(),
          })
          .meta({ id: 'AccessApproval' }),
        headers: ['Idempotent-Replayed'],
      },
    },
    problems: ['state-conflict', 'rule-refused', 'proved-person-required', 'second-person-required'],
  },
  rejectProposal: {
    ...command,
    path: '/access-proposals/{proposalId}/rejection',
    summary: 'Reject or withdraw what an administrator has proposed',
    responses: {
      200: { description: 'It has no effect', body: ProposalSchema, headers: ['Idempotent-Replayed'] },
    },
    problems: ['state-conflict', 'proved-person-required'],
  },
  listSignIns: {
    method: 'GET',
    path: '/sign-ins',
    summary: 'List the agencies whose staff sign in at the pages, and where they do',
    scope: 'sessions:issue',
    rows: 'all-agencies',
    query: z.object(pageQuery),
    responses: {
      200: {
        description: 'Agencies by id',
        body: z
          .object({
            agencies: z.array(
              AgencyViewSchema.pick({ agencyId: true, kind: true, name: true }).extend({
                signIn: SignInSchema,
              }),
            ),
            links: PageLinksSchema,
          })
          .meta({ id: 'SignInList' }),
      },
    },
  },
  readOwnKey: {
    method: 'GET',
    path: '/key',
    summary: 'Read what the key you send is and may do',
    scope: 'key:read',
    rows: 'own-agency',
    responses: { 200: { description: 'Your key', body: KeyViewSchema } },
    // Whoever signed in has a session instead.
    problems: ['not-found'],
  },
  readKeyPattern: {
    method: 'GET',
    path: '/key-pattern',
    summary: 'Read the regular expression by which scanners find leaked keys',
    scope: null,
    rows: 'none',
    responses: {
      200: {
        description: 'The pattern, and how a scanner tells a real key offline',
        body: z
          .object({ pattern: z.string(), checksum: z.string(), report: z.string() })
          .meta({ id: 'KeyPattern' }),
        headers: ['Cache-Control'],
      },
    },
  },
});
