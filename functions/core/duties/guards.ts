import type { AgencyKind } from '../../../schemas/agencies.ts';
import type { Facts } from '../record/facts.ts';

/** What a condition of a duty may look at: the event, and the facts as this event has left them. */
export interface DutyGuardInput {
  readonly data: Readonly<Record<string, unknown>>;
  readonly sender: AgencyKind;
  readonly facts: Facts;
}

const field =
  (name: string, ...values: unknown[]) =>
  ({ data }: DutyGuardInput): boolean =>
    values.includes(data[name]);

const holds = (name: string, value: string) => (input: DutyGuardInput) => {
  const list = input.data[name];
  return Array.isArray(list) && list.includes(value);
};

const guilty = (input: DutyGuardInput): boolean =>
  field('verdict', 'G', 'NA')(input) || field('plea', 'G', 'ADM')(input);
const hospitalOrder = field('kind', 'hospital-order');

/** The conditions that duty declarations name: pure predicates over an event and the facts. */
export const dutyGuards = {
  sentByPolice: ({ sender }: DutyGuardInput) => sender === 'police',
  sentByCourt: ({ sender }: DutyGuardInput) => sender === 'court',
  underCaution: field('caution', true),
  noFurtherAction: field('noFurtherAction', true),
  decidedByPolice: field('decidedBy', 'police'),
  decidedByCps: field('decidedBy', 'cps'),
  notTransferred: (input: DutyGuardInput) => !field('outcome', 'transferred')(input),
  hasBailConditions: ({ data }: DutyGuardInput) =>
    Array.isArray(data['conditions']) && data['conditions'].length > 0,
  notReplaced: (input: DutyGuardInput) => !field('kind', 'replaced')(input),
  substantial: field('substantial', true),
  hasNextHearing: ({ data }: DutyGuardInput) => data['nextHearing'] !== undefined,
  hasBail: ({ data }: DutyGuardInput) => data['bail'] !== undefined,
  arrestWarrant: field('kind', 'arrest', 'arrest-backed-for-bail'),
  guilty,
  guiltyOfBereavement: (input: DutyGuardInput) => guilty(input) && input.facts.flags.includes('bereaved'),
  bereaved: ({ facts }: DutyGuardInput) => facts.flags.includes('bereaved'),
  victimGivesEvidence: ({ facts }: DutyGuardInput) => facts.witness === 'required',
  resultUnavailable: field('outcome', 'unavailable'),
  /** A specified violent or sexual offence with 12 months of custody or more, or a hospital order. */
  victimContactScheme: (input: DutyGuardInput) =>
    hospitalOrder(input) ||
    (field('specifiedOffence', true)(input) && Number(input.data['custodyMonths'] ?? 0) >= 12),
  answered: field('answered', true),
  notAnswered: field('answered', false),
  forCourt: (input: DutyGuardInput) => field('purpose', 'court')(input) && field('answered', true)(input),
  declinedForCourt: (input: DutyGuardInput) =>
    field('purpose', 'court')(input) && field('answered', false)(input),
  supportRefused: field('supportConsent', 'refused'),
  tellsJusticeProcess: holds('topics', 'justice-process'),
  tellsCompensation: holds('topics', 'compensation'),
  tellsRestorativeJustice: holds('topics', 'restorative-justice'),
  contacted: field('outcome', 'opted-in', 'opted-out'),
  noAnswer: field('outcome', 'no-answer'),
  prosecutionEnds: (input: DutyGuardInput) => !field('prosecutionContinues', true)(input),
  bereavedFamily: field('kind', 'bereaved-family'),
  forCica: field('scheme', 'cica'),
  cpsReview: field('scheme', 'cps-vrr'),
  undulyLenient: field('scheme', 'uls'),
} as const satisfies Record<string, (input: DutyGuardInput) => boolean>;

export type DutyGuardName = keyof typeof dutyGuards;
