import * as z from 'zod';

import { AgencyKindSchema, RowFilterSchema } from './agencies.ts';
import { InstantSchema } from './events/shared.ts';
import { rateTiers, type RateTier } from './rate-tiers.ts';
import { scopes, type Scope } from './scopes.ts';
import { SignInSchema } from './sign-in.ts';
import { StaffKeysSchema } from './staff-keys.ts';

/** Keys for trying the service out live shorter. */
export const EnvironmentSchema = z.enum(['live', 'test']);
export type Environment = z.infer<typeof EnvironmentSchema>;

export const ScopeSchema = z.enum(Object.keys(scopes) as [Scope, ...Scope[]], {
  error: 'Use the scopes of the table of scopes.',
});

/** What a caller must show beside the key (NCSC and GDS: a bare key is not enough for personal data). */
export const AssuranceSchema = z.enum(['key', 'key+ip', 'key+mtls']);
export type Assurance = z.infer<typeof AssuranceSchema>;

export const KeyIdSchema = z.string().regex(/^[0-9A-Za-z]{12}$/, 'Use the 12 characters of the key id.');

export const AgencyIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,62}$/, 'Use the id of the agency, such as met-police.');

/** No wider than /24, or /48 for IPv6: a credential is bound to a place, not to a provider (HMRC). */
export const NetworkSchema = z
  .string()
  .refine((network) => z.union([z.cidrv4(), z.cidrv6()]).safeParse(network).success, {
    error: 'Use a network in CIDR notation, such as 203.0.113.0/24.',
    abort: true,
  })
  .refine((network) => Number(network.split('/')[1]) >= (network.includes(':') ? 48 : 24), {
    error: 'Use a network no wider than /24, or /48 for IPv6.',
  });

/** SHA-256 of a client certificate, in hexadecimal. */
export const CertificateFingerprintSchema = z
  .string()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/, 'Use the SHA-256 fingerprint of the certificate: 64 hexadecimal digits.');

const SourcePrefixSchema = z
  .string()
  .regex(
    /^\/[a-z0-9][a-z0-9/-]{1,98}\/$/,
    'Use a lower-case path that ends in a slash, such as /police/met/.',
  );

/** One secret of a key, as it is told of. */
export const IssuedSecretSchema = z.object({
  createdAt: z.string(),
  /** Set when a newer secret has taken over: the overlap ends then. */
  retiresAt: z.string().optional(),
});

/** How many requests a key may send; `rateTiers` says what each name means. */
export const TierSchema = z.enum(Object.keys(rateTiers) as [RateTier, ...RateTier[]]);

const policy = {
  name: z.string().trim().min(1).max(100),
  /** The ceiling of the rows of the agency's keys. */
  rows: RowFilterSchema,
  sourcePrefixes: z.array(SourcePrefixSchema).max(20),
  /** No key of the agency is taken with less. */
  minimumAssurance: AssuranceSchema,
  networks: z.array(NetworkSchema).max(50),
  certificates: z.array(CertificateFingerprintSchema).max(10),
  tier: TierSchema,
  /** Without them, none of its staff can be proved. */
  staffKeys: StaffKeysSchema,
  /** Without it, none of its staff signs in at the pages. */
  signIn: SignInSchema.optional(),
};

const noStaffKeys = { keys: [] };

/** A partner body, as it is told of. A revoked agency has no working key and is given none. */
export const AgencyViewSchema = z
  .object({
    agencyId: AgencyIdSchema,
    kind: AgencyKindSchema,
    status: z.enum(['active', 'revoked']),
    ...policy,
    staffKeys: policy.staffKeys.default(noStaffKeys),
    version: z.int().min(1),
  })
  .meta({ id: 'Agency' });

export const NewAgencySchema = z
  .strictObject({
    agencyId: AgencyIdSchema,
    kind: AgencyKindSchema.exclude(['system']),
    ...policy,
    rows: RowFilterSchema.strict().prefault({}),
    sourcePrefixes: policy.sourcePrefixes.default([]),
    networks: policy.networks.default([]),
    certificates: policy.certificates.default([]),
    tier: TierSchema.default('standard'),
    staffKeys: policy.staffKeys.default(noStaffKeys),
  })
  .meta({ id: 'NewAgency' });
export type NewAgency = z.infer<typeof NewAgencySchema>;

/** What may change of an agency: all but its id and its kind. */
export const AgencyChangeSchema = z
  .strictObject(policy)
  .extend({ rows: RowFilterSchema.strict() })
  .partial()
  .meta({ id: 'AgencyChange' });
export type AgencyChange = z.infer<typeof AgencyChangeSchema>;

/** What is asked for when a key is issued: nothing beyond the agency's own ceiling is given. */
export const IssueRequestSchema = z
  .strictObject({
    environment: EnvironmentSchema.default('live'),
    label: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}$/, 'Use letters, digits, spaces, dots and hyphens.')
      .default('key'),
    scopes: z.array(ScopeSchema).min(1).max(30).optional(),
    families: z
      .array(z.string().regex(/^[a-z-]{1,40}$/, 'Use a family of events.'))
      .max(40)
      .optional(),
    /** Those of the agency, where left out. */
    rows: RowFilterSchema.strict().optional(),
    /** The minimum of the agency, where left out. */
    assurance: AssuranceSchema.optional(),
    activeFrom: InstantSchema.optional(),
    lifetimeDays: z.int().min(1).max(365).default(90),
  })
  .meta({ id: 'IssueKeyRequest' });
export type IssueRequest = z.infer<typeof IssueRequestSchema>;

export const RotateRequestSchema = z
  .strictObject({
    overlapDays: z.int().min(0).max(30).default(7),
    lifetimeDays: z.int().min(1).max(365).default(90),
  })
  .meta({ id: 'RotateKeyRequest' });
export type RotateRequest = z.infer<typeof RotateRequestSchema>;

export const CredentialStateSchema = z.enum([
  'pending',
  'active',
  'retiring',
  'suspended',
  'revoked',
  'expired',
]);
export type CredentialState = z.infer<typeof CredentialStateSchema>;

/** What is told of a key: all but what would let anyone use it. */
export const KeyViewSchema = z
  .object({
    keyId: KeyIdSchema,
    agencyId: AgencyIdSchema,
    agencyKind: AgencyKindSchema,
    environment: EnvironmentSchema,
    label: z.string().max(100),
    scopes: z.array(ScopeSchema),
    families: z.array(z.string()),
    rows: RowFilterSchema,
    sourcePrefixes: z.array(SourcePrefixSchema),
    assurance: AssuranceSchema,
    networks: z.array(NetworkSchema),
    certificates: z.array(CertificateFingerprintSchema),
    tier: TierSchema,
    createdAt: z.string(),
    /** Pending until then. */
    activeFrom: z.string(),
    expiresAt: z.string(),
    /** To the minute. */
    lastUsedAt: z.string().optional(),
    version: z.int().min(1),
    state: CredentialStateSchema,
    secrets: z.array(IssuedSecretSchema),
  })
  .meta({ id: 'Key' });
export type KeyView = z.infer<typeof KeyViewSchema>;

/** A key just issued or rotated. */
export const IssuedKeySchema = KeyViewSchema.extend({
  key: z.string().optional().meta({
    description: 'The key itself. Shown once: a replay leaves it out. If it was lost, rotate the key.',
  }),
}).meta({ id: 'IssuedKey' });
