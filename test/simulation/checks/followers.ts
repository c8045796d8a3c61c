import { verifyChain } from '../../../functions/core/audit/verify-chain.ts';
import { auditRepository } from '../../../functions/store/audit.ts';
import { chainHashes } from '../../../functions/store/chain-hashes.ts';
import { directly } from '../actors/agencies.ts';
import type { Exchange } from '../actors/history.ts';
import { secretArn } from '../deployment.ts';
import type { World } from '../world.ts';

import { findings, type Finding } from './finding.ts';
import type { StoredJourney } from './journeys.ts';

/** The bus was told of every event of every journey that is told of at all. */
export function checkPublished(world: World, journeys: readonly StoredJourney[]): Finding[] {
  const { found, expect } = findings('the bus is told of every event');
  const told = new Set(
    world.published.map(({ detail }) => `${String(detail['journeyId'])} ${String(detail['sequence'])}`),
  );
  for (const { journeyId, events } of journeys)
    for (const { seq } of events)
      expect(told.has(`${journeyId} ${String(seq)}`), () => `${journeyId} ${String(seq)} was not published`);
  return found;
}

/** The chain of the audit verifies, and holds a record of every answer that was given under a key. */
export async function checkAudit(world: World, history: readonly Exchange[]): Promise<Finding[]> {
  const { found, expect } = findings('every answer is on record, and the chain of records verifies');
  const audit = auditRepository({ client: directly(world), table: 'audit' });
  const hashes = chainHashes(world.secrets.current(secretArn('audit')));
  const recorded = new Set<string>();
  for (const item of world.table('audit').items()) {
    const { correlationId } = JSON.parse(item['record']?.S ?? '{}') as { correlationId?: string };
    if (correlationId !== undefined) recorded.add(correlationId);
  }
  const days = Map.groupBy(await audit.days(undefined), ({ agencyId }) => agencyId);
  const settledBefore = new Date(world.clock.now - 60_000).toISOString();
  for (const [agencyId, own] of days) {
    const read = [];
    for (const { day } of own) read.push(await audit.day(agencyId, day));
    for (const { day, fault, at } of verifyChain(hashes, read, settledBefore).findings)
      expect(false, () => `${agencyId} ${day}: ${fault} at ${at}`);
  }
  for (const { request, answer } of history) {
    const id = answer?.headers['x-correlation-id'];
    if (answer && answer.status < 300 && id !== undefined)
      expect(
        recorded.has(id),
        () => `${request.method} ${request.path} was answered ${String(answer.status)} and is not on record`,
      );
  }
  return found;
}
