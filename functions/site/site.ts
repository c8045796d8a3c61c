import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

import { correlationIdOf } from '../http/headers.ts';
import { faultOf, writeLine, type LogLine, type WriteLine } from '../logs/write-line.ts';

import type { Answer } from './answer.ts';
import { readAsset } from './assets.ts';
import { readSiteRequest, type SiteRequest } from './request.ts';

/** A page that cannot be shown, and why. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly status: 400 | 403 | 404 | 405 | 429 | 500 | 503;

  constructor(status: PageError['status'], options?: ErrorOptions) {
    super(String(status), options);
    this.status = status;
  }
}

/** What a handler of a site is given: the request, and the parts of the path that its route names. */
export interface Asked extends SiteRequest {
  readonly parts: Readonly<Record<string, string>>;
  readonly correlationId: string;
}

/** One route of a site: a method, and a path as URLPattern has it. */
export interface Route {
  readonly method: SiteRequest['method'];
  readonly path: string;
  readonly answer: (asked: Asked) => Promise<Answer>;
}

export interface Site {
  readonly name: string;
  readonly routes: readonly Route[];
  /** The page that says that there is no page, in the language of the request. */
  readonly sorry: (status: PageError['status'], asked: SiteRequest | undefined) => Answer;
}

/**
 * What every answer of a site says. Nothing runs, loads or is framed but what the site itself serves; no address of a
 * page is told to another site; and nothing but files that are the same for everybody is kept.
 */
const always: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};

interface Matcher {
  readonly route: Route;
  readonly pattern: URLPattern;
}

/** The route of a request, and the parts of its path. @throws PageError 404, or 405 where only another method has the path */
function routeOf(matchers: readonly Matcher[], { method, path }: SiteRequest) {
  const found = matchers.flatMap(({ route, pattern }) => {
    const match = pattern.exec({ pathname: path });
    return match ? [{ route, parts: match.pathname.groups as Readonly<Record<string, string>> }] : [];
  });
  const wanted = found.find(({ route }) => route.method === method);
  if (!wanted) throw new PageError(found.length > 0 ? 405 : 404);
  return wanted;
}

/** The handler of a site: one line of the log for each request, with its route and neither path, query nor form. */
export function siteHandler(opened: Promise<Site>, write: WriteLine = writeLine) {
  return async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
    const startedAt = performance.now();
    const said: Record<string, unknown> = {};
    const answer = await answerOf(await opened, event, said);
    const { name } = await opened;
    write({
      level: answer.status >= 500 ? 'ERROR' : 'INFO',
      site: name,
      ...said,
      status: answer.status,
      ms: Math.round(performance.now() - startedAt),
      correlationId: correlationIdOf(event),
    });
    const { cookies = [], headers, status, body = '' } = answer;
    return {
      statusCode: status,
      headers: { ...always, ...headers },
      ...(cookies.length > 0 ? { multiValueHeaders: { 'Set-Cookie': [...cookies] } } : {}),
      body,
    };
  };
}

async function answerOf(
  site: Site,
  event: APIGatewayProxyEvent,
  said: Record<string, unknown>,
): Promise<Answer> {
  const request = readSiteRequest(event);
  try {
    if (!request) throw new PageError(405);
    const asset = request.method === 'GET' ? readAsset(request.path) : undefined;
    if (asset) return asset;
    if (request.method === 'POST' && request.isFromElsewhere) throw new PageError(403);
    const { route, parts } = routeOf(matchersOf(site), request);
    said['route'] = `${route.method} ${route.path}`;
    return await route.answer({ ...request, parts, correlationId: correlationIdOf(event) });
  } catch (error) {
    const status = error instanceof PageError ? error.status : 500;
    Object.assign(said, faultLine(error));
    return site.sorry(status, request);
  }
}

const faultLine = (error: unknown): LogLine =>
  error instanceof PageError ? faultOf(error.cause) : faultOf(error);

const matchersOfSites = new WeakMap<Site, readonly Matcher[]>();

function matchersOf(site: Site): readonly Matcher[] {
  const made =
    matchersOfSites.get(site) ??
    site.routes.map((route) => ({ route, pattern: new URLPattern({ pathname: route.path }) }));
  matchersOfSites.set(site, made);
  return made;
}
