import type { AgencyKind } from '../../../schemas/agencies.ts';
import type { StoredEvent, StoredEventOf } from '../record/stored-event.ts';
import type { Protection } from '../record/protection.ts';
import type { EventType } from '../../../schemas/events/catalogue.ts';
import type { SafeContactSummary } from '../../../schemas/events/shared.ts';
import type { Lane, LawfulBasis, ReferralProblem, ReferralState } from '../../../schemas/referral.ts';
import type { HeadReferral } from './stored-referral.ts';
import { endOfPrecision } from '../calendar/precision.ts';
import type { ConsentFact, Facts } from '../record/facts.ts';

import { consentProblems, consentRulesAt } from './consent-rules.ts';
import { overrulesSilently, proposeServices, serviceProblem } from './propose-services.ts';
import { safeContactProblems } from './safe-contact.ts';
import { liveStates, withdrawableStates } from './transitions.ts';

/** What an event asks for. */
interface Wanted {
  readonly services: readonly string[];
  readonly lane: Lane;
  readonly problems: readonly ReferralProblem[];
  /** Who referred the victim first: the sender, or for a hand-off whoever referred them to the service before. */
  readonly referrer: HeadReferral['referrer'];
  /** The referral that a service passes on. It may do so only as the rules let a service refer. */
  readonly handedOff?: HeadReferral;
}

type Assessment = StoredEventOf<'needs.assessed' | 'needs.reassessed'>;

const enhancedFlags = ['domestic-abuse', 'sexual', 'bereaved', 'trafficking', 'terrorism', 'child-victim'];

const laneOf = (facts: Facts, asked?: unknown): Lane =>
  asked === 'enhanced' ||
  facts.enhanced.entitled ||
  facts.under18 ||
  facts.flags.some((flag) => enhancedFlags.includes(flag))
    ? 'enhanced'
    : 'standard';

const senderOf = ({ agencyId, agencyKind }: StoredEvent): HeadReferral['referrer'] => ({
  agencyId,
  agencyKind,
});

function wantedByAssessment(facts: Facts, event: Assessment): Wanted | undefined {
  const { supportConsent, services = [], categories = [], purpose, overruleReason } = event.data;
  if (supportConsent === 'refused') return undefined;
  if (supportConsent === 'not-asked' && services.length === 0 && categories.length === 0) return undefined;
  const proposal = proposeServices({ purpose, categories, flags: facts.flags });
  const silent = services.length > 0 && overrulesSilently(services, proposal, overruleReason);
  return {
    services: services.length > 0 ? [...new Set(services)] : proposal.referTo,
    lane: laneOf(facts),
    problems: silent ? [{ code: 'overrule-reason-missing' }] : [],
    referrer: senderOf(event),
  };
}

function wantedByHandOff(facts: Facts, event: StoredEventOf<'referral.handed-off'>): Wanted | undefined {
  const from = namedIn(facts.referrals, event);
  const { toService } = event.data;
  if (!from || !toService) return undefined;
  return {
    services: [toService],
    lane: from.lane,
    problems: [],
    referrer: from.referrer,
    handedOff: from,
  };
}

function wantedBy(facts: Facts, event: StoredEvent): Wanted | undefined {
  switch (event.type) {
    case 'needs.assessed':
    case 'needs.reassessed':
      return wantedByAssessment(facts, event);
    case 'referral.requested': {
      const { service, lane } = event.data;
      return {
        services: [service],
        lane: laneOf(facts, lane),
        problems: [],
        referrer: senderOf(event),
      };
    }
    case 'referral.handed-off':
      return wantedByHandOff(facts, event);
    default:
      return undefined;
  }
}

/** What the victim has said about support after this event, in the order in which it was said. */
export function consentAfter(before: ConsentFact | undefined, event: StoredEvent): ConsentFact | undefined {
  const at = { capturedAt: event.time, by: event.agencyKind };
  switch (event.type) {
    case 'needs.assessed':
    case 'needs.reassessed': {
      const { supportConsent, consentScope, lawfulBasis } = event.data;
      if (supportConsent === 'not-asked' && before) return before;
      return {
        status: supportConsent,
        scope: consentScope ?? 'general',
        ...(lawfulBasis ? { lawfulBasis } : {}),
        ...at,
      };
    }
    case 'support.consent-given': {
      const { scope = 'general', services } = event.data;
      const given = { status: 'given' as const, scope, ...at };
      if (!services || services.length === 0) return given;
      const others = before?.status === 'given' ? before.only : [];
      return others
        ? { ...given, only: [...new Set([...others, ...services])] }
        : { ...given, except: (before?.except ?? []).filter((service) => !services.includes(service)) };
    }
    case 'support.consent-withdrawn': {
      const { services } = event.data;
      if (before && services && services.length > 0) {
        return { ...before, except: [...new Set([...(before.except ?? []), ...services])] };
      }
      const until = endOfPrecision(event.time, event.timePrecision);
      return { status: 'withdrawn', scope: 'general', ...at, ...(until > event.time ? { until } : {}) };
    }
    case 'journey.absorbed':
      return event.protection?.refusedSupport
        ? refusedElsewhere(before, event.protection.refusedSupport)
        : before;
    default:
      return before;
  }
}

/** What was refused on a journey that was merged into this one is refused here. */
function refusedElsewhere(
  before: ConsentFact | undefined,
  { services, ...refused }: NonNullable<Protection['refusedSupport']>,
): ConsentFact {
  if (!services) return { status: 'withdrawn', ...refused };
  const known = before ?? { status: 'not-asked' as const, ...refused };
  return { ...known, except: [...new Set([...(known.except ?? []), ...services])] };
}

/** Of two safe contacts of one victim, the channels that are safe by both. */
const safeByBoth = (one: SafeContactSummary, other: SafeContactSummary): SafeContactSummary => ({
  safe: one.safe.filter((channel) => other.safe.includes(channel)),
  voicemail: one.voicemail.filter((channel) => other.voicemail.includes(channel)),
  discreet: one.discreet && other.discreet,
  faults: [...new Set([...one.faults, ...other.faults])],
});

function safeContactAfter(
  { safeContact: before }: Facts,
  event: StoredEvent,
): SafeContactSummary | undefined {
  if (event.type !== 'journey.absorbed') return event.safeContact;
  const { safeContact } = event.protection ?? {};
  return before && safeContact ? safeByBoth(before, safeContact) : safeContact;
}

/** The basis stated, or the one the referrer's kind implies: a public authority acts on its public task. */
function basisOf(consent: ConsentFact, referrer: AgencyKind): LawfulBasis | undefined {
  if (consent.lawfulBasis) return consent.lawfulBasis;
  if (consent.status === 'given') return consent.scope === 'explicit' ? 'explicit-consent' : 'consent';
  return referrer === 'support-service' ? undefined : 'public-task';
}

/** What the victim's consent says of one service. */
function statusFor({ status, only, except }: ConsentFact, service: string): ConsentFact['status'] {
  if (except?.includes(service)) return 'withdrawn';
  return only && !only.includes(service) ? 'not-asked' : status;
}

type Grounds = Pick<HeadReferral, 'lawfulBasis' | 'consent'>;

/** Whether a withdrawal known only to the day, or the month, may be later than a consent given within it. */
const mayBeUndone = (before: ConsentFact | undefined, time: string): boolean =>
  before?.status === 'withdrawn' && before.until !== undefined && time <= before.until;

function groundsFor(
  facts: Facts,
  { time }: StoredEvent,
  service: string,
  referrer: AgencyKind,
): Grounds | readonly ReferralProblem[] {
  const consent: ConsentFact = facts.consent ?? {
    status: 'not-asked',
    scope: 'general',
    capturedAt: time,
    by: referrer,
  };
  const { scope, capturedAt, by } = consent;
  const status = statusFor(consent, service);
  const lawfulBasis = basisOf({ ...consent, status }, referrer);
  const asked = { flags: facts.flags, under18: facts.under18, referrer, status, scope, lawfulBasis };
  const problems = [
    ...(facts.victimDied ? (['victim-died'] as const) : []),
    ...consentProblems(asked, time),
    ...safeContactProblems(facts.safeContact, facts.flags),
  ];
  if (problems.length > 0 || !lawfulBasis || status === 'refused' || status === 'withdrawn') {
    return problems.map((code) => ({ code, service }));
  }
  return { lawfulBasis, consent: { status, scope, capturedAt, by } };
}

/** Adds what an event asks for: a live referral to the same service is joined, never doubled. */
function request(facts: Facts, event: StoredEvent): Pick<Facts, 'referrals' | 'referralProblems'> {
  const wanted = wantedBy(facts, event);
  if (!wanted) return facts;
  const cause = { source: event.source, id: event.id };
  const referrals = [...facts.referrals];
  const problems = [...wanted.problems];
  for (const service of wanted.services) {
    const live = referrals.findIndex((known) => known.service === service && isLive(known));
    const joined = referrals[live];
    if (joined) {
      if (wanted.lane === 'enhanced') referrals[live] = { ...joined, lane: 'enhanced' };
      continue;
    }
    const unfit = serviceProblem(service);
    const grounds = unfit
      ? [{ code: unfit, service }]
      : groundsFor(facts, event, service, wanted.handedOff ? 'support-service' : wanted.referrer.agencyKind);
    if (!('consent' in grounds)) problems.push(...grounds);
    else {
      referrals.push({
        service,
        lane: wanted.lane,
        state: 'queued',
        cause,
        referrer: wanted.referrer,
        requestedAt: event.time,
        ...grounds,
        rulesVersion: consentRulesAt(event.time).version,
        handOffs: wanted.handedOff ? wanted.handedOff.handOffs + 1 : 0,
        ...(wanted.handedOff ? { handedOffFrom: wanted.handedOff.service } : {}),
      });
    }
  }
  const { referralProblems: _before, ...rest } = facts;
  return problems.length === 0
    ? { ...rest, referrals }
    : { ...rest, referrals, referralProblems: { cause, agencyId: wanted.referrer.agencyId, problems } };
}

const isLive = ({ state }: HeadReferral): boolean => liveStates.includes(state);

/** The services whose referrals an event ends; undefined where it ends none. */
function endedBy(
  event: StoredEvent,
): { readonly reasonCode: string; readonly services?: readonly string[] } | undefined {
  switch (event.type) {
    case 'support.consent-withdrawn': {
      const { services } = event.data;
      return { reasonCode: 'consent-withdrawn', ...(services?.length ? { services } : {}) };
    }
    case 'needs.assessed':
    case 'needs.reassessed':
      return event.data.supportConsent === 'refused' ? { reasonCode: 'consent-refused' } : undefined;
    case 'victim.died':
      return { reasonCode: 'victim-died' };
    case 'journey.absorbed': {
      const { refusedSupport, victimDied } = event.protection ?? {};
      if (victimDied) return { reasonCode: 'victim-died' };
      if (!refusedSupport) return undefined;
      const { services } = refusedSupport;
      return { reasonCode: 'consent-withdrawn', ...(services ? { services } : {}) };
    }
    default:
      return undefined;
  }
}

/** Whether an event ends referrals: the victim refused, took their consent back, or died. */
export const endsReferrals = (event: StoredEvent): boolean => endedBy(event) !== undefined;

function end(referrals: readonly HeadReferral[], event: StoredEvent): HeadReferral[] {
  const ended = endedBy(event);
  return referrals.map((referral) =>
    ended &&
    withdrawableStates.includes(referral.state) &&
    (ended.services?.includes(referral.service) ?? true)
      ? { ...referral, state: 'withdrawn', reasonCode: ended.reasonCode }
      : referral,
  );
}

/** What the exchange tells of one referral, and the state it brings. */
const stateByNews = {
  'referral.received': 'received',
  'referral.accepted': 'accepted',
  'referral.rejected': 'rejected',
  'referral.more-info-requested': 'more-info-requested',
  'referral.started': 'in-progress',
  'referral.completed': 'completed',
  'referral.handed-off': 'completed',
  'referral.closed-unable-to-contact': 'closed-unable-to-contact',
  'referral.dead-lettered': 'dead-letter',
  'referral.redriven': 'queued',
  'referral.contacted': undefined,
  'referral.deletion-overdue': undefined,
  'referral.deletion-confirmed': undefined,
} as const satisfies Readonly<Partial<Record<EventType, ReferralState | undefined>>>;
export type News = keyof typeof stateByNews;

const isNews = (event: StoredEvent): event is StoredEventOf<News> =>
  event.agencyKind === 'system' && event.type in stateByNews;

/** The referral that the exchange's own news is about. */
function namedIn(
  referrals: readonly HeadReferral[],
  { data }: StoredEventOf<News>,
): HeadReferral | undefined {
  const { cause, service } = data;
  return referrals.find(
    (referral) =>
      referral.service === service &&
      referral.cause.source === cause?.source &&
      referral.cause.id === cause.id,
  );
}

/** What the exchange tells of one referral; nothing it tells brings back one that has ended. */
function tell(referrals: readonly HeadReferral[], event: StoredEventOf<News>): HeadReferral[] {
  const named = namedIn(referrals, event);
  const { reasonCode, occurredAt } = event.data;
  return referrals.map((referral) => {
    if (referral !== named || !isLive(referral)) return referral;
    const { reasonCode: _before, ...rest } = referral;
    const told: ReferralState | undefined = stateByNews[event.type];
    return {
      ...(told ? rest : referral),
      ...(told ? { state: told } : {}),
      ...(told && reasonCode ? { reasonCode } : {}),
      ...(occurredAt && (!referral.firstContactAt || occurredAt < referral.firstContactAt)
        ? { firstContactAt: occurredAt }
        : {}),
    };
  });
}

/** States in which a service is in no journey any more: its part of it has an outcome. */
const endedStates: readonly ReferralState[] = [
  'withdrawn',
  'retracted',
  'rejected',
  'completed',
  'closed-unable-to-contact',
];

/**
 * The facts of support after an event: consent, safe contact, and the referrals that were asked for, told
 * of or ended. Deterministic, so that a refold makes the same referrals and ends the same ones; a referral
 * that a refold no longer makes (its event was retracted or corrected) is gone from the list.
 */
export function foldReferrals(before: Facts, event: StoredEvent): Facts {
  const consent = mayBeUndone(before.consent, event.time)
    ? before.consent
    : consentAfter(before.consent, event);
  const safeContact = safeContactAfter(before, event);
  const known: Facts = {
    ...before,
    ...(consent ? { consent } : {}),
    ...(safeContact ? { safeContact } : {}),
    referrals: end(isNews(event) ? tell(before.referrals, event) : before.referrals, event),
  };
  const after = { ...known, ...request(known, event) };
  const named = (ended: boolean) =>
    after.referrals
      .filter(({ state }) => endedStates.includes(state) === ended)
      .map(({ service }) => service);
  const services = [...named(false), ...after.absorbed.flatMap((absorbed) => absorbed.services)];
  return {
    ...after,
    rows: { ...after.rows, services: [...new Set(services)].sort() },
    was: { ...after.was, services: [...new Set(named(true))].sort() },
  };
}
