import type { ContactField } from '../../schemas/contact.ts';
import type { DutyOwner } from '../../schemas/duty.ts';
import { families } from '../../schemas/events/catalogue.ts';
import type { Scope } from '../../schemas/scopes.ts';
import type { AgencyProfile } from './agency-profile.ts';
import type { Facts } from './record/facts.ts';

/** All that agencies learn of: not what a victim said of how they were treated, which is for none of those it is about. */
export const agencyFamilies: readonly string[] = families.filter((family) => family !== 'satisfaction');

/** Facts that several kinds of agency need together. */
export const factGroups = {
  safety: ['enhanced', 'specialMeasures', 'alerts', 'protectiveOrders', 'anonymity'],
  contact: ['contactPreference', 'optedOut', 'lastContactAt'],
  prosecution: ['suspects', 'hearings', 'nextDateUnfixed', 'cases', 'offenceCode', 'witness', 'available'],
  statement: ['victimPersonalStatement', 'statementPreference', 'supportsProsecution'],
} as const satisfies Record<string, readonly (keyof Facts)[]>;

/** What it takes to reach a victim without knowing where they live. */
export const reach: readonly ContactField[] = [
  'name',
  'phone',
  'email',
  'safe-contact',
  'representative',
  'needs',
];

/** What it takes to know and find a victim. */
export const identity: readonly ContactField[] = [...reach, 'date-of-birth', 'address'];

/** Everybody whose duties those who carry a prosecution must know of. */
export const prosecutionOwners: readonly DutyOwner[] = [
  'police',
  'cps',
  'court',
  'witness-care',
  'support-service',
  'probation',
  'victim',
];

/** What a kind of agency that works on journeys day by day may read. */
export const partnerReads = [
  'key:read',
  'journeys:read',
  'journeys:status:read',
  'journeys:timeline:read',
  'changes:read',
  'unmatched:read',
  'unmatched:write',
  'data-quality:read',
  'duties:read',
  'referrals:read',
  'directory:read',
  'webhooks:manage',
  'audit:read',
] as const satisfies readonly Scope[];

/** What a kind says of journeys that holds none: it sees nothing of any. */
export const holdsNoJourney = {
  dimension: null,
  owesIn: 'first',
  opensJourneys: false,
  facts: [],
  events: { learnsOf: [], readsDataOf: 'itself' },
  duties: { owners: [], rights: [], optOuts: false },
  contact: [],
  seesSupport: false,
  takesReferrals: false,
} as const satisfies Partial<AgencyProfile>;
