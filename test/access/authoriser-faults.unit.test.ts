import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** AWS as the authoriser meets it: it refuses everything, or gives the secret. */
let aws: Server;
let refuses = false;
beforeAll(async () => {
  aws = createServer((_request, response) => {
    response.writeHead(refuses ? 400 : 200);
    response.end(JSON.stringify(refuses ? { __type: 'AccessDeniedException' } : { SecretString: 'pepper' }));
  });
  await new Promise<void>((resolve) => aws.listen(0, '127.0.0.1', resolve));
});
afterAll(() => aws.close());

const event = {
  headers: {},
  methodArn: 'arn:aws:execute-api:eu-west-2:000000000000:api/live/GET/v1/key',
  requestContext: { identity: { sourceIp: '192.0.2.1' }, requestId: '1' },
};
const script = `
  const { handler } = await import('./functions/lambdas/authoriser/authorise/handler.ts');
  await handler(${JSON.stringify(event)}).catch((error) => console.log(JSON.stringify({ threw: error.message })));`;

/** What the authoriser writes of a request without a key, and what it throws. */
async function told(): Promise<Readonly<Record<string, unknown>>> {
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL: `http://127.0.0.1:${String((aws.address() as AddressInfo).port)}`,
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    STAGE: 'live',
    ACCESS_TABLE: 'access',
    AUDIT_TABLE: 'audit',
    PEPPER_SECRET: 'pepper',
  };
  const node = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });
  const lines = node.stdout.split('\n').filter((line) => line.startsWith('{'));
  return Object.assign({}, ...lines.map((line) => JSON.parse(line) as object)) as Record<string, unknown>;
}

describe('the authoriser', () => {
  it('counts whoever shows no key as refused, and as no fault of its own', async () => {
    refuses = false;
    const lines = await told();
    expect(lines).toMatchObject({ threw: 'Unauthorized', KeysRefused: 1, stage: 'live' });
    expect(lines).not.toHaveProperty('AuthoriserFaults');
  });

  it('counts as a fault what keeps it from deciding', async () => {
    refuses = true;
    const lines = await told();
    expect(lines).toMatchObject({ AuthoriserFaults: 1, level: 'ERROR' });
    expect(lines).not.toHaveProperty('KeysRefused');
    expect(lines['threw']).not.toBe('Unauthorized');
  });
});
