import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

import { afterAll, describe, expect, it, onTestFinished } from 'vitest';

import { call, newReference } from '../support/client.ts';
import { describePublished, published } from '../support/published.ts';
import { useStack } from '../support/stack.ts';

const run = promisify(execFile);
const dir = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(dir, { recursive: true }));

const write = (name: string, lines: readonly string[]): string => {
  const file = join(dir, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
};

/** Starts the command as a user would, against the stack of the tests or what stands before it. */
function start(
  streetLines: readonly string[],
  outcomeLines: readonly string[],
  url: string = useStack().baseUrl,
) {
  return run('node', [
    'local/operate/replay.ts',
    ...['--street', write('street.csv', streetLines), '--outcomes', write('outcomes.csv', outcomeLines)],
    ...['--url', url, '--key-file', write('keys.json', [JSON.stringify(useStack().keys)])],
  ]);
}

async function replay(streetLines: readonly string[], outcomeLines: readonly string[]) {
  const { stdout } = await start(streetLines, outcomeLines);
  const cells = (part: string): number[] =>
    (new RegExp(`^${part} +([0-9 ]+)$`, 'm').exec(stdout)?.[1] ?? '').split(/ +/).map(Number);
  const tally = (part: string) => {
    const [rows, applied, late, early, unexpected, unmatched, refused, created, replayed] = cells(part);
    return { rows, applied, late, early, unexpected, unmatched, refused, created, replayed };
  };
  return { stdout, crime: tally('crime'), outcome: tally('outcome'), last: tally('last outcome') };
}

/** What becomes of a request on its way, by which one of its kind it is. */
type OnItsWay = (path: string, nth: number) => 'answered' | 'lost' | 'failed';

/** Stands before the service and passes requests on; tells when an answer was lost on its way back. */
async function standBetween(onItsWay: OnItsWay) {
  const seen = new Map<string, number>();
  const lost = Promise.withResolvers<undefined>();
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = request;
    const sent = await text(request);
    const kind = url.split('/').at(-1) ?? '';
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    const fate = onItsWay(kind, seen.get(kind) ?? 0);
    if (fate === 'failed') {
      response.writeHead(500).end();
      return;
    }
    const answer = await fetch(`${useStack().baseUrl}${url}`, {
      method,
      headers: { Authorization: headers.authorization ?? '', 'Content-Type': headers['content-type'] ?? '' },
      ...(sent ? { body: sent } : {}),
    });
    if (fate === 'lost') return lost.resolve(undefined);
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(await answer.text());
  };
  const server = createServer((request, response) => void pass(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, lost: lost.promise };
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
    expect(first.last).toMatchObject({ rows: 3, applied: 3, created: 3 });
    expect(first.stdout).toContain('3 journeys, 1 of them re-opened.');
    expect(first.stdout).toContain('1 rows without a crime id: not posted.');
    expect(await caseOf(gone)).toMatchObject({ stage: 'closed', ending: 'no-suspect-identified' });
    expect(await caseOf(back)).toMatchObject({ stage: 'pre-trial', step: 'charged', reopenings: 1 });
    expect(await caseOf(convicted)).toMatchObject({ stage: 'post-trial' });

    const second = await replay(street, outcomes);
    for (const { rows, created, replayed } of [second.crime, second.outcome, second.last])
      expect([created, replayed]).toEqual([0, rows]);
  });

  it('tells the same once and re-opens nothing where a newer month is replayed', async () => {
    const [closed, charged] = [newReference(), newReference()];
    const street = [
      streetHeader,
      `${closed},2024-01,${city},Burglary,Under investigation,`,
      `${charged},2024-01,${city},Robbery,Awaiting court outcome,`,
    ];
    const ended = `${closed},2024-02,${city},Investigation complete; no suspect identified`;
    const first = await replay(street, [outcomeHeader, ended]);
    expect(first.last).toMatchObject({ rows: 2, created: 2, replayed: 0 });
    const before = [await caseOf(closed), await caseOf(charged)];
    const newer = `${newReference()},2024-06,${city},Burglary,,`;
    const second = await replay([...street, newer], [outcomeHeader, ended]);
    expect(second.stdout).toContain('as of 2024-06');
    expect(second.last).toMatchObject({ rows: 2, created: 0, replayed: 2, refused: 0 });
    expect(second.outcome).toMatchObject({ created: 0, replayed: 1 });
    expect([await caseOf(closed), await caseOf(charged)]).toEqual(before);
  });

  it('posts a row whatever its crime id looks like', async () => {
    const odd = `zz-${String(randomInt(1e9, 1e12))}`;
    const { crime, last } = await replay(
      [streetHeader, `${odd},2024-01,${city},Burglary,Local resolution,`],
      [outcomeHeader],
    );
    expect([crime.created, last.created]).toEqual([1, 1]);
  });

  it('says where it was interrupted, and goes on from there when run again', async () => {
    const crime = newReference();
    const street = [streetHeader, `${crime},2024-01,${city},Burglary,Local resolution,`];
    const outcomes = [
      outcomeHeader,
      `${crime},2024-01,${city},Defendant found not guilty`,
      `${crime},2024-02,${city},Unable to prosecute suspect`,
    ];
    const between = await standBetween((_kind, nth) => (nth === 1 ? 'answered' : 'lost'));
    const running = start(street, outcomes, between.url);
    await between.lost;
    running.child.kill('SIGINT');
    await expect(running).rejects.toMatchObject({
      code: 130,
      stderr: expect.stringContaining('Stopped after 2 of 5 rows.') as string,
    });

    const again = await replay(street, outcomes);
    expect(again.crime).toMatchObject({ rows: 1, created: 0, replayed: 1 });
    expect(again.outcome).toMatchObject({ rows: 2, created: 1, replayed: 1 });
    expect(again.last).toMatchObject({ rows: 1, created: 1 });
  });

  it('counts what was opened although a read fails on its way', async () => {
    const crime = newReference();
    const street = [streetHeader, `${crime},2024-01,${city},Burglary,Local resolution,`];
    const outcomes = [outcomeHeader, `${crime},2024-01,${city},Local resolution`];
    const isRead = (kind: string) => kind === 'duties' || kind === 'journey-status-queries';
    const { url } = await standBetween((kind, nth) => (isRead(kind) && nth === 1 ? 'failed' : 'answered'));
    const { stdout } = await start(street, outcomes, url);
    expect(stdout).toContain('1 journeys, 0 of them re-opened.');
    expect(stdout).toContain('that the dated outcomes opened: 1.');
  });

  it('says which outcomes open no duty, and which it has not counted', async () => {
    const crime = newReference();
    const { stdout } = await replay(
      [streetHeader, `${crime},2021-03,${city},Burglary,Local resolution,`],
      [outcomeHeader, `${crime},2021-03,${city},Suspect charged`, `${crime},2021-04,${city},Suspect charged`],
    );
    expect(stdout).toContain('that the dated outcomes opened: 1.\n');
    expect(stdout).toContain('1 dated outcomes are from before 2021-04-01');
    expect(stdout).toContain('1 undated last outcomes may have opened others');
  });
});

const open = `${published}/data/police-uk-city-of-london/public`;

const decided = ['VC-6-NFA-POLICE'];
const disposed = ['VC-6-OOCD'];
/** Worked by hand from the triggers in the list of duties: "police decide no charge / NFA" and so on. */
const openedByDated: Readonly<Record<string, readonly string[]>> = {
  'Investigation complete; no suspect identified': decided,
  'Unable to prosecute suspect': decided,
  'Formal action is not in the public interest': decided,
  'Further investigation is not in the public interest': decided,
  // Passed on: nobody decided that nothing more is done.
  'Action to be taken by another organisation': [],
  'Local resolution': disposed,
  'Offender given a caution': disposed,
  'Offender given a drugs possession warning': disposed,
  'Suspect charged': ['VC-6-CHARGED'],
};
/** The last outcomes of street rows, with the charge that a court's outcome implies. */
const openedByLast: Readonly<Record<string, readonly string[]>> = {
  'Offender given penalty notice': disposed,
  'Status update unavailable': [],
  'Awaiting court outcome': ['VC-6-CHARGED'],
  'Court result unavailable': ['VC-6-CHARGED', 'VC-9-COURT-TO-WCU'],
};

/** What was last published of a crime whose suspect was charged. */
const afterCharge: Readonly<Record<string, string>> = { 'Suspect charged': 'Court result unavailable' };

/** The duties of a crime's journey, beside those that events of some types have opened. */
async function openedOf(crimeReference: string, besides: RegExp): Promise<string[]> {
  const { body } = await call('cityPolice', `/journeys?force=48&crimeReference=${crimeReference}`);
  const [journey] = body['journeys'] as { journeyId: string }[];
  const answer = await call('cityPolice', `/journeys/${journey?.journeyId ?? ''}/duties`);
  const duties = answer.body['duties'] as { duty: string; opening: { type: string } }[];
  return duties
    .filter(({ opening }) => !besides.test(opening.type))
    .map(({ duty }) => duty)
    .sort();
}

/** The right of a duty as the source has it. */
function rightOf(duty: string): number {
  const code = readFileSync('test/fixtures/victims-code-duties.json', 'utf8');
  const { duties } = JSON.parse(code) as { duties: { id: string; right: number }[] };
  return duties.find(({ id }) => id === duty)?.right ?? 0;
}

describePublished('published open data of the City of London', () => {
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

  it('opens what each outcome should, and counts it by right', async () => {
    const [streetHeader = '', ...street] = linesOf('street');
    const [outcomeHeader = '', ...outcomes] = linesOf('outcomes');
    const wordsOf = (line: string, at: number) => line.split(',').at(at) ?? '';
    const of = (lines: readonly string[], crime: string) => lines.filter((line) => crimeOf(line) === crime);
    /** A crime of which each file says one thing at most: the outcome, and what was last published of it. */
    const crimeSaying = (outcome: string | undefined, last: string): string => {
      const found = street.find((line) => {
        const dated = of(outcomes, crimeOf(line)).map((row) => wordsOf(row, -1));
        const says = outcome === undefined ? dated.length === 0 : dated.join() === outcome;
        return wordsOf(line, -2) === last && says && of(street, crimeOf(line)).length === 1;
      });
      if (found === undefined) throw new Error(`No crime says ${last} alone.`);
      return crimeOf(found);
    };
    const dated = Object.keys(openedByDated).map((kind) => crimeSaying(kind, afterCharge[kind] ?? kind));
    const undated = Object.keys(openedByLast).map((kind) => crimeSaying(undefined, kind));

    const { stdout } = await replay(
      [streetHeader, ...[...dated, ...undated].flatMap((crime) => of(street, crime))],
      [outcomeHeader, ...dated.flatMap((crime) => of(outcomes, crime))],
    );

    const opened = (crimes: readonly string[], besides: RegExp) =>
      Promise.all(crimes.map((crime) => openedOf(crime, besides)));
    expect(await opened(dated, /^crime\.|^court\./)).toEqual(Object.values(openedByDated));
    expect(await opened(undated, /^crime\./)).toEqual(Object.values(openedByLast));

    const rights = Object.values(openedByDated).flat().map(rightOf);
    const counted = [...new Set(rights)].map(
      (right) => `  Right ${right}: ${rights.filter((one) => one === right).length}`,
    );
    const summary = [`that the dated outcomes opened: ${rights.length}.`, ...counted].join('\n');
    expect(stdout).toContain(summary);
  });
});
