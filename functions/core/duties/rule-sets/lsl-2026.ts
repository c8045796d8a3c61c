import type { RuleSet } from '../rule.ts';

const ours = {
  paragraph: null,
  source: 'a target of this service, for the domain owner to confirm',
  confidence: 'UNVERIFIED',
} as const;

/** What the desk promises of itself. It is no part of the Code, and runs beside whichever version of that is in force. */
export const lsl2026 = {
  name: 'LSL-2026',
  title: 'Local service levels of the phoneline: no part of the Code',
  body: 'local',
  effectiveFrom: '2026-01-01',
  rules: [
    {
      ...ours,
      id: 'LSL-CALLBACK',
      kind: 'agency-duty',
      right: 6,
      trigger: 'the victim asks to be rung, or is promised it',
      summary: 'rung on a safe number',
      owner: 'phoneline',
      alsoBy: ['police', 'witness-care', 'support-service'],
      opens: [{ on: 'callback.requested' }],
      reference: 'callback',
      met: [{ on: 'callback.done' }],
      attempted: [{ on: 'callback.missed' }],
      standard: 1,
      enhanced: 1,
      unit: 'WORKING_DAY',
      options: 'none',
    },
    {
      ...ours,
      id: 'LSL-REPLY',
      kind: 'agency-duty',
      right: 12,
      trigger: 'the victim said how they were treated, and wants a reply',
      summary: 'a person rings about what they said',
      owner: 'phoneline',
      opens: [{ on: 'satisfaction.given', when: { wantsReply: true } }],
      met: [{ on: 'contact.logged', when: { outcome: 'reached', purposes: { includes: 'feedback-reply' } } }],
      standard: 2,
      enhanced: 2,
      unit: 'WORKING_DAY',
      options: 'only where they ask for it',
    },
  ],
} as const satisfies RuleSet;
