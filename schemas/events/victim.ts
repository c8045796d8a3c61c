import * as z from 'zod';

import { ForceCodeSchema, JourneyIdSchema } from '../identifiers.ts';
import { defineEvents } from './define.ts';
import {
  CodeSchema,
  ContactChannelSchema,
  EventRefsSchema,
  exampleEventRef,
  examplePerson,
  exampleSafeContact,
  NarrativeSchema,
  PersonSchema,
  SafeContactSchema,
} from './shared.ts';

const prosecution = ['police', 'cps', 'witness-care'] as const;
/** Whoever speaks with the victim of how they are reached. */
const contacts = ['police', 'cps', 'witness-care', 'support-service', 'probation', 'phoneline'] as const;
const carers = ['police', 'cps', 'witness-care', 'support-service', 'probation'] as const;

const OptOutScopeSchema = z.enum(['updates', 'vcs', 'all']);

export const victimEvents = defineEvents('victim', {
  'victim.informed': {
    summary: 'The victim was told, or could not be told, of what has happened.',
    senders: ['police', 'cps', 'court', 'witness-care', 'support-service', 'probation', 'phoneline'],
    data: {
      about: EventRefsSchema,
      who: z.enum(['victim', 'representative', 'family-spokesperson']).default('victim'),
      method: ContactChannelSchema,
      outcome: z.enum(['told', 'attempted', 'declined']),
      reasonsGiven: z.boolean().optional(),
      topics: z.array(CodeSchema).max(20).optional(),
      understood: z.boolean().optional(),
    },
    personal: { narrative: NarrativeSchema.optional() },
    example: {
      about: [exampleEventRef],
      who: 'victim',
      method: 'phone',
      outcome: 'told',
      reasonsGiven: true,
      topics: ['bail-conditions', 'vrr'],
      understood: true,
      narrative: 'Invented note of a testcase.',
    },
  },
  'victim.contact-preference-set': {
    summary: 'How and how often the victim wants to hear.',
    safetyWord: true,
    twoPeople: 'to-opt-out',
    senders: contacts,
    data: {
      method: ContactChannelSchema.optional(),
      frequencyDays: z.int().min(1).max(365).optional(),
      paused: z.boolean().optional(),
      optOut: z
        .array(z.enum(['updates', 'all']))
        .max(2)
        .optional(),
    },
    example: { method: 'sms', frequencyDays: 28, paused: false, optOut: ['updates'] },
  },
  'victim.opted-out': {
    summary: 'The victim does not want to be told, of some things or at all.',
    safetyWord: true,
    twoPeople: true,
    senders: carers,
    data: { scope: OptOutScopeSchema, rights: z.array(z.int().min(1).max(12)).max(12).optional() },
    example: { scope: 'updates', rights: [6] },
  },
  'victim.opted-in': {
    summary: 'The victim wants to be told again.',
    safetyWord: true,
    senders: carers,
    data: { scope: OptOutScopeSchema },
    example: { scope: 'updates' },
  },
  'victim.safe-contact-set': {
    summary: 'The safe ways to reach the victim were set or changed.',
    safetyWord: true,
    senders: ['police', 'witness-care', 'support-service', 'probation', 'phoneline'],
    personal: { safeContact: SafeContactSchema },
    example: { safeContact: exampleSafeContact },
  },
  'victim.details-given': {
    summary: "The victim's details were given or changed.",
    safetyWord: true,
    senders: ['police', 'support-service', 'witness-care'],
    informsServices: true,
    personal: { victim: PersonSchema },
    example: { victim: examplePerson },
  },
  'victim.support-for-prosecution-withdrawn': {
    summary: 'The victim no longer supports the prosecution. Their rights and support go on.',
    senders: prosecution,
    data: {
      statedBy: z.enum(['victim', 'representative', 'officer-inferred']),
      method: ContactChannelSchema,
      reason: z.enum([
        'fear',
        'wants-to-move-on',
        'process-too-long',
        'relationship',
        'not-believed',
        'other',
        'not-given',
      ]),
      confirmedByVictim: z.boolean(),
      prosecutionContinues: z.boolean().optional(),
    },
    example: {
      statedBy: 'victim',
      method: 'in-person',
      reason: 'process-too-long',
      confirmedByVictim: true,
      prosecutionContinues: false,
    },
  },
  'victim.support-for-prosecution-reinstated': {
    summary: 'The victim supports the prosecution again.',
    senders: prosecution,
  },
  'victim.representative-appointed': {
    summary: 'Someone speaks for the victim; never the suspect.',
    safetyWord: true,
    senders: carers,
    data: {
      relationship: z.enum(['parent', 'guardian', 'family-spokesperson', 'business-contact', 'advocate']),
      excludedAsSuspect: z.boolean().optional().meta({
        description:
          'They would speak for the victim, but are a suspect: they are given and told nothing, and nobody speaks for the victim until somebody is appointed anew.',
      }),
    },
    personal: { representative: PersonSchema },
    example: {
      relationship: 'advocate',
      excludedAsSuspect: false,
      representative: { givenName: 'Advocate', familyName: 'Example', phone: '020 7946 0004' },
    },
  },
  'victim.representative-removed': {
    summary: 'The representative no longer speaks for the victim.',
    safetyWord: true,
    senders: carers,
  },
  'victim.turned-18': { summary: 'The victim came of age.', senders: carers },
  'victim.died': { summary: 'The victim died.', senders: carers, saysOfSupport: true },
  'victim.moved-area': {
    summary: "The victim moved to another force's area.",
    senders: carers,
    data: { toForce: ForceCodeSchema.optional() },
    example: { toForce: '45' },
  },
  'victim.untraceable': { summary: 'The victim cannot be found.', senders: carers },
  'victim.anonymity-applies': {
    summary: 'The law gives the victim lifelong anonymity.',
    senders: carers,
    data: { reason: z.enum(['sexual-offence', 'trafficking', 'fgm', 'forced-marriage']) },
    example: { reason: 'sexual-offence' },
  },
  'victim.communication-adapted': {
    summary: 'The victim was offered an interpreter, a translation or another format (Right 1).',
    senders: contacts,
    data: {
      kind: z.enum(['interpreter', 'translation', 'format']),
      declined: z.boolean().optional(),
    },
    example: { kind: 'interpreter', declined: false },
  },
  'victim.online-access-opened': {
    summary: 'An agency that is in the journey let the victim see it online.',
    safetyWord: true,
    // The service tells of it, so that nobody can name another journey than the one that the event is on.
    opens: [{ rows: 'journeys', by: ['system'], named: 'journey' }],
    senders: ['system'],
    data: { journey: JourneyIdSchema, openedBy: CodeSchema },
    example: { journey: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ', openedBy: 'met-police' },
  },
  'victim.online-access-closed': {
    summary: 'The victim no longer sees their journey online.',
    safetyWord: true,
    senders: ['system'],
    data: { closedBy: CodeSchema },
    example: { closedBy: 'met-police' },
  },
});
