import * as z from 'zod';

/** An opaque reference the police choose for a suspect within one journey; never a name. */
export const SuspectRefSchema = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,36}$/, 'Use 1 to 36 letters, digits or hyphens; never a name.')
  .meta({ id: 'SuspectRef', description: 'Opaque per-journey reference of a suspect.' });

/** Opaque reference to one charge of one suspect, chosen by the prosecuting side. */
export const ChargeRefSchema = z
  .string()
  .regex(/^[A-Za-z0-9/-]{1,40}$/, 'Use 1 to 40 letters, digits, slashes or hyphens.');

export const HearingIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/, 'Use 1 to 64 letters, digits or hyphens.');

/** The event an event is about, as its sender identified it. */
export const EventRefSchema = z
  .object({ source: z.string().min(1).max(200), id: z.string().min(1).max(128) })
  .meta({ id: 'EventRef', description: 'An event by its CloudEvents source and id.' });

export const DateSchema = z.iso.date();
export const InstantSchema = z.iso.datetime({ offset: true });

/** Free text: always personal, always in the vault. */
export const NarrativeSchema = z.string().min(1).max(4000);

const Text = (max: number) => z.string().trim().min(1).max(max);

export const AddressSchema = z.object({
  lines: z.array(Text(120)).min(1).max(5),
  postcode: Text(10).optional(),
});

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

/** Who a person is and how to reach them (POLE minimum data, NPCC v1.1, P_004). */
export const PersonSchema = z
  .object({
    givenName: Text(100),
    familyName: Text(100),
    dateOfBirth: DateSchema.optional(),
    gender: z.enum(['female', 'male', 'other', 'not-known']).optional(),
    address: AddressSchema.optional(),
    phone: Text(30).optional(),
    email: z.email().max(254).optional(),
    language: Text(35).optional(),
    accessibilityNeeds: z.array(Text(200)).max(20).optional(),
  })
  .meta({ id: 'Person', description: 'A person. Kept in the vault only.' });

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
          days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
          from: z.iso.time({ precision: -1 }),
          to: z.iso.time({ precision: -1 }),
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
