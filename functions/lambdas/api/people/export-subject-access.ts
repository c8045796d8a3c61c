import type * as z from 'zod';

import type { AuditRecord, FieldClass } from '../../../../schemas/audit.ts';
import type { SubjectAccessSchema } from '../../../../schemas/operations/people.ts';
import { standing } from '../../../core/person/told.ts';
import { statusOf } from '../../../core/views/status.ts';
import { subjectView, toldToSubject } from '../../../core/views/subject.ts';
import { ProblemError } from '../../../http/problem.ts';

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

/** Who was given details of a person, or those of one kind, oldest first. @throws ProblemError 404 */
export async function readDisclosures(deps: PeopleDeps, asker: Asker, personRef: string, field?: FieldClass) {
  const { head } = await personOf(deps, asker, personRef);
  const all = await deps.records.ofPerson(personRef);
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
  const { head, person } = await personOf(deps, asker, personRef);
  if (person.erasedAt !== undefined)
    throw new ProblemError('gone', { detail: 'The details of this person were erased.' });
  const [events, duties, records] = await Promise.all([
    deps.journeys.allEvents(head.journeyId),
    deps.journeys.listDuties(head.journeyId),
    deps.records.ofPerson(personRef),
  ]);
  return {
    journeyId: head.journeyId,
    personRef,
    exportedAt: deps.now().toISOString(),
    status: statusOf(head),
    ...subjectView(head, events, duties),
    told: standing(person.told, head.record).map(toldToSubject),
    disclosures: records.map(disclosureOf),
  };
}
