import {
  referralActions,
  shownToReferrer,
  transitions,
  type ReferralAction,
} from '../../functions/core/referrals/transitions.ts';
import { ReferralStateSchema, type ReferralState } from '../../schemas/referral.ts';

const states = ReferralStateSchema.options;

/** The status of a FHIR Task (R4) that each state answers to, for who keeps referrals as Tasks. */
const fhirTask: Readonly<Record<ReferralState, string>> = {
  queued: 'requested',
  leased: 'requested, with an owner',
  received: 'received',
  accepted: 'accepted',
  'in-progress': 'in-progress',
  rejected: 'rejected',
  'more-info-requested': 'on-hold',
  completed: 'completed',
  'closed-unable-to-contact': 'failed',
  'dead-letter': 'failed',
  withdrawn: 'cancelled',
  retracted: 'entered-in-error',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const code = (name: string): string => `\`${name}\``;
const idOf = (state: string): string => state.replaceAll('-', '_');

/** Actions that end a referral from nearly anywhere; drawn they would hide the rest. */
const fromAnywhere: readonly ReferralAction[] = ['withdraw', 'retract'];

function diagram(): string[] {
  const ways = referralActions
    .filter((action) => !fromAnywhere.includes(action))
    .flatMap((action) =>
      transitions[action].from.map((from) => ({ from, to: transitions[action].to ?? from, action })),
    );
  const arrows = Map.groupBy(ways, ({ from, to }) => `${idOf(from)} --> ${idOf(to)}`);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states.map((state) => `  state "${state}" as ${idOf(state)}`),
    '  [*] --> queued',
    ...[...arrows].map(([arrow, group]) => `  ${arrow}: ${group.map(({ action }) => action).join('<br>')}`),
    '```',
  ];
}

/** The states of a referral, as a page: what each is called elsewhere, and what leads from one to another. */
export const referralStatesPage = (): string =>
  [
    '# States of a referral',
    '',
    'Made from `functions/core/referrals/transitions.ts`, which the exchange and the fold of events obey. How to use the exchange is in [referrals.md](referrals.md).',
    '',
    row(['State', 'FHIR Task', 'Shown to the referrer']),
    row(['---', '---', '---']),
    ...states.map((state) => row([code(state), fhirTask[state], shownToReferrer(state)])),
    '',
    'A reason code goes with `declined`, `action-needed` and `ended`.',
    '',
    ...diagram(),
    '',
    `Not drawn: ${fromAnywhere.map((action) => `\`${action}\``).join(' and ')}, which the table has.`,
    '',
    row(['Action', 'From', 'To']),
    row(['---', '---', '---']),
    ...referralActions.map((action) => {
      const { from, to } = transitions[action];
      return row([code(action), from.map(code).join(', '), to ? code(to) : 'as it is']);
    }),
    '',
  ].join('\n');
