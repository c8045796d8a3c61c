import { describe, expect, it } from 'vitest';

import { foldAll } from '../../functions/core/record/fold.ts';
import { toMend } from '../../functions/core/record/to-mend.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { happens, hoursLater } from '../oracle/happenings.ts';

const recorded = happens('crime.recorded', hoursLater(0));
const early = happens('court.verdict verdict=G charges=', hoursLater(1));
const late = happens('incident.created', hoursLater(30));
const named = ({ source, id, type, time }: StoredEvent) => ({ source, id, type, time });
const mending = (...events: StoredEvent[]) => toMend(foldAll(events));

describe('what the senders of a journey can mend', () => {
  it('is nothing where each event has its place', () => {
    expect(mending(recorded)).toEqual({});
  });

  it('is what came before it could have happened, for whoever sent it, by what they know it by', () => {
    expect(mending(recorded, early)).toEqual({ 'the-court': [{ ...named(early), why: 'waiting' }] });
  });

  it('is what no step expects any more', () => {
    const opened = happens('investigation.opened', hoursLater(2));
    expect(mending(recorded, opened, late)).toEqual({
      'the-police': [{ ...named(late), why: 'unexpected' }],
    });
  });

  it('is told to each of its own', () => {
    const opened = happens('investigation.opened', hoursLater(2));
    const another = happens('court.verdict verdict=G suspect=S2 charges=', hoursLater(3));
    expect(Object.keys(mending(recorded, opened, early, another, late)).sort()).toEqual([
      'the-court',
      'the-police',
    ]);
    expect(mending(recorded, opened, early, another, late)['the-court']).toHaveLength(2);
  });

  it('is a correction of what never came, until it comes', () => {
    const missing = happens('investigation.opened', hoursLater(2));
    const about = JSON.stringify({ source: missing.source, id: missing.id });
    const retracted = happens(`journey.retracted retracts=${about} by=police`, hoursLater(3));
    expect(mending(recorded, retracted)).toEqual({ 'the-police': [{ ...named(retracted), why: 'waiting' }] });
    expect(mending(recorded, missing, retracted)).toEqual({});
  });

  it('is so much at most that its list always fits one item', () => {
    const missing = Array.from({ length: 210 }, (_, number) => {
      const about = JSON.stringify({ source: '/the-police/test', id: `missing${String(number)}` });
      return happens(`journey.retracted retracts=${about} by=police`, hoursLater(3));
    });
    expect(mending(recorded, ...missing)['the-police']).toHaveLength(200);
  });

  it('is never what the service itself told', () => {
    const own = happens('duty.warned duty=VC-6-ARREST#00000000000000000000000000', hoursLater(1), {
      agencyId: 'system',
    });
    expect(mending(recorded, own)).toEqual({});
  });
});
