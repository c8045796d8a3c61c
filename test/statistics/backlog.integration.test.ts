import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';

import { HeadSchema, type Head } from '../../functions/core/record/head.ts';
import { backlogContribution } from '../../functions/core/statistics/backlog.ts';
import { countAll, type CountedCell } from '../../functions/core/statistics/contribution.ts';
import { figuresRepository } from '../../functions/repositories/figures.ts';
import { call, cloudEvent, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { useStack } from '../support/stack.ts';

const client = () =>
  new DynamoDBClient({
    endpoint: useStack().endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

const figures = () => figuresRepository({ client: client(), table: useStack().tables.figures });

async function allHeads(): Promise<Head[]> {
  const heads: Head[] = [];
  const pages = paginateScan(
    { client: client() },
    {
      TableName: useStack().tables.journeys,
      FilterExpression: 'SK = :head',
      ExpressionAttributeValues: { ':head': { S: 'HEAD' } },
      ConsistentRead: true,
    },
  );
  for await (const { Items = [] } of pages)
    heads.push(...Items.map((item) => HeadSchema.parse(JSON.parse(String(unmarshall(item)['head'])))));
  return heads;
}

const sorted = (cells: readonly CountedCell[]) => [...cells].sort((a, b) => a.cell.localeCompare(b.cell));

describe('the backlog', () => {
  it('counts what a full recomputation counts, as journeys move and close', async () => {
    const opened = await Promise.all(Array.from({ length: 6 }, () => openJourney()));
    const [first, second] = opened;
    const tell = (journeyId: string | undefined, type: string, data: object) =>
      post(
        'police',
        cloudEvent('police', type, `journey:${String(journeyId)}`, data, { time: '2026-01-06T09:00:00Z' }),
      );
    await tell(first?.journeyId, 'investigation.opened', {});
    await tell(second?.journeyId, 'crime.cancelled', { reason: 'duplicate' });
    await eventually(async () => {
      expect((await figures().source(String(second?.journeyId))).version).toBe(2);
      const heads = await allHeads();
      const recounted = countAll(heads.flatMap((head) => backlogContribution(head) ?? []));
      expect(sorted(await figures().cells('BACKLOG'))).toEqual(sorted(recounted.get('BACKLOG') ?? []));
    }, 40_000);
  });

  it('answers the five questions, and withholds small numbers', async () => {
    await Promise.all(Array.from({ length: 5 }, () => openJourney()));
    await eventually(async () => {
      const { status, body } = await call('oversight', '/statistics/backlog');
      expect(status).toBe(200);
      const { victims } = body['answers'] as { victims: number };
      expect(victims).toBeGreaterThanOrEqual(5);
      for (const { victims: count } of body['rows'] as { victims: number | null }[])
        expect(count === null || count >= 5).toBe(true);
    });
  });

  it('gives the same figures as CSV', async () => {
    const { baseUrl, keys } = useStack();
    const response = await fetch(`${baseUrl}/statistics/backlog.csv`, {
      headers: { Authorization: `Bearer ${keys.oversight}` },
    });
    expect(response.headers.get('content-type')).toContain('text/csv');
    const [header] = (await response.text()).split('\n');
    expect(header).toBe(
      'area,stage,vulnerable,specialMeasures,victims,sinceReportMedianDays,sinceReportP90Days,inStageMedianDays,inStageP90Days',
    );
  });

  it('is for oversight, not for those who work on a case', async () => {
    expect((await call('police', '/statistics/backlog')).status).toBe(403);
  });
});
