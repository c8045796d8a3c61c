import type { AgencyKind, RowFilter } from '../../schemas/agencies.ts';
import type { StaffMember } from '../core/person/told.ts';
import type { Write } from '../store/write.ts';

import type { Accepted, Unmatched } from './outcome.ts';

/** The agency an event comes from, and what it may send, however the event came here. */
export interface Sender {
  readonly agencyId: string;
  readonly agencyKind: AgencyKind;
  /** The forces, areas, courts, services and regions it acts for. */
  readonly rows: RowFilter;
  /** The families of events it may send. */
  readonly families: readonly string[];
  /** Each source of its events begins with one of these. */
  readonly sourcePrefixes: readonly string[];
}

const OF_MESSAGES = '/court-messages';

/** The source of the events that are made of a sender's messages in their own formats. */
export const sourceOfMessages = ({ sourcePrefixes: [prefix = ''] }: Sender): string =>
  `${prefix.replace(/\/+$/, '')}${OF_MESSAGES}`;

/** Whoever sent a message, by the source of the events that are made of it. */
export const senderOfMessages = ({
  source,
  ...sender
}: Omit<Sender, 'sourcePrefixes'> & { readonly source: string }): Sender => ({
  ...sender,
  sourcePrefixes: [source.slice(0, -OF_MESSAGES.length)],
});

/** Whether a source is one of those: nobody sends an event under it, or it could be taken for one that was made. */
export const isOfMessages = (source: string): boolean => source.endsWith(OF_MESSAGES);

/** An event as it was handed in. */
export interface Submission {
  readonly sender: Sender;
  /** The CloudEvent as it was sent; nothing of it was checked. */
  readonly sent: unknown;
  /** Whether it was made of a message of its sender: then alone its source says so. */
  readonly ofMessage?: boolean;
  /** Whether it is refused for fields that are not known, instead of being told of them. */
  readonly strictly?: boolean | undefined;
  /** The member of the sender's staff who sends it, where one is named, and whether the agency proved it. */
  readonly staff?: Pick<StaffMember, 'onBehalfOf' | 'verified'> | undefined;
  /** Whether the sender has seen this version of the journey; left out, it need not have seen any. */
  readonly hasSeen?: ((version: number) => boolean) | undefined;
  /** What is written together with the event, such as the audit record of its acceptance. */
  readonly alongWith: (decided: Decided) => readonly Write[];
}

/** An event that is about to be written. */
export type Decided = (Accepted | Unmatched) & {
  readonly type: string;
  readonly journeyIds: readonly string[];
};
