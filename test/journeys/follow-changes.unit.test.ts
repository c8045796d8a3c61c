import { expect, it } from 'vitest';

import { followChanges } from '../../functions/lambdas/api/journeys/follow-changes.ts';
import type { Change } from '../../functions/store/journeys/changes.ts';
import { callerOfKind } from '../../local/in-process.ts';

const strand = { stage: 'report', step: 'contact-received', since: '' };
const rowsOf = (force: string) => ({
  forces: [force],
  courts: [],
  cpsAreas: [],
  services: [],
  probationRegions: [],
  journeys: [],
});

/** A feed of journeys of which every hundredth is of the City of London. */
const feed: Change[] = Array.from({ length: 1000 }, (_, at) => ({
  place: `2026-01-05T00:00:00.000Z#${String(at).padStart(5, '0')}`,
  rows: rowsOf(at % 100 === 99 ? '48' : '01'),
  status: {
    journeyId: `jrn_01JZZZZZZZZZZZZZZZZZZZ${String(at).padStart(4, '0')}`,
    version: 1,
    updatedAt: '2026-01-05T00:00:00.000Z',
    case: strand,
    support: strand,
  },
}));

it('looks past what the caller may not see by the page, and shows each change once', async () => {
  let reads = 0;
  const deps = {
    journeys: {
      listChanges: (after: string, _until: string, limit: number) => {
        reads += 1;
        const page = feed.filter(({ place }) => place > after).slice(0, limit);
        return Promise.resolve(
          page.map(({ place, ...placed }) => ({ partition: '', sort: '', place, read: () => placed })),
        );
      },
    },
    now: () => new Date('2026-01-06T00:00:00.000Z'),
  };
  const caller = callerOfKind('police', 'city-police', { forces: ['48'] }, '/police/city/');
  const seen: string[] = [];
  for (let after: string | undefined, caughtUp = false; !caughtUp;) {
    const page = await followChanges(deps, caller, { after, limit: 1, next: (place) => place });
    seen.push(...page.changes.map(({ journeyId }) => journeyId));
    after = page.links.next;
    ({ caughtUp } = page);
  }
  expect(seen).toEqual(
    feed.filter(({ rows }) => rows.forces[0] === '48').map(({ status }) => status.journeyId),
  );
  expect(reads).toBeLessThan(25);
});
