import type { AgencyKind } from '../../../schemas/agencies.ts';
import {
  contactPurposes,
  type Contact,
  type ContactField,
  type ContactPurpose,
  type Warnings,
} from '../../../schemas/contact.ts';
import { profiles } from '../agency-profiles.ts';
import { withoutUndefined } from '../without-undefined.ts';
import {
  detailsOf,
  detailsOfMerged,
  reachingDetails,
  standing,
  type Details,
  type ReachingDetail,
  type Tellings,
} from '../person/told.ts';
import { lifelongAnonymity } from '../protection/anonymity.ts';
import { isFlagged } from '../protection/flagged.ts';
import type { Facts } from '../record/facts.ts';
import type { JourneyRecord } from '../record/record.ts';
import { usableContact } from '../referrals/safe-contact.ts';

/** What an agency of a kind is given for a purpose. */
export function contactFieldsFor(kind: AgencyKind, purpose: ContactPurpose): readonly ContactField[] {
  const needed: readonly ContactField[] = contactPurposes[purpose].fields;
  return profiles[kind].contact.filter((field) => needed.includes(field));
}

type Reads = Pick<JourneyRecord, 'facts' | 'amendments' | 'representatives'>;

/** What was told of a victim on a journey that was merged into another, and what of it was taken back there. */
export interface AbsorbedTellings extends Tellings {
  readonly amendments: JourneyRecord['amendments'];
}

/**
 * What holds of a victim by the record of their journey: what was taken back counts no more, and what was told on
 * journeys that were merged into it counts.
 */
export function detailsBy(record: Reads, own: Tellings, absorbed: readonly AbsorbedTellings[] = []): Details {
  const flagged = isFlagged(record.facts);
  const { representatives } = record;
  const amendments = Object.assign(
    {},
    ...absorbed.map((one) => one.amendments),
    record.amendments,
  ) as Reads['amendments'];
  const stands = ({ told, confirmations }: Tellings): Tellings => ({
    told: standing(told, { amendments, representatives }),
    confirmations,
  });
  const mergedAt = record.facts.absorbed
    .map(({ at }) => at)
    .sort()
    .at(-1);
  if (mergedAt === undefined) return detailsOf(stands(own).told, own.confirmations, flagged);
  return detailsOfMerged([own, ...absorbed].map(stands), flagged, mergedAt);
}

/** What must be known before any contact. */
export const warningsOf = (facts: Facts): Warnings => ({
  alerts: facts.alerts,
  protectiveOrders: facts.protectiveOrders,
  lifelongAnonymity: lifelongAnonymity(facts),
});

export interface ContactOf {
  readonly journeyId: string;
  readonly personRef: string;
  readonly facts: Facts;
  readonly details: Details;
}

/** How a victim may be reached, as far as an agency of a kind needs it for its purpose. */
export function contactFor(kind: AgencyKind, purpose: ContactPurpose, of: ContactOf): Contact {
  const { facts, details } = of;
  const fields = contactFieldsFor(kind, purpose);
  const has = (field: ContactField) => fields.includes(field);
  const { givenName, familyName, organisationName, dateOfBirth, language, accessibilityNeeds } =
    details.person;
  const address = has('address') ? addressFor(purpose, of) : {};
  const channels = has('safe-contact') ? channelsFor(fields, of) : {};
  return withoutUndefined({
    journeyId: of.journeyId,
    personRef: of.personRef,
    purpose,
    warnings: warningsOf(facts),
    ...(has('name') ? { givenName, familyName, organisationName } : {}),
    ...(has('date-of-birth') ? { dateOfBirth } : {}),
    ...(has('needs') ? { language, accessibilityNeeds } : {}),
    ...(has('representative') ? { representative: representativeOf(details) } : {}),
    ...address,
    ...channels,
    ...changesWaiting(fields, details),
    withheld: [...(address.withheld ?? []), ...(channels.withheld ?? [])],
  });
}

type Part = Partial<Contact>;

const fieldOf = {
  address: 'address',
  phone: 'phone',
  email: 'email',
  safeContact: 'safe-contact',
  representative: 'representative',
} as const satisfies Readonly<Record<ReachingDetail, ContactField>>;

/** That other details wait for a second person; not what they are. */
function changesWaiting(fields: readonly ContactField[], { waiting }: Details): Part {
  const changesWaiting = waiting.flatMap(({ toldAt, details }) =>
    reachingDetails
      .filter((detail) => details[detail] !== undefined && fields.includes(fieldOf[detail]))
      .map((detail) => ({ field: fieldOf[detail], toldAt })),
  );
  return changesWaiting.length > 0 ? { changesWaiting } : {};
}

/** For a letter only where letters are safe and no change waits; to go there, whatever stands. */
function addressFor(purpose: ContactPurpose, { facts, details }: ContactOf): Part {
  const { address, waiting } = details;
  const pending = waiting.find(({ details: changed }) => changed.address);
  const change = pending ? { addressChange: { toldAt: pending.toldAt } } : {};
  const withhold = (reason: Contact['withheld'][number]['reason']): Part => ({
    ...change,
    withheld: [{ field: 'address', reason }],
  });
  if (!address) return withhold('not-told');
  if (purpose !== 'letter') return { ...change, address };
  if (pending) return withhold('address-change-unconfirmed');
  return lettersAreSafe(facts, details) ? { address } : withhold('letters-unsafe');
}

function lettersAreSafe(facts: Facts, { safeContact }: Details): boolean {
  if (isFlagged(facts)) return false;
  return (
    !safeContact ||
    usableContact(safeContact, facts.flags).channels.some(({ channel }) => channel === 'letter')
  );
}

/** Nothing but what was said to be safe; where nothing was said and danger is near, nothing. */
function channelsFor(fields: readonly ContactField[], { facts, details }: ContactOf): Part {
  const { safeContact } = details;
  const flagged = isFlagged(facts);
  const allowed = ({ channel }: Channel) =>
    channel === 'email'
      ? fields.includes('email')
      : channel === 'letter'
        ? !flagged
        : fields.includes('phone');
  if (!safeContact) {
    const known: Channel[] = flagged
      ? []
      : [
          ...(details.phone ? [{ channel: 'phone' as const, value: details.phone, voicemail: false }] : []),
          ...(details.email ? [{ channel: 'email' as const, value: details.email, voicemail: false }] : []),
        ];
    const none = { withheld: [{ field: 'channels' as const, reason: 'no-safe-channel-known' as const }] };
    return { channels: known.filter(allowed), ...(known.length === 0 ? none : {}) };
  }
  const { codeWord, neutralSender, times, mayAnswer, mustNotAnswer } = safeContact;
  const discreet = codeWord !== undefined || neutralSender !== undefined;
  const channels = usableContact(safeContact, facts.flags).channels.map(({ channel, value, voicemail }) =>
    withoutUndefined({
      channel,
      // A letter goes to the address, which is given apart and under rules of its own.
      value: channel === 'letter' ? undefined : value,
      voicemail: voicemail && (!flagged || discreet),
      codeWord,
      neutralSender,
    }),
  );
  return { channels: channels.filter(allowed), times, mayAnswer, mustNotAnswer };
}

type Channel = NonNullable<Contact['channels']>[number];

function representativeOf({ representative }: Details): Contact['representative'] {
  if (!representative) return undefined;
  const { givenName, familyName, organisationName, phone, email } = representative;
  return withoutUndefined({ givenName, familyName, organisationName, phone, email });
}

/** The classes of fields that an answer really holds, for the audit record. */
export function classesIn(contact: Contact): ContactField[] {
  const { channels = [], representative, language, accessibilityNeeds } = contact;
  const held: Readonly<Record<ContactField, boolean>> = {
    name: [contact.givenName, contact.familyName, contact.organisationName].some(
      (name) => name !== undefined,
    ),
    'date-of-birth': contact.dateOfBirth !== undefined,
    address: contact.address !== undefined,
    phone: channels.some(({ channel, value }) => channel !== 'email' && value !== undefined),
    email: channels.some(({ channel, value }) => channel === 'email' && value !== undefined),
    'safe-contact': channels.length > 0,
    representative: representative !== undefined,
    needs: language !== undefined || accessibilityNeeds !== undefined,
  };
  return (Object.keys(held) as ContactField[]).filter((field) => held[field]);
}
