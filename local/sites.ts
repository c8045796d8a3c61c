import type { SignIn } from '../schemas/sign-in.ts';

import type { KeyName } from './agencies.ts';
import { startFront } from './front.ts';
import { GROUPS_CLAIM, LOCAL_CLIENT, startIdentity, type LocalIssuer } from './identity.ts';

/** The ports of the sites on this machine, and of who says who somebody is. */
export interface SitePorts {
  readonly victim: number;
  readonly staff: number;
  readonly identity: number;
}

/** Where they are beside the local stack: at 4570 to 4572 where that has its usual port, 4566. */
export const sitePortsFrom = (stack: number): SitePorts => ({
  victim: stack + 4,
  staff: stack + 5,
  identity: stack + 6,
});

const victimUrl = ({ victim }: SitePorts) => `http://localhost:${String(victim)}`;
/** Another host than that of the victims, so that neither reads the cookies of the other. */
const staffUrl = ({ staff }: SitePorts) => `http://127.0.0.1:${String(staff)}`;

/** The settings by which a deployment has the sites; the number is one that Ofcom keeps for stories. */
export const siteSettings = (ports: SitePorts) => ({
  victimSiteUrl: victimUrl(ports),
  staffSiteUrl: staffUrl(ports),
  deskPhone: '0808 157 0192',
});

const person = (subject: string, name: string, ...groups: readonly string[]) => ({ subject, name, groups });

/** Whose staff sign in, with which groups, and who they are; all invented. */
const signingIn = {
  victims: {
    site: victimUrl,
    roles: {},
    people: [
      person('victim-1', 'Somebody who was given a code'),
      person('victim-2', 'Somebody else'),
      person('victim-3', 'A third person'),
      person('victim-4', 'A fourth person'),
      person('victim-5', 'A fifth person'),
    ],
  },
  phoneline: {
    site: staffUrl,
    roles: { desk: 'phoneline.operator', 'desk-leads': 'phoneline.supervisor' },
    people: [
      person('operator-1', 'Olive, answers calls', 'desk'),
      person('operator-2', 'Omar, answers calls', 'desk'),
      person('supervisor-1', 'Sunita, leads the desk', 'desk-leads'),
      person('cleaner-1', 'Carl, has no role here'),
    ],
  },
  witnessCare: {
    site: staffUrl,
    roles: { officers: 'witness-care.officer' },
    people: [person('officer-1', 'Wanda, witness care officer', 'officers')],
  },
  lvws: {
    site: staffUrl,
    roles: { workers: 'lvws.worker' },
    people: [person('worker-1', 'Luke, supports victims', 'workers')],
  },
  oversight: {
    site: staffUrl,
    roles: { analysts: 'oversight.analyst' },
    people: [person('analyst-1', 'Ada, reads figures', 'analysts')],
  },
} as const satisfies Partial<
  Record<
    KeyName,
    Pick<LocalIssuer, 'people'> & {
      readonly site: (ports: SitePorts) => string;
      readonly roles: SignIn['roles'];
    }
  >
>;

const issuerUrl = ({ identity }: SitePorts, name: string) => `http://localhost:${String(identity)}/${name}`;

/** How the people of each agency sign in on this machine. */
export const signIns = (ports: SitePorts): Partial<Record<KeyName, SignIn>> =>
  Object.fromEntries(
    Object.entries(signingIn).map(([name, { roles }]) => [
      name,
      { issuer: issuerUrl(ports, name), clientId: LOCAL_CLIENT, rolesClaim: GROUPS_CLAIM, roles },
    ]),
  );

/** Where a running stack serves the two sites. */
export interface BehindSites {
  readonly victim: string;
  readonly staff: string;
}

/** Serves the sites, and the providers at which people sign in, until they are stopped. */
export async function startSites(ports: SitePorts, behind: BehindSites) {
  const issuers = Object.fromEntries(
    Object.entries(signingIn).map(([name, { site, people }]) => [name, { siteUrl: site(ports), people }]),
  );
  const running = await Promise.all([
    startFront('localhost', ports.victim, behind.victim),
    startFront('127.0.0.1', ports.staff, behind.staff),
    startIdentity(ports.identity, issuers),
  ]);
  return {
    victimUrl: victimUrl(ports),
    staffUrl: staffUrl(ports),
    stop: async () => {
      await Promise.all(running.map(({ stop }) => stop()));
    },
  };
}

export type LocalSites = Awaited<ReturnType<typeof startSites>>;
