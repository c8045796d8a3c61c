import type * as Scenarios from '../../../local/play/scenarios.ts';
import type * as Tellers from '../../../local/play/teller.ts';
import type { KeyName } from '../../../local/agencies.ts';
import type { HttpRequest } from '../gateway.ts';
import type { Bundles } from '../lambda/bundles.ts';
import { dateOf } from '../lambda/container.ts';
import { requireFrom } from '../lambda/node-modules.ts';
import type { World } from '../world.ts';

import type { Partners } from './partner.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A story that began longer ago than this is lived through, day by day; a shorter one is told as it stands. */
const LIVED_DAYS = 2;

type Stories = Pick<typeof Scenarios, 'scenarios'> & Pick<typeof Tellers, 'Teller'>;

/** Loads the stories of `npm start`, with the clock and the draws of a world. */
function loadStories(world: World, bundles: Bundles, name: string, now: () => number): Stories {
  const module = { exports: {} as Stories };
  const random = world.random.fork(`story ${name}`);
  const outside = () => {
    throw new Error('A story reaches outside.');
  };
  const sleep = (ms: number) => world.clock.sleep(ms);
  bundles.stories({
    require: requireFrom({ random, sleep, timers: {}, receive: outside, shared: world.shared }),
    module,
    exports: module.exports,
    process: { env: {} },
    Date: dateOf(now),
    Math: Object.create(Math, { random: { value: random.fraction } }) as Math,
    performance: { now },
    setTimeout: outside,
    clearTimeout: outside,
    setInterval: outside,
    setImmediate: outside,
    fetch: outside,
    crypto: undefined,
    AbortSignal,
    console,
    callAws: outside,
  });
  return module.exports;
}

export interface Lived {
  readonly name: string;
  readonly journeyId: string;
  /** Whether it ended as its story says. */
  readonly ended: boolean;
}

/** Has the agencies live through a story: each event is sent when it happened, or a while later. */
export async function liveStory(
  world: World,
  bundles: Bundles,
  partners: Partners,
  name: string,
): Promise<Lived> {
  // The story tells of a time gone by; lived through, it begins today.
  let ahead = 0;
  const { scenarios, Teller } = loadStories(world, bundles, name, () => world.clock.now + ahead);
  const scenario = scenarios.find((each) => each.name === name);
  if (!scenario) throw new Error(`There is no story: ${name}`);
  const isLived = scenario.daysAgo > LIVED_DAYS;
  if (isLived) ahead = scenario.daysAgo * DAY_MS;
  const call = async (as: KeyName, path: string, request: Tellers.Request = {}): Promise<unknown> => {
    if (isLived && request.at !== undefined)
      await world.clock.sleep(Date.parse(request.at) - world.clock.now + world.random.below(HOUR_MS));
    const sent: HttpRequest = {
      method: request.method ?? 'GET',
      path,
      ...(request.headers ? { headers: request.headers } : {}),
      ...(request.body ? { body: request.body } : {}),
    };
    const answer = await partners.send(as, sent);
    if (answer.status >= 300)
      throw new Error(`${as} ${sent.method} ${path}: ${String(answer.status)} ${answer.text}`);
    return answer.body;
  };
  const teller = new Teller(
    { call, tell: () => undefined, sweep: () => world.clock.sleep(2 * 60_000) },
    scenario.daysAgo,
  );
  await scenario.play(teller);
  // What moves the record by itself has its time.
  await world.clock.sleep(HOUR_MS);
  const at = await teller.where();
  const { ends } = scenario;
  return {
    name,
    journeyId: teller.journeyId,
    ended: at.stage === ends.stage && at.step === ends.step && at.ending === ends.ending,
  };
}

/** The names of all stories. */
export const storyNames = (world: World, bundles: Bundles): string[] =>
  loadStories(world, bundles, '', () => world.clock.now).scenarios.map(({ name }) => name);
