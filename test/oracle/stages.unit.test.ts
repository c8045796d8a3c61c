import { describe, expect, it } from 'vitest';

import { foldAll } from '../../functions/core/record/fold.ts';
import type { JourneyRecord } from '../../functions/core/record/record.ts';
import type { StrandName } from '../../functions/core/stages/stage.ts';
import { stagesOf } from '../../functions/core/stages/strands.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';

import { happens, hoursLater, refTo } from './happenings.ts';
import { caseSteps, movesNoCase, supportSteps } from './stages.ts';

/**
 * The events of some lines, an hour apart. `$r` is the referral that the victim's needs led to: its own id, and
 * for the exchange's news the event that asked for it.
 */
function history(lines: readonly string[]): StoredEvent[] {
  return lines.reduce<StoredEvent[]>((before, line, at) => {
    const asked = before.find(({ type }) => type === 'needs.assessed');
    const named = line.startsWith('referral.') && asked ? `cause=${JSON.stringify(refTo(asked))}` : '';
    const words = line.replace(' $r', named && ` ${named}`);
    return [...before, happens(words, hoursLater(at))];
  }, []);
}

const standing = (record: JourneyRecord, strand: StrandName): string => {
  const { stage, step, ending } = record.strands[strand];
  return `${stage}/${step}${ending === undefined ? '' : ` ${ending}`}`;
};
const after = (strand: StrandName, lines: readonly string[]) => standing(foldAll(history(lines)), strand);

const read = (leads: string) =>
  leads
    .split('\n')
    .map((line) => line.split('->').map((part) => part.trim().replaceAll(/ {2,}/g, ' ')))
    .flatMap(([line = '', to]) => (to === undefined ? [] : [{ line, to }]));

const strands = { case: caseSteps, support: supportSteps } as const;

describe.each(Object.entries(strands))('the strand %s', (name, steps) => {
  const strand = name as StrandName;
  const everything = new Set(
    Object.values(steps).flatMap(({ leads }) => read(leads).map(({ line }) => line)),
  );
  const idle = strand === 'case' ? movesNoCase : [];

  it('has the steps that the papers name', () => {
    const declared = stagesOf[strand].flatMap((stage) =>
      Object.keys(stage.steps).map((step) => `${stage.name}/${step}`),
    );
    expect(declared.sort()).toEqual(Object.keys(steps).sort());
  });

  describe.each(Object.entries(steps))('at %s', (position, { reachedBy, leads }) => {
    const ways = read(leads);

    it('is reached as the papers say', () => {
      expect(after(strand, reachedBy).split(' ')[0]).toBe(position);
    });

    it.each(ways)('when $line, then $to', ({ line, to }) => {
      expect(after(strand, [...reachedBy, line])).toBe(to);
    });

    it('is moved by nothing else', () => {
      const before = after(strand, reachedBy);
      const listed = new Set(ways.map(({ line }) => line));
      const others = [...everything, ...idle].filter((line) => !listed.has(line));
      for (const line of others)
        expect(`${line}: ${after(strand, [...reachedBy, line])}`).toBe(`${line}: ${before}`);
    });
  });
});
