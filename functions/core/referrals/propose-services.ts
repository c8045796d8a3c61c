import type { StoredEvent } from '../record/stored-event.ts';
import { exchangeServices, supportServices } from '../../../schemas/reference/services.ts';

interface ProposalRule {
  readonly when: { readonly category: string } | { readonly flag: string } | { readonly purpose: string };
  readonly propose: readonly string[];
}

/** Which needs and offences call for which service. One row, one reason. */
export const proposalRules: readonly ProposalRule[] = [
  { when: { category: 'emotional' }, propose: ['lvws-core'] },
  { when: { category: 'practical' }, propose: ['lvws-safety'] },
  { when: { category: 'safety' }, propose: ['lvws-safety'] },
  { when: { category: 'court-preparation' }, propose: ['lvws-court'] },
  { when: { category: 'sexual-violence' }, propose: ['lvws-core', 'signpost-sexual-violence'] },
  { when: { category: 'domestic-abuse' }, propose: ['lvws-core', 'lvws-safety', 'signpost-domestic-abuse'] },
  { when: { category: 'young-people' }, propose: ['lvws-core', 'signpost-young-people'] },
  { when: { category: 'bereavement' }, propose: ['lvws-core', 'signpost-bereavement'] },
  { when: { category: 'hate-crime' }, propose: ['lvws-core', 'signpost-hate-crime'] },
  { when: { category: 'restorative-justice' }, propose: ['signpost-restorative-justice'] },
  { when: { flag: 'sexual' }, propose: ['signpost-sexual-violence'] },
  { when: { flag: 'domestic-abuse' }, propose: ['signpost-domestic-abuse'] },
  { when: { flag: 'child-victim' }, propose: ['signpost-young-people'] },
  { when: { flag: 'bereaved' }, propose: ['signpost-bereavement'] },
  { when: { flag: 'hate-crime' }, propose: ['signpost-hate-crime'] },
  { when: { purpose: 'court' }, propose: ['lvws-court'] },
];

/** Where somebody who wants support but named no need is sent: one front door, which works it out. */
const frontDoor = 'lvws-core';

export interface ServiceProposal {
  /** Services to refer to. */
  readonly referTo: string[];
  /** Services to tell the victim about. */
  readonly signpost: string[];
}

function isExchangeService(service: string): boolean {
  return exchangeServices.some((known) => known === service);
}

/** What the rules propose for an assessment; always at least one service to refer to. */
export function proposeServices(assessment: {
  readonly purpose?: string | undefined;
  readonly categories: readonly string[];
  readonly flags: readonly string[];
}): ServiceProposal {
  const proposed = new Set(
    proposalRules
      .filter(
        ({ when }) =>
          ('category' in when && assessment.categories.includes(when.category)) ||
          ('flag' in when && assessment.flags.includes(when.flag)) ||
          ('purpose' in when && assessment.purpose === when.purpose),
      )
      .flatMap((rule) => rule.propose),
  );
  const referTo = [...proposed].filter(isExchangeService).sort();
  return {
    referTo: referTo.length > 0 ? referTo : [frontDoor],
    signpost: [...proposed].filter((service) => !isExchangeService(service)).sort(),
  };
}

/** What the rules propose for the needs that an event assesses; undefined for an event that assesses none. */
export function proposalFor(flags: readonly string[], event: StoredEvent): ServiceProposal | undefined {
  if (event.type !== 'needs.assessed' && event.type !== 'needs.reassessed') return undefined;
  const { purpose, categories = [] } = event.data;
  return proposeServices({ purpose, categories, flags });
}

export type ServiceProblem = 'service-unknown' | 'service-takes-no-referrals' | 'overrule-reason-missing';

/** Why a referral cannot be sent to this service; undefined when it can. */
export function serviceProblem(service: string): ServiceProblem | undefined {
  if (isExchangeService(service)) return undefined;
  return supportServices.some(({ id }) => id === service) ? 'service-takes-no-referrals' : 'service-unknown';
}

/** Whether an assessor's choice leaves out a proposed service without saying why. */
export function overrulesSilently(
  chosen: readonly string[],
  proposal: ServiceProposal,
  overruleReason: string | undefined,
): boolean {
  return overruleReason === undefined && proposal.referTo.some((service) => !chosen.includes(service));
}
