import { describe, expect, it } from 'vitest';

import { parseEventData, events } from '../../schemas/events/catalogue.ts';
import { planReplay, readRows } from '../../local/operate/replay/open-data.ts';
import { outcomes } from '../../local/operate/replay/outcomes.ts';

const street = (id: string, last: string, more: Record<string, string> = {}) => ({
  'Crime ID': id,
  Month: '2024-01',
  'Falls within': 'City of London Police',
  Location: 'On or near Example Street',
  'LSOA code': 'E01000917',
  'Crime type': 'Other theft',
  'Last outcome category': last,
  ...more,
});
const outcome = (id: string, type: string, month = '2024-02') => ({
  'Crime ID': id,
  Month: month,
  'Falls within': 'City of London Police',
  'Outcome type': type,
});
const id = (digit: string) => digit.repeat(64);
const shortOf = ({ type }: Readonly<Record<string, unknown>>) =>
  String(type).replace('london.victim-journey.', '').replace('.v1', '');

describe('the meanings of published outcomes', () => {
  it.each(Object.entries(outcomes))('fit the event of %s', (_words, { by, type, data }) => {
    expect(parseEventData(type, data)).toMatchObject({ ok: true, personal: {} });
    expect(events[type].senders).toContain(by);
  });
});

describe('a plan', () => {
  it('tells months as months, and an undated outcome as known by the newest month', () => {
    const { told, asOf } = planReplay(
      [street(id('1'), 'Local resolution')],
      [outcome(id('2'), 'Suspect charged')],
    );
    expect(asOf).toBe('2024-02');
    expect(told.map(({ event }) => [shortOf(event), event.time, event['timeprecision']])).toEqual([
      ['crime.recorded', '2024-01-01T00:00:00.000Z', 'month'],
      ['charging.charged', '2024-02-01T00:00:00.000Z', 'month'],
      ['disposal.decided', '2024-02-01T00:00:01.000Z', 'by-month'],
    ]);
    expect(told.every(({ event }) => event['backload'] === true)).toBe(true);
  });

  it('tells a last outcome once where the outcomes file dates it', () => {
    const dated = [outcome(id('1'), 'Unable to prosecute suspect')];
    expect(planReplay([street(id('1'), 'Unable to prosecute suspect')], dated).told).toHaveLength(2);
  });

  it('lets the court tell of results, after the charge they imply', () => {
    const { told } = planReplay([street(id('1'), 'Court result unavailable')], []);
    expect(told.map(({ by, part, event }) => [by, part, shortOf(event)])).toEqual([
      ['cityPolice', 'crime', 'crime.recorded'],
      ['cityPolice', 'implied charge', 'charging.charged'],
      ['court', 'last outcome', 'court.result-recorded'],
    ]);
  });

  it('implies no charge that a row tells of', () => {
    const { told } = planReplay(
      [street(id('1'), 'Offender sent to prison')],
      [outcome(id('1'), 'Suspect charged')],
    );
    expect(told.filter(({ part }) => part === 'implied charge')).toEqual([]);
  });

  it('gives the same row the same id, whatever else is in the files, and another row another', () => {
    const row = street(id('1'), '');
    const [alone] = planReplay([row], []).told;
    const { told } = planReplay(
      [street(id('2'), ''), row, row, { ...row, Location: 'On or near a park' }],
      [],
    );
    const ids = told.filter(({ crime }) => crime === id('1')).map(({ event }) => event.id);
    expect(ids.filter((each) => each === alone?.event.id)).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it('tells an outcome that is known by a month once, whichever month the files speak at', () => {
    const idsAt = (asOf: string, location = 'On or near a park') =>
      planReplay([street(id('1'), 'Offender sent to prison', { Location: location })], [], asOf)
        .told.filter(({ part }) => part !== 'crime')
        .map(({ event }) => event.id);
    expect(idsAt('2024-01')).toHaveLength(2);
    expect(idsAt('2024-05', 'On or near a shop')).toEqual(idsAt('2024-01'));
    const other = planReplay([street(id('1'), 'Offender fined')], [], '2024-05').told;
    expect(other.map(({ event }) => event.id)).not.toContain(idsAt('2024-01')[1]);
  });

  it('counts what it cannot tell and posts none of it', () => {
    const { told, left } = planReplay(
      [street('', ''), street(id('1'), '', { 'Falls within': 'British Transport Police' })],
      [outcome(id('2'), 'Offender sent to the moon')],
    );
    expect(told).toEqual([]);
    expect(left).toMatchObject({
      'without a crime id': 1,
      'of another force': 1,
      'with an unknown outcome': 1,
    });
  });
});

it('reads a file as it is published', () => {
  const text = '\uFEFFCrime ID,Month,Location\nab12,2024-02,"On or near ""The Green"", London"\n';
  expect(readRows(text)).toEqual({
    rows: [{ 'Crime ID': 'ab12', Month: '2024-02', Location: 'On or near "The Green", London' }],
    unread: 0,
  });
});

it('spoils no row by a bad one beside it', () => {
  const text = 'Crime ID,Month\nab12,2024-02\ncd34,2024-02,and more\nef56\nab"78,2024-02\ngh90,2024-03\n';
  const { rows, unread } = readRows(text);
  expect(rows.map((row) => row['Crime ID'])).toEqual(expect.arrayContaining(['ab12', 'gh90']));
  expect(unread).toBeGreaterThan(1);
  const odd = [street(id('1'), 'Local resolution', { Month: 'zzzz' }), street(id('2'), 'Local resolution')];
  const { told, left, asOf } = planReplay(odd, []);
  expect(asOf).toBe('2024-01');
  expect(new Set(told.map(({ crime }) => crime))).toEqual(new Set([id('2')]));
  expect(left['without a month']).toBe(1);
});

describe('differing results of one month', () => {
  const tellingOf = (...types: string[]) => {
    const { told, toMend } = planReplay(
      [street(id('1'), '')],
      types.map((type) => outcome(id('1'), type)),
    );
    return { outcomes: told.filter(({ part }) => part === 'outcome').length, toMend };
  };

  it.each([
    ['Unable to prosecute suspect', 'Local resolution'],
    ['Investigation complete; no suspect identified', 'Unable to prosecute suspect'],
  ])('are to mend, and re-open nothing: %s, %s', (...types) => {
    expect(tellingOf(...types)).toEqual({ outcomes: 1, toMend: [id('1')] });
  });

  it.each([
    ['Offender given a caution', 'Offender given penalty notice'],
    ['Unable to prosecute suspect', 'Unable to prosecute suspect'],
    ['Suspect charged', 'Unable to prosecute suspect'],
    ['Under investigation', 'Local resolution'],
  ])('may be of two people, or one after the other: %s, %s', (...types) => {
    expect(tellingOf(...types)).toEqual({ outcomes: 2, toMend: [] });
  });
});
