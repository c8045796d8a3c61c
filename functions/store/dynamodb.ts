import { randomUUID } from 'node:crypto';

import {
  DynamoDBClient,
  type DynamoDBClientConfig,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-dynamodb';
import { AwsJson1_0Protocol } from '@aws-sdk/core/protocols';
import { getSchemaSerdePlugin } from '@smithy/core/schema';
import type { FinalizeRequestMiddleware } from '@smithy/types';

import type { AwsAccount } from './aws-account.ts';
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

const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString();

/**
 * What DynamoDB is sent and answers is the JSON of what the SDK takes and gives, but for binary attributes,
 * of which no table has any: so it is written and read at once and not member by member.
 */
class PlainJson extends AwsJson1_0Protocol {
  private body: unknown;

  protected override readonly serializer = {
    write: (_schema: unknown, input: unknown) => {
      this.body = input;
    },
    flush: () => JSON.stringify(this.body),
    setSerdeContext: () => undefined,
  };

  protected override readonly deserializer = {
    read: (_schema: unknown, body: string | Uint8Array) =>
      JSON.parse(typeof body === 'string' ? body : textOf(body)) as never,
    setSerdeContext: () => undefined,
  };

  /** A transaction has a name of its own, so that it is carried out once however often it is sent. */
  override serializeRequest: AwsJson1_0Protocol['serializeRequest'] = (operation, input, context) =>
    super.serializeRequest(
      operation,
      operation.name === 'TransactWriteItems' ? { ClientRequestToken: randomUUID(), ...input } : input,
      context,
    );
}

/** Stands between the retries of a call and its attempts. */
const inTime: FinalizeRequestMiddleware<ServiceInputTypes, ServiceOutputTypes> = (next) => {
  const begun = new WeakMap<object, number>();
  return (attempt) => {
    const now = performance.now();
    const first = begun.get(attempt) ?? now;
    begun.set(attempt, first);
    if (now - first > LAST_ATTEMPT_MS) throw new DOMException('Given up.', 'AbortError');
    return next(attempt);
  };
};

/**
 * DynamoDB as every function calls it. What the SDK makes anew for each request is made once: the chain of a
 * command, and what signs (docs/adr/0019).
 */
export function dynamoDb(account: AwsAccount & Pick<DynamoDBClientConfig, 'requestHandler'> = {}) {
  const client = new DynamoDBClient({
    requestHandler: { requestTimeout: ATTEMPT_MS, throwOnRequestTimeout: true },
    ...account,
    cacheMiddleware: true,
    protocol: PlainJson,
    signer: new RequestSigner('dynamodb', account),
  });
  // A header that is put together for each request, and that nobody reads.
  client.middlewareStack.remove('getUserAgentMiddleware');
  client.middlewareStack.addRelativeTo(inTime, {
    name: 'inTimeMiddleware',
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  });
  // The SDK spreads its configuration into every request; with its accessors that takes a hundred times as long.
  const config = { ...client.config };
  client.middlewareStack.use(getSchemaSerdePlugin(config));
  return Object.assign(client, { config });
}
