import { describe, expect, it } from 'vitest';

import { meantBy } from '../../functions/core/views/view.ts';
import { happens, hoursLater, refTo } from '../oracle/happenings.ts';

const event = happens('safety.alert-raised');
const about = (of: typeof event) => JSON.stringify(refTo(of));
const corrected = happens(
  `journey.corrected corrects=${about(event)} replacement={} by=police`,
  hoursLater(1),
);
const retracted = happens(`journey.retracted retracts=${about(corrected)} by=police`, hoursLater(2));
const history = [event, corrected, retracted];

describe('what an event is about in the end', () => {
  it('is itself where it amends nothing', () => {
    expect(meantBy(event, history)).toBe(event);
  });

  it('is what it amends, at any depth', () => {
    expect(meantBy(corrected, history)).toBe(event);
    expect(meantBy(retracted, history)).toBe(event);
  });

  it('is nothing that anybody could know where that has not come', () => {
    expect(meantBy(corrected, [corrected])).toBeUndefined();
    expect(meantBy(retracted, [event, retracted])).toBeUndefined();
  });

  it('is nothing where two amend each other', () => {
    const id = 'one-of-two';
    const one = { source: event.source, id };
    const other = happens(`journey.retracted retracts=${JSON.stringify(one)} by=police`, hoursLater(3));
    const first = happens(`journey.retracted retracts=${about(other)} by=police`, hoursLater(4), { id });
    expect(meantBy(first, [first, other])).toBeUndefined();
    expect(meantBy(other, [first, other])).toBeUndefined();
  });
});
