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
