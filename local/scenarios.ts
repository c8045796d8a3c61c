import type { EventType } from '../schemas/events/catalogue.ts';

import type { KeyName } from './agencies.ts';

/** One thing that an agency tells, so many hours after the first. */
export interface Scene {
  readonly by: KeyName;
  readonly type: EventType;
  readonly atHour: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly story: string;
  /** Of which earlier scene the victim is told. */
  readonly about?: EventType;
}

export interface Scenario {
  readonly name: string;
  readonly scenes: readonly Scene[];
  /** Where the case strand must stand at the end, as `stage/step`, and why it ended. */
  readonly ends: { readonly at: string; readonly ending?: string };
}

const DAY = 24;
const force = '01';

const begin = (crimeReference: string, incidentReference: string): Scene[] => [
  {
    by: 'police',
    type: 'contact.received',
    atHour: 0,
    data: {
      channel: '999',
      force,
      incidentReference,
      grade: 'I',
      victim: { givenName: 'Testcase', familyName: 'Example', phone: '020 7946 0001' },
    },
    story: 'A 999 call comes in.',
  },
  {
    by: 'police',
    type: 'crime.recorded',
    atHour: 3,
    data: { force, crimeReference, incidentReference, offenceCode: 'OF61102' },
    story: 'The police record a crime.',
  },
  { by: 'police', type: 'investigation.opened', atHour: 5, data: {}, story: 'An investigation opens.' },
  {
    by: 'police',
    type: 'investigation.suspect-identified',
    atHour: DAY,
    data: { suspect: 'S1' },
    story: 'A suspect is identified.',
  },
  {
    by: 'police',
    type: 'investigation.suspect-arrested',
    atHour: 2 * DAY,
    data: { suspect: 'S1' },
    story: 'The suspect is arrested.',
  },
];

const charged = (urn: string): Scene[] => [
  {
    by: 'police',
    type: 'charging.advice-requested',
    atHour: 20 * DAY,
    data: { suspect: 'S1' },
    story: 'The police ask the CPS for a charging decision.',
  },
  {
    by: 'cps',
    type: 'charging.charged',
    atHour: 30 * DAY,
    data: {
      suspect: 'S1',
      method: 'charge',
      caseUrn: urn,
      court: 'B01GU00',
      charges: [{ charge: 'C1', offenceCode: 'OF61102' }],
    },
    story: 'The suspect is charged.',
  },
  {
    by: 'court',
    type: 'court.case-registered',
    atHour: 31 * DAY,
    data: { caseUrn: urn, court: 'B01GU00', suspects: ['S1'] },
    story: 'The court has the case.',
  },
  {
    by: 'court',
    type: 'court.plea-entered',
    atHour: 40 * DAY,
    data: { suspect: 'S1', charges: ['C1'], plea: 'NG' },
    story: 'The defendant pleads not guilty.',
  },
  {
    by: 'court',
    type: 'court.sent-to-crown-court',
    atHour: 41 * DAY,
    data: { suspect: 'S1', court: 'C01SN00' },
    story: 'The case goes to Snaresbrook Crown Court.',
  },
  {
    by: 'court',
    type: 'court.trial-started',
    atHour: 200 * DAY,
    data: { suspects: ['S1'], court: 'C01SN00' },
    story: 'The trial begins.',
  },
];

/** What others than police, CPS and court do for a victim who agrees to be supported. */
const supported: readonly Scene[] = [
  {
    by: 'police',
    type: 'needs.assessed',
    atHour: 6,
    data: {
      purpose: 'report',
      answered: true,
      enhanced: true,
      grounds: ['intimidated'],
      supportConsent: 'given',
      consentScope: 'general',
      lawfulBasis: 'consent',
      categories: ['emotional', 'safety'],
      safeContact: { channels: [{ channel: 'sms', value: '020 7946 0001', safe: true }] },
    },
    story: 'The police ask what the victim needs; the victim agrees to be referred, by text message only.',
  },
  {
    by: 'witnessCare',
    type: 'victim.informed',
    atHour: 30 * DAY + 4,
    about: 'charging.charged',
    data: { method: 'sms', outcome: 'told', reasonsGiven: true },
    story: 'Witness care tells the victim of the charge.',
  },
];

const afterSentence: readonly Scene[] = [
  {
    by: 'witnessCare',
    type: 'victim.informed',
    atHour: 230 * DAY + 5,
    about: 'court.sentence-passed',
    data: { method: 'sms', outcome: 'told', reasonsGiven: true },
    story: 'Witness care tells the victim of the sentence.',
  },
  {
    by: 'witnessCare',
    type: 'probation.vcs-referred',
    atHour: 231 * DAY,
    data: { suspect: 'S1', region: 'london' },
    story: 'Witness care refers the victim to the Victim Contact Scheme.',
  },
  {
    by: 'probation',
    type: 'probation.victim-contacted',
    atHour: 240 * DAY,
    data: { outcome: 'opted-in' },
    story: 'A victim liaison officer calls; the victim wants to hear of key stages.',
  },
];

const order = (scenes: readonly Scene[]): Scene[] => [...scenes].sort((a, b) => a.atHour - b.atHour);

/** The journeys that are played, each by all the agencies it takes; five digits keep one play from another. */
export const scenariosOf = (run: string): readonly Scenario[] => [
  {
    name: 'From a 999 call to a sentence',
    scenes: order([
      ...begin(`1${run}/26`, `CAD 1${run}`),
      ...supported,
      ...charged(`01Z1${run}26`),
      {
        by: 'court',
        type: 'court.verdict',
        atHour: 203 * DAY,
        data: { suspect: 'S1', charges: ['C1'], verdict: 'G' },
        story: 'The jury finds the defendant guilty.',
      },
      {
        by: 'court',
        type: 'court.sentence-passed',
        atHour: 230 * DAY,
        data: { suspect: 'S1', kind: 'immediate-custody', custodyMonths: 18 },
        story: 'The court passes sentence.',
      },
      ...afterSentence,
    ]),
    ends: { at: 'post-trial/contact-scheme-joined' },
  },
  {
    name: 'An acquittal',
    scenes: [
      ...begin(`2${run}/26`, `CAD 2${run}`),
      ...charged(`01Z2${run}26`),
      {
        by: 'court',
        type: 'court.verdict',
        atHour: 204 * DAY,
        data: { suspect: 'S1', charges: ['C1'], verdict: 'NG' },
        story: 'The jury finds the defendant not guilty.',
      },
      {
        by: 'court',
        type: 'court.protective-order-made',
        atHour: 204 * DAY + 1,
        data: { suspect: 'S1', kind: 'restraining', onAcquittal: true },
        story: 'The court makes a restraining order all the same.',
      },
    ],
    ends: { at: 'closed/closed', ending: 'acquitted' },
  },
  {
    name: 'No further action',
    scenes: [
      ...begin(`3${run}/26`, `CAD 3${run}`),
      {
        by: 'police',
        type: 'charging.advice-requested',
        atHour: 20 * DAY,
        data: { suspect: 'S1' },
        story: 'The police ask the CPS for a charging decision.',
      },
      {
        by: 'cps',
        type: 'charging.no-further-action',
        atHour: 40 * DAY,
        data: { suspect: 'S1', decidedBy: 'cps', reason: 'evidential' },
        story: 'The CPS decides not to charge.',
      },
    ],
    ends: { at: 'closed/closed', ending: 'cps-no-further-action' },
  },
];
