import { describe, expect, it } from 'vitest';

import type { ChargedSuspect } from '../support/court-messages.ts';
import { inEnvelope, spiOffence, spiResulted } from '../support/spi-message.ts';
import { storedEvent } from '../support/stored-event.ts';
import { nameOf, SOURCE, WorkedCase } from '../support/worked-case.ts';

interface Message {
  readonly date: string;
  readonly asn?: string;
  readonly sent: string;
  readonly time?: string;
  readonly court?: string;
  readonly offences: readonly string[];
}

const ASN = '2501TC0100000001001G';
const bodyOf = ({ date, sent, asn = ASN, time = '10:00', court = 'B01GU01', offences }: Message): string =>
  inEnvelope.route(
    spiResulted({
      urn: '01TC0010125',
      asn,
      court,
      date,
      time,
      bail: 'A',
      offences: offences.map(spiOffence),
    }),
    1,
    'C',
    sent,
  );

interface Charged {
  readonly suspect: string;
  readonly asn: string;
  readonly charges: readonly (readonly [charge: string, offenceCode: string, from: string, to?: string])[];
}

const chargedWith = (suspects: readonly Charged[]): ChargedSuspect[] =>
  suspects.map(({ charges, ...suspect }) => ({
    ...suspect,
    charges: charges.map(([charge, offenceCode, from, to]) => ({
      charge,
      offenceCode,
      from,
      ...(to !== undefined && { to }),
    })),
  }));

class Case extends WorkedCase {
  constructor(suspects: readonly Charged[]) {
    super(chargedWith(suspects));
  }
}

const S1 = (...charges: Charged['charges']): Charged[] => [{ suspect: 'S1', asn: ASN, charges }];

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((one, at) =>
    permutations([...list.slice(0, at), ...list.slice(at + 1)]).map((others) => [one, ...others]),
  );
}

/** The case after its messages; in any order, each of them twice, it must stand the same. */
function afterBodies(suspects: readonly Charged[], bodies: readonly string[]) {
  const inOrder = new Case(suspects);
  for (const body of bodies) inOrder.receive(body);
  for (const order of permutations([...bodies])) {
    const other = new Case(suspects);
    for (const body of order) {
      other.receive(body);
      expect(other.receive(body), 'a repeat says nothing new').toBe(0);
    }
    expect(other.stands).toEqual(inOrder.stands);
  }
  return { ...inOrder.stands, waiting: inOrder.waiting };
}

function after(suspects: readonly Charged[], messages: readonly Message[]) {
  const { waiting: _waiting, ...stands } = afterBodies(suspects, messages.map(bodyOf));
  return stands;
}

/** The case again, where each message is worked on again and again, and each time dies after some events more. */
function afterCrashes(suspects: readonly Charged[], messages: readonly Message[]) {
  for (const most of [1, 2, 3]) {
    const other = new Case(suspects);
    for (const message of messages) {
      while (other.receive(bodyOf(message), most) > 0);
    }
    expect(other.stands).toEqual(after(suspects, messages));
  }
}

const march: Pick<Message, 'date' | 'sent'> = { date: '2025-03-03', sent: '2025-03-03' };
const H1 = 'B01GU-202503031000';

describe('the messages of a court', () => {
  it('C1: one offence withdrawn, the other goes on', () => {
    const one = after(S1(['S1/1', 'CJ88116', '2025-01-10'], ['S1/2', 'TH68010', '2025-01-11']), [
      {
        ...march,
        offences: [
          '001 CJ88116 2025-01-10 | 2 – – Y | 2051',
          '002 TH68010 2025-01-11 | 2 – – N | 4027 → B01GU01 2025-04-14 14:00 B for trial',
        ],
      },
    ]);
    expect(one.at).toBe('pre-trial/trial-listed');
    expect(one.suspects['S1']).toMatchObject({
      charges: { 'S1/1': 'stopped', 'S1/2': 'pending' },
      remand: 'CB',
    });
    expect(Object.values(one.hearings).map(({ at, state }) => [at, state])).toContainEqual([
      '2025-04-14T13:00:00.000Z',
      'listed',
    ]);
    expect(one.toMend).toEqual([]);
    expect(one.awaited).toEqual([`${H1} VC-8-BAIL-OUTCOME VC-8-HEARING-DATE VC-9-OUTCOME`]);
  });

  it('C2: sentenced for one, another still to be tried', () => {
    const suspects = S1(['S1/1', 'OF61102', '2025-01-10'], ['S1/2', 'CD71039', '2025-01-10']);
    const first: Message = {
      ...march,
      offences: [
        '001 OF61102 2025-01-10 | 1 G 2025-03-03 Y | 1002 (6 M)',
        '002 CD71039 2025-01-10 | 2 – – N | 4028 → B01GU01 2025-05-12 10:00 C for trial',
      ],
    };
    const open = after(suspects, [first]);
    expect(open.at).toBe('pre-trial/trial-listed');
    expect(open.suspects['S1']).toMatchObject({
      charges: { 'S1/1': 'proved', 'S1/2': 'pending' },
      remand: 'PR',
    });
    const last: Message = {
      date: '2025-05-12',
      sent: '2025-05-12',
      offences: ['002 CD71039 2025-01-10 | 2 N – Y | 2006'],
    };
    expect(after(suspects, [first, last]).at).toBe('post-trial/sentenced');
  });

  it('C3: the conviction is repeated at each later hearing', () => {
    const one = after(S1(['S1/1', 'OF61018', '2025-01-10']), [
      {
        ...march,
        offences: [
          '001 OF61018 2025-01-10 | 1 G 2025-03-03 N | 4027 → B01GU01 2025-04-07 10:00 B for sentence',
        ],
      },
      {
        date: '2025-04-07',
        sent: '2025-04-07',
        offences: [
          '001 OF61018 2025-01-10 | 1 G 2025-03-03 N | 4027 → B01GU01 2025-05-06 10:00 B for sentence',
        ],
      },
      {
        date: '2025-05-06',
        sent: '2025-05-06',
        offences: ['001 OF61018 2025-01-10 | 1 G 2025-03-03 Y | 1116 until 2026-05-05,3012'],
      },
    ]);
    expect(one.at).toBe('post-trial/sentenced');
    expect(one.duties.filter((duty) => duty.includes('COURT-TO-WCU'))).toHaveLength(3);
    expect(one.toMend).toEqual([]);
  });

  it('C4: a fine was really a remand, and whoever was told of it is told anew', () => {
    const suspects = S1(['S1/1', 'CJ88116', '2025-01-10']);
    const court = 'B01EF01';
    const fine: Message = {
      ...march,
      court,
      offences: ['001 CJ88116 2025-01-10 | 2 G 2025-03-03 Y | 1015,3117'],
    };
    const remand: Message = {
      ...march,
      sent: '2025-03-04',
      court,
      offences: ['001 CJ88116 2025-01-10 | 2 G 2025-03-03 N | 4027 → B01EF01 2025-03-24 13:30 B to continue'],
    };
    expect(after(suspects, [fine]).at).toBe('post-trial/sentenced');
    const both = after(suspects, [fine, remand]);
    expect(both.at).toBe('sentence/sentence-listed');
    expect(both.suspects['S1']).toMatchObject({ charges: { 'S1/1': 'proved' }, remand: 'CB' });
    expect(both.suspects['S1']?.sentenced).toBeUndefined();
    const told = new Case(suspects);
    told.receive(bodyOf(fine));
    told.tell(
      storedEvent('victim.informed', {
        seq: 90,
        time: '2025-03-03T18:00:00.000Z',
        data: {
          about: [{ source: SOURCE, id: nameOf('S1/sentence/B01EF-202503031000') + '.r1' }],
          outcome: 'told',
          method: 'phone',
        },
      }),
    );
    told.receive(bodyOf(remand));
    expect(told.stands.at).toBe('sentence/sentence-listed');
    expect([both.corrections, told.stands.corrections]).toEqual([0, 1]);
  });

  it('C5: amended and amended back is no duplicate', () => {
    const suspects = S1(['S1/1', 'CJ88116', '2025-01-10']);
    const fine: Message = { ...march, offences: ['001 CJ88116 2025-01-10 | 2 G 2025-03-03 Y | 1015,3117'] };
    const more: Message = {
      ...march,
      sent: '2025-03-04',
      offences: ['001 CJ88116 2025-01-10 | 2 G 2025-03-03 Y | 1015,3117,3012'],
    };
    const back: Message = { ...fine, sent: '2025-03-05' };
    const one = new Case(suspects);
    one.receive(bodyOf(fine));
    const first = one.stands;
    expect(one.receive(bodyOf(more))).toBe(1);
    expect(one.receive(bodyOf(back))).toBe(1);
    expect(one.stands).toEqual(first);
    expect([one.receive(bodyOf(back)), one.receive(bodyOf(fine))]).toEqual([0, 0]);
    expect(after(suspects, [fine, more, back]).at).toBe('post-trial/sentenced');
  });

  it('is the same after any crash between two transactions of a message', () => {
    const suspects = S1(['S1/1', 'CJ88116', '2025-01-10'], ['S1/2', 'TH68010', '2025-01-11']);
    const first: Message = {
      ...march,
      offences: [
        '001 CJ88116 2025-01-10 | 2 G 2025-03-03 Y | 1015,3117',
        '002 TH68010 2025-01-11 | 2 – – N | 4027 → B01GU01 2025-04-14 14:00 B for trial',
      ],
    };
    const amended: Message = {
      ...march,
      sent: '2025-03-04',
      offences: [
        '001 CJ88116 2025-01-10 | 2 G 2025-03-03 N | 4027 → B01GU01 2025-03-24 13:30 B to continue',
        '002 TH68010 2025-01-11 | 2 N – Y | 2006',
      ],
    };
    afterCrashes(suspects, [first, amended, { ...first, sent: '2025-03-05' }]);
  });

  it('C6: custody becomes a fine, and with it the Victim Contact Scheme goes', () => {
    const suspects = S1(['S1/1', 'OF61016', '2025-01-10']);
    const custody: Message = {
      ...march,
      offences: ['001 OF61016 2025-01-10 | 2 G 2025-03-03 Y | 1002 (18 M)'],
    };
    const fine: Message = {
      ...march,
      sent: '2025-03-04',
      offences: ['001 OF61016 2025-01-10 | 2 G 2025-03-03 Y | 1015'],
    };
    expect(after(suspects, [custody]).owesContactScheme).toBe(true);
    const inOrder = new Case(suspects);
    inOrder.receive(bodyOf(custody));
    inOrder.receive(bodyOf(fine));
    expect(inOrder.stands).toMatchObject({ owesContactScheme: false, contactScheme: 'not-applicable' });
  });

  it('C7: two defendants are told apart by ASN alone, and one nobody knows waits', () => {
    const suspects = [
      { suspect: 'S1', asn: '2501TC0100000001007N', charges: [['S1/1', 'OF61102', '2025-01-10']] as const },
      { suspect: 'S2', asn: '2501TC0100000001008P', charges: [['S2/1', 'OF61102', '2025-01-10']] as const },
    ];
    const second: Message = {
      ...march,
      asn: '2501TC0100001008p',
      offences: ['001 OF61102 2025-01-10 | 2 N – Y | 2004'],
    };
    const first: Message = {
      ...march,
      asn: '2501TC0100000001007N',
      offences: [
        '001 OF61102 2025-01-10 | 2 G 2025-03-03 N | 4506 → B01GU01 2025-04-07 10:00 U for sentence',
      ],
    };
    expect(after(suspects, [second]).at).toBe('pre-trial/charged');
    const both = after(suspects, [second, first]);
    expect(both.at).toBe('sentence/sentence-listed');
    expect(Object.keys(both.suspects)).toEqual(['S1', 'S2']);
    const unknown = new Case(suspects);
    expect(unknown.receive(bodyOf({ ...first, asn: '2501TC0100000009999X' }))).toBe(0);
    expect(unknown.waiting).toBe(1);
  });

  it('C8: offence numbers change between hearings', () => {
    const one = after(S1(['S1/1', 'TH68010', '2025-01-10'], ['S1/2', 'TH68151', '2025-01-12']), [
      {
        ...march,
        offences: [
          '001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015',
          '002 TH68151 2025-01-12 | 2 – – N | 4506 → B01GU01 2025-04-07 10:00 U x',
        ],
      },
      {
        date: '2025-04-07',
        sent: '2025-04-07',
        offences: [
          '001 TH68151 2025-01-12 | 2 – – N | 4506 → B01GU01 2025-05-06 10:00 U x',
          '002 CD71039 2025-01-12 | 1 G 2025-04-07 Y | 1015',
        ],
      },
    ]);
    expect(one.at).toBe('pre-trial/hearing-listed');
    expect(one.suspects['S1']?.charges).toEqual({
      'S1/1': 'proved',
      'S1/2': 'pending',
      'S1/c-CD71039-20250112': 'proved',
    });
  });

  it('C9: without a date, then resumed', () => {
    const suspects = S1(['S1/1', 'TH68006', '2025-01-10']);
    const rests: Message = { ...march, offences: ['001 TH68006 2025-01-10 | 2 G 2025-03-03 N | 2007'] };
    const resumed: Message = {
      date: '2025-09-01',
      sent: '2025-09-01',
      offences: ['001 TH68006 2025-01-10 | 2 G 2025-03-03 Y | 1015,3027'],
    };
    expect(after(suspects, [rests]).at).toBe('pre-trial/dormant');
    expect(after(suspects, [rests, resumed]).at).toBe('post-trial/sentenced');
  });

  it('C10: guilty, then dies before sentence', () => {
    const one = after(S1(['S1/1', 'TH68151', '2025-01-10']), [
      {
        ...march,
        offences: [
          '001 TH68151 2025-01-10 | 2 G 2025-03-03 N | 4047 → B01GU01 2025-04-14 10:00 U for sentence',
        ],
      },
      {
        date: '2025-04-07',
        sent: '2025-04-07',
        offences: ['001 TH68151 2025-01-10 | 2 G 2025-03-03 Y | 2065'],
      },
    ]);
    expect([one.at, one.ending]).toEqual(['closed/closed', 'suspect-died']);
    expect(one.suspects['S1']?.charges).toEqual({ 'S1/1': 'proved' });
    expect(Object.values(one.hearings).filter(({ state }) => state === 'listed')).toEqual([]);
  });

  it('C14: reopened, and a refusal to reopen acquits nobody', () => {
    const suspects = S1(['S1/1', 'TH68151', '2025-01-10']);
    const fine: Message = { ...march, offences: ['001 TH68151 2025-01-10 | 2 G 2025-03-03 Y | 1015'] };
    const reopened: Message = {
      date: '2025-05-12',
      sent: '2025-05-12',
      offences: [
        '001 MC80524 2025-05-01 | 3 O – Y | 4584',
        '002 TH68151 2025-01-10 | 3 – – N | 4506 → B01GU01 2025-06-09 10:00 U x',
      ],
    };
    const refused: Message = {
      date: '2025-05-12',
      sent: '2025-05-12',
      offences: ['001 MC80524 2025-05-01 | 3 O – Y | 1000'],
    };
    const again = after(suspects, [fine, reopened]);
    expect(again.at).toBe('pre-trial/hearing-listed');
    expect(again.suspects['S1']?.charges).toEqual({ 'S1/1': 'pending' });
    expect(after(suspects, [fine, refused])).toEqual(after(suspects, [fine]));
  });
});

interface Kind {
  readonly charges: Charged['charges'];
  readonly messages: readonly Message[];
  readonly at: string;
  readonly states: Readonly<Record<string, string>>;
}

/** A fine is sentence enough; `a` and `b` are hearings of two days. */
const a = (...offences: string[]): Message => ({ ...march, offences });
const b = (...offences: string[]): Message => ({ date: '2025-04-07', sent: '2025-04-07', offences });
const theft = ['S1/1', 'TH68010', '2025-01-10'] as const;
const again = '→ B01GU01 2025-04-07 10:00 U for sentence';

const kinds: Readonly<Record<string, Kind>> = {
  'a date that the police charged as days': {
    charges: [['S1/1', 'TH68010', '2025-01-08', '2025-01-12']],
    messages: [a('001 TH68010 2025-01-10 | 2 N – Y | 2004')],
    at: 'closed/closed',
    states: { 'S1/1': 'acquitted' },
  },
  'a hospital order without a conviction': {
    charges: [theft],
    messages: [a('001 TH68010 2025-01-10 | 3 O – Y | 1008')],
    at: 'closed/closed',
    states: { 'S1/1': 'not-convicted' },
  },
  'a hospital order for one, and a fine for the other': {
    charges: [theft, ['S1/2', 'CJ88116', '2025-01-10']],
    messages: [
      a('001 TH68010 2025-01-10 | 3 O – Y | 1008', '002 CJ88116 2025-01-10 | 1 G 2025-03-03 Y | 1015'),
    ],
    at: 'post-trial/sentenced',
    states: { 'S1/1': 'not-convicted', 'S1/2': 'proved' },
  },
  'a hospital order of whoever is convicted': {
    charges: [theft],
    messages: [a('001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1008')],
    at: 'post-trial/sentenced',
    states: { 'S1/1': 'proved' },
  },
  'an order alone that ends it, without the mark of an end': {
    charges: [theft],
    messages: [a('001 TH68010 2025-01-10 | 2 G 2025-03-03 N | 1179,3117')],
    at: 'post-trial/sentenced',
    states: { 'S1/1': 'proved' },
  },
  'a breach that is admitted': {
    charges: [['S1/1', 'CJ03510', '2025-01-10']],
    messages: [a('001 CJ03510 2025-01-10 | 7 – – Y | 1030')],
    at: 'post-trial/sentenced',
    states: { 'S1/1': 'proved' },
  },
  'a charge carried forward to another case': {
    charges: [theft, ['S1/2', 'CJ88116', '2025-01-10']],
    messages: [
      a('001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015', '002 CJ88116 2025-01-10 | 2 – – N | 2059'),
    ],
    at: 'pre-trial/not-guilty-plea',
    states: { 'S1/1': 'proved', 'S1/2': 'pending' },
  },
  'a matter about an earlier order, decided beside the charge': {
    charges: [theft],
    messages: [
      a('001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015', '002 CJ03519 2025-01-10 | 3 – – Y | 1029'),
    ],
    at: 'post-trial/sentenced',
    states: { 'S1/1': 'proved' },
  },
  'a charge of which the court says that it is done, and not how': {
    charges: [['S1/1', 'CD98525', '2025-01-10']],
    messages: [a('001 CD98525 2025-01-10 | 3 – – Y | 3080')],
    at: 'closed/closed',
    states: { 'S1/1': 'not-convicted' },
  },
  'a charge added after all others were decided': {
    charges: [theft],
    messages: [
      a('001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015'),
      b('001 CJ88116 2025-01-11 | 2 – – N | 4506 → B01GU01 2025-05-06 10:00 U x'),
    ],
    at: 'pre-trial/hearing-listed',
    states: { 'S1/1': 'proved', 'S1/c-CJ88116-20250111': 'pending' },
  },
  'a charge added and proved while the sentence for another is awaited': {
    charges: [theft],
    messages: [
      a(`001 TH68010 2025-01-10 | 1 G 2025-03-03 N | 4027 ${again}`),
      b(
        '001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015',
        '002 CJ88116 2025-01-11 | 1 G 2025-04-07 Y | 1015',
      ),
    ],
    at: 'post-trial/sentenced',
    states: { 'S1/1': 'proved', 'S1/c-CJ88116-20250111': 'proved' },
  },
  'committed to the Crown Court for the sentence': {
    charges: [theft],
    messages: [a('001 TH68010 2025-01-10 | 1 G 2025-03-03 N | 4014')],
    at: 'sentence/awaiting-sentence',
    states: { 'S1/1': 'proved' },
  },
};

/** What is said beside the charges, and the events that the last message makes of it. */
const news: Readonly<Record<string, readonly [messages: readonly Message[], types: readonly string[]]>> = {
  'an appeal that is dismissed': [
    [
      a('001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015'),
      b('001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 3155'),
    ],
    ['court.appeal-outcome', 'court.hearing-held'],
  ],
  'a jury that is discharged': [
    [
      a('001 TH68010 2025-01-10 | 2 – – N | 4506 → B01GU01 2025-04-07 10:00 U for trial'),
      b('001 TH68010 2025-01-10 | 2 – – N | 2514'),
    ],
    ['court.hearing-held', 'court.jury-discharged'],
  ],
  'bail that is reviewed': [
    [
      a('001 TH68010 2025-01-10 | 2 – – N | 4027 → B01GU01 2025-05-07 10:00 B x'),
      b('001 TH68010 2025-01-10 | 2 – – N | 4572 → B01GU01 2025-05-07 10:00 B x'),
    ],
    ['court.bail-decided', 'court.hearing-held'],
  ],
  'an order for the victim that is varied': [
    [
      a('001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015,3047 until 2027-03-03'),
      b('001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1030 until 2028-03-03'),
    ],
    ['court.hearing-held', 'court.protective-order-varied'],
  ],
  'an order for the victim that is revoked': [
    [
      a('001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015,3047'),
      b('001 TH68010 2025-01-10 | 1 G 2025-03-03 N | 1029'),
    ],
    ['court.hearing-held', 'court.protective-order-ended'],
  ],
};

describe('what victims should hear of beside charges', () => {
  it.each(Object.entries(news))('%s', (_name, [messages, types]) => {
    const one = new Case(S1(theft));
    for (const message of messages.slice(0, -1)) one.receive(bodyOf(message));
    const before = one.types.length;
    one.receive(bodyOf(messages.at(-1) ?? a()));
    expect(one.types.slice(before).sort()).toEqual(types);
    expect(after(S1(theft), messages).toMend).toEqual([]);
  });

  it('is a conviction that is quashed of one charge, while the sentence for the other stands', () => {
    const one = after(S1(theft, ['S1/2', 'CJ88116', '2025-01-10']), [
      a(
        '001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015',
        '002 CJ88116 2025-01-10 | 1 G 2025-03-03 Y | 1015',
      ),
      b('001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 2083'),
    ]);
    expect([one.at, one.suspects['S1']?.charges, one.toMend]).toEqual([
      'post-trial/sentenced',
      { 'S1/1': 'acquitted', 'S1/2': 'proved' },
      [],
    ]);
  });

  it('is nothing that a later message says of whoever was acquitted, without being tried again', () => {
    const suspects = S1(theft);
    const acquitted = a('001 TH68010 2025-01-10 | 2 N – Y | 2006');
    const another = b('001 TH68010 2025-01-10 | 7 – – Y | 1116');
    const { waiting: _none, ...alone } = afterBodies(suspects, [bodyOf(acquitted)]);
    expect(after(suspects, [acquitted, another])).toEqual(alone);
  });

  it('is nothing of charges that stand beside an application whose outcome is told in words', () => {
    const suspects = S1(theft);
    const applied = a(
      '001 TH68010 2025-01-10 | 2 G 2025-03-03 N | 1000',
      '002 MC80524 2025-01-10 | 2 G 2025-03-03 N | 1000',
    );
    expect(after(suspects, [applied]).suspects['S1']?.charges).toEqual({ 'S1/1': 'pending' });
  });
});

describe('kinds of results that real messages have', () => {
  it.each(Object.entries(kinds))('%s', (_name, { charges, messages, at, states }) => {
    const one = after(S1(...charges), messages);
    expect([one.at, one.suspects['S1']?.charges, one.toMend]).toEqual([at, states, []]);
  });
});

const ids = { hearing: 'a3c9e1d0-0000-4000-8000-0000000000c1', case: 'k1', defendant: 'd1', offence: 'o1' };
const named = (name: string, at: string, body: object): string =>
  JSON.stringify({ _metadata: { id: `${name}-${at}`, name, createdAt: at }, ...body });
const initiated = named('public.hearing.initiated', '2025-02-01T10:00:00Z', {
  hearing: {
    id: ids.hearing,
    courtCentre: { code: 'B01GU00' },
    type: { description: 'Trial' },
    hearingDays: [{ sittingDay: '2025-03-03T10:00:00Z' }],
    prosecutionCases: [
      {
        id: ids.case,
        prosecutionCaseIdentifier: { caseURN: '01TC0010125' },
        defendants: [
          {
            id: ids.defendant,
            personDefendant: { arrestSummonsNumber: ASN },
            offences: [{ id: ids.offence, offenceCode: 'TH68010', startDate: '2025-01-10' }],
          },
        ],
      },
    ],
  },
});
const plea = (value: string) =>
  named('public.hearing.hearing-offence-plea-updated', '2025-03-03T10:30:00Z', {
    hearingId: ids.hearing,
    pleaModel: {
      prosecutionCaseId: ids.case,
      defendantId: ids.defendant,
      offenceId: ids.offence,
      plea: { pleaDate: '2025-03-03', pleaValue: value },
    },
  });
const verdict = (categoryType: string) =>
  named('public.hearing.hearing-offence-verdict-updated', '2025-03-03T11:30:00Z', {
    hearingId: ids.hearing,
    verdicts: { offenceId: ids.offence, verdictDate: '2025-03-03', verdictType: { categoryType } },
  });
const withdrawn = named('public.hearing.defendant-case-withdrawn-or-dismissed', '2025-03-03T12:00:00Z', {
  caseId: ids.case,
  defendantId: ids.defendant,
  resultedOffences: { [ids.offence]: 'WITHDRAWN' },
});
const concluded = (offenceSummary: readonly object[]) =>
  named('public.progression.prosecution-concluded', '2025-03-05T12:00:00Z', {
    prosecutionConcluded: [
      { prosecutionCaseId: ids.case, defendantId: ids.defendant, isConcluded: true, offenceSummary },
    ],
  });
const resultsOf = (offence: object, hearing: object = {}) =>
  named('public.events.hearing.hearing-resulted', '2025-03-03T15:00:00Z', {
    sharedTime: '2025-03-03T15:00:00Z',
    hearing: {
      ...(JSON.parse(initiated) as { hearing: object }).hearing,
      ...hearing,
      prosecutionCases: [
        {
          id: ids.case,
          prosecutionCaseIdentifier: { caseURN: '01TC0010125' },
          defendants: [
            {
              id: ids.defendant,
              personDefendant: { arrestSummonsNumber: ASN },
              offences: [{ id: ids.offence, offenceCode: 'TH68010', startDate: '2025-01-10', ...offence }],
            },
          ],
        },
      ],
    },
  });
const fined = [{ judicialResultId: 'j1', cjsCode: '1015' }];

describe('what Common Platform tells of an offence alone', () => {
  it('is a plea or a verdict of the charge that another message names in full, whichever comes first', () => {
    const pleaded = afterBodies(S1(theft), [initiated, plea('NOT_GUILTY')]);
    expect([pleaded.at, pleaded.waiting]).toEqual(['pre-trial/not-guilty-plea', 0]);
    const guiltyPlea = afterBodies(S1(theft), [initiated, plea('GUILTY')]);
    expect(guiltyPlea.at).toBe('sentence/awaiting-sentence');
    const found = afterBodies(S1(theft), [initiated, plea('NOT_GUILTY'), verdict('NOT_GUILTY')]);
    expect([found.at, found.ending]).toEqual(['closed/closed', 'acquitted']);
    const over = afterBodies(S1(theft), [initiated, withdrawn]);
    expect([over.at, over.ending]).toEqual(['closed/closed', 'proceedings-stopped']);
  });

  it('is the same fact as in the results of the hearing', () => {
    const offence = {
      plea: { pleaValue: 'NOT_GUILTY', pleaDate: '2025-03-03' },
      verdict: { verdictType: { categoryType: 'GUILTY' }, verdictDate: '2025-03-03' },
      convictionDate: '2025-03-03',
      judicialResults: fined,
    };
    const alone = afterBodies(S1(theft), [initiated, resultsOf(offence)]);
    const both = afterBodies(S1(theft), [
      plea('NOT_GUILTY'),
      verdict('GUILTY'),
      initiated,
      resultsOf(offence),
    ]);
    expect(both).toEqual(alone);
    expect(both.at).toBe('post-trial/sentenced');
  });

  it('is nothing where no message names the offence in full: it waits, and no charge is made of it', () => {
    const one = new Case(S1(theft));
    one.receive(plea('GUILTY'));
    expect([one.stands.at, one.waiting, one.stands.suspects['S1']?.charges]).toEqual([
      'pre-trial/charged',
      1,
      { 'S1/1': 'pending' },
    ]);
  });

  it('is what the end of a case says of its offences, and no more', () => {
    const silent = afterBodies(S1(theft), [initiated, concluded([{ offenceId: ids.offence }])]);
    expect(silent.at).toBe('pre-trial/trial-listed');
    const summary = { offenceId: ids.offence, offenceCode: 'TH68010', proceedingsConcluded: true };
    const said = {
      ...summary,
      verdict: { verdictDate: '2025-03-04', verdictType: { categoryType: 'GUILTY' } },
    };
    expect(afterBodies(S1(theft), [initiated, concluded([said])]).at).toBe('sentence/awaiting-sentence');
  });
});

describe('a hearing that two feeds tell of', () => {
  const found = {
    plea: { pleaValue: 'NOT_GUILTY', pleaDate: '2025-03-03' },
    verdict: { verdictType: { categoryType: 'GUILTY' }, verdictDate: '2025-03-03' },
    convictionDate: '2025-03-03',
    judicialResults: [...fined, { judicialResultId: 'j2', cjsCode: '3047' }],
  };
  const bySpi = bodyOf(a('001 TH68010 2025-01-10 | 2 G 2025-03-03 Y | 1015,3047'));

  it('is one, whichever comes first, and nothing of it is taken back only to be said again', () => {
    const one = new Case(S1(theft));
    one.receive(bySpi);
    expect(one.receive(resultsOf(found))).toBe(0);
    const other = new Case(S1(theft));
    other.receive(resultsOf(found));
    expect(other.receive(bySpi)).toBe(0);
    expect([other.stands.at, other.stands.suspects]).toEqual([one.stands.at, one.stands.suspects]);
    expect(one.stands.toMend).toEqual([]);
  });

  it('is held also where the hearing before listed it without its id', () => {
    const one = new Case(S1(theft));
    one.receive(
      bodyOf({
        date: '2025-02-03',
        sent: '2025-02-03',
        offences: ['001 TH68010 2025-01-10 | 2 – – N | 4506 → B01GU01 2025-03-03 10:00 U x'],
      }),
    );
    one.receive(resultsOf(found));
    expect(Object.values(one.stands.hearings).filter(({ state }) => state === 'listed')).toEqual([]);
  });
});

describe('a hearing about an application alone', () => {
  it('tells what was decided of the defendant, and decides no charge again', () => {
    const one = new Case(S1(theft));
    one.receive(resultsOf({ convictionDate: '2025-03-03', judicialResults: fined }));
    const before = one.types.length;
    one.receive(
      named('public.events.hearing.hearing-resulted', '2025-06-02T15:00:00Z', {
        sharedTime: '2025-06-02T15:00:00Z',
        hearing: {
          id: 'a3c9e1d0-0000-4000-8000-0000000000c9',
          courtCentre: { code: 'C01SN00' },
          hearingDays: [{ sittingDay: '2025-06-02T09:00:00Z' }],
          courtApplications: [
            {
              subject: {
                masterDefendant: {
                  masterDefendantId: ids.defendant,
                  personDefendant: { arrestSummonsNumber: ASN },
                },
              },
              judicialResults: [{ judicialResultId: 'j9', cjsCode: '3155' }],
              courtApplicationCases: [
                {
                  prosecutionCaseId: ids.case,
                  prosecutionCaseIdentifier: { caseURN: '01TC0010125' },
                  offences: [{ id: ids.offence, offenceCode: 'TH68010', judicialResults: fined }],
                },
              ],
            },
          ],
        },
      }),
    );
    expect(one.types.slice(before)).toEqual(['court.appeal-outcome', 'court.hearing-held']);
    expect([one.stands.at, one.stands.toMend]).toEqual(['post-trial/sentenced', []]);
  });
});

describe('a trial that is vacated', () => {
  const vacated = (at: string, body: object) =>
    named('public.hearing.trial-vacated', at, { hearingId: ids.hearing, ...body });

  it('stands again where the court says so, in whatever order', () => {
    const [away, again] = [
      vacated('2025-02-02T10:00:00Z', { vacatedTrialReasonId: ids.hearing }),
      vacated('2025-02-03T10:00:00Z', {}),
    ];
    expect(afterBodies(S1(theft), [initiated, away]).at).toBe('pre-trial/trial-vacated');
    expect(afterBodies(S1(theft), [initiated, away, again]).at).toBe('pre-trial/trial-listed');
  });

  it('is one whose hearing was deleted', () => {
    const deleted = named('public.events.listing.hearing-deleted', '2025-02-02T10:00:00Z', {
      hearingId: ids.hearing,
    });
    const one = afterBodies(S1(theft), [initiated, deleted]);
    expect([one.at, one.hearings[ids.hearing]?.state]).toEqual(['pre-trial/trial-vacated', 'vacated']);
  });
});

describe('how a trial went', () => {
  it.each([
    ['cracked', 'court.trial-ineffective'],
    ['Ineffective', 'court.trial-ineffective'],
    ['vacated', 'court.trial-vacated'],
  ])('is told with its results: %s', (type, told) => {
    const one = new Case(S1(theft));
    one.receive(initiated);
    one.receive(resultsOf({ judicialResults: [] }, { crackedIneffectiveTrial: { type, code: 'A' } }));
    expect([one.types.filter((each) => each === told), one.stands.toMend]).toEqual([[told], []]);
  });

  it('says so where nothing of it may be reported', () => {
    const one = new Case(S1(theft));
    one.receive(resultsOf({ judicialResults: [], reportingRestrictions: [{ label: 'Invented label' }] }));
    expect(one.types).toContain('court.reporting-restriction');
  });
});
