import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { exportJWK, generateKeyPair } from 'jose';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';

/** Somebody invented, who can sign in with a click. */
export interface InventedPerson {
  readonly subject: string;
  /** How the page of the provider calls them. */
  readonly name: string;
  readonly groups: readonly string[];
}

/** Who signs in at one provider, and the site that they come from. */
export interface LocalIssuer {
  readonly siteUrl: string;
  readonly people: readonly InventedPerson[];
}

/** By this name the sites are known at every provider here. */
export const LOCAL_CLIENT = 'pages';
/** The claim that holds the groups of a person. */
export const GROUPS_CLAIM = 'groups';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const chooser = (action: string, people: readonly InventedPerson[]): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Who are you?</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Who are you?</h1>
<p>This stands in for the provider of identities. Everybody here is invented.</p>
<form method="post" action="${escaped(action)}">${people
  .map(
    ({ subject, name }) =>
      `<p><button name="subject" value="${escaped(subject)}">${escaped(name)}</button></p>`,
  )
  .join('')}</form></main></body></html>`;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return new URLSearchParams(body);
}

async function configurationOf(path: string, { siteUrl, people }: LocalIssuer): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const signing = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'local' };
  return {
    clients: [
      {
        client_id: LOCAL_CLIENT,
        redirect_uris: [`${siteUrl}/callback`],
        post_logout_redirect_uris: [`${siteUrl}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        jwks_uri: `${siteUrl}/.well-known/jwks.json`,
      },
    ],
    jwks: { keys: [signing] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    adapter: MemoryAdapter,
    features: { devInteractions: { enabled: false } },
    // What a site asks of somebody it is told in the token that it gets.
    conformIdTokenClaims: false,
    claims: { openid: ['sub', GROUPS_CLAIM, 'amr'] },
    pkce: { required: () => true },
    findAccount: (_context, subject) => {
      const person = people.find((each) => each.subject === subject);
      return person
        ? {
            accountId: subject,
            claims: () => ({ sub: subject, [GROUPS_CLAIM]: person.groups }),
          }
        : undefined;
    },
    // It would fetch the keys of a site from no address of this machine.
    fetch: (url) => fetch(url),
    renderError: (context, { error }) => {
      context.body = error;
    },
    // Nobody is asked whether the sites of the same service may know who they are.
    loadExistingGrant: async ({ oidc }: KoaContextWithOIDC) => {
      const { client, session, provider } = oidc;
      const grant = new provider.Grant({
        ...(client ? { clientId: client.clientId } : {}),
        ...(session?.accountId === undefined ? {} : { accountId: session.accountId }),
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    interactions: { url: (_context, { uid }) => `${path}/interaction/${uid}` },
    ttl: { Interaction: 600, Session: 3600, Grant: 3600, IdToken: 3600, AccessToken: 600 },
  };
}

/**
 * Providers of identities on this machine, real in all but the people: codes, proof keys, signed tokens.
 *
 * @param issuers - by the last part of the address of each
 */
export async function startIdentity(port: number, issuers: Readonly<Record<string, LocalIssuer>>) {
  const origin = `http://localhost:${String(port)}`;
  const issuerOf = (name: string) => `${origin}/${name}`;
  const made = await Promise.all(
    Object.entries(issuers).map(async ([name, issuer]) => {
      const provider = new Provider(issuerOf(name), await configurationOf(`/${name}`, issuer));
      return [name, { issuer, provider, serve: provider.callback() }] as const;
    }),
  );
  const byName = new Map(made);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    const [, name = '', page, uid] = new URL(url, origin).pathname.split('/');
    const found = byName.get(name);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    // The provider finds its own address by the part that is cut off here.
    Object.assign(request, { originalUrl: url });
    request.url = url.slice(name.length + 1);
    if (page !== 'interaction' || uid === undefined) {
      await found.serve(request, response);
      return;
    }
    if (request.method !== 'POST') {
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(chooser(`/${name}/interaction/${uid}`, found.issuer.people));
      return;
    }
    const accountId = (await readForm(request)).get('subject') ?? '';
    await found.provider.interactionFinished(
      request,
      response,
      { login: { accountId, amr: ['pwd', 'mfa'] } },
      { mergeWithLastSubmission: false },
    );
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    issuerOf,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
