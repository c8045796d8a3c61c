/** Force codes of London: the Metropolitan Police has two (Bichard7 force table). */
export const londonForces = {
  '01': 'Metropolitan Police Service',
  '02': 'Metropolitan Police Service',
  '48': 'City of London Police',
} as const satisfies Record<string, string>;

/** Whether a force code is of a force whose area is London. */
export function isLondonForce(forceCode: string): boolean {
  return Object.hasOwn(londonForces, forceCode);
}
