import { backlogContribution } from '../../core/statistics/backlog.ts';
import { complianceContribution } from '../../core/statistics/compliance.ts';
import type { Contribution } from '../../core/statistics/contribution.ts';
import type { Duties } from '../../core/duties/clocks.ts';
import { amends } from '../../core/record/amendments.ts';
import type { Facts } from '../../core/record/facts.ts';
import { foldAll, foldJourney } from '../../core/record/fold.ts';
import type { Head } from '../../core/record/head.ts';
import type { StoredEvent } from '../../core/record/stored-event.ts';
import { toMend } from '../../core/record/to-mend.ts';
import type { DataQualityIssue } from '../../../schemas/data-quality.ts';
import { aliasesIn, aliasesOfFacts } from '../alias-items.ts';

/** Everything that follows from the events of a journey, as it should stand. */
export interface ShouldStand {
  readonly head: Head;
  readonly duties: Duties;
  readonly toMend: Readonly<Record<string, readonly DataQualityIssue[]>>;
  /** The names that lead to it. */
  readonly names: readonly string[];
  /** Names that its events gave it once, and that lead to it no more. */
  readonly lostNames: readonly string[];
  /** Every referral that its events ever asked for, beside those of its facts. */
  readonly referralsEver: Facts['referrals'];
  /** What the journey and its duties add to the figures, by their source. */
  readonly figures: ReadonlyMap<string, Contribution | undefined>;
}

/**
 * What the events of a journey make of it, by the same rules as when they were accepted. What no event says is
 * kept from its head: whose it is, when it was opened and changed.
 *
 * @param events - all of them, in whatever order
 */
export function shouldStand(stored: Head, events: readonly StoredEvent[]): ShouldStand {
  const { record, duties } = foldJourney(events);
  const version = events.reduce((last, { seq }) => Math.max(last, seq), 0);
  const live =
    stored.live || events.some(({ agencyKind, backload }) => agencyKind !== 'system' && backload !== true);
  const head: Head = { ...stored, version, live, dutiesLeft: false, record };
  const names = [...new Set(aliasesOfFacts(record.facts))];
  const asSent = foldAll(events.filter((event) => !amends(event)));
  const everNamed = [...events.flatMap(namedIn), ...aliasesOfFacts(stored.record.facts)];
  return {
    head,
    duties,
    toMend: toMend(record),
    names,
    lostNames: [...new Set(everNamed)].filter((name) => !names.includes(name)),
    referralsEver: [...asSent.facts.referrals, ...stored.record.facts.referrals],
    figures: new Map([
      [head.journeyId, backlogContribution(head)],
      ...Object.values(duties).map(
        (duty) => [`${head.journeyId}#${duty.key}`, complianceContribution(duty)] as const,
      ),
    ]),
  };
}

/** The names in an event, and those that a correction gives it in their place. */
const namedIn = (event: StoredEvent): string[] => [
  ...(event.named === undefined ? [] : [event.named]),
  ...(event.type === 'journey.corrected' ? aliasesIn({ data: event.data.replacement }) : aliasesIn(event)),
];
