import { expect, it } from 'vitest';

import { Service } from './service.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();
const URN = '01ZD0000126';

/** How many events are read, and how many times a head is, to put on a journey as many as waited for it. */
async function readsOf(waiting: number): Promise<{ readonly events: number; readonly heads: number }> {
  const service = new Service('waiting');
  const crime = { force: '01', crimeReference: 'TEST-1' };
  await service.send({
    type: 'crime.recorded',
    subject: 'crime:01/TEST-1',
    data: crime,
    id: 'open',
    time: at(0),
  });
  for (let number = 0; number < waiting; number += 1)
    // Each comes before those that were sent before it.
    await service.send({
      by: 'court',
      type: 'court.plea-entered',
      subject: `case:${URN}`,
      data: { suspect: 'S1', plea: 'NG' },
      id: `w${String(number)}`,
      time: at(waiting + 1 - number),
    });
  const { journeys } = service.deps;
  const counted = { events: 0, heads: 0 };
  const before = { ...journeys };
  journeys.allEvents = async (journeyId) => {
    const read = await before.allEvents(journeyId);
    counted.events += read.length;
    return read;
  };
  journeys.readHead = (journeyId) => {
    counted.heads += 1;
    return before.readHead(journeyId);
  };
  const charged = { suspect: 'S1', method: 'charge', caseUrn: URN, court: 'C01SN00' };
  await service.send({
    type: 'charging.charged',
    subject: 'crime:01/TEST-1',
    data: charged,
    id: 'link',
    time: at(0),
  });
  expect(await before.allEvents(service.journeyIds[0] ?? '')).toHaveLength(waiting + 2);
  return counted;
}

it('puts what waited on its journey at a cost in proportion to how much there is', async () => {
  const [few, many] = [await readsOf(20), await readsOf(80)];
  expect(many.events).toBeLessThanOrEqual(5 * few.events);
  expect(many.heads).toBeLessThanOrEqual(5 * few.heads);
});
