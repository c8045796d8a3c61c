import * as z from 'zod';

import {
  CrimeReferenceSchema,
  ForceCodeSchema,
  HomeOfficeClassificationSchema,
  IncidentReferenceSchema,
  OffenceCodeSchema,
} from '../identifiers.ts';
import { defineEvents } from './define.ts';
import { VictimNumberSchema } from './incident.ts';
import {
  AddressSchema,
  CodeSchema,
  DateOrInstantSchema,
  exampleAddress,
  examplePerson,
  InstantSchema,
  NarrativeSchema,
  PersonSchema,
} from './shared.ts';

/** What marks a crime as one whose victims have enhanced rights, or who need another way of contact. */
export const CrimeFlagSchema = z.enum([
  'domestic-abuse',
  'hate-crime',
  'sexual',
  'terrorism',
  'trafficking',
  'child-victim',
  'bereaved',
  'business-victim',
  'stalking-harassment',
]);

/** Lower layer super output area: a neighbourhood, never an address. */
const LsoaSchema = z.string().regex(/^[EW][0-9]{8}$/, 'Use the LSOA code, such as E01000917.');

const classification = {
  crimeType: CodeSchema.optional(),
  offenceCode: OffenceCodeSchema.optional(),
  homeOfficeClassification: HomeOfficeClassificationSchema.optional(),
  flags: z.array(CrimeFlagSchema).max(9).optional(),
  lsoa: LsoaSchema.optional(),
};

const whereAndHow = { location: AddressSchema.optional(), narrative: NarrativeSchema.optional() };

const exampleClassification = {
  crimeType: 'violent-crime',
  offenceCode: 'OF61102',
  homeOfficeClassification: '008/06',
  flags: ['domestic-abuse'],
  lsoa: 'E01000917',
};

const exampleWhereAndHow = { location: exampleAddress, narrative: 'Invented account of a testcase.' };

export const crimeEvents = defineEvents('crime', {
  'crime.recorded': {
    summary: 'The police recorded a crime.',
    opens: [{ rows: 'forces', by: ['police'], named: 'force' }],
    senders: ['police'],
    opensJourney: true,
    data: {
      force: ForceCodeSchema,
      crimeReference: CrimeReferenceSchema,
      incidentReference: IncidentReferenceSchema.optional(),
      ...classification,
      offenceFrom: DateOrInstantSchema.optional(),
      offenceTo: DateOrInstantSchema.optional(),
      reportedAt: InstantSchema.optional(),
      victimNumber: VictimNumberSchema.optional(),
    },
    personal: { victim: PersonSchema.optional(), ...whereAndHow },
    example: {
      force: '01',
      crimeReference: '01/1234567/26',
      incidentReference: 'CAD 1234/05MAR26',
      ...exampleClassification,
      offenceFrom: '2026-03-04',
      offenceTo: '2026-03-05T01:30:00Z',
      reportedAt: '2026-03-05T09:15:00Z',
      victimNumber: 1,
      victim: examplePerson,
      ...exampleWhereAndHow,
    },
  },
  'crime.updated': {
    summary: "The crime record's classification, flags or outcome changed.",
    senders: ['police'],
    data: { ...classification, lastKnownOutcome: CodeSchema.optional() },
    personal: whereAndHow,
    example: { ...exampleClassification, lastKnownOutcome: 'under-investigation', ...exampleWhereAndHow },
  },
  'crime.linked': {
    summary: 'Another crime reference is of the same matter.',
    namesFurther: true,
    opens: [{ rows: 'forces', by: ['police'], named: 'force' }],
    senders: ['police'],
    data: { force: ForceCodeSchema, crimeReference: CrimeReferenceSchema },
    example: { force: '02', crimeReference: '02/7654321/26' },
  },
  'crime.cancelled': {
    summary: 'The crime record was cancelled.',
    senders: ['police'],
    data: { reason: z.enum(['no-crime', 'duplicate', 'transferred', 'verifiable-information']) },
    example: { reason: 'duplicate' },
  },
  'crime.transferred': {
    summary:
      'The crime was passed to another body. Another force takes it over once the force that has it and the one that takes it say so.',
    namesFurther: true,
    senders: ['police'],
    data: {
      toBody: CodeSchema,
      /** Who says so: the force that offers the crime to the force `toBody`, or that force, which takes it. */
      force: ForceCodeSchema.optional(),
      /** What the force that takes it calls the crime. */
      crimeReference: CrimeReferenceSchema.optional(),
    },
    example: { toBody: '48', force: '48', crimeReference: '48/1234567/26' },
  },
  'crime.confirmation-sent': {
    summary: 'The victim was sent written confirmation of their report (Right 2).',
    senders: ['police'],
    data: { method: z.enum(['letter', 'email', 'sms', 'handwritten']), safeChannel: z.boolean() },
    example: { method: 'email', safeChannel: true },
  },
  'crime.information-given': {
    summary: 'The victim was told what to expect and what help there is.',
    senders: ['police'],
    data: {
      topics: z
        .array(
          z.enum([
            'justice-process',
            'compensation',
            'medical',
            'therapy',
            'accommodation',
            'restorative-justice',
            'support-services',
          ]),
        )
        .min(1)
        .max(7),
    },
    example: { topics: ['justice-process', 'support-services'] },
  },
});
