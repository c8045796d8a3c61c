import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { Presets, SingleBar } from 'cli-progress';

import { closedAndNot, parts, planReplay, readRows, type Plan } from './replay/open-data.ts';
import { countDuties, countReopened, type DutyCount } from './replay/count-journeys.ts';
import { postEvents, type Outcome, type Target } from './replay/post-events.ts';

const USAGE = `Usage: npm run replay -- --street FILE... --outcomes FILE... [--as-of YYYY-MM] [--url BASE --key-file FILE]

Posts open data of data.police.uk, columns as published, as the police and the courts would. Without
--url it goes to the stack that npm start runs. Run it again as often as you like: what was accepted is
answered as before. --as-of says at which month the files speak; left out, it is their newest.`;

function stop(line: string): never {
  console.error(line);
  process.exit(1);
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
      return readRows(readFileSync(file, 'utf8'));
    } catch (error) {
      return stop(`${file} cannot be read as a data.police.uk file: ${(error as Error).message}`);
    }
  });
}

function targetOf(): Target {
  const { url, 'key-file': keyFile } = words.values;
  const from = keyFile ?? '.local/sandbox.json';
  try {
    const told = JSON.parse(readFileSync(from, 'utf8')) as Partial<Target> & Target['keys'];
    const baseUrl = url ?? told.baseUrl;
    if (!baseUrl) return stop('Say where the service is: --url https://.../v1');
    return { baseUrl, keys: told.keys ?? told };
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

interface Counted {
  readonly reopened: number;
  readonly duties: DutyCount;
  /** What posting took. */
  readonly seconds: number;
}

function summarise(
  plan: Plan,
  { tallies, reached, problems }: Outcome,
  { reopened, duties, seconds }: Counted,
): void {
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
  const posted = [...tallies.values()].reduce((sum, { rows }) => sum + rows, 0);
  console.log(
    `\n${new Set(reached.values()).size} journeys, ${reopened} of them re-opened; ${posted} rows in ${seconds.toFixed(0)} s; as of ${plan.asOf}.`,
  );
  console.log(`Duties of the Victims' Code that the dated outcomes opened: ${duties.total}.`);
  for (const [right, count] of duties.byRight) console.log(`  Right ${right}: ${count}`);
  for (const [why, rows] of Object.entries(plan.left))
    if (rows > 0) console.log(`${rows} rows ${why}: not posted.`);
  for (const [code, times] of problems) console.log(`${times} refused: ${code}.`);
}

const street = rowsOf('street');
const outcomes = rowsOf('outcomes');
if (street.length + outcomes.length === 0) stop(USAGE);
const target = targetOf();
const plan = planReplay(street, outcomes, words.values['as-of']);
const bar = new SingleBar(
  {
    format: '{bar} {percentage}% {value}/{total} rows, {eta_formatted} left',
    etaBuffer: 1000,
    noTTYOutput: false,
  },
  Presets.shades_classic,
);
bar.start(plan.told.length, 0);
const startedAt = performance.now();
try {
  const outcome = await postEvents(target, plan.told, {
    batchSize: 100,
    lanes: 4,
    onProgress: (rows) => bar.increment(rows),
  });
  bar.stop();
  const seconds = (performance.now() - startedAt) / 1000;
  const reopened = await countReopened(target, plan.told, closedAndNot(plan));
  const duties = await countDuties(target, plan.told, outcome.reached);
  summarise(plan, outcome, { reopened, duties, seconds });
  process.exitCode = outcome.problems.size > 0 ? 1 : 0;
} catch (error) {
  bar.stop();
  stop(error instanceof Error ? error.message : 'The replay failed.');
}
