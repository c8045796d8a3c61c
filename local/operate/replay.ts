import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { Presets, SingleBar } from 'cli-progress';

import { parts, planReplay, readRows, type Plan } from './replay/open-data.ts';
import {
  codeSince,
  countDuties,
  countReopened,
  isSinceTheCode,
  journeysOf,
} from './replay/count-journeys.ts';
import { postEvents, type Outcome } from './replay/post-events.ts';
import type { Target } from './replay/service.ts';

const USAGE = `Usage: npm run replay -- --street FILE... --outcomes FILE... [--as-of YYYY-MM] [--url BASE --key-file FILE]

Posts open data of data.police.uk, columns as published, as the police and the courts would. Without
--url it goes to the stack that npm start runs. Run it again as often as you like: what was accepted is
answered as before. --as-of says at which month the files speak; left out, it is their newest.`;

function stop(line: string, code = 1): never {
  console.error(line);
  process.exit(code);
}

const words = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: {
    street: { type: 'string', multiple: true },
    outcomes: { type: 'string', multiple: true },
    'as-of': { type: 'string' },
    url: { type: 'string' },
    'key-file': { type: 'string' },
  },
});

/** The files after an option: `--street a.csv b.csv` names two. */
function filesOf(option: 'street' | 'outcomes'): string[] {
  const files: string[] = [];
  let after: string | undefined;
  for (const token of words.tokens) {
    if (token.kind === 'option') after = token.name;
    if (after === option && token.kind !== 'option-terminator' && token.value) files.push(token.value);
  }
  return files;
}

function rowsOf(option: 'street' | 'outcomes') {
  return filesOf(option).flatMap((file) => {
    try {
      const { rows, unread } = readRows(readFileSync(file, 'utf8'));
      if (unread > 0)
        console.error(`${unread} lines of ${file} are no rows of its columns, and were left out.`);
      return rows;
    } catch (error) {
      return stop(`${file} cannot be read as a data.police.uk file: ${(error as Error).message}`);
    }
  });
}

function targetOf(signal: AbortSignal): Target {
  const { url, 'key-file': keyFile } = words.values;
  const from = keyFile ?? '.local/sandbox.json';
  try {
    const told = JSON.parse(readFileSync(from, 'utf8')) as Partial<Target> & Target['keys'];
    const baseUrl = url ?? told.baseUrl;
    if (!baseUrl) return stop('Say where the service is: --url https://.../v1');
    return { baseUrl, keys: told.keys ?? told, signal };
  } catch {
    return stop(
      keyFile ? `${keyFile} holds no keys as JSON.` : 'No stack is running: start it with npm start first.',
    );
  }
}

const columns = [
  'rows',
  'applied',
  'late',
  'early',
  'unexpected',
  'unmatched',
  'refused',
  'created',
  'replayed',
] as const;
const headings: Readonly<Partial<Record<(typeof columns)[number], string>>> = {
  created: 'new',
  replayed: 'again',
};

function summarise(plan: Plan, { tallies, problems }: Outcome, seconds: number): void {
  const line = (name: string, cells: readonly (string | number)[]) =>
    console.log(`${name.padEnd(16)}${cells.map((cell) => String(cell).padStart(12)).join('')}`);
  console.log();
  line(
    '',
    columns.map((column) => headings[column] ?? column),
  );
  for (const part of parts) {
    const tally = tallies.get(part);
    if (tally)
      line(
        part,
        columns.map((column) => tally[column]),
      );
  }
  console.log(`\n${plan.told.length} rows in ${seconds.toFixed(0)} s; as of ${plan.asOf}.`);
  for (const crime of plan.toMend)
    console.log(`To mend: ${crime} has results in one month that cannot all be so; the first was told.`);
  for (const [why, rows] of Object.entries(plan.left))
    if (rows > 0) console.log(`${rows} rows ${why}: not posted.`);
  for (const [code, times] of problems) console.log(`${times} refused: ${code}.`);
}

/** Says how far it is: a bar in a terminal, a line now and then in a file. */
async function showing<Result>(
  what: string,
  total: number,
  work: (onProgress: () => void) => Promise<Result>,
): Promise<Result> {
  const format = `{bar} {percentage}% {value}/{total} ${what}, {eta_formatted} left`;
  const bar = new SingleBar(
    { format, etaBuffer: 1000, noTTYOutput: true, notTTYSchedule: 10_000 },
    Presets.shades_classic,
  );
  if (total > 0) bar.start(total, 0);
  try {
    return await work(() => bar.increment());
  } finally {
    bar.stop();
  }
}

/** Counts, as the service holds them, the journeys that the events reached and the duties they opened. */
async function tellOfJourneys(target: Target, { told }: Plan, { reached }: Outcome): Promise<void> {
  const journeys = journeysOf(told, reached);
  const reopened = await countReopened(target, journeys);
  console.log(`${journeys.size} journeys, ${reopened} of them re-opened.`);
  // Not those of undated ones: reading nearly every journey takes longer than posting all the rows.
  const dated = told.filter(({ part }) => part === 'outcome');
  const since = dated.filter(isSinceTheCode);
  const owing = journeysOf(since, reached);
  const duties = await showing('journeys counted', owing.size, (onProgress) =>
    countDuties(target, since, owing, onProgress),
  );
  console.log(`Duties of the Victims' Code that the dated outcomes opened: ${duties.total}.`);
  for (const [right, count] of duties.byRight) console.log(`  Right ${right}: ${count}`);
  const before = dated.length - since.length;
  if (before > 0)
    console.log(
      `${before} dated outcomes are from before ${codeSince}, when the first edition kept here came into force: they open none.`,
    );
  const undated = told.filter(({ part }) => part === 'last outcome').filter(isSinceTheCode);
  if (undated.length > 0)
    console.log(`${undated.length} undated last outcomes may have opened others, which are not counted.`);
}

const street = rowsOf('street');
const outcomes = rowsOf('outcomes');
if (street.length + outcomes.length === 0) stop(USAGE);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
const target = targetOf(stopping.signal);
const plan = planReplay(street, outcomes, words.values['as-of']);

let posted = 0;
const startedAt = performance.now();
try {
  const outcome = await showing('rows posted', plan.told.length, (onProgress) =>
    postEvents(target, plan.told, {
      batchSize: 100,
      lanes: 4,
      onProgress() {
        posted += 1;
        onProgress();
      },
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  summarise(plan, outcome, seconds);
  await tellOfJourneys(target, plan, outcome);
  process.exitCode = outcome.problems.size > 0 ? 1 : 0;
} catch (error) {
  if (stopping.signal.aborted)
    stop(
      `Stopped after ${posted} of ${plan.told.length} rows. Run the same command again to go on: what was accepted is not taken twice.`,
      130,
    );
  stop(error instanceof Error ? error.message : 'The replay failed.');
}
