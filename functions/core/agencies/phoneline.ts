import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { factGroups, reach } from '../profile-parts.ts';

/**
 * The desk that victims ring. It makes sure who calls, says what the victim may know, keeps promises of calls and
 * opens the way online. It sees no suspect and nothing that an event said, and is told neither where the victim
 * lives nor when they were born: what a caller says of that is compared, and never shown.
 */
export const profile: AgencyProfile = {
  dimension: 'forces',
  owesIn: 'first',
  scopes: [
    'key:read',
    'events:write',
    'journeys:read',
    'journeys:status:read',
    'journeys:contact:read',
    'duties:read',
    'referrals:create',
    'referrals:read',
    'directory:read',
    'audit:read',
    'own-journeys:read',
    'own-journeys:open',
    'identity-checks:make',
    'contact-log:read',
  ],
  sends: typesDeclaredFor('phoneline'),
  opensJourneys: false,
  facts: [
    ...factGroups.safety,
    ...factGroups.contact,
    ...factGroups.statement,
    'hearings',
    'nextDateUnfixed',
    'crimes',
    'under18',
  ],
  events: { learnsOf: ['contact', 'callback'], readsDataOf: 'itself' },
  duties: { owners: ['phoneline'], rights: [], optOuts: true },
  contact: reach,
  seesSupport: true,
  takesReferrals: false,
};
