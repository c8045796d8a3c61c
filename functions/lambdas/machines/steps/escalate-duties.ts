import type { Head } from '../../../core/record/head.ts';
import { overdueDuties } from '../../../core/record/standing-in.ts';
import { currentDue } from '../../../core/duties/state.ts';
import { appendSystemEvent, type SystemDeps } from '../../../intake/append-system-event.ts';

/** What to escalate: the duties that were not yet, or all of them to the next level. */
export interface Escalation {
  readonly journeyId: string;
  readonly level: 'first' | 'next';
  /** When the machine came to escalate; its retries name the same. */
  readonly at: string;
}

/** The duty was answered for while this was about to escalate it: nothing is written. */
class AnsweredError extends Error {}

const isUnanswered = ({ record }: Head, key: string): boolean =>
  overdueDuties(record).some((duty) => duty.key === key);

/**
 * Tells that each overdue duty nobody has answered for is escalated, by one level at a time. An answer that
 * comes first wins: it is seen in the transaction that would write the escalation.
 */
export async function escalateDuties(deps: SystemDeps, { journeyId, level, at }: Escalation): Promise<void> {
  const head = await deps.journeys.readHead(journeyId);
  for (const duty of head ? overdueDuties(head.record) : []) {
    if (level === 'first' && duty.escalations > 0) continue;
    const told = {
      type: 'duty.escalated' as const,
      id: `${journeyId}:${duty.key}${level === 'first' ? '#1' : `@${at}`}`,
      part: 'steps',
      time: deps.now().toISOString(),
      data: { duty: duty.key, number: duty.escalations + 1, dueAt: currentDue(duty) ?? at },
    };
    try {
      await appendSystemEvent(deps, journeyId, told, ({ before }) => {
        if (!isUnanswered(before, duty.key)) throw new AnsweredError();
        return [];
      });
    } catch (error) {
      if (!(error instanceof AnsweredError)) throw error;
    }
  }
}
