import { commonPlatformResulted, type CommonPlatformResult } from './common-platform-message.ts';
import { asnOf, type ChargedSuspect } from './court-messages.ts';
import { inEnvelope, spiNewCase, spiOffence, spiResulted, type SpiResulted } from './spi-message.ts';

/** A message, and who sends it. */
export type Sent = readonly [as: 'court' | 'police', body: string];

/** A case as the police know it, what courts and police say of it, and how it must stand in the end. */
export interface CourtCase {
  readonly suspects: readonly ChargedSuspect[];
  /** How many victims have a journey. */
  readonly victims?: number;
  /** In the order in which they were said. */
  readonly messages: (urn: string, id: (name: string) => string) => readonly Sent[];
  /** Of each victim: stage and step, and what else must hold of the record. */
  readonly stands: readonly (readonly [at: string, record: object])[];
  /** Of how many hearings the court owes the witness care unit word, for each victim. */
  readonly hearings: readonly number[];
  /** What no record may hold. */
  readonly never?: RegExp;
}

const asn = asnOf(3001);
const otherAsn = asnOf(3002);
type Charge = readonly [charge: string, offenceCode: string, from: string, victims?: readonly number[]];
const charged = (suspect: string, number: string, ...charges: readonly Charge[]): ChargedSuspect => ({
  suspect,
  asn: number,
  charges: charges.map(([charge, offenceCode, from, victims]) => ({
    charge,
    offenceCode,
    from,
    ...(victims && { victims }),
  })),
});
const S1 = (...charges: readonly Charge[]) => [charged('S1', asn, ...charges)];

interface Said extends Partial<Pick<SpiResulted, 'asn' | 'court' | 'time' | 'bail'>> {
  readonly date?: string;
  /** The day on the envelope, and its id. */
  readonly sent?: string;
  readonly envelope?: string;
}

/** A result message of a hearing: on 3 March 2025 at ten, unless it says otherwise. */
const results =
  (offences: readonly string[], said: Said = {}) =>
  (urn: string): Sent => {
    const { date = '2025-03-03', sent = date, envelope = 'C', ...more } = said;
    const hearing = { asn, court: 'B01GU01', time: '10:00', bail: 'A', date, ...more };
    const message = spiResulted({ ...hearing, urn, offences: offences.map(spiOffence) });
    return ['court', inEnvelope.route(message, 1, envelope, sent)];
  };
const all =
  (...messages: readonly ((urn: string) => Sent)[]): CourtCase['messages'] =>
  (urn) =>
    messages.map((message) => message(urn));

const theft: Charge = ['S1/1', 'TH68010', '2025-01-10'];
const assault: Charge = ['S1/1', 'CJ88116', '2025-01-10'];
const fined = '001 CJ88116 2025-01-10 | 2 G 2025-03-03 Y | 1015,3117';
const amendedFine = '001 CJ88116 2025-01-10 | 2 G 2025-03-03 Y | 1015,3117,3012';

/** A message of Common Platform by its name, of an instant. */
const named = (name: string, createdAt: string, body: object): Sent => [
  'court',
  JSON.stringify({ _metadata: { id: `${name} ${createdAt}`, name, createdAt }, ...body }),
];

function reshared(leftOut: boolean): CourtCase {
  return {
    suspects: S1(assault),
    messages: (urn, id) => {
      const at = (sharedTime: string, isReshare: boolean, own: readonly CommonPlatformResult[]): Sent => [
        'court',
        commonPlatformResulted({
          hearing: id('hearing'),
          case: id('case'),
          defendant: id('defendant'),
          court: 'C01SN00',
          at: '2025-03-03T10:00:00Z',
          sharedTime,
          isReshare,
          urn,
          asn,
          offences: [{ id: id('offence'), code: 'CJ88116', start: '2025-01-10', results: own }],
        }),
      ];
      const next = { at: '2025-03-31T09:30:00Z', court: 'C01SN00', type: 'Plea and Trial Preparation' };
      const dated = { id: 'j2', code: '4028', next };
      const unfixed = { id: 'j3', code: '4028', next: { dateToBeFixed: true } } as const;
      return [
        at('2025-03-03T15:00:00Z', false, [{ id: 'j1', code: '4028' }, dated]),
        at('2025-03-04T09:00:00Z', true, [
          { id: 'j1', code: '4028', amended: '2025-03-04' },
          ...(leftOut ? [] : [{ ...dated, deleted: true }]),
          unfixed,
        ]),
      ];
    },
    stands: [
      [
        'pre-trial/charged',
        { nextDateUnfixed: true, suspects: { S1: { remand: 'PR', charges: { 'S1/1': 'pending' } } } },
      ],
    ],
    hearings: [1],
  };
}

/** The cases C1 to C15 of the design of court messages, of invented people. */
export const courtCases: Readonly<Record<string, CourtCase>> = {
  'C1: one offence withdrawn, the other goes on': {
    suspects: S1(assault, ['S1/2', 'TH68010', '2025-01-11']),
    messages: all(
      results(
        [
          '001 CJ88116 2025-01-10 | 2 – – Y | 2051',
          '002 TH68010 2025-01-11 | 2 – – N | 4027 → B01GU01 2025-04-14 14:00 B for trial',
        ],
        { bail: 'B' },
      ),
    ),
    stands: [
      [
        'pre-trial/trial-listed',
        {
          suspects: { S1: { charges: { 'S1/1': 'stopped', 'S1/2': 'pending' }, remand: 'CB' } },
          hearings: { 'B01GU-202504141300': { at: '2025-04-14T13:00:00.000Z', state: 'listed' } },
        },
      ],
    ],
    hearings: [1],
  },
  'C2: sentenced for one, another still to be tried': {
    suspects: S1(['S1/1', 'OF61102', '2025-01-10'], ['S1/2', 'CD71039', '2025-01-10']),
    messages: all(
      results([
        '001 OF61102 2025-01-10 | 1 G 2025-03-03 Y | 1002 (6 M)',
        '002 CD71039 2025-01-10 | 2 – – N | 4028 → B01GU01 2025-05-12 10:00 C for trial',
      ]),
      results(['002 CD71039 2025-01-10 | 2 N – Y | 2006'], { date: '2025-05-12' }),
    ),
    stands: [
      ['post-trial/sentenced', { suspects: { S1: { charges: { 'S1/1': 'proved', 'S1/2': 'acquitted' } } } }],
    ],
    hearings: [2],
  },
  'C3: the conviction is repeated at each later hearing': {
    suspects: S1(['S1/1', 'OF61018', '2025-01-10']),
    messages: all(
      results(['001 OF61018 2025-01-10 | 1 G 2025-03-03 N | 4027 → B01GU01 2025-04-07 10:00 B for sentence']),
      results(
        ['001 OF61018 2025-01-10 | 1 G 2025-03-03 N | 4027 → B01GU01 2025-05-06 10:00 B for sentence'],
        { date: '2025-04-07' },
      ),
      results(['001 OF61018 2025-01-10 | 1 G 2025-03-03 Y | 1116 until 2026-05-05,3012'], {
        date: '2025-05-06',
      }),
    ),
    stands: [['post-trial/sentenced', { suspects: { S1: { charges: { 'S1/1': 'proved' } } } }]],
    hearings: [3],
  },
  'C4: a fine that was really a remand': {
    suspects: S1(assault),
    messages: all(
      results([fined], { court: 'B01EF01', envelope: 'E1' }),
      results(['001 CJ88116 2025-01-10 | 2 G 2025-03-03 N | 4027 → B01EF01 2025-03-24 13:30 B to continue'], {
        court: 'B01EF01',
        sent: '2025-03-04',
        envelope: 'E2',
      }),
    ),
    stands: [
      ['sentence/sentence-listed', { suspects: { S1: { charges: { 'S1/1': 'proved' }, remand: 'CB' } } }],
    ],
    hearings: [1],
  },
  'C5: shared again twice, back to the first': {
    suspects: S1(assault),
    messages: all(
      results([fined], { envelope: 'E1' }),
      results([amendedFine], { envelope: 'E2', sent: '2025-03-04' }),
      results([fined], { envelope: 'E3', sent: '2025-03-05' }),
    ),
    stands: [['post-trial/sentenced', { suspects: { S1: { charges: { 'S1/1': 'proved' } } } }]],
    hearings: [1],
    never: /"compensationOrdered":true/,
  },
  'C6: custody becomes a fine': {
    suspects: S1(['S1/1', 'OF61016', '2025-01-10']),
    messages: all(
      results(['001 OF61016 2025-01-10 | 2 G 2025-03-03 Y | 1002 (18 M)']),
      results(['001 OF61016 2025-01-10 | 2 G 2025-03-03 Y | 1015'], { sent: '2025-03-04' }),
    ),
    stands: [['post-trial/sentenced', { suspects: { S1: { charges: { 'S1/1': 'proved' } } } }]],
    hearings: [1],
    never: /custodyMonths|VC-11-VCS-REFER open/,
  },
  'C7: two defendants, and one whom nobody knows, told apart by number': {
    suspects: [
      charged('S1', asn, ['S1/1', 'OF61102', '2025-01-10']),
      charged('S2', otherAsn, ['S2/1', 'OF61102', '2025-01-10']),
    ],
    messages: all(
      results(['001 OF61102 2025-01-10 | 2 N – Y | 2004'], {
        // Short, and in small letters, as older systems send it.
        asn: `${otherAsn.slice(0, 8)}${otherAsn.slice(-9)}`.toLowerCase(),
      }),
      results(['001 OF61102 2025-01-10 | 2 G 2025-03-03 N | 4506 → B01GU01 2025-04-07 10:00 U for sentence']),
      results(['001 OF61102 2025-01-10 | 2 G 2025-03-03 Y | 1015'], { asn: asnOf(3999) }),
    ),
    stands: [
      [
        'sentence/sentence-listed',
        { suspects: { S1: { charges: { 'S1/1': 'proved' } }, S2: { charges: { 'S2/1': 'acquitted' } } } },
      ],
    ],
    hearings: [1],
    never: /"S3"/,
  },
  'C8: offence numbers change between hearings': {
    suspects: S1(theft, ['S1/2', 'TH68151', '2025-01-12']),
    messages: all(
      results([
        '001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015',
        '002 TH68151 2025-01-12 | 2 – – N | 4506 → B01GU01 2025-04-07 10:00 U x',
      ]),
      results(
        [
          '001 TH68151 2025-01-12 | 2 – – N | 4506 → B01GU01 2025-05-06 10:00 U x',
          '002 CD71039 2025-01-12 | 1 G 2025-04-07 Y | 1015',
        ],
        { date: '2025-04-07' },
      ),
    ),
    stands: [
      [
        'pre-trial/hearing-listed',
        {
          suspects: {
            S1: {
              charges: { 'S1/1': 'proved', 'S1/2': 'pending', 'S1/c-CD71039-20250112': 'proved' },
            },
          },
        },
      ],
    ],
    hearings: [2],
  },
  'C9: without a date, then resumed': {
    suspects: S1(['S1/1', 'TH68006', '2025-01-10']),
    messages: all(
      results(['001 TH68006 2025-01-10 | 2 G 2025-03-03 N | 2007']),
      results(['001 TH68006 2025-01-10 | 2 G 2025-03-03 Y | 1015,3027'], { date: '2025-09-01' }),
    ),
    stands: [['post-trial/sentenced', { suspects: { S1: { charges: { 'S1/1': 'proved' } } } }]],
    hearings: [2],
  },
  'C10: guilty, then dies before the sentence': {
    suspects: S1(['S1/1', 'TH68151', '2025-01-10']),
    messages: all(
      results(['001 TH68151 2025-01-10 | 2 G 2025-03-03 N | 4047 → B01GU01 2025-04-14 10:00 U for sentence']),
      results(['001 TH68151 2025-01-10 | 2 G 2025-03-03 Y | 2065'], { date: '2025-04-07' }),
    ),
    stands: [['closed/closed', { suspects: { S1: { charges: { 'S1/1': 'proved' } } } }]],
    hearings: [2],
    never: /"state":"listed"/,
  },
  'C11: two victims, different offences': {
    suspects: S1(['S1/1', 'CJ88116', '2025-01-10', [1]], ['S1/2', 'CJ88116', '2025-01-10', [2]]),
    victims: 2,
    messages: (urn) => [
      [
        'police',
        spiNewCase({
          urn,
          asn,
          court: 'B01GU01',
          date: '2025-02-03',
          time: '10:00',
          offences: [
            { seq: '001', code: 'CJ88116', start: '2025-01-10', victims: [{ address: '1 Example Street' }] },
            {
              seq: '002',
              code: 'CJ88116',
              start: '2025-01-10',
              victims: [{ address: '2 Example Street', familyName: 'Second' }],
            },
          ],
        }),
      ],
      results([
        '001 CJ88116 2025-01-10 | 2 N – Y | 2004',
        '002 CJ88116 2025-01-10 | 2 G 2025-03-03 Y | 1116,3047 until 2030-03-02',
      ])(urn),
    ],
    stands: [
      [
        'closed/closed',
        {
          protectiveOrders: [],
          suspects: { S1: { charges: { 'S1/1': 'acquitted', 'S1/2': 'proved' } } },
        },
      ],
      ['post-trial/sentenced', { protectiveOrders: ['restraining'] }],
    ],
    hearings: [1, 1],
    never: /Example Street|Second/,
  },
  'C12: shared again next day, a result marked as deleted': reshared(false),
  'C12: shared again next day, a result left out': reshared(true),
  'C13: messages that name no URN': {
    suspects: S1(assault),
    messages: (urn, id) => {
      const hearing = (days: readonly string[], cases: readonly object[]) => ({
        id: id('hearing'),
        courtCentre: { code: 'C01SN00' },
        type: { description: 'Trial' },
        hearingDays: days.map((day) => ({ sittingDay: day })),
        prosecutionCases: cases,
      });
      return [
        named('public.hearing.initiated', '2025-02-01T09:00:00Z', {
          hearing: hearing(
            ['2025-06-02T09:00:00Z'],
            [{ id: id('case'), prosecutionCaseIdentifier: { caseURN: urn }, defendants: [] }],
          ),
        }),
        named('public.listing.vacated-trial-updated', '2025-02-02T09:00:00Z', {
          hearingId: id('hearing'),
          vacatedTrialReasonId: id('reason'),
        }),
        named('public.listing.hearing-confirmed', '2025-02-03T09:00:00Z', {
          confirmedHearing: hearing(
            ['06', '07', '08'].map((day) => `2025-10-${day}T09:00:00Z`),
            [{ id: id('case') }],
          ),
        }),
        named('public.progression.case-markers-updated', '2025-02-04T09:00:00Z', {
          prosecutionCaseId: id('case'),
          caseMarkers: [{ markerTypeCode: 'DV' }],
        }),
        named('public.progression.prosecution-concluded', '2025-02-05T09:00:00Z', {
          prosecutionConcluded: [{ prosecutionCaseId: id('case'), isConcluded: true, offenceSummary: [] }],
        }),
      ];
    },
    stands: [['pre-trial/trial-listed', { flags: ['domestic-abuse'] }]],
    hearings: [0],
  },
  'C14: reopened': {
    suspects: S1(['S1/1', 'TH68151', '2025-01-10']),
    messages: all(
      results(['001 TH68151 2025-01-10 | 2 G 2025-03-03 Y | 1015']),
      results(
        [
          '001 MC80524 2025-05-01 | 3 O – Y | 4584',
          '002 TH68151 2025-01-10 | 3 – – N | 4506 → B01GU01 2025-06-09 10:00 U x',
        ],
        { date: '2025-05-12' },
      ),
    ),
    stands: [['pre-trial/hearing-listed', { suspects: { S1: { charges: { 'S1/1': 'pending' } } } }]],
    hearings: [2],
  },
  'C14: not reopened': {
    suspects: S1(['S1/1', 'TH68151', '2025-01-10']),
    messages: all(
      results(['001 TH68151 2025-01-10 | 2 G 2025-03-03 Y | 1015']),
      results(['001 MC80524 2025-05-01 | 3 O – Y | 1000'], { date: '2025-05-12' }),
    ),
    stands: [['post-trial/sentenced', { suspects: { S1: { charges: { 'S1/1': 'proved' } } } }]],
    hearings: [1],
  },
  'C15: one case, court and hearing by other spellings, and the hour that there is twice': {
    suspects: S1(theft),
    messages: (urn) => [
      results(['001 TH68010 2025-01-10 | 2 – – N | 4506 → B01GU01 2025-07-01 10:00 U x'])(
        ` ${urn.toLowerCase()} `,
      ),
      results(['001 TH68010 2025-01-10 | 2 – – N | 4506 → C60XY01 2025-10-26 01:30 U x'], {
        date: '2025-07-01',
        court: 'B01GU00',
      })(`${urn.slice(0, 2)} ${urn.slice(2, 4)} ${urn.slice(4)}`),
      results(['001 TH68010 2025-01-10 | 2 – – N | 4506 → B01GU01 2025-12-01 10:00 U x'], {
        date: '2025-10-26',
        time: '01:30',
        court: 'C60XY01',
      })(`${urn.slice(0, 2)}-${urn.slice(2, 4)}-${urn.slice(4)}/1`),
    ],
    stands: [
      [
        'pre-trial/hearing-listed',
        {
          suspects: { S1: { charges: { 'S1/1': 'pending' } } },
          hearings: {
            'B01GU-202507010900': { at: '2025-07-01T09:00:00.000Z', state: 'held' },
            'C60XY-202510260030': { at: '2025-10-26T00:30:00.000Z', state: 'held' },
            'B01GU-202512011000': { state: 'listed' },
          },
        },
      ],
    ],
    hearings: [3],
  },
  'C15: a message of which a part cannot be read': {
    suspects: S1(assault, ['S1/2', 'TH68010', '2025-01-11']),
    messages: (urn) => {
      const [as, body] = results([
        '001 CJ88116 2025-01-10 | 2 – – Y | 2051',
        '002 TH68010 2025-01-11 | 2 – – N | 9999',
      ])(urn);
      return [[as, body.replaceAll('Invented text', 'Plantedname')]];
    },
    stands: [
      [
        'pre-trial/not-guilty-plea',
        { suspects: { S1: { charges: { 'S1/1': 'stopped', 'S1/2': 'pending' } } } },
      ],
    ],
    hearings: [1],
    never: /Planted|9999/,
  },
};
