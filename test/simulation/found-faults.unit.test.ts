import { describe, expect, it } from 'vitest';

import { typeOf } from '../../schemas/events/catalogue.ts';
import { registerAgencies } from './actors/agencies.ts';
import { Partners } from './actors/partner.ts';
import { releases } from './bundled.ts';
import { calm } from './faults.ts';
import { World } from './world.ts';

// Each is what a failing seed was shrunk to: a seed finds it again only with the actors of that day. That an early
// event is held as it is stored, which one found too, is in test/record/waiting-events.unit.test.ts.

const START = Date.parse('2026-03-02T09:00:00Z');

/** A world with one journey, to which the police tell events. */
async function toldWorld() {
  const world = new World({ seed: 'found', ...(await releases()), start: START, profile: calm });
  const partners = new Partners(world, await registerAgencies(world));
  let journeyId: string | undefined;
  const tell = async (type: `${string}.${string}`, id: string, hour: number, data: object) => {
    const [family = '', name = ''] = type.split('.');
    const event = {
      specversion: '1.0',
      source: '/police/met/sim',
      id,
      type: typeOf(family, name),
      subject: journeyId === undefined ? 'crime:01/01/10000/26' : `journey:${journeyId}`,
      time: new Date(START - 48 * 3_600_000 + hour * 3_600_000).toISOString(),
      data,
    };
    const { status, body } = await world.until(
      partners.send('police', { method: 'POST', path: '/events', body: event }),
    );
    journeyId ??= (body as { journeyId?: string }).journeyId;
    return {
      status,
      again: () => world.until(partners.once('police', { method: 'POST', path: '/events', body: event })),
    };
  };
  return { world, tell };
}

const crime = { force: '01', crimeReference: '01/10000/26', offenceCode: 'OF61102' };

describe('a fault that a seed found stays mended:', { timeout: 60_000 }, () => {
  it('a repeated event that was corrected since is answered as the first time', async () => {
    const { tell } = await toldWorld();
    const told = await tell('crime.recorded', 'crime', 1, crime);
    const corrects = { source: '/police/met/sim', id: 'crime' };
    await tell('journey.corrected', 'correction', 2, { corrects, replacement: crime, reason: 'wrong-value' });
    expect(await told.again()).toMatchObject({ status: 200, headers: { 'idempotent-replayed': 'true' } });
  });

  it('an execution that failed after it was parked is replaced, though nothing moves its strand', async () => {
    const { world, tell } = await toldWorld();
    await tell('crime.recorded', 'crime', 1, crime);
    const rest = () => world.run(() => true, world.clock.now + 5 * 60_000);
    const running = () =>
      [...world.machines.executions.values()].filter(({ status }) => status === 'RUNNING');
    await rest();
    const before = running();
    for (const execution of before) world.machines.end(execution, 'FAILED', 'NotParked');
    await rest();
    expect(before).not.toEqual([]);
    expect(running()).toHaveLength(before.length);
  });
});
