import type { Stage, Transition } from './stage.ts';

/** Endings that can be recorded wherever the case stands. */
const endsAnywhere: readonly Transition[] = [
  { on: 'crime.cancelled', to: 'closed/closed', ending: 'no-crime' },
  { on: 'crime.transferred', when: { force: { given: false } }, to: 'closed/closed', ending: 'transferred' },
  { on: 'court.suspect-died', to: 'closed/closed', ending: 'suspect-died' },
  { on: 'journey.merged', to: 'closed/closed', ending: 'merged' },
  { on: 'journey.closed', to: 'closed/closed', ending: 'other' },
];

/** How an investigation ends, wherever the police were in it. */
const investigationEnds: readonly Transition[] = [
  {
    on: 'investigation.closed',
    when: { outcome: 'no-suspect-identified' },
    to: 'closed/closed',
    ending: 'no-suspect-identified',
  },
  {
    on: 'investigation.closed',
    when: { outcome: 'unable-to-prosecute' },
    to: 'closed/closed',
    ending: 'unable-to-prosecute',
  },
  {
    on: 'investigation.closed',
    when: { outcome: 'evidential-victim-supports' },
    to: 'closed/closed',
    ending: 'evidential-victim-supports',
  },
  {
    on: 'investigation.closed',
    when: { outcome: 'evidential-victim-does-not-support' },
    to: 'closed/closed',
    ending: 'evidential-victim-does-not-support',
  },
  {
    on: 'investigation.closed',
    when: { outcome: 'not-in-public-interest' },
    to: 'closed/closed',
    ending: 'not-in-public-interest',
  },
  {
    on: 'investigation.closed',
    when: { outcome: 'transferred' },
    to: 'closed/closed',
    ending: 'transferred',
  },
  {
    on: 'investigation.closed',
    when: { outcome: 'taken-into-consideration' },
    to: 'closed/closed',
    ending: 'taken-into-consideration',
  },
  {
    on: 'investigation.closed',
    when: { outcome: 'suspect-died' },
    to: 'closed/closed',
    ending: 'suspect-died',
  },
  { on: 'investigation.closed', to: 'closed/closed', ending: 'other' },
  {
    on: 'disposal.decided',
    when: { kind: 'taken-into-consideration' },
    to: 'closed/closed',
    ending: 'taken-into-consideration',
  },
  { on: 'disposal.decided', to: 'closed/closed', ending: 'out-of-court-disposal' },
];

const chargeRefused: readonly Transition[] = [
  {
    on: 'charging.no-further-action',
    when: { reason: 'suspect-died' },
    to: 'closed/closed',
    ending: 'suspect-died',
  },
  {
    on: 'charging.no-further-action',
    when: { decidedBy: 'cps' },
    to: 'closed/closed',
    ending: 'cps-no-further-action',
  },
  {
    on: 'charging.no-further-action',
    when: { reason: 'victim-does-not-support' },
    to: 'closed/closed',
    ending: 'evidential-victim-does-not-support',
  },
  {
    on: 'charging.no-further-action',
    when: { reason: 'public-interest' },
    to: 'closed/closed',
    ending: 'not-in-public-interest',
  },
  { on: 'charging.no-further-action', to: 'closed/closed', ending: 'police-no-further-action' },
];

const investigationMoves: readonly Transition[] = [
  { on: 'investigation.suspect-identified', to: 'investigation/suspect-identified' },
  { on: 'investigation.suspect-arrested', to: 'investigation/suspect-arrested' },
  { on: 'investigation.suspect-interviewed', to: 'investigation/suspect-interviewed' },
  { on: 'investigation.suspect-bailed', to: 'investigation/suspect-on-bail' },
  {
    on: 'investigation.suspect-released-under-investigation',
    to: 'investigation/suspect-under-investigation',
  },
  {
    on: 'investigation.suspect-released-without-charge',
    when: { noFurtherAction: true },
    to: 'closed/closed',
    ending: 'police-no-further-action',
  },
  { on: 'investigation.suspect-released-without-charge', to: 'investigation/suspect-released' },
  { on: 'investigation.suspect-eliminated', to: 'closed/closed', ending: 'eliminated' },
];

const charged: Transition = { on: 'charging.charged', to: 'pre-trial/charged' };
const adviceRequested: Transition = { on: 'charging.advice-requested', to: 'charging/advice-requested' };

/** What may decide the last open charge of a suspect. */
const decisions = [
  'court.verdict',
  'court.plea-entered',
  'court.proceedings-stopped',
  'charging.discontinued',
  'court.charge-removed',
  'court.unfit-to-plead',
  'court.sentence-passed',
] as const;

/** Where a suspect stands whose last open charge was decided, where some were proved. */
const lastDecided: readonly Transition[] = decisions.flatMap((on) => [
  { on, given: 'everyChargeSentenced', to: 'post-trial/sentenced' } as const,
  { on, given: 'everyChargeDecidedSomeProved', to: 'sentence/awaiting-sentence' } as const,
]);

/** A case rests where none of its charges is proved and one of them does, whichever was decided last. */
const lastRests: readonly Transition[] = decisions
  .filter((on) => on !== 'court.plea-entered')
  .map((on) => ({ on, given: 'everyOpenChargeDormant', to: 'pre-trial/dormant' }));

const restsOfNamed = { on: 'court.case-dormant', when: { charges: { given: true } } } as const;
const restSentenced: Transition = {
  ...restsOfNamed,
  given: 'everyChargeSentenced',
  to: 'post-trial/sentenced',
};

/** Charges that rest leave a case to those that were proved; where none was, or none is named, it rests itself. */
const rests: readonly Transition[] = [
  restSentenced,
  { ...restsOfNamed, given: 'everyChargeDecidedSomeProved', to: 'sentence/awaiting-sentence' },
  { on: 'court.case-dormant', given: 'noChargePending', to: 'pre-trial/dormant' },
];

/** What may leave a suspect with every charge stopped. */
const stops = ['court.proceedings-stopped', 'charging.discontinued', 'court.charge-removed'] as const;
/** What became of the charges names the ending, whichever of them was decided last. */
const endings = [
  { given: 'everyChargeStopped', to: 'closed/closed', ending: 'proceedings-stopped' },
  { given: 'everyChargeWithoutConviction', to: 'closed/closed', ending: 'no-conviction' },
  { given: 'everyChargeDecidedNoneProved', to: 'closed/closed', ending: 'acquitted' },
] as const;
const allStopped: readonly Transition[] = stops.flatMap((on) => endings.map((each) => ({ on, ...each })));

/** What a court's verdict or the prosecution's stopping does to one suspect, before and during a trial. */
const courtDecides: readonly Transition[] = [
  ...lastDecided,
  ...lastRests,
  ...allStopped,
  {
    on: 'court.verdict',
    given: 'everyChargeWithoutConviction',
    to: 'closed/closed',
    ending: 'no-conviction',
  },
  { on: 'court.verdict', given: 'everyChargeDecidedNoneProved', to: 'closed/closed', ending: 'acquitted' },
  {
    on: 'court.unfit-to-plead',
    given: 'noChargePending',
    to: 'closed/closed',
    ending: 'hospital-order',
  },
  {
    on: 'court.result-recorded',
    when: { outcome: 'unavailable' },
    to: 'closed/closed',
    ending: 'result-unavailable',
  },
  { on: 'court.outcome-unavailable', to: 'closed/closed', ending: 'result-unavailable' },
  ...rests,
  { on: 'court.retrial-ordered', to: 'pre-trial/awaiting-retrial' },
];

/** A conviction that no longer stands puts the case before the court again. */
const setAside: Transition = { on: 'court.conviction-set-aside', to: 'pre-trial/case-registered' };

/** So does a charge that is added when all others were decided. */
const chargeAdded: Transition = {
  on: 'court.charge-added',
  given: 'someChargePending',
  to: 'pre-trial/case-registered',
};

const listing: readonly Transition[] = [
  { on: 'court.hearing-listed', when: { hearingType: ['TRIAL', 'NEWT'] }, to: 'pre-trial/trial-listed' },
  { on: 'court.hearing-listed', to: 'pre-trial/hearing-listed' },
];

const report: Stage = {
  name: 'report',
  strand: 'case',
  owner: 'police',
  summary: 'Someone told the police; a crime is recorded or not.',
  steps: {
    'contact-received': {
      summary: 'A call, visit or online report was taken.',
      on: [
        { on: 'incident.created', to: 'report/incident-open' },
        { on: 'incident.graded', to: 'report/incident-open' },
        { on: 'incident.attended', to: 'report/incident-open' },
      ],
    },
    'incident-open': { summary: 'An incident is open; no crime is recorded yet.', on: [] },
    'crime-recorded': {
      summary: 'A crime is recorded; whether it will be investigated is not yet decided.',
      on: [
        { on: 'investigation.declined', to: 'closed/closed', ending: 'not-investigated' },
        { on: 'investigation.reviewed', to: 'investigation/under-way' },
      ],
    },
  },
  on: [
    { on: 'crime.recorded', to: 'report/crime-recorded' },
    { on: 'incident.closed-no-crime', to: 'closed/closed', ending: 'no-crime' },
    { on: 'investigation.opened', to: 'investigation/under-way' },
    ...investigationMoves,
    adviceRequested,
    charged,
    ...chargeRefused,
    ...investigationEnds,
    ...endsAnywhere,
  ],
};

const investigation: Stage = {
  name: 'investigation',
  strand: 'case',
  owner: 'police',
  summary: 'The police look for evidence and for who did it.',
  steps: {
    'under-way': { summary: 'Under way; no suspect yet.', on: [] },
    'suspect-identified': { summary: 'A suspect is known.', on: [] },
    'suspect-arrested': { summary: 'A suspect is under arrest.', on: [] },
    'suspect-interviewed': { summary: 'A suspect was interviewed.', on: [] },
    'suspect-on-bail': { summary: 'A suspect is on pre-charge bail.', on: [] },
    'suspect-under-investigation': { summary: 'A suspect was released under investigation.', on: [] },
    'suspect-released': { summary: 'A suspect was released without charge; enquiries go on.', on: [] },
  },
  on: [
    ...investigationMoves,
    { on: 'investigation.declined', to: 'closed/closed', ending: 'not-investigated' },
    adviceRequested,
    charged,
    ...chargeRefused,
    ...investigationEnds,
    ...endsAnywhere,
  ],
};

const charging: Stage = {
  name: 'charging',
  strand: 'case',
  owner: 'cps',
  summary: 'The CPS, or the police for minor offences, decides whether to charge.',
  steps: {
    'advice-requested': {
      summary: 'The police asked the CPS for a charging decision.',
      on: [
        { on: 'charging.advice-given', to: 'charging/advice-given' },
        { on: 'charging.returned', to: 'charging/returned' },
      ],
    },
    'advice-given': {
      summary: 'The CPS gave early advice.',
      on: [{ on: 'charging.returned', to: 'charging/returned' }, adviceRequested],
    },
    returned: { summary: 'The file went back to the police for more work.', on: [adviceRequested] },
  },
  on: [
    charged,
    ...chargeRefused,
    {
      on: 'investigation.suspect-released-without-charge',
      when: { noFurtherAction: true },
      to: 'closed/closed',
      ending: 'police-no-further-action',
    },
    { on: 'investigation.suspect-eliminated', to: 'closed/closed', ending: 'eliminated' },
    ...investigationEnds,
    ...endsAnywhere,
  ],
};

const preTrial: Stage = {
  name: 'pre-trial',
  strand: 'case',
  owner: 'court',
  summary: 'Charged; hearings lead up to a trial.',
  steps: {
    charged: {
      summary: 'Charged, summonsed or requisitioned.',
      on: [{ on: 'court.case-registered', to: 'pre-trial/case-registered' }],
    },
    'case-registered': { summary: 'The court has the case.', on: [] },
    'hearing-listed': { summary: 'A hearing is listed.', on: [] },
    'not-guilty-plea': { summary: 'The defendant denies it.', on: [] },
    'sent-to-crown-court': { summary: 'The case went up to the Crown Court.', on: [] },
    'trial-listed': {
      summary: 'A trial date is set.',
      enter: ['open-pre-trial-support'],
      on: [{ on: 'court.trial-vacated', to: 'pre-trial/trial-vacated' }],
    },
    'trial-vacated': { summary: 'The trial date was taken out of the list.', on: [] },
    'awaiting-retrial': { summary: 'A retrial is to be listed.', on: [] },
    dormant: {
      summary: 'Left on the file or adjourned without a date.',
      on: [{ on: 'charging.reinstated', to: 'pre-trial/case-registered' }],
    },
  },
  on: [
    ...listing,
    { on: 'court.sent-to-crown-court', to: 'pre-trial/sent-to-crown-court' },
    { on: 'court.trial-started', to: 'trial/under-way' },
    // A court that sends results of hearings does not tell of the first day of a trial.
    { on: 'court.jury-discharged', to: 'pre-trial/awaiting-retrial' },
    ...courtDecides,
    { on: 'court.plea-entered', when: { plea: ['NG', 'DEN', 'OPP'] }, to: 'pre-trial/not-guilty-plea' },
    ...endsAnywhere,
  ],
};

const trial: Stage = {
  name: 'trial',
  strand: 'case',
  owner: 'court',
  summary: 'The trial is on.',
  steps: {
    'under-way': {
      summary: 'Evidence is being heard.',
      on: [
        { on: 'court.hearing-held', when: { outcome: ['part-heard', 'adjourned'] }, to: 'trial/part-heard' },
      ],
    },
    'part-heard': {
      summary: 'The trial stopped part way and will go on.',
      on: [{ on: 'court.trial-started', to: 'trial/under-way' }],
    },
  },
  on: [
    { on: 'court.jury-discharged', to: 'pre-trial/awaiting-retrial' },
    { on: 'court.trial-vacated', to: 'pre-trial/trial-vacated' },
    ...courtDecides,
    ...endsAnywhere,
  ],
};

const sentence: Stage = {
  name: 'sentence',
  strand: 'case',
  owner: 'court',
  summary: 'Guilty; the sentence is to be passed.',
  steps: {
    'awaiting-sentence': {
      summary: 'Waiting for the sentence.',
      on: [{ on: 'court.hearing-listed', to: 'sentence/sentence-listed' }],
    },
    'sentence-listed': {
      summary: 'The sentencing hearing is listed.',
      on: [
        restSentenced,
        { ...restsOfNamed, given: 'everyChargeDecidedSomeProved', to: 'sentence/sentence-listed' },
      ],
    },
  },
  on: [
    ...lastDecided.filter(({ given }) => given === 'everyChargeSentenced'),
    { on: 'court.sent-to-crown-court', to: 'sentence/awaiting-sentence' },
    setAside,
    chargeAdded,
    { on: 'court.appeal-lodged', to: 'post-trial/appeal-lodged' },
    { on: 'court.retrial-ordered', to: 'pre-trial/awaiting-retrial' },
    {
      on: 'court.result-recorded',
      when: { outcome: 'unavailable' },
      to: 'closed/closed',
      ending: 'result-unavailable',
    },
    { on: 'court.outcome-unavailable', to: 'closed/closed', ending: 'result-unavailable' },
    ...rests,
    ...endsAnywhere,
  ],
};

const appeals: readonly Transition[] = [
  { on: 'court.appeal-lodged', to: 'post-trial/appeal-lodged' },
  { on: 'court.appeal-outcome', when: { outcome: 'retrial-ordered' }, to: 'pre-trial/awaiting-retrial' },
  {
    on: 'court.appeal-outcome',
    when: { outcome: 'conviction-quashed' },
    given: 'everyChargeDecidedNoneProved',
    to: 'closed/closed',
    ending: 'conviction-quashed',
  },
  { on: 'court.retrial-ordered', to: 'pre-trial/awaiting-retrial' },
];

const postTrial: Stage = {
  name: 'post-trial',
  strand: 'case',
  owner: 'probation',
  summary: 'Sentenced; the sentence is served, appealed or ends.',
  steps: {
    sentenced: { summary: 'The sentence was passed.', on: [] },
    'contact-scheme-offered': { summary: 'The victim was referred to the Victim Contact Scheme.', on: [] },
    'contact-scheme-joined': { summary: 'The victim is told of key stages of the sentence.', on: [] },
    'on-licence': { summary: 'The offender was released on licence.', on: [] },
    recalled: { summary: 'The offender was recalled to prison.', on: [] },
    'appeal-lodged': {
      summary: 'An appeal is before the court.',
      on: [
        {
          on: 'court.appeal-outcome',
          when: { outcome: ['dismissed', 'abandoned', 'sentence-varied'] },
          to: 'post-trial/sentenced',
        },
        {
          on: 'court.appeal-outcome',
          when: { outcome: 'conviction-quashed' },
          given: 'everyChargeSentenced',
          to: 'post-trial/sentenced',
        },
      ],
    },
  },
  on: [
    { on: 'probation.vcs-referred', to: 'post-trial/contact-scheme-offered' },
    {
      on: 'probation.victim-contacted',
      when: { outcome: 'opted-in' },
      to: 'post-trial/contact-scheme-joined',
    },
    { on: 'probation.opted-in', to: 'post-trial/contact-scheme-joined' },
    { on: 'probation.key-stage', when: { stage: 'released' }, to: 'post-trial/on-licence' },
    { on: 'probation.key-stage', when: { stage: 'recalled' }, to: 'post-trial/recalled' },
    { on: 'court.sentence-passed', to: 'post-trial/sentenced' },
    setAside,
    chargeAdded,
    ...appeals,
    { on: 'probation.sentence-ended', to: 'closed/closed', ending: 'sentence-ended' },
    { on: 'journey.closed', to: 'closed/closed', ending: 'convicted' },
    ...endsAnywhere,
  ],
};

const closed: Stage = {
  name: 'closed',
  strand: 'case',
  owner: 'police',
  summary: 'Nothing further is due, unless something new is learned.',
  steps: { closed: { summary: 'Closed; may be reopened.', on: [] } },
  on: [
    { on: 'journey.reopened', when: { reason: 'appeal' }, to: 'post-trial/appeal-lodged' },
    { on: 'journey.reopened', to: 'investigation/under-way' },
    { on: 'review.concluded', when: { outcome: ['overturned', 'reopened'] }, to: 'charging/returned' },
    { on: 'investigation.opened', to: 'investigation/under-way' },
    ...investigationMoves.filter(({ ending }) => ending !== 'eliminated'),
    adviceRequested,
    charged,
    { on: 'charging.reinstated', to: 'pre-trial/charged' },
    { on: 'court.trial-started', to: 'trial/under-way' },
    setAside,
    chargeAdded,
    { on: 'disposal.breached', to: 'charging/returned' },
    ...appeals,
    { on: 'crime.recorded', to: 'report/crime-recorded' },
    ...chargeRefused,
    ...investigationEnds,
  ],
};

/** The criminal justice strand, in the order its stages are normally passed. */
export const caseStages: readonly Stage[] = [
  report,
  investigation,
  charging,
  preTrial,
  trial,
  sentence,
  postTrial,
  closed,
];
