import type * as z from 'zod';

import type { AuditRecord, FieldClass } from '../../../../schemas/audit.ts';
import type { SubjectAccessSchema } from '../../../../schemas/operations/people.ts';
import type { Head } from '../../../core/record/head.ts';
import { eventKey } from '../../../core/record/order.ts';
import type { StoredEvent } from '../../../core/record/stored-event.ts';
import { statusOf } from '../../../core/views/status.ts';
import { subjectView, toldToSubject } from '../../../core/views/subject.ts';
import { ProblemError } from '../../../http/problem.ts';

import type { KnownAs } from '../../../store/read-victim.ts';

import { personOf, type Asker, type PeopleDeps } from './people-deps.ts';

/** What a disclosure was, without who at the agency asked and where the request came from. */
const disclosureOf = ({ id, time, agencyId, purpose, operation, fields }: AuditRecord) => ({
  id,
  time,
  agencyId,
  operation,
  fields,
  ...(purpose === undefined ? {} : { purpose }),
});

/** What happened on a journey, and on those that were merged into it: each event once. */
async function eventsOf({ journeys }: PeopleDeps, { journeyId, record }: Head): Promise<StoredEvent[]> {
  const ids = [journeyId, ...record.facts.absorbed.map((absorbed) => absorbed.journeyId)];
  const all = (await Promise.all(ids.map((id) => journeys.allEvents(id)))).flat();
  return [...new Map(all.reverse().map((event) => [eventKey(event), event])).values()].reverse();
}

/** Who was given details of somebody, by any of the journeys that know them, oldest first. */
async function disclosuresTo({ records }: PeopleDeps, knownAs: readonly KnownAs[]): Promise<AuditRecord[]> {
  const all = await Promise.all(knownAs.map(({ personRef }) => records.ofPerson(personRef)));
  return all.flat().sort((one, other) => (one.time < other.time ? -1 : 1));
}

/** Who was given details of a person, or those of one kind, oldest first. @throws ProblemError 404 */
export async function readDisclosures(deps: PeopleDeps, asker: Asker, personRef: string, field?: FieldClass) {
  const { head, knownAs } = await personOf(deps, asker, personRef);
  const all = await disclosuresTo(deps, knownAs);
  const records = field === undefined ? all : all.filter(({ fields }) => fields.includes(field));
  return {
    body: {
      personRef,
      disclosures: records.map((record) => ({
        ...disclosureOf(record),
        ...(record.onBehalfOf === undefined ? {} : { onBehalfOf: record.onBehalfOf }),
      })),
    },
    audit: { journeyIds: [head.journeyId], personRef },
  };
}

/**
 * All that is held about a victim, for the victim: the record, what happened, what was told and who was
 * given it. Suspects, third parties, free text and what was taken back are left out.
 *
 * @throws ProblemError 404, or 410 once erased
 */
export async function exportSubjectAccess(
  deps: PeopleDeps,
  asker: Asker,
  personRef: string,
): Promise<z.output<typeof SubjectAccessSchema>> {
  const { head, knownAs, isErased } = await personOf(deps, asker, personRef);
  if (isErased) throw new ProblemError('gone', { detail: 'The details of this person were erased.' });
  const [events, duties, records] = await Promise.all([
    eventsOf(deps, head),
    deps.journeys.listDuties(head.journeyId),
    disclosuresTo(deps, knownAs),
  ]);
  return {
    journeyId: head.journeyId,
    personRef,
    exportedAt: deps.now().toISOString(),
    status: statusOf(head),
    ...subjectView(head, events, duties),
    told: knownAs.flatMap(({ stands }) => stands).map(toldToSubject),
    disclosures: records.map(disclosureOf),
  };
}
