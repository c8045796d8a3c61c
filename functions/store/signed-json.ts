import { HttpRequest, type HttpHandlerUserInput, type HttpResponse } from '@smithy/core/protocols';
import { isThrottlingError, isTransientError, StandardRetryStrategy } from '@smithy/core/retry';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { ResponseMetadata, StaticOperationSchema } from '@smithy/types';

import { regionOf, type AwsAccount } from './aws-account.ts';
import { RequestSigner } from './request-signer.ts';

/** An attempt that is not answered after this is given up, in milliseconds. */
const ATTEMPT_MS = 6000;
/** No attempt begins later than this after the first. */
const LAST_ATTEMPT_MS = 1000;

/**
 * A call that takes longer is given up, however many attempts it took, in milliseconds; the changes feed
 * relies on it.
 */
export const CALL_MS = LAST_ATTEMPT_MS + ATTEMPT_MS;

/** How long an attempt may take, as a connection of the SDK is told. */
export const attemptLimits = { requestTimeout: ATTEMPT_MS, throwOnRequestTimeout: true };

/** A request signed by a clock that is wrong by more is refused, in milliseconds; as the SDK has it. */
const CLOCK_SKEW_MS = 240_000;
/** An answer that took longer says nothing of what time it is, in milliseconds; as the SDK has it. */
const CLOCK_UNSURE_MS = 900_000;

/** Where and as whom to call, and what carries a request there. */
export type Settings = AwsAccount & { readonly requestHandler?: HttpHandlerUserInput };

/** A command of the SDK: only the name of its action and its input count here. */
export interface Command {
  readonly schema?: StaticOperationSchema | { readonly name: string };
  readonly input: object;
}

/** What a service refused, by the names that the SDK has for it. */
export interface Refusal {
  readonly name: string;
  readonly message: string;
  readonly $fault: 'client' | 'server';
  /** The SDK tries again what was signed by a clock that has been set right since. */
  readonly $metadata: ResponseMetadata & { readonly clockSkewCorrected: boolean };
}

/** What sets one service apart from another. */
export interface JsonService {
  /** Its name in addresses and signatures. */
  readonly name: string;
  /** The prefix of its actions on the wire. */
  readonly target: string;
  /** How often and how soon the SDK tries a call of it again. */
  readonly retries: { readonly maxAttempts: number; readonly baseDelay: number };
  /** What is sent beside the input of a command, which may say otherwise. */
  readonly besides?: (action: string) => object;
  /** What is thrown of a refusal: what the SDK throws, where anybody looks at its class. */
  readonly faultOf: (refusal: Refusal) => Error;
}

function actionOf({ schema }: Command): string {
  if (schema === undefined) throw new Error('A command says which action it is.');
  return 'name' in schema ? schema.name : schema[2];
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a refusal; none where what stands between here and the service answered something else. */
function fieldsOf(text: string): Fields {
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return {};
  }
}

/** The text under one of some names; `UnknownError`, as the SDK says, where there is none. */
function textIn(fields: Fields, ...names: readonly string[]): string {
  const found = names.map((name) => fields[name]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : 'UnknownError';
}

function refusalIn(text: string, httpStatusCode: number, clockSkewCorrected: boolean): Refusal {
  const fields = fieldsOf(text);
  return {
    ...fields,
    name: textIn(fields, '__type').split('#').at(-1) ?? '',
    message: textIn(fields, 'message', 'Message'),
    $fault: httpStatusCode < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode, clockSkewCorrected },
  };
}

type Failure = Parameters<typeof isTransientError>[0];

const kindOf = (error: Failure) =>
  isThrottlingError(error) ? 'THROTTLING' : isTransientError(error) ? 'TRANSIENT' : 'CLIENT_ERROR';

/**
 * A service of AWS that speaks JSON: takes the SDK's commands, and gives and throws what the SDK does. Its retries
 * and connections are the SDK's own. It sends and gives the JSON of what a command says, so it is for commands
 * without binary members and for answers of which nobody reads a time (docs/adr/0024).
 */
export class SignedJson {
  private readonly service: JsonService;
  private readonly url: URL;
  private readonly signer: RequestSigner;
  private readonly transport: ReturnType<typeof NodeHttpHandler.create>;
  private readonly retries: StandardRetryStrategy;
  /** How far the clock of AWS is ahead of the one here, in milliseconds. */
  private clockOffset = 0;

  constructor(service: JsonService, { requestHandler = attemptLimits, ...account }: Settings) {
    const endpoint = account.endpoint ?? process.env['AWS_ENDPOINT_URL'];
    this.service = service;
    this.url = new URL(endpoint ?? `https://${service.name}.${regionOf(account)}.amazonaws.com`);
    this.signer = new RequestSigner(service.name, account);
    this.transport = NodeHttpHandler.create(requestHandler);
    this.retries = new StandardRetryStrategy(service.retries);
  }

  /**
   * @throws Error what the service refused
   * @throws DOMException `AbortError`, where no attempt could begin in time
   */
  async send(command: Command): Promise<object> {
    const action = actionOf(command);
    const body = JSON.stringify({ ...this.service.besides?.(action), ...command.input });
    const begun = performance.now();
    let token = await this.retries.acquireInitialRetryToken('');
    for (;;) {
      try {
        const answer = await this.attempt(action, body);
        this.retries.recordSuccess(token);
        return answer;
      } catch (error) {
        const errorType = kindOf(error as Failure);
        token = await this.retries.refreshRetryTokenForRetry(token, { errorType }).catch(() => {
          throw error;
        });
      }
      if (performance.now() - begun > LAST_ATTEMPT_MS) throw new DOMException('Given up.', 'AbortError');
    }
  }

  private async attempt(action: string, body: string): Promise<object> {
    const { protocol, hostname, port, host } = this.url;
    const request = new HttpRequest({
      method: 'POST',
      protocol,
      hostname,
      ...(port ? { port: Number(port) } : {}),
      path: '/',
      headers: {
        host,
        'content-type': 'application/x-amz-json-1.0',
        'content-length': String(Buffer.byteLength(body)),
        'x-amz-target': `${this.service.target}.${action}`,
      },
      body,
    });
    const sent = Date.now();
    const signingDate = new Date(sent + this.clockOffset);
    request.headers = (await this.signer.sign(request, { signingDate })).headers;
    const { response } = await this.transport.handle(request);
    const { statusCode } = response;
    const isClockSet = this.setClock(response, sent);
    const text = await textOf(response.body as AsyncIterable<Uint8Array>);
    if (statusCode >= 300) throw this.service.faultOf(refusalIn(text, statusCode, isClockSet));
    return { ...(JSON.parse(text) as object), $metadata: { httpStatusCode: statusCode } };
  }

  /** Keeps the time of AWS. Says whether the clock here turned out to be wrong, and what was signed by it too. */
  private setClock({ headers }: HttpResponse, sent: number): boolean {
    const theirs = Date.parse(headers['date'] ?? '');
    const now = Date.now();
    if (Number.isNaN(theirs) || headers['age'] !== undefined || now - sent > CLOCK_UNSURE_MS) return false;
    const before = this.clockOffset;
    this.clockOffset = theirs - now;
    return Math.abs(this.clockOffset) >= CLOCK_SKEW_MS && this.clockOffset !== before;
  }
}
