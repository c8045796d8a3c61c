import { setTimeout as wait } from 'node:timers/promises';

import { HttpRequest } from '@smithy/core/protocols';
import { isThrottlingError, isTransientError } from '@smithy/core/retry';
import * as z from 'zod';

import { regionOf, type AwsAccount } from './aws-account.ts';
import { RequestSigner } from './request-signer.ts';

/** The services called without their SDK client, and the prefix of their actions on the wire. */
const prefixes = { kms: 'TrentService', secretsmanager: 'secretsmanager', events: 'AWSEvents' } as const;

/** Calls one action of a service; the answer is parsed JSON, with binary members in base64. */
export type CallAws = (
  service: keyof typeof prefixes,
  action: string,
  input: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

const TIMEOUT_MS = 5_000;
const MOST_TRIES = 4;
const LONGEST_WAIT_MS = 2_000;

interface SignedPost {
  readonly service: string;
  /** Names the call in an error. */
  readonly action: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Posts to a service, signed; a call that the service could not take just then is made again.
 *
 * @throws Error naming the action and the service's code, never a value, when it refuses or does not answer
 */
async function signedPost(
  account: AwsAccount,
  { service, action, path, headers, body }: SignedPost,
  mostTries = MOST_TRIES,
): Promise<Response> {
  const endpoint = account.endpoint ?? process.env['AWS_ENDPOINT_URL'];
  const url = new URL(path, endpoint ?? `https://${service}.${regionOf(account)}.amazonaws.com/`);
  const signer = new RequestSigner(service, account);
  const request = new HttpRequest({
    method: 'POST',
    hostname: url.hostname,
    path: url.pathname,
    headers: { ...headers, Host: url.host },
    body,
  });
  for (let tries = 1; ; tries += 1) {
    const signed = await signer.sign(request);
    const response = await post(url, signed.headers, body);
    if (response?.ok) return response;
    const code = await codeOf(response);
    if (!isPassing(response, code) || tries === mostTries) throw new Error(`${action} was refused: ${code}.`);
    const unit = isThrottlingError(faultOf(response, code)) ? 200 : 50;
    await wait(Math.min(Math.random() * unit * 2 ** tries, LONGEST_WAIT_MS));
  }
}

/** A fault as the SDK's own rules read it. */
const faultOf = (response: Response | undefined, name: string) => ({
  name,
  message: name,
  $fault: 'server' as const,
  $metadata: response ? { httpStatusCode: response.status } : {},
});

/** KMS, Secrets Manager and EventBridge tell that they are asked too often with 400, and by its code alone. */
function isPassing(response: Response | undefined, code: string): boolean {
  if (!response || response.status >= 500 || response.status === 429) return true;
  const fault = faultOf(response, code);
  return isThrottlingError(fault) || isTransientError(fault);
}

/** Undefined where nothing answered in time. */
const post = (url: URL, headers: Record<string, string>, body: string): Promise<Response | undefined> =>
  fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
    () => undefined,
  );

/** The code of a refusal: in its header for Lambda, in its body for the others, with a namespace or a reason. */
async function codeOf(response: Response | undefined): Promise<string> {
  const said =
    response?.headers.get('x-amzn-errortype') ?? typeIn(await response?.json().catch(() => undefined));
  return /^(?:[A-Za-z0-9.]+#)?([A-Za-z0-9.]+)(?::.*)?$/.exec(said)?.[1] ?? 'unknown';
}

const TypeSchema = z.union([
  z.object({ __type: z.string() }).transform(({ __type }) => __type),
  z.object({ code: z.string() }).transform(({ code }) => code),
]);
const typeIn = (body: unknown): string => TypeSchema.safeParse(body).data ?? '';

/**
 * Calls of AWS's JSON 1.1 protocol, for the services of which a function needs an action or two: their SDK
 * clients would add a tenth to every bundle (docs/adr/0016).
 *
 * @param mostTries how often a call is made that a service could not take just then
 */
export const callAws =
  (account: AwsAccount = {}, mostTries = MOST_TRIES): CallAws =>
  async (service, action, input) => {
    const headers = {
      'Content-Type': 'application/x-amz-json-1.1',
      'X-Amz-Target': `${prefixes[service]}.${action}`,
    };
    const body = JSON.stringify(input);
    const response = await signedPost(account, { service, action, path: '/', headers, body }, mostTries);
    return response.json();
  };

/** Starts a Lambda with some input and does not wait for what it does. */
export async function startLambda(
  name: string,
  input: Readonly<Record<string, unknown>>,
  account: AwsAccount = {},
): Promise<void> {
  await signedPost(account, {
    service: 'lambda',
    action: 'Invoke',
    path: `/2015-03-31/functions/${encodeURIComponent(name)}/invocations`,
    headers: { 'Content-Type': 'application/json', 'X-Amz-Invocation-Type': 'Event' },
    body: JSON.stringify(input),
  });
}
