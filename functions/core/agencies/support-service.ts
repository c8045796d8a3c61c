import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { agencyFamilies, factGroups, partnerReads, reach } from '../profile-parts.ts';

/**
 * A service that supports victims, such as the London Victim and Witness Service. It sees nothing about a
 * suspect, and no address.
 */
export const profile: AgencyProfile = {
  dimension: 'services',
  owesIn: 'first',
  scopes: [
    ...partnerReads,
    'events:write',
    'journeys:contact:read',
    'people:address:confirm',
    'own-journeys:open',
    'referrals:create',
    'referrals:claim',
    'referrals:decide',
    'referrals:outcome:write',
  ],
  sends: typesDeclaredFor('support-service'),
  opensJourneys: false,
  facts: [
    ...factGroups.safety,
    ...factGroups.contact,
    'hearings',
    'nextDateUnfixed',
    'victimPersonalStatement',
    'under18',
  ],
  events: { learnsOf: agencyFamilies, readsDataOf: 'itself' },
  duties: { owners: ['support-service'], rights: [1, 4, 5], optOuts: true },
  contact: reach,
  seesSupport: true,
  takesReferrals: true,
};
