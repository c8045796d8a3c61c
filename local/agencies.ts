import type { AgencyKind, RowFilter } from '../schemas/agencies.ts';
import { londonCourts } from '../schemas/reference/courts.ts';
import { exchangeServices } from '../schemas/reference/services.ts';

import type { StaffSigningKey } from './staff.ts';

export interface SeededAgency {
  readonly agencyId: string;
  readonly kind: AgencyKind;
  readonly rows: Partial<RowFilter>;
  readonly sourcePrefix: string;
}

/**
 * The agencies of the local stack, by the name of their key in `.local/sandbox.json`. Each key holds
 * all that its kind of agency may have.
 */
export const seededAgencies = {
  police: {
    agencyId: 'met-police',
    kind: 'police',
    rows: { forces: ['01', '02'] },
    sourcePrefix: '/police/met/',
  },
  cityPolice: {
    agencyId: 'city-police',
    kind: 'police',
    rows: { forces: ['48'] },
    sourcePrefix: '/police/city/',
  },
  cps: {
    agencyId: 'cps-london',
    kind: 'cps',
    rows: { cpsAreas: ['london'] },
    sourcePrefix: '/cps/london/',
  },
  court: {
    agencyId: 'hmcts-london',
    kind: 'court',
    rows: { courts: Object.keys(londonCourts) },
    sourcePrefix: '/hmcts/london/',
  },
  witnessCare: {
    agencyId: 'london-witness-care',
    kind: 'witness-care',
    rows: { forces: ['01', '02', '48'] },
    sourcePrefix: '/witness-care/london/',
  },
  lvws: {
    agencyId: 'lvws',
    kind: 'support-service',
    rows: { services: [...exchangeServices] },
    sourcePrefix: '/lvws/',
  },
  probation: {
    agencyId: 'london-probation',
    kind: 'probation',
    rows: { probationRegions: ['london'] },
    sourcePrefix: '/probation/london/',
  },
  oversight: {
    agencyId: 'mopac',
    kind: 'oversight',
    rows: {},
    sourcePrefix: '/mopac/',
  },
  phoneline: {
    agencyId: 'victim-phoneline',
    kind: 'phoneline',
    rows: { forces: ['01', '02', '48'] },
    sourcePrefix: '/phoneline/',
  },
  victims: {
    agencyId: 'victims',
    kind: 'victim',
    rows: {},
    sourcePrefix: '/victims/',
  },
  pages: {
    agencyId: 'pages',
    kind: 'pages',
    rows: {},
    sourcePrefix: '/pages/',
  },
  admin: {
    agencyId: 'platform',
    kind: 'admin',
    rows: {},
    sourcePrefix: '/platform/',
  },
} as const satisfies Record<string, SeededAgency>;

export type KeyName = keyof typeof seededAgencies;
export type Keys = Readonly<Record<KeyName, string>>;
/** With which each signs who of its staff sends a request. */
export type StaffSigningKeys = Readonly<Record<KeyName, StaffSigningKey>>;
