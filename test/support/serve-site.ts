import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { build } from 'esbuild';
import createClient from 'openapi-fetch';

import type { paths } from '../../client/src/contract.ts';
import type { SiteDeps } from '../../functions/site/environment.ts';
import type * as cookies from '../../functions/site/cookies.ts';
import type * as secrets from '../../functions/site/secrets.ts';
import type * as site from '../../functions/site/site.ts';
import type * as victims from '../../functions/lambdas/pages/victim-pages/victim-site.ts';
import type * as staff from '../../functions/lambdas/pages/staff-pages/staff-site.ts';
import { pageFiles } from '../../infra/page-files.ts';
import { freePort } from '../../local/ministack.ts';

type Built = typeof cookies & typeof secrets & typeof site & typeof victims & typeof staff;

let built: Promise<Built> | undefined;

/** The sites as their functions have them, templates and all. */
const loadSites = (): Promise<Built> => (built ??= bundle());

async function bundle(): Promise<Built> {
  const dir = mkdtempSync(join(tmpdir(), 'sites-'));
  const outfile = join(dir, 'sites.mjs');
  const from = (path: string) => `export * from './functions/${path}.ts';`;
  const contents = [
    'site/cookies',
    'site/secrets',
    'site/site',
    'lambdas/pages/victim-pages/victim-site',
    'lambdas/pages/staff-pages/staff-site',
  ].map(from);
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: resolve('.') },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    plugins: [pageFiles],
    logLevel: 'error',
  });
  const loaded = (await import(outfile)) as Built;
  rmSync(dir, { recursive: true });
  return loaded;
}

/** What API Gateway makes of a request to a site. */
async function eventOf(asked: IncomingMessage): Promise<APIGatewayProxyEvent> {
  const url = new URL(asked.url ?? '/', 'http://site');
  let body = '';
  for await (const chunk of asked) body += String(chunk);
  const names = [...new Set(url.searchParams.keys())];
  const headers = Object.entries(asked.headersDistinct);
  return {
    httpMethod: asked.method ?? 'GET',
    path: url.pathname,
    headers: Object.fromEntries(headers.map(([name, values = []]) => [name, values.at(-1)])),
    multiValueHeaders: Object.fromEntries(headers),
    multiValueQueryStringParameters: Object.fromEntries(
      names.map((name) => [name, url.searchParams.getAll(name)]),
    ),
    body: body === '' ? null : body,
    isBase64Encoded: false,
    requestContext: { requestId: 'trial', identity: { sourceIp: '192.0.2.1' } },
  } as unknown as APIGatewayProxyEvent;
}

/** An API that answers with what a test gives it. */
export type AnswerApi = (request: Request) => Response | Promise<Response>;

/**
 * Serves a site at a host of its own, before an API that a test answers for.
 *
 * @returns its address, the lines of its log, and what ends it
 */
export async function serveSite(which: 'victim' | 'staff', answer: AnswerApi) {
  const sites = await loadSites();
  const port = await freePort();
  const url = `http://localhost:${String(port)}`;
  const keys = await sites.siteKeysOf('trial');
  const now = () => new Date();
  const deps: SiteDeps = {
    url,
    phone: '0808 157 0192',
    keys,
    cookies: sites.sealedCookies(keys.cookies, url, now),
    api: (key) =>
      createClient<paths>({
        baseUrl: 'https://api.example/v1',
        headers: { Authorization: `Bearer ${key}` },
        fetch: (request) => Promise.resolve(answer(request)),
      }),
    siteKey: 'key of the sites',
    now,
  };
  const lines: unknown[] = [];
  const made = which === 'victim' ? sites.victimSite(deps) : sites.staffSite(deps);
  const handle = sites.siteHandler(Promise.resolve(made), (line) => lines.push(line));
  const server = createServer((asked, response) => {
    void eventOf(asked)
      .then(handle)
      .then(({ statusCode, headers = {}, multiValueHeaders = {}, body }: APIGatewayProxyResult) => {
        response.writeHead(statusCode, {
          ...(headers as Record<string, string>),
          ...(multiValueHeaders as Record<string, string[]>),
        });
        response.end(body);
      });
  });
  await new Promise<void>((listening) => server.listen(port, 'localhost', listening));
  return {
    url,
    deps,
    lines,
    stop: () =>
      new Promise<void>((ended) => {
        server.close(() => ended());
        server.closeAllConnections();
      }),
  };
}
