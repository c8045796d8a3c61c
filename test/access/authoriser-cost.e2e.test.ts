import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { ulid } from 'ulid';
import { expect, it } from 'vitest';

import { authoriser } from '../../functions/authorise/authorise-request.ts';
import { budgets } from '../../functions/authorise/budgets.ts';
import { parseKey } from '../../functions/core/access/key-format.ts';
import { requestAudit } from '../../functions/http/request-audit.ts';
import { auditRepository } from '../../functions/repositories/audit.ts';
import { budgetsRepository } from '../../functions/repositories/budgets.ts';
import { callAws } from '../../functions/repositories/call-aws.ts';
import { credentialsRepository } from '../../functions/repositories/credentials.ts';
import { readSecret } from '../../functions/repositories/secrets.ts';
import { journeyOperations } from '../../schemas/operations/journeys.ts';
import { localClient } from '../support/audit.ts';
import { useStack } from '../support/stack.ts';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function parts() {
  const { endpoint, tables, pepperSecret, keys } = useStack();
  const config = { client: new DynamoDBClient(localClient(endpoint)), table: tables.access };
  const pepper = await readSecret(pepperSecret, callAws(localClient(endpoint)));
  const credentials = credentialsRepository(config);
  const shared = budgetsRepository(config);
  const key = keys.police;
  return { config, tables, pepper, credentials, shared, key, keyId: parseKey(key)?.keyId ?? '' };
}

it('authorises with a cold cache in little more than the bare read takes', async () => {
  const { config, pepper, credentials, shared, key, keyId } = await parts();
  const clock = { now: Date.now() };
  const now = () => new Date(clock.now);
  const decide = authoriser({
    find: (id) => credentials.find(id),
    noteUse: (id, minute) => credentials.noteUse(id, minute),
    takeFrom: budgets({ now, reserve: (name, end, count) => shared.reserve(name, end, count) }),
    pepper,
    now,
  });
  const bare = () =>
    config.client.send(
      new GetItemCommand({
        TableName: config.table,
        Key: { PK: { S: `K#${keyId}` }, SK: { S: 'CREDENTIAL' } },
        ConsistentRead: true,
      }),
    );
  const [colds, bares]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 200; turn += 1) {
    // The cache is cold each time; once a minute the use and a block of the budget are written too.
    clock.now += 5_001;
    colds.push(
      await timed(async () => {
        const { outcome } = await decide({ key, address: '127.0.0.1', isPersonal: false });
        expect(outcome).toBe('allowed');
      }),
    );
    bares.push(await timed(bare));
  }
  const ratio = median(colds) / median(bares);
  console.log(
    `Authorise, cold cache: ${median(colds).toFixed(2)} ms; bare GetItem: ${median(bares).toFixed(2)} ms; ratio ${ratio.toFixed(2)} (200 each, medians).`,
  );
  expect(ratio).toBeLessThan(1.3);
});

it('takes little of a processor, the audit record included', async () => {
  const { tables, pepper, credentials, config, key, keyId } = await parts();
  const credential = await credentials.find(keyId);
  const now = () => new Date();
  const decide = authoriser({
    find: () => Promise.resolve(credential),
    noteUse: () => Promise.resolve(),
    takeFrom: budgets({ now, reserve: (_name, _end, count) => Promise.resolve(count) }),
    pepper,
    now,
  });
  const records = auditRepository({ client: config.client, table: tables.audit });
  const event = {
    headers: {},
    pathParameters: {},
    requestContext: { requestId: ulid(), identity: { sourceIp: '127.0.0.1' }, authorizer: { keyId } },
  } as unknown as APIGatewayProxyEvent;
  const spent: number[] = [];
  for (let turn = 0; turn < 500; turn += 1) {
    let decided: Promise<unknown> = Promise.resolve();
    spent.push(
      cpuOf(() => {
        decided = decide({ key, address: '127.0.0.1', isPersonal: false });
        requestAudit({ records, now, newId: ulid }, event, journeyOperations.readStatus).item({
          status: 200,
        });
      }),
    );
    await decided;
  }
  console.log(`Authorise and audit: ${median(spent).toFixed(3)} ms of a processor (500, median).`);
  expect(median(spent)).toBeLessThan(1.5);
});
