import { derive } from '../../functions/core/court-messages/derive.ts';
import type { Received } from '../../functions/core/court-messages/newest.ts';
import { parseCourtMessage } from '../../functions/core/court-messages/parse-message.ts';
import { planFor, postedIn } from '../../functions/core/court-messages/plan.ts';
import { foldAll, foldWithDuties } from '../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';

import type { ChargedSuspect } from './court-messages.ts';
import { storedEvent } from './stored-event.ts';

export const SOURCE = '/hmcts/spi';
export const nameOf = (key: string): string => key.replaceAll(/[^A-Za-z0-9]/g, '_');

/** What the police tell before a court's first word: a crime, and who is charged with what. */
export const chargedEvents = (suspects: readonly ChargedSuspect[], victimNumber?: number): StoredEvent[] => [
  storedEvent('crime.recorded', {
    seq: 1,
    time: '2025-01-12T09:00:00.000Z',
    data: { force: '01', crimeReference: 'AB1', ...(victimNumber !== undefined && { victimNumber }) },
  }),
  ...suspects.map((charged, index) =>
    storedEvent('charging.charged', {
      seq: index + 2,
      time: '2025-01-13T09:00:00.000Z',
      data: { ...charged, caseUrn: '01TC0010125' },
    }),
  ),
];

/** A journey with its charges, to which messages come in some order. */
export class WorkedCase {
  readonly #police: StoredEvent[];
  readonly #received: Received[] = [];
  readonly #bodies: string[] = [];
  readonly #events: StoredEvent[] = [];
  waiting = 0;

  /** @param victimNumber - of whose journey it is, where the crime has several */
  constructor(suspects: readonly ChargedSuspect[], victimNumber?: number) {
    this.#police = chargedEvents(suspects, victimNumber);
  }

  /**
   * @param most - after so many events whoever works on the message dies
   * @returns how many events the message made
   */
  receive(body: string, most = Infinity): number {
    const parsed = parseCourtMessage(body);
    if (!parsed.ok) throw new Error(parsed.refusal.code);
    const receivedAt = new Date(Date.UTC(2025, 6, 1, 0, 0, this.#received.length)).toISOString();
    // What is sent again is the same message.
    const known = this.#bodies.indexOf(body);
    const id = `M${String(known === -1 ? this.#bodies.push(body) : known + 1)}`;
    this.#received.push({ id, statement: parsed.statement, receivedAt });
    const { facts, waiting } = derive(this.#received, foldAll(this.#police).facts.suspects);
    this.waiting = waiting.length;
    const posted = postedIn(this.#events.filter(({ source }) => source === SOURCE));
    const plan = planFor(posted, facts, { source: SOURCE, now: receivedAt, nameOf });
    for (const { id, type, data, time, precision, sequence } of plan.slice(0, most)) {
      this.#events.push(
        storedEvent(type, {
          seq: this.#police.length + this.#events.length + 1,
          id,
          source: SOURCE,
          agencyId: 'hmcts',
          agencyKind: 'court',
          time,
          timePrecision: precision,
          receivedAt,
          ...(sequence !== undefined && { sequence }),
          data,
        }),
      );
    }
    return plan.length;
  }

  get types(): string[] {
    return this.#events.map(({ type }) => type);
  }

  tell(event: StoredEvent): void {
    this.#events.push(event);
  }

  get stands() {
    const { record, duties } = foldWithDuties([...this.#police, ...this.#events]);
    const { stage, step, ending } = record.strands.case;
    const { suspects, hearings } = record.facts;
    return {
      at: `${stage}/${step}`,
      ending,
      suspects,
      hearings,
      toMend: [...record.waiting, ...record.unexpected].map(({ type }) => type),
      corrections: Object.values(duties).filter(({ id }) => id === 'VC-9-CORRECTION').length,
      contactScheme:
        Object.values(duties).find(({ id }) => id === 'VC-11-VCS-REFER')?.settled?.state ?? 'none',
      owesContactScheme: Object.values(duties).some(
        ({ id, settled }) => id === 'VC-11-VCS-REFER' && !settled,
      ),
      duties: Object.values(duties)
        .filter(({ settled }) => settled?.cause !== 'taken-back')
        .map(({ id, hearing }) => `${id} ${hearing ?? ''}`)
        .filter((duty) => / \S/.test(duty))
        .sort(),
      awaited: record.notices.awaited
        .map(
          ({ hearing, rules }) =>
            `${hearing ?? ''} ${rules
              .map(({ id }) => id)
              .sort()
              .join(' ')}`,
        )
        .sort(),
    };
  }
}
