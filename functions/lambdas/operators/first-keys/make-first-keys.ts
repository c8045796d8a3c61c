import { randomBytes } from 'node:crypto';

import { calculateJwkThumbprint, createLocalJWKSet, errors, jwtVerify } from 'jose';
import * as z from 'zod';

import type { AuditRecord } from '../../../../schemas/audit.ts';
import {
  IssueRequestSchema,
  NewAgencySchema,
  type Environment,
  type IssueRequest,
} from '../../../../schemas/credential.ts';
import type { Agency } from '../../../core/access/credential.ts';
import { firstKeysAudience, longestFirstKeysSignature } from '../../../../schemas/first-keys.ts';
import { onBehalfOfFormat } from '../../../../schemas/headers.ts';
import type { StaffKeys } from '../../../../schemas/staff-keys.ts';
import { credentialFor, faultsOfAgency, faultsOfIssue } from '../../../core/access/ceiling.ts';
import { fingerprintOf } from '../../../platform/fingerprint.ts';
import { base62, formatKey, secretMac } from '../../../platform/key-format.ts';
import type { AuditRepository } from '../../../store/audit.ts';
import type { CredentialsRepository } from '../../../store/credentials.ts';

/** Why no first keys were made, and what to do. */
export const firstKeysRefusals = {
  administered: 'The service has administrators: they alone register further ones, two at a time.',
  malformed: 'Give `request` with `agency` (of kind admin) and `key`, and two or more `signatures`.',
  'not-allowed': 'What is asked for may not be given: see the fields.',
  'not-named': 'Name the thumbprint of every staff key in the setting firstAdministrators, and deploy it.',
  signature: 'Sign this very request with keys that are in it, each within the last seven days.',
  'one-person': 'Two people sign: two staff ids, each with a key of its own.',
} as const;

type Refusal = {
  readonly outcome: 'refused';
  readonly because: keyof typeof firstKeysRefusals;
  /** JSON Pointers into the request. */
  readonly fields?: readonly string[];
};

/** What an operator is answered; the key is shown this once. */
export type FirstKeysAnswer =
  | Refusal
  | { readonly outcome: 'made'; readonly agencyId: string; readonly keyId: string; readonly key: string };

export interface FirstKeysDeps {
  readonly credentials: Pick<
    CredentialsRepository,
    'isAdministered' | 'administeredItem' | 'agencyItem' | 'credentialItem' | 'commit'
  >;
  readonly records: Pick<AuditRepository, 'item'>;
  /** The key under which new secrets are stored. */
  readonly pepper: string;
  /** The thumbprints of the keys whose holders may become administrators. */
  readonly named: readonly string[];
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whose keys the deployment takes. */
  readonly environment: Environment;
}

/** How far the clocks of those who sign may be from ours, in seconds. */
const CLOCK_SKEW = 30;

const AskedSchema = z.strictObject({
  request: z.strictObject({
    agency: NewAgencySchema.extend({ kind: z.literal('admin') }),
    key: IssueRequestSchema,
  }),
  signatures: z.array(z.string().max(4000)).min(2).max(10),
});
const ClaimsSchema = z.object({ sub: z.string().regex(onBehalfOfFormat), request: z.string() });

const refuse = (because: Refusal['because'], fields?: readonly string[]): Refusal => ({
  outcome: 'refused',
  because,
  ...(fields ? { fields } : {}),
});

/**
 * Registers the administrators' agency and its first key, while the service has no administrator: what two people
 * have signed, whose keys the deployment names. The keys are in the settings and not taken on trust, so that one
 * operator who makes up two people is refused.
 */
export async function makeFirstKeys(deps: FirstKeysDeps, asked: unknown): Promise<FirstKeysAnswer> {
  const { credentials, records } = deps;
  if (await credentials.isAdministered()) return refuse('administered');
  const now = deps.now().toISOString();
  const wanted = await readWish(deps, asked, now);
  if ('outcome' in wanted) return wanted;
  const { agency, request, keyId, signers } = wanted;
  const secret = base62(randomBytes(32), 43);
  const mac = secretMac(deps.pepper, secret);
  const { keyIds: _keys, ...view } = agency;
  const record = ({ staffId }: Signer): AuditRecord => ({
    id: deps.newId(),
    time: now,
    agencyId: agency.agencyId,
    keyId,
    onBehalfOf: staffId,
    verified: true,
    operation: 'makeFirstKeys',
    result: 'allowed',
    status: 200,
    journeyIds: [],
    referralIds: [],
    fields: [],
    change: { agencyId: agency.agencyId, keyId, after: view },
  });
  const committed = await credentials.commit([
    credentials.administeredItem(agency.agencyId, now),
    credentials.agencyItem(agency),
    credentials.credentialItem(credentialFor(agency, request, { keyId, mac, now })),
    ...signers.map((signer) => records.item(record(signer))),
  ]);
  if (!committed) return refuse('administered');
  const key = formatKey({ environment: request.environment, keyId, secret });
  return { outcome: 'made', agencyId: agency.agencyId, keyId, key };
}

/** What is asked for, and who signed it. */
interface Wish {
  readonly agency: Agency;
  readonly keyId: string;
  readonly request: IssueRequest;
  readonly signers: readonly Signer[];
}

/** Reads what is asked for, and checks that it may be given to those who ask. */
async function readWish(deps: FirstKeysDeps, asked: unknown, now: string): Promise<Wish | Refusal> {
  const read = AskedSchema.safeParse(asked);
  if (!read.success)
    return refuse(
      'malformed',
      read.error.issues.map(({ path }) => `/${path.join('/')}`),
    );
  const { request, signatures } = read.data;
  const keyId = base62(randomBytes(9), 12);
  const agency: Agency = { ...request.agency, status: 'active', keyIds: [keyId], version: 1 };
  const faults = [
    ...faultsOfAgency(agency, []),
    ...faultsOfIssue(agency, request.key, { now, environment: deps.environment }),
  ];
  if (faults.length > 0)
    return refuse(
      'not-allowed',
      faults.map(({ pointer }) => pointer),
    );
  const thumbprints = await Promise.all(agency.staffKeys.keys.map((key) => calculateJwkThumbprint(key)));
  if (thumbprints.some((one) => !deps.named.includes(one))) return refuse('not-named');
  // As it was sent: what was signed has no values filled in.
  const signed = fingerprintOf((asked as { readonly request: unknown }).request);
  const signers = await signersOf(deps, agency, signed, signatures);
  if (!signers) return refuse('signature');
  if (!areTwo(signers.map(({ staffId }) => staffId)) || !areTwo(signers.map(({ thumbprint }) => thumbprint)))
    return refuse('one-person');
  return { agency, keyId, request: request.key, signers };
}

const areTwo = (names: readonly string[]): boolean => new Set(names).size >= 2;

interface Signer {
  readonly staffId: string;
  readonly thumbprint: string;
}

/** Who signed a request; undefined where any signature does not hold. */
async function signersOf(
  { now }: Pick<FirstKeysDeps, 'now'>,
  { agencyId, staffKeys }: Agency,
  request: string,
  signatures: readonly string[],
): Promise<readonly Signer[] | undefined> {
  const signers: Signer[] = [];
  for (const signature of signatures) {
    const signer = await signerOf(signature, { agencyId, staffKeys, request, at: now() });
    if (!signer) return undefined;
    signers.push(signer);
  }
  return signers;
}

async function signerOf(
  signature: string,
  {
    agencyId,
    staffKeys,
    request,
    at,
  }: {
    readonly agencyId: string;
    readonly staffKeys: StaffKeys;
    readonly request: string;
    readonly at: Date;
  },
): Promise<Signer | undefined> {
  try {
    const { payload, protectedHeader } = await jwtVerify(signature, createLocalJWKSet(staffKeys), {
      algorithms: ['ES256', 'EdDSA'],
      issuer: agencyId,
      audience: firstKeysAudience,
      requiredClaims: ['sub', 'iat', 'exp'],
      maxTokenAge: longestFirstKeysSignature,
      clockTolerance: CLOCK_SKEW,
      currentDate: at,
    });
    const claims = ClaimsSchema.safeParse(payload);
    const key = staffKeys.keys.find(({ kid }) => kid === protectedHeader.kid);
    if (!claims.success || claims.data.request !== request || !key) return undefined;
    return { staffId: claims.data.sub, thumbprint: await calculateJwkThumbprint(key) };
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
