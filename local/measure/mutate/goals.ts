import type { Mutant } from './mutant.ts';

/** The folder of the core, or the part of one, that a file's mutants are counted under. */
export function groupOf(file: string): string {
  if (/^functions\/core\/record\/(fold-)?facts/.test(file)) return 'facts';
  if (/^functions\/core\/(views\/contact|referrals\/safe-contact)\.ts$/.test(file)) return 'contact';
  return /^functions\/core\/([^/]+)\//.exec(file)?.[1] ?? 'core';
}

/** Where a fault that nobody notices can harm somebody first. */
const dangerous = ['access', 'agencies', 'contact', 'person', 'protection', 'duties', 'facts'];

/** The least share of a group's mutants that must be noticed. */
export function goalOf(group: string): number {
  if (group.startsWith('table ')) return 0.95;
  return dangerous.includes(group) ? 0.9 : 0.85;
}

export interface Score {
  readonly group: string;
  readonly noticed: number;
  readonly total: number;
  readonly goal: number;
  readonly isMet: boolean;
}

/** How each group did. Of very few mutants one may live on: its share is rounded in its favour. */
export function scoresOf(mutants: readonly Mutant[]): Score[] {
  return [...Map.groupBy(mutants, ({ group }) => group)]
    .map(([group, each]) => {
      const noticed = each.filter((mutant) => mutant.noticed).length;
      const goal = goalOf(group);
      return { group, noticed, total: each.length, goal, isMet: noticed >= Math.floor(goal * each.length) };
    })
    .sort((a, b) => (a.group < b.group ? -1 : 1));
}
