import { randomUUID } from 'node:crypto';

import createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';

import type { components, paths } from '../../client/src/contract.ts';
import { families } from '../../schemas/events/catalogue.ts';
import { useStack } from '../support/stack.ts';

import { newPlan, type Plan } from './clients/plan.ts';

type Event = components['schemas']['Event'];

const clientOf = (key: string) =>
  createClient<paths>({ baseUrl: useStack().baseUrl, headers: { Authorization: `Bearer ${key}` } });

/** The event of the README's tour, as TypeScript takes it: what may be left out is. */
const tour = {
  specversion: '1.0',
  id: randomUUID(),
  source: '/police/met/tour',
  type: 'london.victim-journey.crime.recorded.v1',
  subject: 'crime:01/TOUR-1',
  time: '2026-01-05T09:00:00Z',
  data: { force: '01', crimeReference: 'TOUR-1' },
} as const satisfies Event;

const open = async (plan: Plan) => {
  const { data } = await clientOf(plan.police).POST('/events', { body: plan.opening as unknown as Event });
  return data?.journeyId ?? '';
};

describe('a client in TypeScript, with the types that openapi-typescript makes of the document', () => {
  it('posts the event of the README', async () => {
    const { data, response } = await clientOf(useStack().keys.police).POST('/events', { body: tour });
    expect(response.status).toBe(201);
    expect(data?.eventId).toBe(tour.id);
  });

  it('posts an event of each family', async () => {
    const plan = newPlan('lvws-core');
    await open(plan);
    for (const { family, key, event } of plan.postings) {
      // The examples of the catalogue are data: a test of its own holds them to their schemas.
      const { response } = await clientOf(key).POST('/events', { body: event as unknown as Event });
      expect([201, 202], family).toContain(response.status);
    }
    const posted = plan.postings.map(({ family }) => family);
    expect(families.filter((family) => !posted.includes(family))).toEqual([]);
  });

  it('posts several at once, reads where the journey stands and what happened, and is told of a problem', async () => {
    const plan = newPlan('lvws-core');
    const police = clientOf(plan.police);
    const batch = await police.POST('/event-batches', {
      body: { events: [plan.opening as unknown as Event] },
    });
    expect(batch.data?.summary.created).toBe(1);
    const journeyId = batch.data?.results[0]?.receipt?.journeyId ?? '';
    const { data } = await police.GET('/journeys/{journeyId}/status', { params: { path: { journeyId } } });
    expect(data?.case.stage).toBe('report');
    const timeline = await police.GET('/journeys/{journeyId}/timeline', { params: { path: { journeyId } } });
    expect(timeline.data?.events.map(({ id }) => id)).toEqual([plan.opening['id']]);
    expect(timeline.data?.links.next).toBeNull();
    const refused = await police.GET('/journeys/{journeyId}/status', {
      params: { path: { journeyId: journeyId.replace(/.{4}$/, '0000') } },
    });
    expect(refused.error?.code).toBe('not-found');
  });

  it('claims a referral', async () => {
    const plan = newPlan('lvws-safety');
    await open(plan);
    await clientOf(plan.police).POST('/events', { body: plan.assessment as unknown as Event });
    const lvws = clientOf(plan.lvws);
    const { data, response } = await lvws.POST('/referral-claims', {
      params: { header: { 'Idempotency-Key': randomUUID() } },
      body: { maxItems: 100, services: [plan.service] },
    });
    expect(response.status).toBe(201);
    expect(data?.items[0]?.service).toBe(plan.service);
    expect(data?.items[0]?.receipt).toMatch(/^[\w-]{22}$/);
  });
});
