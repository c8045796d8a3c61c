import type { KeyName } from '../../../local/agencies.ts';
import { NoAnswerError, type HttpAnswer, type HttpRequest } from '../gateway.ts';
import type { World } from '../world.ts';

import type { Exchange } from './history.ts';

/** So often a request is sent, for days, before it counts as one that is never answered: spells pass. */
const MOST_TRIES = 120;
/** A fault that is the same so often in a row is no passing one. */
const SAME_FAULT = 12;

/** What went wrong before may still be on its way for so long. */
const CALMED_MS = 60_000;

/** Whether the same request may succeed later, as the answer itself says. */
const isPassing = ({ status, body }: HttpAnswer): boolean =>
  status >= 500 || (status >= 400 && (body as { retryable?: boolean } | undefined)?.retryable === true);

/** The agencies as callers: each with its key, sending again what was not answered or could not be done just then. */
export class Partners {
  readonly history: Exchange[] = [];
  /** Called with every exchange, when it is over. */
  onExchange: ((exchange: Exchange) => void) | undefined;
  private readonly world: World;
  private readonly keys: Record<KeyName, string>;

  constructor(world: World, keys: Readonly<Record<KeyName, string>>) {
    this.world = world;
    this.keys = { ...keys };
  }

  keyOf(name: KeyName): string {
    return this.keys[name];
  }

  useKey(name: KeyName, key: string): void {
    this.keys[name] = key;
  }

  /** Sends a request once. */
  async once(by: KeyName, request: HttpRequest): Promise<HttpAnswer | undefined> {
    const { clock, gateway } = this.world;
    const sentAt = clock.now;
    const key = this.keys[by];
    const answer = await gateway.send({ key, ...request }).catch((error: unknown) => {
      if (error instanceof NoAnswerError) return undefined;
      throw error;
    });
    const isCalm = this.world.faults.hasBeenCalmSince(sentAt - CALMED_MS);
    const exchange = { by, sentAt, answeredAt: clock.now, key, request, isCalm, answer };
    this.history.push(exchange);
    this.onExchange?.(exchange);
    return answer;
  }

  /**
   * Sends a request until it is answered for good.
   *
   * @throws Error where it was not, after every try, or where it met the same fault again and again
   */
  async send(by: KeyName, request: HttpRequest): Promise<HttpAnswer> {
    let faults = 0;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const answer = await this.once(by, request);
      if (answer && !isPassing(answer)) return answer;
      faults = answer?.status === 500 ? faults + 1 : 0;
      if (faults === SAME_FAULT) throw new Error(`${request.method} ${request.path} fails always.`);
      await this.world.clock.sleep(Math.min(3_600_000, 1000 * 2 ** tries) + this.world.random.below(1000));
    }
    throw new Error(`${by} gave up on ${request.method} ${request.path}.`);
  }
}
