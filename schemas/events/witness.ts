import * as z from 'zod';

import { defineEvents } from './define.ts';
import { EventRefsSchema, exampleEventRef, HearingIdSchema, NarrativeSchema } from './shared.ts';

const SpecialMeasuresSchema = z
  .array(
    z.enum([
      'screens',
      'live-link',
      'private-hearing',
      'video-evidence-in-chief',
      'section-28',
      'intermediary',
      'aids',
      'wigs-removed',
    ]),
  )
  .min(1)
  .max(8);

export const witnessEvents = defineEvents('witness', {
  'witness.required': {
    summary: 'The victim is to give evidence.',
    senders: ['cps', 'witness-care'],
    data: { hearing: HearingIdSchema.optional(), summons: z.boolean().optional() },
    example: { hearing: 'H1', summons: false },
  },
  'witness.notice-received': {
    summary: 'The witness care unit has received these results: its own clock to tell the victim starts.',
    senders: ['witness-care'],
    data: { from: z.enum(['court', 'cps']), events: EventRefsSchema },
    example: { from: 'court', events: [exampleEventRef] },
  },
  'witness.special-measures-applied': {
    summary: 'Special measures were applied for.',
    senders: ['cps', 'witness-care'],
    data: { measures: SpecialMeasuresSchema },
    example: { measures: ['screens', 'live-link'] },
  },
  'witness.special-measures-decided': {
    summary: 'Special measures were granted or refused.',
    senders: ['court', 'cps', 'witness-care'],
    data: { measures: SpecialMeasuresSchema, granted: z.boolean() },
    example: { measures: ['screens'], granted: true },
  },
  'witness.pre-trial-visit-offered': {
    summary: 'The victim was offered a visit to the court before the trial.',
    senders: ['witness-care'],
  },
  'witness.pre-trial-visit-held': {
    summary: 'The victim visited the court before the trial.',
    senders: ['witness-care'],
  },
  'witness.summonsed': {
    summary: 'The victim was summonsed as a witness.',
    senders: ['court', 'cps'],
  },
  'witness.availability-given': {
    summary: 'The victim said whether they can attend.',
    senders: ['witness-care', 'police'],
    data: { available: z.boolean() },
    personal: { narrative: NarrativeSchema.optional() },
    example: { available: true, narrative: 'Invented dates of a testcase.' },
  },
  'witness.court-day-attended': {
    summary: 'The victim was at court.',
    senders: ['witness-care', 'cps'],
    data: { metProsecutor: z.boolean().optional(), separateEntrance: z.boolean().optional() },
    example: { metProsecutor: true, separateEntrance: true },
  },
  'witness.no-longer-required': {
    summary: 'The victim need not give evidence after all.',
    senders: ['witness-care', 'cps'],
  },
});
