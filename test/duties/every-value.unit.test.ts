import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { ruleSets } from '../../functions/core/duties/rule-sets.ts';
import { foldWithDuties } from '../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { events, type EventType } from '../../schemas/events/catalogue.ts';
import { happens, hoursLater } from '../oracle/happenings.ts';

/**
 * Values that open no duty where others of their field do, and why. Whoever adds a value to a list of codes says
 * here why nobody owes the victim anything for it, or gives it a duty.
 */
const opensNone: Readonly<Record<string, string>> = {
  'investigation.closed outcome=transferred': 'the force that takes it over goes on, and tells her',
  'charging.discontinued kind=replaced': 'she is told of the charges that replace it',
  'review.requested scheme=police-vrr':
    'the police answer by their own scheme, to which the Code sets no time',
  'review.requested scheme=uls': 'the Attorney General answers, who is no partner',
  'court.warrant-issued kind=witness': 'it is for a witness and says nothing of the suspect',
  'court.plea-entered plea=NG': 'the trial goes on, and she is told its date',
  'court.plea-entered plea=NONE': 'nothing is decided yet',
  'court.plea-entered plea=DEN': 'the hearing goes on, and she is told its date',
  'court.plea-entered plea=CON': 'it consents to an order, which she is told of once it is made',
  'court.plea-entered plea=OPP': 'it opposes an order, which she is told of once it is made',
  'court.result-recorded outcome=awaiting': 'there is no result yet',
};

/** Types that open a duty by what they say, and not by what the victim was told of what they amend. */
const openers = [
  ...new Set(
    ruleSets.flatMap(({ rules }) =>
      rules.filter(({ toldBefore }) => !toldBefore).flatMap(({ opens }) => opens.map(({ on }) => on)),
    ),
  ),
];

interface Listed {
  readonly enum?: readonly (string | number)[];
  readonly items?: Listed;
}

type Setting = readonly [field: string, value: unknown];

/** Every value of every list of codes in the data of a type. */
const settingsOf = (type: EventType): Setting[] =>
  Object.entries<z.ZodType>(events[type].data).flatMap(([field, schema]): Setting[] => {
    const read = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Listed;
    return [
      ...(read.enum ?? []).map((code) => [field, code] as const),
      ...(read.items?.enum ?? []).map((code) => [field, [code]] as const),
    ];
  });
const lineOf = (type: EventType, [field, value]: Setting): string => `${type} ${field}=${String(value)}`;

const before = [
  'crime.recorded flags=["bereaved"]',
  'witness.required',
  'charging.charged charges=[{"charge":"S1/1"}]',
].map((line, at) => happens(line, hoursLater(at - 10)));

/** How many duties an event opens, those that are on their way to the witness care unit included. */
function opened(type: EventType, setting: Setting | undefined): number {
  const sent = happens(type);
  const data = { ...sent.data, ...(setting ? { [setting[0]]: setting[1] } : {}) };
  const event = { ...sent, data } as StoredEvent;
  const history = events[type].opensJourney ? [event] : [...before, event];
  const { record, duties } = foldWithDuties(history);
  const owed = Object.values(duties).filter(({ opening }) => opening.id === event.id);
  return owed.length + record.notices.awaited.filter(({ opening }) => opening.id === event.id).length;
}

describe.each(openers)('%s', (type) => {
  const settings = settingsOf(type);
  const cases = settings.map((setting) => [lineOf(type, setting), setting] as const);

  it.each(cases)('opens a duty, or it is said why not: %s', (line, setting) => {
    expect(opened(type, setting) === 0, 'opens none').toBe(Object.hasOwn(opensNone, line));
  });

  it('opens a duty', () => {
    const settled = [undefined, ...settings].map((setting) => opened(type, setting));
    expect(Math.max(...settled)).toBeGreaterThan(0);
  });
});

it('gives no reason for what is no value', () => {
  const lines = openers.flatMap((type) => settingsOf(type).map((setting) => lineOf(type, setting)));
  expect(lines).toEqual(expect.arrayContaining(Object.keys(opensNone)));
});
