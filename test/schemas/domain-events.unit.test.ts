import { describe, expect, it } from 'vitest';

import { checkLogData, events, eventTypes, type EventType } from '../../schemas/events/catalogue.ts';

/** One line for each event that ../shared/domain.md names, in its words, with the types that tell of it. */
const stages: Readonly<Record<string, readonly EventType[]>> = {
  'contact.received': ['contact.received'],
  'crime.recorded': ['crime.recorded'],
  'incident.closed.no-crime': ['incident.closed-no-crime'],
  'referral.self': ['referral.requested', 'support.consent-given'],
  'investigation.opened': ['investigation.opened'],
  'investigation.declined': ['investigation.declined'],
  'needs.assessed': ['needs.assessed'],
  'referral.accepted': ['referral.accepted'],
  'referral.declined': ['support.consent-withdrawn'],
  'referral.rejected': ['referral.rejected'],
  'referral.closed': ['referral.completed', 'referral.closed-unable-to-contact'],
  'case.submitted-to-cps': ['charging.advice-requested'],
  'disposal.out-of-court': ['disposal.proposed', 'disposal.decided'],
  'nfa.police': ['investigation.closed'],
  'case.transferred': ['crime.transferred'],
  arrest: ['investigation.suspect-arrested'],
  interview: ['investigation.suspect-interviewed'],
  bail: ['investigation.suspect-bailed'],
  RUI: ['investigation.suspect-released-under-investigation'],
  'bail varied': ['investigation.bail-changed'],
  'suspect identified': ['investigation.suspect-identified'],
  'charge.advice-requested': ['charging.advice-requested'],
  'charge.authorised': ['charging.advice-given'],
  'nfa.cps': ['charging.no-further-action'],
  'charge.made': ['charging.charged'],
  requisition: ['charging.charged'],
  'trial.started': ['court.trial-started'],
  'plea.guilty': ['court.plea-entered'],
  'proceedings.stopped': ['court.proceedings-stopped', 'charging.discontinued'],
  'first hearing': ['court.hearing-listed', 'court.hearing-held'],
  'sent to Crown Court': ['court.sent-to-crown-court'],
  'vacate/adjourn': ['court.hearing-vacated', 'court.trial-vacated'],
  'special measures': ['witness.special-measures-applied', 'witness.special-measures-decided'],
  'verdict.recorded': ['court.verdict'],
  'jury.discharged': ['court.jury-discharged'],
  VPS: ['vps.offered', 'vps.made'],
  'sentence.passed': ['court.sentence-passed'],
  'restraining order': ['court.protective-order-made'],
  'appeal.lodged': ['court.appeal-lodged'],
  'appeal.outcome': ['court.appeal-outcome'],
  'retrial order': ['court.retrial-ordered'],
  'vcs.referred': ['probation.vcs-referred'],
  'parole, licence, recall': ['probation.key-stage'],
  'sentence.ended': ['probation.sentence-ended'],
  'journey.closed': ['journey.closed'],
  'journey.reopened': ['journey.reopened'],
};

const anyTime: Readonly<Record<string, readonly EventType[]>> = {
  'contact-preference.changed': ['victim.contact-preference-set'],
  'safe-contact.changed': ['victim.safe-contact-set'],
  'safety-alert.raised': ['safety.alert-raised'],
  'safety-alert.cleared': ['safety.alert-cleared'],
  'needs.reassessed': ['needs.reassessed'],
  'enhanced.granted': ['enhanced-rights.granted'],
  'enhanced.removed': ['enhanced-rights.removed'],
  'support.consent-given': ['support.consent-given'],
  'support.consent-withdrawn': ['support.consent-withdrawn'],
  'victim.support-for-prosecution.withdrawn': ['victim.support-for-prosecution-withdrawn'],
  'victim.support-for-prosecution.reinstated': ['victim.support-for-prosecution-reinstated'],
  'vps.offered': ['vps.offered'],
  'vps.made': ['vps.made'],
  'vps.declined': ['vps.declined'],
  'vps.updated': ['vps.updated'],
  'intimidation.reported': ['safety.intimidation-reported'],
  'bail-breach.reported': ['safety.bail-breach-reported'],
  'protective-order.made': ['court.protective-order-made'],
  'protective-order.varied': ['court.protective-order-varied'],
  'protective-order.ended': ['court.protective-order-ended'],
  'rj.requested': ['restorative-justice.requested'],
  'rj.accepted': ['restorative-justice.accepted'],
  'rj.ended': ['restorative-justice.ended'],
  'cica.applied': ['compensation.applied'],
  'cica.decided': ['compensation.decided'],
  'complaint.received': ['complaint.received'],
  'complaint.acknowledged': ['complaint.acknowledged'],
  'complaint.answered': ['complaint.answered'],
  'complaint.escalated': ['complaint.escalated'],
  'vrr.requested': ['review.requested'],
  'vrr.concluded': ['review.concluded'],
  'representative.appointed': ['victim.representative-appointed'],
  'representative.removed': ['victim.representative-removed'],
  'victim.turned-18': ['victim.turned-18'],
  'victim.died': ['victim.died'],
  'victim.moved-area': ['victim.moved-area'],
  'officer-in-case.changed': ['investigation.officer-changed'],
  'record.corrected': ['journey.corrected', 'journey.retracted'],
  'case.split': ['court.case-split'],
  'case.merged': ['court.cases-joined'],
  'anonymity.applies': ['victim.anonymity-applies'],
};

describe.each(Object.entries({ '2.1': stages, '2.2': anyTime }))(
  'the events of %s of the domain',
  (_, list) => {
    it.each(Object.entries(list))('%s can be told', (_, types) => {
      expect(types.length).toBeGreaterThan(0);
      expect(types.filter((type) => !eventTypes.includes(type))).toEqual([]);
    });
  },
);

describe('what the domain tells apart within a type', () => {
  it.each([
    ['contact by 999, 101 and online', 'contact.received', 'channel', ['999', '101', 'online']],
    ['a charge and a requisition', 'charging.charged', 'method', ['charge', 'requisition', 'summons']],
    ['an alternative verdict and others', 'court.verdict', 'verdict', ['G', 'NG', 'NC', 'NA']],
    ['reopening after VRR, cold case and CCRC', 'journey.reopened', 'reason', ['vrr', 'cold-case', 'ccrc']],
    ['a retrial after an appeal', 'court.appeal-outcome', 'outcome', ['retrial-ordered']],
  ] as const)('%s', (_, type, field, values) => {
    const { example } = events[type];
    const taken = values.filter((value) => checkLogData(type, { ...example, [field]: value }).ok);
    expect(taken).toEqual(values);
  });
});
