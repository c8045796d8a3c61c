import type {
  CourtStatement,
  DefendantSaid,
  HearingSaid,
  NextHearing,
  OffenceSaid,
  ResultSaid,
  Term,
} from '../../../schemas/court-messages/statement.ts';
import type { EventData, EventType } from '../../../schemas/events/catalogue.ts';
import { durationUnits, lookup } from '../../../schemas/reference/court-codes.ts';
import { sentenceKinds, type OrderKind } from '../../../schemas/reference/court-kinds.ts';
import { isRead, type Reading } from '../../../schemas/reference/court-results.ts';
import { isSpecifiedOffence } from '../../../schemas/reference/specified-offences.ts';
import { londonDate, startOfLondonDay } from '../calendar/london-time.ts';
import type { Facts } from '../record/facts.ts';

import type { CourtFact } from './court-fact.ts';
import { listingFacts } from './derive-listings.ts';
import { hearingId, hearingNames, placeNameOf } from './hearing-names.ts';
import { type Charge, chargesOf, matchOffences, suspectOf } from './match.ts';
import { dayAlone, isAlone, newestOf, saidAt, type Received } from './newest.ts';

/** A defendant of a message who is no suspect known on the case: the part waits. */
export interface WaitingPart {
  readonly message: string;
  readonly path: string;
}

/** An offence of a message, and the charge it was found to be. */
export interface MatchedPart {
  readonly message: string;
  readonly path: string;
  readonly charge: string;
  /** Whether it is known which victims the charge is about. */
  readonly isOfVictims: boolean;
}

/** An offence of a message of which no charge is made, and what becomes of it. */
export interface LeftPart extends WaitingPart {
  readonly effect: 'rejected' | 'not-for-victims';
  readonly code?: 'decided-before';
}

export interface Derived {
  readonly facts: readonly CourtFact[];
  readonly waiting: readonly WaitingPart[];
  readonly matched: readonly MatchedPart[];
  /** Offences that are no charge: an application that was decided, or more than a record holds. */
  readonly left: readonly LeftPart[];
  /** The messages whose statement holds: no later one took its place. */
  readonly holding: ReadonlySet<string>;
}

/** What earlier hearings said of a suspect: what is said again is not said anew. */
interface Said {
  readonly charges: Charge[];
  readonly pleas: Map<string, string>;
  readonly verdicts: Map<string, string>;
  readonly bail: { now?: string };
  /** The protective orders that stand, by whichever charge they were made on. */
  readonly orders: Map<string, OrderKind>;
  readonly sentenced: Set<string>;
  /** Hearings to come, by the names that their place and time give them. */
  readonly listed: Set<string>;
}

/** One defendant at one hearing, while it is read. */
interface Sitting {
  readonly message: string;
  readonly suspect: string;
  readonly defendant: DefendantSaid;
  readonly hearing: string;
  /** What the hearing was listed as, where no id of it was known yet. */
  readonly place: string;
  readonly date: string;
  readonly time: string;
  readonly precision: CourtFact['precision'];
  readonly said: Said;
  readonly facts: CourtFact[];
  /** The offences that are charges, with what their results mean. */
  readonly charged: readonly Charged[];
}

interface Charged {
  readonly offence: OffenceSaid;
  readonly charge: Charge;
  readonly readings: readonly Reading[];
}

/** In which order the decisions of one hearing count. */
const places: readonly EventType[] = [
  'court.charge-added',
  'court.conviction-set-aside',
  'court.plea-entered',
  'court.verdict',
  'court.proceedings-stopped',
  'court.charge-removed',
  'court.case-dormant',
  'court.unfit-to-plead',
  'court.suspect-died',
  'court.tic-admitted',
  'court.sentence-passed',
  'court.appeal-outcome',
  'court.protective-order-made',
  'court.protective-order-varied',
  'court.protective-order-ended',
  'court.bail-decided',
  'court.warrant-issued',
  'court.warrant-ended',
  'court.sent-to-crown-court',
  'court.trial-ineffective',
  'court.jury-discharged',
  'court.trial-vacated',
  'court.reporting-restriction',
  'court.hearing-listed',
  'court.hearing-held',
];

interface Saying {
  readonly when?: Pick<CourtFact, 'time' | 'precision'> | undefined;
  /** The offences that say it; left out, the defendant as a whole. */
  readonly of?: readonly Charged[];
}

const say = <T extends EventType>(
  { suspect, facts, message, defendant, ...sitting }: Sitting,
  key: string,
  type: T,
  data: EventData<T>,
  { when = sitting, of = [] }: Saying = {},
): void => {
  const { time, precision } = when;
  const paths = of.length > 0 ? of.map(({ offence }) => offence.path) : [defendant.path];
  const place = places.indexOf(type) + 1;
  facts.push({ key: `${suspect}/${key}`, type, data, time, precision, place, from: { message, paths } });
};

const is = <K extends Reading['is']>(readings: readonly Reading[], kind: K) =>
  readings.filter((reading): reading is Extract<Reading, { is: K }> => reading.is === kind);
const has = (readings: readonly Reading[], ...kinds: readonly Reading['is'][]): boolean =>
  readings.some((reading) => kinds.includes(reading.is));

/** What the results of a defendant mean: of the offences that are charges, and of the defendant as a whole. */
const allReadings = ({ charged, defendant }: Pick<Sitting, 'charged' | 'defendant'>): Reading[] => [
  ...charged.flatMap(({ readings }) => readings),
  ...defendant.results.flatMap(({ reading }) => reading ?? []),
];

const adjourning = ['remand', 'adjourned', 'sent-up', 'dormant', 'carried-forward'] as const;
const isAdjourned = ({ offence, readings }: Charged): boolean =>
  has(readings, ...adjourning) || offence.results.some(({ next }) => next.length > 0);
const refsOf = (charged: readonly Charged[]): string[] => charged.map(({ charge }) => charge.ref);
const codeOf = ({ offence }: Charged, kind: Reading['is']): string | undefined =>
  offence.results.find(({ reading }) => reading?.is === kind)?.code;

function addCharges(sitting: Sitting): void {
  for (const each of sitting.charged) {
    const { charge } = each;
    if (!charge.added || sitting.said.charges.some(({ ref }) => ref === charge.ref)) continue;
    const { ref, added: _added, offenceCode, from, to, courtId } = charge;
    sitting.said.charges.push(charge);
    say(
      sitting,
      `${ref}/added`,
      'court.charge-added',
      {
        suspect: sitting.suspect,
        charge: ref,
        ...(offenceCode !== undefined && { offenceCode }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(courtId !== undefined && { courtId }),
        atHearing: sitting.hearing,
      },
      { of: [each] },
    );
  }
}

/** An application to reopen opens the charges of the message that stand without a conviction. */
function setAside(sitting: Sitting): void {
  const { defendant, charged, suspect, hearing, said } = sitting;
  const applied = defendant.offences.some(
    ({ application, results }) => application && results.some(({ reading }) => reading?.is === 'set-aside'),
  );
  const reopened = charged.filter(
    (each) => has(each.readings, 'set-aside') || (applied && !isConvicted(each)) || withdrawsPlea(each),
  );
  if (reopened.length === 0) return;
  for (const { charge } of reopened) {
    said.pleas.delete(charge.ref);
    said.verdicts.delete(charge.ref);
    said.sentenced.delete(charge.ref);
  }
  say(
    sitting,
    `set-aside/${hearing}`,
    'court.conviction-set-aside',
    { suspect, charges: refsOf(reopened), atHearing: hearing },
    { of: reopened },
  );
}

const isConvicted = ({ offence }: Charged): boolean =>
  offence.convictedOn !== undefined ||
  (offence.verdict?.reading.is === 'verdict' && ['G', 'NA'].includes(offence.verdict.reading.verdict)) ||
  (offence.plea?.reading.is === 'plea' && ['G', 'ADM'].includes(offence.plea.reading.plea));
const withdrawsPlea = ({ offence }: Charged): boolean =>
  offence.plea?.reading.is === 'plea' && offence.plea.reading.changed === true;

function pleas(sitting: Sitting): void {
  const { suspect, hearing, date, said } = sitting;
  for (const each of sitting.charged) {
    const { offence, charge } = each;
    const reading = offence.plea?.reading;
    if (reading?.is !== 'plea' || said.pleas.get(charge.ref) === reading.plea) continue;
    said.pleas.set(charge.ref, reading.plea);
    // A charge that was proved at an earlier hearing was pleaded to by then.
    const day =
      offence.convictedOn !== undefined && offence.convictedOn < date ? offence.convictedOn : undefined;
    say(
      sitting,
      `${charge.ref}/plea/${hearing}`,
      'court.plea-entered',
      {
        suspect,
        charges: [charge.ref],
        plea: reading.plea,
        atHearing: hearing,
      },
      { when: day === undefined ? undefined : { time: startOfLondonDay(day), precision: 'day' }, of: [each] },
    );
  }
}

const endsOtherwise = ['stopped', 'replaced', 'died', 'hearing-removed'] as const;

/** The court may make a hospital order of whoever is unfit to plead, without a conviction. */
const isUnfit = (each: Charged): boolean =>
  has(each.readings, 'unfit') ||
  each.offence.plea?.reading.is === 'unfit' ||
  (!isConvicted(each) && is(each.readings, 'sentence').some(({ kind }) => kind === 'hospital-order'));

/** Whether the court is done with an offence, and nothing says how: an application, say, that was granted. */
const endsUnsaid = (each: Charged): boolean =>
  each.offence.final === true &&
  each.offence.results.length > 0 &&
  each.offence.results.every(({ reading }) => isRead(reading)) &&
  !isConvicted(each) &&
  !isAdjourned(each) &&
  !has(each.readings, 'appeal', 'set-aside', 'sentence');

function verdictOf(each: Charged): EventData<'court.verdict'>['verdict'] | undefined {
  const { offence, readings } = each;
  const reading = offence.verdict?.reading;
  const found = reading?.is === 'verdict' ? reading.verdict : undefined;
  if (found === 'G' || found === 'NA') return found;
  if (has(readings, ...endsOtherwise) || isUnfit(each)) return undefined;
  if (found !== undefined) return found;
  if (has(readings, 'acquitted')) return 'NG';
  return endsUnsaid(each) ? 'NC' : undefined;
}

/** A conviction is dated, and repeated at each later hearing; it is one. */
function verdicts(sitting: Sitting): void {
  const { suspect, hearing, date, said } = sitting;
  for (const each of sitting.charged) {
    const verdict = verdictOf(each);
    const { offence, charge } = each;
    if (verdict === undefined) continue;
    const day = offence.convictedOn ?? offence.verdict?.date ?? date;
    const key = `${charge.ref}/verdict/${day}`;
    const before = said.verdicts.get(charge.ref);
    const isProved = ['G', 'ADM'].includes(said.pleas.get(charge.ref) ?? '');
    // What nobody says decides nothing that was decided.
    const isUnsaid = verdict === 'NC' && endsUnsaid(each) && (before !== undefined || isProved);
    if (before === verdict || isUnsaid) continue;
    said.verdicts.set(charge.ref, verdict);
    const isToday = day === date;
    const code = codeOf(each, 'acquitted');
    say(
      sitting,
      key,
      'court.verdict',
      {
        suspect,
        charges: [charge.ref],
        verdict,
        ...(code !== undefined && verdict === 'NG' && { resultCode: code }),
        ...(offence.verdict?.alternative !== undefined && { alternative: offence.verdict.alternative }),
        ...(isToday && { atHearing: hearing }),
      },
      { when: isToday ? undefined : { time: startOfLondonDay(day), precision: 'day' }, of: [each] },
    );
  }
}

function endings(sitting: Sitting): void {
  const { suspect, hearing, charged } = sitting;
  for (const each of charged) {
    const { charge, readings } = each;
    const common = { suspect, charges: [charge.ref], atHearing: hearing };
    const of = [each];
    if (has(readings, 'stopped', 'replaced')) {
      const code = codeOf(each, 'stopped') ?? codeOf(each, 'replaced');
      const data = { ...common, ...(code !== undefined && { resultCode: code }) };
      say(sitting, `${charge.ref}/stopped`, 'court.proceedings-stopped', data, { of });
    }
    for (const { kind } of is(readings, 'dormant')) {
      say(sitting, `${charge.ref}/dormant/${hearing}`, 'court.case-dormant', { ...common, kind }, { of });
    }
    if (isUnfit(each)) say(sitting, `${charge.ref}/unfit`, 'court.unfit-to-plead', common, { of });
  }
  if (charged.some(({ readings }) => has(readings, 'died'))) {
    say(sitting, 'died', 'court.suspect-died', { suspect, atHearing: hearing });
  }
  const tic = charged
    .flatMap(({ offence }) => offence.results)
    .filter(({ reading }) => reading?.is === 'tic');
  const count = tic.map((result) => result.tic ?? 0).reduce((a, b) => a + b, 0);
  if (tic.length > 0) {
    say(sitting, `tic/${hearing}`, 'court.tic-admitted', {
      suspect,
      ...(count > 0 && { count }),
      atHearing: hearing,
    });
  }
}

const monthsOf = (terms: readonly Term[]): number =>
  terms.reduce((sum, { amount, unit }) => sum + amount * (lookup(durationUnits, unit) ?? 0), 0);

/** Terms that run together last as long as the longest; those that follow add to it. */
function custodyOf(results: readonly ResultSaid[]): number | undefined {
  const custody = results.filter(
    ({ reading }) => reading?.is === 'sentence' && reading.kind === 'immediate-custody',
  );
  if (custody.every(({ terms }) => terms.length === 0)) return undefined;
  const following = custody.filter(({ runs }) => runs === 'consecutive');
  const together = custody.filter(({ runs }) => runs !== 'consecutive').map(({ terms }) => monthsOf(terms));
  const longest = Math.max(0, ...together);
  return Math.floor(following.reduce((sum, { terms }) => sum + monthsOf(terms), longest) + 1e-9);
}

/** Reasons for saying nothing to a victim of a result that is yet a part of a sentence. */
const alongWithSentence = ['driving', 'animals', 'money', 'requirement', 'other-order'];
const isOfSentence = (reading: Reading): boolean =>
  ['order', 'order-changed'].includes(reading.is) ||
  (reading.is === 'nothing' && alongWithSentence.includes(reading.why));

/** Convicted, with nothing but what goes along with a sentence, and no more to come: a sentence of another kind. */
const isDisposedOf = (each: Charged): boolean =>
  (each.offence.final ?? each.readings.some(isOfSentence)) &&
  isConvicted(each) &&
  !isAdjourned(each) &&
  !has(each.readings, 'acquitted', 'appeal', 'set-aside', 'warrant', ...endsOtherwise);

function sentence(sitting: Sitting): void {
  const { suspect, hearing, charged, said } = sitting;
  const isNew = (each: Charged) => isDisposedOf(each) && !said.sentenced.has(each.charge.ref);
  const passed = charged.filter(
    (each) => !isUnfit(each) && (has(each.readings, 'sentence', 'compensation') || isNew(each)),
  );
  if (passed.length === 0) return;
  for (const { charge } of passed) said.sentenced.add(charge.ref);
  const results = passed.flatMap(({ offence }) => offence.results);
  const kinds = passed.flatMap(({ readings }) => is(readings, 'sentence').map(({ kind }) => kind));
  const kind = sentenceKinds.find((each) => kinds.includes(each)) ?? 'other';
  const months = custodyOf(results);
  const parts = passed.flatMap(({ charge, offence }) =>
    offence.results
      .filter(({ reading }) => reading?.is === 'sentence')
      .flatMap(({ code, terms, runs, until }) =>
        (terms.length > 0 ? terms : [undefined]).map((term) => ({
          charge: charge.ref,
          ...(code !== undefined && { code }),
          ...term,
          ...(runs && { runs }),
          ...(until !== undefined && { until }),
        })),
      ),
  );
  const isForSpecified = passed.some(
    ({ charge, readings }) =>
      isSpecifiedOffence(charge.offenceCode) &&
      is(readings, 'sentence').some((each) => each.kind === 'immediate-custody'),
  );
  say(
    sitting,
    `sentence/${hearing}`,
    'court.sentence-passed',
    {
      suspect,
      charges: refsOf(passed),
      resultCodes: [...new Set(results.flatMap(({ code }) => code ?? []))].slice(0, 50),
      kind,
      ...(parts.length > 0 && { parts: parts.slice(0, 100) }),
      ...(months !== undefined && { custodyMonths: Math.min(months, 1200) }),
      ...(isForSpecified && { specifiedOffence: true }),
      ...(results.some(({ reading }) => reading?.is === 'compensation') && { compensationOrdered: true }),
      atHearing: hearing,
    },
    { of: passed },
  );
}

/** The order that a result makes, changes or ends: named by it, or the one that was made on the same charge. */
function orderIn(
  { orders: standing }: Said,
  about: string,
  reading: Reading | undefined,
): { readonly kind: OrderKind; readonly change: 'made' | 'varied' | 'ended' } | undefined {
  if (reading?.is === 'order') return { kind: reading.order, change: reading.change };
  const kind = reading?.is === 'order-changed' ? standing.get(about) : undefined;
  return kind && reading?.is === 'order-changed' ? { kind, change: reading.change } : undefined;
}

/** The orders that results of one charge, or of the defendant as a whole, make, change or end. */
function ordersOf(sitting: Sitting, results: readonly ResultSaid[], each?: Charged): void {
  const { suspect, hearing, said } = sitting;
  const [about, of] = [each?.charge.ref ?? suspect, each ? [each] : []];
  const seen = new Map<string, number>();
  for (const { reading, until } of results) {
    const order = orderIn(said, about, reading);
    if (!order) continue;
    const { kind, change } = order;
    // Two feeds name a result each in their way: of one kind they are told apart by their place.
    const named = `${about}/order/${change}/${kind}/${hearing}`;
    const place = (seen.get(named) ?? 0) + 1;
    seen.set(named, place);
    const key = `${named}/${String(place)}`;
    const common = { suspect, kind, atHearing: hearing };
    const limited = { ...common, ...(until !== undefined && { until }) };
    if (change === 'ended') {
      said.orders.delete(about);
      say(sitting, key, 'court.protective-order-ended', common, { of });
    } else if (change === 'varied') say(sitting, key, 'court.protective-order-varied', limited, { of });
    else {
      said.orders.set(about, kind);
      const data = {
        ...limited,
        ...(reading?.is === 'order' && reading.onAcquittal && { onAcquittal: true }),
        ...(each?.charge.victims && { victims: each.charge.victims }),
      };
      say(sitting, key, 'court.protective-order-made', data, { of });
    }
  }
}

function orders(sitting: Sitting): void {
  for (const each of sitting.charged) ordersOf(sitting, each.offence.results, each);
  ordersOf(sitting, sitting.defendant.results);
}

/** How an appeal ended: of the charges that say so, or of the defendant as a whole. */
function appeals(sitting: Sitting): void {
  const { suspect, hearing, charged, said } = sitting;
  for (const outcome of new Set(is(allReadings(sitting), 'appeal').map((each) => each.outcome))) {
    const of = charged.filter(({ readings }) =>
      is(readings, 'appeal').some((each) => each.outcome === outcome),
    );
    if (outcome === 'retrial-ordered') for (const { charge } of of) said.verdicts.delete(charge.ref);
    const charges = of.length > 0 ? { charges: refsOf(of) } : {};
    const data = { suspect, ...charges, outcome, atHearing: hearing };
    say(sitting, `appeal/${outcome}/${hearing}`, 'court.appeal-outcome', data, { of });
  }
}

const custodyStatuses = ['PR', 'PB', 'LA', 'SA'];

function bail(sitting: Sitting): void {
  const { suspect, hearing, charged, defendant, said } = sitting;
  const isReviewed = has(allReadings(sitting), 'bail-varied');
  if (!isReviewed && !charged.some(isAdjourned)) return;
  const next = charged.flatMap(({ offence }) => offence.results.flatMap((result) => result.next));
  const remand =
    next.find((each) => each.remand !== undefined && each.remand !== 'NA')?.remand ??
    charged.flatMap(({ readings }) => is(readings, 'remand'))[0]?.remand ??
    defendant.remand;
  if (remand === undefined || remand === 'NA') return;
  const now = `${remand} ${defendant.conditions.join(' ')}`;
  if (said.bail.now === now && !isReviewed) return;
  const isVaried = isReviewed || (said.bail.now?.startsWith(`${remand} `) ?? false);
  said.bail.now = now;
  const granted = custodyStatuses.includes(remand) ? 'refused' : 'granted';
  say(sitting, `bail/${hearing}`, 'court.bail-decided', {
    suspect,
    remand,
    change: isVaried ? 'varied' : granted,
    ...(defendant.conditions.length > 0 && { conditions: [...defendant.conditions] }),
    atHearing: hearing,
  });
}

function warrants(sitting: Sitting): void {
  const { suspect, hearing, charged } = sitting;
  const readings = allReadings(sitting);
  for (const kind of new Set(is(readings, 'warrant').map((each) => each.kind))) {
    const whose = kind === 'witness' ? {} : { suspect };
    say(sitting, `warrant/${kind}/${hearing}`, 'court.warrant-issued', {
      ...whose,
      kind,
      atHearing: hearing,
    });
  }
  for (const how of ['executed', 'withdrawn'] as const) {
    if (!has(readings, `warrant-${how}`)) continue;
    say(sitting, `warrant/${how}/${hearing}`, 'court.warrant-ended', { suspect, how, atHearing: hearing });
  }
  const up = charged.find(
    (each) =>
      has(each.readings, 'sent-up') || is(each.readings, 'remand').some(({ sentUp }) => sentUp !== undefined),
  );
  if (!up) return;
  const court = up.offence.results.flatMap(({ next }) => next)[0]?.court?.code;
  say(sitting, 'sent-up', 'court.sent-to-crown-court', {
    suspect,
    ...(court?.startsWith('C') && { court }),
    atHearing: hearing,
  });
}

const isTrial = ({ type }: NextHearing): boolean => type === 'TRIAL' || type === 'NEWT';

/** Several offences may give one next hearing, for different reasons: it is one, and a trial if it is one for any. */
function nextHearings(sitting: Sitting): { readonly isUnfixed: boolean } {
  const { suspect, hearing, charged } = sitting;
  const next = charged.flatMap(({ offence }) => offence.results.flatMap((result) => result.next));
  const dated = next.filter(({ at, court }) => at !== undefined && court?.code !== undefined);
  const named = (each: NextHearing) => each.hearing ?? hearingId(each.court?.code, each);
  for (const id of new Set(dated.map(named))) {
    const same = dated.filter((each) => named(each) === id);
    const first = same.find(isTrial) ?? same.find(({ type }) => type !== 'OTHER') ?? same[0];
    if (first?.at === undefined || first.court?.code === undefined) continue;
    const orders = ({ offence }: Charged) =>
      offence.results.some((result) => result.next.some((each) => same.includes(each)));
    sitting.said.listed.add(id);
    say(
      sitting,
      `hearing/${id}`,
      'court.hearing-listed',
      {
        hearing: id,
        court: first.court.code,
        hearingType: first.type,
        at: first.at,
        suspects: [suspect],
        atHearing: hearing,
      },
      { of: charged.filter(orders) },
    );
  }
  return { isUnfixed: next.length > 0 && dated.length === 0 };
}

function held(sitting: Sitting, isUnfixed: boolean): void {
  const { hearing, place, charged, said } = sitting;
  const names = said.listed.has(place) ? [hearing, place] : [hearing];
  for (const name of new Set(names))
    say(sitting, `held/${name}`, 'court.hearing-held', {
      hearing: name,
      outcome: charged.some(isAdjourned) ? 'adjourned' : 'resulted',
      ...(isUnfixed && { nextDateUnfixed: true }),
      atHearing: hearing,
    });
}

/** How a trial went on its day, and what may not be reported of it. */
function conduct({ heard, ...sitting }: Sitting & { readonly heard: HearingSaid | undefined }): void {
  const { suspect, hearing } = sitting;
  const readings = allReadings(sitting);
  const { is: went, code } = heard?.trial ?? {};
  const about = { suspects: [suspect], atHearing: hearing };
  const how = went === 'cracked' ? went : 'ineffective';
  if (went === 'cracked' || went === 'ineffective' || has(readings, 'trial-ineffective')) {
    const data = { ...about, how, ...(code !== undefined && { code }) } as const;
    say(sitting, `trial/${hearing}`, 'court.trial-ineffective', data);
  }
  if (has(readings, 'jury-discharged')) say(sitting, `jury/${hearing}`, 'court.jury-discharged', about);
  if (went === 'vacated') say(sitting, `trial-vacated/${hearing}`, 'court.trial-vacated', about);
  const restrictions = is(readings, 'restriction').map((each) => each.change);
  const change = restrictions[0] ?? (heard?.restricted ? 'imposed' : undefined);
  if (change) {
    say(sitting, `restriction/${hearing}`, 'court.reporting-restriction', { change, atHearing: hearing });
  }
}

/** What is told of a charge wherever it is told: in the results of a hearing, or alone. */
function decide(sitting: Sitting): void {
  setAside(sitting);
  pleas(sitting);
  verdicts(sitting);
  endings(sitting);
}

/** What one defendant was told at one hearing, in the order in which it is folded. */
function sit(sitting: Sitting): void {
  addCharges(sitting);
  decide(sitting);
  sentence(sitting);
  appeals(sitting);
  orders(sitting);
  bail(sitting);
  warrants(sitting);
  const { isUnfixed } = nextHearings(sitting);
  held(sitting, isUnfixed);
}

const readingsOf = ({ results }: OffenceSaid): Reading[] => results.flatMap(({ reading }) => reading ?? []);

interface Learned {
  readonly suspect: string;
  readonly offence: OffenceSaid;
}

/** The offences that messages name in full, by a court system's id: others name them by that alone. */
function offencesLearned(
  suspects: Facts['suspects'],
  standing: readonly Received[],
): ReadonlyMap<string, Learned> {
  const learned = new Map<string, Learned>();
  for (const { statement, defendants: named } of standing) {
    const defendants = statement.cases.flatMap((each) => each.defendants);
    for (const defendant of defendants) {
      const suspect = suspectOf(suspects, defendant, (named ?? defendants.length) === 1);
      if (suspect === undefined) continue;
      for (const offence of defendant.offences) {
        const { id, code, start } = offence;
        if (id === undefined || code === undefined) continue;
        if (start !== undefined || !learned.has(id)) learned.set(id, { suspect, offence });
      }
    }
  }
  return learned;
}

/** What a plea, a verdict or a withdrawal that comes alone names by its id, with what is known of it. */
function withWhatIsKnown(offence: OffenceSaid, known: Learned | undefined): OffenceSaid {
  if (!known) return offence;
  const { code, start, end, sequence, application } = known.offence;
  return {
    ...(code !== undefined && { code }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(sequence !== undefined && { sequence }),
    ...offence,
    application,
  };
}

/** When what comes alone was told: at the hearing it names, where a message says when that was; else by its day. */
function whenAlone(
  received: Received,
  offence: OffenceSaid,
  standing: readonly Received[],
): Pick<Sitting, 'date' | 'time' | 'precision'> {
  const { hearing } = received.statement;
  const date = dayAlone(offence) ?? londonDate(saidAt(received));
  const days = standing
    .filter(({ statement }) => hearing?.id !== undefined && statement.hearing?.id === hearing.id)
    .flatMap(({ statement }) => statement.hearing?.days ?? []);
  const at = days.find((day) => day.date === date)?.at;
  if (at !== undefined) return { date, time: at, precision: 'minute' };
  return dayAlone(offence) === undefined
    ? { date, time: saidAt(received), precision: 'minute' }
    : { date, time: startOfLondonDay(date), precision: 'day' };
}

function whenOf({ hearing }: CourtStatement): Pick<Sitting, 'date' | 'time' | 'precision'> | undefined {
  const [day] = hearing?.days ?? [];
  if (!day) return undefined;
  return day.at === undefined
    ? { date: day.date, time: startOfLondonDay(day.date), precision: 'day' }
    : { date: day.date, time: day.at, precision: 'minute' };
}

/**
 * All that the statements received so far say of one case, as events. It is worked out from all of them each
 * time, oldest hearing first, so that neither the order in which they came nor how often plays a part.
 *
 * @param suspects - the suspects of the journey's record, with the charges that the prosecuting side named
 */
export function derive(received: readonly Received[], suspects: Facts['suspects']): Derived {
  const facts: CourtFact[] = [];
  const waiting: WaitingPart[] = [];
  const matched: MatchedPart[] = [];
  const left: LeftPart[] = [];
  const sayings = new Map<string, Said>();
  const standing = newestOf(received);
  const nameOf = hearingNames(received);
  const learned = withIdsLearned(suspects, standing);
  const offences = offencesLearned(learned, standing);
  for (const received of standing) {
    const { id: message, statement, defendants: named } = received;
    const when = whenOf(statement);
    const defendants = statement.cases.flatMap((each) => each.defendants);
    const isOnly = (named ?? defendants.length) === 1;
    const told = isAlone(statement) ? defendants.flatMap(eachAlone) : defendants;
    if (!isAlone(statement) && (!when || !statement.format.endsWith('results'))) continue;
    for (const one of told) {
      const [first] = one.offences;
      const known = first?.id === undefined ? undefined : offences.get(first.id);
      const defendant =
        isAlone(statement) && first ? { ...one, offences: [withWhatIsKnown(first, known)] } : one;
      const suspect =
        suspectOf(learned, defendant, isOnly) ?? (isAlone(statement) ? known?.suspect : undefined);
      if (suspect === undefined) {
        waiting.push({ message, path: defendant.path });
        continue;
      }
      const said = sayings.get(suspect) ?? saidBefore(suspects, suspect);
      sayings.set(suspect, said);
      const found = chargedOf(suspect, defendant, said);
      const why = new Map(found.map((each, at) => [each, whyLeft(said, defendant, each, at)]));
      const charged = found.filter(
        (each) => why.get(each) === undefined && (!isAlone(statement) || isCharge(said, each)),
      );
      if (isAlone(statement)) {
        if (charged.length < found.length) waiting.push({ message, path: defendant.path });
        if (charged.length === 0 || !first) continue;
        const then = whenAlone(received, first, standing);
        const hearing = statement.hearing?.id ?? `D-${then.date.replaceAll('-', '')}`;
        decide({ message, suspect, defendant, hearing, place: hearing, said, facts, charged, ...then });
        continue;
      }
      for (const [{ offence }, reason] of why)
        if (reason) left.push({ message, path: offence.path, ...reason });
      for (const { offence, charge } of charged)
        matched.push({
          message,
          path: offence.path,
          charge: charge.ref,
          isOfVictims: charge.victims !== undefined,
        });
      const hearing = nameOf(received);
      // An application alone, granted or refused, decides no charge; what it says of the defendant counts.
      if ((charged.length > 0 || defendant.results.length > 0) && when) {
        const place = placeNameOf(statement);
        const sitting = { message, suspect, defendant, hearing, place, said, facts, charged, ...when };
        sit(sitting);
        conduct({ ...sitting, heard: statement.hearing });
      }
    }
  }
  const all = [...firstOfEach(facts), ...listingFacts(standing)];
  return { facts: all, waiting, matched, left, holding: new Set(standing.map(({ id }) => id)) };
}

/** Each offence of a defendant as if it came by itself. */
const eachAlone = (defendant: DefendantSaid): DefendantSaid[] =>
  defendant.offences.map((offence) => ({ ...defendant, path: offence.path, offences: [offence] }));

/** Whether a charge is one that the police, or results of the court, have named. */
const isCharge = ({ charges }: Said, { charge: { added, ref } }: Charged): boolean =>
  !added || charges.some((charge) => charge.ref === ref);

/** What is said again at a later hearing was said at the first. */
const firstOfEach = (facts: readonly CourtFact[]): CourtFact[] => {
  const first = new Map<string, CourtFact>();
  for (const fact of facts) if (!first.has(fact.key)) first.set(fact.key, fact);
  return [...first.values()];
};

/** The suspects with the ids that court systems name them by, as far as a message names both id and number. */
function withIdsLearned(suspects: Facts['suspects'], standing: readonly Received[]): Facts['suspects'] {
  const learned = { ...suspects };
  for (const { statement, defendants: named } of standing) {
    const defendants = statement.cases.flatMap((each) => each.defendants);
    for (const defendant of defendants) {
      const ref = suspectOf(learned, defendant, (named ?? defendants.length) === 1);
      const suspect = ref === undefined ? undefined : learned[ref];
      if (ref === undefined || suspect === undefined) continue;
      const ids = [defendant.id, defendant.masterId].filter((id) => id !== undefined);
      const courtIds = [...new Set([...(suspect.courtIds ?? []), ...ids])];
      // The number is learned with the ids, where the police have not named one.
      learned[ref] = { ...suspect, courtIds };
    }
  }
  return learned;
}

const saidBefore = (suspects: Facts['suspects'], suspect: string): Said => ({
  charges: chargesOf(suspects, suspect),
  pleas: new Map(),
  verdicts: new Map(),
  bail: {},
  orders: new Map(),
  sentenced: new Set(),
  listed: new Set(),
});

/** So many charges of a suspect are held at most: a head that grows beyond bounds would stop everybody. */
const MOST_CHARGES = 200;

const isHeld = ({ charges }: Said, { added, ref }: Charge, place: number): boolean =>
  !added || charges.some((charge) => charge.ref === ref) || charges.length + place < MOST_CHARGES;

/** A matter that nobody charged, decided at once without a plea or a finding: about an earlier order, say. */
const isBeside = ({ charges }: Said, each: Charged): boolean =>
  each.charge.added === true &&
  !charges.some(({ ref }) => ref === each.charge.ref) &&
  each.offence.plea?.reading.is !== 'plea' &&
  verdictOf(each) === 'NC' &&
  endsUnsaid(each);

/**
 * A message about an application whose outcome is told in words alone: of the charges beside it, which it repeats, it
 * decides no more than a code says (Bichard7 leaves such a case to a person).
 */
const isRepeated = ({ offences }: DefendantSaid, { readings }: Charged): boolean => {
  const applications = offences.filter(({ application }) => application);
  return (
    applications.length > 0 &&
    !applications.some((each) => has(readingsOf(each), 'set-aside')) &&
    readings.every(({ is }) => is === 'nothing')
  );
};

/** Acquitted at an earlier hearing, and now proved without being opened again: another matter, or a wrong number. */
const isOfAnother = ({ verdicts }: Said, each: Charged): boolean =>
  verdicts.get(each.charge.ref) === 'NG' &&
  (isConvicted(each) || has(each.readings, 'sentence')) &&
  !has(each.readings, 'set-aside', 'resumed', 'appeal');

/** Why no charge is made of what a message says of an offence; undefined where one is. */
function whyLeft(
  said: Said,
  defendant: DefendantSaid,
  each: Charged,
  place: number,
): Pick<LeftPart, 'effect' | 'code'> | undefined {
  if (!isHeld(said, each.charge, place)) return { effect: 'rejected' };
  if (isBeside(said, each) || isRepeated(defendant, each)) return { effect: 'not-for-victims' };
  return isOfAnother(said, each) ? { effect: 'rejected', code: 'decided-before' } : undefined;
}

/** The offences of a defendant that are charges, with which charge each is. */
function chargedOf(suspect: string, defendant: DefendantSaid, { charges }: Said): Charged[] {
  const offences = defendant.offences.filter(
    (offence) => !offence.application && !has(readingsOf(offence), 'hearing-removed'),
  );
  const matched = matchOffences(suspect, charges, offences);
  return offences.flatMap((offence) => {
    const charge = matched.get(offence);
    return charge ? [{ offence, charge, readings: readingsOf(offence) }] : [];
  });
}
