import { typeOf } from '../../../schemas/events/catalogue.ts';
import { operations } from '../../../schemas/operations.ts';
import type { Operation } from '../../../schemas/operations/define.ts';
import { profiles } from '../../../functions/core/agency-profiles.ts';
import { seededAgencies } from '../../../local/agencies.ts';
import type { Random } from '../engine/random.ts';
import type { HttpRequest } from '../gateway.ts';
import type { World } from '../world.ts';

import type { Partners } from './partner.ts';

const HOUR_MS = 3_600_000;

/** Whose key it has: that of a force that none of the lives is any business of. */
export const INTRUDER = 'cityPolice';

const open: readonly Operation[] = operations.filter(
  ({ scope }: Operation) => scope !== null && profiles.police.scopes.includes(scope),
);

/** Somebody with one key, who asks for everything there is under every id that was ever overheard. */
export class Intruder {
  private readonly world: World;
  private readonly partners: Partners;
  private readonly random: Random;
  private sent = 0;

  constructor(world: World, partners: Partners) {
    this.world = world;
    this.partners = partners;
    this.random = world.random.fork('intruder');
  }

  /** Goes on for as long as the world is let run. */
  async intrude(): Promise<never> {
    for (;;) {
      await this.world.clock.sleep(this.random.pick([1, 10, 60]) * this.random.below(HOUR_MS));
      const request = this.random.chance(0.4) ? this.tellSomething() : this.askForAnything();
      if (request) await this.partners.once(INTRUDER, request);
    }
  }

  /** The ids that it knows: every second one there is, so that one it does not know is told from one it does. */
  private overheard(prefix: 'J#' | 'REF#' | 'P#'): string[] {
    const table = this.world.table(prefix === 'P#' ? 'people' : 'journeys');
    return [...new Set([...table.items()].map((item) => item['PK']?.S ?? ''))]
      .filter((pk) => pk.startsWith(prefix) && isOverheard(pk))
      .map((pk) => pk.slice(prefix.length));
  }

  private askForAnything(): HttpRequest | undefined {
    const { method, path, request, query } = this.random.pick(open);
    const ids: Readonly<Record<string, () => readonly string[]>> = {
      journeyId: () => this.overheard('J#'),
      referralId: () => this.overheard('REF#'),
      personRef: () => this.overheard('P#'),
      agencyId: () => Object.values(seededAgencies).map(({ agencyId }) => agencyId),
    };
    const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
      const known = ids[name]?.() ?? ['x'];
      return known.length > 0 ? this.random.pick(known) : '';
    });
    // Nothing of that kind is known yet.
    if (filled.split('/').includes('', 1)) return undefined;
    const asked = query && this.random.chance(0.5) ? `?limit=${String(this.random.between(1, 200))}` : '';
    return {
      method,
      path: `${filled}${asked}`,
      headers: {
        'Idempotency-Key': this.random.bytes(8).toString('hex'),
        'X-Purpose': 'victim-contact',
        'X-On-Behalf-Of': 'officer-1',
      },
      ...(request?.example === undefined ? {} : { body: request.example }),
    };
  }

  /** Tells of something under a reference or an id of others, by which it would be let in if its word were taken. */
  private tellSomething(): HttpRequest {
    this.sent += 1;
    const number = String(10_000 + this.random.below(4));
    const journeys = this.overheard('J#');
    const subject = this.random.pick([
      `crime:01/01/${number}/26`,
      `incident:01/CAD ${number}/26`,
      `case:01ZD${number}26`,
      ...(journeys.length > 0 ? [`journey:${this.random.pick(journeys)}`] : []),
    ]);
    const own = { force: '48', crimeReference: `48/${number}/26`, offenceCode: 'OF61102' };
    const into = journeys.length > 0 ? this.random.pick(journeys) : undefined;
    const [family, name, data] = this.random.pick([
      ['crime', 'recorded', own],
      ['crime', 'transferred', { force: '48', crimeReference: own.crimeReference }],
      ['charging', 'charged', { suspect: 'S1', method: 'charge', caseUrn: `01ZD${number}26` }],
      ['investigation', 'opened', {}],
      ...(into === undefined ? [] : [['journey', 'merged', { into, reason: 'duplicate' }] as const]),
    ] as const);
    const event = {
      specversion: '1.0',
      source: `${seededAgencies[INTRUDER].sourcePrefix}sim`,
      id: `intrusion-${String(this.sent)}`,
      type: typeOf(family, name),
      subject,
      time: new Date(this.world.clock.now - 1000).toISOString(),
      data,
    };
    return { method: 'POST', path: '/events', body: event };
  }
}

/** Whether the intruder knows an id: decided by the id alone. */
export const isOverheard = (id: string): boolean => id.charCodeAt(id.length - 1) % 2 === 0;
