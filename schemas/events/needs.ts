import * as z from 'zod';

import { defineEvents } from './define.ts';
import {
  CodeSchema,
  exampleSafeContact,
  NarrativeSchema,
  SafeContactSchema,
  ServiceIdsSchema,
} from './shared.ts';

/** Why a victim has enhanced rights (Victims' Code, three gateways). */
export const EnhancedGroundSchema = z.enum([
  'most-serious-crime',
  'persistently-targeted',
  'under-18',
  'mental-disorder',
  'learning-difficulty',
  'physical-disability',
  'intimidated',
  'discretion',
]);
export const EnhancedGroundsSchema = z.array(EnhancedGroundSchema).max(8);

export const ConsentScopeSchema = z.enum(['general', 'explicit']);

/** The law a referral rests on; a voluntary body needs consent to pass details on. */
export const LawfulBasisSchema = z.enum(['public-task', 'legal-obligation', 'consent', 'explicit-consent']);

export const SupportCategorySchema = z.enum([
  'emotional',
  'safety',
  'court-preparation',
  'sexual-violence',
  'domestic-abuse',
  'young-people',
  'bereavement',
  'hate-crime',
  'restorative-justice',
  'practical',
]);

const assessment = {
  // The row follows the referral that it makes.
  opens: [{ rows: 'services', by: ['police', 'witness-care', 'support-service', 'cps'] }],
  senders: ['police', 'witness-care', 'support-service', 'cps'],
  data: {
    purpose: z.enum(['report', 'court', 'support']),
    answered: z.boolean(),
    enhanced: z.boolean(),
    grounds: EnhancedGroundsSchema.optional(),
    supportConsent: z.enum(['given', 'refused', 'not-asked']),
    consentScope: ConsentScopeSchema.optional(),
    lawfulBasis: LawfulBasisSchema.optional(),
    services: ServiceIdsSchema.optional(),
    categories: z.array(SupportCategorySchema).max(10).optional(),
    specialMeasuresEligible: z.boolean().optional(),
    riskLevel: z.enum(['high', 'medium', 'standard', 'unknown']).optional(),
    overruleReason: CodeSchema.optional(),
  },
  personal: { safeContact: SafeContactSchema.optional(), narrative: NarrativeSchema.optional() },
  example: {
    purpose: 'report',
    answered: true,
    enhanced: true,
    grounds: ['intimidated'],
    supportConsent: 'given',
    consentScope: 'explicit',
    lawfulBasis: 'explicit-consent',
    services: ['lvws-core'],
    categories: ['emotional', 'safety'],
    specialMeasuresEligible: true,
    riskLevel: 'medium',
    overruleReason: 'officer-judgement',
    safeContact: exampleSafeContact,
    narrative: 'Invented note of a testcase.',
  },
} as const;

export const needsEvents = defineEvents('needs', {
  'needs.assessed': { summary: "The victim's needs were assessed (Right 4).", ...assessment },
  'needs.reassessed': { summary: "The victim's needs were assessed again.", ...assessment },
  'needs.changed': {
    summary: 'Something about the victim changed and a new assessment is due.',
    senders: ['police', 'cps', 'court', 'witness-care', 'support-service', 'probation'],
    data: { area: z.enum(['safety', 'health', 'accommodation', 'communication', 'support', 'other']) },
    example: { area: 'safety' },
  },
});
