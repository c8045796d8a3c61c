import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';

import { HeadSchema } from '../../functions/core/record/head.ts';
import { backlogContribution } from '../../functions/core/statistics/backlog.ts';
import { complianceContribution } from '../../functions/core/statistics/compliance.ts';
import {
  countAll,
  type Contribution,
  type CountedCell,
} from '../../functions/core/statistics/contribution.ts';
import { referralContribution } from '../../functions/core/statistics/referrals.ts';
import { figuresRepository } from '../../functions/store/figures.ts';
import { DutySchema } from '../../schemas/duty.ts';
import { ReferralSchema } from '../../functions/core/referrals/stored-referral.ts';
import { call, cloudEvent, openJourney, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { countedMonths } from '../support/counted-months.ts';
import { useStack } from '../support/stack.ts';

const client = () =>
  new DynamoDBClient({
    endpoint: useStack().endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

const figures = () => figuresRepository({ client: client(), table: useStack().tables.figures });

/** What every journey and duty in the table adds, read anew. */
async function recounted(): Promise<Map<string, CountedCell[]>> {
  const contributions: (Contribution | undefined)[] = [];
  const pages = paginateScan(
    { client: client() },
    { TableName: useStack().tables.journeys, ConsistentRead: true },
  );
  for await (const { Items = [] } of pages) {
    for (const item of Items.map((each) => unmarshall(each))) {
      const { SK, head, duty, referral } = item;
      if (referral !== undefined)
        contributions.push(referralContribution(ReferralSchema.parse(JSON.parse(String(referral)))));
      else if (SK === 'HEAD')
        contributions.push(backlogContribution(HeadSchema.parse(JSON.parse(String(head)))));
      if (duty !== undefined)
        contributions.push(complianceContribution(DutySchema.parse(JSON.parse(String(duty)))));
    }
  }
  return countAll(contributions.filter((each) => each !== undefined));
}

const sorted = (cells: readonly CountedCell[] = []) =>
  [...cells].sort((a, b) => a.cell.localeCompare(b.cell));

const tell = (journeyId: string, type: string, data: object, time: string, id?: string) =>
  post(
    'police',
    cloudEvent('police', type, `journey:${journeyId}`, data, { time, backload: true, ...(id ? { id } : {}) }),
  );

const { arrests: MONTH, told: TOLD_MONTH, referrals: REFERRAL_MONTH } = countedMonths;

/** A journey whose victim is told of an arrest, or is not. */
async function arrest(month: string, told: boolean): Promise<void> {
  const { journeyId } = await openJourney();
  const { body } = await tell(
    journeyId,
    'investigation.suspect-arrested',
    { suspect: 'S1' },
    `${month}-06T09:00:00Z`,
    `arrest-${journeyId}`,
  );
  expect(body['effect']).toBeDefined();
  if (told) {
    const about = [{ source: '/police/met/test', id: `arrest-${journeyId}` }];
    const how = { about, method: 'phone', outcome: 'told' };
    // A sweep may write on the journey meanwhile: what was not taken is sent again.
    await eventually(async () => {
      const { status } = await tell(
        journeyId,
        'victim.informed',
        how,
        `${month}-07T10:00:00Z`,
        `told-${journeyId}`,
      );
      expect([200, 201]).toContain(status);
    });
  }
}

/** A journey whose victim is referred to support. */
async function refer(): Promise<void> {
  const { journeyId } = await openJourney();
  const safeContact = { channels: [{ channel: 'sms', value: '020 7946 0001', safe: true }] };
  const { body } = await tell(
    journeyId,
    'needs.assessed',
    { purpose: 'report', answered: true, enhanced: false, supportConsent: 'given', safeContact },
    `${REFERRAL_MONTH}-08T09:00:00Z`,
  );
  expect(body['effect']).toBe('applied');
}

describe('the published figures', () => {
  it('equal a full recomputation, as journeys move and close', async () => {
    const [first, second] = await Promise.all([openJourney(), openJourney()]);
    await tell(first.journeyId, 'investigation.opened', {}, '2026-01-06T09:00:00Z');
    await tell(second.journeyId, 'crime.cancelled', { reason: 'duplicate' }, '2026-01-06T09:00:00Z');
    await Promise.all([true, true, true, true, true, false].map((told) => arrest(MONTH, told)));
    await Promise.all([refer(), refer()]);
    await eventually(async () => {
      expect((await figures().source(second.journeyId)).version).toBe(2);
      const anew = await recounted();
      for (const group of ['BACKLOG', `DUTIES#${MONTH}`, `REFERRALS#${REFERRAL_MONTH}`])
        expect(sorted(await figures().cells(group))).toEqual(sorted(anew.get(group)));
    }, 45_000);
  });

  it('answer the five questions, and withhold small numbers', async () => {
    await Promise.all(Array.from({ length: 5 }, () => openJourney()));
    await eventually(async () => {
      const { status, body } = await call('oversight', '/statistics/backlog');
      expect(status).toBe(200);
      const backlog = (await recounted()).get('BACKLOG') ?? [];
      const all = backlog.reduce((sum, { count }) => sum + count, 0);
      // Where other tests leave one victim alone in all that can be told apart, the total is withheld too.
      expect([all, null]).toContain((body['answers'] as { victims: number | null }).victims);
      expect(Object.keys(body['answers'] as object)).toEqual([
        'victims',
        'vulnerable',
        'eligibleForSpecialMeasures',
        'byStage',
        'waitedSinceReport',
      ]);
      for (const { victims: count } of body['rows'] as { victims: number | null }[])
        expect(count === null || count >= 5).toBe(true);
    });
  });

  // The figures follow the stream, behind all that other tests do meanwhile.
  it('say how a duty was kept, and how long it took', { timeout: 150_000 }, async () => {
    await Promise.all(Array.from({ length: 5 }, () => arrest(TOLD_MONTH, true)));
    await eventually(async () => {
      const { body } = await call('oversight', `/statistics/duties?month=${TOLD_MONTH}&duty=VC-6-ARREST`);
      const [total] = body['rows'] as {
        area: string;
        counts: Record<string, number | null>;
        toMeet: unknown;
      }[];
      expect(total?.area).toBe('all');
      expect(total?.counts['met-recorded-late']).toBeGreaterThanOrEqual(5);
      expect(total?.toMeet).toEqual({ medianHours: 25, p90Hours: 25 });
    }, 120_000);
  });

  it('say what became of referrals', async () => {
    await Promise.all(Array.from({ length: 5 }, refer));
    await eventually(async () => {
      const { body } = await call('oversight', `/statistics/referrals?month=${REFERRAL_MONTH}`);
      const rows = body['rows'] as { service: string; outcome: string; referrals: number | null }[];
      const queued = rows.find(({ service, outcome }) => service === 'all' && outcome === 'queued');
      expect(queued?.referrals).toBeGreaterThanOrEqual(5);
    });
  });

  it.each([
    ['backlog.csv', 'area,stage,vulnerable,specialMeasures,victims,sinceReportMedianDays'],
    [`referrals.csv?month=${MONTH}`, 'month,service,lane,outcome,handOffs,referrals'],
    [`duties.csv?month=${MONTH}`, 'month,duty,agency,area,entitlement,due,open,met,met-late'],
  ])('come as CSV at %s', async (path, header) => {
    const { baseUrl, keys } = useStack();
    const response = await fetch(`${baseUrl}/statistics/${path}`, {
      headers: { Authorization: `Bearer ${keys.oversight}` },
    });
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(await response.text()).toContain(header);
  });

  it.each(['/statistics/backlog', `/statistics/duties?month=${MONTH}`])(
    'are for oversight, not for those who work on a case: %s',
    async (path) => {
      expect((await call('police', path)).status).toBe(403);
    },
  );

  it('ask for a month that is one', async () => {
    const { status, body } = await call('oversight', '/statistics/duties?month=March');
    expect([status, body['code']]).toEqual([422, 'invalid-query']);
  });
});
