import * as z from 'zod';

import { codeReference, EventIdSchema, EventSourceSchema } from '../identifiers.ts';

/** An opaque reference the police choose for a suspect within one journey; never a name. */
export const SuspectRefSchema = codeReference('your reference of the suspect', 16).meta({
  id: 'SuspectRef',
  description: 'Opaque per-journey reference of a suspect.',
});

export const SuspectRefsSchema = z.array(SuspectRefSchema).max(50);

/** How the service names a charge that a court message added: by its offence and date. */
const ADDED_IN_COURT = '(?:/c-(?:[A-Z]{2,4}[0-9]{3,5}[A-Z]?|[0-9a-f]{8}|x)-(?:[0-9]{8})?(?:-[0-9]{1,3})?)?';

/** Opaque reference to one charge of one suspect, chosen by the prosecuting side. */
export const ChargeRefSchema = codeReference('your reference of the charge', 24, ADDED_IN_COURT).meta({
  id: 'ChargeRef',
  description: 'Opaque reference of one charge.',
});

export const ChargeRefsSchema = z.array(ChargeRefSchema).max(100);

export const HearingIdSchema = codeReference("the court's id of the hearing", 36).meta({
  id: 'HearingId',
  description: "The court's id of a hearing.",
});

/** An id that a court system gave to a defendant or an offence; Common Platform gives UUIDs. */
export const CourtIdSchema = codeReference('the id as the court system gives it', 36).meta({
  id: 'CourtId',
  description: "A court system's id of a defendant or an offence.",
});

/** The event an event is about, as its sender identified it. */
export const EventRefSchema = z
  .object({ source: EventSourceSchema, id: EventIdSchema })
  .meta({ id: 'EventRef', description: 'An event by its CloudEvents source and id.' });

export type EventRef = z.infer<typeof EventRefSchema>;

export const EventRefsSchema = z.array(EventRefSchema).min(1).max(50);

/** A code of some agency's own list: one word, never prose. */
export const CodeSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    'Use a code: 1 to 64 letters, digits, dots, hyphens or underscores.',
  )
  .meta({ id: 'Code', description: "A code of the sender's list." });

/** A support service of the directory. */
export const ServiceIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,62}$/, 'Use the service id of the directory, such as lvws-core.')
  .meta({ id: 'ServiceId' });

export const ServiceIdsSchema = z.array(ServiceIdSchema).max(20);

/** The reference an agency gave to a complaint, claim or item of property. */
export const AgencyReferenceSchema = codeReference('your reference', 24).meta({ id: 'AgencyReference' });

/** Which duty of a journey: the key the service gave it. */
export const DutyKeySchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9#:._/@-]{2,299}$/, 'Use the duty key as the duty list gives it.')
  .meta({ id: 'DutyKey' });

export const DateSchema = z.iso.date('Use a calendar date such as 2026-03-05.');

/** An RFC 3339 instant with its zone, as it was written. */
export const RfcInstantSchema = z.iso.datetime({
  offset: true,
  error: 'Use an RFC 3339 instant with its zone, such as 2026-03-05T14:30:00Z.',
});

/** What is stored is in UTC already, and every item that is read is parsed: a Date is made only where it must be. */
const toUtc = (instant: string) =>
  instant.length === 24 && instant.endsWith('Z') ? instant : new Date(instant).toISOString();

/** An RFC 3339 instant with its zone; kept in UTC with milliseconds, so that text order is time order. */
export const InstantSchema = RfcInstantSchema.transform(toUtc);

/** Systems write 0001, 1753, 1899, 1900 or 1970 where they have no time at all. */
const EARLIEST = Date.UTC(1971, 0, 1);

/** When an event happened. */
export const EventTimeSchema = RfcInstantSchema.refine(
  (instant) => Date.parse(instant) >= EARLIEST,
  'Use the time at which it happened: from 1971 on. An earlier one is what systems write for none.',
).transform(toUtc);

/** A date where only the day is known, else an instant. */
export const DateOrInstantSchema = z.union([DateSchema, InstantSchema], {
  error: 'Use a calendar date such as 2026-03-05, or an RFC 3339 instant with its zone.',
});

/** Every personal field an event type has: these names go to the vault and nowhere else. */
export const personalFields = [
  'victim',
  'caller',
  'representative',
  'officer',
  'location',
  'safeContact',
  'narrative',
] as const;

/** Free text: always personal, always in the vault. */
export const NarrativeSchema = z.string().min(1).max(4000);

const Text = (max: number) => z.string().trim().min(1).max(max);

export const AddressSchema = z
  .object({
    lines: z.array(Text(120)).min(1).max(5),
    postcode: Text(10).optional(),
  })
  .meta({ id: 'Address', description: 'A postal address. Kept in the vault only.' });

export const ContactChannelSchema = z.enum([
  'phone',
  'sms',
  'email',
  'letter',
  'in-person',
  'via-police',
  'via-isva',
  'via-representative',
]);
export type ContactChannel = z.infer<typeof ContactChannelSchema>;

/**
 * Who a person is and how to reach them (POLE minimum data, NPCC v1.1, P_004). No one field is required:
 * court messages name a victim by address alone, and a business has no given name.
 */
export const PersonSchema = z
  .object({
    givenName: Text(100).optional(),
    familyName: Text(100).optional(),
    organisationName: Text(200).optional(),
    dateOfBirth: DateSchema.optional(),
    gender: z.enum(['female', 'male', 'other', 'not-known']).optional(),
    address: AddressSchema.optional(),
    phone: Text(30).optional(),
    email: z.email('Use an email address.').max(254).optional(),
    language: Text(35).optional(),
    accessibilityNeeds: z.array(Text(200)).max(20).optional(),
  })
  .refine(
    (person) =>
      [
        person.givenName,
        person.familyName,
        person.organisationName,
        person.address,
        person.phone,
        person.email,
      ].some((known) => known !== undefined),
    'Give at least one of a name, an address, a phone number or an email address.',
  )
  .meta({ id: 'Person', description: 'A person. Kept in the vault only.' });

/** An officer or case worker a victim may contact. */
export const OfficerSchema = z
  .object({
    name: Text(100),
    phone: Text(30).optional(),
    email: z.email('Use an email address.').max(254).optional(),
  })
  .meta({ id: 'Officer', description: 'Whom the victim may contact. Kept in the vault only.' });

/**
 * How a victim may be reached without danger. Channels marked unsafe are never fallen back to; a
 * voicemail or letter is never the default (Cleveland dip sample; ICO reprimands).
 */
export const SafeContactSchema = z
  .object({
    channels: z
      .array(
        z.object({
          channel: ContactChannelSchema,
          value: Text(254).optional(),
          safe: z.boolean(),
          voicemail: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(8)
      .refine((channels) => channels.some((channel) => channel.safe), 'Name at least one safe channel.'),
    times: z
      .array(
        z.object({
          days: z
            .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
            .min(1)
            .max(7),
          from: z.iso.time({ precision: -1, error: 'Use hours and minutes, such as 18:30.' }),
          to: z.iso.time({ precision: -1, error: 'Use hours and minutes, such as 18:30.' }),
        }),
      )
      .max(14)
      .default([]),
    codeWord: Text(60).optional(),
    neutralSender: Text(60).optional(),
    mayAnswer: z.array(Text(100)).max(10).default([]),
    mustNotAnswer: z.array(Text(100)).max(10).default([]),
  })
  .meta({ id: 'SafeContact', description: 'Safe ways to reach the victim. Kept in the vault only.' });

/** Faults of the details themselves, found where the details are, before they go to the vault. */
export const SafeContactFaultSchema = z.enum([
  'channel-value-missing',
  'phone-invalid',
  'email-invalid',
  'channel-contradictory',
  'times-invalid',
]);

/**
 * What the record outside the vault may know of a safe contact: kinds of channel and yes or no, never a
 * number, an address, a time or a name.
 */
export const SafeContactSummarySchema = z.object({
  /** Kinds that may be used: safe, and not also marked unsafe under the same number or address. */
  safe: z.array(ContactChannelSchema),
  /** Kinds on which voicemail was expressly allowed. */
  voicemail: z.array(ContactChannelSchema),
  /** A code word or a neutral sender is agreed. */
  discreet: z.boolean(),
  faults: z.array(SafeContactFaultSchema),
});
export type SafeContactSummary = z.output<typeof SafeContactSummarySchema>;

export const exampleAddress = { lines: ['1 Example Street', 'London'], postcode: 'SW1A 0ZZ' } as const;

/** A victim as they appear in examples: plainly invented. */
export const examplePerson = {
  givenName: 'Testcase',
  familyName: 'Example',
  dateOfBirth: '1990-01-01',
  phone: '020 7946 0000',
  email: 'testcase.example@example.org',
  address: exampleAddress,
} as const;

export const exampleSafeContact = {
  channels: [
    { channel: 'sms', value: '020 7946 0001', safe: true },
    { channel: 'letter', safe: false },
  ],
  times: [{ days: ['mon', 'tue'], from: '09:00', to: '17:00' }],
  codeWord: 'testcase',
} as const;

export const exampleEventRef = { source: '/police/met/connect', id: 'example-event-1' } as const;
