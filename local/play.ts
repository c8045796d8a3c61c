import { randomUUID } from 'node:crypto';

import { events } from '../schemas/events/catalogue.ts';
import type { EventDefinition } from '../schemas/events/define.ts';
import { typeOf } from '../schemas/events/catalogue.ts';

import { seededAgencies, type Keys } from './agencies.ts';
import { scenarios, type Scenario, type Scene } from './scenarios.ts';

const HOUR_MS = 3_600_000;
const start = Date.UTC(2026, 0, 5, 9);

interface Stage {
  readonly baseUrl: string;
  readonly keys: Keys;
  readonly tell: (line: string) => void;
}

interface Status {
  readonly case: { readonly stage: string; readonly step: string; readonly ending?: string };
}

async function post(
  { baseUrl, keys }: Stage,
  scene: Scene,
  subject: string,
): Promise<{ journeyId: string; effect: string }> {
  const { family, name } = events[scene.type] as EventDefinition;
  const response = await fetch(`${baseUrl}/events`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${keys[scene.by]}`, 'Content-Type': 'application/cloudevents+json' },
    body: JSON.stringify({
      specversion: '1.0',
      id: randomUUID(),
      source: `${seededAgencies[scene.by].sourcePrefix}play`,
      type: typeOf(family, name),
      subject,
      time: new Date(start + scene.atHour * HOUR_MS).toISOString(),
      data: scene.data,
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
  scenario: Scenario,
): Promise<{ readonly ended: boolean; readonly journeyId: string }> {
  stage.tell(`\n${scenario.name}`);
  const [first, ...rest] = scenario.scenes;
  if (!first) throw new Error('A scenario needs a first scene.');
  const incident = String(first.data['incidentReference']);
  const { journeyId } = await post(stage, first, `incident:01/${incident}`);
  stage.tell(`  day   0  ${first.story}`);
  for (const scene of rest) {
    const { effect } = await post(stage, scene, `journey:${journeyId}`);
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
  for (const scenario of scenarios) played.push(await playOne(stage, scenario));
  return { ended: played.every(({ ended }) => ended), journeyIds: played.map(({ journeyId }) => journeyId) };
}
