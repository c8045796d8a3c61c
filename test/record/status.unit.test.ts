import { expect, it } from 'vitest';

import { foldAll } from '../../functions/core/record/fold.ts';
import { statusOf } from '../../functions/core/views/status.ts';
import { happens, hoursLater } from '../oracle/happenings.ts';

const ids = { journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ', personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ' };

/** Where a journey stands after some events, an hour apart. */
const statusAfter = (lines: readonly string[]) =>
  statusOf({
    ...ids,
    victimNumber: 1,
    version: lines.length,
    openedAt: hoursLater(0),
    updatedAt: hoursLater(lines.length),
    live: true,
    record: foldAll(lines.map((line, at) => happens(line, hoursLater(at)))),
  });

it('says where each strand stands, and since when', () => {
  const needs = 'needs.assessed supportConsent=not-asked services=';
  expect(statusAfter(['crime.recorded', needs, 'investigation.opened'])).toEqual({
    journeyId: ids.journeyId,
    version: 3,
    updatedAt: hoursLater(3),
    case: { stage: 'investigation', step: 'under-way', since: hoursLater(2) },
    support: { stage: 'needs', step: 'assessed', since: hoursLater(1) },
  });
});

it('says how a strand ended', () => {
  const { case: justice, support } = statusAfter([
    'crime.recorded',
    'needs.assessed supportConsent=refused services=',
    'crime.cancelled reason=no-crime',
  ]);
  expect(justice).toEqual({ stage: 'closed', step: 'closed', since: hoursLater(2), ending: 'no-crime' });
  expect(support).toMatchObject({ stage: 'closed', ending: 'support-declined' });
});

it('says how often a strand went on after its end, and no ending while it goes on', () => {
  const again = ['crime.recorded', 'crime.cancelled reason=no-crime', 'journey.reopened'];
  const { case: justice } = statusAfter(again);
  expect(justice).toMatchObject({ reopenings: 1 });
  expect(justice).not.toHaveProperty('ending');
});

it('says into which journey it was merged', () => {
  expect(statusAfter(['crime.recorded', 'journey.merged']).mergedInto).toBe('jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ');
  expect(statusAfter(['crime.recorded'])).not.toHaveProperty('mergedInto');
});
