import { describe, expect, it } from 'vitest';

import { foldAll } from '../../functions/core/record/fold.ts';
import { noFacts, type Facts } from '../../functions/core/record/facts.ts';
import { foldFacts } from '../../functions/core/record/fold-facts.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';

import { atFirst, choices, facts, moreFacts, tellNothing } from './facts.ts';
import { happens, hoursLater } from './happenings.ts';

const NOW = hoursLater(50);

/** What is known after some events, each taken as it comes: whether it is too early is for the stages to say. */
const known = (history: readonly StoredEvent[]): Partial<Facts> => {
  // Whom an event lets in is held against a table of its own, in `test/access/involvement.property.test.ts`.
  const {
    startedAt: _startedAt,
    safeContact: _safeContact,
    openToCourts: _open,
    ...rest
  } = history.reduce(foldFacts, noFacts());
  return rest;
};
const before = (given: readonly string[] = []) => given.map((line, at) => happens(line, hoursLater(at)));

/** What differs between two states of knowledge; under `-`, what is known no more. */
const news = (old: Partial<Facts>, now: Partial<Facts>): Record<string, unknown> => {
  const lost = Object.keys(old).filter((name) => !(name in now));
  const changed = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name as keyof Facts]),
  );
  return { ...Object.fromEntries(changed), ...(lost.length > 0 ? { '-': lost } : {}) };
};

describe('what an event makes known', () => {
  it('is told of a victim of whom nothing is known', () => {
    expect(noFacts()).toMatchObject(atFirst);
  });

  it.each([...facts, ...moreFacts])('given $given, when $when, then $then', ({ given, when, then }) => {
    const old = before(given);
    const expected = JSON.parse(JSON.stringify(then).replace('$now', NOW)) as { rows?: object };
    const start = known(old);
    const rows = expected.rows ? { rows: { ...(start.rows ?? noFacts().rows), ...expected.rows } } : {};
    expect(news(start, known([...old, happens(when, NOW)]))).toEqual({ ...expected, ...rows });
  });

  it.each(tellNothing)('is nothing where it is %s', (line) => {
    const old = before(['crime.recorded', 'charging.charged']);
    expect(news(known(old), known([...old, happens(line, NOW)]))).toEqual({});
  });

  it.each(choices)('given $given, when $when, the victim has opted out of $then', ({ given, when, then }) => {
    const history = [...before(['crime.recorded flags=', ...(given ?? [])]), happens(when, NOW)];
    expect(foldAll(history).facts.optedOut).toEqual(then);
  });

  it('starts with the earliest that stands', () => {
    const [late, early] = [
      happens('crime.recorded', hoursLater(5)),
      happens('contact.received', hoursLater(1)),
    ];
    expect(foldAll([late, early]).facts.startedAt).toBe(early.time);
    expect(foldAll([late]).facts.startedAt).toBe(late.time);
  });
});

describe('what was wrong', () => {
  const alert = happens('safety.alert-raised kind=co-resident-suspect');
  const about = JSON.stringify({ source: alert.source, id: alert.id });

  it('never was, once it is taken back by whoever sent it', () => {
    const by = (agencyId: string) => happens(`journey.retracted retracts=${about}`, NOW, { agencyId });
    expect(foldAll([alert, by(alert.agencyId)]).facts.alerts).toEqual([]);
    expect(foldAll([alert, by('another-agency')]).facts.alerts).toEqual(['co-resident-suspect']);
  });

  it('is what the correction says instead, and of the rest nothing is lost', () => {
    const other = happens('safety.alert-raised kind=unsafe-channel', hoursLater(1));
    const corrected = happens(`journey.corrected corrects=${about} replacement={"kind":"escalation"}`, NOW);
    const { alerts } = foldAll([alert, other, corrected]).facts;
    expect([...alerts].sort()).toEqual(['escalation', 'unsafe-channel']);
  });

  it('stands again when the retraction itself is taken back', () => {
    const retracted = happens(`journey.retracted retracts=${about}`, NOW);
    const again = JSON.stringify({ source: retracted.source, id: retracted.id });
    const undone = happens(`journey.retracted retracts=${again}`, hoursLater(60));
    expect(foldAll([alert, retracted, undone]).facts.alerts).toEqual(['co-resident-suspect']);
  });
});
