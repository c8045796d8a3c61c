import createClient, { type Client } from 'openapi-fetch';
import * as z from 'zod';

import type { paths } from '../../client/src/contract.ts';
import { readSecret } from '../store/secrets.ts';

import { sealedCookies, type Cookies } from './cookies.ts';
import { siteKeysOf, type SiteKeys } from './secrets.ts';

/** The API, as any partner calls it. */
export type Api = Client<paths>;

/** What a site works with. */
export interface SiteDeps {
  readonly url: string;
  /** At which victims reach a person. */
  readonly phone: string;
  readonly keys: SiteKeys;
  readonly cookies: Cookies;
  /** The API with a key: that of the sites, or of a session. */
  readonly api: (key: string) => Api;
  /** The key of the sites. It lets people in who were proved, and reads nothing of any journey. */
  readonly siteKey: string;
  readonly now: () => Date;
}

const EnvironmentSchema = z.object({
  SITE_URL: z.url(),
  API_URL: z.url(),
  DESK_PHONE: z.string(),
  PAGES_SECRET: z.string(),
  API_KEY_SECRET: z.string(),
});

/** What a site is told by its environment, and its secrets. */
export async function siteFromEnvironment(): Promise<SiteDeps> {
  const environment = EnvironmentSchema.parse(process.env);
  const [secret, siteKey] = await Promise.all([
    readSecret(environment.PAGES_SECRET),
    readSecret(environment.API_KEY_SECRET),
  ]);
  const keys = await siteKeysOf(secret);
  const now = () => new Date();
  return {
    url: environment.SITE_URL,
    phone: environment.DESK_PHONE,
    keys,
    cookies: sealedCookies(keys.cookies, environment.SITE_URL, now),
    api: (key) =>
      createClient<paths>({ baseUrl: environment.API_URL, headers: { Authorization: `Bearer ${key}` } }),
    siteKey,
    now,
  };
}
