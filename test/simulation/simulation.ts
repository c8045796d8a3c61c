import { registerAgencies } from './actors/agencies.ts';
import { CaseLife } from './actors/case-life.ts';
import { FeedReader } from './actors/feed-reader.ts';
import type { Exchange } from './actors/history.ts';
import { INTRUDER, Intruder } from './actors/intruder.ts';
import { redrive, redriveNowAndThen, revokeKey, rotateKeys } from './actors/operator.ts';
import { Partners } from './actors/partner.ts';
import { SupportWorker } from './actors/support-service.ts';
import {
  checkInTime,
  checkNoFaults,
  checkReceipts,
  checkRevoked,
  checkSeen,
  checkTags,
} from './checks/answers.ts';
import type { Finding } from './checks/finding.ts';
import { checkAudit, checkPublished } from './checks/followers.ts';
import { checkInvolvement } from './checks/involvement.ts';
import { storedJourneys } from './checks/journeys.ts';
import { checkMachines } from './checks/machines.ts';
import { checkDuties, checkRecords } from './checks/record.ts';
import { checkRebuilt } from './checks/rebuilt.ts';
import { checkReferrals } from './checks/referrals.ts';
import { SecrecyWatch } from './checks/secrecy.ts';
import { checkNothingWaits } from './checks/waiting.ts';
import { Watch } from './checks/watch.ts';
import { randomOf } from './engine/random.ts';
import type { Profile } from './faults.ts';
import type { Bundles } from './lambda/bundles.ts';
import { World, type Logged } from './world.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Once nothing goes wrong any more, all that is left to do by itself is done within this. */
const REST_MS = 15 * MINUTE_MS;
/** The first day that a world can begin on. */
const FIRST_DAY = Date.parse('2026-01-05T00:00:00Z');

export interface SimulationConfig {
  readonly seed: number;
  readonly bundles: Bundles;
  /** The release before, for seeds that begin with it. */
  readonly older?: Bundles;
  readonly days: number;
  readonly profile?: Profile;
  /** How many cases are lived through side by side; drawn from the seed where left out. */
  readonly lives?: number;
  /** Told of each request of DynamoDB as it is carried out. */
  readonly onRequest?: (action: string, input: unknown) => void;
  readonly write?: (line: string) => void;
}

export interface Simulated {
  readonly seed: number;
  readonly lives: number;
  readonly findings: readonly Finding[];
  readonly digest: string;
  readonly days: number;
  readonly journeys: number;
  readonly events: number;
  readonly calls: number;
  readonly faults: ReadonlyMap<string, number>;
  /** What agencies sent and were answered, a line each. */
  readonly history: readonly string[];
  /** Faults that functions logged. */
  readonly errors: readonly Logged[];
  /** The last that happened. */
  readonly timeline: readonly string[];
}

/**
 * Lives through some days of a seed: agencies with their cases and mistakes, faults of every kind, and now and
 * then a pause without faults in which all must come to rest and everything is checked.
 */
export async function simulate({
  seed,
  bundles,
  days,
  profile,
  lives,
  older,
  onRequest,
  write,
}: SimulationConfig): Promise<Simulated> {
  const random = randomOf(`simulation ${String(seed)}`);
  const start = FIRST_DAY + random.below(300) * DAY_MS;
  const world = new World({
    seed: String(seed),
    bundles,
    ...(older ? { older } : {}),
    start,
    ...(profile ? { profile } : {}),
    ...(write ? { write } : {}),
  });
  world.onRequest = onRequest;
  const findings: Finding[] = [];
  const count = lives ?? random.between(1, 3);
  let history: readonly Exchange[] = [];
  let events = 0;
  try {
    const partners = new Partners(world, await registerAgencies(world));
    const watch = new Watch(world);
    const reader = new FeedReader(world, partners, watch, 'police');
    history = partners.history;
    world.inBackground(rotateKeys(world, partners));
    const secrecy = new SecrecyWatch(world);
    partners.onExchange = (exchange) => secrecy.see(exchange);
    world.inBackground(redriveNowAndThen(world));
    world.inBackground(new Intruder(world, partners).intrude());
    const workers = random.between(1, 2);
    for (let worker = 1; worker <= workers; worker += 1)
      world.inBackground(new SupportWorker(world, partners, worker).work());
    if (random.chance(0.3))
      world.inBackground(revokeAfterAWhile(world, partners, random.below(days * DAY_MS)));
    world.inBackground(reader.follow());
    const pauses = random.between(1, 2);
    const cases = Array.from({ length: count }, (_, number) => new CaseLife(world, partners, number));
    for (let pause = 1; pause <= pauses && findings.length === 0; pause += 1) {
      const until = start + (days * DAY_MS * pause) / pauses;
      await world.until(
        Promise.all(cases.map((life) => (pause === 1 ? life.live(until) : life.goOn(until)))),
      );
      findings.push(...(await pauseAndCheck({ world, partners, reader, watch, secrecy })));
    }
    events = storedJourneys(world).reduce((sum, journey) => sum + journey.events.length, 0);
  } catch (error) {
    findings.push({
      check: 'nothing fails',
      about: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
    });
  }
  return {
    seed,
    lives: count,
    history: history.map((exchange) => lineOf(exchange, start)),
    findings,
    digest: world.trace.digest(),
    days: (world.clock.now - start) / DAY_MS,
    journeys: storedJourneys(world).length,
    events,
    calls: world.network.calls,
    faults: world.faults.counts,
    errors: world.errors,
    timeline: world.trace.end,
  };
}

/** One line for an exchange: the day, who, what, and the answer. */
function lineOf({ by, sentAt, request, answer }: Exchange, start: number): string {
  const { type, id, data } = (request.body ?? {}) as { type?: string; id?: string; data?: object };
  const told = type === undefined ? '' : ` ${type} ${id ?? ''} ${JSON.stringify(data)}`;
  return `day ${((sentAt - start) / DAY_MS).toFixed(3)} ${by} ${request.method} ${request.path}${told}: ${String(answer?.status ?? 'no answer')}`;
}

async function revokeAfterAWhile(world: World, partners: Partners, ms: number): Promise<void> {
  await world.clock.sleep(ms);
  await revokeKey(world, partners, INTRUDER);
}

interface Simulation {
  readonly world: World;
  readonly partners: Partners;
  readonly reader: FeedReader;
  readonly watch: Watch;
  readonly secrecy: SecrecyWatch;
}

/** Lets nothing go wrong for a while, and looks whether all came to rest as it must. */
async function pauseAndCheck({ world, partners, reader, watch, secrecy }: Simulation): Promise<Finding[]> {
  world.faults.stopped = true;
  await redrive(world);
  const restBy = world.clock.now + REST_MS;
  await world.run(() => true, restBy);
  await world.until(reader.catchUp());
  const journeys = storedJourneys(world);
  const { history } = partners;
  const found = [
    ...checkRecords(world, journeys),
    ...checkReceipts(world, history, journeys),
    ...checkTags(history),
    ...checkSeen(history),
    ...checkRevoked(history),
    ...checkReferrals(world, history, journeys),
    ...secrecy.found,
    ...checkNoFaults(world, history),
    ...checkInTime(history),
    ...checkNothingWaits(world, journeys),
    ...checkMachines(world, journeys),
    ...checkDuties(world, watch, journeys, 5 * MINUTE_MS),
    ...checkPublished(world, journeys),
    ...checkInvolvement(journeys),
    ...watch.all,
    ...(await checkRebuilt(world, journeys)),
    ...(await checkAudit(world, history)),
  ];
  world.faults.stopped = false;
  return found;
}
