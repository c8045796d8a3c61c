/** Whom an assertion is for (`aud`): this service, whatever host it runs on. */
export const staffAudience = 'https://api.victim-journey.example';

/** An assertion lives this long at most, in seconds. */
export const longestAssertion = 300;

/** Why an assertion proves nobody, and the way to mend it. */
export const assertionFaults = {
  'no-keys': 'Have the public keys of your agency registered.',
  signature: 'Sign it with the private half of a registered key, and name its kid in the header.',
  claims:
    'Give iss (your agency), sub (the staff id), aud (https://api.victim-journey.example), jti, iat and exp.',
  expired: 'Make it just before you send the request, to live 5 minutes at most.',
  used: 'Make a new assertion for each request.',
  'other-person': 'Name the same person in X-On-Behalf-Of, or leave that header out.',
} as const;
export type AssertionFault = keyof typeof assertionFaults;
