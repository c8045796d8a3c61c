import { importJWK } from 'jose';
import * as client from 'openid-client';
import * as z from 'zod';

import type { SealedCookie } from './cookies.ts';
import type { ClientKey } from './secrets.ts';

/** How a site is known at the provider of identities that it trusts. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** Where the provider sends people back to. */
  readonly redirectUri: string;
  /** More that the provider is asked, such as the trust that One Login's `vtr` names. */
  readonly asks: Readonly<Record<string, string>>;
}

const DepartureSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });
type Departure = z.output<typeof DepartureSchema>;

/** What must come back with the person: bound to the browser that was sent away, for ten minutes. */
export const departure = {
  name: 'd',
  seconds: 600,
  schema: DepartureSchema.extend({
    /** The agency that they sign in as. */
    agencyId: z.string(),
  }),
} as const satisfies SealedCookie<z.ZodType>;

/** Somebody as the provider proved them. */
export interface ProvedPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** To be shown when they sign out there too. */
  readonly idToken: string;
}

/** The provider does not vouch for whoever came back: another browser, an old or altered answer, another audience. */
export class NotProved extends Error {
  override readonly name = 'NotProved';
}

export interface Provider {
  /** Where the browser is sent, and what must be kept until it comes back. */
  readonly leave: (language: string) => Promise<{ readonly to: string; readonly kept: Departure }>;
  /** @throws NotProved */
  readonly comeBack: (query: URLSearchParams, kept: Departure) => Promise<ProvedPerson>;
  /** Where a person signs out of the provider, if it has such a place. */
  readonly signOutAt: (idToken: string, back: string) => Promise<string | undefined>;
}

const isLoopback = (issuer: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname);

/** How long what a provider says of itself is believed. */
const DISCOVERED_MS = 3_600_000;

/**
 * A provider of identities by OpenID Connect: code flow with PKCE, and a signed proof of who the site is in the place
 * of a shared secret.
 */
export function provider(settings: ProviderSettings, key: ClientKey, now: () => Date): Provider {
  let known: { readonly at: number; readonly config: Promise<client.Configuration> } | undefined;

  async function discovered(): Promise<client.Configuration> {
    const { kid, ...jwk } = key;
    const signing = await importJWK(jwk, 'ES256');
    if (signing instanceof Uint8Array) throw new Error('The key of the site is no pair.');
    return client.discovery(
      new URL(settings.issuer),
      settings.clientId,
      undefined,
      client.PrivateKeyJwt({ key: signing, kid }),
      // The stand-in on one's own machine has no certificate.
      isLoopback(settings.issuer) ? { execute: [client.allowInsecureRequests] } : {},
    );
  }

  function configured(): Promise<client.Configuration> {
    if (known && now().getTime() - known.at < DISCOVERED_MS) return known.config;
    const config = discovered();
    known = { at: now().getTime(), config };
    // One that could not be reached is asked again at once.
    config.catch(() => (known = undefined));
    return config;
  }

  return {
    leave: async (language) => {
      const kept = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const to = client.buildAuthorizationUrl(await configured(), {
        redirect_uri: settings.redirectUri,
        scope: settings.scope,
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
        ...settings.asks,
      });
      return { to: to.href, kept };
    },
    comeBack: async (query, { state, nonce, verifier }) => {
      const config = await configured();
      const at = new URL(settings.redirectUri);
      at.search = query.toString();
      try {
        const tokens = await client.authorizationCodeGrant(config, at, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims || tokens.id_token === undefined) throw new NotProved('no identity');
        return { issuer: claims.iss, subject: claims.sub, claims, idToken: tokens.id_token };
      } catch (cause) {
        throw new NotProved('not proved', { cause });
      }
    },
    signOutAt: async (idToken, back) => {
      const config = await configured();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return client.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: back })
        .href;
    },
  };
}
