import { scenarios, type Scenario } from './scenarios.ts';
import type { Begun } from './stories.ts';
import { Teller, type Stage, type Where } from './teller.ts';

const spoken = ({ stage, step, ending }: Where): string =>
  `${stage} / ${step}${ending ? ` (${ending})` : ''}`;

export interface Played {
  /** Whether it ended as its scenario says. */
  readonly ended: boolean;
  readonly journeyId: string;
  readonly caseUrn: string;
  readonly crimeReference: string;
}

/** Plays one scenario over HTTP, each agency with its own key. */
export async function playOne(stage: Stage, scenario: Scenario): Promise<Played> {
  stage.tell(`\n${scenario.name}`);
  const teller = new Teller(stage, scenario.daysAgo);
  await scenario.play(teller);
  const at = await teller.where();
  const { ends } = scenario;
  const ended = at.stage === ends.stage && at.step === ends.step && at.ending === ends.ending;
  stage.tell(`  ${ended ? 'Ends as it should' : `DOES NOT END at ${spoken(ends)}`}: ${spoken(at)}`);
  return {
    ended,
    journeyId: teller.journeyId,
    caseUrn: teller.caseUrn,
    crimeReference: teller.crimeReference,
  };
}

/**
 * Plays every scenario, one after the other.
 *
 * @param begin - is told of each story once its journey is open
 */
export async function play(stage: Stage, begin: (story: Begun) => void = () => undefined): Promise<Played[]> {
  const played: Played[] = [];
  for (const scenario of scenarios) {
    const { name } = scenario;
    const opened = (journeyId: string): void => begin({ name, journeyId });
    played.push(await playOne({ ...stage, opened }, scenario));
  }
  return played;
}
