import { expect, it } from 'vitest';

import { call, cloudEvent, newReference } from '../support/client.ts';

const FORCE = '01';
const post = (event: object) => call('police', '/events', { method: 'POST', body: event });
const recorded = (crimeReference: string) =>
  cloudEvent('police', 'crime.recorded', `crime:${FORCE}/${crimeReference}`, {
    force: FORCE,
    crimeReference,
  });
const about = ({ source, id }: { source: string; id: string }) => ({ source, id });
const found = async (crimeReference: string) =>
  (
    (await call('police', `/journeys?crimeReference=${crimeReference}&force=${FORCE}`)).body['journeys'] as {
      journeyId: string;
    }[]
  ).map(({ journeyId }) => journeyId);

it('a corrected reference leads to the journey, and the wrong one is free', async () => {
  const [wrong, right] = [newReference(), newReference()];
  const crime = recorded(wrong);
  const journeyId = String((await post(crime)).body['journeyId']);
  const correction = cloudEvent('police', 'journey.corrected', `journey:${journeyId}`, {
    corrects: about(crime),
    replacement: { force: FORCE, crimeReference: right },
    reason: 'wrong-value',
  });
  expect((await post(correction)).status).toBe(201);
  expect(await found(right)).toEqual([journeyId]);
  expect(await found(wrong)).toEqual([]);
  const other = await post(recorded(wrong));
  expect(other.status).toBe(201);
  expect(other.body['journeyId']).not.toBe(journeyId);
  const reached = await post(cloudEvent('police', 'investigation.opened', `crime:${FORCE}/${right}`, {}));
  expect(reached.body['journeyId']).toBe(journeyId);
});

it('a journey whose opening was taken back is nobody’s, its name is free, and undoing it brings all back', async () => {
  const reference = newReference();
  const crime = recorded(reference);
  const journeyId = String((await post(crime)).body['journeyId']);
  const subject = `journey:${journeyId}`;
  const retraction = cloudEvent('police', 'journey.retracted', subject, {
    retracts: about(crime),
    reason: 'wrong-record',
  });
  expect((await post(retraction)).status).toBe(201);
  expect(await found(reference)).toEqual([]);
  expect((await call('police', `/journeys/${journeyId}`)).status).toBe(404);
  const anew = await post(recorded(reference));
  expect(anew.status).toBe(201);
  const second = String(anew.body['journeyId']);
  expect(second).not.toBe(journeyId);
  const undo = cloudEvent('police', 'journey.retracted', subject, {
    retracts: about(retraction),
    reason: 'wrong-record',
  });
  const undone = await post(undo);
  expect(undone.status).toBe(201);
  expect(undone.body['suspectedDuplicates']).toEqual([second]);
  expect((await found(reference)).sort()).toEqual([journeyId, second].sort());
  expect((await call('police', `/journeys/${journeyId}/status`)).body).toMatchObject({
    case: { stage: 'report', step: 'crime-recorded' },
  });
});
