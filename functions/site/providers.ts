import type { components } from '../../client/src/contract.ts';

import type { SiteDeps } from './environment.ts';
import { told } from './call-api.ts';
import { provider, type Provider, type ProviderSettings } from './sign-in.ts';

/** An agency whose people sign in at a site, and where they prove who they are. */
export interface SignInPlace {
  readonly agencyId: string;
  readonly kind: string;
  readonly name: string;
  /** The claim of the provider that holds the groups of a person. */
  readonly rolesClaim: string;
  readonly provider: Provider;
}

const TRUSTED_MS = 300_000;

type ListedAgency = components['schemas']['SignInList']['agencies'][number];

const cursorOf = (link: string): string | undefined =>
  new URL(link, 'https://api.example').searchParams.get('cursor') ?? undefined;

/** The agencies that sign in, as the API lists them; read again after five minutes. */
export function signInPlaces(deps: SiteDeps, asks: Pick<ProviderSettings, 'scope' | 'asks'>) {
  let known: { readonly at: number; readonly places: Promise<readonly SignInPlace[]> } | undefined;

  async function read(): Promise<readonly SignInPlace[]> {
    const api = deps.api(deps.siteKey);
    const found: SignInPlace[] = [];
    let cursor: string | undefined;
    do {
      const query = cursor === undefined ? {} : { cursor };
      const { agencies, links } = await told(api.GET('/sign-ins', { params: { query } }));
      found.push(...agencies.map(placeOf));
      cursor = links.next === null ? undefined : cursorOf(links.next);
    } while (cursor !== undefined);
    return found;
  }

  const placeOf = ({ signIn: { issuer, clientId, rolesClaim }, ...agency }: ListedAgency): SignInPlace => ({
    ...agency,
    rolesClaim,
    provider: provider(
      { issuer, clientId, redirectUri: `${deps.url}/callback`, ...asks },
      deps.keys.client,
      deps.now,
    ),
  });

  return (): Promise<readonly SignInPlace[]> => {
    const at = deps.now().getTime();
    if (known && at - known.at < TRUSTED_MS) return known.places;
    const places = read();
    known = { at, places };
    places.catch(() => (known = undefined));
    return places;
  };
}
