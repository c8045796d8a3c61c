import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { describe, expect, it } from 'vitest';

import { smokeTest } from '../../local/operate/smoke-test.ts';
import { useStack } from '../support/stack.ts';

/** A service that passes on to the real one, but for one path. */
async function doctored(path: string, answer: (response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    void (async () => {
      if (request.url === path) return answer(response);
      const { authorization } = request.headers;
      const real = await fetch(`${useStack().baseUrl}${request.url ?? ''}`, {
        headers: authorization === undefined ? {} : { authorization },
      });
      response.writeHead(real.status, { 'content-type': real.headers.get('content-type') ?? '' });
      response.end(await real.text());
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}`, close: () => server.close() };
}
const json = (status: number, body: unknown) => (response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};
const journey = '/journeys/jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ';

describe('the smoke test', () => {
  it('passes on the deployed service, without a key and with one', async () => {
    const { baseUrl, keys } = useStack();
    for (const key of [undefined, keys.admin]) {
      const smoke = await smokeTest(baseUrl, key);
      expect(smoke.filter(({ passed }) => !passed)).toEqual([]);
    }
  });

  it.each([
    ['is down', '/health', json(503, {}), 1],
    ['is of another release', '/openapi.json', json(200, { openapi: '3.1.0' }), 1],
    ['has a function that does not start', '/key-pattern', json(502, { code: 'upstream-failed' }), 1],
    ['lets anyone in', journey, json(200, {}), 2],
    ['fails at every key', journey, json(500, { code: 'unexpected' }), 2],
    ['answers with something else than problems', '/no-such-thing', json(404, { message: 'no' }), 1],
    ['answers with no JSON', '/health', (response: ServerResponse) => response.end('<html>'), 1],
  ])('fails on one that %s', async (_what, path, answer, failures) => {
    const { url, close } = await doctored(path, answer);
    const smoke = await smokeTest(url);
    close();
    expect(smoke.filter(({ passed }) => !passed)).toHaveLength(failures);
  });

  it('fails on a key that does not work, and on an address where nothing answers', async () => {
    const wrong = await smokeTest(useStack().baseUrl, `${useStack().keys.admin.slice(0, -1)}!`);
    expect(wrong.filter(({ passed }) => !passed).map(({ asks }) => asks)).toEqual(['what the key is']);
    const nowhere = await smokeTest('http://127.0.0.1:9/v1');
    expect(nowhere.every(({ passed }) => !passed)).toBe(true);
  });
});
