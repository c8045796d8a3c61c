import { describe, expect, it } from 'vitest';

import { newPolice, type TestPolice } from '../support/access.ts';
import { call, cloudEvent, newReference, openJourney, post, type Sender } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';

type Change = { readonly journeyId: string; readonly version: number; readonly updatedAt: string };
type Page = {
  readonly changes: readonly Change[];
  readonly caughtUp: boolean;
  readonly links: { readonly next: string };
};

const followerOf = (as: Sender, limit: number) => {
  let next = `/v1/changes?limit=${limit}`;
  const seen = new Map<string, number>();
  const pages: Page[] = [];
  return {
    seen,
    pages,
    /** Reads until nothing more is there for now. */
    async follow(): Promise<void> {
      for (;;) {
        const { body } = await call(as, next.replace(/^\/v1/, ''));
        const page = body as Page;
        pages.push(page);
        for (const { journeyId, version } of page.changes) seen.set(journeyId, version);
        next = page.links.next;
        if (page.caughtUp) return;
      }
    },
  };
};

describe('the changes feed', () => {
  // Both wait until the feed, which is read ten seconds behind, has come so far: side by side.
  it.concurrent(
    'shows a follower the last version of every journey, however its writers race',
    async () => {
      const agencies = await Promise.all([newPolice('71'), newPolice('72')]);
      const [mine, theirs] = [followerOf(agencies[0], 3), followerOf(agencies[1], 3)];
      const tell = async (agency: TestPolice, type: string, subject: string, data: object) => {
        const more = { source: `${agency.sourcePrefix}test`, backload: true };
        const { body } = await post(agency, cloudEvent('police', type, subject, data, more));
        return String(body['journeyId']);
      };
      const open = async (agency: TestPolice) => {
        const [force, crimeReference] = [agency.force, newReference()];
        const journeyId = await tell(agency, 'crime.recorded', `crime:${force}/${crimeReference}`, {
          force,
          crimeReference,
        });
        return { journeyId, agency };
      };
      const ofMine = Array.from({ length: 4 }, () => open(agencies[0]));
      const opened = await Promise.all([...ofMine, open(agencies[1])]);
      const write = async ({ journeyId, agency }: (typeof opened)[number]) => {
        for (let round = 0; round < 3; round += 1) {
          const twice = [1, 2].map(() => tell(agency, 'investigation.reviewed', `journey:${journeyId}`, {}));
          await Promise.all(twice);
        }
      };
      const written = Promise.all(opened.map(write));
      for (let read = 0; read < 3; read += 1) await mine.follow();
      await written;
      await eventually(async () => {
        await Promise.all([mine.follow(), theirs.follow()]);
        for (const { journeyId, agency } of opened) {
          const { version } = (await call(agency, `/journeys/${journeyId}/status`)).body;
          const [own, other] = agency === agencies[0] ? [mine, theirs] : [theirs, mine];
          expect(own.seen.get(journeyId)).toBe(version);
          expect(other.seen.has(journeyId)).toBe(false);
        }
      });
      for (const { changes, caughtUp } of mine.pages) {
        expect(changes.length === 3 || caughtUp).toBe(true);
        expect(changes.map(({ updatedAt }) => updatedAt)).toEqual(
          changes.map(({ updatedAt }) => updatedAt).sort(),
        );
      }
    },
    120_000,
  );

  it.concurrent(
    'tells the police of support, and not the CPS',
    async () => {
      const told = { police: ['case', 'support'], cps: ['case'] } as const;
      const feeds = (Object.keys(told) as (keyof typeof told)[]).map((as) => ({
        as,
        feed: followerOf(as, 200),
      }));
      await Promise.all(feeds.map(({ feed }) => feed.follow()));
      const { journeyId } = await openJourney('police');
      const subject = `journey:${journeyId}`;
      const charge = { suspect: 'S1', method: 'charge', court: 'B01GU00' };
      await post(
        'police',
        cloudEvent('police', 'investigation.suspect-identified', subject, { suspect: 'S1' }),
      );
      expect((await post('police', cloudEvent('police', 'charging.charged', subject, charge))).status).toBe(
        201,
      );
      await eventually(async () => {
        for (const { as, feed } of feeds) {
          await feed.follow();
          const change = feed.pages
            .flatMap(({ changes }) => changes)
            .findLast((one) => one.journeyId === journeyId);
          const strands = Object.keys(change ?? {}).filter((name) => name === 'case' || name === 'support');
          expect([as, strands]).toEqual([as, told[as]]);
        }
      });
    },
    120_000,
  );

  it.each(['not-a-cursor', ''])('refuses the cursor %j, and one of another agency', async (cursor) => {
    const own = await call('police', `/changes?cursor=${cursor}`);
    expect([400, 422]).toContain(own.status);
    const { body } = await call('police', '/changes?limit=1');
    const next = (body as Page).links.next.replace(/^\/v1/, '');
    const stolen = await call('cityPolice', next);
    expect([stolen.status, stolen.body['code']]).toEqual([400, 'invalid-cursor']);
  });

  it.each(['limit=0', 'limit=201', 'limit=x', 'colour=red'])('refuses %s', async (query) => {
    const { status, body } = await call('police', `/changes?${query}`);
    expect([status, body['code']]).toEqual([422, 'invalid-query']);
  });

  it('is not for an oversight body', async () => {
    expect((await call('oversight', '/changes')).status).toBe(403);
  });
});

describe('a status query', () => {
  it('answers where those journeys stand that the caller may see', async () => {
    const [mine, theirs] = [await openJourney('police'), await openJourney('cityPolice')];
    const ask = (journeyIds: readonly string[]) =>
      call('police', '/journey-status-queries', { method: 'POST', body: { journeyIds } });
    const { body } = await ask([mine.journeyId, theirs.journeyId, 'jrn_01ARZ3NDEKTSV4RRFFQ69G5FAV']);
    expect(body['journeys']).toMatchObject([{ journeyId: mine.journeyId, version: 1 }]);
    for (const bad of [[], ['jrn_1'], Array.from({ length: 101 }, () => mine.journeyId)]) {
      expect((await ask(bad)).status).toBe(422);
    }
  });
});
