import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { agencyFamilies, factGroups, partnerReads, prosecutionOwners } from '../profile-parts.ts';

/**
 * An area of the Crown Prosecution Service. It discloses what it knows, so it learns nothing of what help the
 * victim needs and has, and is never given an address or a number.
 */
export const profile: AgencyProfile = {
  dimension: 'cpsAreas',
  owesIn: 'first',
  scopes: [...partnerReads, 'events:write', 'referrals:create'],
  sends: typesDeclaredFor('cps'),
  opensJourneys: false,
  facts: [
    ...factGroups.safety,
    ...factGroups.contact,
    ...factGroups.prosecution,
    ...factGroups.statement,
    'crimes',
    'flags',
    'under18',
    'referralProblems',
  ],
  events: {
    learnsOf: agencyFamilies.filter(
      (family) => !['needs', 'support', 'referral', 'callback'].includes(family),
    ),
    readsDataOf: 'everybody',
  },
  duties: { owners: prosecutionOwners, rights: [], optOuts: true },
  contact: [],
  seesSupport: false,
  takesReferrals: false,
};
