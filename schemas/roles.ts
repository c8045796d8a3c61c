import * as z from 'zod';

import type { AgencyKind } from './agencies.ts';
import type { Scope } from './scopes.ts';

interface RoleDeclaration {
  /** The kind of agency whose staff can have it. */
  readonly kind: AgencyKind;
  readonly does: string;
  readonly scopes: readonly Scope[];
}

/** Whatever somebody who signed in does with a journey. */
const reads = ['key:read', 'journeys:read', 'journeys:status:read', 'duties:read', 'directory:read'] as const;

const operator = [
  ...reads,
  'events:write',
  'journeys:contact:read',
  'referrals:create',
  'referrals:read',
  'own-journeys:read',
  'own-journeys:open',
  'identity-checks:make',
  'contact-log:read',
] as const;

/**
 * What the staff of an agency who sign in at the pages do, and the scopes that it takes. An agency says which group
 * of its own identity provider has which role; nobody has a scope that the kind of the agency cannot have.
 */
export const roles = {
  'phoneline.operator': { kind: 'phoneline', does: 'Answers the calls of victims.', scopes: operator },
  'phoneline.supervisor': {
    kind: 'phoneline',
    does: 'Answers the calls of victims, and what they said of how they were treated.',
    scopes: operator,
  },
  'witness-care.officer': {
    kind: 'witness-care',
    does: 'Tells victims of results, and gets witnesses ready for court.',
    scopes: [
      ...reads,
      'events:write',
      'journeys:timeline:read',
      'journeys:contact:read',
      'people:address:confirm',
      'referrals:create',
      'referrals:read',
      'own-journeys:open',
      'identity-checks:make',
      'contact-log:read',
    ],
  },
  'lvws.worker': {
    kind: 'support-service',
    does: 'Takes up referrals, and supports victims.',
    scopes: [
      ...reads,
      'events:write',
      'journeys:timeline:read',
      'journeys:contact:read',
      'people:address:confirm',
      'referrals:create',
      'referrals:read',
      'referrals:claim',
      'referrals:decide',
      'referrals:outcome:write',
      'own-journeys:open',
    ],
  },
  'oversight.analyst': {
    kind: 'oversight',
    does: 'Reads figures that identify nobody.',
    scopes: ['key:read', 'statistics:read', 'directory:read'],
  },
} as const satisfies Readonly<Record<string, RoleDeclaration>>;

export type Role = keyof typeof roles;

export const RoleSchema = z.enum(Object.keys(roles) as [Role, ...Role[]], {
  error: 'Use the roles of the table of roles.',
});
