import type * as z from 'zod';

import type { AgencyKind } from '../../../schemas/agencies.ts';
import { needsEvents } from '../../../schemas/events/needs.ts';
import type { SafeContactSchema } from '../../../schemas/events/shared.ts';
import type { HeadReferral, Lane, LawfulBasis, ReferralState } from '../../../schemas/referral.ts';
import { consentProblems, consentRulesAt, type ConsentProblem } from './consent-rules.ts';
import {
  overrulesSilently,
  proposeServices,
  serviceProblem,
  type ServiceProblem,
} from './propose-services.ts';
import { referralIdFrom } from './referral-id.ts';
import {
  safeContactProblems,
  summariseSafeContact,
  type SafeContactProblem,
  type SafeContactSummary,
} from './safe-contact.ts';
import { liveStates, retractableStates, withdrawableStates } from './transitions.ts';

/** The part of an accepted event that referrals are made from. `name` is `<family>.<event>`. */
export interface ReferralEvent {
  readonly name: string;
  readonly source: string;
  readonly id: string;
  readonly time: string;
  readonly sender: { readonly agencyId: string; readonly agencyKind: AgencyKind };
  readonly data: Readonly<Record<string, unknown>>;
  /** Given with the event, on its way to the vault. */
  readonly safeContact?: z.output<typeof SafeContactSchema> | undefined;
}

/** What the head knows, before this event, that decides whether and how to refer. */
export interface ReferralFacts {
  readonly journeyId: string;
  readonly personRef: string;
  readonly flags: readonly string[];
  readonly under18: boolean;
  readonly enhanced: boolean;
  readonly consent?: ConsentFact | undefined;
  readonly safeContact?: SafeContactSummary | undefined;
  readonly referrals: readonly HeadReferral[];
  /** When the two-working-day duty to refer falls due. */
  readonly dueBy?: string | undefined;
}

/** What the victim last said about support, for the head to keep. */
export interface ConsentFact {
  readonly status: 'given' | 'refused' | 'not-asked' | 'withdrawn';
  readonly scope: 'general' | 'explicit';
  readonly lawfulBasis?: LawfulBasis | undefined;
  readonly capturedAt: string;
  readonly by: AgencyKind;
}

export interface ReferralDraft {
  readonly referralId: string;
  readonly journeyId: string;
  readonly personRef: string;
  readonly service: string;
  readonly lane: Lane;
  readonly dueBy?: string | undefined;
  readonly cause: { readonly source: string; readonly id: string };
  readonly referrer: { readonly agencyId: string; readonly agencyKind: AgencyKind };
  readonly lawfulBasis: LawfulBasis;
  readonly consent: { readonly status: 'given' | 'not-asked' } & Omit<ConsentFact, 'status' | 'lawfulBasis'>;
  readonly rulesVersion: string;
  readonly handedOffFrom?: string | undefined;
}

/** Why a referral was not made: goes back to the referrer, who still owes it. */
export interface ReferralProblem {
  readonly code: ConsentProblem | SafeContactProblem | ServiceProblem;
  readonly service?: string;
}

export interface ReferralsMade {
  readonly drafts: readonly ReferralDraft[];
  /** Live referrals of the same victim to the same service, which the request joined. */
  readonly joined: readonly HeadReferral[];
  readonly signpost: readonly string[];
  readonly problems: readonly ReferralProblem[];
}

const nothing: ReferralsMade = { drafts: [], joined: [], signpost: [], problems: [] };

const assessmentNames = ['needs.assessed', 'needs.reassessed'];
const assessmentData = needsEvents['needs.assessed'].data;

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What an event says about consent to support; undefined when it says nothing. */
export function consentFrom(event: ReferralEvent): ConsentFact | undefined {
  const at = { capturedAt: event.time, by: event.sender.agencyKind };
  const basis = assessmentData.lawfulBasis.safeParse(event.data['lawfulBasis']).data;
  if (assessmentNames.includes(event.name)) {
    const status = assessmentData.supportConsent.safeParse(event.data['supportConsent']).data;
    const scope = event.data['consentScope'] === 'explicit' ? 'explicit' : 'general';
    return status && { status, scope, lawfulBasis: basis, ...at };
  }
  if (event.name === 'support.consent-given') {
    const scope = event.data['scope'] === 'explicit' ? 'explicit' : 'general';
    return {
      status: 'given',
      scope,
      lawfulBasis: scope === 'explicit' ? 'explicit-consent' : 'consent',
      ...at,
    };
  }
  if (event.name === 'support.consent-withdrawn' && strings(event.data['services']).length === 0) {
    return { status: 'withdrawn', scope: 'general', ...at };
  }
  return undefined;
}

const enhancedFlags = ['domestic-abuse', 'sexual', 'bereaved', 'trafficking', 'terrorism', 'child-victim'];

function laneOf(event: ReferralEvent, facts: ReferralFacts): Lane {
  const enhanced =
    facts.enhanced ||
    event.data['enhanced'] === true ||
    event.data['lane'] === 'enhanced' ||
    facts.flags.some((flag) => enhancedFlags.includes(flag));
  return enhanced ? 'enhanced' : 'standard';
}

interface Wanted {
  readonly services: readonly string[];
  readonly signpost: readonly string[];
  readonly problems: readonly ReferralProblem[];
}

function wantedByAssessment(event: ReferralEvent, facts: ReferralFacts): Wanted | undefined {
  const status = event.data['supportConsent'];
  if (status === 'refused') return undefined;
  const chosen = strings(event.data['services']);
  const categories = strings(event.data['categories']);
  if (status !== 'given' && chosen.length === 0 && categories.length === 0) return undefined;
  const purpose = text(event.data['purpose']);
  const proposal = proposeServices({ purpose, categories, flags: facts.flags });
  if (chosen.length === 0) return { services: proposal.referTo, signpost: proposal.signpost, problems: [] };
  const silent = overrulesSilently(chosen, proposal, text(event.data['overruleReason']));
  return {
    services: [...new Set(chosen)],
    signpost: proposal.signpost,
    problems: silent ? [{ code: 'overrule-reason-missing' }] : [],
  };
}

function wantedBy(event: ReferralEvent, facts: ReferralFacts): Wanted | undefined {
  if (assessmentNames.includes(event.name)) return wantedByAssessment(event, facts);
  const service = text(event.data['service']);
  if (event.name !== 'referral.requested' || service === undefined) return undefined;
  return { services: [service], signpost: [], problems: [] };
}

/** The basis stated, or the one the sender's kind implies: a public authority acts on its public task. */
function basisOf(consent: ConsentFact, sender: AgencyKind): LawfulBasis | undefined {
  if (consent.lawfulBasis !== undefined) return consent.lawfulBasis;
  if (consent.status === 'given') return consent.scope === 'explicit' ? 'explicit-consent' : 'consent';
  return sender === 'lvws' ? undefined : 'public-task';
}

type Grounds =
  | { readonly problems: readonly ReferralProblem[] }
  | { readonly lawfulBasis: LawfulBasis; readonly consent: ReferralDraft['consent'] };

function groundsOf(event: ReferralEvent, facts: ReferralFacts): Grounds {
  const { time, sender } = event;
  const unasked: ConsentFact = {
    status: 'not-asked',
    scope: 'general',
    capturedAt: time,
    by: sender.agencyKind,
  };
  const consent = consentFrom(event) ?? facts.consent ?? unasked;
  const lawfulBasis = basisOf(consent, sender.agencyKind);
  const { status, scope } = consent;
  const asked = { flags: facts.flags, under18: facts.under18, referrer: sender.agencyKind };
  const safeContact = event.safeContact ? summariseSafeContact(event.safeContact) : facts.safeContact;
  const problems = [
    ...consentProblems({ ...asked, status, scope, lawfulBasis }, time),
    ...safeContactProblems(safeContact, facts.flags),
  ].map((code) => ({ code }));
  if (problems.length > 0 || lawfulBasis === undefined || status === 'refused' || status === 'withdrawn') {
    return { problems };
  }
  return { lawfulBasis, consent: { status, scope, capturedAt: consent.capturedAt, by: consent.by } };
}

/**
 * The referrals an event asks for: `needs.assessed`, `needs.reassessed` and `referral.requested` can; any
 * other event gives nothing. A live referral to the same service is joined, not doubled. When a rule is
 * not met nothing is drafted and the problems say why, in codes.
 */
export function referralsFrom(event: ReferralEvent, facts: ReferralFacts): ReferralsMade {
  const wanted = wantedBy(event, facts);
  if (wanted === undefined) return nothing;
  const live = facts.referrals.filter(({ state }) => liveStates.includes(state));
  const joined = live.filter(({ service }) => wanted.services.includes(service));
  const fresh = wanted.services.filter((service) => !live.some((referral) => referral.service === service));
  const problems: ReferralProblem[] = [...wanted.problems];
  const services: string[] = [];
  for (const service of fresh) {
    const code = serviceProblem(service);
    if (code === undefined) services.push(service);
    else problems.push({ code, service });
  }
  if (services.length === 0) return { drafts: [], joined, signpost: wanted.signpost, problems };
  const grounds = groundsOf(event, facts);
  if ('problems' in grounds) {
    return { drafts: [], joined, signpost: wanted.signpost, problems: [...problems, ...grounds.problems] };
  }
  const cause = { source: event.source, id: event.id };
  const drafts = services.map((service) => ({
    referralId: referralIdFrom(facts.journeyId, cause, service),
    journeyId: facts.journeyId,
    personRef: facts.personRef,
    service,
    lane: laneOf(event, facts),
    dueBy: facts.dueBy,
    cause,
    referrer: event.sender,
    ...grounds,
    rulesVersion: consentRulesAt(event.time).version,
  }));
  return { drafts, joined, signpost: wanted.signpost, problems };
}

/** A referral that an event ends, whoever holds it. */
export interface ReferralClosure {
  readonly referralId: string;
  readonly service: string;
  readonly to: 'withdrawn' | 'retracted';
  readonly reasonCode: 'consent-withdrawn' | 'consent-refused' | 'victim-died' | 'source-retracted';
}

function closures(
  referrals: readonly HeadReferral[],
  from: readonly ReferralState[],
  end: Pick<ReferralClosure, 'to' | 'reasonCode'>,
): ReferralClosure[] {
  return referrals
    .filter(({ state }) => from.includes(state))
    .map(({ referralId, service }) => ({ referralId, service, ...end }));
}

/**
 * The referrals an event ends: consent taken back (for all services, or those named), support refused at a
 * later assessment, the death of the victim, or the retraction of the event a referral was made from.
 */
export function withdrawalsFrom(
  event: ReferralEvent,
  facts: Pick<ReferralFacts, 'journeyId' | 'referrals'>,
): ReferralClosure[] {
  const { referrals, journeyId } = facts;
  switch (event.name) {
    case 'support.consent-withdrawn': {
      const named = strings(event.data['services']);
      const meant = referrals.filter(({ service }) => named.length === 0 || named.includes(service));
      return closures(meant, withdrawableStates, { to: 'withdrawn', reasonCode: 'consent-withdrawn' });
    }
    case 'needs.assessed':
    case 'needs.reassessed':
      if (event.data['supportConsent'] !== 'refused') return [];
      return closures(referrals, withdrawableStates, { to: 'withdrawn', reasonCode: 'consent-refused' });
    case 'victim.died':
      return closures(referrals, withdrawableStates, { to: 'withdrawn', reasonCode: 'victim-died' });
    case 'journey.retracted': {
      const cause = event.data['retracts'] as { source: string; id: string };
      const made = referrals.filter(
        ({ referralId, service }) => referralId === referralIdFrom(journeyId, cause, service),
      );
      return closures(made, retractableStates, { to: 'retracted', reasonCode: 'source-retracted' });
    }
    default:
      return [];
  }
}

const stateBySystemEvent: Readonly<Partial<Record<string, ReferralState>>> = {
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
};

/**
 * The head's compact list after an event: drafts added, closures marked, and the state that a system event
 * tells of. Ended referrals stay listed, so that a retraction still finds them.
 */
export function headReferralsAfter(
  referrals: readonly HeadReferral[],
  event: Pick<ReferralEvent, 'name' | 'data'>,
  made: { readonly drafts: readonly ReferralDraft[]; readonly closures: readonly ReferralClosure[] },
): HeadReferral[] {
  const told = stateBySystemEvent[event.name];
  const kept = referrals.map((referral) => {
    const closed = made.closures.find(({ referralId }) => referralId === referral.referralId);
    if (closed) return { ...referral, state: closed.to };
    const told_ = told !== undefined && event.data['referralId'] === referral.referralId ? told : undefined;
    return told_ === undefined || referral.state === 'withdrawn' ? referral : { ...referral, state: told_ };
  });
  const added = made.drafts
    .filter(({ referralId }) => !kept.some((referral) => referral.referralId === referralId))
    .map(({ referralId, service, lane }) => ({ referralId, service, lane, state: 'queued' as const }));
  return [...kept, ...added];
}
