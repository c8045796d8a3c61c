import { randomInt } from 'node:crypto';

import { events } from '../schemas/events/catalogue.ts';
import type { EventDefinition } from '../schemas/events/define.ts';
import { typeOf } from '../schemas/events/catalogue.ts';

import { seededAgencies, type Keys } from './agencies.ts';
import { scenariosOf, type Scenario, type Scene } from './scenarios.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Long enough ago that the longest story has ended by now. */
const STORY_DAYS = 300;

interface Stage {
  readonly baseUrl: string;
  readonly keys: Keys;
  readonly tell: (line: string) => void;
}

/** One telling of one scenario; its events are told apart from any other telling's by `run`. */
interface Telling {
  readonly scenario: Scenario;
  readonly run: string;
  /** Milliseconds at which the story starts: nine in the morning. */
  readonly start: number;
}

const idOf = ({ run, scenario }: Telling, type: string): string =>
  `${run}-${scenario.name.replaceAll(/[^a-z0-9]+/gi, '-')}-${type}`;

const sourceOf = (by: Scene['by']): string => `${seededAgencies[by].sourcePrefix}play`;

/** What a scene says, with the event that it is about as that event was told. */
function dataOf(telling: Telling, { about, data }: Scene): Readonly<Record<string, unknown>> {
  const earlier = telling.scenario.scenes.find(({ type }) => type === about);
  return earlier
    ? { ...data, about: [{ source: sourceOf(earlier.by), id: idOf(telling, earlier.type) }] }
    : data;
}

interface Status {
  readonly case: { readonly stage: string; readonly step: string; readonly ending?: string };
}

async function post(
  { baseUrl, keys }: Stage,
  telling: Telling,
  scene: Scene,
  subject: string,
): Promise<{ journeyId: string; effect: string }> {
  const { about } = scene;
  const { family, name } = events[scene.type] as EventDefinition;
  const response = await fetch(`${baseUrl}/events`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${keys[scene.by]}`, 'Content-Type': 'application/cloudevents+json' },
    body: JSON.stringify({
      specversion: '1.0',
      id: idOf(telling, about === undefined ? scene.type : `${scene.type}-${about}`),
      source: sourceOf(scene.by),
      type: typeOf(family, name),
      subject,
      time: new Date(telling.start + scene.atHour * HOUR_MS).toISOString(),
      data: dataOf(telling, scene),
    }),
  });
  const body = (await response.json()) as { journeyId: string; effect: string };
  if (response.status !== 201)
    throw new Error(`${scene.type} was answered ${response.status}: ${JSON.stringify(body)}`);
  return body;
}

/** Plays one scenario over HTTP, each agency with its own key. @returns whether it ended as it says */
async function playOne(
  stage: Stage,
  telling: Telling,
): Promise<{ readonly ended: boolean; readonly journeyId: string }> {
  const { scenario } = telling;
  stage.tell(`\n${scenario.name}`);
  const [first, ...rest] = scenario.scenes;
  if (!first) throw new Error('A scenario needs a first scene.');
  const incident = String(first.data['incidentReference']);
  const { journeyId } = await post(stage, telling, first, `incident:01/${incident}`);
  stage.tell(`  day   0  ${first.story}`);
  for (const scene of rest) {
    const { effect } = await post(stage, telling, scene, `journey:${journeyId}`);
    stage.tell(
      `  day ${String(Math.floor(scene.atHour / 24)).padStart(3)}  ${scene.story} (${scene.by}: ${effect})`,
    );
  }
  const status = await fetch(`${stage.baseUrl}/journeys/${journeyId}/status`, {
    headers: { Authorization: `Bearer ${stage.keys.police}` },
  });
  const { case: at } = (await status.json()) as Status;
  const ended = `${at.stage}/${at.step}` === scenario.ends.at && at.ending === scenario.ends.ending;
  stage.tell(
    `  ${ended ? 'ends' : 'DOES NOT END'} as it should: ${scenario.ends.at}${at.ending ? ` (${at.ending})` : ''}`,
  );
  return { ended, journeyId };
}

/** Plays every scenario. */
export async function play(
  stage: Stage,
): Promise<{ readonly ended: boolean; readonly journeyIds: readonly string[] }> {
  const played = [];
  const run = String(randomInt(10_000, 100_000));
  const start = Math.floor(Date.now() / DAY_MS) * DAY_MS - STORY_DAYS * DAY_MS + 9 * HOUR_MS;
  for (const scenario of scenariosOf(run)) played.push(await playOne(stage, { scenario, run, start }));
  return { ended: played.every(({ ended }) => ended), journeyIds: played.map(({ journeyId }) => journeyId) };
}
