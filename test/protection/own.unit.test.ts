import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldWithDuties } from '../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { knownToVictim } from '../../functions/core/views/known-to-victim.ts';
import { ownJourney } from '../../functions/core/views/own.ts';
import { eventTypes, type EventType } from '../../schemas/events/catalogue.ts';
import { victimKnows } from '../../schemas/reference/victim-words.ts';
import { dutyLives } from '../oracle/duties.ts';
import { happens, hoursLater, refTo, tells } from '../oracle/happenings.ts';

const NOW = hoursLater(24 * 40);

const viewOf = (history: readonly StoredEvent[], now = NOW) =>
  ownJourney({
    journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    history,
    merged: [],
    duties: Object.values(foldWithDuties(history).duties),
    now,
  });

const text = (history: readonly StoredEvent[], now = NOW): string => JSON.stringify(viewOf(history, now));
const withoutNews = (history: readonly StoredEvent[]): string =>
  JSON.stringify({ ...viewOf(history), newsWaiting: undefined });
const typesIn = (history: readonly StoredEvent[]) => viewOf(history).events.map(({ type }) => type);

const crime = () => happens('crime.recorded');
const arrest = () => happens('investigation.suspect-arrested suspect=SM9871', hoursLater(24));
const toldOf = (event: StoredEvent, hours = 30) => tells(event, 'told (reasons, vrr)', hoursLater(hours));

const amending: readonly EventType[] = ['journey.corrected', 'journey.retracted'];
const typesThat = (knows: string) =>
  eventTypes.filter((type) => victimKnows(type) === knows && !amending.includes(type));

describe('what a victim is shown', () => {
  it.each(typesThat('when-told'))('holds %s once they were told of it, and not before', (type) => {
    const event = happens(type, hoursLater(24));
    const before = [crime(), event];
    expect(typesIn(before)).not.toContain(type);
    const entry = viewOf([...before, toldOf(event)]).events.find((one) => one.type === type);
    expect(entry?.told).toMatchObject({ at: hoursLater(30) });
  });

  it.each([...typesThat('never'), ...typesThat('own')])('never lists %s, told or not', (type) => {
    const event = happens(type, hoursLater(24));
    const all = [crime(), event, toldOf(event)];
    expect(typesIn(all).filter((one) => one === type)).toEqual([]);
  });

  it.each(typesThat('at-once'))('lists %s at once', (type) => {
    expect(typesIn([crime(), happens(type, hoursLater(24))])).toContain(type);
  });

  it('holds nothing of an attempt that did not reach them, or that they declined', () => {
    for (const outcome of ['attempted', 'declined']) {
      const event = arrest();
      expect(typesIn([crime(), event, tells(event, outcome, hoursLater(30))])).toEqual(['crime.recorded']);
    }
  });

  it('says of no event more than the table of words lists, and names no suspect or other victim', () => {
    for (const type of eventTypes) {
      if (amending.includes(type)) continue;
      const event = happens(type, hoursLater(24));
      const marked = {
        ...event,
        data: JSON.parse(JSON.stringify(event.data).replaceAll('"S1"', '"SM9871"')) as never,
      };
      expect(text([crime(), marked, toldOf(marked)])).not.toMatch(/SM9871|"victims"|"suspects?":/);
    }
  });
});

describe('news that waits', () => {
  it('says who owes it and by when, and not of what', () => {
    const { newsWaiting, ...rest } = viewOf([crime(), arrest()], hoursLater(25));
    expect(newsWaiting).toMatchObject({ updates: [{ owner: 'police', late: false }], more: false });
    expect(newsWaiting.updates[0]?.due).toMatch(/^2026-01-/);
    expect(JSON.stringify({ newsWaiting, ...rest })).not.toMatch(/ARREST|arrest/);
    expect(viewOf([crime(), arrest()]).newsWaiting.updates).toMatchObject([{ late: true }]);
  });

  it('is none where it was withheld, byte for byte as if nothing had happened', () => {
    const event = arrest();
    const { duties } = foldWithDuties([crime(), event]);
    const duty = Object.values(duties).find(({ opening }) => opening.id === event.id);
    const withheld = happens(
      `duty.withheld duty=${String(duty?.key)} reason=safety reviewOn=2026-06-01 by=police`,
      hoursLater(25),
    );
    const first = crime();
    const kept = { ...withheld, data: { ...withheld.data, duty: String(duty?.key) } } as StoredEvent;
    expect(Object.values(foldWithDuties([first, event, kept]).duties).some((one) => one.withheld)).toBe(true);
    expect(text([first, event, kept], hoursLater(26))).toBe(text([first], hoursLater(26)));
  });

  it('is what was corrected since it was told: the first word is shown until they are told the next', () => {
    const listed = happens('court.hearing-listed hearing=H1 at=2026-03-02T10:00:00Z days=', hoursLater(24));
    const right = happens(
      `journey.corrected by=court corrects=${JSON.stringify(refTo(listed))} ` +
        `replacement={"hearing":"H1","hearingType":"TRIAL","court":"C01SN00","at":"2026-03-09T10:00:00Z"}`,
      hoursLater(48),
    );
    const told = toldOf(listed);
    expect(viewOf([crime(), listed, told, right]).nextHearing).toMatchObject({
      at: '2026-03-02T10:00:00.000Z',
    });
    expect(viewOf([crime(), listed, told, right, toldOf(right, 50)]).nextHearing).toMatchObject({
      at: '2026-03-09T10:00:00.000Z',
      court: 'C01SN00',
    });
  });

  it('is nothing that was never told and was taken back', () => {
    const event = arrest();
    const back = happens(
      `journey.retracted by=police retracts=${JSON.stringify(refTo(event))}`,
      hoursLater(25),
    );
    const first = crime();
    expect(text([first, event, back])).toBe(text([first]));
  });

  it('is told anew where whoever told them takes that back', () => {
    const event = arrest();
    const told = toldOf(event);
    const back = happens(
      `journey.retracted by=police retracts=${JSON.stringify(refTo(told))}`,
      hoursLater(31),
    );
    expect(typesIn([crime(), event, told])).toContain('investigation.suspect-arrested');
    expect(typesIn([crime(), event, told, back])).not.toContain('investigation.suspect-arrested');
  });
});

describe('a hearing', () => {
  const listing = (at: string, hours: number) =>
    happens(`court.hearing-listed hearing=H1 at=${at} days=`, hoursLater(hours));

  it('that they know of is moved, or off, at once; one they do not know of is not shown', () => {
    const first = listing('2026-03-02T10:00:00Z', 24);
    const moved = listing('2026-03-09T10:00:00Z', 48);
    const off = happens('court.hearing-vacated hearing=H1', hoursLater(72));
    expect(viewOf([crime(), first, moved]).nextHearing).toBeUndefined();
    expect(typesIn([crime(), first, off])).toEqual(['crime.recorded']);
    const known = [crime(), first, toldOf(first)];
    expect(viewOf([...known, moved]).nextHearing).toMatchObject({ at: '2026-03-09T10:00:00.000Z' });
    expect(viewOf([...known, moved, off]).nextHearing).toBeUndefined();
  });

  it('is next until the end of its day', () => {
    const first = listing('2026-01-20T10:00:00Z', 24);
    const known = [crime(), first, toldOf(first)];
    expect(viewOf(known, '2026-01-20T18:00:00.000Z').nextHearing).toMatchObject({
      at: '2026-01-20T10:00:00.000Z',
    });
    expect(viewOf(known, '2026-01-21T00:30:00.000Z').nextHearing).toBeUndefined();
  });

  it('is told together with what else was decided there and known by then', () => {
    const result = (line: string, hours: number) => happens(`${line} atHearing=H1`, hoursLater(hours));
    const [bail, plea, late] = [
      result('court.bail-decided', 24),
      result('court.plea-entered', 24),
      result('court.verdict', 40),
    ];
    const shown = typesIn([crime(), bail, plea, toldOf(bail), late]);
    expect(shown).toEqual(expect.arrayContaining(['court.bail-decided', 'court.plea-entered']));
    expect(shown).not.toContain('court.verdict');
  });
});

it('classes whatever opens a duty to tell as news, but a hearing that is off', () => {
  const news = Object.values(dutyLives).flatMap(({ opens, met }) =>
    met.some((line) => line.startsWith('told')) ? opens : [],
  );
  expect(news.length).toBeGreaterThan(20);
  const types = new Set(news.map((line) => line.split(' ')[0] as EventType));
  for (const type of types)
    if (!amending.includes(type) && type !== 'court.hearing-vacated')
      expect([type, victimKnows(type)]).toEqual([type, 'when-told']);
});

describe('what a victim may not know', () => {
  const anyEvent = fc.record({
    type: fc.constantFrom(...eventTypes),
    hour: fc.integer({ min: 0, max: 200 }),
    tell: fc.boolean(),
    hearing: fc.constantFrom('H1', 'H2'),
  });
  const histories = fc.array(anyEvent, { minLength: 2, maxLength: 14 }).map((said) =>
    said.flatMap(({ type, hour, tell, hearing }): StoredEvent[] => {
      const time = hoursLater(hour);
      if (amending.includes(type)) return [];
      const event = happens(`${type} hearing=${hearing} atHearing=${hearing}`, time);
      return [event, ...(tell ? [toldOf(event, hour + 5)] : [])];
    }),
  );
  /** With corrections and retractions of some of them. */
  const amended = fc
    .tuple(histories, fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.boolean()), { maxLength: 3 }))
    .map(([history, amendments]) => [
      ...history,
      ...amendments.flatMap(([which, isBack, isTold], at) => {
        const target = history[which % Math.max(history.length, 1)];
        if (!target) return [];
        const ref = JSON.stringify(refTo(target));
        const line = isBack ? `journey.retracted retracts=${ref}` : `journey.corrected corrects=${ref} time=`;
        const by = { agencyId: target.agencyId, agencyKind: target.agencyKind, source: target.source };
        const made = happens(line, hoursLater(210 + at), by);
        const data = isBack ? made.data : { ...made.data, replacement: target.data };
        const amendment = { ...made, data } as StoredEvent;
        return [amendment, ...(isTold ? [toldOf(amendment, 220 + at)] : [])];
      }),
    ]);

  it('changes nothing of what they are shown but that news waits: taken out, or otherwise', () => {
    fc.assert(
      fc.property(amended, fc.nat(), fc.nat(), (history, which, hour) => {
        const known = new Set(knownToVictim(history).events);
        const hidden = history.filter((event) => !known.has(event));
        const one = hidden[which % Math.max(hidden.length, 1)];
        if (!one) return;
        const without = history.filter((event) => event !== one);
        expect(withoutNews(without)).toBe(withoutNews(history));
        const other = { ...one, time: hoursLater(hour % 200), agencyId: 'another', correlationId: 'changed' };
        const changed = history.map((event) => (event === one ? (other as StoredEvent) : event));
        if (!knownToVictim(changed).events.includes(other))
          expect(withoutNews(changed)).toBe(withoutNews(history));
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});
