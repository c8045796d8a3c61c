import { expect, it } from 'vitest';

import type { AcceptDeps } from '../../functions/intake/accept-event.ts';
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
