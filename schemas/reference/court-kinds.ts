/** How a court disposed of an offence it found proved. */
export const sentenceKinds = [
  'immediate-custody',
  'suspended',
  'community-order',
  'fine',
  'discharge',
  'hospital-order',
  'other',
] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** The orders a court makes to protect somebody. */
export const orderKinds = [
  'restraining',
  'non-molestation',
  'dvpo',
  'domestic-abuse',
  'sexual-harm',
  'stalking',
  'other',
] as const;
export type OrderKind = (typeof orderKinds)[number];

/** CJS remand status: UB and CB bail, PR and PB custody, LA care, SA secure, NA none. */
export const remandStatuses = ['UB', 'CB', 'PR', 'PB', 'LA', 'SA', 'NA'] as const;
export type RemandStatus = (typeof remandStatuses)[number];

/** Why a result says nothing to a victim: the decision of this table, with its reason. */
export const reasonsForNothing = {
  'free-text': 'Free text without a code: nothing is read out of prose.',
  'non-standard':
    'A disposal that no code stands for: only its text says what it is, and a person must read it.',
  'case-management': 'How the court runs the case: mode of trial, directions, notices, details changed.',
  reserved: 'Reserved: no court sends it.',
  'legal-aid': "The defendant's representation.",
  driving:
    'Licences, endorsements and disqualifications: they add to a sentence and are no news of their own.',
  animals: 'Animals and their keeping.',
  money: 'Costs, surcharge, forfeiture and enforcement; compensation to the victim is read.',
  'other-jurisdiction': 'Scotland, Northern Ireland, the islands and the forces: no London court sends it.',
  requirement: 'A requirement of an order that is read itself.',
  historic: 'A disposal that no court passes any more.',
  'other-order': 'An order that protects the public at large, or nobody by name.',
  'record-keeping': 'Said for the record of the defendant alone.',
} as const satisfies Record<string, string>;
export type ReasonForNothing = keyof typeof reasonsForNothing;

/** What a case can be marked with that changes how a victim is treated. */
export const caseFlags = ['domestic-abuse', 'vulnerable-or-intimidated', 'trafficking'] as const;
export type CaseFlag = (typeof caseFlags)[number];
