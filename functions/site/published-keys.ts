import type { SiteDeps } from './environment.ts';
import type { Route } from './site.ts';

/** Where providers of identities find the keys by which they know a site (RFC 7517). */
export const publishedKeys = ({ keys }: SiteDeps): Route => ({
  method: 'GET',
  path: '/.well-known/jwks.json',
  answer: () =>
    Promise.resolve({
      status: 200,
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' },
      body: JSON.stringify({ keys: keys.published }),
    }),
});
