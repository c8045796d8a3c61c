import type { APIGatewayProxyEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';

import { readRequest } from '../../functions/http/read-request.ts';
import { ProblemError } from '../../functions/http/problem.ts';
import { eventOperations } from '../../schemas/operations/events.ts';

const caller = { scopes: 'events:write' };

/** A request as API Gateway hands it over, with a body of these bytes. */
const requestOf = (body: Buffer, isBase64Encoded: boolean) =>
  ({
    headers: { 'content-type': 'application/json' },
    body: isBase64Encoded ? body.toString('base64') : body.toString(),
    isBase64Encoded,
    requestContext: { authorizer: caller },
    // Only what reading a request looks at.
  }) as unknown as APIGatewayProxyEvent;

const open = { ...eventOperations.postEvent, scope: null };

function faultOf(body: Buffer, isBase64Encoded: boolean): unknown {
  try {
    readRequest(requestOf(body, isBase64Encoded), open);
    return undefined;
  } catch (error) {
    return error instanceof ProblemError ? [error.code, error.options.detail] : error;
  }
}

const at = (offset: number) => [
  'malformed-json',
  `Send UTF-8 without control characters. The first fault is at byte ${String(offset)} of the body.`,
];
const json = (inside: string) => Buffer.from(`{"é":"${inside}"}`);

describe.each([true, false])('a body, base64 %s', (isBase64Encoded) => {
  it.each([
    [
      'a byte that is not UTF-8',
      Buffer.concat([Buffer.from('{"a":"'), Buffer.of(0xff), Buffer.from('"}')]),
      6,
    ],
    ['an escaped NUL', json('ab\\u0000'), 9],
    ['a bare NUL', json('ab\0'), 9],
    ['a bell', json('\\u0007'), 7],
    ['a backspace', json('\\b'), 7],
    ['a C1 control', json('\\u0085'), 7],
    ['half of a character', json('\\ud83d'), 7],
    ['the other half', json('\\ude00'), 7],
    ['an escape after an escaped backslash', json('\\\\\\u0000'), 9],
  ])('with %s is refused with the place', (_what, body, offset) => {
    expect(faultOf(body, isBase64Encoded)).toEqual(at(offset));
  });

  it.each([
    ['tab and ends of lines', json('a\\tb\\r\\nc')],
    ['a backslash before letters', json('\\\\u0000 \\\\b')],
    ['a whole character in two escapes', json('\\ud83d\\ude00')],
    ['emoji', json('\u{1f600}')],
  ])('with %s is read', (_what, body) => {
    expect(faultOf(body, isBase64Encoded)).toBeUndefined();
  });
});
