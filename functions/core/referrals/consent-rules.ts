import type { AgencyKind } from '../../../schemas/agencies.ts';
import type { LawfulBasis } from '../../../schemas/referral.ts';
import { londonDate } from '../calendar/london-time.ts';

/** How much the victim must have said before details may be passed on, weakest first. */
export const consentNeeds = ['no-objection', 'consent', 'explicit-consent'] as const;
export type ConsentNeed = (typeof consentNeeds)[number];

interface ConsentRule {
  readonly id: string;
  readonly when: {
    readonly flags?: readonly string[];
    readonly under18?: true;
    readonly referrers?: readonly AgencyKind[];
  };
  readonly needs: ConsentNeed;
  /** The bases a referral under this rule may rest on; all rules that apply must allow the basis. */
  readonly bases: readonly LawfulBasis[];
  readonly source: string;
}

interface ConsentRuleSet {
  readonly version: string;
  /** First day, in London, on which the set applies. */
  readonly effectiveFrom: string;
  readonly rules: readonly ConsentRule[];
}

const everyBasis = ['public-task', 'legal-obligation', 'consent', 'explicit-consent'] as const;
const code2013 = '2013 Code, as stated by forces today; the wording of the 2020 Code is not verified';

/**
 * What consent and lawful basis a referral needs, by offence, age, bereavement and who refers. Every rule
 * that applies counts and the strongest need wins. Newest set last; a referral keeps the version it was
 * made under.
 */
export const consentRuleSets: readonly ConsentRuleSet[] = [
  {
    version: '2020-code.1',
    effectiveFrom: '2021-04-01',
    rules: [
      {
        id: 'public-authority',
        when: { referrers: ['police', 'cps', 'witness-care', 'court', 'probation'] },
        needs: 'no-objection',
        bases: everyBasis,
        source:
          'Police to victim services: public task, legal obligation or consent (Victim Support, lawful basis)',
      },
      {
        id: 'voluntary-body',
        when: { referrers: ['support-service'] },
        needs: 'consent',
        bases: ['consent', 'explicit-consent'],
        source: 'A voluntary body passes details on by consent only (Victim Support, lawful basis)',
      },
      {
        id: 'phoneline',
        when: { referrers: ['phoneline'] },
        needs: 'consent',
        bases: everyBasis,
        source: 'The victim asks for it on the call (pages, section 5)',
      },
      {
        id: 'sexual-offence',
        when: { flags: ['sexual', 'trafficking'] },
        needs: 'explicit-consent',
        bases: ['public-task', 'explicit-consent'],
        source: code2013,
      },
      {
        id: 'domestic-abuse',
        when: { flags: ['domestic-abuse'] },
        needs: 'explicit-consent',
        bases: ['public-task', 'explicit-consent'],
        source: code2013,
      },
      {
        id: 'bereaved-relative',
        when: { flags: ['bereaved'] },
        needs: 'explicit-consent',
        bases: ['public-task', 'explicit-consent'],
        source: code2013,
      },
      {
        id: 'child',
        when: { under18: true },
        needs: 'consent',
        bases: everyBasis,
        source:
          'Child protection among the unworkable referrals of the Cleveland sample; a guardian is not always safe',
      },
    ],
  },
];

export interface ConsentFacts {
  readonly flags: readonly string[];
  readonly under18: boolean;
  readonly referrer: AgencyKind;
  readonly status: 'given' | 'refused' | 'not-asked' | 'withdrawn';
  readonly scope: 'general' | 'explicit';
  readonly lawfulBasis?: LawfulBasis | undefined;
}

export type ConsentProblem =
  | 'consent-refused'
  | 'consent-missing'
  | 'explicit-consent-missing'
  | 'lawful-basis-missing'
  | 'lawful-basis-not-allowed'
  | 'lawful-basis-without-consent'
  | 'referrer-not-allowed';

const [firstRuleSet] = consentRuleSets as readonly [ConsentRuleSet, ...ConsentRuleSet[]];

/** The rules in force on the day of an instant; before the first set, the first set. */
export function consentRulesAt(instant: string): ConsentRuleSet {
  return consentRuleSets.findLast((set) => set.effectiveFrom <= londonDate(instant)) ?? firstRuleSet;
}

function applies(rule: ConsentRule, facts: ConsentFacts): boolean {
  const { flags, under18, referrers } = rule.when;
  return (
    (flags === undefined || flags.some((flag) => facts.flags.includes(flag))) &&
    (under18 === undefined || facts.under18) &&
    (referrers === undefined || referrers.includes(facts.referrer))
  );
}

function consentProblem(need: ConsentNeed, facts: ConsentFacts): ConsentProblem | undefined {
  if (facts.status === 'refused' || facts.status === 'withdrawn') return 'consent-refused';
  if (need === 'no-objection') return undefined;
  if (facts.status !== 'given') return 'consent-missing';
  if (need === 'explicit-consent' && facts.scope !== 'explicit') return 'explicit-consent-missing';
  return undefined;
}

/** A referral that rests on consent needs that consent to have been given, and as far as it says. */
function claimsMoreThanGiven({ status, scope, lawfulBasis }: ConsentFacts): boolean {
  if (lawfulBasis === 'explicit-consent') return status !== 'given' || scope !== 'explicit';
  return lawfulBasis === 'consent' && status !== 'given';
}

function basisProblem(rules: readonly ConsentRule[], facts: ConsentFacts): ConsentProblem | undefined {
  const { lawfulBasis } = facts;
  if (lawfulBasis === undefined) return 'lawful-basis-missing';
  if (!rules.every((rule) => rule.bases.includes(lawfulBasis))) return 'lawful-basis-not-allowed';
  return claimsMoreThanGiven(facts) ? 'lawful-basis-without-consent' : undefined;
}

/**
 * Why these facts do not carry a referral under the rules in force at `instant`; empty when they do. A
 * referrer whom no rule names may not refer (deny by default).
 */
export function consentProblems(facts: ConsentFacts, instant: string): ConsentProblem[] {
  const rules = consentRulesAt(instant).rules.filter((rule) => applies(rule, facts));
  if (!rules.some((rule) => rule.when.referrers)) return ['referrer-not-allowed'];
  const need =
    consentNeeds[Math.max(...rules.map((rule) => consentNeeds.indexOf(rule.needs)))] ?? 'explicit-consent';
  return [consentProblem(need, facts), basisProblem(rules, facts)].filter((problem) => problem !== undefined);
}
