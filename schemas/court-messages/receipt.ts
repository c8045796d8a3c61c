import * as z from 'zod';

import { eventTypes, type EventType } from '../events/catalogue.ts';
import { JourneyIdSchema } from '../identifiers.ts';
import { reasonsForNothing, type ReasonForNothing } from '../reference/court-kinds.ts';
import { courtMessageFormats, type CourtMessageFormat } from './formats.ts';

/** What became of a part of a message. */
export const partEffects = {
  applied: 'It made events.',
  unchanged: 'It says what was known.',
  corrected: 'It changed what was known.',
  retracted: 'What was known before is said no more, and was taken back.',
  superseded: 'A newer statement of the same hearing, or a richer feed, holds.',
  waiting: 'Its case or its defendant is not known yet.',
  'not-for-victims': 'It says nothing to a victim.',
  'not-mapped': 'Its code is in no table of ours. It is our task.',
  rejected: 'It cannot be read.',
} as const satisfies Record<string, string>;
export type PartEffect = keyof typeof partEffects;

/** Where a message stands as a whole. */
export const messageStates = {
  received: 'Kept; it is being worked on.',
  done: 'Every part is decided.',
  waiting: 'A part waits for its case or its defendant.',
  partly: 'A part was rejected, or has a code that nobody knows; all others are decided.',
  rejected: 'Nothing of it could be read.',
} as const satisfies Record<string, string>;
export type MessageState = keyof typeof messageStates;

export const MessageIdSchema = z
  .string()
  .regex(/^msg_[A-Za-z0-9_-]{43}$/, 'Use the message id as the service gave it.')
  .meta({ id: 'CourtMessageId' });

const keys = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

const faultCodes = [
  'required-missing',
  'date-invalid',
  'code-invalid',
  'reference-invalid',
  'decided-before',
] as const;

const PartSchema = z.object({
  path: z.string().meta({ description: 'Where in the message: JSON Pointer, or the path of the element.' }),
  defendant: z.int().optional().meta({ description: 'Place of the defendant in the message, from 1.' }),
  offence: z.int().optional().meta({ description: 'Place of the offence with its defendant, from 1.' }),
  effect: z.enum(keys(partEffects)),
  about: z
    .array(z.enum(eventTypes as [EventType, ...EventType[]]))
    .optional()
    .meta({ description: 'The types of the events that were made, changed or taken back.' }),
  eventIds: z.array(z.string()).optional(),
  journeys: z.array(JourneyIdSchema).optional(),
  reach: z
    .literal('case')
    .optional()
    .meta({ description: 'Nobody said which victim the charge is about: it reached all of the case.' }),
  code: z
    .enum([...faultCodes, ...(Object.keys(reasonsForNothing) as ReasonForNothing[])])
    .optional()
    .meta({ description: 'Why it is rejected, or not for victims.' }),
});
export type ReceiptPart = Readonly<z.output<typeof PartSchema>>;

export const CourtMessageReceiptSchema = z
  .object({
    messageId: MessageIdSchema,
    format: z.enum(keys<CourtMessageFormat>(courtMessageFormats)).optional(),
    mappingVersion: z.string().meta({ description: 'Of the tables it was read with.' }),
    receivedAt: z.string().meta({ format: 'date-time' }),
    state: z.enum(keys(messageStates)),
    parts: z.array(PartSchema),
  })
  .meta({
    id: 'CourtMessageReceipt',
    description:
      'What became of a message of a court or the police, part by part. It names no person, reference or wording.',
  });
export type CourtMessageReceipt = Readonly<z.output<typeof CourtMessageReceiptSchema>>;
