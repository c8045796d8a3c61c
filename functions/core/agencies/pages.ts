import { typesDeclaredFor, type AgencyProfile } from '../agency-profile.ts';
import { holdsNoJourney } from '../profile-parts.ts';

/**
 * The pages at which people sign in. They let people in whose identity a provider has proved, and see nothing of
 * any journey themselves: what a page shows is read with the session of whoever looks at it.
 */
export const profile: AgencyProfile = {
  scopes: ['key:read', 'sessions:issue', 'directory:read', 'audit:read'],
  sends: typesDeclaredFor('pages'),
  ...holdsNoJourney,
};
