import { Immer } from 'immer';

import { rowDimensions } from '../../../schemas/agencies.ts';
import { byType, saysOfSupport, type ByType, type StoredEvent, type StoredEventOf } from './stored-event.ts';
import { definitionOf, type EventData } from '../../../schemas/events/catalogue.ts';
import { parseSubject, splitUrn } from '../../../schemas/identifiers.ts';

import { foldReferrals } from '../referrals/fold-referrals.ts';
import { own } from '../own.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { areOthers } from '../stages/guards.ts';

import { isTrial, type Facts, type OffenceFact } from './facts.ts';
import { declaredOpenings, openedBy } from './involvement.ts';

/** The charge that stands for all, where the source names none. */
const UNNAMED_CHARGE = 'all';

type ChargeState = Facts['suspects'][string]['charges'][string];

const add = (list: string[], ...values: string[]): void => {
  for (const value of values) if (!list.includes(value)) list.push(value);
};

function suspect(facts: Facts, ref: string): Facts['suspects'][string] {
  const known = own(facts.suspects, ref) ?? { charges: {} };
  facts.suspects[ref] = known;
  return known;
}

/** A list that names none says as much as one that is left out: it is of all of them. */
const someOf = (named: readonly string[] | undefined): readonly string[] | undefined =>
  named && named.length > 0 ? named : undefined;

/** Where nobody named a charge when it was brought, the first that are named later are what stood for all. */
function nameCharges(one: Facts['suspects'][string], named: readonly string[]): void {
  const { [UNNAMED_CHARGE]: unnamed, ...others } = one.charges;
  if (!unnamed || named.length === 0) return;
  one.charges = { ...Object.fromEntries(named.map((charge) => [charge, unnamed])), ...others };
  one.sentenced = one.sentenced?.flatMap((charge) => (charge === UNNAMED_CHARGE ? named : [charge]));
}

/** Sets the named charges, or every charge that is still open, to a state. */
function decide(facts: Facts, ref: string, given: readonly string[] | undefined, state: ChargeState): void {
  const named = someOf(given);
  const one = suspect(facts, ref);
  const unnamed = one.charges[UNNAMED_CHARGE];
  // What was decided of all otherwise holds for those that are not named.
  if (unnamed && (isOpen(unnamed) || unnamed === state)) nameCharges(one, named ?? []);
  const { charges } = one;
  const open = Object.keys(charges).filter((charge) => isOpen(charges[charge]));
  const all = Object.keys(charges).length === 0 ? [UNNAMED_CHARGE] : open;
  for (const charge of named ?? all) charges[charge] = state;
}

const isOpen = (state: ChargeState | undefined): boolean => state === 'pending' || state === 'dormant';

type Undefined<T> = { [K in keyof T]: T[K] | undefined };

/** What a charge is of, as far as it is told: what is told later adds to it. */
function chargeKnown(
  facts: Facts,
  ref: string,
  { charge, ...offence }: Partial<Undefined<OffenceFact>> & { readonly charge: string },
): void {
  const { offenceCode, from, to, victims, courtId } = offence;
  const said = { offenceCode, from, to, victims, courtId };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  if (Object.keys(known).length === 0) return;
  const offences = (suspect(facts, ref).offences ??= {});
  offences[charge] = { ...own(offences, charge), ...known };
}

/** What a verdict makes of a charge; guilty of an alternative is guilty, of another offence. */
const byVerdict: Readonly<Record<EventData<'court.verdict'>['verdict'], ChargeState>> = {
  G: 'proved',
  NA: 'proved',
  NG: 'acquitted',
  NC: 'not-convicted',
};

/** A sentence proves the charges it is for: those named, or all that are open or proved. */
function sentenced(facts: Facts, ref: string, given: readonly string[] | undefined): void {
  const named = someOf(given);
  decide(facts, ref, named, 'proved');
  const { charges } = suspect(facts, ref);
  const proved = Object.keys(charges).filter((charge) => charges[charge] === 'proved');
  const passed = (suspect(facts, ref).sentenced ??= []);
  add(passed, ...(named ?? proved));
}

/** The charges named, or all that were proved, are open again, and no sentence stands for them. */
function setAside(facts: Facts, ref: string, given: readonly string[] | undefined): void {
  const named = someOf(given);
  const one = suspect(facts, ref);
  nameCharges(one, named ?? []);
  const proved = Object.keys(one.charges).filter((charge) => one.charges[charge] === 'proved');
  for (const charge of named ?? proved) {
    one.charges[charge] = 'pending';
    one.sentenced = one.sentenced?.filter((each) => each !== charge);
  }
}

/** Hearings that were listed for one suspect alone fall away. */
function vacateHearingsOf(facts: Facts, ref: string): void {
  for (const hearing of Object.values(facts.hearings)) {
    const only = hearing.suspects ?? Object.keys(facts.suspects);
    if (hearing.state === 'listed' && only.every((each) => each === ref)) hearing.state = 'vacated';
  }
}

/** A hearing loses one of several suspects, or falls away. */
function vacated(facts: Facts, { hearing: id, suspects: given }: EventData<'court.hearing-vacated'>): void {
  const hearing = own(facts.hearings, id);
  const suspects = someOf(given);
  if (!hearing) return;
  const left = suspects && hearing.suspects?.filter((ref) => !suspects.includes(ref));
  if (left && left.length > 0) hearing.suspects = left;
  else hearing.state = 'vacated';
}

/** The trial of the suspects named, or of all, is out of the list. */
function trialVacated(facts: Facts, given: readonly string[] | undefined): void {
  const named = someOf(given);
  for (const hearing of Object.values(facts.hearings)) {
    const isMeant = !named || !hearing.suspects || hearing.suspects.every((ref) => named.includes(ref));
    if (hearing.state === 'listed' && isTrial(hearing) && isMeant) hearing.state = 'vacated';
  }
}

/**
 * The facts of a case that has ended: what was listed before does not take place, unless it is listed anew, and its
 * courts are out of it until then. One that was merged goes on elsewhere.
 */
export function ofEnded(facts: Facts): Facts {
  const { nextDateUnfixed: _unfixed, ...rest } = facts;
  const { rows, was, mergedInto } = facts;
  const out = mergedInto === undefined ? rows.courts : [];
  const hearings = Object.entries(facts.hearings).map(
    ([id, hearing]) =>
      [id, hearing.state === 'listed' ? { ...hearing, state: 'vacated' as const } : hearing] as const,
  );
  return {
    ...rest,
    hearings: Object.fromEntries(hearings),
    rows: { ...rows, courts: rows.courts.filter((court) => !out.includes(court)) },
    was: { ...was, courts: [...new Set([...was.courts, ...out])] },
  };
}

function crimeKnown(facts: Facts, data: Partial<EventData<'crime.recorded'>>): void {
  if (data.force && data.crimeReference) add(facts.crimes, `${data.force}/${data.crimeReference}`);
  if (data.force && data.incidentReference) add(facts.incidents, `${data.force}/${data.incidentReference}`);
  add(facts.flags, ...(data.flags ?? []));
  if (data.victimNumber !== undefined) facts.victimNumber = data.victimNumber;
  if (data.crimeType) facts.crimeType = data.crimeType;
  if (data.offenceCode) facts.offenceCode = data.offenceCode;
  if (facts.flags.includes('sexual') || facts.flags.includes('trafficking')) facts.anonymity = true;
  if (data.flags?.includes('child-victim') && !facts.cameOfAge) facts.under18 = true;
}

/** Another force holds the journey once both have said so, in whatever order: the one that gives, and the one that takes. */
function transferred(facts: Facts, data: EventData<'crime.transferred'>): void {
  const { force, toBody, crimeReference } = data;
  const [holder] = facts.rows.forces;
  if (force === undefined) return;
  if (force === toBody) {
    add(facts.transfer.takers, force);
    if (crimeReference) crimeKnown(facts, { force, crimeReference });
  } else if (force === holder) facts.transfer.offeredTo = toBody;
  const { offeredTo, takers } = facts.transfer;
  if (holder === undefined || offeredTo === undefined || !takers.includes(offeredTo)) return;
  const others = facts.rows.forces.filter((each) => each !== holder && each !== offeredTo);
  facts.rows.forces = [offeredTo, ...others];
  add(facts.was.forces, holder);
  facts.transfer = { takers: [] };
}

/**
 * An incident or a crime is known by the name that an event was sent under, unless the event, or a correction of it,
 * gives another of that kind in its data: then that is the right one.
 */
function nameGiven(facts: Facts, { named, joined, type, data }: StoredEvent): void {
  // The names of a journey that was merged stay its own.
  const name = named === undefined || joined !== undefined ? undefined : parseSubject(named);
  if (!name || !('force' in name)) return;
  const { kind, force, reference } = name;
  const isGivenInData = (data as Readonly<Record<string, unknown>>)[`${kind}Reference`] !== undefined;
  if (isGivenInData && !definitionOf(type).namesFurther) return;
  add(kind === 'crime' ? facts.crimes : facts.incidents, `${force}/${reference}`);
}

function assessed(facts: Facts, data: EventData<'needs.assessed'>): void {
  const grounds = data.grounds ?? [];
  facts.enhanced = { entitled: data.enhanced, grounds };
  if (grounds.includes('under-18') && !facts.cameOfAge) facts.under18 = true;
  if (data.specialMeasuresEligible && facts.specialMeasures === 'not-known')
    facts.specialMeasures = 'eligible';
}

/** A case is known by its URN to the journeys of the force that issued it, by whose code it begins. */
function caseKnown(facts: Facts, { agencyKind }: StoredEvent, caseUrn: string | undefined): void {
  if (!caseUrn) return;
  const { urn } = splitUrn(caseUrn);
  const isOwn = facts.rows.forces.some((force) => urn.startsWith(force));
  if (agencyKind !== 'police' || isOwn) add(facts.cases, urn);
  else add(facts.foreignCases, urn);
}

type Order = Facts['orders'][number];

/**
 * The order that an end means: the one of its name, else of the suspect and kind it names, or the only one that it
 * can mean. Where it may mean several, none has ended: a victim is not unprotected by a guess.
 */
function orderMeant(
  orders: readonly Order[],
  {
    kind,
    suspect: against,
    order: name,
  }: Pick<EventData<'court.protective-order-ended'>, 'kind' | 'suspect' | 'order'>,
): Order | undefined {
  const named = orders.find((order) => name !== undefined && order.order === name);
  if (named) return named;
  const ofName = orders.filter((order) => name === undefined || order.order === undefined);
  const ofKind = ofName.filter((order) => kind === undefined || order.kind === kind);
  const ofSuspect = ofKind.filter((order) => order.suspect === against);
  const ofAny = ofKind.filter((order) => against === undefined || order.suspect === undefined);
  const meant = ofSuspect.length > 0 ? ofSuspect : ofAny;
  return meant.length === 1 ? meant[0] : undefined;
}

/** An order that is made holds once for each name, or for each kind and suspect where it has none. */
function orderMade(
  facts: Facts,
  { kind, suspect: against, order: name }: EventData<'court.protective-order-made'>,
): void {
  const isSame = (order: Order) =>
    name === undefined ? order.kind === kind && order.suspect === against : order.order === name;
  const order = withoutUndefined({ kind, suspect: against, order: name });
  const others = name === undefined ? facts.orders : facts.orders.filter((each) => !isSame(each));
  facts.orders = name === undefined && others.some(isSame) ? others : [...others, order];
}

function tellOrders(facts: Facts): void {
  facts.protectiveOrders = [...new Set(facts.orders.map(({ kind }) => kind))];
}

function tellAlerts(facts: Facts): void {
  facts.alerts = [...new Set(Object.values(facts.alertsBy).flat())];
}

const reducers: ByType<void, [facts: Facts]> = {
  'contact.received': ({ data }, facts) => {
    if (data.incidentReference) add(facts.incidents, `${data.force}/${data.incidentReference}`);
  },
  'incident.created': ({ data }, facts) => crimeKnown(facts, data),
  'crime.recorded': ({ data }, facts) => crimeKnown(facts, data),
  'crime.updated': ({ data }, facts) => crimeKnown(facts, data),
  'crime.linked': ({ data }, facts) => crimeKnown(facts, data),
  'crime.transferred': ({ data }, facts) => transferred(facts, data),
  'needs.assessed': ({ data }, facts) => assessed(facts, data),
  'needs.reassessed': ({ data }, facts) => assessed(facts, data),
  'enhanced-rights.granted': ({ data }, facts) => {
    facts.enhanced = { entitled: true, grounds: data.grounds };
  },
  'enhanced-rights.removed': (_event, facts) => {
    facts.enhanced = { entitled: false, grounds: [] };
  },
  'investigation.suspect-identified': ({ data }, facts) => void suspect(facts, data.suspect),
  'charging.advice-requested': ({ data }, facts) => void suspect(facts, data.suspect),
  'charging.charged': (event, facts) => {
    const { data } = event;
    const { charges } = suspect(facts, data.suspect);
    const named = data.charges?.map(({ charge }) => charge) ?? [];
    for (const charge of named.length > 0 ? named : [UNNAMED_CHARGE]) charges[charge] = 'pending';
    for (const charge of data.charges ?? []) chargeKnown(facts, data.suspect, charge);
    const one = suspect(facts, data.suspect);
    if (data.remand) one.remand = data.remand;
    if (data.asn) one.asn = data.asn;
    if (data.courtIds) one.courtIds = [...new Set([...(one.courtIds ?? []), ...data.courtIds])];
    caseKnown(facts, event, data.caseUrn);
  },
  'charging.altered': ({ data }, facts) => {
    const one = suspect(facts, data.suspect);
    nameCharges(
      one,
      data.charges.map(({ charge }) => charge),
    );
    const { charges } = one;
    for (const charge of data.charges) {
      charges[charge.charge] = own(charges, charge.charge) ?? 'pending';
      chargeKnown(facts, data.suspect, charge);
    }
  },
  'charging.discontinued': ({ data }, facts) => decide(facts, data.suspect, data.charges, 'stopped'),
  'charging.reinstated': ({ data }, facts) => reopenCharges(facts, data.suspect, ['stopped', 'dormant']),
  'court.case-registered': (event, facts) => {
    const { data } = event;
    caseKnown(facts, event, data.caseUrn);
    for (const ref of data.suspects) suspect(facts, ref);
  },
  'court.case-split': (event, facts) => {
    const { data } = event;
    caseKnown(facts, event, data.caseUrn);
    for (const ref of data.suspects) suspect(facts, ref);
  },
  'court.cases-joined': (event, facts) => caseKnown(facts, event, event.data.caseUrn),
  'court.hearing-listed': ({ data }, facts) => {
    facts.hearings[data.hearing] = {
      hearingType: data.hearingType,
      court: data.court,
      at: data.at,
      ...(data.days && { days: data.days }),
      ...(someOf(data.suspects) && { suspects: data.suspects }),
      state: 'listed',
    };
    delete facts.nextDateUnfixed;
  },
  'court.hearing-vacated': ({ data }, facts) => vacated(facts, data),
  'court.trial-vacated': ({ data }, facts) => trialVacated(facts, data.suspects),
  'court.hearing-held': ({ data }, facts) => {
    const hearing = own(facts.hearings, data.hearing);
    if (hearing) hearing.state = 'held';
    if (data.nextDateUnfixed) facts.nextDateUnfixed = true;
  },
  'court.charge-added': ({ data }, facts) => {
    const one = suspect(facts, data.suspect);
    nameCharges(one, data.replaces ?? []);
    const { charges } = one;
    charges[data.charge] = own(charges, data.charge) ?? 'pending';
    chargeKnown(facts, data.suspect, data);
    for (const charge of data.replaces ?? []) charges[charge] = 'stopped';
  },
  'court.charge-removed': ({ data }, facts) => {
    const one = suspect(facts, data.suspect);
    nameCharges(one, [data.charge]);
    one.charges[data.charge] = 'stopped';
  },
  'court.conviction-set-aside': ({ data }, facts) => setAside(facts, data.suspect, data.charges),
  'court.suspect-died': ({ data }, facts) => vacateHearingsOf(facts, data.suspect),
  'court.unfit-to-plead': ({ data }, facts) => decide(facts, data.suspect, data.charges, 'not-convicted'),
  'court.sentence-passed': ({ data }, facts) => sentenced(facts, data.suspect, data.charges),
  'court.marker-set': ({ data }, facts) => {
    add(facts.flags, ...data.flags);
    if (data.flags.includes('trafficking')) facts.anonymity = true;
  },
  'court.reporting-restriction': ({ data }, facts) => {
    if (data.change === 'imposed') facts.anonymity = true;
  },
  'court.bail-decided': ({ data }, facts) => {
    const one = suspect(facts, data.suspect);
    one.remand = data.remand;
    if (data.conditions) one.conditions = data.conditions;
    else delete one.conditions;
  },
  'court.plea-entered': ({ data }, facts) => {
    if (data.plea === 'G' || data.plea === 'ADM') decide(facts, data.suspect, data.charges, 'proved');
  },
  'court.verdict': ({ data }, facts) => {
    decide(facts, data.suspect, data.charges, byVerdict[data.verdict]);
    for (const charge of data.charges ?? []) {
      chargeKnown(facts, data.suspect, { charge, offenceCode: data.alternative });
    }
  },
  'court.proceedings-stopped': ({ data }, facts) => decide(facts, data.suspect, data.charges, 'stopped'),
  'court.case-dormant': ({ data }, facts) => decide(facts, data.suspect, data.charges, 'dormant'),
  'court.retrial-ordered': ({ data }, facts) => reopenCharges(facts, data.suspect, ['proved', 'acquitted']),
  'court.appeal-outcome': ({ data }, facts) => {
    if (data.outcome === 'retrial-ordered') reopenCharges(facts, data.suspect, ['proved'], data.charges);
    if (data.outcome === 'conviction-quashed') decideProved(facts, data.suspect, data.charges);
  },
  'court.protective-order-made': ({ data }, facts) => {
    if (areOthers(facts, data.victims)) return;
    orderMade(facts, data);
    tellOrders(facts);
  },
  'court.protective-order-ended': ({ data }, facts) => {
    const ended = orderMeant(facts.orders, data);
    facts.orders = facts.orders.filter((order) => order !== ended);
    tellOrders(facts);
  },
  'witness.required': (_event, facts) => {
    facts.witness = 'required';
  },
  'witness.no-longer-required': (_event, facts) => {
    facts.witness = 'stood-down';
  },
  'witness.availability-given': ({ data }, facts) => {
    facts.available = data.available;
  },
  'witness.special-measures-applied': (_event, facts) => {
    facts.specialMeasures = 'applied-for';
  },
  'witness.special-measures-decided': ({ data }, facts) => {
    facts.specialMeasures = data.granted ? 'granted' : 'refused';
  },
  'vps.offered': (_event, facts) => {
    if (facts.victimPersonalStatement === 'not-offered') facts.victimPersonalStatement = 'offered';
  },
  'vps.made': (_event, facts) => {
    facts.victimPersonalStatement = 'made';
  },
  'vps.declined': (_event, facts) => {
    facts.victimPersonalStatement = 'declined';
  },
  'vps.court-preference': ({ data }, facts) => {
    facts.statementPreference = data.preference;
  },
  'victim.informed': ({ time }, facts) => {
    facts.lastContactAt = time;
  },
  'victim.contact-preference-set': ({ data }, facts) => {
    facts.contactPreference = {
      ...(data.method ? { method: data.method } : {}),
      ...(data.frequencyDays ? { frequencyDays: data.frequencyDays } : {}),
    };
  },
  'victim.support-for-prosecution-withdrawn': ({ data }, facts) => {
    facts.supportsProsecution = false;
    facts.prosecutionContinues = data.prosecutionContinues ?? false;
  },
  'victim.support-for-prosecution-reinstated': (_event, facts) => {
    facts.supportsProsecution = true;
  },
  'victim.anonymity-applies': (_event, facts) => {
    facts.anonymity = true;
  },
  'victim.turned-18': (_event, facts) => {
    facts.under18 = false;
    facts.cameOfAge = true;
  },
  'victim.died': (_event, facts) => {
    facts.victimDied = true;
  },
  'victim.online-access-closed': (_event, facts) => {
    facts.rows.journeys = [];
  },
  'safety.alert-raised': ({ data, agencyId }, facts) => {
    const raised = own(facts.alertsBy, agencyId) ?? [];
    facts.alertsBy[agencyId] = [...new Set([...raised, data.kind])];
    tellAlerts(facts);
  },
  'safety.alert-cleared': ({ data, agencyId }, facts) => {
    const left = Object.entries(facts.alertsBy).map(
      ([by, kinds]) => [by, by === agencyId ? kinds.filter((kind) => kind !== data.kind) : kinds] as const,
    );
    facts.alertsBy = Object.fromEntries(left.filter(([, kinds]) => kinds.length > 0));
    tellAlerts(facts);
  },
  'journey.merged': ({ data }, facts) => {
    facts.mergedInto = data.into;
  },
  'journey.merge-agreed': ({ data }, facts) => {
    // The word of the force that holds the journey; what others of the police think of it decides nothing.
    if (facts.rows.forces[0] === data.force) add(facts.agreedWith, data.other);
  },
  'journey.absorbed': (event, facts) => absorb(facts, event),
};

/** What protects the victim on a journey that was merged into this one holds here: nothing of it is weaker after. */
function absorb(
  facts: Facts,
  { id, receivedAt, data: { from }, protection: data }: StoredEventOf<'journey.absorbed'>,
): void {
  if (!data) return;
  const { personRef, rows } = data;
  const others = facts.absorbed.filter(({ journeyId }) => journeyId !== from);
  const known = facts.absorbed.find(({ journeyId }) => journeyId === from);
  const services = rows.services;
  facts.absorbed = [...others, { id, at: known?.at ?? receivedAt, journeyId: from, personRef, services }];
  for (const dimension of rowDimensions) add(facts.rows[dimension], ...data.rows[dimension]);
  add(facts.flags, ...data.flags);
  for (const [agencyId, kinds] of Object.entries(data.alertsBy))
    facts.alertsBy[agencyId] = [...new Set([...(own(facts.alertsBy, agencyId) ?? []), ...kinds])];
  tellAlerts(facts);
  const isKnown = (kind: string) =>
    facts.orders.some((one) => one.kind === kind && !one.suspect && !one.order);
  facts.orders.push(...data.orders.filter((kind) => !isKnown(kind)).map((kind) => ({ kind })));
  tellOrders(facts);
  facts.anonymity ||= data.anonymity;
  facts.under18 ||= data.under18;
  facts.victimDied ||= data.victimDied;
  if (data.enhanced) {
    add(facts.enhanced.grounds, ...data.enhanced);
    facts.enhanced.entitled = true;
  }
}

function reopenCharges(
  facts: Facts,
  ref: string,
  states: readonly ChargeState[],
  named?: readonly string[],
): void {
  const { charges } = suspect(facts, ref);
  for (const charge of Object.keys(charges).filter((each) => named?.includes(each) ?? true)) {
    const state = charges[charge];
    if (state && states.includes(state)) charges[charge] = 'pending';
  }
}

function decideProved(facts: Facts, ref: string, named?: readonly string[]): void {
  const { charges } = suspect(facts, ref);
  for (const charge of Object.keys(charges).filter((each) => named?.includes(each) ?? true))
    if (charges[charge] === 'proved') charges[charge] = 'acquitted';
}

function letIn(facts: Facts, event: StoredEvent): void {
  const { rows, toCourts } = openedBy(event);
  for (const [dimension, row] of rows) add(facts.rows[dimension], row);
  facts.openToCourts ||= toCourts;
}

/** Copies only what an event changes: copied whole, the facts would make a long history cost its square. */
const { produce } = new Immer({ autoFreeze: false });

function reduced(facts: Facts, event: StoredEvent): Facts {
  const opens = declaredOpenings(event.type).length > 0;
  const isSilent = !opens && !(event.type in reducers) && event.named === undefined;
  if (isSilent && facts.startedAt) return facts;
  return produce(facts, (next) => {
    next.startedAt ??= event.time;
    if (opens) letIn(next, event);
    nameGiven(next, event);
    byType(reducers, event, next);
  });
}

/** The facts after an event; a type that says nothing lasting leaves them as they were. */
export function foldFacts(facts: Facts, event: StoredEvent): Facts {
  const next = reduced(facts, event);
  return saysOfSupport(event) ? foldReferrals(next, event) : next;
}
