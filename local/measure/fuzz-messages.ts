import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { byCase } from '../../functions/core/court-messages/newest.ts';
import { derive } from '../../functions/core/court-messages/derive.ts';
import { parseCourtMessage } from '../../functions/core/court-messages/parse-message.ts';
import { partsOf } from '../../functions/core/court-messages/receipt.ts';

const USAGE = `Usage: npm run fuzz:messages -- FILE... [--runs 100000] [--seed 1]

Changes messages of courts and police at random and reads each: none may be a fault of ours or take two seconds,
and nothing that is told of one may hold a word of it.`;

/** Of the processor: a busy machine makes no message slow. */
const SLOW_MS = 2000;
const PLANTED = 'Planted-Name';

/** What parsers stumble over. */
const pieces = [
  ...['<', '>', '&', '&amp;lt;', '</Result>', '<![CDATA[', ']]>', '<!--', '&#x0;', '\u0000', '\uFEFF'],
  ...['{', '}', '[', '"', 'null', '__proto__', 'constructor', '-1', '2025-02-30', PLANTED],
  '9'.repeat(40),
  '<a>'.repeat(40),
  '['.repeat(40),
];

/** Values that are of no field, and the texts of elements and members that they take the place of. */
const values = [
  ...['', '0', '-1', '9999', 'Y', 'null', '2025-02-30', '1900-01-01', '25:61:00', 'B01GU00', PLANTED],
  ...['9'.repeat(40), 'x'.repeat(300), '01TC0010125', '00000000-0000-4000-8000-000000000000'],
];
const places = /(?<=>|&gt;)[^<>&]+(?=<|&lt;)|(?<=: ?")[^"]*(?=")/g;

/** Chance that a seed repeats (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The text with a few of its values changed: as it is read all the same, what is read of it is odd. */
function withOtherValues(text: string, random: () => number): string {
  const found = [...text.matchAll(places)];
  let changed = text;
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes -= 1) {
    const place = found[Math.floor(random() * found.length)]?.[0] ?? '';
    changed = changed.replace(place, values[Math.floor(random() * values.length)] ?? '');
  }
  return changed;
}

function mutate(text: string, random: () => number): string {
  if (random() < 0.5) return withOtherValues(text, random);
  let changed = text;
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes -= 1) {
    const from = Math.floor(random() * changed.length);
    const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
    changed = changed.slice(0, from) + piece + changed.slice(from + Math.floor(random() * 60));
  }
  return changed;
}

/** All that is told of a message, after everything that is done with it but storing. */
function told(body: string): string {
  const parsed = parseCourtMessage(body);
  if (!parsed.ok) return JSON.stringify(parsed.refusal);
  const receivedAt = '2026-01-01T00:00:00.000Z';
  const parts = byCase(parsed.statement).map(({ statement, defendants }) => {
    const derived = derive([{ id: 'M', statement, receivedAt, defendants }], {
      S1: { charges: { 'S1/1': 'pending' } },
    });
    return [derived.facts, partsOf('M', statement, [])];
  });
  return JSON.stringify([parsed.statement, parts]);
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const bodies = positionals.map((file) => readFileSync(file, 'utf8'));
const random = chance(Number(options.seed));
const runs = Number(options.runs);
const found = { read: 0, refused: 0, thrown: 0, slow: 0, quoted: 0 };
let slowest = 0;
for (let run = 0; run < runs; run += 1) {
  const body = mutate(bodies[Math.floor(random() * bodies.length)] ?? '', random);
  const start = process.cpuUsage();
  try {
    const text = told(body);
    found[text.startsWith('{"pointer"') ? 'refused' : 'read'] += 1;
    if (text.includes(PLANTED)) found.quoted += 1;
  } catch (error) {
    found.thrown += 1;
    console.error(
      `Run ${String(run)} of seed ${options.seed}: ${error instanceof Error ? error.name : 'unknown'}`,
    );
  }
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  slowest = Math.max(slowest, ms);
  if (ms > SLOW_MS) found.slow += 1;
}
console.log(JSON.stringify({ runs, ...found, slowestMs: Math.round(slowest) }));
process.exitCode = found.thrown + found.slow + found.quoted > 0 ? 1 : 0;
