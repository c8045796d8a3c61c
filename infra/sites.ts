/** What one of the sites is, beside its pages. */
export interface SiteDeclaration {
  readonly summary: string;
  /** What a name of it in a setting or an output begins with. */
  readonly setting: 'victim' | 'staff';
}

/** The sites, by the names of their functions. A site holds no data: it asks the API, as any agency does. */
export const siteDeclarations = {
  'victim-pages': { summary: 'The pages on which victims see where their case is.', setting: 'victim' },
  'staff-pages': { summary: 'The pages of those who work with victims.', setting: 'staff' },
} as const satisfies Record<string, SiteDeclaration>;

export type SiteName = keyof typeof siteDeclarations;
export const siteNames = Object.keys(siteDeclarations) as readonly SiteName[];

/** Where the handler of a site is, from the root. */
export const siteHandlerPathOf = (name: SiteName): string => `functions/lambdas/pages/${name}/handler.ts`;
