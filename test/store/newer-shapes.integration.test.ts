import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';

import { NewerShape } from '../../functions/store/item-kind.ts';
import { headKind } from '../../functions/store/journeys/heads.ts';
import { keyedHash } from '../../functions/store/keyed-hash.ts';
import { callerOfKind, callInProcess, inProcess, type InProcess } from '../../local/in-process.ts';
import { cloudEvent, newReference, openJourney } from '../support/client.ts';
import { useStack } from '../support/stack.ts';

let app: InProcess;
beforeAll(async () => {
  app = await inProcess(useStack(), () => new Date());
});
/** As `inProcess` hashes. */
const hash = keyedHash('in-process');
const police = callerOfKind('police', 'met-police', { forces: ['01'] }, '/police/met/');

/** Makes an item what a later release would have written. */
async function markLater(PK: string, SK: string): Promise<void> {
  await app.client.send(
    new UpdateItemCommand({
      TableName: useStack().tables.journeys,
      Key: marshall({ PK, SK }),
      UpdateExpression: 'SET #shape = :later, laterField = :field',
      ExpressionAttributeNames: { '#shape': 'shape' },
      ExpressionAttributeValues: marshall({ ':later': 99, ':field': 'kept' }),
    }),
  );
}
const itemAt = async (PK: string, SK: string) =>
  (
    await app.client.send(
      new GetItemCommand({
        TableName: useStack().tables.journeys,
        Key: marshall({ PK, SK }),
        ConsistentRead: true,
      }),
    )
  ).Item;

describe('an item that a later release wrote', () => {
  it('is neither read nor written where it is a head: the event is asked for again', async () => {
    const { journeyId } = await openJourney();
    await markLater(`J#${journeyId}`, 'HEAD');
    const stored = await itemAt(`J#${journeyId}`, 'HEAD');
    const event = cloudEvent('police', 'crime.updated', `journey:${journeyId}`, {}, { backload: true });
    const { status, body } = await callInProcess(app.accepting(), police, {
      method: 'POST',
      resource: '/events',
      body: event,
    });
    expect([status, body['code']]).toEqual([503, 'busy']);
    expect(await itemAt(`J#${journeyId}`, 'HEAD')).toEqual(stored);
  });

  it('is not written over, nor is anything else of the decision, where it is not read first', async () => {
    const { journeyId } = await openJourney();
    const { journeys } = app.deps;
    const link = { journeyId, victimNumber: 1 };
    const [subject, other] = [`crime:01/${newReference()}`, `crime:01/${newReference()}`];
    expect(await journeys.commit([journeys.linkItem(subject, link)])).toEqual({ outcome: 'committed' });
    // The hash of `app` joins by its own secret, so the item is found through what the repository wrote.
    const written = await itemAt(`X#${hash(subject)}`, `J#${journeyId}`);
    expect(written).toBeDefined();
    await markLater(`X#${hash(subject)}`, `J#${journeyId}`);
    for (const write of [journeys.linkItem(subject, link), journeys.unlinkItem(subject, journeyId)])
      await expect(journeys.commit([journeys.linkItem(other, link), write])).rejects.toBeInstanceOf(
        NewerShape,
      );
    expect(await itemAt(`X#${hash(subject)}`, `J#${journeyId}`)).toMatchObject({
      laterField: { S: 'kept' },
    });
    expect(await itemAt(`X#${hash(other)}`, `J#${journeyId}`)).toBeUndefined();
  });
});

describe('an item of an older shape', () => {
  it('is read, and written anew in the shape of today', async () => {
    const { journeyId } = await openJourney();
    await app.client.send(
      new UpdateItemCommand({
        TableName: useStack().tables.journeys,
        Key: marshall({ PK: `J#${journeyId}`, SK: 'HEAD' }),
        UpdateExpression: 'REMOVE #shape',
        ExpressionAttributeNames: { '#shape': 'shape' },
      }),
    );
    const event = cloudEvent('police', 'crime.updated', `journey:${journeyId}`, {}, { backload: true });
    const { status } = await callInProcess(app.accepting(), police, {
      method: 'POST',
      resource: '/events',
      body: event,
    });
    expect(status).toBe(201);
    const item = await itemAt(`J#${journeyId}`, 'HEAD');
    expect([item?.['version'], item?.['shape']]).toEqual([{ N: '2' }, { N: String(headKind.shape) }]);
  });
});
