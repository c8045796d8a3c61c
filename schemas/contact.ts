import * as z from 'zod';

import { AddressSchema, ContactChannelSchema, PersonSchema, SafeContactSchema } from './events/shared.ts';
import { JourneyIdSchema, PersonRefSchema } from './identifiers.ts';
import type { FieldClass } from './audit.ts';

/** A class of personal details that a contact answer can hold. */
export type ContactField = Extract<
  FieldClass,
  'name' | 'date-of-birth' | 'address' | 'phone' | 'email' | 'safe-contact' | 'representative' | 'needs'
>;

interface Purpose {
  readonly summary: string;
  readonly fields: readonly ContactField[];
}

/** What contact details may be asked for, and what each purpose needs: nothing else is given for it. */
export const contactPurposes = {
  'victim-contact': {
    summary: 'To ring, write or text the victim',
    fields: ['name', 'phone', 'email', 'safe-contact', 'representative', 'needs'],
  },
  letter: {
    summary: 'To send the victim a letter, where letters are safe',
    fields: ['name', 'address', 'safe-contact', 'needs'],
  },
  safeguarding: {
    summary: 'To go to the victim, or to protect them, now',
    fields: ['name', 'date-of-birth', 'address', 'phone', 'email', 'safe-contact', 'representative', 'needs'],
  },
  'identity-check': { summary: 'To make sure whom one speaks to', fields: ['name', 'date-of-birth'] },
} as const satisfies Record<string, Purpose>;
export type ContactPurpose = keyof typeof contactPurposes;

/** What whoever contacts a victim must know first; it travels with every contact detail. */
export const WarningsSchema = z
  .object({
    alerts: z.array(z.string()),
    protectiveOrders: z.array(z.string()),
    lifelongAnonymity: z.boolean(),
  })
  .meta({ id: 'ContactWarnings', description: 'Read these before any contact.' });
export type Warnings = z.infer<typeof WarningsSchema>;

/** The fields by which a victim is reached: in a flagged case a change of one waits for a second person. */
const reachingFields = [
  'address',
  'phone',
  'email',
  'safe-contact',
  'representative',
] as const satisfies readonly ContactField[];

export const ContactSchema = z
  .object({
    journeyId: JourneyIdSchema,
    personRef: PersonRefSchema,
    purpose: z.string(),
    warnings: WarningsSchema,
    givenName: z.string().optional(),
    familyName: z.string().optional(),
    organisationName: z.string().optional(),
    dateOfBirth: z.string().optional(),
    address: AddressSchema.optional(),
    addressChange: z
      .object({ toldAt: z.string() })
      .optional()
      .meta({ description: 'Another address was told and waits for a second person to confirm it.' }),
    changesWaiting: z
      .array(z.object({ field: z.enum(reachingFields), toldAt: z.string() }))
      .optional()
      .meta({
        description: 'Other details were told and wait for a second person: what is given stood before.',
      }),
    channels: z
      .array(
        z.object({
          channel: ContactChannelSchema,
          value: z.string().optional(),
          voicemail: z.boolean(),
          codeWord: z.string().optional(),
          neutralSender: z.string().optional(),
        }),
      )
      .optional()
      .meta({ description: 'The only ways to reach the victim that are safe. Use no other.' }),
    times: z.array(z.object({ days: z.array(z.string()), from: z.string(), to: z.string() })).optional(),
    mayAnswer: z.array(z.string()).optional(),
    mustNotAnswer: z.array(z.string()).optional(),
    representative: z
      .object({
        givenName: z.string().optional(),
        familyName: z.string().optional(),
        organisationName: z.string().optional(),
        phone: z.string().optional(),
        email: z.string().optional(),
      })
      .optional(),
    language: z.string().optional(),
    accessibilityNeeds: z.array(z.string()).optional(),
    withheld: z.array(
      z.object({
        field: z.enum(['address', 'channels']),
        reason: z.enum(['letters-unsafe', 'address-change-unconfirmed', 'no-safe-channel-known', 'not-told']),
      }),
    ),
  })
  .meta({ id: 'Contact', description: 'How a victim can be reached safely, for one purpose.' });
export type Contact = z.infer<typeof ContactSchema>;

/** The second person says the new details again: what both say is right. All that were told together, and no other. */
export const AddressConfirmationSchema = z
  .strictObject({
    address: AddressSchema.optional(),
    phone: z.string().max(30).optional(),
    email: z.string().max(254).optional(),
    safeContact: SafeContactSchema.optional(),
    representative: PersonSchema.optional(),
  })
  .refine((said) => Object.values(said).some((detail) => detail !== undefined), 'Give the details that wait.')
  .meta({ id: 'AddressConfirmation' });
