import { describe, expect, it } from 'vitest';

import { openApiDocument } from '../../schemas/openapi/document.ts';
import { problemCodes, problems } from '../../schemas/problems.ts';
import { call } from '../support/client.ts';
import { useStack } from '../support/stack.ts';

describe('the contract', () => {
  it('is served to anybody, and 304 to whoever has it', async () => {
    const first = await call(undefined, '/openapi.json');
    expect(first.status).toBe(200);
    const { servers, ...document } = openApiDocument();
    const here = JSON.stringify(document).replaceAll(
      'https://api.victim-journey.example/v1',
      useStack().baseUrl,
    );
    expect(servers).toHaveLength(1);
    expect(first.body).toEqual({ ...(JSON.parse(here) as object), servers: [{ url: useStack().baseUrl }] });
    const etag = first.headers.get('etag') ?? '';
    const again = await call(undefined, '/openapi.json', { headers: { 'If-None-Match': etag } });
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
  });

  it('has a page for every problem, at the address of its type', async () => {
    for (const code of problemCodes) {
      const { status, body } = await call(undefined, `/problems/${code}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ code, ...problems[code] });
      expect(body['type']).toBe(`${useStack().baseUrl}/problems/${code}`);
    }
  });

  it.each(['no-such-problem', 'constructor'])('has no page for %s', async (code) => {
    expect((await call(undefined, `/problems/${code}`)).status).toBe(404);
  });

  it('says that the service answers', async () => {
    expect((await call(undefined, '/health')).body).toEqual({ status: 'ok' });
  });
});
