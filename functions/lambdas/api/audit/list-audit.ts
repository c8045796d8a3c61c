import type * as z from 'zod';

import type { AuditRecord } from '../../../../schemas/audit.ts';
import { auditOperations } from '../../../../schemas/operations/audit.ts';
import type { Caller } from '../../../http/caller.ts';
import type { Cursors } from '../../../http/cursor.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { AuditRepository } from '../../../store/audit.ts';

export interface ListDeps {
  readonly records: Pick<AuditRepository, 'list'>;
  readonly cursors: Cursors;
  readonly now: () => Date;
}

type Query = z.output<(typeof auditOperations)['listAudit']['query']>;

/** One page of an agency's day. @throws ProblemError 404 for another agency's, 400 for a foreign cursor */
export async function listAudit({ records, cursors, now }: ListDeps, caller: Caller, query: Query) {
  const { cursor, limit, day = now().toISOString().slice(0, 10), agencyId = caller.agencyId } = query;
  if (agencyId !== caller.agencyId && caller.agencyKind !== 'admin') throw new ProblemError('not-found');
  const { journeyId, operation, result } = query;
  const filter = { day, agencyId, journeyId, operation, result };
  const use = { agencyId: caller.agencyId, operationId: auditOperations.listAudit.id, filter };
  const page = await records.list(agencyId, day, cursor ? cursors.open(use, cursor) : '', limit);
  const isWanted = (record: AuditRecord) =>
    (journeyId === undefined || record.journeyIds.includes(journeyId)) &&
    (operation === undefined || record.operation === operation) &&
    (result === undefined || record.result === result);
  const last = page.length === limit ? page.at(-1) : undefined;
  return {
    day,
    records: page.map(({ record }) => record).filter(isWanted),
    links: { next: last ? nextPage(filter, limit, cursors.seal(use, last.place)) : null },
  };
}

function nextPage(
  filter: Readonly<Record<string, string | undefined>>,
  limit: number,
  cursor: string,
): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = new URLSearchParams([...given, ['limit', String(limit)], ['cursor', cursor]]);
  return `/v1/audit?${query.toString()}`;
}
