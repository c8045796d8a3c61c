import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';

import { changedHeadsOf, headChangeOf } from '../../functions/lambdas/followers/relay/changes.ts';

/** A referral has a head of its own in the same table, and it changes with every claim. */
const changedReferral: DynamoDBRecord = {
  eventName: 'MODIFY',
  dynamodb: {
    Keys: { PK: { S: 'REF#ref_01ARZ3NDEKTSV4RRFFQ69G5FAV' }, SK: { S: 'HEAD' } },
    OldImage: { version: { N: '1' } },
    NewImage: { version: { N: '2' } },
  },
};

describe('the stream of changes', () => {
  it('is not held up by the change of a referral, which is no head of a journey', () => {
    expect(changedHeadsOf(changedReferral)).toBeUndefined();
    expect(headChangeOf(changedReferral)).toBeUndefined();
  });
});
