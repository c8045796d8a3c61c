import { readTable } from './read-table.ts';

/**
 * The duties of the Victims' Code, written from the table of the domain (section 1.4) and not from the rule
 * set: whose each is, within how long, and what opens, meets and ends it.
 */
export const dutyRows = readTable(`
  id                    right  owner         standard  enhanced  unit
  VC-1-COMMUNICATE      1      sender        -         -         -
  VC-2-RECORD           2      police        24        24        hours
  VC-2-INTERVIEW        2      police        -         -         -
  VC-3-WRITTEN-CONF     3      police        -         -         -
  VC-3-INFO             3      police        -         -         -
  VC-3-RJ               3      police        -         -         -
  VC-4-NEEDS            4      police        -         -         -
  VC-4-REFER            4      police        2         2         working days
  VC-4-REASSESS         4      sender        -         -         -
  VC-4-NEEDS-WCU        4      witness-care  -         -         -
  VC-5-COMP-INFO        5      police        -         -         -
  CICA-APPLY            5      victim        2         2         years
  VC-6-NO-INVESTIG      6      police        5         1         working days
  VC-6-ARREST           6      police        5         1         working days
  VC-6-INTERVIEW        6      police        5         1         working days
  VC-6-REL-NOCHARGE     6      police        5         1         working days
  VC-6-BAIL-RUI         6      police        5         1         working days
  VC-6-BAIL-CHANGE      6      police        5         1         working days
  VC-6-CONTACT-PLAN     6      police        -         -         -
  VC-6-CHARGED          6      police        5         1         working days
  VC-6-OOCD             6      sender        5         1         working days
  VC-6-NFA-POLICE       6      police        5         1         working days
  VC-6-NFA-CPS          6      cps           5         1         working days
  VC-6-CPS-STOP         6      cps           5         1         working days
  VC-6-CPS-ALTER        6      cps           5         1         working days
  VRR-REQUEST           6      victim        10        10        working days
  VRR-RESPONSE          6      cps           -         -         -
  VC-7-VPS-OFFER        7      police        -         -         -
  VC-7-VPS-COURT        7      witness-care  -         -         -
  VC-8-COURT-TO-WCU     8      court         5         5         working days
  VC-8-HEARING-DATE     8      witness-care  1         1         working days
  VC-8-BAIL-OUTCOME     8      witness-care  5         1         working days
  VC-8-WARRANT          8      witness-care  5         1         working days
  VC-8-REARREST         8      witness-care  5         1         working days
  VC-8-GIVE-EVIDENCE    8      witness-care  1         1         working days
  VC-8-WITNESS-SUPPORT  8      witness-care  -         -         -
  VC-8-SPECIAL-MEAS     8      witness-care  -         -         -
  VC-8-COURT-DAY        8      cps           -         -         -
  VC-9-COURT-TO-WCU     9      court         5         5         working days
  VC-9-OUTCOME          9      witness-care  1         1         working days
  VC-9-SENTENCE         9      witness-care  1         1         working days
  ULS-REQUEST           9      victim        28        28        days
  VC-9-APPEAL           9      witness-care  1         1         working days
  VC-9-BEREAVED-MTG     9      cps           -         -         -
  VC-10-EXPENSES        10     cps           10        10        working days
  VC-10-PROPERTY        10     police        -         -         -
  VC-11-VCS-REFER       11     witness-care  10        10        working days
  VC-11-VLO-CONTACT     11     probation     20        20        working days
  VC-11-KEY-STAGES      11     probation     -         -         -
  VC-12-COMPLAINT-ACK   12     against       10        10        working days
  VC-12-ESCALATE        12     against       -         -         -
  LSL-CALLBACK          6      phoneline     1         1         working days
  LSL-REPLY             12     phoneline     2         2         working days
`).map(({ right, ...row }) => ({
  id: row['id'] ?? '',
  right: Number(right),
  owner: row['owner'] ?? '',
  limits: { standard: row['standard'] ?? '-', enhanced: row['enhanced'] ?? '-', unit: row['unit'] ?? '-' },
}));

/**
 * Who but its owner may do what a duty owes, or say that the victim does not want it: whoever the table of the domain
 * names beside the owner ("all", "WCU/CPS/court", "police by agreement"), witness care units for the police once there
 * is a charge and for the CPS, whose unit they are too, and officers for the witness care unit of their force.
 */
export const othersWhoMay: Readonly<Record<string, readonly string[]>> = {
  'VC-1-COMMUNICATE': ['police', 'cps', 'witness-care', 'support-service', 'probation'],
  'VC-3-RJ': ['support-service', 'probation'],
  'VC-4-REASSESS': ['police', 'cps', 'witness-care', 'support-service'],
  'VC-6-CONTACT-PLAN': ['witness-care'],
  'VC-6-CHARGED': ['witness-care'],
  'VC-6-NFA-CPS': ['police', 'witness-care'],
  'VC-6-CPS-STOP': ['witness-care'],
  'VC-6-CPS-ALTER': ['witness-care'],
  'VC-7-VPS-OFFER': ['witness-care', 'cps'],
  'VC-7-VPS-COURT': ['police', 'cps', 'court'],
  'VC-8-HEARING-DATE': ['police'],
  'VC-8-BAIL-OUTCOME': ['police'],
  'VC-8-WARRANT': ['police'],
  'VC-8-REARREST': ['police'],
  'VC-8-GIVE-EVIDENCE': ['police'],
  'VC-8-SPECIAL-MEAS': ['police', 'cps'],
  'VC-8-COURT-DAY': ['witness-care'],
  'VC-9-OUTCOME': ['police'],
  'VC-9-SENTENCE': ['police'],
  'VC-9-APPEAL': ['police'],
  'VC-9-BEREAVED-MTG': ['police'],
  'VC-10-EXPENSES': ['witness-care'],
  'VC-11-VCS-REFER': ['probation', 'court'],
  'LSL-CALLBACK': ['police', 'witness-care', 'support-service'],
};

/**
 * When what began on Monday 5 January 2026 at 10:00 in London is due, by the calendar on the wall: the trigger
 * day is day 0, days end at 23:59:59, and there was no bank holiday before April.
 */
export const dueOnTheWall: Readonly<Record<string, string>> = {
  '24 hours': '2026-01-06T10:00:00.000Z',
  '1 working days': '2026-01-06T23:59:59.000Z',
  '2 working days': '2026-01-07T23:59:59.000Z',
  '5 working days': '2026-01-12T23:59:59.000Z',
  '10 working days': '2026-01-19T23:59:59.000Z',
  '20 working days': '2026-02-02T23:59:59.000Z',
  '28 days': '2026-02-02T23:59:59.000Z',
  '2 years': '2028-01-05T23:59:59.000Z',
};

/**
 * What happens to each duty. An event is its type, and what it must say beside its example. `told` is telling
 * the victim of what opened it, `received` the witness care unit's having it; what stands in brackets the
 * telling must hold, `$opener` names what opened it. What is left out does nothing to the duty.
 */
export interface Life {
  /** What must be so before: it opens nothing of this duty. */
  readonly given?: readonly string[];
  readonly opens: readonly string[];
  readonly opensNot?: readonly string[];
  readonly met: readonly string[];
  readonly metNot?: readonly string[];
  readonly waived?: readonly string[];
  readonly ended?: readonly string[];
  /** What might be taken to end it and does not. */
  readonly notEnded?: readonly string[];
  readonly attempted?: readonly string[];
  /** Opened once in a journey, however often what opens it happens. */
  readonly once?: true;
  /** What is said anew of a hearing takes the place of what is on its way. */
  readonly latestOf?: readonly string[];
  /** Its clock starts when the witness care unit has it. */
  readonly fromReceipt?: true;
  /** What a victim's opting out ends it: updates of the case, or the Victim Contact Scheme. */
  readonly optOut?: 'updates' | 'vcs';
}

/** What rests on a conviction ends with it, whichever way: not with that of somebody else, nor with a part of it. */
const convicted = {
  ended: [
    'court.appeal-outcome outcome=conviction-quashed charges=',
    'court.appeal-outcome outcome=retrial-ordered charges=',
    'court.conviction-set-aside charges=',
    'court.retrial-ordered charges=',
  ],
  notEnded: [
    'court.appeal-outcome outcome=dismissed',
    'court.appeal-outcome outcome=sentence-varied',
    'court.appeal-outcome outcome=conviction-quashed charges= suspect=S2',
    'court.conviction-set-aside suspect=S2 charges=',
  ],
} as const;
const update = { met: ['told'], optOut: 'updates' } as const;
const updateWhy = { met: ['told (reasons)'], metNot: ['told'], optOut: 'updates' } as const;
const reviewable = {
  met: ['told (reasons, vrr)'],
  metNot: ['told', 'told (reasons)', 'told (vrr)'],
  optOut: 'updates',
} as const;
const reports = ['contact.received', 'incident.created', 'crime.recorded'];
const withdrawn = 'victim.support-for-prosecution-withdrawn';
const stoodDown = ['witness.no-longer-required'];
const custody = 'court.sentence-passed kind=immediate-custody';

export const dutyLives: Readonly<Record<string, Life>> = {
  'VC-1-COMMUNICATE': {
    opens: [...reports, 'contact.received by=support-service'],
    met: ['victim.communication-adapted'],
    once: true,
  },
  'VC-2-RECORD': {
    opens: ['contact.received', 'incident.created'],
    opensNot: ['contact.received by=support-service'],
    met: ['crime.recorded'],
    ended: ['incident.closed-no-crime'],
    once: true,
  },
  'VC-2-INTERVIEW': {
    opens: ['investigation.opened'],
    met: ['investigation.statement-taken'],
    ended: [`${withdrawn} prosecutionContinues=false`],
    once: true,
  },
  'VC-3-WRITTEN-CONF': { opens: ['crime.recorded'], met: ['crime.confirmation-sent'], once: true },
  'VC-3-INFO': {
    opens: reports,
    opensNot: ['contact.received by=support-service'],
    met: ['crime.information-given topics=["justice-process"]'],
    metNot: ['crime.information-given topics=["compensation"]'],
    once: true,
  },
  'VC-3-RJ': {
    opens: ['investigation.suspect-identified'],
    met: ['crime.information-given topics=["restorative-justice"]', 'restorative-justice.offered'],
    metNot: ['crime.information-given topics=["justice-process"]'],
    once: true,
  },
  'VC-4-NEEDS': {
    opens: reports,
    opensNot: ['contact.received by=support-service'],
    met: ['needs.assessed answered=true'],
    waived: ['needs.assessed answered=false'],
    once: true,
  },
  'VC-4-REFER': {
    opens: reports,
    opensNot: ['contact.received by=support-service'],
    met: ['referral.received', 'referral.accepted'],
    metNot: ['referral.requested', 'needs.assessed supportConsent=given'],
    waived: ['needs.assessed supportConsent=refused', 'needs.reassessed supportConsent=refused'],
    once: true,
  },
  'VC-4-REASSESS': { opens: ['needs.changed'], met: ['needs.reassessed'], metNot: ['needs.assessed'] },
  'VC-4-NEEDS-WCU': {
    opens: ['witness.required'],
    met: ['needs.assessed purpose=court answered=true', 'needs.reassessed purpose=court answered=true'],
    metNot: ['needs.assessed purpose=report answered=true', 'needs.reassessed purpose=support answered=true'],
    waived: ['needs.assessed purpose=court answered=false', 'needs.reassessed purpose=court answered=false'],
    ended: stoodDown,
    once: true,
  },
  'VC-5-COMP-INFO': {
    opens: reports,
    opensNot: ['contact.received by=support-service'],
    met: ['crime.information-given topics=["compensation"]'],
    metNot: ['crime.information-given topics=["medical"]'],
    once: true,
  },
  'CICA-APPLY': {
    opens: ['crime.recorded offenceFrom=2026-01-05'],
    met: ['compensation.applied scheme=cica'],
    metNot: ['compensation.applied scheme=court', 'compensation.decided scheme=cica'],
    once: true,
  },
  'VC-6-NO-INVESTIG': { opens: ['investigation.declined'], ...updateWhy },
  'VC-6-ARREST': { opens: ['investigation.suspect-arrested'], ...update },
  'VC-6-INTERVIEW': {
    opens: ['investigation.suspect-interviewed caution=true'],
    opensNot: ['investigation.suspect-interviewed caution=false'],
    ...update,
  },
  'VC-6-REL-NOCHARGE': { opens: ['investigation.suspect-released-without-charge'], ...updateWhy },
  'VC-6-BAIL-RUI': {
    opens: [
      'investigation.suspect-bailed conditions=[]',
      'investigation.suspect-released-under-investigation',
    ],
    ...update,
  },
  'VC-6-BAIL-CHANGE': {
    opens: [
      'investigation.bail-changed change=varied',
      'investigation.bail-changed change=cancelled',
      'investigation.bail-changed change=extended',
    ],
    ...update,
  },
  'VC-6-CONTACT-PLAN': {
    opens: ['investigation.opened'],
    met: ['victim.contact-preference-set optOut='],
    once: true,
    optOut: 'updates',
  },
  'VC-6-CHARGED': {
    opens: [
      'charging.charged method=charge',
      'charging.charged method=summons',
      'charging.charged method=requisition',
    ],
    ...update,
  },
  'VC-6-OOCD': {
    opens: [
      'disposal.decided kind=caution',
      'disposal.decided kind=penalty-notice',
      'disposal.decided kind=community-resolution',
      'disposal.decided kind=caution by=cps',
    ],
    opensNot: ['disposal.proposed'],
    ...update,
  },
  'VC-6-NFA-POLICE': {
    opens: [
      'charging.no-further-action decidedBy=police',
      'investigation.suspect-released-without-charge noFurtherAction=true',
      'investigation.closed outcome=unable-to-prosecute',
      'investigation.closed outcome=no-suspect-identified',
    ],
    opensNot: [
      'charging.no-further-action decidedBy=cps',
      'investigation.suspect-released-without-charge noFurtherAction=false',
      'investigation.closed outcome=transferred',
    ],
    ...reviewable,
  },
  'VC-6-NFA-CPS': {
    opens: ['charging.no-further-action decidedBy=cps'],
    opensNot: ['charging.no-further-action decidedBy=police'],
    ...reviewable,
  },
  'VC-6-CPS-STOP': {
    opens: [
      'charging.discontinued kind=discontinued',
      'charging.discontinued kind=withdrawn',
      'charging.discontinued kind=no-evidence-offered',
    ],
    opensNot: ['charging.discontinued kind=replaced'],
    ...updateWhy,
  },
  'VC-6-CPS-ALTER': {
    opens: ['charging.altered substantial=true'],
    opensNot: ['charging.altered substantial=false'],
    ...update,
  },
  'VRR-RESPONSE': {
    opens: ['review.requested scheme=cps-vrr'],
    opensNot: ['review.requested scheme=uls', 'review.requested scheme=police-vrr'],
    met: ['review.concluded scheme=cps-vrr'],
    metNot: [
      'review.concluded scheme=police-vrr',
      'review.concluded scheme=cps-vrr decision={"source":"/cps/test","id":"another"}',
    ],
  },
  'VC-7-VPS-OFFER': {
    opens: ['investigation.statement-taken'],
    met: ['vps.offered', 'vps.made'],
    waived: ['vps.declined'],
    once: true,
  },
  'VC-7-VPS-COURT': { opens: ['vps.made'], met: ['vps.court-preference', 'vps.heard'], once: true },
  'VC-8-COURT-TO-WCU': {
    opens: [
      'court.hearing-listed',
      'court.hearing-vacated',
      'court.trial-vacated',
      'court.hearing-held bail= nextHearing=2026-06-01T09:30:00Z',
      'court.hearing-held bail=CB nextHearing=',
      'court.bail-decided',
      'court.warrant-issued kind=arrest',
      'court.warrant-issued kind=arrest-backed-for-bail',
      'court.warrant-ended',
      'court.hearing-held bail= nextHearing= nextDateUnfixed=true',
      'court.rearrest-hearing',
    ],
    opensNot: [
      'court.hearing-held bail= nextHearing=',
      'court.hearing-listed at=2026-01-05T08:00:00Z days=',
      'court.warrant-issued kind=witness',
    ],
    met: ['received'],
    ended: [
      'court.hearing-listed',
      'court.hearing-vacated suspects=',
      'court.hearing-held bail= nextHearing=',
    ],
    notEnded: ['court.hearing-listed hearing=H2', 'court.hearing-vacated hearing=H2'],
  },
  'VC-8-HEARING-DATE': {
    opens: [
      'court.hearing-listed',
      'court.hearing-vacated suspects=',
      'court.trial-vacated',
      'court.hearing-held bail= nextHearing=2026-06-01T09:30:00Z',
      'court.hearing-held bail= nextHearing= nextDateUnfixed=true',
    ],
    opensNot: [
      'court.hearing-held bail= nextHearing=',
      // It has taken place: there is no date to come to.
      'court.hearing-listed at=2026-01-05T08:00:00Z days=',
      'court.hearing-held bail= nextHearing=2026-01-05T08:00:00Z',
    ],
    latestOf: ['court.hearing-listed', 'court.hearing-vacated suspects='],
    // What is said anew of the hearing is owed in its place; what is said of another changes nothing.
    ended: [
      'court.hearing-listed',
      'court.hearing-vacated suspects=',
      'court.hearing-held bail= nextHearing=',
    ],
    notEnded: ['court.hearing-listed hearing=H2', 'court.hearing-vacated hearing=H2'],
    fromReceipt: true,
    ...update,
  },
  'VC-8-BAIL-OUTCOME': {
    opens: ['court.bail-decided', 'court.hearing-held bail=CB nextHearing='],
    opensNot: ['court.hearing-held bail= nextHearing='],
    fromReceipt: true,
    ...updateWhy,
  },
  'VC-8-WARRANT': {
    opens: [
      'court.warrant-issued kind=arrest',
      'court.warrant-issued kind=arrest-backed-for-bail',
      'court.warrant-ended',
    ],
    opensNot: ['court.warrant-issued kind=witness'],
    fromReceipt: true,
    ...update,
  },
  'VC-8-REARREST': { opens: ['court.rearrest-hearing'], fromReceipt: true, ...update },
  'VC-8-GIVE-EVIDENCE': { opens: ['witness.required'], met: ['told'], fromReceipt: true },
  'VC-8-WITNESS-SUPPORT': {
    opens: ['witness.required'],
    met: ['witness.pre-trial-visit-offered'],
    metNot: ['needs.assessed purpose=court'],
    ended: stoodDown,
    once: true,
  },
  'VC-8-SPECIAL-MEAS': { opens: ['witness.special-measures-decided'], met: ['told'] },
  'VC-8-COURT-DAY': {
    given: ['witness.required'],
    opens: ['court.trial-started'],
    met: ['witness.court-day-attended'],
    ended: stoodDown,
  },
  'VC-9-COURT-TO-WCU': {
    opens: [
      'court.verdict verdict=G',
      'court.verdict verdict=NG',
      'court.plea-entered plea=G',
      'court.plea-entered plea=ADM',
      'court.proceedings-stopped',
      'court.case-dormant',
      'court.jury-discharged',
      'court.retrial-ordered',
      'court.unfit-to-plead',
      'court.tic-admitted',
      'court.conviction-set-aside',
      'court.trial-ineffective',
      'court.suspect-died',
      'court.result-recorded outcome=unavailable',
      'court.sentence-passed',
      'court.protective-order-made',
      'court.protective-order-varied',
      'court.protective-order-ended',
      'court.appeal-lodged',
      'court.appeal-leave',
      'court.appeal-outcome',
    ],
    opensNot: ['court.plea-entered plea=NG', 'court.result-recorded outcome=awaiting'],
    met: ['received'],
  },
  'VC-9-OUTCOME': {
    opens: [
      'court.verdict verdict=G',
      'court.verdict verdict=NG',
      'court.plea-entered plea=G',
      'court.plea-entered plea=ADM',
      'court.proceedings-stopped',
      'court.case-dormant',
      'court.jury-discharged',
      'court.retrial-ordered',
      'court.unfit-to-plead',
      'court.tic-admitted',
      'court.conviction-set-aside',
      'court.trial-ineffective',
      'court.suspect-died',
      'court.result-recorded outcome=unavailable',
    ],
    opensNot: ['court.plea-entered plea=NG', 'court.result-recorded outcome=awaiting'],
    fromReceipt: true,
    ...updateWhy,
  },
  'VC-9-SENTENCE': {
    opens: [
      'court.sentence-passed',
      'court.protective-order-made',
      'court.protective-order-varied',
      'court.protective-order-ended',
    ],
    fromReceipt: true,
    ...update,
  },
  'ULS-REQUEST': {
    opens: ['court.sentence-passed'],
    met: ['review.requested scheme=uls decision=$opener'],
    metNot: ['review.requested scheme=cps-vrr decision=$opener', 'review.requested scheme=uls'],
    ...convicted,
  },
  'VC-9-APPEAL': {
    opens: ['court.appeal-lodged', 'court.appeal-leave', 'court.appeal-outcome'],
    fromReceipt: true,
    ...update,
  },
  'VC-9-BEREAVED-MTG': {
    given: ['crime.recorded flags=["bereaved"]'],
    opens: ['court.verdict verdict=G', 'court.plea-entered plea=G', 'court.sentence-passed'],
    opensNot: ['court.verdict verdict=NG', 'court.plea-entered plea=NG'],
    met: ['meeting.offered kind=bereaved-family', 'meeting.held kind=bereaved-family'],
    metNot: ['meeting.offered kind=rasso'],
    waived: ['meeting.declined kind=bereaved-family'],
    ...convicted,
  },
  'VC-10-EXPENSES': {
    opens: ['expenses.claim-received'],
    met: ['expenses.paid'],
    metNot: ['expenses.paid claim=C-2'],
  },
  'VC-10-PROPERTY': {
    opens: ['property.no-longer-needed'],
    opensNot: ['property.retained'],
    met: ['property.returned'],
    metNot: ['property.returned property=P-2'],
  },
  'VC-11-VCS-REFER': {
    opens: [
      `${custody} specifiedOffence=true custodyMonths=12`,
      'court.sentence-passed kind=hospital-order specifiedOffence= custodyMonths=',
    ],
    opensNot: [
      `${custody} specifiedOffence=true custodyMonths=11`,
      `${custody} specifiedOffence=false custodyMonths=24`,
      `${custody} specifiedOffence=true custodyMonths=`,
      'court.sentence-passed kind=fine specifiedOffence= custodyMonths=',
    ],
    met: ['probation.vcs-referred'],
    ...convicted,
  },
  'VC-11-VLO-CONTACT': {
    opens: ['probation.vcs-referred'],
    met: ['probation.victim-contacted outcome=opted-in', 'probation.victim-contacted outcome=opted-out'],
    attempted: ['probation.victim-contacted outcome=no-answer'],
    ended: convicted.ended,
    optOut: 'vcs',
  },
  'VC-11-KEY-STAGES': {
    opens: ['probation.key-stage'],
    met: ['told'],
    ended: convicted.ended,
    optOut: 'vcs',
  },
  'VC-12-COMPLAINT-ACK': {
    opens: ['complaint.received'],
    met: ['complaint.acknowledged', 'complaint.answered'],
    metNot: ['complaint.acknowledged complaint=C-2', 'complaint.escalated'],
  },
  'VC-12-ESCALATE': {
    opens: ['complaint.answered'],
    opensNot: ['complaint.acknowledged'],
    met: ['told', 'complaint.escalated'],
    metNot: ['complaint.escalated complaint=C-2'],
  },
  // The table of the domain has none of these: they are what the desk promises (pages, section 2, A7).
  'LSL-CALLBACK': {
    opens: ['callback.requested', 'callback.requested by=phoneline'],
    met: ['callback.done callback=$opener'],
    metNot: ['callback.done'],
    attempted: ['callback.missed callback=$opener'],
  },
  'LSL-REPLY': {
    opens: ['satisfaction.given wantsReply=true'],
    opensNot: ['satisfaction.given wantsReply=false'],
    met: ['contact.logged outcome=reached purposes=["feedback-reply"] by=phoneline'],
    metNot: [
      'contact.logged outcome=attempted purposes=["feedback-reply"] by=phoneline',
      'contact.logged outcome=reached purposes=["news"] by=phoneline',
    ],
  },
};

/** A decision of the CPS that the victim is told of opens the time to ask for a review of it (VRR-REQUEST). */
export const reviewable10Days: readonly string[] = [
  'charging.no-further-action decidedBy=cps',
  'charging.discontinued kind=discontinued',
];
