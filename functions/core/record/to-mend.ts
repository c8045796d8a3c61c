import type { DataQualityIssue, ListedEvent } from '../../../schemas/data-quality.ts';
import { own } from '../own.ts';

import type { JourneyRecord } from './record.ts';

/** So many are listed for an agency on one journey: with one mended, the next is. */
const MOST_LISTED = 200;

/** Of an event, what its agency needs to find it in its own system. */
export const listed = ({ agencyId, source, id, type, time }: ListedEvent): ListedEvent => ({
  agencyId,
  source,
  id,
  type,
  time,
});

/**
 * What of a record its senders can mend, by agency. It follows from the record alone: once an event has
 * fallen into its place, or was taken back, it is not in it.
 */
export function toMend({
  waiting,
  unexpected,
  amendments,
}: JourneyRecord): Readonly<Record<string, readonly DataQualityIssue[]>> {
  const byAgency: Record<string, DataQualityIssue[]> = {};
  const add = (why: DataQualityIssue['why'], event: ListedEvent) => {
    const { agencyId, ...named } = listed(event);
    const before = own(byAgency, agencyId) ?? [];
    if (before.length < MOST_LISTED) byAgency[agencyId] = [...before, { ...named, why }];
  };
  for (const event of waiting) add('waiting', event);
  for (const event of unexpected) add('unexpected', event);
  for (const { by, awaited } of Object.values(amendments)) if (awaited && by) add('waiting', by);
  // What the service itself told is no agency's to mend.
  const { system: _own, ...ofAgencies } = byAgency;
  return ofAgencies;
}
