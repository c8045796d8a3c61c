import type { EventType } from '../schemas/events/catalogue.ts';

import type { KeyName } from './agencies.ts';

/** One thing that an agency tells, so many hours after the first. */
export interface Scene {
  readonly by: KeyName;
  readonly type: EventType;
  readonly atHour: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly story: string;
}

export interface Scenario {
  readonly name: string;
  readonly crimeReference: string;
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

/** The journeys that are played, each by all the agencies it takes. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'From a 999 call to a sentence',
    crimeReference: '0100001/26',
    scenes: [
      ...begin('0100001/26', 'CAD 1/05JAN26'),
      ...charged('01ZD0000126'),
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
    ],
    ends: { at: 'post-trial/sentenced' },
  },
  {
    name: 'An acquittal',
    crimeReference: '0100002/26',
    scenes: [
      ...begin('0100002/26', 'CAD 2/05JAN26'),
      ...charged('01ZD0000226'),
      {
        by: 'court',
        type: 'court.verdict',
        atHour: 204 * DAY,
        data: { suspect: 'S1', charges: ['C1'], verdict: 'NG' },
        story: 'The jury finds the defendant not guilty.',
      },
    ],
    ends: { at: 'closed/closed', ending: 'acquitted' },
  },
  {
    name: 'No further action',
    crimeReference: '0100003/26',
    scenes: [
      ...begin('0100003/26', 'CAD 3/05JAN26'),
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
