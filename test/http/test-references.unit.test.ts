import { describe, expect, it } from 'vitest';

import { playTest } from '../../functions/http/play-test.ts';
import type { CheckedRequest } from '../../functions/http/read-request.ts';
import { eventOperations } from '../../schemas/operations/events.ts';
import { problemsOf } from '../../schemas/operations/define.ts';
import { referralOperations } from '../../schemas/operations/referrals.ts';
import { problems } from '../../schemas/problems.ts';
import { askedBy } from '../../schemas/test-references.ts';

const { postEvent } = eventOperations;
const withSubject = (subject: string) =>
  ({ header: () => undefined, query: {}, body: { subject } }) as unknown as CheckedRequest;

describe('a test reference', () => {
  it('has each problem of an operation by its code, and each status by its number', () => {
    for (const code of problemsOf(postEvent)) {
      expect(askedBy(`test-${code}`, postEvent)).toEqual({ problem: code });
      const asked = askedBy(`TEST${problems[code].status}`, postEvent);
      if (!asked || !('problem' in asked)) throw new Error(`TEST${problems[code].status} asks for nothing.`);
      expect(problems[asked.problem].status).toBe(problems[code].status);
    }
  });

  it.each([
    'TEST999',
    'TEST200',
    'test-lease-expired',
    'test-no-such',
    'TEST5033',
    'SLOW0',
    'SLOW12',
    'XTEST503',
  ])('is a reference like any other: %s', (reference) =>
    expect(askedBy(reference, postEvent)).toBeUndefined(),
  );

  it('has a lost race where there can be one', () => {
    const { acknowledgeReferral } = referralOperations;
    expect(askedBy('test-already-received_', acknowledgeReferral)).toEqual({ problem: 'already-received' });
  });

  it('does nothing at the address for people', async () => {
    const request = withSubject('crime:01/TEST503');
    await expect(playTest('live', postEvent, request)).resolves.toBeUndefined();
    await expect(playTest('test', postEvent, request)).rejects.toMatchObject({ code: 'busy' });
  });

  it('is looked for in the reference of a crime alone', async () => {
    await expect(playTest('test', postEvent, withSubject('incident:01/TEST503'))).resolves.toBeUndefined();
  });
});
