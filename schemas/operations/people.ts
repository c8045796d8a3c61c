import * as z from 'zod';

import { AuditRecordSchema, FieldClassSchema } from '../audit.ts';
import { AddressConfirmationSchema, ContactSchema } from '../contact.ts';
import { JourneyIdSchema, PersonRefSchema } from '../identifiers.ts';
import { erasureReasons, holdReasons } from '../retention.ts';
import { defineOperations } from './define.ts';
import { StatusSchema } from '../responses/journey-status.ts';

const DisclosureSchema = AuditRecordSchema.pick({
  id: true,
  time: true,
  agencyId: true,
  onBehalfOf: true,
  purpose: true,
  operation: true,
  fields: true,
});
const DisclosuresSchema = z
  .object({ personRef: PersonRefSchema, disclosures: z.array(DisclosureSchema) })
  .meta({ id: 'Disclosures', description: "Who was given which kinds of a person's details, and when." });

const ErasureStateSchema = z
  .object({
    personRef: PersonRefSchema,
    state: z.enum(['awaits-second-person', 'erased']),
    requestedAt: z.string().optional(),
    erasedAt: z.string().optional(),
  })
  .meta({ id: 'Erasure' });

export const SubjectAccessSchema = z
  .object({
    journeyId: JourneyIdSchema,
    personRef: PersonRefSchema,
    exportedAt: z.string(),
    status: StatusSchema,
    record: z.record(z.string(), z.unknown()),
    timeline: z.array(
      z.object({
        sequence: z.int(),
        type: z.string(),
        time: z.string(),
        agencyId: z.string(),
        data: z.record(z.string(), z.unknown()),
      }),
    ),
    duties: z.array(z.record(z.string(), z.unknown())),
    referrals: z.array(z.record(z.string(), z.unknown())),
    told: z.array(
      z.object({
        toldAt: z.string(),
        eventType: z.string(),
        fields: z.record(z.string(), z.unknown()),
        redacted: z.array(z.string()),
      }),
    ),
    // Which of its staff an agency acted through is theirs and the agency's to say, not the export's.
    disclosures: z.array(DisclosureSchema.omit({ onBehalfOf: true })),
  })
  .meta({
    id: 'SubjectAccessExport',
    description: 'All that is held about a victim; suspects, third parties and free text are redacted.',
  });

export const peopleOperations = defineOperations('people', {
  readContact: {
    method: 'GET',
    path: '/journeys/{journeyId}/contact',
    summary: 'Read how the victim can safely be reached, for one purpose',
    scope: 'journeys:contact:read',
    rows: 'journey',
    personal: true,
    responses: { 200: { description: 'As much as the purpose needs.', body: ContactSchema } },
    problems: ['gone'],
  },
  confirmAddress: {
    method: 'POST',
    path: '/journeys/{journeyId}/address-confirmations',
    summary: 'Confirm, as a second person, a change of how the victim is reached',
    scope: 'people:address:confirm',
    rows: 'journey',
    sentAgain: 'Your word counts once, and is answered as the first time.',
    personal: true,
    discloses: [],
    request: { schema: AddressConfirmationSchema },
    responses: {
      200: {
        description: 'Your word is kept; the state says whether it was enough.',
        body: z
          .object({ journeyId: JourneyIdSchema, state: z.enum(['confirmed', 'awaits-second-person']) })
          .meta({ id: 'AddressConfirmed' }),
      },
    },
    problems: ['state-conflict', 'rule-refused', 'gone', 'version-mismatch'],
  },
  readDisclosures: {
    method: 'GET',
    path: '/people/{personRef}/disclosures',
    summary: 'Read who was given details of a person',
    scope: 'people:disclosures:read',
    rows: 'journey',
    personal: true,
    discloses: ['disclosures'],
    query: z.object({
      field: FieldClassSchema.optional().meta({ description: 'Only where this kind of detail was given.' }),
    }),
    responses: { 200: { description: 'Every disclosure, oldest first.', body: DisclosuresSchema } },
  },
  exportSubjectAccess: {
    method: 'GET',
    path: '/people/{personRef}/subject-access-export',
    summary: 'Export all that is held about a victim, for the victim',
    scope: 'subject-access:export',
    rows: 'journey',
    personal: true,
    responses: { 200: { description: 'All that is held.', body: SubjectAccessSchema } },
    problems: ['gone'],
  },
  erasePerson: {
    method: 'POST',
    path: '/people/{personRef}/erasures',
    summary: "Erase a person's details; it takes two people",
    scope: 'people:erase',
    rows: 'all-agencies',
    sentAgain: 'The same person counts once; after the erasure it is answered with it.',
    personal: true,
    request: { schema: z.strictObject({ reason: z.enum(erasureReasons) }).meta({ id: 'ErasureRequest' }) },
    responses: {
      202: { description: 'Waits for a second person to ask for it too.', body: ErasureStateSchema },
      200: { description: 'The details are erased.', body: ErasureStateSchema },
    },
    problems: ['state-conflict'],
  },
  setLegalHold: {
    method: 'PUT',
    path: '/people/{personRef}/legal-hold',
    summary: "Set or lift a hold that keeps a person's details from being erased",
    scope: 'people:erase',
    rows: 'all-agencies',
    sentAgain: 'The hold stays as it is.',
    personal: true,
    request: {
      schema: z
        .discriminatedUnion('held', [
          z.strictObject({ held: z.literal(true), reason: z.enum(holdReasons) }),
          z.strictObject({ held: z.literal(false) }),
        ])
        .meta({ id: 'LegalHold' }),
    },
    responses: {
      200: {
        description: 'As it is now.',
        body: z.object({ personRef: PersonRefSchema, held: z.boolean() }).meta({ id: 'LegalHoldState' }),
      },
    },
    problems: ['state-conflict'],
  },
});
