import type * as z from 'zod';

import type { AuditRecord } from '../../../../schemas/audit.ts';
import type { auditOperations } from '../../../../schemas/operations/audit.ts';
import type { Caller } from '../../../http/caller.ts';
import { fillPage, type Page } from '../../../http/page.ts';
import { ProblemError } from '../../../http/problem.ts';
import type { AuditRepository } from '../../../store/audit.ts';

export interface ListDeps {
  readonly records: Pick<AuditRepository, 'list'>;
}

type Query = z.output<(typeof auditOperations)['listAudit']['query']>;

/** Whose day is meant where the request does not say: the caller's own, today (UTC). */
export const settledOf = ({ agencyId }: Caller, now: Date) => ({
  agencyId,
  day: now.toISOString().slice(0, 10),
});

/** How many records are read at once, whether they are wanted or not: well within what one read may hold. */
const READ_AT_ONCE = 500;

/** One page of an agency's day. @throws ProblemError 404 for another agency's */
export async function listAudit({ records }: ListDeps, caller: Caller, query: Query, page: Page, now: Date) {
  const own = settledOf(caller, now);
  const { agencyId = own.agencyId, day = own.day, journeyId, operation, result } = query;
  if (agencyId !== caller.agencyId && caller.agencyKind !== 'admin') throw new ProblemError('not-found');
  const isWanted = ({ record }: { readonly record: AuditRecord }) =>
    (journeyId === undefined || record.journeyIds.includes(journeyId)) &&
    (operation === undefined || record.operation === operation) &&
    (result === undefined || record.result === result);
  const read = async (after: string) => {
    const entries = await records.list(agencyId, day, after, READ_AT_ONCE);
    return { entries, more: entries.length === READ_AT_ONCE };
  };
  const from = { after: page.after ?? '', limit: page.limit };
  const { shown, next } = await fillPage(read, ({ place }) => place, isWanted, from);
  return { day, records: shown.map(({ record }) => record), links: page.links(next) };
}
