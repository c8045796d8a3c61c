import type { Facts } from '../record/facts.ts';

/** What duty declarations may ask of the record, as their event has left it. */
export const dutyGuards = {
  bereaved: ({ flags }: Facts) => flags.includes('bereaved'),
  victimGivesEvidence: ({ witness }: Facts) => witness === 'required',
} as const satisfies Record<string, (facts: Facts) => boolean>;

export type DutyGuardName = keyof typeof dutyGuards;
