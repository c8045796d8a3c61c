/** Something that is not as it must be. */
export interface Finding {
  /** The invariant that does not hold. */
  readonly check: string;
  readonly about: string;
}

/** Collects what one check finds. */
export function findings(check: string) {
  const found: Finding[] = [];
  return {
    found,
    /** Notes a finding unless something holds. */
    expect: (holds: boolean, about: () => string): void => {
      if (!holds) found.push({ check, about: about() });
    },
  };
}
