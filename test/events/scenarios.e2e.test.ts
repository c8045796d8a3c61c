import { expect, it } from 'vitest';

import { httpCall } from '../../local/play/http-call.ts';
import { playOne } from '../../local/play/play.ts';
import { scenarios } from '../../local/play/scenarios.ts';
import { sweepNow } from '../../local/play/sweep-now.ts';
import { whatNext } from '../../local/play/what-next.ts';
import { useStack } from '../support/stack.ts';

it('takes every scenario to the end it tells, and prints lines that work when pasted', async () => {
  const stack = useStack();
  const { baseUrl, keys } = stack;
  const story: string[] = [];
  const stage = {
    call: httpCall(baseUrl, keys),
    tell: (line: string) => void story.push(line),
    sweep: sweepNow(stack),
  };
  // Side by side, to spare the time of six stories told one after the other.
  const played = await Promise.all(scenarios.map((scenario) => playOne(stage, scenario)));
  expect(story.filter((line) => line.includes('DOES NOT END'))).toEqual([]);
  for (const said of ['A clock starts: the police to', 'A warning: the police to', 'Overdue: the police to'])
    expect(story.join('\n')).toContain(`${said} tell the victim of the arrest by `);
  expect(story.join('\n')).toContain('I have heard nothing');
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
