import { HttpRequest } from '@smithy/core/protocols';

import { regionOf, type AwsAccount } from './aws-account.ts';
import { RequestSigner } from './request-signer.ts';

const TIMEOUT_MS = 5_000;

export interface MessageBodiesConfig {
  readonly bucket: string;
  readonly account?: AwsAccount;
}

/**
 * The messages of courts and police as they were sent, in a bucket that encrypts each under a key of its own and
 * keeps none beyond its days. Nothing else holds a word of them.
 */
export function messageBodies({ bucket, account = {} }: MessageBodiesConfig) {
  const signer = new RequestSigner('s3', account);
  const endpoint = account.endpoint ?? process.env['AWS_ENDPOINT_URL'];
  const base = endpoint ?? `https://s3.${regionOf(account)}.amazonaws.com`;

  async function send(method: 'GET' | 'PUT', messageId: string, body = ''): Promise<Response> {
    const url = new URL(`/${bucket}/bodies/${messageId}`, base);
    const headers = { Host: url.host, 'Content-Type': 'application/octet-stream' };
    const request = new HttpRequest({ method, hostname: url.hostname, path: url.pathname, headers, body });
    const signed = await signer.sign(request);
    return fetch(url, {
      method,
      headers: signed.headers,
      ...(method === 'PUT' ? { body } : {}),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }

  return {
    /** Seals a message. @throws Error where it could not be, and nothing else may be kept of it then */
    async seal(messageId: string, body: string): Promise<void> {
      const { ok, status } = await send('PUT', messageId, body);
      if (!ok) throw new Error(`A message was not sealed: ${String(status)}.`);
    },

    /** A message as it was sent; undefined where its days are over. */
    async open(messageId: string): Promise<string | undefined> {
      const response = await send('GET', messageId);
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`A message was not opened: ${String(response.status)}.`);
      return response.text();
    },
  };
}

export type MessageBodies = ReturnType<typeof messageBodies>;
