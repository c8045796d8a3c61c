import { caseFlags, type CaseFlag } from '../../../schemas/reference/court-kinds.ts';
import type { CourtStatement, HearingSaid } from '../../../schemas/court-messages/statement.ts';
import type { EventData, EventType } from '../../../schemas/events/catalogue.ts';

import type { CourtFact } from './court-fact.ts';
import { saidAt, type Received } from './newest.ts';

/** Where a statement stands that is about a case or a hearing as a whole. */
export const wholeOf = ({ cases }: Pick<CourtStatement, 'cases'>): string => cases[0]?.path ?? '';

/** After all that a hearing decides. */
const AFTER_RESULTS = 100;

/** What was last known of a hearing, and how many statements of it were read. */
interface Known {
  readonly hearing?: HearingSaid;
  readonly time: string;
  readonly count: number;
}

/** A hearing is made known before it can be changed, whichever of the two messages came first. */
const inOrder = (a: Received, b: Received): number => {
  const [first, second] = [a, b].map(({ statement }) => (statement.hearing?.initiated ? '0' : '1'));
  const of = (order: string | undefined, one: Received) => `${order ?? ''} ${saidAt(one)}`;
  return of(first, a) < of(second, b) ? -1 : 1;
};

const saying =
  (facts: CourtFact[], { id, statement }: Received) =>
  <T extends EventType>(key: string, type: T, data: EventData<T>, { time, count }: Known): void => {
    const from = { message: id, paths: [wholeOf(statement)] };
    facts.push({ key, type, data, time, precision: 'minute', place: AFTER_RESULTS + count, from });
  };

/** A listing that lacks a court or a day says nothing that could be told; what it leaves out is as it was. */
function listed(hearing: HearingSaid, before: HearingSaid | undefined) {
  const days = hearing.days.flatMap(({ at }) => at ?? []);
  const court = hearing.court?.code ?? before?.court?.code;
  const [at] = days;
  if (at === undefined || court === undefined || hearing.id === undefined) return undefined;
  return {
    hearing: hearing.id,
    court,
    hearingType: hearing.types[0] ?? before?.types[0] ?? ('OTHER' as const),
    at,
    ...(days.length > 1 && { days }),
  };
}

const isVacatedTrial = (hearing: HearingSaid, before: HearingSaid | undefined): boolean =>
  hearing.trial?.is === 'vacated' ||
  before?.types.some((type) => type === 'TRIAL' || type === 'NEWT') === true;

/**
 * What messages say of hearings to come: listed, listed anew, vacated; and what a case is marked with.
 *
 * @param standing - the statements that hold
 */
export function listingFacts(standing: readonly Received[]): CourtFact[] {
  const facts: CourtFact[] = [];
  const known = new Map<string, Known>();
  const ofHearings = standing.filter(({ statement: { format } }) =>
    ['cp-listing', 'cp-vacated'].includes(format),
  );
  for (const received of [...ofHearings].sort(inOrder)) {
    const { format, hearing } = received.statement;
    if (hearing?.id === undefined) continue;
    const before = known.get(hearing.id);
    const at = saidAt(received);
    const time = before !== undefined && before.time > at ? before.time : at;
    const now: Known = { time, count: (before?.count ?? 0) + 1 };
    const say = saying(facts, received);
    const listing = format === 'cp-listing' ? listed(hearing, before?.hearing) : undefined;
    const key = `${hearing.id}/${received.id}`;
    if (listing) say(`listed/${key}`, 'court.hearing-listed', listing, now);
    // One that is vacated no more takes the place of the message that vacated it.
    if (format === 'cp-vacated' && hearing.trial?.is !== 'effective') {
      const data = { hearing: hearing.id };
      say(`vacated/${key}`, 'court.hearing-vacated', data, now);
      if (isVacatedTrial(hearing, before?.hearing)) {
        say(`trial-vacated/${key}`, 'court.trial-vacated', {}, { ...now, count: now.count + 0.5 });
      }
    }
    known.set(hearing.id, {
      ...now,
      hearing: listing ? { ...before?.hearing, ...hearing } : (before?.hearing ?? hearing),
    });
  }
  return [...facts, ...markers(standing)];
}

const isFlag = (flag: string): flag is CaseFlag => (caseFlags as readonly string[]).includes(flag);

/** Of the markers of a case the newest statement holds; results and new cases name them as well. */
function markers(standing: readonly Received[]): CourtFact[] {
  const facts: CourtFact[] = [];
  const flagsOf = ({ statement }: Received) => statement.cases.flatMap(({ flags }) => flags).filter(isFlag);
  const own = standing.filter(({ statement }) => statement.format === 'cp-markers');
  // Of a new case the police tell us more by their own events.
  const others = standing.filter(({ statement }) => statement.format !== 'spi-new-case');
  const newest = [...(own.length > 0 ? own : others.filter((each) => flagsOf(each).length > 0))]
    .sort((a, b) => (saidAt(a) < saidAt(b) ? -1 : 1))
    .at(-1);
  const flags = newest ? [...new Set(flagsOf(newest))].sort() : [];
  if (newest && flags.length > 0) {
    saying(facts, newest)('markers', 'court.marker-set', { flags }, { time: saidAt(newest), count: 0 });
  }
  return facts;
}
