/** Why a person's details may be erased. */
export const erasureReasons = ['retention-ended', 'erasure-request', 'court-order', 'wrong-person'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** Why they must be kept for now. */
export const holdReasons = ['proceedings', 'appeal', 'inquiry', 'complaint', 'court-order'] as const;

export interface RetentionClass {
  readonly summary: string;
  /** Years from the last change of a closed journey. */
  readonly years: number;
  readonly source: string;
}

/**
 * How long details are kept, by the gravity of the offence. Police review, retain and dispose by necessity
 * (APP, Management of Police Information); its groups are the years here. A support service keeps its own
 * copy for less.
 */
export const retentionClasses = {
  'most-serious': {
    summary: 'Sexual, trafficking, terrorism and homicide',
    years: 100,
    source: 'APP MoPI group 1',
  },
  serious: {
    summary: 'Domestic abuse, hate crime, stalking, crimes against children',
    years: 10,
    source: 'APP MoPI group 2',
  },
  other: { summary: 'Everything else', years: 6, source: 'APP MoPI group 3, minimum' },
} as const satisfies Record<string, RetentionClass>;
export type RetentionClassName = keyof typeof retentionClasses;
