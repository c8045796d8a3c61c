import { beforeAll, expect, it } from 'vitest';

import { callerOfKind, callInProcess, inProcess, type InProcess } from '../../local/in-process.ts';
import { cloudEvent, openJourney } from '../support/client.ts';
import { useStack } from '../support/stack.ts';

/** The real function in this process on the stack's tables, which may be kept from reading histories. */
let app: InProcess;
beforeAll(async () => {
  app = await inProcess(useStack(), () => new Date());
});
const police = callerOfKind('police', 'met-police', { forces: ['01'] }, '/police/met/');

const send = (body: unknown) =>
  callInProcess(app.accepting(), police, { method: 'POST', resource: '/events', body });

const sendWithoutHistory = (body: unknown) => {
  const allEvents = () => Promise.reject(new Error('The history was read.'));
  const instead = { journeys: { ...app.deps.journeys, allEvents } };
  return callInProcess(app.accepting(instead), police, { method: 'POST', resource: '/events', body });
};

it('answers a repeat of what is no longer the newest as before, without reading the history', async () => {
  const { journeyId } = await openJourney();
  const told = (type: string, time: string) =>
    cloudEvent('police', type, `journey:${journeyId}`, {}, { time });
  const older = told('investigation.opened', '2026-02-01T09:00:00Z');
  const first = await send(older);
  expect(first.status).toBe(201);
  expect((await send(told('investigation.reviewed', '2026-02-02T09:00:00Z'))).status).toBe(201);
  const again = await sendWithoutHistory(older);
  expect([again.status, again.body]).toEqual([200, first.body]);
  const changed = await sendWithoutHistory({ ...older, timeprecision: 'minute' });
  expect([changed.status, changed.body['code']]).toEqual([422, 'event-id-reused']);
  expect((await sendWithoutHistory(told('investigation.reviewed', '2026-01-31T09:00:00Z'))).status).toBe(500);
});
