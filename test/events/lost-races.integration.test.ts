import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';

import type { AcceptDeps } from '../../functions/intake/accept-event.ts';
import { vaultKey } from '../../functions/intake/put-on-journey.ts';
import type { Commit } from '../../functions/store/commit.ts';
import { callerOfKind, callInProcess, inProcess, type InProcess } from '../../local/in-process.ts';
import { cloudEvent, openJourney } from '../support/client.ts';
import { useStack } from '../support/stack.ts';

/** The real function in this process on the stack's tables, with faults put into its commits alone. */
let app: InProcess;
beforeAll(async () => {
  app = await inProcess(useStack(), () => new Date());
});
const police = callerOfKind('police', 'met-police', { forces: ['01'] }, '/police/met/');

const send = (event: unknown, instead: Partial<AcceptDeps> = {}) =>
  callInProcess(app.accepting(instead), police, { method: 'POST', resource: '/events', body: event });

const about = (journeyId: string, type: string, data: object = {}) =>
  cloudEvent('police', type, `journey:${journeyId}`, data, { backload: true });

const told = (journeyId: string) =>
  about(journeyId, 'crime.updated', { narrative: 'Invented account of a testcase.' });

/** Does something else before, or after, each commit to the real table. */
const committing = (
  around: (commit: () => ReturnType<Commit>) => ReturnType<Commit>,
): Partial<AcceptDeps> => ({
  journeys: {
    ...app.deps.journeys,
    commit: (items) => around(() => app.deps.journeys.commit(items)),
  },
  backOff: () => Promise.resolve(),
});

/** Another writer of the journey who comes first, so many times. */
function rival(journeyId: string, times: number): Partial<AcceptDeps> {
  let left = times;
  return committing(async (commit) => {
    if (left > 0) {
      left -= 1;
      expect((await send(about(journeyId, 'investigation.reviewed'))).status).toBe(201);
    }
    return commit();
  });
}

/** Everything in the tables that bears what an event was sent with. */
async function tracesOf(event: { id: string; source: string }): Promise<string[]> {
  const { tables } = useStack();
  const { key } = vaultKey({
    agencyId: 'met-police',
    type: 'crime.updated',
    time: '',
    receivedAt: '',
    ...event,
  });
  const found: string[] = [];
  for (const TableName of [tables.journeys, tables.people]) {
    let start: ScanCommandOutput['LastEvaluatedKey'];
    do {
      const page: ScanCommandOutput = await app.client.send(
        new ScanCommand({ TableName, ...(start ? { ExclusiveStartKey: start } : {}) }),
      );
      const items = (page.Items ?? []).map((item) => JSON.stringify(item));
      found.push(...items.filter((item) => item.includes(event.id) || item.includes(key)));
      start = page.LastEvaluatedKey;
    } while (start);
  }
  return found;
}

const versionOf = async (journeyId: string) => (await app.deps.journeys.readHead(journeyId))?.version;

describe('an event that loses races for its journey', () => {
  it('is stored after four', async () => {
    const { journeyId } = await openJourney();
    const answer = await send(told(journeyId), rival(journeyId, 4));
    expect([answer.status, answer.body['sequence']]).toEqual([201, 6]);
  });

  it('is answered 503 with Retry-After after five, and leaves nothing behind', async () => {
    const { journeyId } = await openJourney();
    const event = told(journeyId);
    const answer = await send(event, rival(journeyId, 5));
    expect([answer.status, answer.body['code'], answer.headers['retry-after']]).toEqual([503, 'busy', '1']);
    expect(await versionOf(journeyId)).toBe(6);
    expect(await tracesOf(event)).toEqual([]);
    const again = await send(event);
    expect([again.status, again.body['sequence']]).toEqual([201, 7]);
    expect(await tracesOf(event)).not.toEqual([]);
  });
});

describe('an event whose commit fails otherwise', () => {
  it('before it is made, is stored by none and taken when sent again', async () => {
    const { journeyId } = await openJourney();
    const event = told(journeyId);
    const broken = committing(() => Promise.reject(new Error('The network is gone.')));
    const answer = await send(event, broken);
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(await tracesOf(event)).toEqual([]);
    expect((await send(event)).status).toBe(201);
  });

  it('after it was made, is stored once and answered as stored when sent again', async () => {
    const { journeyId } = await openJourney();
    const event = told(journeyId);
    const deaf = committing(async (commit) => {
      await commit();
      throw new Error('The answer was lost.');
    });
    expect((await send(event, deaf)).status).toBeGreaterThanOrEqual(500);
    const again = await send(event);
    expect([again.status, again.body['sequence']]).toEqual([200, 2]);
    expect(await versionOf(journeyId)).toBe(2);
  });
});
