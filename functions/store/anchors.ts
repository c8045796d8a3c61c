import { HttpRequest } from '@smithy/core/protocols';
import * as z from 'zod';

import { ChainEndSchema } from '../../schemas/audit.ts';

import { regionOf, type AwsAccount } from './aws-account.ts';
import { RequestSigner } from './request-signer.ts';

const TIMEOUT_MS = 10_000;
const AnchorSchema = z.object({ at: z.string(), ends: z.array(ChainEndSchema) });

/** Where the chains of the audit ended at an instant (UTC). */
export type Anchor = z.output<typeof AnchorSchema>;

export interface AnchorsConfig {
  readonly bucket: string;
  readonly account?: AwsAccount;
}

/** The hour of an instant (UTC), such as `2026-01-05T09`. */
export const hourOf = (instant: string): string => instant.slice(0, 13);

/**
 * The ends of the audit's chains, an object for each hour, in a bucket that keeps what it was given: nobody can
 * change or remove an object before its time, nor write a second one under its name.
 */
export function anchorsRepository({ bucket, account = {} }: AnchorsConfig) {
  const signer = new RequestSigner('s3', account);
  const endpoint = account.endpoint ?? process.env['AWS_ENDPOINT_URL'];
  const base = endpoint ?? `https://s3.${regionOf(account)}.amazonaws.com`;

  async function send(method: 'GET' | 'PUT', hour: string, body = '', more: Record<string, string> = {}) {
    const url = new URL(`/${bucket}/ends/${hour}.json`, base);
    const headers = { Host: url.host, ...more };
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
    /** Writes the anchor of an hour. @returns false where that hour has one already */
    async write(anchor: Anchor): Promise<boolean> {
      const headers = { 'Content-Type': 'application/json', 'If-None-Match': '*' };
      const { ok, status } = await send('PUT', hourOf(anchor.at), JSON.stringify(anchor), headers);
      if (!ok && status !== 412) throw new Error(`The anchor was not written: ${String(status)}.`);
      return ok;
    },

    /** The anchor of an hour; undefined where there is none. */
    async read(hour: string): Promise<Anchor | undefined> {
      const response = await send('GET', hour);
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`The anchor was not read: ${String(response.status)}.`);
      return AnchorSchema.parse(await response.json());
    },
  };
}

export type AnchorsRepository = ReturnType<typeof anchorsRepository>;
