/**
 * Who may send which event, written from the stages and duties of the domain (sections 1.4, 2.1, 2.2): whoever
 * does a thing says that it was done. Each group of senders, and the types they send.
 */
const sentBy: Readonly<Record<string, string>> = {
  police: `
    incident.created incident.graded incident.attended incident.closed-no-crime
    crime.recorded crime.updated crime.linked crime.cancelled crime.transferred
    crime.confirmation-sent crime.information-given
    investigation.opened investigation.declined investigation.suspect-identified
    investigation.suspect-eliminated investigation.suspect-arrested investigation.suspect-interviewed
    investigation.statement-taken investigation.suspect-bailed
    investigation.suspect-released-under-investigation investigation.suspect-released-without-charge
    investigation.bail-changed investigation.officer-changed investigation.closed investigation.reviewed
    charging.advice-requested disposal.proposed disposal.breached
    property.retained property.no-longer-needed property.returned`,
  cps: `
    charging.advice-given charging.returned charging.discontinued charging.altered charging.reinstated`,
  court: `
    court.hearing-listed court.hearing-vacated court.hearing-held court.bail-decided court.warrant-issued
    court.rearrest-hearing court.plea-entered court.sent-to-crown-court court.trial-started
    court.trial-vacated court.verdict court.jury-discharged court.retrial-ordered court.sentence-passed
    court.proceedings-stopped court.case-dormant court.suspect-died court.unfit-to-plead
    court.protective-order-made court.protective-order-varied court.protective-order-ended
    court.appeal-lodged court.appeal-leave court.appeal-outcome court.outcome-unavailable
    court.result-recorded court.charge-added court.charge-removed court.warrant-ended
    court.trial-ineffective court.conviction-set-aside court.tic-admitted court.reporting-restriction`,
  'witness-care': `
    witness.notice-received witness.pre-trial-visit-offered witness.pre-trial-visit-held`,
  'support-service': 'support.started support.session-held support.ended',
  probation: `
    probation.victim-contacted probation.opted-out probation.opted-in probation.key-stage
    probation.sentence-ended`,
  system: `
    support.pre-trial-opened
    referral.received referral.accepted referral.rejected referral.more-info-requested referral.contacted
    referral.started referral.completed referral.closed-unable-to-contact referral.dead-lettered
    referral.redriven referral.handed-off referral.deletion-overdue referral.deletion-confirmed
    duty.warned duty.overdue duty.lapsed duty.escalated`,
  'police support-service': 'contact.received',
  'police cps': `
    charging.charged charging.no-further-action disposal.decided review.concluded
    meeting.offered meeting.held meeting.declined`,
  'police cps support-service': 'review.requested',
  'police cps court': 'journey.reopened journey.closed',
  'court cps': `
    court.case-registered court.case-split court.cases-joined court.marker-set witness.summonsed vps.heard`,
  'cps witness-care': `
    witness.required witness.special-measures-applied witness.court-day-attended
    witness.no-longer-required expenses.claim-received expenses.paid`,
  'court cps witness-care': 'witness.special-measures-decided',
  'police witness-care': 'witness.availability-given',
  'police witness-care cps': `
    vps.offered vps.made vps.declined vps.updated vps.court-preference
    victim.support-for-prosecution-withdrawn victim.support-for-prosecution-reinstated`,
  'police witness-care support-service': `
    support.consent-given support.consent-withdrawn victim.details-given
    compensation.applied compensation.decided`,
  'police witness-care support-service cps': 'needs.assessed needs.reassessed',
  'police witness-care support-service probation': `
    victim.safe-contact-set safety.alert-raised safety.alert-cleared safety.intimidation-reported
    safety.bail-breach-reported`,
  'police probation support-service': `
    restorative-justice.offered restorative-justice.requested restorative-justice.accepted
    restorative-justice.ended`,
  'witness-care probation court': 'probation.vcs-referred',
  'police cps witness-care support-service probation': `
    enhanced-rights.granted enhanced-rights.removed referral.requested
    victim.contact-preference-set victim.opted-out victim.opted-in
    victim.representative-appointed victim.representative-removed victim.turned-18 victim.died
    victim.moved-area victim.untraceable victim.anonymity-applies victim.communication-adapted`,
  'police cps court witness-care support-service probation': `
    needs.changed victim.informed
    journey.merged journey.split journey.corrected journey.retracted
    duty.withheld duty.reason-recorded duty.waived`,
  'police cps court witness-care support-service probation oversight': `
    complaint.received complaint.acknowledged complaint.answered complaint.escalated`,
};

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The kinds of agency that may send each type. */
export const sendersOf: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(sentBy).flatMap(([senders, types]) => words(types).map((type) => [type, words(senders)])),
);

/** A report, an incident or a crime of the police starts a journey; so does a victim's own call for help. */
export const opening: readonly string[] = ['contact.received', 'incident.created', 'crime.recorded'];

/**
 * What of an event goes to the vault and is never in its log: names, addresses, ways to reach somebody, and
 * every text in somebody's own words. What is not named here has nothing of the kind.
 */
export const personalIn: Readonly<Record<string, string>> = {
  'contact.received': 'victim caller location safeContact narrative',
  'incident.created': 'location narrative',
  'crime.recorded': 'victim location narrative',
  'crime.updated': 'location narrative',
  'needs.assessed': 'safeContact narrative',
  'needs.reassessed': 'safeContact narrative',
  'investigation.opened': 'officer',
  'investigation.officer-changed': 'officer',
  'investigation.statement-taken': 'narrative',
  'charging.no-further-action': 'narrative',
  'witness.availability-given': 'narrative',
  'victim.informed': 'narrative',
  'victim.safe-contact-set': 'safeContact',
  'victim.details-given': 'victim',
  'victim.representative-appointed': 'representative',
};
