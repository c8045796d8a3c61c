import * as z from 'zod';

import { CaseUrnSchema, CourtCodeSchema, OffenceCodeSchema, ResultCodeSchema } from '../identifiers.ts';
import { hearingTypeCodes } from '../reference/hearings.ts';
import { bailConditionCodes, pleaCodes, verdictCodes } from '../reference/court-codes.ts';
import { caseFlags, orderKinds, sentenceKinds } from '../reference/court-kinds.ts';
import { RemandStatusSchema } from './charging.ts';
import { defineEvents } from './define.ts';
import { VictimNumberSchema } from './incident.ts';
import {
  ChargeRefSchema,
  ChargeRefsSchema,
  CodeSchema,
  CourtIdSchema,
  DateSchema,
  DateOrInstantSchema,
  HearingIdSchema,
  InstantSchema,
  SuspectRefSchema,
  SuspectRefsSchema,
} from './shared.ts';

const HearingTypeSchema = z.enum(hearingTypeCodes).meta({ id: 'HearingType' });

const PleaSchema = z.enum(pleaCodes);
const VerdictSchema = z.enum(verdictCodes);

const OrderKindSchema = z.enum(orderKinds);

/** The hearing at which it was decided: what is decided at one hearing is told together. */
const atHearing = { atHearing: HearingIdSchema.optional() };

/** One part of a sentence, for one charge, as the court coded it. */
const SentencePartSchema = z.object({
  charge: ChargeRefSchema.optional(),
  code: ResultCodeSchema.optional(),
  amount: z.number().min(0).max(10_000).optional(),
  unit: z.enum(['Y', 'M', 'W', 'D', 'H', 'S', 'L']).optional(),
  runs: z.enum(['concurrent', 'consecutive']).optional(),
  until: DateSchema.optional(),
});

const aboutSuspect = { data: { suspect: SuspectRefSchema }, example: { suspect: 'S1' } } as const;

/** What a court names an order by. */
const OrderIdSchema = CodeSchema;

const CaseFlagSchema = z.enum(caseFlags);

const court = ['court'] as const;

export const courtEvents = defineEvents('court', {
  'court.case-registered': {
    summary: 'The court holds a case; its URN is an alias of the journey.',
    opens: [{ rows: 'courts', by: ['court'], named: 'court' }],
    senders: ['court', 'cps'],
    data: { caseUrn: CaseUrnSchema, court: CourtCodeSchema, suspects: SuspectRefsSchema },
    example: { caseUrn: '01ZD0303226', court: 'B01GU00', suspects: ['S1'] },
  },
  'court.case-split': {
    namesFurther: true,
    summary: 'Some suspects are tried apart; the URN of their own case is a further alias of the journey.',
    senders: ['court', 'cps'],
    data: { caseUrn: CaseUrnSchema, suspects: SuspectRefsSchema },
    example: { caseUrn: '01ZD0303326', suspects: ['S2'] },
  },
  'court.cases-joined': {
    namesFurther: true,
    summary: 'The case is heard together with another, whose URN is a further alias of the journey.',
    senders: ['court', 'cps'],
    data: { caseUrn: CaseUrnSchema },
    example: { caseUrn: '01ZD0303426' },
  },
  'court.charge-added': {
    summary: 'The court added a charge, or put it in the place of others.',
    senders: court,
    anyStep: 'always',
    data: {
      suspect: SuspectRefSchema,
      charge: ChargeRefSchema,
      offenceCode: OffenceCodeSchema.optional(),
      from: DateSchema.optional(),
      to: DateSchema.optional(),
      courtId: CourtIdSchema.optional(),
      replaces: ChargeRefsSchema.optional(),
      ...atHearing,
    },
    example: {
      suspect: 'S1',
      charge: 'S1/2',
      offenceCode: 'CJ88116',
      from: '2026-02-14',
      replaces: ['S1/1'],
      to: '2026-02-15',
      courtId: 'a3c9e1d0-0000-4000-8000-000000000002',
      atHearing: 'H1',
    },
  },
  'court.charge-removed': {
    summary: 'A charge is no longer before the court: carried to another case, or entered in error.',
    senders: court,
    anyStep: 'always',
    data: { suspect: SuspectRefSchema, charge: ChargeRefSchema, ...atHearing },
    example: { suspect: 'S1', charge: 'S1/2', atHearing: 'H1' },
  },
  'court.hearing-listed': {
    summary: 'A hearing was listed, or listed anew.',
    opens: [{ rows: 'courts', by: ['court'], named: 'court' }],
    senders: court,
    anyStep: 'late',
    data: {
      hearing: HearingIdSchema,
      court: CourtCodeSchema,
      hearingType: HearingTypeSchema,
      at: InstantSchema,
      days: z.array(InstantSchema).max(100).optional(),
      suspects: SuspectRefsSchema.optional(),
      ...atHearing,
    },
    example: {
      hearing: 'H1',
      court: 'C01CE00',
      hearingType: 'PTPH',
      at: '2026-05-01T09:30:00Z',
      suspects: ['S1'],
      days: ['2026-05-01T09:30:00Z', '2026-05-02T09:30:00Z'],
      atHearing: 'H1',
    },
  },
  'court.hearing-vacated': {
    summary: 'A listed hearing will not take place.',
    senders: court,
    data: {
      hearing: HearingIdSchema,
      reason: CodeSchema.optional(),
      suspects: SuspectRefsSchema.optional(),
      ...atHearing,
    },
    example: { hearing: 'H1', reason: 'no-court-time', suspects: ['S1'], atHearing: 'H1' },
  },
  'court.hearing-held': {
    summary: 'A hearing took place.',
    senders: court,
    anyStep: 'always',
    data: {
      hearing: HearingIdSchema,
      hearingType: HearingTypeSchema.optional(),
      outcome: z.enum(['adjourned', 'resulted', 'part-heard']).optional(),
      nextHearing: InstantSchema.optional(),
      nextDateUnfixed: z.boolean().optional(),
      ...atHearing,
      bail: RemandStatusSchema.optional(),
    },
    example: {
      hearing: 'H1',
      hearingType: 'FH',
      outcome: 'adjourned',
      nextHearing: '2026-06-01T09:30:00Z',
      bail: 'CB',
      nextDateUnfixed: false,
      atHearing: 'H1',
    },
  },
  'court.bail-decided': {
    summary: 'The court decided on bail.',
    senders: court,
    data: {
      suspect: SuspectRefSchema,
      remand: RemandStatusSchema,
      change: z.enum(['granted', 'refused', 'varied', 'cancelled', 'breached']),
      conditions: z.array(z.enum(bailConditionCodes)).max(bailConditionCodes.length).optional(),
      until: DateOrInstantSchema.optional(),
      ...atHearing,
    },
    example: {
      suspect: 'S1',
      remand: 'CB',
      change: 'granted',
      conditions: ['no-contact', 'curfew'],
      until: '2026-06-01',
      atHearing: 'H1',
    },
  },
  'court.warrant-issued': {
    summary: 'A warrant was issued; one for a witness names no suspect, and may be for the victim.',
    senders: court,
    data: {
      suspect: SuspectRefSchema.optional(),
      kind: z.enum(['arrest', 'arrest-backed-for-bail', 'witness']),
      ...atHearing,
    },
    example: { suspect: 'S1', kind: 'arrest', atHearing: 'H1' },
  },
  'court.warrant-ended': {
    summary: 'A warrant was executed, or withdrawn.',
    senders: court,
    data: { suspect: SuspectRefSchema.optional(), how: z.enum(['executed', 'withdrawn']), ...atHearing },
    example: { suspect: 'S1', how: 'executed', atHearing: 'H1' },
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
    data: { suspect: SuspectRefSchema, charges: ChargeRefsSchema.optional(), plea: PleaSchema, ...atHearing },
    example: { suspect: 'S1', charges: ['S1/1'], plea: 'NG', atHearing: 'H1' },
  },
  'court.sent-to-crown-court': {
    summary: 'The case went from the magistrates to the Crown Court.',
    opens: [{ rows: 'courts', by: ['court'], named: 'court' }],
    senders: court,
    data: { suspect: SuspectRefSchema, court: CourtCodeSchema.optional(), ...atHearing },
    example: { suspect: 'S1', court: 'C01SN00', atHearing: 'H1' },
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
    data: { suspects: SuspectRefsSchema.optional(), reason: CodeSchema.optional(), ...atHearing },
    example: { suspects: ['S1'], reason: 'witness-absent', atHearing: 'H1' },
  },
  'court.trial-ineffective': {
    summary: 'A trial cracked, or could not go on, on its day.',
    senders: court,
    data: {
      suspects: SuspectRefsSchema.optional(),
      how: z.enum(['cracked', 'ineffective']),
      code: CodeSchema.optional(),
      ...atHearing,
    },
    example: { suspects: ['S1'], how: 'cracked', code: 'A', atHearing: 'H1' },
  },
  'court.verdict': {
    summary: 'A verdict was returned, for all charges or those named.',
    senders: court,
    data: {
      suspect: SuspectRefSchema,
      charges: ChargeRefsSchema.optional(),
      verdict: VerdictSchema,
      resultCode: ResultCodeSchema.optional(),
      alternative: OffenceCodeSchema.optional(),
      ...atHearing,
    },
    example: {
      suspect: 'S1',
      charges: ['S1/1'],
      verdict: 'NG',
      resultCode: '2004',
      alternative: 'CJ88116',
      atHearing: 'H1',
    },
  },
  'court.conviction-set-aside': {
    summary: 'A conviction no longer stands and the charge is open again: reopened, or a plea withdrawn.',
    senders: court,
    anyStep: 'always',
    data: { suspect: SuspectRefSchema, charges: ChargeRefsSchema.optional(), ...atHearing },
    example: { suspect: 'S1', charges: ['S1/1'], atHearing: 'H1' },
  },
  'court.jury-discharged': {
    summary: 'The jury was discharged without a verdict.',
    senders: court,
    data: { suspects: SuspectRefsSchema.optional(), ...atHearing },
    example: { suspects: ['S1'], atHearing: 'H1' },
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
      charges: ChargeRefsSchema.optional(),
      resultCodes: z.array(ResultCodeSchema).max(50).optional(),
      kind: z.enum(sentenceKinds),
      parts: z.array(SentencePartSchema).max(100).optional(),
      custodyMonths: z.int().min(0).max(1200).optional(),
      specifiedOffence: z.boolean().optional(),
      compensationOrdered: z.boolean().optional(),
      ...atHearing,
    },
    example: {
      suspect: 'S1',
      resultCodes: ['1002', '3012'],
      kind: 'immediate-custody',
      custodyMonths: 18,
      specifiedOffence: true,
      compensationOrdered: true,
      charges: ['S1/1'],
      parts: [{ charge: 'S1/1', code: '1002', amount: 18, unit: 'M', runs: 'concurrent' }],
      atHearing: 'H1',
    },
  },
  'court.proceedings-stopped': {
    summary: 'The proceedings against a suspect ended without a verdict.',
    senders: court,
    data: {
      suspect: SuspectRefSchema,
      charges: ChargeRefsSchema.optional(),
      resultCode: ResultCodeSchema.optional(),
      ...atHearing,
    },
    example: { suspect: 'S1', charges: ['S1/1'], resultCode: '2051', atHearing: 'H1' },
  },
  'court.case-dormant': {
    summary: 'The case rests: it lies on file or was adjourned without a date.',
    senders: court,
    data: {
      suspect: SuspectRefSchema,
      charges: ChargeRefsSchema.optional(),
      kind: z.enum(['lie-on-file', 'adjourned-sine-die']),
      ...atHearing,
    },
    example: { suspect: 'S1', kind: 'lie-on-file', charges: ['S1/1'], atHearing: 'H1' },
  },
  'court.suspect-died': {
    summary: 'A suspect died.',
    senders: court,
    data: { suspect: SuspectRefSchema, ...atHearing },
    example: { suspect: 'S1', atHearing: 'H1' },
  },
  'court.unfit-to-plead': {
    summary: 'A suspect is unfit to plead.',
    senders: court,
    data: {
      suspect: SuspectRefSchema,
      charges: ChargeRefsSchema.optional(),
      resultCode: ResultCodeSchema.optional(),
      ...atHearing,
    },
    example: { suspect: 'S1', charges: ['S1/1'], resultCode: '2009', atHearing: 'H1' },
  },
  'court.tic-admitted': {
    summary: 'A suspect admitted further offences, which were taken into consideration.',
    senders: court,
    data: { suspect: SuspectRefSchema, count: z.int().min(1).max(9999).optional(), ...atHearing },
    example: { suspect: 'S1', count: 11, atHearing: 'H1' },
  },
  'court.reporting-restriction': {
    summary: 'The court restricted what may be reported, or lifted a restriction.',
    senders: court,
    data: { change: z.enum(['imposed', 'lifted']), ...atHearing },
    example: { change: 'imposed', atHearing: 'H1' },
  },
  'court.marker-set': {
    summary: 'The court or the prosecution marked the case.',
    senders: ['court', 'cps'],
    data: { flags: z.array(CaseFlagSchema).min(1).max(9) },
    example: { flags: ['domestic-abuse'] },
  },
  'court.protective-order-made': {
    summary: 'An order protects the victim; it can be made on acquittal too.',
    senders: court,
    data: {
      suspect: SuspectRefSchema.optional(),
      kind: OrderKindSchema,
      order: OrderIdSchema.optional(),
      until: DateOrInstantSchema.optional(),
      onAcquittal: z.boolean().optional(),
      victims: z.array(VictimNumberSchema).min(1).max(50).optional(),
      ...atHearing,
    },
    example: {
      suspect: 'S1',
      kind: 'restraining',
      until: '2031-05-01',
      onAcquittal: false,
      order: 'RO-1',
      victims: [1],
      atHearing: 'H1',
    },
  },
  'court.protective-order-varied': {
    summary: 'A protective order was changed.',
    senders: court,
    data: {
      suspect: SuspectRefSchema.optional(),
      kind: OrderKindSchema.optional(),
      order: OrderIdSchema.optional(),
      until: DateOrInstantSchema.optional(),
      ...atHearing,
    },
    example: { suspect: 'S1', kind: 'restraining', until: '2032-05-01', order: 'RO-1', atHearing: 'H1' },
  },
  'court.protective-order-ended': {
    summary: 'A protective order no longer holds.',
    senders: court,
    data: {
      suspect: SuspectRefSchema.optional(),
      kind: OrderKindSchema.optional(),
      order: OrderIdSchema.optional(),
      ...atHearing,
    },
    example: { suspect: 'S1', kind: 'restraining', order: 'RO-1', atHearing: 'H1' },
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
    summary: 'The appeal was decided, about all convictions or the charges named.',
    senders: court,
    anyStep: 'always',
    data: {
      suspect: SuspectRefSchema,
      charges: ChargeRefsSchema.optional(),
      outcome: z.enum(['dismissed', 'conviction-quashed', 'sentence-varied', 'retrial-ordered', 'abandoned']),
      ...atHearing,
    },
    example: { suspect: 'S1', charges: ['S1/1'], outcome: 'dismissed', atHearing: 'H1' },
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
