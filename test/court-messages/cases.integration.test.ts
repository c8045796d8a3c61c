import { describe, expect, it } from 'vitest';

import { call } from '../support/client.ts';
import { asnOf, newUrn, openCharged, sendMessage, type ChargedSuspect } from '../support/court-messages.ts';
import { inEnvelope, spiOffence, spiResulted } from '../support/spi-message.ts';

type Charge = readonly [charge: string, offenceCode: string, from: string];
interface Message {
  readonly date: string;
  readonly sent?: string;
  readonly offences: readonly string[];
}
interface Told {
  readonly charges: readonly Charge[];
  readonly messages: readonly Message[];
  readonly at: string;
  readonly states: Readonly<Record<string, string>>;
}

const asn = asnOf(3001);
const suspectOf = (charges: readonly Charge[]): ChargedSuspect => ({
  suspect: 'S1',
  asn,
  charges: charges.map(([charge, offenceCode, from]) => ({ charge, offenceCode, from })),
});

const march = '2025-03-03';
const cases: Readonly<Record<string, Told>> = {
  'C2: sentenced for one, another still to be tried': {
    charges: [
      ['S1/1', 'OF61102', '2025-01-10'],
      ['S1/2', 'CD71039', '2025-01-10'],
    ],
    messages: [
      {
        date: march,
        offences: [
          '001 OF61102 2025-01-10 | 1 G 2025-03-03 Y | 1002 (6 M)',
          '002 CD71039 2025-01-10 | 2 – – N | 4028 → B01GU01 2025-05-12 10:00 C for trial',
        ],
      },
      { date: '2025-05-12', offences: ['002 CD71039 2025-01-10 | 2 N – Y | 2006'] },
    ],
    at: 'post-trial/sentenced',
    states: { 'S1/1': 'proved', 'S1/2': 'acquitted' },
  },
  'C3: the conviction is repeated at each later hearing': {
    charges: [['S1/1', 'OF61018', '2025-01-10']],
    messages: [
      {
        date: march,
        offences: [
          '001 OF61018 2025-01-10 | 1 G 2025-03-03 N | 4027 → B01GU01 2025-04-07 10:00 B for sentence',
        ],
      },
      {
        date: '2025-04-07',
        offences: [
          '001 OF61018 2025-01-10 | 1 G 2025-03-03 N | 4027 → B01GU01 2025-05-06 10:00 B for sentence',
        ],
      },
      {
        date: '2025-05-06',
        offences: ['001 OF61018 2025-01-10 | 1 G 2025-03-03 Y | 1116 until 2026-05-05,3012'],
      },
    ],
    at: 'post-trial/sentenced',
    states: { 'S1/1': 'proved' },
  },
  'C6: custody becomes a fine': {
    charges: [['S1/1', 'OF61016', '2025-01-10']],
    messages: [
      { date: march, offences: ['001 OF61016 2025-01-10 | 2 G 2025-03-03 Y | 1002 (18 M)'] },
      { date: march, sent: '2025-03-04', offences: ['001 OF61016 2025-01-10 | 2 G 2025-03-03 Y | 1015'] },
    ],
    at: 'post-trial/sentenced',
    states: { 'S1/1': 'proved' },
  },
  'C8: offence numbers change between hearings': {
    charges: [
      ['S1/1', 'TH68010', '2025-01-10'],
      ['S1/2', 'TH68151', '2025-01-12'],
    ],
    messages: [
      {
        date: march,
        offences: [
          '001 TH68010 2025-01-10 | 1 G 2025-03-03 Y | 1015',
          '002 TH68151 2025-01-12 | 2 – – N | 4506 → B01GU01 2025-04-07 10:00 U x',
        ],
      },
      {
        date: '2025-04-07',
        offences: [
          '001 TH68151 2025-01-12 | 2 – – N | 4506 → B01GU01 2025-05-06 10:00 U x',
          '002 CD71039 2025-01-12 | 1 G 2025-04-07 Y | 1015',
        ],
      },
    ],
    at: 'pre-trial/hearing-listed',
    states: { 'S1/1': 'proved', 'S1/2': 'pending', 'S1/c-CD71039-20250112': 'proved' },
  },
  'C9: without a date, then resumed': {
    charges: [['S1/1', 'TH68006', '2025-01-10']],
    messages: [
      { date: march, offences: ['001 TH68006 2025-01-10 | 2 G 2025-03-03 N | 2007'] },
      { date: '2025-09-01', offences: ['001 TH68006 2025-01-10 | 2 G 2025-03-03 Y | 1015,3027'] },
    ],
    at: 'post-trial/sentenced',
    states: { 'S1/1': 'proved' },
  },
  'C10: guilty, then dies before the sentence': {
    charges: [['S1/1', 'TH68151', '2025-01-10']],
    messages: [
      {
        date: march,
        offences: [
          '001 TH68151 2025-01-10 | 2 G 2025-03-03 N | 4047 → B01GU01 2025-04-14 10:00 U for sentence',
        ],
      },
      { date: '2025-04-07', offences: ['001 TH68151 2025-01-10 | 2 G 2025-03-03 Y | 2065'] },
    ],
    at: 'closed/closed',
    states: { 'S1/1': 'proved' },
  },
  'C14: reopened': {
    charges: [['S1/1', 'TH68151', '2025-01-10']],
    messages: [
      { date: march, offences: ['001 TH68151 2025-01-10 | 2 G 2025-03-03 Y | 1015'] },
      {
        date: '2025-05-12',
        offences: [
          '001 MC80524 2025-05-01 | 3 O – Y | 4584',
          '002 TH68151 2025-01-10 | 3 – – N | 4506 → B01GU01 2025-06-09 10:00 U x',
        ],
      },
    ],
    at: 'pre-trial/hearing-listed',
    states: { 'S1/1': 'pending' },
  },
};

const bodyOf = (urn: string, { date, sent = date, offences }: Message): string =>
  inEnvelope.route(
    spiResulted({
      urn,
      asn,
      court: 'B01GU01',
      date,
      time: '10:00',
      bail: 'A',
      offences: offences.map(spiOffence),
    }),
    1,
    'C',
    sent,
  );

/** Where a journey stands and what is owed on it, without what differs from one journey to the next. */
async function standing(journeyId: string) {
  const [{ body }, { body: owed }] = await Promise.all([
    call('police', `/journeys/${journeyId}`),
    call('police', `/journeys/${journeyId}/duties`),
  ]);
  const { stage, step } = body['case'] as { stage: string; step: string };
  const { suspects, hearings } = body['facts'] as {
    suspects: Record<string, { charges: Record<string, string> }>;
    hearings: unknown;
  };
  const duties = owed['duties'] as { duty: string; hearing?: string; state: string }[];
  const named = duties.filter(({ hearing }) => hearing !== undefined);
  return {
    at: `${stage}/${step}`,
    suspects,
    hearings,
    duties: named.map(({ duty, state }) => `${duty} ${state}`.replaceAll(journeyId, '')).sort(),
  };
}

async function told({ charges, messages }: Told, order: (all: readonly Message[]) => readonly Message[]) {
  const urn = newUrn();
  const journeyId = await openCharged(urn, [suspectOf(charges)]);
  for (const message of order(messages)) {
    const body = bodyOf(urn, message);
    const first = await sendMessage('court', body);
    expect(first.status).toBe(201);
    const again = await sendMessage('court', body);
    expect([again.status, again.body]).toEqual([200, first.body]);
  }
  return standing(journeyId);
}

describe.each(Object.entries(cases))('%s', (_name, one) => {
  it('is the same in any order, each message twice', async () => {
    const inOrder = await told(one, (all) => all);
    expect([inOrder.at, inOrder.suspects['S1']?.charges]).toEqual([one.at, one.states]);
    const reversed = await told(one, (all) => [...all].reverse());
    expect({ ...reversed, duties: [] }).toEqual({ ...inOrder, duties: [] });
    // What was owed before and is not any more depends on what came first.
    const open = ({ duties }: { duties: readonly string[] }) =>
      duties.filter((duty) => !duty.endsWith(' not-applicable'));
    expect(open(inOrder)).not.toEqual([]);
    expect(open(reversed)).toEqual(open(inOrder));
  });
});
