import type { AgencyKind, RowFilter } from '../../../schemas/agencies.ts';
import type { Assurance, Environment, IssueRequest } from '../../../schemas/credential.ts';
import type { Agency, Credential } from './credential.ts';
import { events } from '../../../schemas/events/catalogue.ts';
import type { Issue } from '../../../schemas/issues.ts';
import { opensMuch } from '../../../schemas/scopes.ts';

import { profiles } from '../agency-profiles.ts';
import { furthestStartDays, later, longestLifeDays } from './lifecycle.ts';
import { isNarrower, rowsOfBoth } from './rows.ts';

/** The most keys of an agency that are not revoked: all of them change in one transaction with it. */
export const mostKeys = 40;

const strength: Readonly<Record<Assurance, number>> = { key: 0, 'key+ip': 1, 'key+mtls': 2 };
/** Whether one asks less of a request than the other. */
export const isWeaker = (one: Assurance, other: Assurance): boolean => strength[one] < strength[other];
const stronger = (a: Assurance, b: Assurance): Assurance => (isWeaker(a, b) ? b : a);

/** The families of events that a kind of agency may send at least one type of. */
export const familiesOf = (kind: AgencyKind): string[] => [
  ...new Set(profiles[kind].sends.map((type) => events[type].family)),
];

const refused = (pointer: string, detail: string): Issue => ({ pointer, code: 'not-allowed', detail });

/** What an agency lacks of what an assurance binds its keys to. */
function faultsOfBinding({ networks, certificates }: Bindings, assurance: Assurance): Issue[] {
  if (assurance === 'key+ip' && networks.length === 0)
    return [refused('/networks', 'Name the networks from which the agency calls.')];
  if (assurance === 'key+mtls' && certificates.length === 0)
    return [refused('/certificates', 'Name the client certificates with which the agency calls.')];
  return [];
}
type Bindings = Pick<Agency, 'networks' | 'certificates'>;

/** What is wrong with an agency: what it demands of its keys it must have, and its sources are its alone. */
export function faultsOfAgency(
  agency: Pick<Agency, 'minimumAssurance' | 'sourcePrefixes'> & Bindings,
  others: readonly Pick<Agency, 'sourcePrefixes'>[],
): Issue[] {
  const taken = others.flatMap((other) => other.sourcePrefixes);
  const overlaps = (prefix: string) =>
    taken.some((other) => other.startsWith(prefix) || prefix.startsWith(other));
  return [
    ...faultsOfBinding(agency, agency.minimumAssurance),
    ...agency.sourcePrefixes.flatMap((prefix, at) =>
      overlaps(prefix)
        ? [refused(`/sourcePrefixes/${String(at)}`, "Use a prefix that overlaps no other agency's.")]
        : [],
    ),
  ];
}

/** The key that a request asks for, before it is given. */
export interface KeyWish {
  readonly scopes: Credential['scopes'];
  readonly families: string[];
  readonly rows: RowFilter;
  readonly assurance: Assurance;
}

/** What a request asks for; what it leaves out is all that the agency may have. */
export function wishOf(agency: Agency, request: IssueRequest): KeyWish {
  return {
    scopes: request.scopes ?? [...profiles[agency.kind].scopes],
    families: request.families ?? familiesOf(agency.kind),
    rows: request.rows ?? agency.rows,
    assurance: request.assurance ?? agency.minimumAssurance,
  };
}

/**
 * Why a key may not be given as asked for: no key reaches beyond its agency, opens personal details bare, or
 * lives on for ever by beginning late.
 *
 * @param at - when (ISO 8601, UTC), and whose keys the deployment takes
 */
export function faultsOfIssue(
  agency: Agency,
  request: IssueRequest,
  { now, environment }: { readonly now: string; readonly environment: Environment },
): Issue[] {
  const { scopes, families, rows, assurance } = wishOf(agency, request);
  const known = familiesOf(agency.kind);
  return [
    ...(request.environment === environment
      ? []
      : [
          refused(
            '/environment',
            `Ask for a ${environment} key: each environment has an address of its own.`,
          ),
        ]),
    ...scopes.flatMap((scope, at) =>
      profiles[agency.kind].scopes.includes(scope)
        ? []
        : [refused(`/scopes/${String(at)}`, 'Use scopes that the kind of the agency is listed for.')],
    ),
    ...families.flatMap((family, at) =>
      known.includes(family)
        ? []
        : [refused(`/families/${String(at)}`, 'Use families that the kind of the agency may send.')],
    ),
    ...(isNarrower(rows, agency.rows) ? [] : [refused('/rows', 'Use rows within those of the agency.')]),
    ...faultsOfAssurance(agency, assurance, scopes),
    ...((request.activeFrom ?? now) > later(now, furthestStartDays)
      ? [refused('/activeFrom', `Use a start within ${String(furthestStartDays)} days.`)]
      : []),
    ...(request.lifetimeDays > longestLifeDays[request.environment]
      ? [
          refused(
            '/lifetimeDays',
            `Use at most ${String(longestLifeDays[request.environment])} days for a key of this environment.`,
          ),
        ]
      : []),
  ];
}

function faultsOfAssurance(agency: Agency, assurance: Assurance, scopes: Credential['scopes']): Issue[] {
  if (stronger(assurance, agency.minimumAssurance) !== assurance)
    return [refused('/assurance', 'Use at least the minimum assurance of the agency.')];
  if (assurance === 'key' && opensMuch(scopes))
    return [
      refused(
        '/assurance',
        'Use key+ip or key+mtls for a key that opens personal details or manages access, or fewer scopes.',
      ),
    ];
  return faultsOfBinding(agency, assurance);
}

/** The credential that a request without faults asks for. @param made its id, secret, and the instant (UTC) */
export function credentialFor(
  agency: Agency,
  request: IssueRequest,
  made: { readonly keyId: string; readonly mac: string; readonly now: string },
): Credential {
  const activeFrom = request.activeFrom ?? made.now;
  return {
    ...wishOf(agency, request),
    keyId: made.keyId,
    agencyId: agency.agencyId,
    agencyKind: agency.kind,
    environment: request.environment,
    label: request.label,
    sourcePrefixes: agency.sourcePrefixes,
    networks: agency.networks,
    certificates: agency.certificates,
    tier: agency.tier,
    status: 'active',
    secrets: [{ mac: made.mac, createdAt: made.now }],
    createdAt: made.now,
    activeFrom,
    expiresAt: later(activeFrom > made.now ? activeFrom : made.now, request.lifetimeDays),
    version: 1,
  };
}

/**
 * A key after its agency changed: bound to the agency's sources, networks, certificates and tier as they
 * are now, and holding no row that the agency has lost. A row that the agency gained takes a new key.
 */
export function heldTo(agency: Agency, credential: Credential): Credential {
  return {
    ...credential,
    rows: rowsOfBoth(credential.rows, agency.rows),
    sourcePrefixes: agency.sourcePrefixes,
    networks: agency.networks,
    certificates: agency.certificates,
    tier: agency.tier,
    assurance: stronger(credential.assurance, agency.minimumAssurance),
    status: agency.status === 'revoked' ? 'revoked' : credential.status,
    version: credential.version + 1,
  };
}
