import { randomUUID } from 'node:crypto';

import { catalogue, typeOf } from '../../schemas/events/catalogue.ts';
import { exampleEvent } from '../../schemas/openapi/events.ts';

import { seededAgencies, type KeyName, type SeededAgency } from '../agencies.ts';
import type { Call } from '../play/teller.ts';

/** A crime for each, so that there are several journeys. */
const references = ['FUZZ/0000001', 'FUZZ/0000002', 'FUZZ/0000003'];
const opening = typeOf('crime', 'recorded');

/**
 * Opens journeys and tells of the first of them an example of every event there is, each by an agency that
 * may send it, so that there is a record of everything to ask for. What a rule refuses is left out.
 *
 * @returns the ids of the journeys
 */
export async function tellEverything(call: Call): Promise<readonly string[]> {
  const told = async (type: string, by: KeyName, subject: string, data: object) => {
    const definition = catalogue.get(type);
    if (!definition) throw new Error(`There is no event type ${type}.`);
    const event = exampleEvent(type, definition);
    const own = { id: randomUUID(), source: `${seededAgencies[by].sourcePrefix}fuzz`, backload: true };
    const body = { ...event, ...own, subject, data: { ...definition.example, ...data } };
    return (await call(by, '/events', { method: 'POST', body })) as { readonly journeyId?: string };
  };
  const journeyIds: string[] = [];
  for (const crimeReference of references) {
    const { journeyId } = await told(opening, 'police', `crime:01/${crimeReference}`, { crimeReference });
    if (journeyId === undefined) throw new Error('A journey was not opened.');
    journeyIds.push(journeyId);
  }
  for (const [type, { senders }] of catalogue) {
    const [by] =
      Object.entries<SeededAgency>(seededAgencies).find(([, { kind }]) => senders.includes(kind)) ?? [];
    if (by !== undefined && type !== opening)
      await told(type, by as KeyName, `journey:${String(journeyIds[0])}`, {}).catch(() => undefined);
  }
  return journeyIds;
}
