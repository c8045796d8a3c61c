import fc from 'fast-check';
import { inject } from 'vitest';

/** The same values in every run, so that a mutant that dies today dies tomorrow. */
fc.configureGlobal({ seed: 20_260_101, numRuns: 50 });

const { table, entry } = inject('change') ?? {};
if (table !== undefined) {
  // Before any test imports what is made from the table. Without a change nothing is imported for it.
  const { tables } = await import('./tables.ts');
  const changes = await tables.find(({ name }) => name === table)?.changes();
  const change = changes?.find((each) => each.entry === entry);
  if (!change) throw new Error('No table has this entry.');
  change.make();
}
