import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { holdsNoJourney } from '../profile-parts.ts';

/**
 * Victims, who see their own journey once an agency that is in it has let them in. What they are shown is made for
 * them (`functions/core/views/own.ts`): neither the record nor its log is.
 */
export const profile: AgencyProfile = {
  ...holdsNoJourney,
  dimension: 'journeys',
  scopes: [
    'key:read',
    'own-journeys:read',
    'own-journeys:write',
    'own-journeys:disclosures:read',
    'directory:read',
  ],
  sends: typesDeclaredFor('victim'),
};
