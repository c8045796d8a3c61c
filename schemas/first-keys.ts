/** Whom a signature under a request for the first keys is for (`aud`): nothing else takes it. */
export const firstKeysAudience = 'https://api.victim-journey.example/first-keys';

/** Such a signature lives this long at most, in seconds: the two who sign need not meet. */
export const longestFirstKeysSignature = 7 * 86_400;
