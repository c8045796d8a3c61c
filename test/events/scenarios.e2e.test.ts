import { readFileSync } from 'node:fs';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';

import { rebuildJourney } from '../../functions/intake/rebuild/rebuild-journey.ts';
import { stackNamesOf } from '../../infra/names.ts';
import { rebuildingWith } from '../../local/operate/rebuild.ts';
import { httpCall } from '../../local/play/http-call.ts';
import { playOne } from '../../local/play/play.ts';
import { scenarios } from '../../local/play/scenarios.ts';
import { sweepNow } from '../../local/play/sweep-now.ts';
import { whatNext } from '../../local/play/what-next.ts';
import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';

it('takes every scenario to the end it tells, stores what a rebuild gives, and prints lines that work when pasted', async () => {
  const stack = useStack();
  const { baseUrl, keys } = stack;
  const story: string[] = [];
  const stage = {
    call: httpCall(baseUrl, keys),
    tell: (line: string) => void story.push(line),
    sweep: sweepNow(stack),
  };
  // Side by side, to spare the time of telling the stories one after the other.
  const played = await Promise.all(scenarios.map((scenario) => playOne(stage, scenario)));
  expect(story.filter((line) => line.includes('DOES NOT END'))).toEqual([]);
  for (const said of ['A clock starts: the police to', 'A warning: the police to', 'Overdue: the police to'])
    expect(story.join('\n')).toContain(`${said} tell the victim of the arrest by `);
  expect(story.join('\n')).toContain('I have heard nothing');
  const outputs = JSON.parse(readFileSync('.local/test/outputs.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const account = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint: stack.endpoint, region: 'eu-west-2', credentials: account });
  const deps = await rebuildingWith(outputs[stackNamesOf(stack.stage).stateful] ?? {}, client);
  for (const { journeyId } of played)
    await eventually(async () => expect(await rebuildJourney(deps, journeyId, false)).toEqual([]));
  const curls = whatNext(baseUrl, keys, played[0]).filter((line) => line.includes('curl'));
  for (const line of curls) {
    const url = /'(http[^']+)'$/.exec(line)?.[1] ?? '';
    const headers = [...line.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    const { status } = await fetch(url, { headers: Object.fromEntries(headers) as Record<string, string> });
    expect([url.slice(baseUrl.length), status]).toEqual([url.slice(baseUrl.length), 200]);
  }
}, 180_000);
