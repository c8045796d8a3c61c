import { UNKNOWN_AGENCY, type AuditRecord, type FieldClass } from '../../../../schemas/audit.ts';
import { londonDate } from '../../../core/calendar/london-time.ts';
import type { Caller } from '../../../http/caller.ts';
import { headWithin } from '../../../http/head-within.ts';
import type { AuditRepository } from '../../../store/audit.ts';

import type { OwnDeps } from './read-own-journey.ts';

export interface DisclosureDeps extends OwnDeps {
  readonly records: Pick<AuditRepository, 'ofPerson'>;
}

/** One look, or several of one agency on one day for one purpose. */
interface Look {
  readonly day: string;
  readonly agencyId: string;
  readonly purpose?: string;
  readonly fields: FieldClass[];
}

const nameOf = ({ time, agencyId, purpose = '' }: AuditRecord): string =>
  `${londonDate(time)} ${agencyId} ${purpose}`;

/**
 * Which agencies were given details of the victim on which day, and why; never who at the agency, or when. Their own
 * looks are left out.
 *
 * @throws ProblemError 404
 */
export async function readOwnDisclosures(deps: DisclosureDeps, caller: Caller, journeyId: string) {
  const { journeyId: id, personRef, record } = await headWithin(deps, caller, journeyId);
  const known = [personRef, ...record.facts.absorbed.map((absorbed) => absorbed.personRef)];
  const records = (await Promise.all(known.map((ref) => deps.records.ofPerson(ref)))).flat();
  const given = records.filter(
    ({ fields, result, agencyId }) =>
      result === 'allowed' && fields.length > 0 && ![caller.agencyId, UNKNOWN_AGENCY].includes(agencyId),
  );
  const looks = Object.values(Object.groupBy(given, nameOf)).flatMap((of = []): Look[] => {
    const [first] = of;
    if (!first) return [];
    const { time, agencyId, purpose } = first;
    const fields = [...new Set(of.flatMap((one) => one.fields))].sort();
    return [{ day: londonDate(time), agencyId, ...(purpose === undefined ? {} : { purpose }), fields }];
  });
  return {
    personRef,
    body: { journeyId: id, disclosures: looks.sort((a, b) => (nameIn(a) < nameIn(b) ? -1 : 1)) },
  };
}

const nameIn = ({ day, agencyId, purpose = '' }: Look): string => `${day} ${agencyId} ${purpose}`;
