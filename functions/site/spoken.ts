/** The id of an agency as it is said: `victim-phoneline` as `Victim phoneline`. */
export const spoken = (agencyId: string): string =>
  agencyId.charAt(0).toUpperCase() + agencyId.slice(1).replaceAll('-', ' ');
