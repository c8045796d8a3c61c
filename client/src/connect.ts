import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import createClient, { type Client as FetchClient } from 'openapi-fetch';

import type { paths } from './contract.ts';

/** How a request is sent again. */
export interface Again {
  /** How often at most, after the first time. 5 where left out. */
  readonly most?: number;
  /** Sends one request; the `fetch` of the platform where left out. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Waits so many milliseconds. */
  readonly wait?: (ms: number) => Promise<unknown>;
  /** From 0 to 1: spreads what many senders do at once. */
  readonly random?: () => number;
}

/** Where the service answers, and with which key. */
export interface Connection extends Again {
  /** Ends in `/v1`. */
  readonly baseUrl: string;
  readonly key: string;
}

export type Client = FetchClient<paths>;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;
/** What can be other the next time: a limit that is spent, a fault, a lost race, a service that is away. */
const passing: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/**
 * A `fetch` that sends a request again where it had no answer, or one that may be another next time. It waits as long
 * as `Retry-After` says, else twice as long each time. Every operation of the contract may be sent again: an event
 * has its id, and a command is given an `Idempotency-Key` that is the same each time, unless it has one.
 */
export function sendingAgain({
  most = 5,
  fetch: send = (request) => fetch(request),
  wait = pause,
  random = Math.random,
}: Again = {}): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', randomUUID());
    for (let sent = 0; ; sent += 1) {
      const answer = await send(request.clone()).catch((fault: unknown) => fault);
      const isLast = sent >= most;
      if (answer instanceof Response && (isLast || !passing.has(answer.status))) return answer;
      if (isLast) throw answer;
      const told = answer instanceof Response ? answer.headers.get('Retry-After') : null;
      await wait(pauseOf(told, sent, random()));
    }
  };
}

/** How long to wait, in milliseconds: no shorter than was asked for. */
function pauseOf(retryAfter: string | null, sent: number, random: number): number {
  const own = Math.min(FIRST_PAUSE_MS * 2 ** sent, LONGEST_PAUSE_MS) * (0.5 + random / 2);
  const asked = /^\d{1,9}$/.test(retryAfter ?? '') ? Number(retryAfter) * 1000 : 0;
  return Math.max(own, asked);
}

/** A client of the service, with a method for each operation and the types of the contract. */
export const connect = ({ baseUrl, key, ...again }: Connection): Client =>
  createClient<paths>({
    baseUrl,
    headers: { Authorization: `Bearer ${key}` },
    fetch: sendingAgain(again),
  });
