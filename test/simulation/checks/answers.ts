import { isDeepStrictEqual } from 'node:util';

import { parseKey } from '../../../functions/platform/key-format.ts';
import { seededAgencies } from '../../../local/agencies.ts';
import type { EventReceipt } from '../../../schemas/responses/event-receipt.ts';
import type { Exchange } from '../actors/history.ts';
import type { World } from '../world.ts';

import { findings, type Finding } from './finding.ts';
import type { StoredJourney } from './journeys.ts';

/** Within this after its revocation a key works nowhere (interfaces, section 8.3). */
const REVOKED_WITHIN_MS = 10_000;

interface Posted extends Exchange {
  readonly event: { readonly source: string; readonly id: string };
  readonly status: number;
  readonly receipt: EventReceipt;
}

const posted = (history: readonly Exchange[]): Posted[] =>
  history.flatMap((exchange) => {
    const { request, answer } = exchange;
    if (request.method !== 'POST' || request.path !== '/events' || !answer || answer.status >= 300) return [];
    const event = request.body as Posted['event'];
    return [{ ...exchange, event, status: answer.status, receipt: answer.body as EventReceipt }];
  });

/** Two answers to one event agree, and every acknowledged event is where it was said to be. */
export function checkReceipts(
  world: World,
  history: readonly Exchange[],
  journeys: readonly StoredJourney[],
): Finding[] {
  const { found, expect } = findings('an accepted event is answered the same for ever, and never lost');
  const byJourney = new Map(journeys.map((journey) => [journey.journeyId, journey]));
  const waiting = new Set(
    [...world.table('journeys').items()]
      .filter((item) => item['PK']?.S?.startsWith('U#'))
      .map((item) => {
        const { source, id } = JSON.parse(item['event']?.S ?? '{}') as Posted['event'];
        return `${source} ${id}`;
      }),
  );
  const held = new Set(journeys.flatMap(({ events }) => events.map(({ source, id }) => `${source} ${id}`)));
  const first = new Map<string, Posted>();
  for (const one of posted(history)) {
    const { event, receipt, by } = one;
    const name = `${seededAgencies[by].agencyId} ${event.source} ${event.id}`;
    const before = first.get(name);
    if (!before) first.set(name, one);
    else
      expect(isDeepStrictEqual(before.receipt, receipt), () => `${name} was answered twice, and otherwise`);
    for (const { journeyId, sequence } of receipt.journeys ?? (receipt.journeyId ? [receipt] : [])) {
      const stored = byJourney.get(journeyId ?? '')?.events[(sequence ?? 0) - 1];
      expect(
        stored?.id === event.id && stored.source === event.source,
        () => `${name} is not on ${journeyId ?? ''} at ${String(sequence)}`,
      );
    }
    if (receipt.effect === 'unmatched')
      expect(
        waiting.has(`${event.source} ${event.id}`) || held.has(`${event.source} ${event.id}`),
        () => `${name} neither waits nor is on a journey`,
      );
  }
  return found;
}

/** What was told on condition that nothing had been told since is the next on its journey. */
export function checkSeen(history: readonly Exchange[]): Finding[] {
  const { found, expect } = findings('no update is lost under If-Match');
  for (const { request, receipt, status } of posted(history)) {
    const seen = /^"(\d+)/.exec(request.headers?.['If-Match'] ?? '')?.[1];
    if (seen !== undefined && status === 201)
      expect(
        receipt.sequence === Number(seen) + 1,
        () => `what was told after ${seen} is ${String(receipt.sequence)} of ${receipt.journeyId ?? ''}`,
      );
  }
  return found;
}

/** A key that was revoked is good for nothing a while later. */
export function checkRevoked(history: readonly Exchange[]): Finding[] {
  const { found, expect } = findings('a revoked key is good for nothing');
  const revokedAt = new Map<string, number>();
  for (const { request, answer, answeredAt } of history) {
    const keyId = /\/keys\/(\w+)\/revocation$/.exec(request.path)?.[1];
    if (keyId !== undefined && answer?.status === 200)
      revokedAt.set(keyId, Math.min(answeredAt, revokedAt.get(keyId) ?? Infinity));
  }
  for (const { by, key, sentAt, request, answer } of history) {
    const at = revokedAt.get(parseKey(key)?.keyId ?? '') ?? Infinity;
    if (sentAt > at + REVOKED_WITHIN_MS && answer && answer.status < 400)
      expect(
        false,
        () =>
          `${by} was answered ${request.path} ${String((sentAt - at) / 1000)} s after its key was revoked`,
      );
  }
  return found;
}

/** Where nothing goes wrong every request is answered within this, whatever anybody else sends. */
const LONGEST_ANSWER_MS = 5000;

/** Nobody keeps anybody else waiting: a request is answered in time, and not turned away, while nothing goes wrong. */
export function checkInTime(history: readonly Exchange[]): Finding[] {
  const { found, expect } = findings('nobody is delayed');
  for (const { by, sentAt, answeredAt, request, isCalm, answer } of history) {
    if (!isCalm) continue;
    const took = answeredAt - sentAt;
    expect(
      answer !== undefined && answer.status < 500 && took <= LONGEST_ANSWER_MS,
      () =>
        `${by} was answered ${String(answer?.status)} to ${request.method} ${request.path} after ${String(took)} ms`,
    );
  }
  return found;
}

/** One entity tag never stands for two contents, for one reader. */
export function checkTags(history: readonly Exchange[]): Finding[] {
  const { found, expect } = findings('an entity tag stands for one content');
  const seen = new Map<string, string>();
  for (const { by, request, answer } of history) {
    const tag = answer?.headers['etag'];
    if (!answer || request.method !== 'GET' || answer.status !== 200 || tag === undefined) continue;
    const name = `${by} ${request.path} ${tag}`;
    expect((seen.get(name) ?? answer.text) === answer.text, () => `${name} stood for two contents`);
    seen.set(name, answer.text);
  }
  return found;
}

/** Nothing answers with a fault of its own where nothing was made to go wrong. */
export function checkNoFaults(world: World, history: readonly Exchange[]): Finding[] {
  const { found, expect } = findings('no fault without a cause');
  const caused = [...world.faults.counts.keys()].some((kind) =>
    /faulty|lost|died|throttled|slow|conflict/.test(kind),
  );
  for (const { request, answer } of history)
    if (!caused)
      expect(
        (answer?.status ?? 0) < 500,
        () => `${request.method} ${request.path} was answered ${String(answer?.status)}`,
      );
  for (const { function: name, records } of world.givenUp)
    expect(false, () => `${name} gave up on ${String(records)} records`);
  return found;
}
