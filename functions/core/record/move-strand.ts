import type { StoredEvent } from './stored-event.ts';
import { definitionOf } from '../../../schemas/events/catalogue.ts';
import { endingNames, type Ending } from '../stages/endings.ts';
import { guards, type GuardInput } from '../stages/guards.ts';
import { parsePosition, type Position, type StrandName, type Transition } from '../stages/stage.ts';
import { CLOSED, lastHomeOf, rankOf, transitionsFrom } from '../stages/strands.ts';
import { own } from '../own.ts';

import type { Facts } from './facts.ts';
import { matches } from './when.ts';
import { BASE, type Strand } from './record.ts';

/** `moved`: a thread moved. `held`: a declared way out whose condition does not hold yet. */
export type Move =
  | { readonly kind: 'moved' | 'held'; readonly strand: Strand }
  | { readonly kind: 'ahead' | 'behind' | 'none' };

function namedThreads(strand: StrandName, { data }: StoredEvent): readonly string[] {
  if (strand === 'support') return 'referralId' in data && data.referralId ? [data.referralId] : [];
  if ('suspect' in data && data.suspect) return [data.suspect];
  return 'suspects' in data ? (data.suspects ?? []) : [];
}

const named = (strand: Strand): string[] => Object.keys(strand.threads).filter((thread) => thread !== BASE);
const positionOf = (strand: Strand, thread: string): Position =>
  (own(strand.threads, thread) ?? strand.threads[BASE])?.at ?? CLOSED;
const isLive = (strand: Strand, thread: string): boolean => positionOf(strand, thread) !== CLOSED;

const isOpen = ({ when, given }: Transition, { data }: StoredEvent, input: GuardInput): boolean =>
  matches(when, data) && (!given || guards[given](input));

/**
 * What an event does to one strand. It moves the threads it names (each suspect, each referral), or, when
 * it names none, the journey's own thread and every live one.
 */
export function moveStrand(
  name: StrandName,
  strand: Strand,
  event: StoredEvent,
  factsAfter: () => Facts,
): Move {
  const home = lastHomeOf(name, event.type);
  const addressed = namedThreads(name, event);
  const threads =
    addressed.length > 0 ? addressed : [BASE, ...named(strand).filter((ref) => isLive(strand, ref))];
  const ways = threads.map((thread) => ({
    thread,
    ways: transitionsFrom(name, positionOf(strand, thread)).filter(({ on }) => on === event.type),
  }));
  if (ways.every((each) => each.ways.length === 0)) {
    const { anyStep } = definitionOf(event.type);
    if (home === undefined || anyStep === 'always') return { kind: 'none' };
    if (home > rankOf(name, `${strand.stage}/${strand.step}`)) return { kind: 'ahead' };
    return { kind: anyStep === 'late' ? 'none' : 'behind' };
  }
  const facts = factsAfter();
  const next = { ...strand, instances: { ...strand.instances }, threads: { ...strand.threads } };
  let taken = false;
  for (const { thread, ways: declared } of ways) {
    const way = declared.find((each) => isOpen(each, event, { facts, thread }));
    if (way) taken = take(next, thread, way, event) || taken;
  }
  if (!taken) return { kind: 'held', strand };
  stand(name, next, strand, event);
  return { kind: 'moved', strand: next };
}

function take(strand: Strand, thread: string, way: Transition, event: StoredEvent): boolean {
  const { time } = event;
  const before = own(strand.threads, thread);
  const ending = event.type === 'journey.closed' ? event.data.ending : way.ending;
  if (before?.at === way.to && before.ending === ending) return false;
  strand.threads[thread] = { at: way.to, since: time, ...(ending ? { ending } : {}) };
  return true;
}

/** Lets the strand stand with the least advanced of its live threads: a stage ends when nobody is left in it. */
function stand(name: StrandName, strand: Strand, before: Strand, { time }: StoredEvent): void {
  const live = named(strand).filter((thread) => isLive(strand, thread));
  const concluded = named(strand).filter((thread) => {
    const { at, ending } = own(strand.threads, thread) ?? {};
    return at === CLOSED && ending !== 'eliminated' && own(before.threads, thread)?.ending !== ending;
  });
  const base = strand.threads[BASE];
  if (live.length === 0 && concluded.length > 0 && base?.at !== CLOSED) {
    strand.threads[BASE] = { at: CLOSED, since: time, ending: weightiest(strand) };
  }
  const [first] = live.sort(
    (a, b) => rankOf(name, positionOf(strand, a)) - rankOf(name, positionOf(strand, b)),
  );
  const at = positionOf(strand, first ?? BASE);
  const ending = at === CLOSED ? endingOf(strand, concluded) : undefined;
  enter(strand, before, at, ending, time);
}

const endingOf = (strand: Strand, concluded: readonly string[]): string | undefined =>
  concluded.length > 0 ? weightiest(strand) : strand.threads[BASE]?.ending;

function weightiest(strand: Strand): Ending {
  const reached = named(strand).map((thread) => strand.threads[thread]?.ending);
  return endingNames.find((ending) => reached.includes(ending)) ?? 'other';
}

function enter(strand: Strand, before: Strand, at: Position, ending: string | undefined, time: string): void {
  const { stage, step } = parsePosition(at);
  const anew = at === CLOSED && before.stage === 'closed' && before.ending !== ending;
  if (stage === before.stage && step === before.step && !anew) return;
  if (before.stage === 'closed') strand.reopenings += 1;
  if (stage !== before.stage || anew) strand.instances[stage] = (strand.instances[stage] ?? 0) + 1;
  Object.assign(strand, {
    stage,
    step,
    since: time,
    instance: strand.instances[stage],
    moves: strand.moves + 1,
  });
  if (ending === undefined) delete strand.ending;
  else strand.ending = ending;
}
