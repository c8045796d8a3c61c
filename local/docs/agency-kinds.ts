import { readdirSync, writeFileSync } from 'node:fs';

const profilesFolder = new URL('../../functions/core/agencies/', import.meta.url);

/** The kinds of agency: one for each profile. */
const kinds = (): string[] =>
  readdirSync(profilesFolder)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

const camelCase = (kind: string): string =>
  kind.replaceAll(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const generated = '// Made by `npm run docs` from the files in functions/core/agencies/. Do not edit.\n';

/** The names of the kinds, as the contract lists them. */
const agencyKindsFile = (): string =>
  [
    generated,
    '/** The kinds of partner body; each agency is of one kind. `system` is the service itself. */',
    'export const agencyKinds = [',
    ...kinds().map((kind) => `  '${kind}',`),
    '] as const;',
    '',
  ].join('\n');

/** The profile of each kind, by its name. */
const profilesFile = (): string =>
  [
    generated,
    `import type { AgencyKind } from '../../schemas/agencies.ts';`,
    '',
    `import type { AgencyProfile } from './agency-profile.ts';`,
    ...kinds().map((kind) => `import { profile as ${camelCase(kind)} } from './agencies/${kind}.ts';`),
    '',
    '/** What each kind of agency is and may. */',
    'export const profiles: Readonly<Record<AgencyKind, AgencyProfile>> = {',
    ...kinds().map((kind) => {
      const name = camelCase(kind);
      return name === kind ? `  ${kind},` : `  '${kind}': ${name},`;
    }),
    '};',
    '',
  ].join('\n');

/** The files that list the kinds, by their paths. */
export const kindFiles = {
  'schemas/agency-kinds.ts': agencyKindsFile,
  'functions/core/agency-profiles.ts': profilesFile,
} as const;

// The other generated files are made from declarations that import these two, and so in a process of their own.
if (import.meta.main) for (const [path, make] of Object.entries(kindFiles)) writeFileSync(path, make());
