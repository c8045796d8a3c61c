/**
 * Months whose figures a test on the stack asserts, each for one test alone: a duty or a referral that another
 * test opened in it would change the counts, or have them withheld. No test may date an event in one of them.
 */
export const countedMonths = {
  /** Arrests of which some victims are told. */
  arrests: '2022-09',
  /** Arrests of which every victim is told. */
  told: '2022-11',
  referrals: '2026-08',
} as const;
