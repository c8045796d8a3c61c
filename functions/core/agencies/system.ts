import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { holdsNoJourney } from '../profile-parts.ts';

/** The service itself, which has no key. */
export const profile: AgencyProfile = {
  scopes: [],
  sends: typesDeclaredFor('system'),
  ...holdsNoJourney,
};
