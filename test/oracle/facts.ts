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
  'court.protective-order-made kind=restraining order=',
  'court.protective-order-made kind=non-molestation order=',
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
    when: 'court.appeal-outcome outcome=retrial-ordered charges=',
    then: stateOf('pending', 'acquitted'),
  },
  {
    given: [...charged, 'court.verdict verdict=G charges= alternative= atHearing='],
    when: 'court.appeal-outcome outcome=conviction-quashed charges=',
    then: stateOf('acquitted', 'acquitted'),
  },
  {
    given: [
      ...charged,
      'court.verdict verdict=G charges=["C1"] alternative= atHearing=',
      'charging.discontinued charges=["C2"]',
    ],
    when: 'court.appeal-outcome outcome=conviction-quashed charges=',
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
    given: ['court.hearing-listed hearingType=TRIAL court=C01CE00 suspects= days= atHearing='],
    when: 'court.trial-vacated',
    then: { hearings: { H1: { ...hearing, hearingType: 'TRIAL', state: 'vacated' } } },
  },
  { given: listed, when: 'court.trial-vacated', then: {} },
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
  // An order that protects another victim of the case protects this one no more than none would.
  { when: 'court.protective-order-made kind=restraining victims=[2] order=', then: {} },
  {
    given: orders,
    when: 'court.protective-order-ended kind=restraining order=',
    then: { protectiveOrders: ['non-molestation'], orders: [{ kind: 'non-molestation', suspect: 'S1' }] },
  },
  {
    // A suspect's one order needs no other name.
    given: [orders[0] ?? ''],
    when: 'court.protective-order-ended kind= order=',
    then: { protectiveOrders: [], orders: [] },
  },
  // Which of two has ended is not guessed at, and one against another suspect protects still.
  { given: orders, when: 'court.protective-order-ended kind= order=', then: {} },
  { given: orders, when: 'court.protective-order-ended kind=restraining suspect=S2 order=', then: {} },
  { given: orders, when: 'court.protective-order-ended kind=dvpo order=', then: {} },
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
  {
    when: 'journey.agency-admitted ofForce= court= cpsArea=',
    then: { rows: { probationRegions: ['london'] } },
  },
  {
    when: 'journey.agency-admitted ofForce= cpsArea= probationRegion= court=C01CE00',
    then: { rows: { courts: ['C01CE00'] } },
  },
  {
    when: 'journey.merge-agreed',
    then: {},
  },
  {
    given: ['crime.recorded offenceCode= crimeType= flags= incidentReference= victimNumber='],
    when: 'journey.merge-agreed',
    then: { agreedWith: ['jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ'] },
  },
  { when: 'journey.merged', then: { mergedInto: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ' } },
];

const bareOf = 'caseUrn= court= remand= asn= courtIds=';
const proved = 'court.verdict verdict=G charges=["C1"] alternative= atHearing=';
const acquitted = 'court.verdict verdict=NG charges=["C2"] alternative= atHearing=';
const two = ['investigation.suspect-identified', 'investigation.suspect-identified suspect=S2'];
const listedFor = (suspects: string) =>
  `court.hearing-listed court=C01CE00 suspects=${suspects} days= atHearing=`;
const asked = 'needs.assessed supportConsent=refused services= lawfulBasis= consentScope=';
const consent = { status: 'refused', scope: 'general', capturedAt: '$now', by: 'police' };

/** The same of what the courts and the prosecution decide about charges, hearings and orders, and of needs. */
export const moreFacts: readonly Fact[] = [
  {
    when: 'contact.received incidentReference=CAD1',
    then: { rows: { forces: ['01'] }, incidents: ['01/CAD1'] },
  },
  {
    when: 'crime.recorded offenceCode= flags= victimNumber= crimeType=burglary incidentReference=CAD1',
    then: {
      ...{ rows: { forces: ['01'] }, crimes: ['01/01/1234567/26'], incidents: ['01/CAD1'] },
      crimeType: 'burglary',
    },
  },
  {
    when: `${asked} enhanced=true grounds=["under-18"] specialMeasuresEligible=true`,
    then: {
      ...{ enhanced: { entitled: true, grounds: ['under-18'] }, under18: true },
      ...{ specialMeasures: 'eligible', consent },
    },
  },
  {
    when: `${asked} enhanced=true grounds= specialMeasuresEligible=false`,
    then: { enhanced: { entitled: true, grounds: [] }, consent },
  },
  {
    // What was decided of special measures is not undone by asking anew whether there can be any.
    given: ['witness.special-measures-decided granted=false'],
    when: `${asked} enhanced=false grounds= specialMeasuresEligible=true`,
    then: { consent },
  },
  {
    // Nobody is a child again.
    given: ['victim.turned-18'],
    when: `${asked} enhanced=true grounds=["under-18"] specialMeasuresEligible=false`,
    then: { enhanced: { entitled: true, grounds: ['under-18'] }, consent },
  },
  {
    // A URN that police tell of, and another force issued, leads nobody here; the prosecution's word is enough.
    given: ['crime.recorded incidentReference='],
    when: 'charging.charged charges= caseUrn=48ZD0303226 court= remand= asn= courtIds=',
    then: {
      suspects: { S1: { charges: { all: 'pending' } } },
      foreignCases: ['48ZD0303226'],
      rows: { cpsAreas: ['london'] },
    },
  },
  {
    given: ['crime.recorded incidentReference='],
    when: 'charging.charged charges= caseUrn=48ZD0303226 court= remand= asn= courtIds= by=cps',
    then: {
      suspects: { S1: { charges: { all: 'pending' } } },
      cases: ['48ZD0303226'],
      rows: { cpsAreas: ['london'] },
    },
  },
  {
    given: ['crime.recorded incidentReference=', 'crime.linked'],
    when: 'charging.charged charges= caseUrn=02ZD0303226 court= remand= asn= courtIds=',
    then: {
      suspects: { S1: { charges: { all: 'pending' } } },
      cases: ['02ZD0303226'],
      rows: { cpsAreas: ['london'] },
    },
  },
  {
    given: ['charging.charged charges= caseUrn= court= remand= asn= courtIds=["a1","b1"]'],
    when: 'charging.charged charges= caseUrn= court= remand= asn= courtIds=["b1","c1"]',
    then: { suspects: { S1: { charges: { all: 'pending' }, courtIds: ['a1', 'b1', 'c1'] } } },
  },
  {
    // What was said of a suspect before stands where it is not said again.
    given: [
      'charging.charged charges=[{"charge":"C2"}] caseUrn= court= remand=CB asn=1101ZD0100000448754K courtIds=["a1"]',
    ],
    when: 'charging.altered charges=[{"charge":"C1"}]',
    then: {
      suspects: {
        S1: {
          charges: { C2: 'pending', C1: 'pending' },
          ...{ remand: 'CB', asn: '1101ZD0100000448754K', courtIds: ['a1'] },
        },
      },
    },
  },
  {
    given: [
      'charging.charged charges= caseUrn= court= remand=CB asn=1101ZD0100000448754K courtIds=["a1"]',
      proved,
    ],
    when: `charging.charged charges=[{"charge":"C2"}] ${bareOf}`,
    then: {
      suspects: {
        S1: {
          charges: { C1: 'proved', C2: 'pending' },
          ...{ remand: 'CB', asn: '1101ZD0100000448754K', courtIds: ['a1'] },
        },
      },
    },
  },
  {
    given: [
      `charging.charged charges=[{"charge":"C1","offenceCode":"OF61102","from":"2026-02-14","victims":[1]}] ${bareOf}`,
    ],
    when: 'charging.altered charges=[{"charge":"C1","offenceCode":"CJ88116","to":"2026-02-15"}]',
    then: {
      suspects: {
        S1: {
          charges: { C1: 'pending' },
          offences: {
            C1: { offenceCode: 'CJ88116', from: '2026-02-14', to: '2026-02-15', victims: [1] },
          },
        },
      },
    },
  },
  { given: [...charged, proved], when: 'charging.altered charges=[{"charge":"C1"}]', then: {} },
  {
    given: charged,
    when: 'court.charge-added charge=C3 replaces=["C1"] offenceCode=CJ88116 from= to= courtId= atHearing=',
    then: {
      suspects: {
        S1: {
          charges: { C1: 'stopped', C2: 'pending', C3: 'pending' },
          offences: { C3: { offenceCode: 'CJ88116' } },
        },
      },
    },
  },
  {
    given: charged,
    when: 'court.charge-added charge=C3 replaces= offenceCode= from= to= courtId=c-3 atHearing=',
    then: {
      suspects: {
        S1: {
          charges: { C1: 'pending', C2: 'pending', C3: 'pending' },
          offences: { C3: { courtId: 'c-3' } },
        },
      },
    },
  },
  {
    given: [...charged, proved],
    when: 'court.charge-added charge=C1 replaces= offenceCode= from= to= courtId= atHearing=',
    then: {},
  },
  { given: charged, when: 'court.charge-removed charge=C1 atHearing=', then: stateOf('stopped', 'pending') },
  {
    // A verdict before anybody said what the charge is.
    when: 'court.verdict verdict=NG charges= alternative= atHearing=',
    then: { suspects: { S1: { charges: { all: 'acquitted' } } } },
  },
  {
    given: [`charging.charged charges= ${bareOf}`],
    when: 'court.verdict verdict=G charges= alternative= atHearing=',
    then: { suspects: { S1: { charges: { all: 'proved' } } } },
  },
  {
    given: [`charging.charged charges= ${bareOf}`],
    when: 'court.verdict verdict=G charges=["C1"] alternative= atHearing=',
    then: { suspects: { S1: { charges: { C1: 'proved' } } } },
  },
  {
    given: charged,
    when: 'court.verdict verdict=NA charges=["C1"] alternative=CJ88116 atHearing=',
    then: {
      suspects: {
        S1: { charges: { C1: 'proved', C2: 'pending' }, offences: { C1: { offenceCode: 'CJ88116' } } },
      },
    },
  },
  {
    given: charged,
    when: 'court.verdict verdict=NA charges= alternative=CJ88116 atHearing=',
    then: stateOf('proved', 'proved'),
  },
  {
    given: charged,
    when: 'court.verdict verdict=NC charges=["C1"] alternative= atHearing=',
    then: stateOf('not-convicted', 'pending'),
  },
  {
    given: charged,
    when: 'court.unfit-to-plead charges= atHearing=',
    then: stateOf('not-convicted', 'not-convicted'),
  },
  {
    given: [...charged, proved, acquitted],
    when: 'court.sentence-passed charges= atHearing=',
    then: { suspects: { S1: { charges: { C1: 'proved', C2: 'acquitted' }, sentenced: ['C1'] } } },
  },
  {
    given: [...charged, proved, acquitted, 'court.sentence-passed charges= atHearing='],
    when: 'court.sentence-passed charges= atHearing=',
    then: {},
  },
  {
    given: [...charged, proved, acquitted, 'court.sentence-passed charges= atHearing='],
    when: 'court.conviction-set-aside charges= atHearing=',
    then: { suspects: { S1: { charges: { C1: 'pending', C2: 'acquitted' }, sentenced: [] } } },
  },
  {
    given: [
      ...charged,
      'court.verdict verdict=G charges= alternative= atHearing=',
      'court.sentence-passed charges= atHearing=',
    ],
    when: 'court.conviction-set-aside charges=["C2"] atHearing=',
    then: { suspects: { S1: { charges: { C1: 'proved', C2: 'pending' }, sentenced: ['C1'] } } },
  },
  { given: charged, when: 'court.plea-entered plea=G charges=["C1"]', then: stateOf('proved', 'pending') },
  { given: charged, when: 'court.plea-entered plea=ADM charges=["C1"]', then: stateOf('proved', 'pending') },
  { given: charged, when: 'court.plea-entered plea=NG charges=["C1"]', then: {} },
  {
    when: 'court.hearing-listed court=C01CE00 suspects=["S1"] days=["2026-05-01T09:30:00Z"] atHearing=',
    then: {
      hearings: {
        H1: { ...hearing, days: ['2026-05-01T09:30:00.000Z'], suspects: ['S1'], state: 'listed' },
      },
      rows: { courts: ['C01CE00'] },
    },
  },
  { given: listed, when: 'court.hearing-vacated hearing=H2 suspects=', then: {} },
  {
    given: [listedFor('["S1","S2"]')],
    when: 'court.hearing-vacated suspects=["S1"]',
    then: { hearings: { H1: { ...hearing, suspects: ['S2'], state: 'listed' } } },
  },
  {
    given: [listedFor('["S1","S2"]')],
    when: 'court.hearing-vacated suspects=["S1","S2"]',
    then: { hearings: { H1: { ...hearing, suspects: ['S1', 'S2'], state: 'vacated' } } },
  },
  {
    given: listed,
    when: 'court.hearing-vacated suspects=["S1"]',
    then: { hearings: { H1: { ...hearing, state: 'vacated' } } },
  },
  {
    given: listed,
    when: 'court.hearing-held nextDateUnfixed=true',
    then: { hearings: { H1: { ...hearing, state: 'held' } }, nextDateUnfixed: true },
  },
  {
    // A date is fixed once the next hearing is listed.
    given: [...listed, 'court.hearing-held nextDateUnfixed=true'],
    when: 'court.hearing-listed hearing=H2 court=C01CE00 suspects= days= atHearing=',
    then: {
      hearings: { H1: { ...hearing, state: 'held' }, H2: { ...hearing, state: 'listed' } },
      '-': ['nextDateUnfixed'],
    },
  },
  {
    given: [...two, listedFor('["S1"]')],
    when: 'court.suspect-died',
    then: { hearings: { H1: { ...hearing, suspects: ['S1'], state: 'vacated' } } },
  },
  { given: [...two, listedFor('["S1","S2"]')], when: 'court.suspect-died', then: {} },
  { given: [...two, listedFor('["S2"]')], when: 'court.suspect-died', then: {} },
  // A hearing that names nobody is for all who are known.
  { given: [...two, ...listed], when: 'court.suspect-died', then: {} },
  {
    given: ['investigation.suspect-identified', ...listed],
    when: 'court.suspect-died',
    then: { hearings: { H1: { ...hearing, state: 'vacated' } } },
  },
  { given: [listedFor('["S1"]'), 'court.hearing-held'], when: 'court.suspect-died', then: {} },
  {
    when: 'court.bail-decided remand=CB conditions=["curfew"] atHearing=',
    then: { suspects: { S1: { charges: {}, remand: 'CB', conditions: ['curfew'] } } },
  },
  {
    given: ['court.bail-decided remand=CB conditions=["curfew"] atHearing='],
    when: 'court.bail-decided remand=UB conditions= atHearing=',
    then: { suspects: { S1: { charges: {}, remand: 'UB' } } },
  },
  { when: 'court.marker-set flags=["trafficking"]', then: { flags: ['trafficking'], anonymity: true } },
  { when: 'court.marker-set flags=["domestic-abuse"]', then: { flags: ['domestic-abuse'] } },
  { when: 'court.reporting-restriction change=imposed', then: { anonymity: true } },
  { when: 'court.reporting-restriction change=lifted', then: {} },
  { given: ['vps.declined'], when: 'vps.offered', then: {} },
  {
    given: ['court.protective-order-made kind=restraining suspect=S1 order='],
    when: 'court.protective-order-made kind=restraining suspect=S1 order=',
    then: {},
  },
  {
    given: ['court.protective-order-made kind=restraining suspect=S1 order='],
    when: 'court.protective-order-made kind=restraining suspect=S2 order=',
    then: {
      orders: [
        { kind: 'restraining', suspect: 'S1' },
        { kind: 'restraining', suspect: 'S2' },
      ],
    },
  },
  {
    when: 'court.protective-order-made kind=restraining suspect= order=',
    then: { protectiveOrders: ['restraining'], orders: [{ kind: 'restraining' }] },
  },
  {
    // Against whom it was made was never told: the only one is meant.
    given: ['court.protective-order-made kind=restraining suspect= order='],
    when: 'court.protective-order-ended kind=restraining suspect=S1 order=',
    then: { protectiveOrders: [], orders: [] },
  },
  {
    given: ['court.protective-order-made kind=restraining suspect=S1 order='],
    when: 'court.protective-order-ended kind=restraining suspect= order=',
    then: { protectiveOrders: [], orders: [] },
  },
  {
    given: [
      'court.protective-order-made kind=restraining suspect= order=',
      'court.protective-order-made kind=restraining suspect=S1 order=',
    ],
    when: 'court.protective-order-ended kind=restraining suspect=S1 order=',
    then: { orders: [{ kind: 'restraining' }] },
  },
  {
    given: [
      'court.protective-order-made kind=restraining suspect=S1 order=A',
      'court.protective-order-made kind=restraining suspect=S1 order=B',
    ],
    when: 'court.protective-order-ended kind= suspect= order=A',
    then: { orders: [{ kind: 'restraining', suspect: 'S1', order: 'B' }] },
  },
  {
    given: [
      'court.protective-order-made kind=restraining suspect=S1 order=A',
      'court.protective-order-made kind=restraining suspect=S2 order=B',
    ],
    when: 'court.protective-order-ended kind= suspect=S1 order=C',
    then: {},
  },
  {
    given: ['court.protective-order-made kind=restraining suspect=S1 order=A'],
    when: 'court.protective-order-made kind=dvpo suspect=S1 order=A',
    then: { orders: [{ kind: 'dvpo', suspect: 'S1', order: 'A' }], protectiveOrders: ['dvpo'] },
  },
  {
    given: [
      'court.protective-order-made kind=restraining suspect=S1 order=',
      'court.protective-order-made kind=restraining suspect=S2 order=',
    ],
    when: 'court.protective-order-ended kind=restraining suspect= order=',
    then: {},
  },
  {
    given: ['safety.alert-raised kind=escalation'],
    when: 'safety.alert-cleared kind=escalation',
    then: { alerts: [], alertsBy: {} },
  },
];

/** What is so of a victim of whom nobody has said anything. */
export const atFirst = {
  supportsProsecution: true,
  prosecutionContinues: false,
  enhanced: { entitled: false, grounds: [] },
  under18: false,
  anonymity: false,
  victimDied: false,
  specialMeasures: 'not-known',
  witness: 'not-required',
  victimPersonalStatement: 'not-offered',
  ...{ flags: [], alerts: [], protectiveOrders: [], crimes: [], incidents: [], cases: [], foreignCases: [] },
  ...{ suspects: {}, hearings: {}, referrals: [], optedOut: [], contactPreference: {} },
  openToCourts: false,
};

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
