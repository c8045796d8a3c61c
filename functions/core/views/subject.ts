import type { Duty } from '../../../schemas/duty.ts';
import type { StoredEvent } from '../record/stored-event.ts';
import { PersonSchema } from '../../../schemas/events/shared.ts';
import type { Told } from '../person/told.ts';
import { lifelongAnonymity } from '../protection/anonymity.ts';
import type { Facts } from '../record/facts.ts';
import type { Head } from '../record/head.ts';
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

/** What the record says of the victim, for the victim (right of access): nobody else's data is in it. */
export function subjectView({ record }: Head, events: readonly StoredEvent[], duties: readonly Duty[]) {
  const { facts } = record;
  const own = Object.fromEntries(ownFacts.map((name) => [name, facts[name]]));
  return {
    record: {
      ...own,
      hearings: withoutSuspects(facts.hearings),
      lifelongAnonymity: lifelongAnonymity(facts),
    },
    timeline: events.map(({ seq, type, time, agencyId, data }) => ({
      sequence: seq,
      type,
      time,
      agencyId,
      data: without(data) as Record<string, unknown>,
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

const membersOf = (field: string, value: unknown): readonly (readonly [name: string, value: unknown])[] =>
  ownMembers[field] && typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** What was told in one event, for the victim. */
export function toldToSubject({ toldAt, eventType, fields }: Told) {
  const isOwn = (field: string, name: string) => ownMembers[field]?.includes(name) === true;
  const own = Object.entries(fields)
    .filter(([field]) => ownMembers[field])
    .map(([field, value]) => {
      const kept = membersOf(field, value).filter(([name]) => isOwn(field, name));
      return [field, Object.fromEntries(kept)] as const;
    });
  const redacted = Object.entries(fields).flatMap(([field, value]) =>
    ownMembers[field]
      ? membersOf(field, value).flatMap(([name]) => (isOwn(field, name) ? [] : [`${field}.${name}`]))
      : [field],
  );
  return { toldAt, eventType, fields: Object.fromEntries(own), redacted };
}
