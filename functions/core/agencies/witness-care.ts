import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { agencyFamilies, factGroups, identity, partnerReads, prosecutionOwners } from '../profile-parts.ts';

/** A witness care unit, which works for a force. */
export const profile: AgencyProfile = {
  dimension: 'forces',
  owesIn: 'first',
  scopes: [
    ...partnerReads,
    'events:write',
    'journeys:contact:read',
    'people:address:confirm',
    'own-journeys:open',
    'identity-checks:make',
    'contact-log:read',
    'referrals:create',
  ],
  sends: typesDeclaredFor('witness-care'),
  opensJourneys: false,
  facts: [
    ...factGroups.safety,
    ...factGroups.contact,
    ...factGroups.prosecution,
    ...factGroups.statement,
    'under18',
    'referralProblems',
  ],
  events: { learnsOf: agencyFamilies, readsDataOf: 'everybody' },
  duties: { owners: prosecutionOwners, rights: [], optOuts: true },
  contact: identity,
  seesSupport: true,
  takesReferrals: false,
};
