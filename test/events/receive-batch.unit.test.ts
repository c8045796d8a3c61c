import { expect, it } from 'vitest';

import type { AcceptDeps } from '../../functions/intake/accept-event.ts';
import { isRefused } from '../../functions/intake/outcome.ts';
import { readEvent } from '../../functions/intake/read-event.ts';
import { receiveBatch } from '../../functions/lambdas/api/events/receive-events.ts';
import type { RequestAudit } from '../../functions/http/request-audit.ts';
import { callerOfKind } from '../../local/in-process.ts';
import { cloudEvent } from '../support/client.ts';
import { write } from '../../functions/store/write.ts';

const caller = callerOfKind('police', 'met-police', { forces: ['01'] }, '/police/met/');
const event = cloudEvent('police', 'investigation.reviewed', 'journey:jrn_01ARZ3NDEKTSV4RRFFQ69G5FAV', {});

it.each([
  ['a call given up', new DOMException('Given up.', 'AbortError'), 504, 'timed-out'],
  ['a fault', new Error('A fault.'), 500, 'internal-error'],
])(
  'answers %s in a batch as for an event sent alone, and tells of it',
  async (_what, fault, status, code) => {
    const reported: unknown[] = [];
    const written: number[] = [];
    // All that an event for a journey comes to before the fault.
    const deps = {
      now: () => new Date(),
      backOff: () => Promise.resolve(),
      journeys: { readHead: () => Promise.reject(fault) },
    } as unknown as AcceptDeps;
    const audit: RequestAudit = {
      staff: undefined,
      item: () => write({}),
      write: ({ status: decided }) => {
        written.push(decided);
        return Promise.resolve();
      },
    };
    const { body } = await receiveBatch({ deps, caller, audit, report: (error) => reported.push(error) }, [
      event,
    ]);
    expect(body.results).toMatchObject([{ status, problem: { code } }]);
    expect(reported).toEqual([fault]);
    expect(written).toEqual([status]);
  },
);

it('answers what was accepted before by one read of each, though there is no time for anything new', async () => {
  const [first, second] = ['01ARZ3NDEKTSV4RRFFQ69G5FAV', '01ARZ3NDEKTSV4RRFFQ69G5FAW'].map((id) =>
    cloudEvent('police', 'investigation.reviewed', `journey:jrn_${id}`, {}),
  );
  if (!first || !second) throw new Error('Two events are needed.');
  const taken = readEvent({ sender: caller, sent: second }, new Date());
  if (isRefused(taken)) throw new Error('It was refused.');
  const receipt = { eventId: second.id, effect: 'applied', receivedAt: '2026-01-05T09:00:00.000Z' };
  const known = { fingerprint: taken.fingerprint, answer: JSON.stringify(receipt) };
  let [reads, clock] = [0, 0];
  const deps = {
    // A minute passes at each look at the clock.
    now: () => new Date(Date.now() + 60_000 * clock++),
    backOff: () => Promise.resolve(),
    journeys: {
      eventHash: ({ id }: { id: string }) => id,
      readDedupe: (id: string) => {
        reads += 1;
        return Promise.resolve(id === second.id ? known : undefined);
      },
      readHead: () => Promise.reject(new Error('No journey is read.')),
    },
  } as unknown as AcceptDeps;
  const audit: RequestAudit = { staff: undefined, item: () => write({}), write: () => Promise.resolve() };
  const { body } = await receiveBatch({ deps, caller, audit, report: () => undefined }, [first, second]);
  expect(body.results).toMatchObject([
    { index: 0, status: 503, problem: { detail: 'Not tried for want of time. Send it again.' } },
    { index: 1, status: 200, receipt },
  ]);
  expect(body.summary).toMatchObject({ replayed: 1, refused: 1 });
  expect(reads).toBe(2);
});
