import { klona } from 'klona/json';

import type { StoredEvent } from '../../../schemas/envelope.ts';
import type { EventData, EventType } from '../../../schemas/events/catalogue.ts';
import { splitUrn } from '../../../schemas/identifiers.ts';

import { foldReferrals, saysOfSupport } from '../referrals/fold-referrals.ts';

import type { Facts } from './facts.ts';

/** The charge that stands for all, where the source names none. */
const UNNAMED_CHARGE = 'all';

type ChargeState = Facts['suspects'][string]['charges'][string];
type Reducers = {
  readonly [T in EventType]?: (facts: Facts, data: EventData<T>, event: StoredEvent) => void;
};

const add = (list: string[], ...values: (string | undefined)[]): void => {
  for (const value of values) if (value !== undefined && !list.includes(value)) list.push(value);
};
const remove = (list: string[], value: string): void => {
  const at = list.indexOf(value);
  if (at >= 0) list.splice(at, 1);
};

function suspect(facts: Facts, ref: string): Facts['suspects'][string] {
  return (facts.suspects[ref] ??= { charges: {} });
}

/** Sets the named charges, or every charge that is still open, to a state. */
function decide(facts: Facts, ref: string, named: readonly string[] | undefined, state: ChargeState): void {
  const { charges } = suspect(facts, ref);
  const open = Object.keys(charges).filter(
    (charge) => charges[charge] === 'pending' || charges[charge] === 'dormant',
  );
  const all = Object.keys(charges).length === 0 ? [UNNAMED_CHARGE] : open;
  for (const charge of named ?? all) charges[charge] = state;
}

function crimeKnown(facts: Facts, data: Partial<EventData<'crime.recorded'>>): void {
  if (data.force) add(facts.rows.forces, data.force);
  if (data.force && data.crimeReference) add(facts.crimes, `${data.force}/${data.crimeReference}`);
  if (data.force && data.incidentReference) add(facts.incidents, `${data.force}/${data.incidentReference}`);
  add(facts.flags, ...(data.flags ?? []));
  if (data.crimeType) facts.crimeType = data.crimeType;
  if (data.offenceCode) facts.offenceCode = data.offenceCode;
  if (facts.flags.includes('sexual') || facts.flags.includes('trafficking')) facts.anonymity = true;
  if (facts.flags.includes('child-victim')) facts.under18 = true;
}

function assessed(facts: Facts, data: EventData<'needs.assessed'>): void {
  const grounds = data.grounds ?? [];
  facts.enhanced = { entitled: data.enhanced, grounds };
  if (grounds.includes('under-18')) facts.under18 = true;
  if (data.specialMeasuresEligible && facts.specialMeasures === 'not-known')
    facts.specialMeasures = 'eligible';
}

function caseKnown(facts: Facts, caseUrn: string | undefined): void {
  if (!caseUrn) return;
  add(facts.cases, splitUrn(caseUrn).urn);
  add(facts.rows.cpsAreas, 'london');
}

const reducers: Reducers = {
  'contact.received': (facts, data) => {
    add(facts.rows.forces, data.force);
    if (data.incidentReference) add(facts.incidents, `${data.force}/${data.incidentReference}`);
  },
  'incident.created': crimeKnown,
  'crime.recorded': crimeKnown,
  'crime.updated': crimeKnown,
  'crime.linked': crimeKnown,
  'needs.assessed': assessed,
  'needs.reassessed': assessed,
  'enhanced-rights.granted': (facts, data) => {
    facts.enhanced = { entitled: true, grounds: data.grounds };
  },
  'enhanced-rights.removed': (facts) => {
    facts.enhanced = { entitled: false, grounds: [] };
  },
  'investigation.suspect-identified': (facts, data) => void suspect(facts, data.suspect),
  'charging.advice-requested': (facts, data) => {
    suspect(facts, data.suspect);
    add(facts.rows.cpsAreas, 'london');
  },
  'charging.charged': (facts, data) => {
    const { charges } = suspect(facts, data.suspect);
    const named = data.charges?.map(({ charge }) => charge) ?? [];
    for (const charge of named.length > 0 ? named : [UNNAMED_CHARGE]) charges[charge] = 'pending';
    if (data.remand) suspect(facts, data.suspect).remand = data.remand;
    if (data.court) add(facts.rows.courts, data.court);
    add(facts.rows.cpsAreas, 'london');
    caseKnown(facts, data.caseUrn);
  },
  'charging.altered': (facts, data) => {
    const { charges } = suspect(facts, data.suspect);
    for (const { charge } of data.charges) charges[charge] ??= 'pending';
  },
  'charging.discontinued': (facts, data) => decide(facts, data.suspect, data.charges, 'stopped'),
  'charging.reinstated': (facts, data) => reopenCharges(facts, data.suspect, ['stopped', 'dormant']),
  'court.case-registered': (facts, data) => {
    caseKnown(facts, data.caseUrn);
    add(facts.rows.courts, data.court);
    for (const ref of data.suspects) suspect(facts, ref);
  },
  'court.case-split': (facts, data) => {
    caseKnown(facts, data.caseUrn);
    for (const ref of data.suspects) suspect(facts, ref);
  },
  'court.cases-joined': (facts, data) => caseKnown(facts, data.caseUrn),
  'court.hearing-listed': (facts, data) => {
    facts.hearings[data.hearing] = {
      hearingType: data.hearingType,
      court: data.court,
      at: data.at,
      state: 'listed',
    };
    add(facts.rows.courts, data.court);
  },
  'court.hearing-vacated': (facts, data) => {
    const hearing = facts.hearings[data.hearing];
    if (hearing) hearing.state = 'vacated';
  },
  'court.hearing-held': (facts, data) => {
    const hearing = facts.hearings[data.hearing];
    if (hearing) hearing.state = 'held';
  },
  'court.bail-decided': (facts, data) => {
    suspect(facts, data.suspect).remand = data.remand;
  },
  'court.sent-to-crown-court': (facts, data) => add(facts.rows.courts, data.court),
  'court.plea-entered': (facts, data) => {
    if (data.plea === 'G' || data.plea === 'ADM') decide(facts, data.suspect, data.charges, 'proved');
  },
  'court.verdict': (facts, data) =>
    decide(
      facts,
      data.suspect,
      data.charges,
      data.verdict === 'G' || data.verdict === 'NA' ? 'proved' : 'acquitted',
    ),
  'court.proceedings-stopped': (facts, data) => decide(facts, data.suspect, undefined, 'stopped'),
  'court.case-dormant': (facts, data) => decide(facts, data.suspect, undefined, 'dormant'),
  'court.retrial-ordered': (facts, data) => reopenCharges(facts, data.suspect, ['proved', 'acquitted']),
  'court.appeal-outcome': (facts, data) => {
    if (data.outcome === 'retrial-ordered') reopenCharges(facts, data.suspect, ['proved']);
    if (data.outcome === 'conviction-quashed') decideProved(facts, data.suspect);
  },
  'court.protective-order-made': (facts, data) => add(facts.protectiveOrders, data.kind),
  'court.protective-order-ended': (facts, data) => {
    if (data.kind) remove(facts.protectiveOrders, data.kind);
    else facts.protectiveOrders = [];
  },
  'witness.required': (facts) => {
    facts.witness = 'required';
  },
  'witness.no-longer-required': (facts) => {
    facts.witness = 'stood-down';
  },
  'witness.availability-given': (facts, data) => {
    facts.available = data.available;
  },
  'witness.special-measures-applied': (facts) => {
    facts.specialMeasures = 'applied-for';
  },
  'witness.special-measures-decided': (facts, data) => {
    facts.specialMeasures = data.granted ? 'granted' : 'refused';
  },
  'vps.offered': (facts) => {
    if (facts.victimPersonalStatement === 'not-offered') facts.victimPersonalStatement = 'offered';
  },
  'vps.made': (facts) => {
    facts.victimPersonalStatement = 'made';
  },
  'vps.declined': (facts) => {
    facts.victimPersonalStatement = 'declined';
  },
  'vps.court-preference': (facts, data) => {
    facts.statementPreference = data.preference;
  },
  'victim.informed': (facts, _data, event) => {
    facts.lastContactAt = event.time;
  },
  'victim.contact-preference-set': (facts, data) => {
    facts.contactPreference = {
      ...(data.method ? { method: data.method } : {}),
      ...(data.frequencyDays ? { frequencyDays: data.frequencyDays } : {}),
    };
  },
  'victim.opted-out': (facts, data) => add(facts.optedOut, data.scope),
  'victim.opted-in': (facts, data) => remove(facts.optedOut, data.scope),
  'victim.support-for-prosecution-withdrawn': (facts, data) => {
    facts.supportsProsecution = false;
    facts.prosecutionContinues = data.prosecutionContinues ?? false;
  },
  'victim.support-for-prosecution-reinstated': (facts) => {
    facts.supportsProsecution = true;
  },
  'victim.anonymity-applies': (facts) => {
    facts.anonymity = true;
  },
  'victim.turned-18': (facts) => {
    facts.under18 = false;
  },
  'victim.died': (facts) => {
    facts.victimDied = true;
  },
  'safety.alert-raised': (facts, data) => add(facts.alerts, data.kind),
  'safety.alert-cleared': (facts, data) => remove(facts.alerts, data.kind),
  'probation.vcs-referred': (facts, data) => add(facts.rows.probationRegions, data.region ?? 'london'),
  'journey.merged': (facts, data) => {
    facts.mergedInto = data.into;
  },
};

function reopenCharges(facts: Facts, ref: string, states: readonly ChargeState[]): void {
  const { charges } = suspect(facts, ref);
  for (const charge of Object.keys(charges)) {
    const state = charges[charge];
    if (state && states.includes(state)) charges[charge] = 'pending';
  }
}

function decideProved(facts: Facts, ref: string): void {
  const { charges } = suspect(facts, ref);
  for (const charge of Object.keys(charges)) if (charges[charge] === 'proved') charges[charge] = 'acquitted';
}

function reduced(facts: Facts, event: StoredEvent): Facts {
  const reduce = reducers[event.type] as
    ((facts: Facts, data: Readonly<Record<string, unknown>>, event: StoredEvent) => void) | undefined;
  if (!reduce && facts.startedAt) return facts;
  const next = klona(facts);
  next.startedAt ??= event.time;
  reduce?.(next, event.data, event);
  return next;
}

/** The facts after an event; a type that says nothing lasting leaves them as they were. */
export function foldFacts(facts: Facts, event: StoredEvent): Facts {
  const next = reduced(facts, event);
  return saysOfSupport(event) ? foldReferrals(next, event) : next;
}
