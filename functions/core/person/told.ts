import * as z from 'zod';

import { PersonSchema, SafeContactSchema, type AddressSchema } from '../../../schemas/events/shared.ts';
import { eventKey } from '../record/order.ts';
import type { JourneyRecord } from '../record/record.ts';
import { idFrom } from '../referrals/referral-id.ts';
import { bareLine } from '../referrals/safe-contact.ts';

/** Somebody of an agency: an opaque staff id of its own. */
export interface StaffMember {
  readonly agencyId: string;
  readonly onBehalfOf?: string | undefined;
  /** The agency proved that it was this person; else it is what whoever holds the key says. */
  readonly verified?: boolean | undefined;
}

/**
 * Whether a matter that takes two people has them: people of two agencies, or two of one agency that it proved
 * to be two. One key can name as many people as it likes, so names alone are worth one person.
 */
export function areTwo(members: readonly StaffMember[]): boolean {
  const agencies = new Set(members.map(({ agencyId }) => agencyId));
  const proved = new Set(
    members.flatMap(({ agencyId, onBehalfOf, verified }) =>
      verified && onBehalfOf !== undefined ? [`${agencyId}/${onBehalfOf}`] : [],
    ),
  );
  return agencies.size >= 2 || proved.size >= 2;
}

/** Whether two are the same named person. */
export const isSameStaff = (one: StaffMember, other: StaffMember): boolean =>
  one.onBehalfOf !== undefined && one.onBehalfOf === other.onBehalfOf && one.agencyId === other.agencyId;

/** What was told about a person in one event. */
export interface Told {
  /** Names this telling among those of the person: its time, `#`, and the name of its event. */
  readonly key: string;
  readonly toldAt: string;
  /** When this service was told, in UTC: of two words on the victim's safety the later received holds. */
  readonly receivedAt: string;
  readonly eventType: string;
  readonly by?: StaffMember | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A second person's word that a told address is right. */
export interface Confirmation {
  readonly key: string;
  readonly by: StaffMember;
}

/** The name under which the vault keeps what one event told. */
export const tellingKey = (event: Parameters<typeof eventKey>[0]): string => keyFor(eventKey(event));

const keyFor = (event: string): string => idFrom([event]);

const nameIn = (key: string): string => key.slice(key.lastIndexOf('#') + 1);

/**
 * What was told and stands: a retracted event never told anything, and a representative who was removed since,
 * or who is excluded as a suspect, is nobody's.
 */
export function standing(
  told: readonly Told[],
  { amendments, representatives }: Pick<JourneyRecord, 'amendments' | 'representatives'>,
): readonly Told[] {
  const takenBack = new Set(
    Object.entries(amendments)
      .filter(([, { data }]) => data === undefined)
      .map(([event]) => keyFor(event)),
  );
  return told
    .filter(({ key }) => !takenBack.has(nameIn(key)))
    .map((telling) => {
      const { representative: _nobody, ...fields } = telling.fields;
      return representatives.includes(nameIn(telling.key)) ? telling : { ...telling, fields };
    });
}

type Person = z.output<typeof PersonSchema>;
export type Address = z.output<typeof AddressSchema>;
type SafeContact = z.output<typeof SafeContactSchema>;

/** The details by which somebody reaches a victim: in a flagged case a change of one needs a second person. */
export const reachingDetails = ['address', 'phone', 'email', 'safeContact', 'representative'] as const;
export type ReachingDetail = (typeof reachingDetails)[number];

/** How a victim is reached. */
export interface Reaching {
  readonly address?: Address | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly safeContact?: SafeContact | undefined;
  readonly representative?: Person | undefined;
}

/** Later details that are not given out until two people have said them. */
export interface Waiting {
  readonly key: string;
  readonly toldAt: string;
  readonly details: Reaching;
}

/** What holds of a victim now. */
export interface Details extends Reaching {
  readonly person: Partial<Omit<Person, 'address' | 'phone' | 'email'>>;
  /** What was told later and waits for a second person, the first told first. */
  readonly waiting: readonly Waiting[];
}

const FieldsSchema = z.object({
  victim: PersonSchema.optional(),
  safeContact: SafeContactSchema.optional(),
  representative: PersonSchema.optional(),
});

const bare = (address: Address): string =>
  [...address.lines, address.postcode ?? '']
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** Whether two addresses say the same, however they are set out. */
export const sameAddress = (one: Address, other: Address): boolean => bare(one) === bare(other);

/** Of each detail what two ways to write it have in common. */
const inCommon: Readonly<Record<ReachingDetail, (told: Reaching) => unknown>> = {
  address: ({ address }) => address && bare(address),
  phone: ({ phone }) => phone && bareLine(phone),
  email: ({ email }) => email?.toLowerCase(),
  // Read by their schemas, they have their members in one order.
  safeContact: ({ safeContact }) => safeContact,
  representative: ({ representative }) => representative,
};

function isSameDetail(detail: ReachingDetail, one: Reaching, other: Reaching): boolean {
  const plain = (told: Reaching) => JSON.stringify(inCommon[detail](told) ?? null);
  return plain(one) === plain(other);
}

/** Whether somebody says again just what waits: every detail of it, and nothing else. */
export const saysAgain = ({ details }: Waiting, said: Reaching): boolean =>
  reachingDetails.every((detail) => isSameDetail(detail, details, said));

/** Whether all that somebody says holds already. */
export const standsSo = (stands: Reaching, said: Reaching): boolean =>
  reachingDetails.every((detail) => said[detail] === undefined || isSameDetail(detail, stands, said));

/** Whether two people stand for what was told. */
export const isConfirmed = ({ key, by }: Told, confirmations: readonly Confirmation[]): boolean =>
  areTwo([...(by ? [by] : []), ...confirmations.filter((one) => one.key === key).map((one) => one.by)]);

const byReceipt = (one: Told, other: Told): number =>
  compare(one.receivedAt, other.receivedAt) || compare(one.key, other.key);
const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/**
 * What holds of a victim: of each detail what this service was told last, whatever time it claims. In a flagged
 * case a change of how the victim is reached waits for a second person, and what stood is given meanwhile, less
 * the channels that the change calls unsafe (ICO reprimands: a change that nobody checked sent a victim's new
 * address to the one they fled).
 */
export function detailsOf(
  told: readonly Told[],
  confirmations: readonly Confirmation[],
  flagged: boolean,
  before: Details = { person: {}, waiting: [] },
): Details {
  return [...told].sort(byReceipt).reduce<Details>((details, telling) => {
    const { victim, safeContact, representative } = FieldsSchema.parse(telling.fields);
    const { address, phone, email, ...person } = victim ?? {};
    const said: Reaching = {
      ...(address ? { address } : {}),
      ...(phone ? { phone } : {}),
      ...(email ? { email } : {}),
      ...(safeContact ? { safeContact } : {}),
      ...(representative ? { representative } : {}),
    };
    const known = { ...details, person: { ...details.person, ...person } };
    return flagged && !isConfirmed(telling, confirmations)
      ? withUnconfirmed(known, telling, said)
      : { ...known, ...said, waiting: withoutNewer(known.waiting, said) };
  }, before);
}

/** What was told of one of several journeys of a victim, as it stands. */
export interface Tellings {
  readonly told: readonly Told[];
  readonly confirmations: readonly Confirmation[];
}

/**
 * What holds of a victim of whom several journeys were merged: what was told on any of them, the last received. Of
 * how to reach them without danger nothing is weaker than it was on one of them when they were merged: what any calls
 * unsafe is unsafe. What was received since stands for all.
 *
 * @param mergedAt when the last of them was merged, in UTC
 */
export function detailsOfMerged(all: readonly Tellings[], flagged: boolean, mergedAt: string): Details {
  const isBefore = ({ receivedAt }: Told) => receivedAt <= mergedAt;
  const told = all.flatMap((one) => one.told);
  const confirmations = all.flatMap((one) => one.confirmations);
  const together = detailsOf(told.filter(isBefore), confirmations, flagged);
  const each = all.map((one) => detailsOf(one.told.filter(isBefore), one.confirmations, flagged));
  const safeContact = each.reduce(
    (safe, own) => (safe && own.safeContact ? lessUnsafe(safe, own.safeContact) : safe),
    together.safeContact,
  );
  const merged = { ...together, ...(safeContact ? { safeContact } : {}) };
  return detailsOf(
    told.filter((telling) => !isBefore(telling)),
    confirmations,
    flagged,
    merged,
  );
}

/** What waits, less what a later word has taken the place of. */
const withoutNewer = (waiting: readonly Waiting[], said: Reaching): Waiting[] =>
  waiting.flatMap(({ details, ...named }) => {
    const left = Object.fromEntries(Object.entries(details).filter(([detail]) => !(detail in said)));
    return Object.keys(left).length > 0 ? [{ ...named, details: left }] : [];
  });

/** A first word stands; a change waits, except for what it calls unsafe. */
function withUnconfirmed(details: Details, { key, toldAt }: Told, said: Reaching): Details {
  const isChange = (detail: ReachingDetail) =>
    said[detail] !== undefined && details[detail] !== undefined && !isSameDetail(detail, details, said);
  const changes = reachingDetails.filter(isChange);
  const pick = (wanted: (detail: ReachingDetail) => boolean): Reaching =>
    Object.fromEntries(Object.entries(said).filter(([detail]) => wanted(detail as ReachingDetail)));
  const waits = changes.length > 0 ? [{ key, toldAt, details: pick(isChange) }] : [];
  return {
    ...details,
    ...pick((detail) => !isChange(detail)),
    ...(details.safeContact && said.safeContact && changes.includes('safeContact')
      ? { safeContact: lessUnsafe(details.safeContact, said.safeContact) }
      : {}),
    waiting: [...withoutNewer(details.waiting, said), ...waits],
  };
}

/** A safe contact with what another calls unsafe, or names as one who must not answer. */
export const lessUnsafe = (stands: SafeContact, other: SafeContact): SafeContact => ({
  ...stands,
  channels: [...stands.channels, ...other.channels.filter(({ safe }) => !safe)],
  mayAnswer: stands.mayAnswer.filter((name) => !other.mustNotAnswer.includes(name)),
  mustNotAnswer: [...new Set([...stands.mustNotAnswer, ...other.mustNotAnswer])],
});
