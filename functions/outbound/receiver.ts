import { lookup } from 'node:dns/promises';
import { request } from 'node:http';
import { isIP } from 'node:net';
import { connect, createSecureContext, rootCertificates } from 'node:tls';

import type { Failure } from '../../schemas/webhook.ts';
import { mayCallAddress } from '../platform/addresses.ts';

export interface ReceiverRequest {
  readonly method: 'OPTIONS' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ReceiverAnswer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
}

/** Calls an address that a partner chose. @throws ReceiverError */
export type CallReceiver = (request: ReceiverRequest) => Promise<ReceiverAnswer>;

/** Why a receiver gave no answer. */
export class ReceiverError extends Error {
  readonly failure: Exclude<Failure, 'status'>;

  constructor(failure: Exclude<Failure, 'status'>, cause?: unknown) {
    super(failure, { cause });
    this.name = 'ReceiverError';
    this.failure = failure;
  }
}

export interface ReceiverConfig {
  /** Private networks in which receivers may be called, in CIDR notation. */
  readonly networks: readonly string[];
  /** A certificate authority to trust beside the public ones, in PEM. */
  readonly authority?: string | undefined;
  readonly timeoutMs?: number;
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

const resolveByDns = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address);

/**
 * A client for addresses that partners chose (OWASP API7). The host is resolved at each call, every
 * address it has is checked, and the connection goes to one that was checked: a name that changes
 * between check and use changes nothing. HTTPS only, no redirect is followed, and no body is read.
 */
export function receiverClient(config: ReceiverConfig): CallReceiver {
  const { networks, authority, timeoutMs = 15_000, resolve = resolveByDns } = config;
  const secureContext = createSecureContext(authority ? { ca: [...rootCertificates, authority] } : {});

  async function checkedAddress(host: string, port: number): Promise<string> {
    const found = isIP(host) === 0 ? await resolve(host) : [host];
    const [first] = found;
    if (first === undefined || !found.every((address) => mayCallAddress(address, port, networks)))
      throw new ReceiverError('address');
    return first;
  }

  async function send({ method, url, headers, body = '' }: ReceiverRequest, signal: AbortSignal) {
    const { protocol, host: authorityPart, hostname, port: given, pathname, search } = new URL(url);
    if (protocol !== 'https:') throw new ReceiverError('address');
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const port = given === '' ? 443 : Number(given);
    const address = await checkedAddress(host, port);
    return new Promise<ReceiverAnswer>((answer, fail) => {
      const sent = request({
        method,
        path: pathname + search,
        headers: { ...headers, Host: authorityPart, 'Content-Length': Buffer.byteLength(body) },
        signal,
        // The certificate must be that of the host's name; an address has none to send (RFC 6066 3).
        createConnection: () =>
          connect({ host: address, port, servername: isIP(host) === 0 ? host : '', secureContext }),
      });
      sent.on('error', fail);
      sent.once('response', (response) => {
        answer({
          status: response.statusCode ?? 0,
          header: (name) => {
            const value = response.headers[name.toLowerCase()];
            return Array.isArray(value) ? value[0] : value;
          },
        });
        response.destroy();
      });
      sent.end(body);
    });
  }

  return async (outgoing) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const timedOut = new Promise<never>((_, fail) => {
      signal.addEventListener('abort', () => fail(new ReceiverError('timeout')), { once: true });
    });
    try {
      return await Promise.race([send(outgoing, signal), timedOut]);
    } catch (error) {
      if (error instanceof ReceiverError) throw error;
      throw new ReceiverError(signal.aborted ? 'timeout' : 'connection', error);
    }
  };
}
