import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { baseOf, changedSince, type ChangedLines } from './mutate/changes-since.ts';
import { entriesAt } from './mutate/entries-at.ts';
import type { Place } from './mutate/faults-in.ts';
import { groupOf, scoresOf } from './mutate/goals.ts';
import { mutateCode } from './mutate/mutate-code.ts';
import { mutateTables } from './mutate/mutate-tables.ts';
import type { Mutant } from './mutate/mutant.ts';
import { tables } from './mutate/tables.ts';

const USAGE = `Usage: npm run mutate -- [--changed [--base COMMIT]] [--code | --tables] [GROUP ...]

Puts small faults into the pure rules and their declared tables, one at a time, and runs the pure tests: a
fault that no test notices could be made by anybody. GROUP is a folder of functions/core, or a table.

  --changed   only what was changed since COMMIT, or since the branch left main
  --code      only faults in code; --tables only changed entries of declared tables

Exits 1 where a group falls short of its goal. What lived on is listed in .local/mutants/lived-on.txt.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: 'boolean', default: false },
    base: { type: 'string' },
    code: { type: 'boolean', default: false },
    tables: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const say = (line: string): void => console.log(line);
const isAsked = (group: string): boolean => positionals.length === 0 || positionals.includes(group);

/** The code to change: whole folders, or the lines that are new. */
function codeToChange(changed: readonly ChangedLines[] | undefined): Place[] {
  if (values.tables) return [];
  const places: Place[] = changed
    ? changed.map(({ file, ranges }) => ({ file, lines: ranges }))
    : globSync('functions/core/**/*.ts').map((file) => ({ file }));
  return places
    .filter(
      ({ file }) => file.startsWith('functions/core/') && file.endsWith('.ts') && isAsked(groupOf(file)),
    )
    .filter(({ lines }) => lines?.length !== 0);
}

async function tablesToChange(base: string | undefined, changed: readonly ChangedLines[]) {
  if (values.code) return [];
  const asked = tables.filter(({ name }) => isAsked(name));
  if (base === undefined) return asked;
  const touched = asked.filter(({ declaredIn }) => changed.some(({ file }) => declaredIn.test(file)));
  if (touched.length === 0) return [];
  const before = await entriesAt(base);
  if (!before) {
    say('The commit to compare with declares no tables: their entries are left to a full run.');
    return [];
  }
  return touched.map((table) => ({
    ...table,
    changes: async () => (await table.changes()).filter(({ entry }) => !before.has(entry)),
  }));
}

function report(mutants: readonly Mutant[]): boolean {
  const scores = scoresOf(mutants);
  say(`\n${'group'.padEnd(20)}  noticed    all  share  goal`);
  for (const { group, noticed, total, goal, isMet } of scores) {
    const share = ((100 * noticed) / total).toFixed(1).padStart(5);
    say(
      `${group.padEnd(20)}  ${String(noticed).padStart(7)}  ${String(total).padStart(5)}  ${share}  ${goal * 100}${isMet ? '' : '  FALLS SHORT'}`,
    );
  }
  return scores.every(({ isMet }) => isMet);
}

const started = Date.now();
const base = values.changed ? await baseOf(values.base) : undefined;
if (values.changed && base === undefined) {
  say('There is no earlier commit to compare with: nothing to try.');
  process.exit(0);
}
const changed =
  base === undefined
    ? undefined
    : [...(await changedSince(base, 'functions/core')), ...(await changedSince(base, 'schemas'))];
await mkdir('.local/mutants', { recursive: true });
const inTables = await mutateTables(await tablesToChange(base, changed ?? []), ({ what, noticed }) => {
  if (!noticed) say(`lived on: ${what}`);
});
const inCode = await mutateCode(codeToChange(changed));
const mutants = [...inTables, ...inCode].filter(({ group }) => isAsked(group.replace('table ', '')));
const livedOn = mutants.filter(({ noticed }) => !noticed).map(({ group, what }) => `${group}: ${what}`);
await writeFile('.local/mutants/lived-on.txt', livedOn.map((line) => `${line}\n`).join(''));
if (mutants.length === 0) say('Nothing that mutants are made of was changed.');
const isEnough = mutants.length === 0 || report(mutants);
say(
  `\n${mutants.length} mutants, ${livedOn.length} lived on, ${Math.round((Date.now() - started) / 1000)} s.`,
);
process.exit(isEnough ? 0 : 1);
