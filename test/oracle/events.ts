import { readTable } from './read-table.ts';

/**
 * Who may send which event, written from the stages and duties of the domain (sections 1.4, 2.1, 2.2): whoever
 * does a thing says that it was done. Each group of senders, and the types they send.
 */
const sentBy: Readonly<Record<string, string>> = {
  police: `
    incident.created incident.graded incident.attended incident.closed-no-crime
    crime.recorded crime.updated crime.linked crime.cancelled crime.transferred journey.merge-agreed
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
    victim.online-access-opened victim.online-access-closed
    support.pre-trial-opened journey.absorbed journey.parted
    referral.received referral.accepted referral.rejected referral.more-info-requested referral.contacted
    referral.started referral.completed referral.closed-unable-to-contact referral.dead-lettered
    referral.redriven referral.handed-off referral.deletion-overdue referral.deletion-confirmed
    duty.warned duty.overdue duty.lapsed duty.escalated duty.counted-anew`,
  'police support-service': 'contact.received',
  'victim police witness-care support-service phoneline': 'callback.requested',
  'victim phoneline': 'satisfaction.given',
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
    vps.offered vps.made vps.declined vps.updated vps.court-preference journey.agency-admitted
    victim.support-for-prosecution-withdrawn victim.support-for-prosecution-reinstated`,
  'police witness-care support-service': `
    victim.details-given compensation.applied compensation.decided`,
  'police witness-care support-service phoneline': `
    support.consent-given support.consent-withdrawn contact.logged callback.done callback.missed`,
  'police witness-care support-service cps': 'needs.assessed needs.reassessed',
  'police witness-care support-service probation phoneline': `
    victim.safe-contact-set safety.alert-raised safety.alert-cleared safety.intimidation-reported
    safety.bail-breach-reported`,
  'police probation support-service': `
    restorative-justice.offered restorative-justice.requested restorative-justice.accepted
    restorative-justice.ended`,
  'witness-care probation court': 'probation.vcs-referred',
  'police cps witness-care support-service probation': `
    enhanced-rights.granted enhanced-rights.removed victim.opted-out victim.opted-in
    victim.representative-appointed victim.representative-removed victim.turned-18 victim.died
    victim.moved-area victim.untraceable victim.anonymity-applies`,
  'police cps witness-care support-service probation phoneline': `
    referral.requested victim.contact-preference-set victim.communication-adapted`,
  'police cps court witness-care support-service probation': `
    needs.changed
    journey.merged journey.split
    duty.withheld duty.reason-recorded duty.waived`,
  'police cps court witness-care support-service probation oversight': `
    complaint.acknowledged complaint.answered complaint.escalated`,
  'police cps court witness-care support-service probation phoneline': `
    victim.informed journey.corrected journey.retracted`,
  'police cps court witness-care support-service probation oversight phoneline': 'complaint.received',
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
  'contact.logged': 'narrative',
  'satisfaction.given': 'narrative',
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

/**
 * Where each type stands among events of the same time, as it was given. Records are folded in this order: a new
 * type adds its line, and no line ever changes.
 */
export const ranksGiven = readTable(`
  type                                                rank
  contact.received                                    100
  contact.logged                                      110
  callback.requested                                  120
  callback.done                                       130
  callback.missed                                     140
  incident.created                                    200
  incident.graded                                     300
  incident.attended                                   400
  incident.closed-no-crime                            500
  crime.recorded                                      600
  crime.updated                                       700
  crime.linked                                        800
  crime.cancelled                                     900
  crime.transferred                                   1000
  crime.confirmation-sent                             1100
  crime.information-given                             1200
  needs.assessed                                      1300
  needs.reassessed                                    1400
  needs.changed                                       1500
  enhanced-rights.granted                             1600
  enhanced-rights.removed                             1700
  support.consent-given                               1800
  support.consent-withdrawn                           1900
  support.started                                     2000
  support.session-held                                2100
  support.pre-trial-opened                            2200
  support.ended                                       2300
  referral.requested                                  2400
  referral.received                                   2500
  referral.accepted                                   2600
  referral.rejected                                   2700
  referral.more-info-requested                        2800
  referral.contacted                                  2900
  referral.started                                    3000
  referral.completed                                  3100
  referral.closed-unable-to-contact                   3200
  referral.dead-lettered                              3300
  referral.redriven                                   3400
  referral.handed-off                                 3500
  referral.deletion-overdue                           3600
  referral.deletion-confirmed                         3700
  investigation.opened                                3800
  investigation.declined                              3900
  investigation.suspect-identified                    4000
  investigation.suspect-eliminated                    4100
  investigation.suspect-arrested                      4200
  investigation.suspect-interviewed                   4300
  investigation.statement-taken                       4400
  investigation.suspect-bailed                        4500
  investigation.suspect-released-under-investigation  4600
  investigation.suspect-released-without-charge       4700
  investigation.bail-changed                          4800
  investigation.officer-changed                       4900
  investigation.closed                                5000
  investigation.reviewed                              5100
  charging.advice-requested                           5200
  charging.advice-given                               5300
  charging.returned                                   5400
  charging.charged                                    5500
  charging.no-further-action                          5600
  charging.discontinued                               5700
  charging.altered                                    5800
  charging.reinstated                                 5900
  disposal.proposed                                   6000
  disposal.decided                                    6100
  disposal.breached                                   6200
  court.case-registered                               6300
  court.case-split                                    6400
  court.cases-joined                                  6500
  court.charge-added                                  6510
  court.charge-removed                                6520
  court.conviction-set-aside                          6550
  court.hearing-listed                                6600
  court.hearing-vacated                               6700
  court.hearing-held                                  6800
  court.bail-decided                                  6900
  court.warrant-issued                                7000
  court.warrant-ended                                 7050
  court.rearrest-hearing                              7100
  court.plea-entered                                  7200
  court.sent-to-crown-court                           7300
  court.trial-started                                 7400
  court.trial-vacated                                 7500
  court.trial-ineffective                             7550
  court.verdict                                       7600
  court.jury-discharged                               7700
  court.retrial-ordered                               7800
  court.sentence-passed                               7900
  court.proceedings-stopped                           8000
  court.case-dormant                                  8100
  court.suspect-died                                  8200
  court.unfit-to-plead                                8300
  court.tic-admitted                                  8350
  court.protective-order-made                         8400
  court.protective-order-varied                       8500
  court.protective-order-ended                        8600
  court.appeal-lodged                                 8700
  court.appeal-leave                                  8800
  court.appeal-outcome                                8900
  court.outcome-unavailable                           9000
  court.result-recorded                               9100
  court.reporting-restriction                         9110
  court.marker-set                                    9120
  witness.required                                    9200
  witness.notice-received                             9300
  witness.special-measures-applied                    9400
  witness.special-measures-decided                    9500
  witness.pre-trial-visit-offered                     9600
  witness.pre-trial-visit-held                        9700
  witness.summonsed                                   9800
  witness.availability-given                          9900
  witness.court-day-attended                          10000
  witness.no-longer-required                          10100
  vps.offered                                         10200
  vps.made                                            10300
  vps.declined                                        10400
  vps.updated                                         10500
  vps.court-preference                                10600
  vps.heard                                           10700
  victim.informed                                     10800
  victim.contact-preference-set                       10900
  victim.opted-out                                    11000
  victim.opted-in                                     11100
  victim.safe-contact-set                             11200
  victim.details-given                                11300
  victim.support-for-prosecution-withdrawn            11400
  victim.support-for-prosecution-reinstated           11500
  victim.representative-appointed                     11600
  victim.representative-removed                       11700
  victim.turned-18                                    11800
  victim.died                                         11900
  victim.moved-area                                   12000
  victim.untraceable                                  12100
  victim.anonymity-applies                            12200
  victim.communication-adapted                        12300
  victim.online-access-opened                         12320
  victim.online-access-closed                         12340
  safety.alert-raised                                 12400
  safety.alert-cleared                                12500
  safety.intimidation-reported                        12600
  safety.bail-breach-reported                         12700
  satisfaction.given                                  12750
  review.requested                                    12800
  review.concluded                                    12900
  compensation.applied                                13000
  compensation.decided                                13100
  restorative-justice.offered                         13200
  restorative-justice.requested                       13300
  restorative-justice.accepted                        13400
  restorative-justice.ended                           13500
  complaint.received                                  13600
  complaint.acknowledged                              13700
  complaint.answered                                  13800
  complaint.escalated                                 13900
  expenses.claim-received                             14000
  expenses.paid                                       14100
  property.retained                                   14200
  property.no-longer-needed                           14300
  property.returned                                   14400
  meeting.offered                                     14500
  meeting.held                                        14600
  meeting.declined                                    14700
  probation.vcs-referred                              14800
  probation.victim-contacted                          14900
  probation.opted-out                                 15000
  probation.opted-in                                  15100
  probation.key-stage                                 15200
  probation.sentence-ended                            15300
  journey.reopened                                    15400
  journey.closed                                      15500
  journey.merged                                      15600
  journey.merge-agreed                                15620
  journey.absorbed                                    15640
  journey.parted                                      15660
  journey.agency-admitted                             15680
  journey.split                                       15700
  journey.corrected                                   15800
  journey.retracted                                   15900
  duty.withheld                                       16000
  duty.reason-recorded                                16100
  duty.waived                                         16200
  duty.counted-anew                                   16250
  duty.warned                                         16300
  duty.overdue                                        16400
  duty.lapsed                                         16500
  duty.escalated                                      16600
`);
