import type { EventType } from '../../../schemas/events/catalogue.ts';

import { caseStages } from './case-strand.ts';
import type { Position, Stage, Step, StrandName, Transition } from './stage.ts';
import { strands } from './stage.ts';
import { supportStages } from './support-strand.ts';

/** Every stage of every strand, in the order they are normally passed. */
export const stagesOf: Readonly<Record<StrandName, readonly Stage[]>> = {
  case: caseStages,
  support: supportStages,
};

export const allStages: readonly Stage[] = strands.flatMap((strand) => stagesOf[strand]);

const positionsOf = (strand: StrandName): Position[] =>
  stagesOf[strand].flatMap((stage) =>
    Object.keys(stage.steps).map((step): Position => `${stage.name}/${step}`),
  );

/** How far along a strand each position is; smaller is earlier. */
const ranks: Readonly<Record<StrandName, ReadonlyMap<Position, number>>> = {
  case: new Map(positionsOf('case').map((position, rank) => [position, rank])),
  support: new Map(positionsOf('support').map((position, rank) => [position, rank])),
};

/** Where a strand begins. */
export const entryOf = (strand: StrandName): Position => positionsOf(strand)[0] ?? 'closed/closed';

export const CLOSED: Position = 'closed/closed';

/** How far along its strand a position is. @throws RangeError for a position no stage declares. */
export function rankOf(strand: StrandName, position: Position): number {
  const rank = ranks[strand].get(position);
  if (rank === undefined) throw new RangeError(`No stage of the strand ${strand} declares this position.`);
  return rank;
}

export function stageNamed(strand: StrandName, name: string): Stage | undefined {
  return stagesOf[strand].find((stage) => stage.name === name);
}

const outgoing = new Map<string, readonly Transition[]>(
  allStages.flatMap((stage) =>
    Object.entries(stage.steps).map(([name, step]: [string, Step]): [string, readonly Transition[]] => [
      `${stage.strand}:${stage.name}/${name}`,
      [...step.on, ...stage.on],
    ]),
  ),
);

/** The ways out of a position, in the order they are tried. */
export const transitionsFrom = (strand: StrandName, position: Position): readonly Transition[] =>
  outgoing.get(`${strand}:${position}`) ?? [];

/** The stages in which an event type moves a strand on, those of the case first. */
export const stagesMovedBy = (type: string): string[] => [
  ...new Set(
    allStages
      .filter(({ on, steps }) =>
        [...on, ...Object.values<Step>(steps).flatMap((step) => step.on)].some((way) => way.on === type),
      )
      .map(({ name }) => name),
  ),
];

/** The event types that can close the case. */
export const endingTypes: ReadonlySet<EventType> = new Set(
  positionsOf('case').flatMap((position) =>
    transitionsFrom('case', position).flatMap(({ on, to }) => (to === CLOSED ? [on] : [])),
  ),
);

const homes = new Map<string, number>();
for (const strand of strands) {
  for (const position of positionsOf(strand)) {
    for (const { on } of transitionsFrom(strand, position)) {
      const key = `${strand}:${on}`;
      // What only reopens a closed strand never lies ahead: it must not wait and undo a later closing.
      const rank = position === CLOSED ? -1 : rankOf(strand, position);
      homes.set(key, Math.max(homes.get(key) ?? -1, rank));
    }
  }
}

/**
 * The furthest open position from which an event type moves a strand; undefined when it moves none.
 * An event that moves nothing now is early where this still lies ahead, and unexpected where it does not.
 */
export const lastHomeOf = (strand: StrandName, type: string): number | undefined =>
  homes.get(`${strand}:${type}`);
