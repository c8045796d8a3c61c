import { randomUUID } from 'node:crypto';

import { seededAgencies, type KeyName } from '../../../local/agencies.ts';
import { catalogue, families } from '../../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../../schemas/events/define.ts';
import { componentOf } from '../../../schemas/openapi/events.ts';
import { newReference } from '../../support/client.ts';
import { useStack } from '../../support/stack.ts';

/** One event that a client posts, and with whose key. */
export interface Posting {
  readonly family: string;
  readonly key: string;
  /** The component of the document that the event is one of. */
  readonly component: string;
  readonly event: Readonly<Record<string, unknown>>;
}

/** What a client that was generated from the document is to do on the running stack. */
export interface Plan {
  readonly baseUrl: string;
  readonly police: string;
  readonly lvws: string;
  /** Records a crime, and so opens a journey. */
  readonly opening: Posting['event'];
  /** Asks a support service to take the victim up. */
  readonly assessment: Posting['event'];
  readonly service: string;
  /** One event of each family, about the same crime. */
  readonly postings: readonly Posting[];
}

/** What it did. */
export interface Done {
  readonly journeyId: string;
  /** The status that each family's event was answered with. */
  readonly posted: Readonly<Record<string, number>>;
  readonly stage: string;
  readonly claimed: readonly string[];
}

interface Crime {
  readonly force: string;
  readonly crimeReference: string;
}

/** The types that say more than an example can: they name a duty or an event that the journey really has. */
const needsRecord: readonly string[] = [
  'duty.waived',
  'journey.retracted',
  'journey.corrected',
  'journey.merged',
];

function postingOf(family: string, { force, crimeReference }: Crime): Posting | undefined {
  const { keys } = useStack();
  for (const [type, definition] of catalogue) {
    if (definition.family !== family || needsRecord.includes(`${family}.${definition.name}`)) continue;
    const sender = senderOf(definition);
    if (sender === undefined) continue;
    const source = `${seededAgencies[sender].sourcePrefix}generated`;
    const subject = `crime:${force}/${crimeReference}`;
    // What names a crime must name the one that it is about.
    const names = 'crimeReference' in definition.example ? { force, crimeReference } : {};
    const event = eventOf(type, source, subject, { ...definition.example, ...names });
    return { family, key: keys[sender], component: componentOf(definition), event };
  }
  return undefined;
}

const senderOf = ({ senders }: EventDefinition): KeyName | undefined =>
  (Object.keys(seededAgencies) as KeyName[]).find((name) => senders.includes(seededAgencies[name].kind));

const eventOf = (type: string, source: string, subject: string, data: unknown) => ({
  specversion: '1.0',
  id: randomUUID(),
  source,
  type,
  subject,
  time: '2026-01-05T09:00:00Z',
  data,
});

/** A plan about a crime that no other test uses, and about a service whose queue is otherwise empty. */
export function newPlan(service: string): Plan {
  const { baseUrl, keys } = useStack();
  const crime = { force: '01', crimeReference: newReference() };
  const subject = `crime:${crime.force}/${crime.crimeReference}`;
  const ofPolice = (type: string, data: object) =>
    eventOf(`london.victim-journey.${type}.v1`, '/police/met/generated', subject, data);
  return {
    baseUrl,
    police: keys.police,
    lvws: keys.lvws,
    opening: ofPolice('crime.recorded', crime),
    assessment: ofPolice('needs.assessed', {
      purpose: 'report',
      answered: true,
      enhanced: false,
      supportConsent: 'given',
      services: [service],
      overruleReason: 'victim-choice',
      safeContact: { channels: [{ channel: 'sms', value: '020 7946 0001', safe: true }] },
    }),
    service,
    postings: families.flatMap((family) => postingOf(family, crime) ?? []),
  };
}
