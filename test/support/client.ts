import { randomUUID } from 'node:crypto';

import { seededAgencies, type KeyName } from '../../local/agencies.ts';

import { useStack } from './stack.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Calls the API as an agency, or without a key. */
export async function call(
  as: KeyName | undefined,
  path: string,
  init: { readonly method?: string; readonly body?: unknown; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { baseUrl, keys } = useStack();
  const response = await fetch(`${baseUrl}${path}`, {
    method: init.method ?? 'GET',
    headers: {
      ...(as ? { Authorization: `Bearer ${keys[as]}` } : {}),
      'Content-Type': 'application/json',
      ...init.headers,
    },
    ...(init.body === undefined
      ? {}
      : { body: typeof init.body === 'string' ? init.body : JSON.stringify(init.body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>,
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

export const post = (as: KeyName, event: unknown): Promise<Answer> =>
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
