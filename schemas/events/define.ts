import type * as z from 'zod';

import type { AgencyKind, RowFilter } from '../agencies.ts';

/**
 * That an event lets agencies into a journey. It does so only where its sender is in the journey itself:
 * nobody lets themselves in (ADR 23).
 */
export interface Opening {
  /** The dimension of the row that it opens. */
  readonly rows: keyof RowFilter;
  /** The kinds whose word it takes. */
  readonly by: readonly AgencyKind[];
  /** The member of the data that names the row; the rows of services follow the referrals that are made. */
  readonly named?: string;
  /** The row, where the data names none. */
  readonly otherwise?: string;
  /** Every agency of these rows may write by the references of the journey from now on, and read nothing by it. */
  readonly anyMayWrite?: true;
}

/** What the rules must know of an event type beside its fields. What is left out does not hold. */
export interface EventFacets {
  /** It tells of the matter itself, and so of every victim of it alike; else of one victim alone. */
  readonly about?: 'matter' | 'one-victim';
  /** It is about the record: it stays with the journey it names, even where that was merged into another. */
  readonly ofRecord?: true;
  /** It can say something of consent, safe contact or referrals. */
  readonly saysOfSupport?: true;
  /** It can give or take enhanced rights, and so change the limits of duties that run. */
  readonly setsRights?: true;
  /** No step is too late for it; `always`: and it waits for none. */
  readonly anyStep?: 'always' | 'late';
  /** It may tell what a support service asked the referrer for. */
  readonly informsServices?: true;
  /** Whom it lets into the journey. */
  readonly opens?: readonly Opening[];
  /** It is a word on the victim's safety: the last received holds, whatever time it claims. */
  readonly safetyWord?: true;
  /** In a flagged case it counts, or what it says of opting out, only once a second person or agency says the same. */
  readonly twoPeople?: true | 'to-opt-out';
  /** It gives the matter a further name of the kind its subject is; any other names the one that its subject names. */
  readonly namesFurther?: true;
  /** It speaks of one duty by its key: only the duty's owner may send it, or any agency. */
  readonly ofDuty?: 'owner' | 'anybody';
}

/**
 * One event type, declared once. The catalogue, the write scopes, the vault split, the JSON Schemas and
 * the fixtures are all made from it.
 *
 * `data` holds codes, references, dates and numbers and is kept in the event log; `personal` holds names,
 * addresses, contact details and every free text, and is moved to the vault before anything is stored.
 */
export interface EventDefinition<
  Data extends z.ZodRawShape = z.ZodRawShape,
  Personal extends z.ZodRawShape = z.ZodRawShape,
> extends EventFacets {
  readonly family: string;
  readonly name: string;
  readonly summary: string;
  /** The kinds of agency that may send it. */
  readonly senders: readonly AgencyKind[];
  readonly data: Data;
  readonly personal: Personal;
  /** A whole `data` member as an agency sends it: data and personal fields together. */
  readonly example: Readonly<Record<string, unknown>>;
  /** An unknown alias in the subject of such an event starts a journey instead of leaving it unmatched. */
  readonly opensJourney: boolean;
  /** The versions before this one, the first first; their number makes that of this one. */
  readonly earlier: readonly EarlierVersion[];
  readonly version: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** An event type as it was before its present version: its fields then, and how the next version says them. */
export interface EarlierVersion<Data extends z.ZodRawShape = z.ZodRawShape> {
  readonly data: Data;
  readonly example: Fields;
  /** The same in the fields of the version after it. */
  readonly toNext: (data: z.output<z.ZodObject<Data>>) => Fields;
}

/** Declares a version that agencies may still send. Personal fields are the same in every version of a type. */
export const earlierVersion = <Data extends z.ZodRawShape>(version: EarlierVersion<Data>): EarlierVersion =>
  // Its own schema reads the data before `toNext` is given it.
  version as unknown as EarlierVersion;

type Empty = Record<never, never>;

/** What an event type's file says of it; what is left out means: no such fields, opens no journey. */
export interface EventDeclaration extends EventFacets {
  readonly summary: string;
  readonly senders: readonly AgencyKind[];
  readonly data?: z.ZodRawShape;
  readonly personal?: z.ZodRawShape;
  readonly example?: Readonly<Record<string, unknown>>;
  readonly opensJourney?: boolean;
  readonly earlier?: readonly EarlierVersion[];
}

/** What holds of all event types of a family, unless one of them says otherwise. */
const familyFacets: Readonly<Record<string, EventFacets>> = {
  incident: { about: 'matter' },
  crime: { about: 'matter' },
  needs: { saysOfSupport: true, setsRights: true, informsServices: true },
  'enhanced-rights': { setsRights: true },
  referral: { saysOfSupport: true },
  investigation: { about: 'matter' },
  charging: { about: 'matter' },
  disposal: { about: 'matter' },
  court: { about: 'matter' },
  review: { about: 'matter' },
  journey: { about: 'matter', ofRecord: true },
};

type Defined<E extends EventDeclaration> = EventDefinition<
  E extends { readonly data: infer Data extends z.ZodRawShape } ? Data : Empty,
  E extends { readonly personal: infer Personal extends z.ZodRawShape } ? Personal : Empty
> &
  Pick<E, Extract<keyof E, keyof EventFacets>>;

/** Declares the event types of one family, each under its short name `<family>.<event>`. */
export function defineEvents<const Family extends string, const E extends Record<string, EventDeclaration>>(
  family: Family,
  events: E & { readonly [K in keyof E]: K extends `${Family}.${string}` ? unknown : never },
): { readonly [K in keyof E]: Defined<E[K]> } {
  const defined = Object.entries<EventDeclaration>(events).map(([type, declaration]) => [
    type,
    {
      family,
      name: type.slice(family.length + 1),
      data: {},
      personal: {},
      example: {},
      opensJourney: false,
      earlier: [],
      ...familyFacets[family],
      ...declaration,
      version: (declaration.earlier?.length ?? 0) + 1,
    } satisfies EventDefinition,
  ]);
  return Object.fromEntries(defined) as { [K in keyof E]: Defined<E[K]> };
}
