import type { CourtMessageReceipt } from '../../schemas/court-messages/receipt.ts';
import { checkLetterOf } from '../../schemas/identifiers.ts';

import { call, cloudEvent, newReference, post, type Answer, type Sender } from './client.ts';

/** Sends a message of a court or the police as they do: XML or JSON, by what it begins with. */
export const sendMessage = (
  as: Sender,
  body: string,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  call(as, '/court-messages', {
    method: 'POST',
    body,
    headers: {
      'Content-Type': body.trimStart().startsWith('{') ? 'application/json' : 'text/xml',
      ...headers,
    },
  });

export const receiptIn = ({ body }: Pick<Answer, 'body'>): CourtMessageReceipt =>
  body as unknown as CourtMessageReceipt;

/** What became of each part, in the order of the message: its effect, and the types of its events. */
export const effectsIn = (answer: Pick<Answer, 'body'>): string[] =>
  receiptIn(answer).parts.map(({ defendant, offence, effect, about = [] }) =>
    `${String(defendant ?? '')}.${String(offence ?? '')} ${effect} ${about.join(' ')}`.trim(),
  );

/** A URN that no other test uses. */
export const newUrn = (): string => `01TC${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;

/** An arrest/summons number of an invented suspect, with its check letter. */
export const asnOf = (number: number): string => {
  const serial = String(number).padStart(11, '0');
  return `2501TC01${serial}${checkLetterOf(`010125${serial}`)}`;
};

export interface ChargedSuspect {
  readonly suspect: string;
  readonly asn?: string;
  readonly charges: readonly {
    readonly charge: string;
    readonly offenceCode: string;
    readonly from: string;
    readonly victims?: readonly number[];
  }[];
}

/** The journeys of a crime's victims, whose suspects were charged under a URN. */
export async function openForVictims(
  caseUrn: string,
  suspects: readonly ChargedSuspect[],
  victims: number,
  { time = '2025-01-12T09:00:00Z' }: { readonly time?: string } = {},
): Promise<string[]> {
  const reference = newReference();
  const subject = `crime:01/${reference}`;
  const tell = async (type: string, data: object): Promise<string> => {
    const { status, body } = await post('police', cloudEvent('police', type, subject, data, { time }));
    if (status !== 201) throw new Error(`${type} was answered ${String(status)}: ${JSON.stringify(body)}`);
    return String(body['journeyId']);
  };
  const journeys: string[] = [];
  for (let number = 1; number <= victims; number += 1) {
    const named = victims === 1 ? {} : { victimNumber: number };
    journeys.push(await tell('crime.recorded', { force: '01', crimeReference: reference, ...named }));
  }
  for (const charged of suspects) await tell('charging.charged', { ...charged, caseUrn, method: 'charge' });
  return journeys;
}

/** A journey of a crime whose suspects were charged under a URN. */
export async function openCharged(
  caseUrn: string,
  suspects: readonly ChargedSuspect[],
  when: { readonly time?: string } = {},
): Promise<string> {
  const [journeyId = ''] = await openForVictims(caseUrn, suspects, 1, when);
  return journeyId;
}
