import { Readable } from 'node:stream';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';

import { idempotencyRepository } from '../../functions/store/idempotency.ts';
import { referralsRepository } from '../../functions/store/referrals.ts';
import { waitingReferral } from '../support/waiting-referral.ts';

const now = '2026-01-05T09:00:00.000Z';

/** A DynamoDB in which a transaction is under way on every item. */
const conflicting = () =>
  new DynamoDBClient({
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: {
      handle: () => {
        const body = JSON.stringify({
          __type: 'com.amazonaws.dynamodb.v20120810#TransactionConflictException',
          message: 'Transaction is ongoing for the item',
        });
        const headers = { 'content-type': 'application/x-amz-json-1.0' };
        return Promise.resolve({
          response: { statusCode: 400, headers, body: Readable.from([Buffer.from(body)]) },
        });
      },
    },
  });

const waiting = waitingReferral(now);

describe('a write on an item in the midst of another writer’s transaction', () => {
  it('leases nothing, and can tell it from a race that another writer won', async () => {
    const referrals = referralsRepository({ client: conflicting(), table: 'journeys' });
    await expect(referrals.replace(waiting)).rejects.toMatchObject({ name: 'NotTaken', why: 'conflict' });
  });

  it('finds a command that is being carried out', async () => {
    const commands = idempotencyRepository({ client: conflicting(), table: 'access' });
    const name = { agencyId: 'lvws', idempotencyKey: 'key-1' };
    expect(await commands.claim(name, 'fingerprint', new Date(now))).toEqual({ state: 'in-progress' });
  });
});
