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

/** A journey of a crime whose suspects were charged under a URN. */
export async function openCharged(
  caseUrn: string,
  suspects: readonly ChargedSuspect[],
  { time = '2025-01-12T09:00:00Z' }: { readonly time?: string } = {},
): Promise<string> {
  const reference = newReference();
  const subject = `crime:01/${reference}`;
  const crime = { force: '01', crimeReference: reference };
  const { body } = await post('police', cloudEvent('police', 'crime.recorded', subject, crime, { time }));
  for (const charged of suspects) {
    const data = { ...charged, caseUrn, method: 'charge' };
    const answer = await post('police', cloudEvent('police', 'charging.charged', subject, data, { time }));
    if (answer.status !== 201)
      throw new Error(`The charge was answered ${String(answer.status)}: ${JSON.stringify(answer.body)}`);
  }
  return String(body['journeyId']);
}
