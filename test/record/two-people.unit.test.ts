import { describe, expect, it } from 'vitest';

import { foldJourney } from '../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { happens, hoursLater } from '../oracle/happenings.ts';

const crime = (flags: string) => `crime.recorded flags=${flags} offenceCode= crimeType= incidentReference=`;
const flagged = crime('["domestic-abuse"]');
const raised = 'safety.alert-raised kind=escalation by=police';
const cleared = 'safety.alert-cleared kind=escalation by=police';

/** What is said, and by which proved person of the agency, if by any. */
type Said = string | readonly [line: string, provedBy: string];

function factsAfter(...all: readonly Said[]) {
  const events = all.map((said, at): StoredEvent => {
    const [line, provedBy] = typeof said === 'string' ? [said] : said;
    return { ...happens(line, hoursLater(at)), seq: at + 1, ...(provedBy ? { provedBy } : {}) };
  });
  return foldJourney(events).record.facts;
}

describe.each([
  [
    'an alert is cleared',
    [flagged, raised],
    cleared,
    (of: typeof factsAfter, ...all: readonly Said[]) => of(...all).alerts.length === 0,
  ],
  [
    'the victim is told no more',
    [flagged],
    'victim.opted-out scope=updates by=police',
    (of: typeof factsAfter, ...all: readonly Said[]) => of(...all).optedOut.includes('updates'),
  ],
  [
    'a preference to hear no more holds',
    [flagged],
    'victim.contact-preference-set optOut=["updates"] by=police',
    (of: typeof factsAfter, ...all: readonly Said[]) => of(...all).optedOut.includes('updates'),
  ],
  [
    'an agency is let in',
    [flagged],
    'journey.agency-admitted ofForce= court= cpsArea= by=police',
    (of: typeof factsAfter, ...all: readonly Said[]) => of(...all).rows.probationRegions.length > 0,
  ],
] as const)('in a flagged case %s', (_what, before, line, holds) => {
  const isSo = (...said: readonly Said[]) => holds(factsAfter, ...before, ...said);
  const byOther = line.replace('by=police', 'by=witness-care');

  it('by the word of two agencies, or of two proved people of one', () => {
    expect(isSo(line, byOther)).toBe(true);
    expect(isSo([line, 'one'], [line, 'two'])).toBe(true);
  });

  it('never by one person, however often, nor by people who are not proved', () => {
    expect(isSo(line)).toBe(false);
    expect(isSo(line, line, line)).toBe(false);
    expect(isSo([line, 'one'], [line, 'one'])).toBe(false);
    expect(isSo([line, 'one'], line)).toBe(false);
  });
});

it('elsewhere one is enough', () => {
  expect(factsAfter(crime(''), 'victim.opted-out scope=updates').optedOut).toEqual(['updates']);
  expect(
    factsAfter(crime(''), 'journey.agency-admitted ofForce= court= cpsArea=').rows.probationRegions,
  ).toEqual(['london']);
});

it('a first word that something was said against since is no first word', () => {
  const byOther = 'safety.alert-cleared kind=escalation by=witness-care';
  expect(factsAfter(flagged, raised, cleared, raised, byOther).alerts).toEqual(['escalation']);
  const out = 'victim.opted-out scope=updates';
  expect(
    factsAfter(flagged, `${out} by=police`, 'victim.opted-in scope=updates', `${out} by=witness-care`)
      .optedOut,
  ).toEqual([]);
});
