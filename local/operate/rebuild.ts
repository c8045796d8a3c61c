import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import {
  rebuildJourney,
  type Difference,
  type RebuildDeps,
} from '../../functions/intake/rebuild/rebuild-journey.ts';
import { callAws } from '../../functions/store/call-aws.ts';
import { dataKeys } from '../../functions/store/data-keys.ts';
import { figuresRepository } from '../../functions/store/figures.ts';
import { feedShards } from '../../functions/store/journeys/changes.ts';
import { journeysRepository } from '../../functions/store/journeys.ts';
import { keyedHash } from '../../functions/store/keyed-hash.ts';
import { readSecret } from '../../functions/store/secrets.ts';
import { fullJitter } from '../../functions/store/try-again.ts';
import { vaultRepository } from '../../functions/store/vault.ts';
import { stackNamesOf } from '../../infra/names.ts';
import { LOCAL_STAGE, localAws } from '../deploy.ts';
import { SANDBOX } from '../sandbox.ts';

const USAGE = `Use: npm run rebuild -- [--check | --write] [--journey ID] [--outputs file] [--stage name]

Folds every journey anew from its events and compares what is stored with that: its head, links and the names
it lost, duties, referrals, what is to be mended, what waits for it, and what it adds to the figures. It says
what differs, by codes and ids; --write mends it. Stopped, it goes on from where it was when it is run again.
The stack is the local one of npm start, or what the outputs file of a cdk deploy names.`;

/** Where a run that was stopped goes on. */
const PLACE = '.local/rebuild.json';
const PAGE = 100;
const AT_ONCE = 8;

/** What a rebuild works with, by the outputs of a deployment. @throws Error where they are of an older release */
export async function rebuildingWith(
  outputs: Readonly<Record<string, string>>,
  client: DynamoDBClient,
): Promise<RebuildDeps> {
  const { journeysTable, peopleTable, figuresTable, aliasSecret, peopleKey } = outputs;
  if (!journeysTable || !peopleTable || !figuresTable || !aliasSecret || !peopleKey)
    throw new Error('The outputs lack what a rebuild needs: deploy this release first.');
  const { region, credentials, endpoint } = client.config;
  const own = await endpoint?.();
  const call = callAws({
    region: await region(),
    credentials: await credentials(),
    ...(own ? { endpoint: `${own.protocol}//${own.hostname}:${String(own.port ?? 443)}` } : {}),
  });
  return {
    journeys: journeysRepository({
      client,
      table: journeysTable,
      hash: keyedHash(await readSecret(aliasSecret, call)),
    }),
    vault: vaultRepository({ client, dataKeys: dataKeys(peopleKey, call), table: peopleTable }),
    figures: figuresRepository({ client, table: figuresTable }),
    now: () => new Date(),
    backOff: fullJitter,
  };
}

/** How far a run has come in each partition of the feed; a journey that changes meanwhile is looked at again. */
type Places = Readonly<Record<string, string>>;

interface Progress {
  readonly looked: number;
  readonly places: Places;
}

/**
 * Looks at every journey after some places, a page of each partition at a time.
 *
 * @param onPage told after each page how far it has come, and what that page had
 */
export async function rebuildAll(
  deps: RebuildDeps,
  mends: boolean,
  from: Places,
  onPage: (progress: Progress, found: readonly Difference[]) => void,
): Promise<number> {
  let [looked, differences] = [0, 0];
  const places: Record<string, string> = { ...from };
  for (const shard of feedShards) {
    for (;;) {
      const page = await deps.journeys.listJourneys(shard, places[shard] ?? ' ', PAGE);
      const found: Difference[] = [];
      for (let at = 0; at < page.length; at += AT_ONCE) {
        const some = page.slice(at, at + AT_ONCE);
        const all = await Promise.all(some.map(({ journeyId }) => rebuildJourney(deps, journeyId, mends)));
        found.push(...all.flat());
      }
      const last = page.at(-1);
      if (!last) break;
      places[shard] = last.place;
      looked += page.length;
      differences += found.length;
      onPage({ looked, places }, found);
    }
  }
  return differences;
}

const lineOf = ({ journeyId, what, id }: Difference): string =>
  [journeyId, what, id].filter(Boolean).join('  ');

/** The local stack when it runs and the environment names no other; else the account of its credentials. */
function useLocalStack(): void {
  if (process.env['AWS_ACCESS_KEY_ID'] !== undefined || !existsSync(SANDBOX)) return;
  const { baseUrl } = JSON.parse(readFileSync(SANDBOX, 'utf8')) as { baseUrl: string };
  Object.assign(process.env, localAws(new URL(baseUrl).origin));
}

const isPlaces = (value: unknown): value is { readonly mends: boolean; readonly places: Places } =>
  typeof value === 'object' && value !== null && 'places' in value;

function placesOf(mends: boolean): Places {
  if (!existsSync(PLACE)) return {};
  const stored: unknown = JSON.parse(readFileSync(PLACE, 'utf8'));
  return isPlaces(stored) && stored.mends === mends ? stored.places : {};
}

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      journey: { type: 'string' },
      outputs: { type: 'string', default: '.local/start/outputs.json' },
      stage: { type: 'string', default: LOCAL_STAGE },
    },
  });
  useLocalStack();
  if ((values.check && values.write) || !existsSync(values.outputs)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const told = JSON.parse(readFileSync(values.outputs, 'utf8')) as Record<string, Record<string, string>>;
  const deps = await rebuildingWith(told[stackNamesOf(values.stage).stateful] ?? {}, new DynamoDBClient());
  const mends = values.write;
  if (values.journey !== undefined) {
    const found = await rebuildJourney(deps, values.journey, mends);
    for (const one of found) console.log(lineOf(one));
    console.log(`${String(found.length)} differences${mends ? ', mended' : ''}.`);
    return found.length === 0 || mends ? 0 : 1;
  }
  const differences = await rebuildAll(deps, mends, placesOf(mends), ({ looked, places }, found) => {
    for (const one of found) console.log(lineOf(one));
    console.log(`${String(looked)} journeys looked at`);
    writeFileSync(PLACE, JSON.stringify({ mends, places }));
  });
  rmSync(PLACE, { force: true });
  console.log(`${String(differences)} differences${mends ? ', mended' : ''}.`);
  return differences === 0 || mends ? 0 : 1;
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
