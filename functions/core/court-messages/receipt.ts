import type { MessageState, PartEffect, ReceiptPart } from '../../../schemas/court-messages/receipt.ts';
import type {
  CourtStatement,
  DefendantSaid,
  Fault,
  OffenceSaid,
} from '../../../schemas/court-messages/statement.ts';
import type { EventType } from '../../../schemas/events/catalogue.ts';
import type { StoredEvent } from '../record/stored-event.ts';

import type { Derived } from './derive.ts';
import { wholeOf } from './derive-listings.ts';
import { isAlone } from './newest.ts';
import { factIn } from './plan.ts';

/** What was worked out of a case for one journey, and what its log now holds. */
export interface OnJourney {
  readonly journeyId: string;
  readonly derived: Derived;
  /** The whole log. */
  readonly events: readonly StoredEvent[];
  /** The names of facts by their keys. */
  readonly nameOf: (key: string) => string;
}

/** An event that a message caused, and which parts of the message it is of. */
interface Caused {
  readonly journeyId: string;
  readonly id: string;
  readonly about: EventType;
  readonly effect: PartEffect;
  readonly paths: readonly string[];
}

const effectOf = ({ type }: StoredEvent): PartEffect => {
  if (type === 'journey.retracted') return 'retracted';
  return type === 'journey.corrected' ? 'corrected' : 'applied';
};

const chargesIn = ({ data }: Pick<StoredEvent, 'data'>): readonly string[] => {
  const { charge, charges = [] } = data as {
    readonly charge?: string;
    readonly charges?: readonly string[];
  };
  return charge === undefined ? charges : [charge, ...charges];
};

/** What a message made of one journey, as the log tells it: after a crash and a second try it says the same. */
function causedBy(
  messageId: string,
  { journeyId, derived, events, nameOf }: OnJourney,
  otherwise: readonly string[],
): Caused[] {
  const facts = new Map(derived.facts.map((fact) => [nameOf(fact.key), fact]));
  const own = events.filter((event) => [event.causationId, event.correlationId].includes(messageId));
  return own.map((event) => {
    const { name = '' } = factIn(event.id) ?? {};
    const fact = facts.get(name);
    const first = events.find(({ id, source }) => source === event.source && factIn(id)?.name === name);
    const charges = chargesIn(first ?? event);
    const ofCharges = derived.matched
      .filter(({ message, charge }) => message === messageId && charges.includes(charge))
      .map(({ path }) => path);
    const said = fact?.from.message === messageId ? fact.from.paths : ofCharges;
    const paths = said.length > 0 ? said : otherwise;
    return { journeyId, id: event.id, about: (first ?? event).type, effect: effectOf(event), paths };
  });
}

const ofFault = ({ path, code }: Fault): ReceiptPart =>
  code === 'not-mapped' ? { path, effect: 'not-mapped' } : { path, effect: 'rejected', code };

/** A part once for each thing that became of it. */
function partsAt(path: string, caused: readonly Caused[]): ReceiptPart[] {
  const here = caused.filter(({ paths }) => paths.includes(path));
  const effects = [...new Set(here.map(({ effect }) => effect))];
  return effects.map((effect) => {
    const same = here.filter((each) => each.effect === effect);
    return {
      path,
      effect,
      about: [...new Set(same.map(({ about }) => about))],
      eventIds: [...new Set(same.map(({ id }) => id))],
      journeys: [...new Set(same.map(({ journeyId }) => journeyId))],
    };
  });
}

/** Why nothing was made of an offence that was read. */
function ofSilence({ path, application, results, plea, verdict, convictedOn }: OffenceSaid): ReceiptPart {
  const [first] = results;
  const saysNothing = results.every(({ reading }) => reading?.is === 'nothing');
  const isSilent = saysNothing && plea === undefined && verdict === undefined && convictedOn === undefined;
  if (!application && !isSilent) return { path, effect: 'unchanged' };
  const why = first?.reading?.is === 'nothing' ? first.reading.why : undefined;
  return { path, effect: 'not-for-victims', ...(why !== undefined && { code: why }) };
}

interface Deciding {
  readonly messageId: string;
  readonly caused: readonly Caused[];
  readonly on: readonly OnJourney[];
  readonly isSuperseded: boolean;
}

const waitsOn =
  (messageId: string, path: string) =>
  ({ derived }: OnJourney): boolean =>
    derived.waiting.some((part) => part.message === messageId && part.path === path);

/** Whether nobody said which victims the charge is about that an offence was found to be. */
const isOfAll =
  (messageId: string, path: string) =>
  ({ derived }: OnJourney): boolean =>
    derived.matched.some((part) => part.message === messageId && part.path === path && !part.isOfVictims);

function partsOfDefendant(
  { messageId, caused, on, isSuperseded }: Deciding,
  defendant: DefendantSaid,
): ReceiptPart[] {
  const at = { defendant: defendant.ordinal };
  const all = (effect: PartEffect): ReceiptPart[] =>
    defendant.offences.length === 0
      ? [{ path: defendant.path, ...at, effect }]
      : defendant.offences.map(({ path }, index) => ({ path, ...at, offence: index + 1, effect }));
  if (isSuperseded) return all('superseded');
  const isWaiting = on.length === 0 || on.every(waitsOn(messageId, defendant.path));
  if (isWaiting) return all('waiting');
  const own = partsAt(defendant.path, caused).map((part) => ({ ...part, ...at }));
  const ofOffences = defendant.offences.flatMap((offence, index) => {
    const made = partsAt(offence.path, caused);
    const [left] = on.flatMap(({ derived }) =>
      derived.left.filter((part) => part.message === messageId && part.path === offence.path),
    );
    const otherwise = left
      ? { path: offence.path, effect: left.effect, ...(left.code && { code: left.code }) }
      : ofSilence(offence);
    const parts: ReceiptPart[] = made.length > 0 ? made : [otherwise];
    const reach =
      on.length > 1 && on.some(isOfAll(messageId, offence.path)) ? ({ reach: 'case' } as const) : {};
    return parts.map((part): ReceiptPart => ({ ...part, ...at, offence: index + 1, ...reach }));
  });
  return [...own, ...ofOffences];
}

/** Formats that say something of each defendant; others are about a case or a hearing as a whole. */
const ofDefendants: readonly CourtStatement['format'][] = ['spi-results', 'cp-results', 'cp-police-results'];

/** Whether any offence of a message says something by which a charge could be decided. */
const saysAnything = (cases: CourtStatement['cases']): boolean =>
  cases.some(({ defendants }) =>
    defendants.some(({ offences }) =>
      offences.some(({ plea, verdict, results }) => plea ?? verdict ?? results.length > 0),
    ),
  );

function effectOfWhole(
  messageId: string,
  { format, cases }: Pick<CourtStatement, 'format' | 'cases'>,
  on: readonly OnJourney[],
): PartEffect {
  // A new case that opened no journey names nobody.
  if (format === 'cp-other' || (format === 'spi-new-case' && on.length === 0)) return 'not-for-victims';
  const isWaiting = ({ derived }: OnJourney) => derived.waiting.some(({ message }) => message === messageId);
  if (on.every(isWaiting)) return 'waiting';
  if (on.some(({ derived }) => !derived.holding.has(messageId))) return 'superseded';
  // That it is over does not say how, and no ending is invented.
  return isAlone({ format }) && !saysAnything(cases) ? 'not-mapped' : 'unchanged';
}

/**
 * What became of the parts of a message, for one case of it: from what was worked out of the case for each
 * journey that it reached, and from their logs.
 *
 * @param on - empty where no journey is known for the case, or none that its sender may write to
 */
export function partsOf(
  messageId: string,
  { cases, faults, format }: Pick<CourtStatement, 'cases' | 'faults' | 'format'>,
  on: readonly OnJourney[],
): ReceiptPart[] {
  if (!ofDefendants.includes(format)) {
    const path = wholeOf({ cases });
    const caused = on.flatMap((each) => causedBy(messageId, each, [path]));
    const made = partsAt(
      path,
      caused.map((each) => ({ ...each, paths: [path] })),
    );
    const otherwise = { path, effect: effectOfWhole(messageId, { format, cases }, on) };
    return [...faults.map(ofFault), ...(made.length > 0 ? made : [otherwise])];
  }
  const isSuperseded = on.some(({ derived }) => !derived.holding.has(messageId));
  const first = cases.flatMap(({ defendants }) => defendants.map(({ path }) => path)).slice(0, 1);
  const caused = on.flatMap((each) => causedBy(messageId, each, first));
  const parts = cases.flatMap(({ defendants }) =>
    defendants.flatMap((defendant) => partsOfDefendant({ messageId, caused, on, isSuperseded }, defendant)),
  );
  return [...faults.map(ofFault), ...parts];
}

const unread: readonly PartEffect[] = ['rejected', 'not-mapped'];

/** Where a message stands by what became of its parts. */
export function stateOf(parts: readonly ReceiptPart[]): MessageState {
  if (parts.some(({ effect }) => effect === 'waiting')) return 'waiting';
  const left = parts.filter(({ effect }) => unread.includes(effect));
  if (left.length === 0) return 'done';
  return left.length === parts.length ? 'rejected' : 'partly';
}
