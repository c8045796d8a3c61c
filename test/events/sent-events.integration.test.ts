import { createHash } from 'node:crypto';

import { beforeAll, expect, it } from 'vitest';

import { newPolice, type TestPolice } from '../support/access.ts';
import { call, cloudEvent, newReference, post } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { pagesOf } from '../support/pages.ts';

interface Sent {
  readonly source: string;
  readonly id: string;
  readonly type?: string;
  readonly receipt: { readonly eventId: string; readonly receivedAt: string; readonly effect: string };
  readonly waits: boolean;
}

let police: TestPolice;
beforeAll(async () => {
  police = await newPolice('83');
});

const crime = (reference = newReference()) => ({
  ...cloudEvent('police', 'crime.recorded', `crime:83/${reference}`, {
    force: '83',
    crimeReference: reference,
  }),
  source: `${police.sourcePrefix}records`,
});
const waiting = () => ({
  ...cloudEvent('police', 'investigation.opened', `crime:83/${newReference()}`, {}),
  source: `${police.sourcePrefix}records`,
});

async function sentOn(day: string, limit = 200): Promise<Sent[]> {
  const all: Sent[] = [];
  for await (const { body } of pagesOf(police, `/sent-events?day=${day}&limit=${limit}`))
    all.push(...(body['events'] as Sent[]));
  return all;
}

/** What a partner would work out of its own list: `sort sent.txt | sha256sum`. */
const hashOf = (events: readonly { readonly source: string; readonly id: string }[]) =>
  createHash('sha256')
    .update(
      events
        .map(({ source, id }) => `${source} ${id}\n`)
        .sort()
        .join(''),
    )
    .digest('hex');

it('lists what was taken once each, in order and over pages, and counts it with a hash of its names', async () => {
  const events = [crime(), waiting(), crime(), crime(), waiting()];
  for (const event of events) await post(police, event);
  await post(police, events[0]);
  await post(police, { ...crime(), type: 'london.victim-journey.crime.imagined.v1' });
  const day = new Date().toISOString().slice(0, 10);
  await eventually(async () => {
    expect((await sentOn(day, 2)).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });
  const listed = await sentOn(day);
  expect(listed.map(({ waits }) => waits)).toEqual([false, true, false, false, true]);
  expect(listed.map(({ receipt }) => receipt.eventId)).toEqual(events.map(({ id }) => id));
  expect(listed.map(({ type }) => type)).toEqual(
    events.map(({ type }) => type.replace(/^london\.victim-journey\.|\.v1$/g, '')),
  );
  const { body } = await call(police, `/sent-event-counts?day=${day}`);
  expect(body).toMatchObject({ day, count: 5, sha256: hashOf(events) });
  const hours = body['hours'] as { hour: number; count: number }[];
  expect(hours.reduce((sum, { count }) => sum + count, 0)).toBe(5);
});

it('finds one by source and id at once, and says when it waits no longer', async () => {
  const reference = newReference();
  const early = { ...waiting(), subject: `crime:83/${reference}` };
  await post(police, early);
  const ask = () => call(police, `/sent-events?source=${early.source}&id=${early.id}`);
  const only = async () => ((await ask()).body['events'] as Sent[])[0];
  expect(await only()).toMatchObject({ id: early.id, waits: true, receipt: { effect: 'unmatched' } });
  await post(police, crime(reference));
  await eventually(async () => {
    expect(await only()).toMatchObject({ waits: false, receipt: { effect: 'unmatched' } });
  });
});

it('finds nothing that another agency sent, or that was never sent', async () => {
  const event = crime();
  await post(police, event);
  for (const [as, id] of [
    ['police', event.id],
    [police, 'constructor'],
    [police, '__proto__'],
  ] as const) {
    const { body } = await call(as, `/sent-events?source=${event.source}&id=${id}`);
    expect(body['events']).toEqual([]);
  }
  const { body } = await call('cps', '/sent-event-counts?day=1999-01-01');
  expect(body).toMatchObject({ count: 0, sha256: hashOf([]), hours: [] });
});

it('asks for a day, or for one event, and not for half of either', async () => {
  for (const query of ['source=/police/met/x', 'id=1', 'day=2026-01-01&id=1', 'day=2026-1-1'])
    expect((await call(police, `/sent-events?${query}`)).body['code'], query).toBe('invalid-query');
});
