import * as z from 'zod';

import {
  AsnSchema,
  CaseUrnSchema,
  CourtCodeSchema,
  OffenceCodeSchema,
  ResultCodeSchema,
} from '../identifiers.ts';
import { remandStatuses } from '../reference/court-kinds.ts';
import { defineEvents } from './define.ts';
import { VictimNumberSchema } from './incident.ts';
import {
  ChargeRefSchema,
  ChargeRefsSchema,
  CourtIdSchema,
  DateSchema,
  InstantSchema,
  NarrativeSchema,
  SuspectRefSchema,
} from './shared.ts';

/** CJS remand status: UB and CB bail, PR and PB custody, LA care, SA secure, NA none. */
export const RemandStatusSchema = z.enum(remandStatuses);

/** One charge: what it is of, when, and which victims of the crime it is about; all of them where none is named. */
const ChargeSchema = z.object({
  charge: ChargeRefSchema,
  offenceCode: OffenceCodeSchema.optional(),
  from: DateSchema.optional(),
  to: DateSchema.optional(),
  victims: z.array(VictimNumberSchema).min(1).max(50).optional(),
  courtId: CourtIdSchema.optional(),
});
const ChargesSchema = z.array(ChargeSchema).max(100);

const exampleCharges = [{ charge: 'S1/1', offenceCode: 'OF61102', from: '2026-02-14', victims: [1] }];

export const chargingEvents = defineEvents('charging', {
  'charging.advice-requested': {
    summary: 'The police asked for a charging decision.',
    opens: [{ rows: 'cpsAreas', by: ['police'], otherwise: 'london' }],
    senders: ['police'],
    data: { suspect: SuspectRefSchema, kind: z.enum(['red', 'green', 'police']).optional() },
    example: { suspect: 'S1', kind: 'red' },
  },
  'charging.advice-given': {
    summary: 'The CPS advised; with an action plan, the police have more to do.',
    senders: ['cps'],
    data: { suspect: SuspectRefSchema, actionPlan: z.boolean() },
    example: { suspect: 'S1', actionPlan: true },
  },
  'charging.returned': {
    summary: 'The CPS sent the file back to the police.',
    senders: ['cps'],
    data: { suspect: SuspectRefSchema, reason: z.enum(['action-plan', 'insufficient', 'admin']) },
    example: { suspect: 'S1', reason: 'insufficient' },
  },
  'charging.charged': {
    summary: 'A suspect was charged, requisitioned or summonsed.',
    opens: [
      { rows: 'cpsAreas', by: ['police', 'cps'], otherwise: 'london' },
      { rows: 'courts', by: ['police', 'cps'], named: 'court', anyMayWrite: true },
    ],
    senders: ['police', 'cps'],
    data: {
      suspect: SuspectRefSchema,
      charges: ChargesSchema.optional(),
      method: z.enum(['charge', 'requisition', 'summons']).optional(),
      caseUrn: CaseUrnSchema.optional(),
      asn: AsnSchema.optional(),
      courtIds: z.array(CourtIdSchema).max(5).optional(),
      firstHearing: InstantSchema.optional(),
      court: CourtCodeSchema.optional(),
      remand: RemandStatusSchema.optional(),
    },
    example: {
      suspect: 'S1',
      charges: exampleCharges,
      method: 'charge',
      caseUrn: '01ZD0303226',
      asn: '1101ZD0100000448754K',
      firstHearing: '2026-04-01T09:00:00Z',
      court: 'B01GU00',
      remand: 'CB',
      courtIds: ['a3c9e1d0-0000-4000-8000-000000000001'],
    },
  },
  'charging.no-further-action': {
    summary: 'A suspect will not be charged.',
    senders: ['police', 'cps'],
    data: {
      suspect: SuspectRefSchema,
      decidedBy: z.enum(['police', 'cps']),
      reason: z.enum([
        'evidential',
        'public-interest',
        'victim-does-not-support',
        'suspect-died',
        'out-of-time',
      ]),
    },
    personal: { narrative: NarrativeSchema.optional() },
    example: {
      suspect: 'S1',
      decidedBy: 'cps',
      reason: 'evidential',
      narrative: 'Invented reasons of a testcase.',
    },
  },
  'charging.discontinued': {
    summary: 'The prosecution stopped some or all charges.',
    senders: ['cps'],
    data: {
      suspect: SuspectRefSchema,
      charges: ChargeRefsSchema.optional(),
      reasonCode: ResultCodeSchema.optional(),
      kind: z.enum(['discontinued', 'withdrawn', 'no-evidence-offered', 'replaced']),
    },
    example: { suspect: 'S1', charges: ['S1/1'], reasonCode: '2053', kind: 'discontinued' },
  },
  'charging.altered': {
    summary: 'The charges changed.',
    senders: ['cps'],
    data: { suspect: SuspectRefSchema, charges: ChargesSchema, substantial: z.boolean() },
    example: { suspect: 'S1', charges: exampleCharges, substantial: true },
  },
  'charging.reinstated': {
    summary: 'A stopped prosecution goes on after all.',
    senders: ['cps'],
    data: { suspect: SuspectRefSchema },
    example: { suspect: 'S1' },
  },
});
