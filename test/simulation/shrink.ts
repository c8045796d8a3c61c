import { calm, profileOf, type Profile } from './faults.ts';
import { randomOf } from './engine/random.ts';
import { simulate, type Simulated, type SimulationConfig } from './simulation.ts';

export interface Shrunk {
  readonly simulated: Simulated;
  readonly days: number;
  readonly lives: number;
  /** The kinds of fault that it still takes. */
  readonly faults: readonly string[];
}

type Tried = Pick<SimulationConfig, 'days' | 'lives' | 'profile'>;

/** The profile that a seed draws; see `World`. */
const drawnProfile = (seed: number): Profile => profileOf(randomOf(`${String(seed)}/profile`));

/**
 * Makes the history of a failing seed shorter, for as long as the same check still fails: fewer cases, fewer
 * days, fewer kinds of fault.
 */
export async function shrink(config: SimulationConfig, failed: Simulated): Promise<Shrunk> {
  const check = failed.findings[0]?.check;
  let best: { tried: Required<Tried>; simulated: Simulated } = {
    tried: {
      days: config.days,
      lives: config.lives ?? failed.lives,
      profile: config.profile ?? drawnProfile(config.seed),
    },
    simulated: failed,
  };
  const attempt = async (change: Partial<Required<Tried>>): Promise<boolean> => {
    const tried = { ...best.tried, ...change };
    const simulated = await simulate({ ...config, ...tried });
    if (simulated.findings[0]?.check !== check) return false;
    best = { tried, simulated };
    return true;
  };
  while (best.tried.lives > 1 && (await attempt({ lives: best.tried.lives - 1 })));
  for (let share = 2; share <= 8; share *= 2)
    while (
      best.tried.days > 1 &&
      (await attempt({ days: Math.ceil(best.tried.days * (1 - 1 / share)) - (share > 2 ? 1 : 0) }))
    );
  for (const kind of Object.keys(calm) as (keyof Profile)[])
    await attempt({ profile: { ...best.tried.profile, [kind]: calm[kind] } });
  const { profile } = best.tried;
  return {
    simulated: best.simulated,
    days: best.tried.days,
    lives: best.tried.lives,
    faults: (Object.keys(calm) as (keyof Profile)[]).filter(
      (kind) => JSON.stringify(profile[kind]) !== JSON.stringify(calm[kind]),
    ),
  };
}
