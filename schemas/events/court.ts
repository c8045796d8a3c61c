import * as z from 'zod';

import { CaseUrnSchema, CourtCodeSchema, ResultCodeSchema } from '../identifiers.ts';
import { hearingTypeCodes } from '../reference/hearings.ts';
import { RemandStatusSchema } from './charging.ts';
import { defineEvents } from './define.ts';
import {
  ChargeRefsSchema,
  CodeSchema,
  DateOrInstantSchema,
  HearingIdSchema,
  InstantSchema,
  SuspectRefSchema,
  SuspectRefsSchema,
} from './shared.ts';

const HearingTypeSchema = z.enum(hearingTypeCodes).meta({ id: 'HearingType' });

/** CJS plea and verdict codes (Bichard7 plea-status, verdict). */
const PleaSchema = z.enum(['G', 'NG', 'NONE', 'ADM', 'DEN', 'CON', 'OPP']);
const VerdictSchema = z.enum(['G', 'NG', 'NA', 'NC']);

const OrderKindSchema = z.enum([
  'restraining',
  'non-molestation',
  'dvpo',
  'sexual-harm',
  'stalking',
  'other',
]);

const aboutSuspect = { data: { suspect: SuspectRefSchema }, example: { suspect: 'S1' } } as const;

const court = ['court'] as const;

export const courtEvents = defineEvents('court', {
  'court.case-registered': {
    summary: 'The court holds a case; its URN is an alias of the journey.',
    senders: ['court', 'cps'],
    data: { caseUrn: CaseUrnSchema, court: CourtCodeSchema, suspects: SuspectRefsSchema },
    example: { caseUrn: '01ZD0303226', court: 'B01GU00', suspects: ['S1'] },
  },
  'court.case-split': {
    summary: 'Some suspects are tried apart; the URN of their own case is a further alias of the journey.',
    senders: ['court', 'cps'],
    data: { caseUrn: CaseUrnSchema, suspects: SuspectRefsSchema },
    example: { caseUrn: '01ZD0303326', suspects: ['S2'] },
  },
  'court.cases-joined': {
    summary: 'The case is heard together with another, whose URN is a further alias of the journey.',
    senders: ['court', 'cps'],
    data: { caseUrn: CaseUrnSchema },
    example: { caseUrn: '01ZD0303426' },
  },
  'court.hearing-listed': {
    summary: 'A hearing was listed, or listed anew.',
    senders: court,
    data: {
      hearing: HearingIdSchema,
      court: CourtCodeSchema,
      hearingType: HearingTypeSchema,
      at: InstantSchema,
      suspects: SuspectRefsSchema.optional(),
    },
    example: {
      hearing: 'H1',
      court: 'C01CE00',
      hearingType: 'PTPH',
      at: '2026-05-01T09:30:00Z',
      suspects: ['S1'],
    },
  },
  'court.hearing-vacated': {
    summary: 'A listed hearing will not take place.',
    senders: court,
    data: { hearing: HearingIdSchema, reason: CodeSchema.optional() },
    example: { hearing: 'H1', reason: 'no-court-time' },
  },
  'court.hearing-held': {
    summary: 'A hearing took place.',
    senders: court,
    data: {
      hearing: HearingIdSchema,
      hearingType: HearingTypeSchema.optional(),
      outcome: z.enum(['adjourned', 'resulted', 'part-heard']).optional(),
      nextHearing: InstantSchema.optional(),
      bail: RemandStatusSchema.optional(),
    },
    example: {
      hearing: 'H1',
      hearingType: 'FH',
      outcome: 'adjourned',
      nextHearing: '2026-06-01T09:30:00Z',
      bail: 'CB',
    },
  },
  'court.bail-decided': {
    summary: 'The court decided on bail.',
    senders: court,
    data: {
      suspect: SuspectRefSchema,
      remand: RemandStatusSchema,
      change: z.enum(['granted', 'refused', 'varied', 'cancelled', 'breached']),
    },
    example: { suspect: 'S1', remand: 'CB', change: 'granted' },
  },
  'court.warrant-issued': {
    summary: 'A warrant was issued; one for a witness names no suspect, and may be for the victim.',
    senders: court,
    data: {
      suspect: SuspectRefSchema.optional(),
      kind: z.enum(['arrest', 'arrest-backed-for-bail', 'witness']),
    },
    example: { suspect: 'S1', kind: 'arrest' },
  },
  'court.rearrest-hearing': {
    summary: 'A rearrested suspect came before the court.',
    senders: court,
    data: { suspect: SuspectRefSchema, outcome: z.enum(['remanded', 'rebailed', 'sentenced']) },
    example: { suspect: 'S1', outcome: 'remanded' },
  },
  'court.plea-entered': {
    summary: 'A plea was entered, for all charges or those named.',
    senders: court,
    data: { suspect: SuspectRefSchema, charges: ChargeRefsSchema.optional(), plea: PleaSchema },
    example: { suspect: 'S1', charges: ['S1/1'], plea: 'NG' },
  },
  'court.sent-to-crown-court': {
    summary: 'The case went from the magistrates to the Crown Court.',
    senders: court,
    data: { suspect: SuspectRefSchema, court: CourtCodeSchema.optional() },
    example: { suspect: 'S1', court: 'C01SN00' },
  },
  'court.trial-started': {
    summary: 'The trial began.',
    senders: court,
    data: { suspects: SuspectRefsSchema.optional(), court: CourtCodeSchema.optional() },
    example: { suspects: ['S1'], court: 'C01SN00' },
  },
  'court.trial-vacated': {
    summary: 'The trial was taken out of the list.',
    senders: court,
    data: { suspects: SuspectRefsSchema.optional(), reason: CodeSchema.optional() },
    example: { suspects: ['S1'], reason: 'witness-absent' },
  },
  'court.verdict': {
    summary: 'A verdict was returned, for all charges or those named.',
    senders: court,
    data: {
      suspect: SuspectRefSchema,
      charges: ChargeRefsSchema.optional(),
      verdict: VerdictSchema,
      resultCode: ResultCodeSchema.optional(),
    },
    example: { suspect: 'S1', charges: ['S1/1'], verdict: 'NG', resultCode: '2004' },
  },
  'court.jury-discharged': {
    summary: 'The jury was discharged without a verdict.',
    senders: court,
    data: { suspects: SuspectRefsSchema.optional() },
    example: { suspects: ['S1'] },
  },
  'court.retrial-ordered': {
    summary: 'There will be another trial.',
    senders: court,
    ...aboutSuspect,
  },
  'court.sentence-passed': {
    summary: 'A suspect was sentenced.',
    senders: court,
    data: {
      suspect: SuspectRefSchema,
      resultCodes: z.array(ResultCodeSchema).max(50).optional(),
      kind: z.enum([
        'immediate-custody',
        'suspended',
        'community-order',
        'fine',
        'discharge',
        'hospital-order',
        'other',
      ]),
      custodyMonths: z.int().min(0).max(1200).optional(),
      specifiedOffence: z.boolean().optional(),
      compensationOrdered: z.boolean().optional(),
    },
    example: {
      suspect: 'S1',
      resultCodes: ['1002', '3012'],
      kind: 'immediate-custody',
      custodyMonths: 18,
      specifiedOffence: true,
      compensationOrdered: true,
    },
  },
  'court.proceedings-stopped': {
    summary: 'The proceedings against a suspect ended without a verdict.',
    senders: court,
    data: { suspect: SuspectRefSchema, resultCode: ResultCodeSchema.optional() },
    example: { suspect: 'S1', resultCode: '2051' },
  },
  'court.case-dormant': {
    summary: 'The case rests: it lies on file or was adjourned without a date.',
    senders: court,
    data: { suspect: SuspectRefSchema, kind: z.enum(['lie-on-file', 'adjourned-sine-die']) },
    example: { suspect: 'S1', kind: 'lie-on-file' },
  },
  'court.suspect-died': { summary: 'A suspect died.', senders: court, ...aboutSuspect },
  'court.unfit-to-plead': { summary: 'A suspect is unfit to plead.', senders: court, ...aboutSuspect },
  'court.protective-order-made': {
    summary: 'An order protects the victim; it can be made on acquittal too.',
    senders: court,
    data: {
      suspect: SuspectRefSchema.optional(),
      kind: OrderKindSchema,
      until: DateOrInstantSchema.optional(),
      onAcquittal: z.boolean().optional(),
    },
    example: { suspect: 'S1', kind: 'restraining', until: '2031-05-01', onAcquittal: false },
  },
  'court.protective-order-varied': {
    summary: 'A protective order was changed.',
    senders: court,
    data: {
      suspect: SuspectRefSchema.optional(),
      kind: OrderKindSchema.optional(),
      until: DateOrInstantSchema.optional(),
    },
    example: { suspect: 'S1', kind: 'restraining', until: '2032-05-01' },
  },
  'court.protective-order-ended': {
    summary: 'A protective order no longer holds.',
    senders: court,
    data: { suspect: SuspectRefSchema.optional(), kind: OrderKindSchema.optional() },
    example: { suspect: 'S1', kind: 'restraining' },
  },
  'court.appeal-lodged': {
    summary: 'A suspect appeals.',
    senders: court,
    data: { suspect: SuspectRefSchema, against: z.enum(['conviction', 'sentence', 'both']) },
    example: { suspect: 'S1', against: 'sentence' },
  },
  'court.appeal-leave': {
    summary: 'Leave to appeal was given or refused.',
    senders: court,
    data: { suspect: SuspectRefSchema, granted: z.boolean() },
    example: { suspect: 'S1', granted: true },
  },
  'court.appeal-outcome': {
    summary: 'The appeal was decided.',
    senders: court,
    data: {
      suspect: SuspectRefSchema,
      outcome: z.enum(['dismissed', 'conviction-quashed', 'sentence-varied', 'retrial-ordered', 'abandoned']),
    },
    example: { suspect: 'S1', outcome: 'dismissed' },
  },
  'court.outcome-unavailable': {
    summary: 'The case ended and no result was published.',
    senders: court,
  },
  'court.result-recorded': {
    summary: 'The state of the result is known, the result is not.',
    senders: court,
    data: { suspect: SuspectRefSchema.optional(), outcome: z.enum(['awaiting', 'unavailable']) },
    example: { suspect: 'S1', outcome: 'awaiting' },
  },
});
