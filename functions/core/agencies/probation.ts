import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { agencyFamilies, factGroups, identity, partnerReads } from '../profile-parts.ts';

/** A probation region, which runs the Victim Contact Scheme. */
export const profile: AgencyProfile = {
  dimension: 'probationRegions',
  owesIn: 'first',
  scopes: [
    ...partnerReads,
    'events:write',
    'journeys:contact:read',
    'people:address:confirm',
    'referrals:create',
  ],
  sends: typesDeclaredFor('probation'),
  opensJourneys: false,
  facts: [...factGroups.safety, ...factGroups.contact, 'cases', 'under18', 'referralProblems'],
  events: { learnsOf: agencyFamilies, readsDataOf: 'itself' },
  duties: { owners: ['probation'], rights: [4, 11], optOuts: true },
  contact: identity,
  seesSupport: true,
  takesReferrals: false,
};
