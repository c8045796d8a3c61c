import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { holdsNoJourney } from '../profile-parts.ts';

/** A body that watches over the Victims' Code: it reads figures that identify nobody. */
export const profile: AgencyProfile = {
  scopes: ['key:read', 'statistics:read', 'directory:read', 'audit:read'],
  sends: typesDeclaredFor('oversight'),
  ...holdsNoJourney,
};
