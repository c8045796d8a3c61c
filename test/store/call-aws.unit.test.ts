import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { callAws, startLambda } from '../../functions/store/call-aws.ts';
import { readSecret } from '../../functions/store/secrets.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let close = (): void => undefined;
afterEach(() => close());

/** A service that gives some answers in turn, and the last one for ever; `hangUp` ends the connection. */
async function service(...answers: readonly (Answer | 'hangUp')[]) {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    asked.push(String(request.headers['x-amz-target'] ?? request.url));
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? 'hangUp';
    if (answer === 'hangUp') return request.socket.destroy();
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => server.close();
  const { port } = server.address() as AddressInfo;
  const account = {
    endpoint: `http://127.0.0.1:${String(port)}`,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  return { asked, call: callAws(account), account };
}

const json = (status: number, body: object, headers = {}): Answer => ({
  status,
  body: JSON.stringify(body),
  headers,
});
const done = json(200, { done: true });

/** What each service answers to a call that it can take a moment later, as its API reference and botocore have it. */
const passing: readonly (readonly [string, Answer | 'hangUp'])[] = [
  ['KMS, asked too often', json(400, { __type: 'ThrottlingException', message: 'Rate exceeded' })],
  ['KMS, whose key store is slow', json(500, { __type: 'DependencyTimeoutException' })],
  ['KMS, failing', json(500, { __type: 'KMSInternalException' })],
  [
    'Secrets Manager, asked too often',
    json(400, { __type: 'ThrottlingException', Message: 'Rate exceeded' }),
  ],
  ['Secrets Manager, failing', json(500, { __type: 'InternalServiceError' })],
  [
    'EventBridge, asked too often',
    json(400, { __type: 'com.amazon.coral.availability#ThrottlingException', message: 'Rate exceeded' }),
  ],
  ['EventBridge, failing', json(500, { __type: 'InternalException' })],
  ['any of them, by its older name', json(400, { __type: 'com.amazon.coral.service#Throttling' })],
  ['any of them, by header', json(400, {}, { 'x-amzn-errortype': 'ThrottlingException:http://internal/' })],
  ['something between that is not AWS', { status: 502, body: '<html>bad gateway</html>' }],
  ['something between that has enough', { status: 429, body: 'slow down' }],
  ['a connection that ends', 'hangUp'],
];

/** What no further try mends. */
const lasting: readonly (readonly [string, Answer, string])[] = [
  ['a key that one may not use', json(400, { __type: 'AccessDeniedException' }), 'AccessDeniedException'],
  [
    'a cipher of another key',
    json(400, { __type: 'InvalidCiphertextException' }),
    'InvalidCiphertextException',
  ],
  ['a key that is disabled', json(400, { __type: 'DisabledException' }), 'DisabledException'],
  [
    'a secret that is not there',
    json(400, { __type: 'com.amazonaws.secretsmanager#ResourceNotFoundException' }),
    'ResourceNotFoundException',
  ],
  ['credentials that have ended', json(400, { __type: 'ExpiredTokenException' }), 'ExpiredTokenException'],
  ['a request that is wrong', json(400, { code: 'ValidationException' }), 'ValidationException'],
  ['an answer in a form of its own', { status: 403, body: '<Error>AccessDenied</Error>' }, 'unknown'],
  ['a code that could quote a value', json(400, { __type: 'The key "secret" is bad' }), 'unknown'],
];

describe('a call of AWS', { timeout: 20_000 }, () => {
  it.each(passing)('is made again after an answer of %s', async (_what, answer) => {
    const { asked, call } = await service(answer, done);
    expect(await call('kms', 'Decrypt', {})).toEqual({ done: true });
    expect(asked).toEqual(['TrentService.Decrypt', 'TrentService.Decrypt']);
  });

  it.each(passing.filter(([, answer]) => answer !== 'hangUp'))(
    'ends where %s goes on',
    async (_what, answer) => {
      const { asked, call } = await service(answer);
      await expect(call('secretsmanager', 'GetSecretValue', {})).rejects.toThrow(
        'GetSecretValue was refused: ',
      );
      expect(asked).toHaveLength(4);
    },
  );

  it.each(lasting)('is made once at %s, and says only its code', async (_what, answer, code) => {
    const { asked, call } = await service(answer, done);
    await expect(call('events', 'PutEvents', {})).rejects.toThrow(`PutEvents was refused: ${code}.`);
    expect(asked).toHaveLength(1);
  });
});

describe('the start of a function', { timeout: 20_000 }, () => {
  const tooMany = json(
    429,
    { Reason: 'ConcurrentInvocationLimitExceeded', Type: 'User' },
    {
      'x-amzn-errortype': 'TooManyRequestsException',
    },
  );

  it('is tried again where Lambda has no room', async () => {
    const { asked, account } = await service(tooMany, { status: 202, body: '' });
    await startLambda('doorbell', {}, account);
    expect(asked).toHaveLength(2);
  });

  it('says the code of Lambda, which is in a header', async () => {
    const missing = json(
      404,
      { Type: 'User', Message: 'Function not found' },
      {
        'x-amzn-errortype': 'ResourceNotFoundException:http://internal.amazon.com/',
      },
    );
    const { account } = await service(missing);
    await expect(startLambda('doorbell', {}, account)).rejects.toThrow('refused: ResourceNotFoundException.');
  });
});

it('a secret is asked for until it is given, by whoever is nothing without it', async () => {
  const failing = json(500, { __type: 'InternalServiceError' });
  const { asked, account } = await service(
    ...Array.from({ length: 5 }, () => failing),
    'hangUp',
    json(200, { SecretString: 'invented' }),
  );
  vi.stubEnv('AWS_ENDPOINT_URL', account.endpoint);
  vi.stubEnv('AWS_REGION', account.region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await readSecret('arn:test')).toBe('invented');
  expect(asked).toHaveLength(7);
});
