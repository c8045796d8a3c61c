import type { Stage, Transition } from './stage.ts';

const withdrawn: Transition = {
  on: 'support.consent-withdrawn',
  given: 'noReferralLeft',
  to: 'closed/closed',
  ending: 'consent-withdrawn',
};
const victimDied: Transition = { on: 'victim.died', to: 'closed/closed', ending: 'victim-died' };

/** What any assessment or request does where no referral is under way. */
const refer: readonly Transition[] = [
  { on: 'needs.assessed', given: 'referralLives', to: 'referral/queued' },
  { on: 'needs.reassessed', given: 'referralLives', to: 'referral/queued' },
  { on: 'referral.requested', given: 'referralLives', to: 'referral/queued' },
  { on: 'support.started', to: 'support/under-way' },
];

/** The exchange's own news about one referral. */
const exchange: readonly Transition[] = [
  { on: 'referral.accepted', to: 'support/accepted' },
  { on: 'referral.rejected', to: 'closed/closed', ending: 'referral-rejected' },
  { on: 'referral.closed-unable-to-contact', to: 'closed/closed', ending: 'unable-to-contact' },
  {
    on: 'referral.completed',
    when: { reasonCode: ['disengaged', 'declined'] },
    to: 'closed/closed',
    ending: 'support-declined',
  },
  { on: 'referral.completed', to: 'closed/closed', ending: 'support-completed' },
  { on: 'referral.handed-off', to: 'closed/closed', ending: 'transferred' },
  { on: 'referral.started', to: 'support/under-way' },
  { on: 'support.started', to: 'support/under-way' },
];

const supportEnds: readonly Transition[] = [
  { on: 'support.ended', when: { reason: 'died' }, to: 'closed/closed', ending: 'victim-died' },
  {
    on: 'support.ended',
    when: { reason: ['disengaged', 'declined'] },
    to: 'closed/closed',
    ending: 'support-declined',
  },
  {
    on: 'support.ended',
    when: { reason: 'unable-to-contact' },
    to: 'closed/closed',
    ending: 'unable-to-contact',
  },
  { on: 'support.ended', to: 'closed/closed', ending: 'support-completed' },
];

const needs: Stage = {
  name: 'needs',
  strand: 'support',
  owner: 'police',
  summary: 'What the victim needs is being found out.',
  steps: {
    'awaiting-assessment': {
      summary: 'Needs are not assessed yet.',
      on: [
        {
          on: 'needs.assessed',
          when: { supportConsent: 'refused' },
          to: 'closed/closed',
          ending: 'support-declined',
        },
        { on: 'needs.assessed', given: 'referralLives', to: 'referral/queued' },
        { on: 'needs.assessed', to: 'needs/assessed' },
      ],
    },
    assessed: {
      summary: 'Needs are known; no referral has been agreed.',
      on: [
        {
          on: 'needs.reassessed',
          when: { supportConsent: 'refused' },
          to: 'closed/closed',
          ending: 'support-declined',
        },
        {
          on: 'needs.assessed',
          when: { supportConsent: 'refused' },
          to: 'closed/closed',
          ending: 'support-declined',
        },
      ],
    },
  },
  on: [...refer, withdrawn, victimDied],
};

const referral: Stage = {
  name: 'referral',
  strand: 'support',
  owner: 'support-service',
  summary: 'A support service was asked to take the victim up.',
  steps: {
    queued: { summary: 'Waiting for the service to collect it.', on: [] },
    received: { summary: 'The service acknowledged it.', on: [] },
    'more-information-requested': { summary: 'The service asked the referrer for more.', on: [] },
    'dead-letter': { summary: 'The service could not take it; a person must look.', on: [] },
  },
  on: [
    { on: 'referral.redriven', to: 'referral/queued' },
    { on: 'referral.received', to: 'referral/received' },
    { on: 'referral.more-info-requested', to: 'referral/more-information-requested' },
    { on: 'referral.dead-lettered', to: 'referral/dead-letter' },
    ...exchange,
    ...supportEnds,
    withdrawn,
    victimDied,
  ],
};

const support: Stage = {
  name: 'support',
  strand: 'support',
  owner: 'support-service',
  summary: 'A support service is with the victim.',
  steps: {
    accepted: { summary: 'The service took the victim up.', on: [] },
    'under-way': { summary: 'The victim is being supported.', on: [] },
  },
  on: [
    ...exchange.filter(({ on }) => on !== 'referral.accepted' && on !== 'referral.rejected'),
    ...supportEnds,
    withdrawn,
    victimDied,
  ],
};

const closed: Stage = {
  name: 'closed',
  strand: 'support',
  owner: 'support-service',
  summary: 'No support is asked for or given at present.',
  steps: { closed: { summary: 'Closed; may be asked for again at any time.', on: [] } },
  on: [
    ...refer,
    { on: 'referral.received', to: 'referral/received' },
    { on: 'referral.accepted', to: 'support/accepted' },
  ],
};

/** The support strand, which moves on its own beside the case. */
export const supportStages: readonly Stage[] = [needs, referral, support, closed];
