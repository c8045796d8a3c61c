import type { AgencyKind, RowFilter } from '../schemas/agencies.ts';
import { londonCourts } from '../schemas/reference/courts.ts';
import type { Scope } from '../schemas/scopes.ts';

export interface SeededAgency {
  readonly agencyId: string;
  readonly kind: AgencyKind;
  readonly rows: Partial<RowFilter>;
  readonly sourcePrefix: string;
  readonly scopes: readonly Scope[];
}

const readers: readonly Scope[] = ['journeys:read', 'journeys:status:read', 'journeys:timeline:read'];
const writers: readonly Scope[] = ['events:write', ...readers];

/** The agencies of the local stack, by the name of their key in `.local/sandbox.json`. */
export const seededAgencies = {
  police: {
    agencyId: 'met-police',
    kind: 'police',
    rows: { forces: ['01', '02'] },
    sourcePrefix: '/police/met/',
    scopes: writers,
  },
  cityPolice: {
    agencyId: 'city-police',
    kind: 'police',
    rows: { forces: ['48'] },
    sourcePrefix: '/police/city/',
    scopes: writers,
  },
  cps: {
    agencyId: 'cps-london',
    kind: 'cps',
    rows: { cpsAreas: ['london'] },
    sourcePrefix: '/cps/london/',
    scopes: writers,
  },
  court: {
    agencyId: 'hmcts-london',
    kind: 'court',
    rows: { courts: Object.keys(londonCourts) },
    sourcePrefix: '/hmcts/london/',
    scopes: writers,
  },
  witnessCare: {
    agencyId: 'london-witness-care',
    kind: 'witness-care',
    rows: { forces: ['01', '02', '48'] },
    sourcePrefix: '/witness-care/london/',
    scopes: writers,
  },
  lvws: {
    agencyId: 'lvws',
    kind: 'lvws',
    rows: { services: ['lvws'] },
    sourcePrefix: '/lvws/',
    scopes: writers,
  },
  probation: {
    agencyId: 'london-probation',
    kind: 'probation',
    rows: { probationRegions: ['london'] },
    sourcePrefix: '/probation/london/',
    scopes: writers,
  },
  oversight: {
    agencyId: 'mopac',
    kind: 'oversight',
    rows: {},
    sourcePrefix: '/mopac/',
    scopes: ['statistics:read'],
  },
  admin: {
    agencyId: 'platform',
    kind: 'admin',
    rows: {},
    sourcePrefix: '/platform/',
    scopes: ['access:manage', 'audit:read'],
  },
} as const satisfies Record<string, SeededAgency>;

export type KeyName = keyof typeof seededAgencies;
export type Keys = Readonly<Record<KeyName, string>>;
