import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { holdsNoJourney } from '../profile-parts.ts';

/** Those who keep the service. */
export const profile: AgencyProfile = {
  scopes: ['key:read', 'access:manage', 'audit:read', 'directory:read', 'statistics:read'],
  sends: typesDeclaredFor('admin'),
  ...holdsNoJourney,
};
