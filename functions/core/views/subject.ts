import type { Duty } from '../../../schemas/duty.ts';
import type { StoredEvent } from '../record/stored-event.ts';
import { PersonSchema } from '../../../schemas/events/shared.ts';
import type { Told } from '../person/told.ts';
import { lifelongAnonymity } from '../protection/anonymity.ts';
import { standingOf, targetOf, type Amendments } from '../record/amendments.ts';
import type { Facts } from '../record/facts.ts';
import type { Head } from '../record/head.ts';
import { eventKey } from '../record/order.ts';
import { withoutSuspects } from './view.ts';

/** Facts that are about the victim alone. */
const ownFacts: readonly (keyof Facts)[] = [
  'incidents',
  'crimes',
  'cases',
  'flags',
  'crimeType',
  'offenceCode',
  'enhanced',
  'under18',
  'specialMeasures',
  'witness',
  'available',
  'victimPersonalStatement',
  'statementPreference',
  'supportsProsecution',
  'contactPreference',
  'optedOut',
  'alerts',
  'protectiveOrders',
  'consent',
  'lastContactAt',
  'nextDateUnfixed',
];

/** Members of event data that are about a suspect or somebody else. */
const othersData = new Set([
  'suspect',
  'suspects',
  'under18',
  'excludedAsSuspect',
  'asn',
  'courtId',
  'courtIds',
  'caution',
  'bail',
  'bailUntil',
  'remand',
  'conditions',
  'charge',
  'charges',
  'replaces',
  'alternative',
  'plea',
  'count',
  'custodyMonths',
  'parts',
  'resultCode',
  'resultCodes',
  'authoriser',
]);

/** The same without what is about others, however deep: a correction holds the data it gives in its own. */
function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (othersData.has(name) ? [] : [[name, without(inner)]])),
  );
}

/** The data of an event as it stands; a correction that no longer holds may have been about somebody else. */
function dataOf(amendments: Amendments, event: StoredEvent): Readonly<Record<string, unknown>> {
  if (event.type !== 'journey.corrected') return event.data;
  const by = amendments[targetOf(event)]?.by;
  const holds = by !== undefined && eventKey(by) === eventKey(event);
  const { replacement: _replacement, ...rest } = event.data;
  return holds ? event.data : rest;
}

/**
 * What the record says of the victim, for the victim (right of access): nobody else's data is in it. Events are
 * shown as they stand: what was corrected or taken back may have been about somebody else.
 */
export function subjectView({ record }: Head, events: readonly StoredEvent[], duties: readonly Duty[]) {
  const { facts } = record;
  const own = Object.fromEntries(ownFacts.map((name) => [name, facts[name]]));
  return {
    record: {
      ...own,
      hearings: withoutSuspects(facts.hearings),
      lifelongAnonymity: lifelongAnonymity(facts),
    },
    timeline: events
      .flatMap((event) => standingOf(record.amendments, event).event ?? [])
      .map((event) => ({
        sequence: event.seq,
        type: event.type,
        time: event.time,
        agencyId: event.agencyId,
        data: without(dataOf(record.amendments, event)) as Record<string, unknown>,
      })),
    duties: duties.map(({ id, ruleSet, owner, startedAt, dues, attempts, settled }) => ({
      id,
      ruleSet,
      owner,
      startedAt,
      dues,
      attempts,
      settled,
    })),
    referrals: facts.referrals.map((referral) => ({ ...referral })),
  };
}

/** Members of told fields that are the victim's own; whatever else was told is about others or may name them. */
const ownMembers: Readonly<Record<string, readonly string[]>> = {
  victim: Object.keys(PersonSchema.shape),
  safeContact: ['channels', 'times', 'codeWord', 'neutralSender'],
};

/** What was told in one event, for the victim. */
export function toldToSubject({ toldAt, eventType, fields }: Told) {
  const own: Record<string, Record<string, unknown>> = {};
  const redacted: string[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const members = ownMembers[field];
    if (members) {
      const said = Object.entries(value as Readonly<Record<string, unknown>>);
      own[field] = Object.fromEntries(said.filter(([name]) => members.includes(name)));
      redacted.push(...said.flatMap(([name]) => (members.includes(name) ? [] : [`${field}.${name}`])));
    } else {
      redacted.push(field);
    }
  }
  return { toldAt, eventType, fields: own, redacted };
}
