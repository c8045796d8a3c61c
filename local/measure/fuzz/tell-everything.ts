import { randomUUID } from 'node:crypto';

import { catalogue, typeOf } from '../../../schemas/events/catalogue.ts';
import { exampleEvent } from '../../../schemas/openapi/events.ts';

import { seededAgencies, type KeyName, type SeededAgency } from '../../agencies.ts';
import type { Call } from '../../play/teller.ts';

/** What is known of one thing of the record, by the names that requests have for it. */
export type Thing = Readonly<Record<string, string>>;

const crimes = [
  { by: 'police', force: '01', count: 6 },
  { by: 'cityPolice', force: '48', count: 2 },
] as const;

/** What brings a journey within the rows of every kind of agency, and makes referrals of it. */
const brought = (caseUrn: string): readonly (readonly [KeyName | undefined, string, object])[] => [
  [
    undefined,
    'needs.assessed',
    {
      purpose: 'report',
      answered: true,
      enhanced: false,
      supportConsent: 'given',
      services: ['lvws-core', 'lvws-court'],
      overruleReason: 'victim-choice',
      safeContact: { channels: [{ channel: 'sms', value: '020 7946 0001', safe: true }] },
    },
  ],
  [undefined, 'charging.charged', { suspect: 'S1', method: 'charge', caseUrn, court: 'C01SN00' }],
  ['court', 'court.verdict', { suspect: 'S1', verdict: 'G' }],
  ['court', 'court.sentence-passed', { suspect: 'S1', kind: 'immediate-custody', custodyMonths: 18 }],
  ['witnessCare', 'probation.vcs-referred', { region: 'london' }],
];

/**
 * Opens journeys that every kind of agency holds and tells of the first of them an example of every event
 * there is, each by an agency that may send it, so that there is a record of everything to ask for. What a
 * rule refuses is left out.
 */
export async function tellEverything(call: Call): Promise<readonly Thing[]> {
  const tell = async (by: KeyName, type: string, subject: string, data: object) => {
    const definition = catalogue.get(type);
    if (!definition) throw new Error(`There is no event type ${type}.`);
    const event = exampleEvent(type, definition);
    const own = { id: randomUUID(), source: `${seededAgencies[by].sourcePrefix}fuzz`, backload: true };
    const body = { ...event, ...own, subject, data };
    return (await call(by, '/events', { method: 'POST', body })) as { readonly journeyId?: string };
  };
  const things: Thing[] = [];
  for (const { by, force, count } of crimes) {
    for (let number = 0; number < count; number += 1) {
      const reference = randomUUID().replaceAll(/\D/g, '').slice(0, 7);
      const crimeReference = `FUZZ/${reference}`;
      const opened = await tell(by, typeOf('crime', 'recorded'), `crime:${force}/${crimeReference}`, {
        force,
        crimeReference,
      });
      const journeyId = opened.journeyId ?? '';
      const caseUrn = `01ZD${reference.padStart(7, '0')}`;
      for (const [other = by, name, data] of brought(caseUrn)) {
        const [family = '', event = ''] = name.split('.');
        await tell(other, typeOf(family, event), `journey:${journeyId}`, data);
      }
      const headers = { 'X-Purpose': 'victim-contact', 'X-On-Behalf-Of': 'fuzz' };
      const contact = await call(by, `/journeys/${journeyId}/contact`, { headers });
      const { personRef } = contact as { readonly personRef: string };
      things.push({ journeyId, personRef, caseUrn, force, crimeReference });
    }
  }
  for (const [type, { senders, example }] of catalogue) {
    const [by] =
      Object.entries<SeededAgency>(seededAgencies).find(([, { kind }]) => senders.includes(kind)) ?? [];
    if (by !== undefined && type !== typeOf('crime', 'recorded'))
      await tell(by as KeyName, type, `journey:${String(things[0]?.['journeyId'])}`, example).catch(
        () => undefined,
      );
  }
  return [...things, { code: 'not-found' }];
}
