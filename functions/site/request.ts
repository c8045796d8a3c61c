import type { APIGatewayProxyEvent } from 'aws-lambda';

import { headerOf } from '../http/headers.ts';

import { readCookies } from './cookies.ts';

/** What a browser asks a site. */
export interface SiteRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query: URLSearchParams;
  /** The fields of a form that was sent; none for any other body. */
  readonly form: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
  /** The network address that it came from. */
  readonly address: string;
  /** Whether another site had the browser send it, as far as the browser says. */
  readonly isFromElsewhere: boolean;
}

/** Longer than any form of a site can be. */
const MOST_BODY = 20_000;

function formOf(event: APIGatewayProxyEvent): URLSearchParams {
  const body = event.body ?? '';
  const isForm = headerOf(event, 'content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  if (!isForm || body.length > MOST_BODY) return new URLSearchParams();
  return new URLSearchParams(event.isBase64Encoded ? Buffer.from(body, 'base64').toString() : body);
}

/** Reads what API Gateway hands over; undefined where the method is none of a site's. */
export function readSiteRequest(event: APIGatewayProxyEvent): SiteRequest | undefined {
  const { httpMethod: method, path } = event;
  if (method !== 'GET' && method !== 'POST') return undefined;
  const sentBy = headerOf(event, 'sec-fetch-site');
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(event.multiValueQueryStringParameters ?? {}))
    for (const value of values ?? []) query.append(name, value);
  const lines = Object.entries(event.multiValueHeaders)
    .filter(([name]) => name.toLowerCase() === 'cookie')
    .flatMap(([, values]) => values ?? []);
  return {
    method,
    path,
    query,
    form: formOf(event),
    cookies: readCookies(lines),
    address: event.requestContext.identity.sourceIp,
    // Browsers that do not say so are held off by the cookies, which no other site has them send with a form.
    isFromElsewhere: sentBy !== undefined && sentBy !== 'same-origin' && sentBy !== 'none',
  };
}
