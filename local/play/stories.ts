import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { sendingAgain } from '../../client/src/index.ts';
import { answerFrom } from '../static-files.ts';

import type { Call } from './teller.ts';

const ROOT = '/stories/';
const files = answerFrom('local/stories', ROOT);
const assets = answerFrom('pages/assets', `${ROOT}assets/`);

/** All that the page of the stories reads; none of it opens personal details. */
const scopes = ['journeys:status:read', 'journeys:timeline:read', 'duties:read'];

/** A story that is told: what it is called, and its journey. */
export interface Begun {
  readonly name: string;
  readonly journeyId: string;
}

/** A key of the police of the local stack that reads what the page shows, and nothing else. */
async function keyToRead(call: Call, prove: () => Promise<string>): Promise<string> {
  const { key } = (await call('admin', '/agencies/met-police/keys', {
    method: 'POST',
    headers: { 'Idempotency-Key': randomUUID(), 'X-Staff-Assertion': await prove() },
    body: { environment: 'test', label: 'stories', scopes },
  })) as { readonly key: string };
  return key;
}

type Read = (path: string) => Promise<Readonly<Record<string, unknown>>>;

/** How a story stands. */
async function standing(read: Read, { name, journeyId }: Begun) {
  const [status, { duties }, { events }] = await Promise.all([
    read(`/journeys/${journeyId}/status`),
    read(`/journeys/${journeyId}/duties`),
    read(`/journeys/${journeyId}/timeline?limit=200`),
  ]);
  return { name, status, duties, events };
}

/**
 * What is told of each story as it begins, and serves the page that shows how all of them stand.
 *
 * @param prove - that an administrator asks for a key; an assertion is good once
 */
export async function storiesTold(call: Call, baseUrl: string, prove: () => Promise<string>) {
  const send = sendingAgain();
  const key = await keyToRead(call, prove);
  const begun: Begun[] = [];
  const read: Read = async (path) => {
    const answer = await send(new Request(baseUrl + path, { headers: { Authorization: `Bearer ${key}` } }));
    return (await answer.json()) as Readonly<Record<string, unknown>>;
  };
  return {
    begin: (story: Begun): void => void begun.push(story),
    /** @returns false where something else is asked for: then nothing was answered */
    answer: (asked: IncomingMessage, answer: ServerResponse): boolean => {
      if (asked.url !== `${ROOT}now.json`) return files(asked, answer) || assets(asked, answer);
      Promise.all(begun.map((story) => standing(read, story))).then(
        (stories) => {
          answer.writeHead(200, { 'Content-Type': 'application/json' });
          answer.end(JSON.stringify({ stories }));
        },
        () => answer.writeHead(502).end(),
      );
      return true;
    },
  };
}
