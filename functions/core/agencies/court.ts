import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';

/**
 * A court. Its file is open to the suspect's side, so it sees nothing that tells where or how the victim
 * lives, and learns nothing of the victim's safety, needs and support.
 */
export const profile: AgencyProfile = {
  dimension: 'courts',
  owesIn: 'last',
  scopes: [
    'key:read',
    'events:write',
    'court-messages:write',
    'court-messages:read',
    'journeys:read',
    'journeys:status:read',
    'changes:read',
    'unmatched:read',
    'data-quality:read',
    'duties:read',
    'webhooks:manage',
    'audit:read',
  ],
  sends: typesDeclaredFor('court'),
  opensJourneys: false,
  facts: [
    'cases',
    'hearings',
    'nextDateUnfixed',
    'suspects',
    'specialMeasures',
    'witness',
    'available',
    'statementPreference',
    'anonymity',
  ],
  events: { learnsOf: ['charging', 'court', 'witness', 'vps', 'journey'], readsDataOf: 'itself' },
  duties: { owners: ['court'], rights: [], optOuts: false },
  contact: [],
  seesSupport: false,
  takesReferrals: false,
};
