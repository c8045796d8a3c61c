import { expect, it } from 'vitest';

import { operations } from '../../schemas/operations.ts';
import type { Operation } from '../../schemas/operations/define.ts';
import { openJourney } from '../support/client.ts';
import { useStack } from '../support/stack.ts';

/** As the police, and without a look into the document: it has no such methods. */
const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  fetch(`${useStack().baseUrl}${path}`, {
    method,
    headers: { Authorization: `Bearer ${useStack().keys.police}`, ...headers },
  });

const all: readonly Operation[] = operations;
/** What `Allow` is to say of a path, by the document. */
const documented = (path: string): string[] => {
  const methods = all.filter((one) => one.path === path).map(({ method }) => method);
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort();
};
const allowOf = (answer: Response) => (answer.headers.get('allow') ?? '').split(', ').sort();

it.each([
  ['DELETE', '/events'],
  ['PUT', '/changes'],
  ['HEAD', '/events'],
  ['POST', '/key'],
  ['PATCH', '/webhooks'],
])('answers %s of %s 405 with what is taken there', async (method, path) => {
  const answer = await ask(method, path);
  expect(answer.status).toBe(405);
  expect(allowOf(answer)).toEqual(documented(path));
  const text = await answer.text();
  if (method === 'HEAD') expect(text).toBe('');
  else expect(JSON.parse(text)).toMatchObject({ code: 'method-not-allowed', status: 405 });
});

it('says of a path what it takes, and reads nothing', async () => {
  const { journeyId } = await openJourney();
  const answer = await ask('OPTIONS', `/journeys/${journeyId}`);
  expect([answer.status, await answer.text()]).toEqual([204, '']);
  expect(allowOf(answer)).toEqual(['GET', 'HEAD', 'OPTIONS']);
});

it('answers the head of a read as the read, without a body', async () => {
  const { journeyId } = await openJourney();
  const [read, head] = await Promise.all(
    ['GET', 'HEAD'].map((method) => ask(method, `/journeys/${journeyId}/status`)),
  );
  expect([head?.status, await head?.text()]).toEqual([200, '']);
  for (const name of ['etag', 'cache-control', 'content-type'])
    expect(head?.headers.get(name), name).toBe(read?.headers.get(name));
  const unchanged = await ask('HEAD', `/journeys/${journeyId}/status`, {
    'If-None-Match': read?.headers.get('etag') ?? '',
  });
  expect(unchanged.status).toBe(304);
  expect((await ask('HEAD', '/journeys/jrn_00000000000000000000000000/status')).status).toBe(404);
});

it('answers a method of a path that there is not as no route, with an id to ask about', async () => {
  const answer = await ask('DELETE', '/nothing-here');
  const body = (await answer.json()) as { readonly correlationId: string };
  expect(answer.status).toBe(404);
  expect(body).toMatchObject({ code: 'no-such-route', type: `${useStack().baseUrl}/problems/no-such-route` });
  expect(body.correlationId).toBe(answer.headers.get('x-correlation-id'));
  expect(body.correlationId).not.toBe('');
});

it('says where to find what was stored', async () => {
  const { journeyId, event } = await openJourney();
  const again = await fetch(`${useStack().baseUrl}/events`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${useStack().keys.police}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(event),
  });
  const location = again.headers.get('location') ?? '';
  expect(location.startsWith(`${useStack().baseUrl}/journeys/${journeyId}/`)).toBe(true);
  const found = await fetch(location, { headers: { Authorization: `Bearer ${useStack().keys.police}` } });
  expect(await found.json()).toMatchObject({ journeyId });
});
