import { randomInt } from 'node:crypto';

import { typeOf } from '../../../schemas/events/catalogue.ts';
import { seededAgencies, type KeyName } from '../../agencies.ts';
import type { Call } from '../../play/teller.ts';

/** A journey that the attacker has no business with, and all that is known of it. */
export interface Victim {
  /** In every reference, name and id of the journey, and nowhere else. */
  readonly mark: string;
  readonly journeyId: string;
  readonly personRef: string;
  readonly crimeReference: string;
  readonly incidentReference: string;
  readonly family: string;
}

/** Who is in it: by the force that opens it. */
const involved = ['police', 'witnessCare', 'phoneline'] as const;

type Told = readonly [by: KeyName, type: string, data: object];

/** What the police tell of each: it lets in nobody else. */
const tellings = (family: string): readonly Told[] => [
  ['police', 'investigation.opened', {}],
  ['police', 'safety.alert-raised', { kind: 'escalation' }],
  ['police', 'investigation.suspect-identified', { suspect: 'S1' }],
  [
    'police',
    'victim.details-given',
    { victim: { givenName: 'Testcase', familyName: family, phone: '020 7946 0001' } },
  ],
  ['witnessCare', 'victim.contact-preference-set', { method: 'phone', frequencyDays: 7 }],
];

/** Opens a journey of a victim who is plainly invented. The same twice, but for its mark. */
export async function openVictim(call: Call, begun: number): Promise<Victim> {
  const mark = String(randomInt(1_000_000, 10_000_000));
  const crimeReference = `01/${mark}/26`;
  const incidentReference = `CAD ${mark}/05MAR26`;
  const family = `Marked${mark}`;
  let told = 0;
  const tell = async (by: KeyName, type: string, data: object, subject: string) => {
    const [of = '', name = ''] = type.split('.');
    told += 1;
    return (await call(by, '/events', {
      method: 'POST',
      body: {
        specversion: '1.0',
        id: `${mark}-${String(told)}`,
        source: `${seededAgencies[by].sourcePrefix}attacked`,
        type: typeOf(of, name),
        subject,
        time: new Date(begun + told * 1000).toISOString(),
        data,
      },
    })) as { journeyId: string };
  };
  const { journeyId } = await tell(
    'police',
    'crime.recorded',
    {
      force: '01',
      crimeReference,
      incidentReference,
      flags: ['domestic-abuse'],
      victim: {
        givenName: 'Testcase',
        familyName: family,
        address: { lines: [`${mark} Example Street`], postcode: 'SW1A 0ZZ' },
      },
    },
    `crime:01/${crimeReference}`,
  );
  for (const [by, type, data] of tellings(family)) await tell(by, type, data, `journey:${journeyId}`);
  const { personRef } = (await call('police', `/journeys/${journeyId}/contact`, asStaff)) as {
    personRef: string;
  };
  return { mark, journeyId, personRef, crimeReference, incidentReference, family };
}

const asStaff = { headers: { 'X-Purpose': 'safeguarding', 'X-On-Behalf-Of': 'officer-1' } };

/** Members whose value tells when the service was told, and nothing of what. */
const ofClock = new Set(['receivedAt', 'updatedAt', 'toldAt']);
const reads = ['', '/status', '/timeline?limit=200', '/duties', '/contact'] as const;

/** All that those who are in a journey read of it, with its names and the service's clock taken out. */
export async function viewsOf(call: Call, victim: Victim): Promise<Readonly<Record<string, string>>> {
  const views: Record<string, string> = {};
  for (const by of involved)
    for (const read of reads) {
      const body = await call(by, `/journeys/${victim.journeyId}${read}`, asStaff).catch((error: unknown) =>
        error instanceof Error ? error.message.replace(/"correlationId":"[^"]*"/, '') : 'no answer',
      );
      const text = JSON.stringify(body, (name, value: unknown) => (ofClock.has(name) ? undefined : value));
      views[`${by} ${read || '/'}`] = text
        .replaceAll(victim.journeyId, 'JOURNEY')
        .replaceAll(victim.personRef, 'PERSON')
        .replaceAll(victim.mark, 'MARK');
    }
  return views;
}
