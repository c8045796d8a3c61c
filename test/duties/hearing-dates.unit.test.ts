import { describe, expect, it } from 'vitest';

import { foldWithDuties, foldNext } from '../../functions/core/record/fold.ts';
import { happens, hoursLater, receives } from '../oracle/happenings.ts';

const crime = happens('crime.recorded', hoursLater(-9));
const charged = happens('charging.charged suspect=S1 charges=', hoursLater(-8));
const listed = happens(
  'court.hearing-listed hearing=H1 hearingType=TRIAL suspects=["S1"] days= at=2026-03-02T10:00:00Z',
  hoursLater(-7),
);
const known = receives(listed, hoursLater(-6));
const before = [crime, charged, listed, known];

/** Whether the victim is owed the date of the hearing still, folded at once and event by event. */
function isOwed(...events: readonly ReturnType<typeof happens>[]): boolean {
  const history = [...before, ...events];
  const duties = Object.values(foldWithDuties(history).duties);
  const owed = duties.filter(({ id, settled }) => id === 'VC-8-HEARING-DATE' && !settled);
  const [first = crime, ...others] = history;
  const inOrder = others.reduce(
    (record, event) => foldNext(record, event).record,
    foldWithDuties([first]).record,
  );
  expect(Object.keys(inOrder.duties).sort()).toEqual(
    duties.flatMap(({ key, settled }) => (settled ? [] : [key])).sort(),
  );
  return owed.some(({ opening }) => opening.id === listed.id);
}

describe('the date of a hearing', () => {
  it('is owed while the hearing is to take place', () => {
    expect(isOwed()).toBe(true);
    expect(isOwed(happens('court.bail-decided', hoursLater(0)))).toBe(true);
  });

  it.each([
    ['its only suspect died', 'court.suspect-died suspect=S1'],
    ['the trial was taken out of the list', 'court.trial-vacated suspects='],
    ['the case was closed', 'journey.closed ending=other'],
    ['the prosecution was stopped', 'charging.discontinued suspect=S1 kind=discontinued charges='],
    ['its suspect was acquitted', 'court.verdict suspect=S1 verdict=NG charges= alternative= resultCode='],
  ])('is owed no more once %s', (_why, line) => {
    expect(isOwed(happens(line, hoursLater(0)))).toBe(false);
  });

  it('of a case that was closed does not come back when that goes on', () => {
    const closed = happens('charging.discontinued suspect=S1 kind=discontinued charges=', hoursLater(0));
    const unfixed = happens(
      'court.hearing-held hearing=H0 nextDateUnfixed=true nextHearing=',
      hoursLater(-1),
    );
    const reopened = happens('journey.reopened', hoursLater(1));
    const { record } = foldWithDuties([...before, unfixed, closed, reopened]);
    expect(record.strands.case.stage).not.toBe('closed');
    expect(record.facts.hearings['H1']?.state).toBe('vacated');
    expect(record.facts.nextDateUnfixed).toBeUndefined();
    expect(isOwed(unfixed, closed, reopened)).toBe(false);
    const again = happens('charging.charged suspect=S1 charges=', hoursLater(1.5));
    const anew = happens('court.hearing-listed hearing=H1 days= at=2026-04-02T10:00:00Z', hoursLater(2));
    expect(
      foldWithDuties([...before, closed, reopened, again, anew]).record.facts.hearings['H1']?.state,
    ).toBe('listed');
  });

  it('that was taken out of the list is told still when the trial of another is taken out', () => {
    const off = happens('court.hearing-vacated hearing=H1 suspects=', hoursLater(0));
    const other = happens(
      'court.hearing-listed hearing=H2 hearingType=TRIAL suspects=["S2"] days= at=2026-03-03T10:00:00Z',
      hoursLater(1),
    );
    const vacated = happens('court.trial-vacated suspects=["S2"]', hoursLater(3));
    const history = [
      ...before,
      happens('charging.charged suspect=S2 charges=', hoursLater(-5)),
      off,
      receives(off, hoursLater(0.5)),
      other,
      receives(other, hoursLater(2)),
      vacated,
    ];
    const live = Object.values(foldWithDuties(history).duties).filter(
      ({ id, settled }) => id === 'VC-8-HEARING-DATE' && !settled,
    );
    expect(live.map(({ opening }) => opening.id)).toEqual([off.id]);
  });
});
