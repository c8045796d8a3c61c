import * as z from 'zod';

import { PersonSchema, SafeContactSchema, type AddressSchema } from '../../../schemas/events/shared.ts';
import { eventKey } from '../record/order.ts';
import type { JourneyRecord } from '../record/record.ts';
import { idFrom } from '../referrals/referral-id.ts';

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

/** What was told and not taken back: a retracted event never told anything. */
export function standing(told: readonly Told[], amendments: JourneyRecord['amendments']): readonly Told[] {
  const takenBack = new Set(
    Object.entries(amendments)
      .filter(([, { data }]) => data === undefined)
      .map(([event]) => keyFor(event)),
  );
  return told.filter(({ key }) => !takenBack.has(key.slice(key.lastIndexOf('#') + 1)));
}

type Person = z.output<typeof PersonSchema>;
export type Address = z.output<typeof AddressSchema>;

/** What holds of a victim now. */
export interface Details {
  readonly person: Partial<Omit<Person, 'address'>>;
  readonly address?: Address | undefined;
  /** A later address that is not given out until two people have said it. */
  readonly pending?: { readonly key: string; readonly toldAt: string; readonly address: Address } | undefined;
  readonly safeContact?: z.output<typeof SafeContactSchema> | undefined;
  readonly representative?: Person | undefined;
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

/** Whether two people stand for a told address. */
export const isConfirmed = ({ key, by }: Told, confirmations: readonly Confirmation[]): boolean =>
  areTwo([...(by ? [by] : []), ...confirmations.filter((one) => one.key === key).map((one) => one.by)]);

/**
 * What holds of a victim: of each detail what was told last, in the order in which it was told.
 *
 * @param told in order of time
 * @param flagged a change of address needs a second person (ICO reprimands: a change that nobody checked
 * sent a victim's new address to the one they fled)
 */
export function detailsOf(
  told: readonly Told[],
  confirmations: readonly Confirmation[],
  flagged: boolean,
): Details {
  return told.reduce<Details>(
    (details, telling) => {
      const { victim, safeContact, representative } = FieldsSchema.parse(telling.fields);
      const { address, ...person } = victim ?? {};
      return {
        ...details,
        person: { ...details.person, ...person },
        ...(safeContact ? { safeContact } : {}),
        ...representativeAfter(details, telling, representative),
        ...(address ? addressAfter(details, address, telling, confirmations, flagged) : {}),
      };
    },
    { person: {} },
  );
}

function addressAfter(
  details: Details,
  address: Address,
  telling: Told,
  confirmations: readonly Confirmation[],
  flagged: boolean,
): Pick<Details, 'address' | 'pending'> {
  const stands = details.address && flagged && !sameAddress(details.address, address);
  if (!stands || isConfirmed(telling, confirmations)) return { address, pending: undefined };
  return { pending: { key: telling.key, toldAt: telling.toldAt, address } };
}

const representativeAfter = (details: Details, { eventType }: Told, representative: Person | undefined) =>
  eventType === 'victim.representative-removed'
    ? { representative: undefined }
    : { representative: representative ?? details.representative };
