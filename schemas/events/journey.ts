import * as z from 'zod';

import { CourtCodeSchema, ForceCodeSchema, JourneyIdSchema } from '../identifiers.ts';
import { caseEndings } from '../reference/endings.ts';
import { defineEvents } from './define.ts';
import { CodeSchema, EventRefSchema, exampleEventRef, EventTimeSchema, personalFields } from './shared.ts';

const writers = ['police', 'cps', 'court', 'witness-care', 'probation', 'support-service'] as const;

/** Whoever says something can take it back and correct it; a victim says it anew. */
const amenders = [...writers, 'phoneline'] as const;

/** Who lets in an agency that knocks: those who carry the case day by day, and need it for that. */
const admitters = ['police', 'witness-care', 'cps'] as const;

const FieldNameSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/, "Use a field name of the corrected event's data.");

const ScalarSchema = z.union(
  [
    z.boolean(),
    z.number(),
    z.string().regex(/^(?:[A-Za-z0-9/][A-Za-z0-9:+./_#@-]{0,199}|[Cc][Aa][Dd] [A-Za-z0-9/ -]{1,60})$/),
  ],
  { error: "Use a code, date, number or boolean of the corrected event's data." },
);

const RecordSchema = z.record(FieldNameSchema, z.union([ScalarSchema, z.array(ScalarSchema).max(50)]));

const ValueSchema = z.union(
  [ScalarSchema, RecordSchema, z.array(z.union([ScalarSchema, RecordSchema])).max(100)],
  { error: "Use the corrected event's data without personal fields." },
);

/**
 * The corrected event's `data`, whole and without personal fields. Only codes pass here; once the event it
 * corrects is known, `parseEventData` of that event's type decides.
 */
export const ReplacementSchema = z
  .record(
    FieldNameSchema,
    // A correction that is itself corrected holds a replacement in its own.
    z.union([ValueSchema, z.record(FieldNameSchema, ValueSchema)], {
      error: "Use the corrected event's data without personal fields.",
    }),
  )
  .refine((fields) => Object.keys(fields).length <= 40, 'Use at most 40 fields.')
  .refine(
    (fields) => !personalFields.some((field) => Object.hasOwn(fields, field)),
    'Leave out personal fields: send them in a new event, such as victim.details-given.',
  )
  .meta({ id: 'Replacement', description: "The corrected event's data, without personal fields." });

export const journeyEvents = defineEvents('journey', {
  'journey.reopened': {
    summary: 'A closed journey goes on.',
    senders: ['police', 'cps', 'court'],
    data: { reason: z.enum(['new-evidence', 'vrr', 'cold-case', 'ccrc', 'error', 'appeal']) },
    example: { reason: 'new-evidence' },
  },
  'journey.closed': {
    summary: 'Nothing more is expected to happen.',
    senders: ['police', 'cps', 'court'],
    data: { ending: z.enum(caseEndings) },
    example: { ending: 'no-suspect-identified' },
  },
  'journey.merged': {
    summary: 'This journey and another are the same; the other goes on.',
    senders: writers,
    about: 'one-victim',
    data: { into: JourneyIdSchema, reason: CodeSchema },
    example: { into: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ', reason: 'duplicate' },
  },
  'journey.merge-agreed': {
    summary: 'The force that holds this journey agrees that another is of the same victim.',
    senders: ['police'],
    about: 'one-victim',
    data: { force: ForceCodeSchema, other: JourneyIdSchema },
    example: { force: '01', other: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ' },
  },
  'journey.absorbed': {
    summary: 'Another journey was merged into this one: what protects its victim holds here too.',
    senders: ['system'],
    about: 'one-victim',
    setsRights: true,
    saysOfSupport: true,
    data: { from: JourneyIdSchema },
    example: { from: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ' },
  },
  'journey.parted': {
    summary: 'That merge was taken back: it is as if it had never been.',
    senders: ['system'],
    about: 'one-victim',
    data: { from: JourneyIdSchema },
    example: { from: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ' },
  },
  'journey.agency-admitted': {
    summary: 'An agency that knocked is let in: in a flagged case once two people say so.',
    twoPeople: true,
    opens: [
      { rows: 'forces', by: admitters, named: 'ofForce' },
      { rows: 'courts', by: admitters, named: 'court' },
      { rows: 'cpsAreas', by: admitters, named: 'cpsArea' },
      { rows: 'probationRegions', by: admitters, named: 'probationRegion' },
    ],
    senders: admitters,
    about: 'one-victim',
    data: {
      ofForce: ForceCodeSchema.optional(),
      court: CourtCodeSchema.optional(),
      cpsArea: CodeSchema.optional(),
      probationRegion: CodeSchema.optional(),
    },
    example: { ofForce: '48', court: 'C01CE00', cpsArea: 'london', probationRegion: 'london' },
  },
  'journey.split': { summary: 'Two matters had been taken for one.', senders: writers, about: 'one-victim' },
  'journey.corrected': {
    summary: 'An earlier event of the same agency had wrong data; here is what is right.',
    senders: amenders,
    data: {
      corrects: EventRefSchema,
      replacement: ReplacementSchema,
      /** When the corrected event happened, where that was wrong too. */
      time: EventTimeSchema.optional(),
      reason: z.enum(['wrong-value', 'wrong-person', 'wrong-record']),
    },
    example: {
      corrects: exampleEventRef,
      replacement: { suspect: 'S1', bailUntil: '2026-06-15', conditions: ['no-contact'] },
      time: '2026-05-15T10:00:00Z',
      reason: 'wrong-value',
    },
  },
  'journey.retracted': {
    summary: 'An earlier event of the same agency should never have been sent.',
    senders: amenders,
    data: {
      retracts: EventRefSchema,
      reason: z.enum(['wrong-person', 'wrong-record', 'duplicate', 'legal-order', 'amended-by-court']),
    },
    example: { retracts: exampleEventRef, reason: 'wrong-record' },
  },
});
