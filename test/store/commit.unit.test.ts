import { describe, expect, it } from 'vitest';

import { committer, NotTaken } from '../../functions/store/commit.ts';
import { dynamoDb } from '../../functions/store/dynamodb.ts';
import { NewerShape } from '../../functions/store/item-kind.ts';
import { journeysRepository } from '../../functions/store/journeys.ts';
import { write } from '../../functions/store/write.ts';
import { wire, type Answer } from '../support/dynamodb-wire.ts';

const journeys = journeysRepository({
  client: dynamoDb(),
  table: 'journeys',
  hash: (...parts) => parts.join(' '),
});
const event = { agencyId: 'met-police', source: '/police/met/testcase', id: '1' };
const answered = { fingerprint: 'f', answer: '{}' };
const dedupe = journeys.dedupeItem(event, answered);
const same = journeys.sameHead({ journeyId: 'jrn_1', version: 2 });
const opening = journeys.openingItem('crime:01/TEST-1', 1);
const unlink = journeys.unlinkItem('crime:01/TEST-1', 'jrn_1');
const other = write({ Delete: { TableName: 'journeys', Key: {}, ConditionExpression: 'a = :b' } });
const writes = [dedupe, same, opening, other, unlink];

const account = { region: 'eu-west-2', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
const refused = (type: string, more: object = {}): Answer => ({
  statusCode: 400,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'refused', ...more },
});
const cancelled = (...codes: readonly string[]): Answer =>
  refused('TransactionCanceledException', {
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
/** What a commit comes to where the store answers so. */
const commit = (answer: Answer) => committer(dynamoDb({ ...account, ...wire(answer) }))(writes);
const failed = 'ConditionalCheckFailed';

describe('a commit', () => {
  it('is committed', async () => {
    expect(await commit({ statusCode: 200, body: {} })).toEqual({ outcome: 'committed' });
  });

  it('is lost to each write whose condition did not hold, by name', async () => {
    expect(await commit(cancelled('None', failed, failed, failed))).toEqual({
      outcome: 'lost',
      to: [
        { write: same, guard: 'head' },
        { write: opening, guard: 'opening' },
        { write: other, guard: 'other' },
      ],
    });
  });

  it('is refused where a later release wrote what it would write over', async () => {
    const refusal = commit(cancelled('None', failed, 'None', 'None', failed));
    await expect(refusal).rejects.toBeInstanceOf(NewerShape);
  });

  it('is lost to the first answer of a repeated event, which it gives', async () => {
    const Item = { fingerprint: { S: 'f' }, answer: { S: '{}' } };
    const reasons = [{ Code: failed, Item }, { Code: 'None' }, { Code: 'None' }, { Code: 'None' }];
    const lost = await commit(refused('TransactionCanceledException', { CancellationReasons: reasons }));
    expect(lost).toEqual({ outcome: 'lost', to: [{ write: dedupe, guard: 'dedupe', answered }] });
  });

  it('is lost where a condition did not hold, whatever else went wrong', async () => {
    const result = await commit(cancelled('ThrottlingError', failed, 'TransactionConflict', 'None'));
    expect(result).toEqual({ outcome: 'lost', to: [{ write: same, guard: 'head' }] });
  });

  it.each([
    ['throttled', cancelled('None', 'ThrottlingError', 'None', 'None')],
    ['throttled', cancelled('ProvisionedThroughputExceeded', 'TransactionConflict', 'None', 'None')],
    ['conflict', cancelled('None', 'TransactionConflict', 'None', 'None')],
  ] as const)('is no lost race where it was not taken: %s', async (why, answer) => {
    const error = await commit(answer).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotTaken);
    expect(error).toMatchObject({ why });
  });

  it.each([
    cancelled('ValidationError', 'None', 'None', 'None'),
    refused('AccessDeniedException'),
    refused('ResourceNotFoundException'),
  ])('throws what is none of these', async (answer) => {
    await expect(commit(answer)).rejects.not.toBeInstanceOf(NotTaken);
  });
});
