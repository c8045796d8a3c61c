/**
 * What each event makes of what is known of a journey, written from the domain (sections 2.2, 3.4 and 5). Each
 * row: what was so before, what happens, and what is then known anew. Every fact that a row does not name is as
 * it was: an event that has no row makes nothing known.
 */
export interface Fact {
  readonly given?: readonly string[];
  readonly when: string;
  readonly then: Readonly<Record<string, unknown>>;
}

const charges = 'charges=[{"charge":"C1"},{"charge":"C2"}]';
const charged = [`charging.charged ${charges} caseUrn= court= remand= asn= courtIds=`];
const stateOf = (C1: string, C2: string) => ({ suspects: { S1: { charges: { C1, C2 } } } });
const listed = ['court.hearing-listed court=C01CE00 suspects= days= atHearing='];
const hearing = { hearingType: 'PTPH', court: 'C01CE00', at: '2026-05-01T09:30:00.000Z' };
const raised = ['safety.alert-raised kind=co-resident-suspect', 'safety.alert-raised kind=unsafe-channel'];
const orders = [
  'court.protective-order-made kind=restraining',
  'court.protective-order-made kind=non-molestation',
];
const bare = 'offenceCode= crimeType= flags= victimNumber=';

export const facts: readonly Fact[] = [
  {
    when: 'crime.recorded ' + bare + ' incidentReference=',
    then: { rows: { forces: ['01'] }, crimes: ['01/01/1234567/26'] },
  },
  {
    given: ['crime.recorded'],
    when: 'crime.linked',
    then: { rows: { forces: ['01', '02'] }, crimes: ['01/01/1234567/26', '02/02/7654321/26'] },
  },
  {
    when: 'crime.updated flags=["sexual"] offenceCode= crimeType=',
    then: { flags: ['sexual'], anonymity: true },
  },
  {
    when: 'crime.updated flags=["trafficking"] offenceCode= crimeType=',
    then: { flags: ['trafficking'], anonymity: true },
  },
  {
    when: 'crime.updated flags=["child-victim"] offenceCode= crimeType=',
    then: { flags: ['child-victim'], under18: true },
  },
  {
    when: 'crime.updated flags=["domestic-abuse"] offenceCode=OF61102 crimeType=',
    then: { flags: ['domestic-abuse'], offenceCode: 'OF61102' },
  },
  {
    given: ['crime.updated flags=["domestic-abuse"] offenceCode= crimeType='],
    when: 'crime.updated flags=["hate-crime"] offenceCode= crimeType=',
    then: { flags: ['domestic-abuse', 'hate-crime'] },
  },
  { when: 'contact.received incidentReference=', then: { rows: { forces: ['01'] } } },
  {
    when: 'enhanced-rights.granted grounds=["intimidated"]',
    then: { enhanced: { entitled: true, grounds: ['intimidated'] } },
  },
  {
    given: ['enhanced-rights.granted'],
    when: 'enhanced-rights.removed',
    then: { enhanced: { entitled: false, grounds: [] } },
  },
  { when: 'investigation.suspect-identified', then: { suspects: { S1: { charges: {} } } } },
  {
    when: 'charging.advice-requested',
    then: { suspects: { S1: { charges: {} } }, rows: { cpsAreas: ['london'] } },
  },
  { when: charged[0] ?? '', then: { ...stateOf('pending', 'pending'), rows: { cpsAreas: ['london'] } } },
  {
    when: 'charging.charged charges= caseUrn= court=B01GU00 remand=CB asn= courtIds=',
    then: {
      suspects: { S1: { charges: { all: 'pending' }, remand: 'CB' } },
      rows: { courts: ['B01GU00'], cpsAreas: ['london'] },
    },
  },
  {
    // A URN leads to the journeys of the force whose code it begins with.
    given: ['crime.recorded crimeReference=TEST/1 incidentReference='],
    when: 'charging.charged charges= caseUrn=01ZD0303226 court= remand= asn= courtIds=',
    then: {
      suspects: { S1: { charges: { all: 'pending' } } },
      cases: ['01ZD0303226'],
      rows: { cpsAreas: ['london'] },
    },
  },
  {
    given: charged,
    when: 'charging.altered charges=[{"charge":"C3"}]',
    then: { suspects: { S1: { charges: { C1: 'pending', C2: 'pending', C3: 'pending' } } } },
  },
  { given: charged, when: 'charging.discontinued charges=["C1"]', then: stateOf('stopped', 'pending') },
  { given: charged, when: 'charging.discontinued charges=', then: stateOf('stopped', 'stopped') },
  {
    given: [...charged, 'charging.discontinued charges='],
    when: 'charging.reinstated',
    then: stateOf('pending', 'pending'),
  },
  {
    given: [
      ...charged,
      'court.verdict verdict=NG charges=["C1"] alternative= atHearing=',
      'charging.discontinued charges=',
    ],
    when: 'charging.reinstated',
    then: stateOf('acquitted', 'pending'),
  },
  {
    given: charged,
    when: 'court.verdict verdict=G charges=["C1"] alternative= atHearing=',
    then: stateOf('proved', 'pending'),
  },
  {
    given: charged,
    when: 'court.verdict verdict=NA charges=["C1"] alternative= atHearing=',
    then: stateOf('proved', 'pending'),
  },
  {
    given: charged,
    when: 'court.verdict verdict=NG charges= alternative= atHearing=',
    then: stateOf('acquitted', 'acquitted'),
  },
  {
    given: [...charged, 'court.verdict verdict=G charges=["C1"] alternative= atHearing='],
    when: 'court.verdict verdict=NG charges= alternative= atHearing=',
    then: stateOf('proved', 'acquitted'),
  },
  {
    given: charged,
    when: 'court.plea-entered plea=G charges=["C2"] atHearing=',
    then: stateOf('pending', 'proved'),
  },
  {
    given: charged,
    when: 'court.plea-entered plea=ADM charges= atHearing=',
    then: stateOf('proved', 'proved'),
  },
  { given: charged, when: 'court.plea-entered plea=NG charges= atHearing=', then: {} },
  { given: charged, when: 'court.plea-entered plea=NONE charges= atHearing=', then: {} },
  {
    given: charged,
    when: 'court.proceedings-stopped charges= atHearing=',
    then: stateOf('stopped', 'stopped'),
  },
  { given: charged, when: 'court.case-dormant charges= atHearing=', then: stateOf('dormant', 'dormant') },
  {
    given: [...charged, 'court.case-dormant charges= atHearing='],
    when: 'court.verdict verdict=G charges= alternative= atHearing=',
    then: stateOf('proved', 'proved'),
  },
  {
    given: [...charged, 'court.case-dormant charges= atHearing='],
    when: 'charging.reinstated',
    then: stateOf('pending', 'pending'),
  },
  {
    given: [...charged, 'court.verdict verdict=G charges= alternative= atHearing='],
    when: 'court.retrial-ordered charges= atHearing=',
    then: stateOf('pending', 'pending'),
  },
  {
    given: [...charged, 'court.verdict verdict=NG charges= alternative= atHearing='],
    when: 'court.retrial-ordered charges= atHearing=',
    then: stateOf('pending', 'pending'),
  },
  {
    given: [
      ...charged,
      'court.verdict verdict=G charges=["C1"] alternative= atHearing=',
      'court.verdict verdict=NG charges=["C2"] alternative= atHearing=',
    ],
    when: 'court.appeal-outcome outcome=retrial-ordered',
    then: stateOf('pending', 'acquitted'),
  },
  {
    given: [...charged, 'court.verdict verdict=G charges= alternative= atHearing='],
    when: 'court.appeal-outcome outcome=conviction-quashed',
    then: stateOf('acquitted', 'acquitted'),
  },
  {
    given: [
      ...charged,
      'court.verdict verdict=G charges=["C1"] alternative= atHearing=',
      'charging.discontinued charges=["C2"]',
    ],
    when: 'court.appeal-outcome outcome=conviction-quashed',
    then: stateOf('acquitted', 'stopped'),
  },
  {
    given: [...charged, 'court.verdict verdict=G charges= alternative= atHearing='],
    when: 'court.appeal-outcome outcome=dismissed',
    then: {},
  },
  {
    when: 'court.case-registered',
    then: {
      cases: ['01ZD0303226'],
      rows: { courts: ['B01GU00'] },
      suspects: { S1: { charges: {} } },
    },
  },
  {
    when: 'court.case-split',
    then: { cases: ['01ZD0303326'], suspects: { S2: { charges: {} } } },
  },
  { when: 'court.cases-joined', then: { cases: ['01ZD0303426'] } },
  {
    when: listed[0] ?? '',
    then: { hearings: { H1: { ...hearing, state: 'listed' } }, rows: { courts: ['C01CE00'] } },
  },
  {
    given: listed,
    when: 'court.hearing-vacated',
    then: { hearings: { H1: { ...hearing, state: 'vacated' } } },
  },
  { given: listed, when: 'court.hearing-held', then: { hearings: { H1: { ...hearing, state: 'held' } } } },
  { when: 'court.hearing-held', then: {} },
  {
    when: 'court.bail-decided remand=CB conditions= atHearing=',
    then: { suspects: { S1: { charges: {}, remand: 'CB' } } },
  },
  { when: 'court.sent-to-crown-court court=C01SN00', then: { rows: { courts: ['C01SN00'] } } },
  {
    when: orders[0] ?? '',
    then: { protectiveOrders: ['restraining'], orders: [{ kind: 'restraining', suspect: 'S1' }] },
  },
  {
    given: orders,
    when: 'court.protective-order-ended kind=restraining',
    then: { protectiveOrders: ['non-molestation'], orders: [{ kind: 'non-molestation', suspect: 'S1' }] },
  },
  {
    // A suspect's one order needs no other name.
    given: [orders[0] ?? ''],
    when: 'court.protective-order-ended kind=',
    then: { protectiveOrders: [], orders: [] },
  },
  // Which of two has ended is not guessed at, and one against another suspect protects still.
  { given: orders, when: 'court.protective-order-ended kind=', then: {} },
  { given: orders, when: 'court.protective-order-ended kind=restraining suspect=S2', then: {} },
  { given: orders, when: 'court.protective-order-ended kind=dvpo', then: {} },
  { given: orders, when: 'court.protective-order-varied kind=restraining', then: {} },
  {
    when: 'charging.charged charges= caseUrn= court= remand= asn=1101ZD0100000448754K courtIds=',
    then: {
      suspects: { S1: { charges: { all: 'pending' }, asn: '1101ZD0100000448754K' } },
      rows: { cpsAreas: ['london'] },
    },
  },
  {
    when: 'court.sentence-passed charges=["S1/1"]',
    then: { suspects: { S1: { charges: { 'S1/1': 'proved' }, sentenced: ['S1/1'] } } },
  },
  {
    when: 'crime.recorded offenceCode= crimeType= flags= incidentReference= victimNumber=2',
    then: { rows: { forces: ['01'] }, crimes: ['01/01/1234567/26'], victimNumber: 2 },
  },
  { when: 'witness.required', then: { witness: 'required' } },
  { given: ['witness.required'], when: 'witness.no-longer-required', then: { witness: 'stood-down' } },
  { when: 'witness.availability-given available=false', then: { available: false } },
  { when: 'witness.availability-given available=true', then: { available: true } },
  { when: 'witness.special-measures-applied', then: { specialMeasures: 'applied-for' } },
  { when: 'witness.special-measures-decided granted=true', then: { specialMeasures: 'granted' } },
  { when: 'witness.special-measures-decided granted=false', then: { specialMeasures: 'refused' } },
  { when: 'vps.offered', then: { victimPersonalStatement: 'offered' } },
  { when: 'vps.made', then: { victimPersonalStatement: 'made' } },
  { given: ['vps.made'], when: 'vps.offered', then: {} },
  { given: ['vps.offered'], when: 'vps.declined', then: { victimPersonalStatement: 'declined' } },
  { when: 'vps.court-preference preference=read-self', then: { statementPreference: 'read-self' } },
  { when: 'victim.informed', then: { lastContactAt: '$now' } },
  {
    when: 'victim.contact-preference-set method=sms frequencyDays=28',
    then: { contactPreference: { method: 'sms', frequencyDays: 28 } },
  },
  {
    given: ['victim.contact-preference-set method=sms frequencyDays=28'],
    when: 'victim.contact-preference-set method=phone frequencyDays=',
    then: { contactPreference: { method: 'phone' } },
  },
  {
    when: 'victim.support-for-prosecution-withdrawn prosecutionContinues=true',
    then: { supportsProsecution: false, prosecutionContinues: true },
  },
  {
    when: 'victim.support-for-prosecution-withdrawn prosecutionContinues=',
    then: { supportsProsecution: false },
  },
  {
    given: ['victim.support-for-prosecution-withdrawn prosecutionContinues='],
    when: 'victim.support-for-prosecution-reinstated',
    then: { supportsProsecution: true },
  },
  { when: 'victim.anonymity-applies', then: { anonymity: true } },
  {
    given: ['crime.updated flags=["child-victim"]'],
    when: 'victim.turned-18',
    then: { under18: false, cameOfAge: true },
  },
  {
    given: ['victim.turned-18'],
    when: 'crime.updated flags=["child-victim"] offenceCode= crimeType=',
    then: { flags: ['child-victim'] },
  },
  { when: 'victim.died', then: { victimDied: true } },
  {
    when: raised[0] ?? '',
    then: { alerts: ['co-resident-suspect'], alertsBy: { 'the-police': ['co-resident-suspect'] } },
  },
  { given: raised, when: 'safety.alert-raised kind=unsafe-channel', then: {} },
  {
    given: raised,
    when: 'safety.alert-cleared kind=co-resident-suspect',
    then: { alerts: ['unsafe-channel'], alertsBy: { 'the-police': ['unsafe-channel'] } },
  },
  // An alert stands until whoever raised it clears it.
  { given: raised, when: 'safety.alert-cleared kind=co-resident-suspect by=probation', then: {} },
  {
    given: raised,
    when: 'safety.alert-raised kind=unsafe-channel by=probation',
    then: {
      alertsBy: {
        'the-police': ['co-resident-suspect', 'unsafe-channel'],
        'the-probation': ['unsafe-channel'],
      },
    },
  },
  { given: raised, when: 'safety.alert-cleared kind=escalation', then: {} },
  { when: 'probation.vcs-referred region=north', then: { rows: { probationRegions: ['north'] } } },
  { when: 'probation.vcs-referred region=', then: { rows: { probationRegions: ['london'] } } },
  { when: 'journey.merged', then: { mergedInto: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ' } },
];

/** What the victim has opted out of: one state, whoever heard it and by whichever event it was told. */
export const choices: readonly (Pick<Fact, 'given' | 'when'> & { readonly then: readonly string[] })[] = [
  { when: 'victim.opted-out scope=updates', then: ['updates'] },
  { when: 'victim.opted-out scope=all', then: ['all'] },
  { when: 'probation.opted-out', then: ['vcs'] },
  { when: 'probation.victim-contacted outcome=opted-out', then: ['vcs'] },
  {
    given: ['victim.opted-out scope=updates', 'victim.opted-out scope=vcs'],
    when: 'victim.opted-in scope=updates',
    then: ['vcs'],
  },
  { given: ['victim.opted-out scope=all'], when: 'probation.opted-in', then: ['updates'] },
  {
    given: ['victim.opted-out scope=updates'],
    when: 'victim.contact-preference-set optOut=[]',
    then: [],
  },
  {
    given: ['victim.opted-out scope=updates'],
    when: 'victim.contact-preference-set optOut=',
    then: ['updates'],
  },
];

/** Events that make nothing known beyond that they happened. */
export const tellNothing: readonly string[] = [
  'investigation.opened',
  'investigation.suspect-arrested',
  'investigation.suspect-bailed',
  'investigation.closed',
  'charging.advice-given',
  'charging.no-further-action',
  'disposal.decided',
  'court.trial-started',
  'court.warrant-issued',
  'court.appeal-lodged',
  'court.suspect-died',
  'vps.heard',
  'witness.summonsed',
  'witness.notice-received',
  'victim.representative-appointed',
  'victim.moved-area',
  'victim.safe-contact-set',
  'victim.details-given',
  'safety.intimidation-reported',
  'complaint.received',
  'review.requested',
  'compensation.applied',
  'property.returned',
  'meeting.offered',
  'probation.key-stage',
  'journey.closed',
  'journey.reopened',
  'crime.confirmation-sent',
  'crime.information-given',
  'crime.cancelled',
];
