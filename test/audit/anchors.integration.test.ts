import { randomUUID } from 'node:crypto';

import { DeleteItemCommand, DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { beforeAll, describe, expect, it } from 'vitest';

import { anchorChains } from '../../functions/lambdas/timers/audit-anchor/anchor-chains.ts';
import { verifyAudit } from '../../functions/lambdas/timers/audit-verify/verify-audit.ts';
import { anchorsRepository, hourOf } from '../../functions/store/anchors.ts';
import { auditDay, auditRepository } from '../../functions/store/audit.ts';
import { callAws } from '../../functions/store/call-aws.ts';
import { chainHashes } from '../../functions/store/chain-hashes.ts';
import { readSecret } from '../../functions/store/secrets.ts';
import type { AuditRecord } from '../../schemas/audit.ts';
import { localClient } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';

const agencies = { cut: `test-${randomUUID().slice(0, 8)}`, gone: `test-${randomUUID().slice(0, 8)}` };
const day = new Date().toISOString().slice(0, 10);

const record = (agencyId: string): AuditRecord => ({
  id: ulid(),
  time: new Date().toISOString(),
  agencyId,
  operation: 'readStatus',
  result: 'allowed',
  status: 200,
  journeyIds: [],
  referralIds: [],
  fields: ['status'],
});

/** The audit of the stack, and where its ends are written down: in the first hour of the day, which nobody else writes. */
async function connect() {
  const { endpoint, tables, auditSecret, auditBucket } = useStack();
  const settings = localClient(endpoint);
  const client = new DynamoDBClient(settings);
  return {
    client,
    audit: auditRepository({ client, table: tables.audit }),
    anchors: anchorsRepository({ bucket: auditBucket, account: settings }),
    hashes: chainHashes(await readSecret(auditSecret, callAws(settings))),
    now: () => new Date(),
  };
}

describe('the ends of the chains, written down', () => {
  let deps: Awaited<ReturnType<typeof connect>>;
  const verify = async (agencyId: string) => {
    const { agencies: found } = await verifyAudit(deps, { agencyId, since: day });
    return found.flatMap(({ findings }) => findings.map(({ fault }) => fault));
  };
  /** Removes what the table holds of an agency's day beyond the first so many records, and their links. */
  const removeAfter = async (agencyId: string, kept: number) => {
    const { links } = await deps.audit.day(agencyId, day);
    let linked = 0;
    const keep = new Set<string>();
    for (const { number, entries } of links) {
      if (linked + entries.length > kept) break;
      linked += entries.length;
      keep.add(`C#${String(number).padStart(9, '0')}`);
      for (const { key } of entries) keep.add(key);
    }
    const { audit: TableName } = useStack().tables;
    const pages = paginateQuery(
      { client: deps.client },
      {
        TableName,
        KeyConditionExpression: 'PK = :pk',
        ExpressionAttributeValues: { ':pk': { S: auditDay(agencyId, day) } },
      },
    );
    for await (const { Items = [] } of pages)
      for (const { PK, SK } of Items)
        if (PK && SK && !keep.has(SK.S ?? ''))
          await deps.client.send(new DeleteItemCommand({ TableName, Key: { PK, SK } }));
    return keep.size;
  };

  beforeAll(async () => {
    deps = await connect();
    // One after the other, so that the follower has more than one batch to link.
    for (const agencyId of Object.values(agencies))
      for (let written = 0; written < 3; written += 1) {
        await deps.audit.write([record(agencyId)]);
        await eventually(async () => {
          const { links } = await deps.audit.day(agencyId, day);
          expect(links.flatMap(({ entries }) => entries)).toHaveLength(written + 1);
        }, 60_000);
      }
    await anchorChains({ ...deps, now: () => new Date(`${day}T00:30:00Z`) });
  }, 300_000);

  it('are written once in an hour: what is there is not written over', async () => {
    const hour = hourOf(`${day}T00:30:00Z`);
    const first = await deps.anchors.read(hour);
    expect(await deps.anchors.write({ at: `${day}T00:40:00Z`, ends: [] })).toBe(false);
    expect(await deps.anchors.read(hour)).toEqual(first);
  });

  it('show the newest records cut off with their links, and a whole day removed', async () => {
    expect([await verify(agencies.cut), await verify(agencies.gone)]).toEqual([[], []]);
    expect(await removeAfter(agencies.cut, 1)).toBe(2);
    await removeAfter(agencies.gone, 0);
    const { audit: TableName } = useStack().tables;
    const Key = { PK: { S: 'DAYS' }, SK: { S: `${agencies.gone}#${day}` } };
    await deps.client.send(new DeleteItemCommand({ TableName, Key }));
    expect(await verify(agencies.cut)).toEqual(['end-removed']);
    expect(await verify(agencies.gone)).toEqual(['day-removed']);
  });
});
