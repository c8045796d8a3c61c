/**
 * Why a thread of a journey ended, in order of how much each says about the whole case: when several
 * suspects' threads have ended, the case's ending is the first of this list that one of them reached.
 *
 * Sources: data.police.uk outcome categories, Home Office outcome groups, Bichard7 result codes.
 */
export const endings = {
  'sentence-ended': 'The sentence has ended.',
  convicted: 'Convicted; nothing further is due from the court.',
  'hospital-order': 'Unfit to plead, or a hospital order was made.',
  'conviction-quashed': 'An appeal quashed the conviction.',
  acquitted: 'Found not guilty, or the case was dismissed.',
  'no-conviction': 'Ended without a conviction: neither guilty nor acquitted.',
  'proceedings-stopped': 'The prosecution stopped: discontinued, withdrawn or no evidence offered.',
  'out-of-court-disposal': 'Dealt with out of court.',
  'taken-into-consideration': 'Taken into consideration with other offences.',
  'cps-no-further-action': 'The CPS decided not to charge.',
  'suspect-died': 'The suspect died.',
  'evidential-victim-supports': 'Not enough evidence; the victim supported action (outcome 15).',
  'evidential-victim-does-not-support': 'The victim does not support action (outcomes 14 and 16).',
  'unable-to-prosecute': 'The police were unable to prosecute the suspect.',
  'not-in-public-interest': 'Action was not in the public interest.',
  'police-no-further-action': 'The police decided not to charge.',
  transferred: 'Passed to another force or body.',
  'no-suspect-identified': 'The investigation is complete; no suspect was identified.',
  'not-investigated': 'The report was not investigated.',
  'no-crime': 'No crime was recorded, or the record was cancelled.',
  'result-unavailable': 'The result of the court case was never made available.',
  merged: 'The journey was merged into another.',
  'victim-untraceable': 'The victim could not be traced.',
  'victim-opted-out': 'The victim wants no contact of any kind.',
  other: 'Closed for another recorded reason.',
  eliminated: 'The suspect was eliminated from the investigation.',
  'support-completed': 'Support was completed.',
  'support-declined': 'The victim declined support.',
  'consent-withdrawn': 'The victim withdrew consent to be referred.',
  'unable-to-contact': 'The service could not reach the victim.',
  'referral-rejected': 'The service did not take the referral up.',
  'victim-died': 'The victim died.',
} as const;

export type Ending = keyof typeof endings;

export const endingNames = Object.keys(endings) as Ending[];

/** Endings of the support strand, which the exchange and the services alone bring about. */
const ofSupport: ReadonlySet<Ending> = new Set([
  'support-completed',
  'support-declined',
  'consent-withdrawn',
  'unable-to-contact',
  'referral-rejected',
]);

/** Endings of the case strand: what an agency that closes a journey may give as the reason. */
export const caseEndings = endingNames.filter(
  (ending) => !ofSupport.has(ending) && ending !== 'eliminated',
) as [Ending, ...Ending[]];
