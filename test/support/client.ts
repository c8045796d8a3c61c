import { randomUUID } from 'node:crypto';

import { seededAgencies, type KeyName } from '../../local/agencies.ts';

import { checkExchange } from './contract.ts';
import { useStack } from './stack.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Who calls: a seeded agency, whoever holds a key, or nobody. */
export type Sender = KeyName | { readonly key: string } | undefined;

/** Calls the API as an agency, or without a key. Every answer is held to the OpenAPI document. */
export async function call(
  as: Sender,
  path: string,
  init: { readonly method?: string; readonly body?: unknown; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { baseUrl, keys } = useStack();
  const { method = 'GET', body, headers } = init;
  const key = typeof as === 'string' ? keys[as] : as?.key;
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers: {
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
      'Content-Type': 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body: sent }),
  });
  const text = await response.text();
  checkExchange({ method, path, sent: body, status: response.status, headers: response.headers, text });
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' || !isJson ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>,
  };
}

/** A CloudEvent of an agency; every call is another event. */
export const cloudEvent = (
  as: KeyName,
  type: string,
  subject: string,
  data: object,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  specversion: '1.0',
  id: randomUUID(),
  source: `${seededAgencies[as].sourcePrefix}test`,
  type: `london.victim-journey.${type}.v1`,
  subject,
  time: '2026-01-05T09:00:00Z',
  data,
  ...more,
});

export const post = (as: Sender, event: unknown): Promise<Answer> =>
  call(as, '/events', { method: 'POST', body: event });

/** A crime reference that no other test uses. */
export const newReference = (): string => randomUUID().slice(0, 12).toUpperCase();

/** Opens a journey with a recorded crime. */
export async function openJourney(as: 'police' | 'cityPolice' = 'police') {
  const force = as === 'police' ? '01' : '48';
  const reference = newReference();
  const event = cloudEvent(as, 'crime.recorded', `crime:${force}/${reference}`, {
    force,
    crimeReference: reference,
  });
  const { body } = await post(as, event);
  return { journeyId: String(body['journeyId']), reference, force, event };
}
