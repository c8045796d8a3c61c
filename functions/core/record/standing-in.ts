import type { Duty } from '../../../schemas/duty.ts';
import type { StrandName } from '../stages/stage.ts';
import type { DutyNews, Standing } from '../stages/standing.ts';

import type { JourneyRecord } from './record.ts';

/** Duties that were told to be overdue and that no agency has answered for: not done, no reason given. */
export const overdueDuties = ({ duties }: Pick<JourneyRecord, 'duties'>): Duty[] =>
  Object.values(duties).filter(
    ({ raised, settled, missReason }) =>
      raised.some((mark) => mark.startsWith('overdue@')) && !settled && !missReason,
  );

/** Where a strand stands, and what its machine is told of overdue duties. */
export function standingIn(
  record: Pick<JourneyRecord, 'strands' | 'duties'>,
  strand: StrandName,
): Standing & { readonly duties: DutyNews } {
  const { stage, step, instance } = record.strands[strand];
  const overdue = strand === 'case' ? overdueDuties(record) : [];
  const news = overdue.some(({ escalations }) => escalations === 0) ? 'overdue' : 'escalated';
  return { stage, step, instance, overdue: overdue.length, duties: overdue.length === 0 ? 'kept' : news };
}
