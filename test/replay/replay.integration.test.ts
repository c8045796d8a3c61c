import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, describe, expect, it } from 'vitest';

import { call, newReference } from '../support/client.ts';
import { useStack } from '../support/stack.ts';

const run = promisify(execFile);
const dir = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(dir, { recursive: true }));

const write = (name: string, lines: readonly string[]): string => {
  const file = join(dir, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
};

/** Runs the command as a user would, against the stack of the tests. */
async function replay(streetLines: readonly string[], outcomeLines: readonly string[]) {
  const { baseUrl, keys } = useStack();
  const { stdout } = await run('node', [
    'local/replay.ts',
    ...['--street', write('street.csv', streetLines), '--outcomes', write('outcomes.csv', outcomeLines)],
    ...['--url', baseUrl, '--key-file', write('keys.json', [JSON.stringify(keys)])],
  ]);
  const cells = (part: string): number[] =>
    (new RegExp(`^${part} +([0-9 ]+)$`, 'm').exec(stdout)?.[1] ?? '').split(/ +/).map(Number);
  const tally = (part: string) => {
    const [rows, applied, late, early, unexpected, unmatched, refused, created, replayed] = cells(part);
    return { rows, applied, late, early, unexpected, unmatched, refused, created, replayed };
  };
  return { stdout, crime: tally('crime'), outcome: tally('outcome'), last: tally('last outcome') };
}

const caseOf = async (crimeReference: string): Promise<Record<string, unknown>> => {
  const { body } = await call('cityPolice', `/journeys?force=48&crimeReference=${crimeReference}`);
  const [journey] = body['journeys'] as { case: Record<string, unknown> }[];
  return journey?.case ?? {};
};

describe('npm run replay', () => {
  const streetHeader =
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
  const outcomeHeader =
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type';
  const city =
    'City of London Police,City of London Police,-0.1,51.5,On or near Example Street,E01000917,Testcase 001A';

  it('takes rows shaped as published to where they say, and a second time takes nothing new', async () => {
    const [gone, back, convicted, unknown] = [newReference(), newReference(), newReference(), newReference()];
    const street = [
      streetHeader,
      `${gone},2024-01,${city},Burglary,Investigation complete; no suspect identified,`,
      `${back},2024-01,${city},Robbery,Awaiting court outcome,`,
      `${convicted},2024-01,${city},Robbery,Offender sent to prison,`,
      `,2024-01,${city},Anti-social behaviour,,`,
    ];
    const outcomes = [
      outcomeHeader,
      `${back},2024-02,${city},Unable to prosecute suspect`,
      `${convicted},2024-02,${city},Suspect charged`,
      `${convicted},2024-02,${city},Suspect charged`,
      `${unknown},2024-02,${city},Local resolution`,
    ];
    const first = await replay(street, outcomes);
    expect(first.crime).toMatchObject({ rows: 3, applied: 3, created: 3 });
    expect(first.outcome).toMatchObject({ rows: 4, applied: 3, unmatched: 1, created: 3, replayed: 1 });
    // Open data names no court: what a court tells waits until the case is known to be before one (ADR 11).
    expect(first.last).toMatchObject({ rows: 3, applied: 1, unmatched: 2, created: 3 });
    expect(first.stdout).toContain('3 journeys, 1 of them re-opened');
    expect(first.stdout).toContain('1 rows without a crime id: not posted.');
    expect(await caseOf(gone)).toMatchObject({ stage: 'closed', ending: 'no-suspect-identified' });
    expect(await caseOf(back)).toMatchObject({ stage: 'pre-trial', step: 'charged', reopenings: 1 });
    expect(await caseOf(convicted)).toMatchObject({ stage: 'pre-trial', step: 'charged' });

    const second = await replay(street, outcomes);
    for (const { rows, created, replayed } of [second.crime, second.outcome, second.last])
      expect([created, replayed]).toEqual([0, rows]);
  });
});

const open = '../shared/data/police-uk-city-of-london/public';

describe.skipIf(!existsSync(open))(`open data of the City of London (skipped without ${open})`, () => {
  const linesOf = (folder: string): string[] =>
    readdirSync(join(open, folder)).flatMap((file, at) => {
      const [header = '', ...lines] = readFileSync(join(open, folder, file), 'utf8')
        .trim()
        .split(/\r?\n/);
      return at === 0 ? [header, ...lines] : lines;
    });
  const crimeOf = (line: string): string => line.slice(0, line.indexOf(','));

  it('lands a few crimes of it, reversals among them, as the raw rows say', async () => {
    const [streetHeader = '', ...street] = linesOf('street');
    const [outcomeHeader = '', ...outcomes] = linesOf('outcomes');
    const told = new Set(street.map(crimeOf));
    const lastOf = (crime: string) =>
      street.filter((line) => crimeOf(line) === crime).map((line) => line.split(',').at(-2) ?? '');
    /** Closed in the month of the outcomes file, and later published as something else. */
    const reversed = outcomes.filter((line) => {
      const outcome = line.split(',').at(-1) ?? '';
      const last = lastOf(crimeOf(line));
      return (
        /no suspect identified|Unable to prosecute/.test(outcome) &&
        last.length > 0 &&
        last.every((later) => later !== outcome && later !== 'Status update unavailable')
      );
    });
    expect(reversed).toHaveLength(5);
    const identical = outcomes.filter((line, at) => outcomes.indexOf(line) !== at);
    expect(identical).toHaveLength(15);
    const never = outcomes.filter((line) => !told.has(crimeOf(line)));
    expect(never).toHaveLength(26);

    const chosen = new Set([...reversed, ...identical, ...never.slice(0, 6)].map(crimeOf));
    const someStreet = street.filter((line) => chosen.has(crimeOf(line)));
    const someOutcomes = outcomes.filter((line) => chosen.has(crimeOf(line)));
    const { stdout, crime, outcome } = await replay(
      [streetHeader, ...someStreet],
      [outcomeHeader, ...someOutcomes],
    );

    const unmatched = someOutcomes.filter((line) => !told.has(crimeOf(line))).length;
    expect(outcome).toMatchObject({
      rows: someOutcomes.length,
      applied: someOutcomes.length - unmatched,
      unmatched,
      created: new Set(someOutcomes).size,
      replayed: 15,
    });
    expect(crime).toMatchObject({ rows: someStreet.length, applied: someStreet.length });
    expect(stdout).toContain(`${new Set(someStreet.map(crimeOf)).size} journeys, `);
    for (const line of reversed) expect(await caseOf(crimeOf(line))).toMatchObject({ reopenings: 1 });
  });
});
