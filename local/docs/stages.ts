import { conditionInWords } from '../../functions/core/record/when.ts';
import {
  parsePosition,
  type Stage,
  type Step,
  type StrandName,
  type Transition,
} from '../../functions/core/stages/stage.ts';
import { stagesOf, transitionsFrom } from '../../functions/core/stages/strands.ts';

/** A guard's name as words: `everyChargeStopped` says "every charge stopped". */
const words = (guard: string): string => guard.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** On what conditions a way is taken, in words. */
const conditions = ({ when, given }: Transition): string =>
  [...(when ? [conditionInWords(when)] : []), ...(given ? [words(given)] : [])].join(', ');

const idOf = (stage: string, step: string): string => `${stage}_${step}`.replaceAll('-', '_');

interface Way {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Every way that an event leads, those of the whole stage drawn from the stage itself. */
function waysOf(stage: Stage): Way[] {
  const way = (from: string, transition: Transition): Way => {
    const { on, to, ending } = transition;
    const asked = conditions(transition);
    const target = parsePosition(to);
    const inside = target.stage === stage.name;
    const outside = target.stage === 'closed' ? `closed: ${ending ?? ''}` : to;
    return {
      from,
      to: inside ? idOf(stage.name, target.step) : outside,
      label: asked ? `${on} [${asked}]` : on,
    };
  };
  return [
    ...Object.entries<Step>(stage.steps).flatMap(([name, step]) =>
      step.on.map((transition) => way(idOf(stage.name, name), transition)),
    ),
    ...stage.on.map((transition) => way(idOf(stage.name, 'any'), transition)),
  ];
}

function diagram(stage: Stage): string[] {
  const ways = waysOf(stage);
  const outside = [...new Set(ways.map(({ to }) => to).filter((to) => /[/:]/.test(to)))];
  const outsideId = (to: string): string => (outside.includes(to) ? `out${outside.indexOf(to) + 1}` : to);
  const grouped = Map.groupBy(ways, ({ from, to }) => `${from} --> ${outsideId(to)}`);
  return [
    '```mermaid',
    'stateDiagram-v2',
    `  state "in any step" as ${idOf(stage.name, 'any')}`,
    ...Object.keys(stage.steps).map((step) => `  state "${step}" as ${idOf(stage.name, step)}`),
    ...outside.map((to) => `  state "${to}" as ${outsideId(to)}`),
    `  [*] --> ${idOf(stage.name, Object.keys(stage.steps)[0] ?? '')}`,
    ...[...grouped].map(([arrow, group]) => `  ${arrow}: ${group.map(({ label }) => label).join('<br>')}`),
    '```',
  ];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function steps(stage: Stage): string[] {
  return [
    row(['Step', 'What it means', 'Done on entering it']),
    row(['---', '---', '---']),
    ...Object.entries<Step>(stage.steps).map(([name, { summary, enter = [] }]) =>
      row([`\`${name}\``, summary, enter.map((action) => `\`${action}\``).join(', ')]),
    ),
  ];
}

/** Transitions in the order in which they are tried: the first that matches and whose guard holds is taken. */
function transitions(stage: Stage): string[] {
  const rows = Object.keys(stage.steps).flatMap((step) =>
    transitionsFrom(stage.strand, `${stage.name}/${step}`)
      .filter((transition) => !stage.on.includes(transition))
      .map((transition) => ({ step: `\`${step}\``, transition })),
  );
  return [
    row(['In step', 'On', 'When', 'To', 'Ending']),
    row(['---', '---', '---', '---', '---']),
    ...[...rows, ...stage.on.map((transition) => ({ step: 'any', transition }))].map(
      ({ step, transition }) => {
        const { on, to, ending } = transition;
        return row([step, `\`${on}\``, conditions(transition), `\`${to}\``, ending ? `\`${ending}\`` : '']);
      },
    ),
  ];
}

const page = (stage: Stage): string[] => [
  `## ${stage.name}`,
  '',
  `${stage.summary} Carried by: ${stage.owner}.`,
  '',
  ...diagram(stage),
  '',
  ...steps(stage),
  '',
  ...transitions(stage),
  '',
];

/** The stages of a strand, as a page: a diagram of each, its steps, and where each event leads. */
export const stagePage = (strand: StrandName) => (): string =>
  [
    `# Stages of the strand ${strand}`,
    '',
    'Made from the declarations in `functions/core/stages/`, as the fold of events and the state machines are. Of the transitions of a step, then of its stage, the first whose event matches and whose guard holds is taken. A strand stands with its least advanced live suspect or referral.',
    '',
    ...stagesOf[strand].flatMap(page),
  ].join('\n');
