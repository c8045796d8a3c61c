import { randomUUID } from 'node:crypto';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { beforeAll, describe, expect, it } from 'vitest';

import { verifyChain, type AuditDay } from '../../functions/core/audit/verify-chain.ts';
import { auditRepository } from '../../functions/store/audit.ts';
import { callAws } from '../../functions/store/call-aws.ts';
import { chainHashes } from '../../functions/store/chain-hashes.ts';
import { readSecret } from '../../functions/store/secrets.ts';
import type { AuditRecord } from '../../schemas/audit.ts';
import { localClient } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';

const RECORDS = 1_000;
const PER_WRITE = 100;
const agencyId = `test-${randomUUID().slice(0, 8)}`;
const soon = () => new Date(Date.now() + 60_000).toISOString();

const record = (): AuditRecord => ({
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

describe('the chain of 1,000 records that the follower linked', () => {
  const days: AuditDay[] = [];
  let hashes = chainHashes('');

  beforeAll(async () => {
    const { endpoint, tables, auditSecret } = useStack();
    const settings = localClient(endpoint);
    const audit = auditRepository({ client: new DynamoDBClient(settings), table: tables.audit });
    hashes = chainHashes(await readSecret(auditSecret, callAws(settings)));
    for (let written = 0; written < RECORDS; written += PER_WRITE)
      await audit.write(Array.from({ length: PER_WRITE }, record));
    await eventually(async () => {
      const all = await audit.days(agencyId);
      days.splice(0, days.length, ...(await Promise.all(all.map(({ day }) => audit.day(agencyId, day)))));
      const linked = days.flatMap(({ links }) => links.flatMap(({ entries }) => entries));
      expect(linked).toHaveLength(RECORDS);
    }, 90_000);
  }, 120_000);

  const faults = (change: (day: AuditDay) => Partial<AuditDay>) =>
    verifyChain(
      hashes,
      days.map((day, index) => (index === 0 ? { ...day, ...change(day) } : day)),
      soon(),
    ).findings.map(({ fault, at }) => [fault, at]);

  it('verifies', () => {
    expect(verifyChain(hashes, days, soon())).toMatchObject({ records: RECORDS, waiting: 0, findings: [] });
  });

  it('shows one flipped byte, and where', () => {
    const at = days[0]?.records[17];
    const flipped = at?.text.replace('"status":200', '"status":201');
    expect(
      faults(({ records }) => ({
        records: records.map((r) => (r === at ? { ...r, text: flipped ?? '' } : r)),
      })),
    ).toEqual([['record-changed', at?.key]]);
  });

  it('shows one removed record, and which', () => {
    const at = days[0]?.records[23];
    expect(faults(({ records }) => ({ records: records.filter((r) => r !== at) }))).toEqual([
      ['record-removed', at?.key],
    ]);
  });

  it('shows one reordered pair', () => {
    // The follower links what it is given at once, which may be one record.
    const at = days[0]?.links.find(({ entries }) => entries.length > 1);
    const change = ({ links }: AuditDay) => ({
      links: links.map((link) => {
        const [one, two, ...others] = link.entries;
        return link === at && one && two ? { ...link, entries: [two, one, ...others] } : link;
      }),
    });
    expect(faults(change)).toEqual([['link-changed', String(at?.number)]]);
  });
});
