import type * as z from 'zod';

import type { AgencyKind } from '../agencies.ts';

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
> {
  readonly family: string;
  readonly name: string;
  readonly summary: string;
  /** The kinds of agency that may send it. */
  readonly senders: readonly AgencyKind[];
  readonly data: Data;
  readonly personal: Personal;
  readonly example: Readonly<Record<string, unknown>>;
  /** An unknown alias in the subject of such an event starts a journey instead of leaving it unmatched. */
  readonly opensJourney: boolean;
}

type Optional<T> = { [K in keyof T]?: T[K] };

/** Declares an event type; what is left out means: no personal fields, opens no journey. */
export function defineEvent<Data extends z.ZodRawShape, Personal extends z.ZodRawShape = Record<never, never>>(
  definition: Omit<EventDefinition<Data, Personal>, 'personal' | 'opensJourney'> &
    Optional<Pick<EventDefinition<Data, Personal>, 'personal' | 'opensJourney'>>,
): EventDefinition<Data, Personal> {
  return { opensJourney: false, personal: {} as Personal, ...definition };
}
