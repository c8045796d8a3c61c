import type { AgencyKind, RowFilter } from '../../schemas/agencies.ts';
import type { ContactField } from '../../schemas/contact.ts';
import type { DutyOwner } from '../../schemas/duty.ts';
import { events, eventTypes, type EventType } from '../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../schemas/events/define.ts';
import type { Scope } from '../../schemas/scopes.ts';

import type { Facts } from './record/facts.ts';

/**
 * All that a kind of agency is and may. Every field must be given: a kind that is to see nothing says so.
 * What a profile opens is opened of journeys within the agency's rows alone.
 */
export interface AgencyProfile {
  /** The dimension by which it is given its rows; null for a kind that holds no journey. */
  readonly dimension: keyof RowFilter | null;
  /** In which of a journey's rows of that dimension it owes its duties: the first, or the one it is in now. */
  readonly owesIn: 'first' | 'last';
  /** What a new key holds unless fewer are asked for, and the most that any key of the kind can hold. */
  readonly scopes: readonly Scope[];
  /** The types of events it may send. */
  readonly sends: readonly EventType[];
  /** Whether its word of a new matter opens a journey, under a reference of its own. */
  readonly opensJourneys: boolean;
  /** Which facts it sees: no more than its work needs. */
  readonly facts: readonly (keyof Facts)[];
  readonly events: {
    /** The families of which it learns that something happened; of its own events it always does. */
    readonly learnsOf: readonly string[];
    /** Whose events it may read what they said. */
    readonly readsDataOf: 'everybody' | 'itself';
  };
  readonly duties: {
    /** Whose duties it sees. */
    readonly owners: readonly DutyOwner[];
    /** The rights whose duties it sees whoever owes them. */
    readonly rights: readonly number[];
    /** Whether it may know that the victim opted out: every kind that might contact them. */
    readonly optOuts: boolean;
  };
  /** The personal details it may have at all; its purpose narrows them further. */
  readonly contact: readonly ContactField[];
  /** Whether it learns whether, and where, the victim has support. */
  readonly seesSupport: boolean;
  /** Whether it takes up referrals, and so lists those to its services rather than those it made. */
  readonly takesReferrals: boolean;
}

/** The types whose declarations name a kind among their senders. */
export const typesDeclaredFor = (kind: AgencyKind): readonly EventType[] =>
  eventTypes.filter((type) => (events[type] as EventDefinition).senders.includes(kind));
