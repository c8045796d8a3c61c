import * as z from 'zod';

import { AsnSchema } from '../identifiers.ts';
import { defineEvents } from './define.ts';
import {
  CodeSchema,
  DateOrInstantSchema,
  NarrativeSchema,
  OfficerSchema,
  SuspectRefSchema,
} from './shared.ts';

const BailConditionsSchema = z
  .array(z.enum(['no-contact', 'not-to-enter-area', 'residence', 'curfew', 'surrender-passport', 'other']))
  .max(6);

const exampleOfficer = { name: 'Officer Example', phone: '020 7946 0003', email: 'officer@example.org' };

export const investigationEvents = defineEvents('investigation', {
  'investigation.opened': {
    summary: 'The police will investigate.',
    senders: ['police'],
    data: { unit: CodeSchema.optional() },
    personal: { officer: OfficerSchema.optional() },
    example: { unit: '01CE00', officer: exampleOfficer },
  },
  'investigation.declined': {
    summary: 'The police will not investigate.',
    senders: ['police'],
    data: {
      reason: z.enum(['screened-out', 'not-in-public-interest', 'insufficient-lines', 'victim-request']),
    },
    example: { reason: 'screened-out' },
  },
  'investigation.suspect-identified': {
    summary: 'A suspect is known.',
    senders: ['police'],
    data: { suspect: SuspectRefSchema, under18: z.boolean().optional() },
    example: { suspect: 'S1', under18: false },
  },
  'investigation.suspect-eliminated': {
    summary: 'A suspect is no longer one.',
    senders: ['police'],
    data: { suspect: SuspectRefSchema },
    example: { suspect: 'S1' },
  },
  'investigation.suspect-arrested': {
    summary: 'A suspect was arrested.',
    senders: ['police'],
    data: { suspect: SuspectRefSchema, asn: AsnSchema.optional() },
    example: { suspect: 'S1', asn: '1101ZD0100000448754K' },
  },
  'investigation.suspect-interviewed': {
    summary: 'A suspect was interviewed.',
    senders: ['police'],
    data: { suspect: SuspectRefSchema, caution: z.boolean() },
    example: { suspect: 'S1', caution: true },
  },
  'investigation.statement-taken': {
    summary: 'The victim gave a witness statement; the statement itself is never held here.',
    senders: ['police'],
    data: { kind: z.enum(['mg11', 'video', 'other']) },
    personal: { narrative: NarrativeSchema.optional() },
    example: { kind: 'mg11', narrative: 'Invented note of a testcase.' },
  },
  'investigation.suspect-bailed': {
    summary: 'A suspect was released on police bail.',
    senders: ['police'],
    data: {
      suspect: SuspectRefSchema,
      bailUntil: DateOrInstantSchema.optional(),
      conditions: BailConditionsSchema.optional(),
    },
    example: { suspect: 'S1', bailUntil: '2026-06-05', conditions: ['no-contact'] },
  },
  'investigation.suspect-released-under-investigation': {
    summary: 'A suspect was released under investigation, without bail.',
    senders: ['police'],
    data: { suspect: SuspectRefSchema },
    example: { suspect: 'S1' },
  },
  'investigation.suspect-released-without-charge': {
    summary: 'A suspect was released without charge.',
    senders: ['police'],
    data: { suspect: SuspectRefSchema, noFurtherAction: z.boolean(), reason: CodeSchema.optional() },
    example: { suspect: 'S1', noFurtherAction: false, reason: 'insufficient-evidence' },
  },
  'investigation.bail-changed': {
    summary: 'Police bail was varied, cancelled, extended or breached.',
    senders: ['police'],
    data: {
      suspect: SuspectRefSchema,
      change: z.enum(['varied', 'cancelled', 'extended', 'breached']),
      conditions: BailConditionsSchema.optional(),
      bailUntil: DateOrInstantSchema.optional(),
    },
    example: { suspect: 'S1', change: 'extended', conditions: ['no-contact'], bailUntil: '2026-09-05' },
  },
  'investigation.officer-changed': {
    summary: 'The victim has a new officer in the case.',
    senders: ['police'],
    personal: { officer: OfficerSchema.optional() },
    example: { officer: exampleOfficer },
  },
  'investigation.closed': {
    summary: 'The investigation ended without a charge; it may be opened again.',
    senders: ['police'],
    data: {
      outcome: z.enum([
        'no-suspect-identified',
        'unable-to-prosecute',
        'evidential-victim-supports',
        'evidential-victim-does-not-support',
        'not-in-public-interest',
        'transferred',
        'taken-into-consideration',
        'suspect-died',
        'other',
      ]),
      suspect: SuspectRefSchema.optional(),
    },
    example: { outcome: 'no-suspect-identified', suspect: 'S1' },
  },
  'investigation.reviewed': {
    summary: 'A supervisor reviewed the investigation.',
    senders: ['police'],
  },
});
