import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { agencyFamilies, factGroups, identity, partnerReads, prosecutionOwners } from '../profile-parts.ts';

/** A police force. */
export const profile: AgencyProfile = {
  dimension: 'forces',
  owesIn: 'first',
  scopes: [
    ...partnerReads,
    'events:write',
    'court-messages:write',
    'court-messages:read',
    'journeys:contact:read',
    'people:address:confirm',
    'own-journeys:open',
    'identity-checks:make',
    'contact-log:read',
    'referrals:create',
    'people:disclosures:read',
    'people:erase',
    'subject-access:export',
  ],
  sends: typesDeclaredFor('police'),
  opensJourneys: true,
  facts: [
    ...factGroups.safety,
    ...factGroups.contact,
    ...factGroups.prosecution,
    ...factGroups.statement,
    'incidents',
    'crimes',
    'flags',
    'crimeType',
    'under18',
    'referralProblems',
  ],
  events: { learnsOf: agencyFamilies, readsDataOf: 'everybody' },
  duties: { owners: prosecutionOwners, rights: [], optOuts: true },
  contact: identity,
  seesSupport: true,
  takesReferrals: false,
};
