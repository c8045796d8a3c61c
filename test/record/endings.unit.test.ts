import { describe, expect, it } from 'vitest';

import { foldAll } from '../../functions/core/record/fold.ts';
import { CLOSED, transitionsFrom } from '../../functions/core/stages/strands.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import type { EventType } from '../../schemas/events/catalogue.ts';
import { caseEndings, type Ending } from '../../schemas/reference/endings.ts';
import { storedEvent } from '../support/stored-event.ts';

type Step = readonly [type: EventType, data?: Readonly<Record<string, unknown>>];

const S1 = { suspect: 'S1' };

/** One event a day, each as its sender would give it; what is not given is as the example has it. */
const story = (steps: readonly Step[]): StoredEvent[] =>
  steps.map(([type, data], at) =>
    storedEvent(type, { time: new Date(Date.UTC(2026, 0, 5 + at, 9)).toISOString(), seq: at + 1, data }),
  );

const caseAfter = (steps: readonly Step[]) => foldAll(story(steps)).strands.case;

const recorded: Step[] = [['contact.received'], ['crime.recorded'], ['investigation.opened', {}]];
const arrested: Step[] = [...recorded, ['investigation.suspect-arrested', S1]];
const charged: Step[] = [
  ...arrested,
  ['charging.advice-requested', S1],
  ['charging.charged', { ...S1, method: 'charge', charges: [{ charge: 'C1' }] }],
];
const tried: Step[] = [...charged, ['court.trial-started', { suspects: ['S1'] }]];
const convicted: Step[] = [...tried, ['court.verdict', { ...S1, verdict: 'G' }]];
const sentenced: Step[] = [...convicted, ['court.sentence-passed', { ...S1, kind: 'immediate-custody' }]];
const closedBy = (outcome: string): Step[] => [...arrested, ['investigation.closed', { ...S1, outcome }]];
const told = (ending: Ending): Step[] => [...recorded, ['journey.closed', { ending }]];

/** Every ending of a case (domain facts, section 2.3) by one way that leads to it. */
const ways: Readonly<Record<string, readonly [Ending, readonly Step[]]>> = {
  'no crime recorded': ['no-crime', [['contact.received'], ['incident.closed-no-crime']]],
  'crime cancelled': ['no-crime', [...recorded, ['crime.cancelled', { reason: 'no-crime' }]]],
  'not investigated': ['not-investigated', [...recorded.slice(0, 2), ['investigation.declined']]],
  'no suspect identified': [
    'no-suspect-identified',
    [...recorded, ['investigation.closed', { outcome: 'no-suspect-identified' }]],
  ],
  'unable to prosecute': ['unable-to-prosecute', closedBy('unable-to-prosecute')],
  'outcome 15': ['evidential-victim-supports', closedBy('evidential-victim-supports')],
  'outcomes 14 and 16': [
    'evidential-victim-does-not-support',
    closedBy('evidential-victim-does-not-support'),
  ],
  'not in the public interest': ['not-in-public-interest', closedBy('not-in-public-interest')],
  caution: ['out-of-court-disposal', [...arrested, ['disposal.decided', { ...S1, kind: 'caution' }]]],
  'conditional caution': [
    'out-of-court-disposal',
    [...arrested, ['disposal.decided', { ...S1, kind: 'conditional-caution' }]],
  ],
  'community resolution': [
    'out-of-court-disposal',
    [...arrested, ['disposal.decided', { ...S1, kind: 'community-resolution' }]],
  ],
  'diversion, outcome 22': [
    'out-of-court-disposal',
    [...arrested, ['disposal.decided', { ...S1, kind: 'diversion' }]],
  ],
  'taken into consideration': [
    'taken-into-consideration',
    [...arrested, ['disposal.decided', { ...S1, kind: 'taken-into-consideration' }]],
  ],
  'transferred to another force': ['transferred', [...recorded, ['crime.transferred', { toBody: '93' }]]],
  'police take no further action': [
    'police-no-further-action',
    [...arrested, ['investigation.suspect-released-without-charge', { ...S1, noFurtherAction: true }]],
  ],
  'CPS takes no further action': [
    'cps-no-further-action',
    [
      ...charged.slice(0, -1),
      ['charging.no-further-action', { ...S1, decidedBy: 'cps', reason: 'evidential' }],
    ],
  ],
  discontinued: [
    'proceedings-stopped',
    [...charged, ['charging.discontinued', { ...S1, kind: 'discontinued' }]],
  ],
  'no evidence offered': [
    'proceedings-stopped',
    [...tried, ['court.proceedings-stopped', { ...S1, resultCode: '2050' }]],
  ],
  'not guilty': ['acquitted', [...tried, ['court.verdict', { ...S1, verdict: 'NG' }]]],
  'defendant died': ['suspect-died', [...charged, ['court.suspect-died', S1]]],
  'unfit to plead': ['hospital-order', [...charged, ['court.unfit-to-plead', S1]]],
  'result never available': ['result-unavailable', [...charged, ['court.outcome-unavailable', {}]]],
  'conviction quashed': [
    'conviction-quashed',
    [
      ...sentenced,
      ['court.appeal-lodged', { ...S1, against: 'conviction' }],
      ['court.appeal-outcome', { ...S1, outcome: 'conviction-quashed' }],
    ],
  ],
  'sentence ended': ['sentence-ended', [...sentenced, ['probation.sentence-ended']]],
  convicted: ['convicted', [...sentenced, ['journey.closed', { ending: 'convicted' }]]],
  merged: ['merged', [...recorded, ['journey.merged']]],
  'no conviction': [
    'no-conviction',
    [...charged, ['court.verdict', { suspect: 'S1', verdict: 'NC', resultCode: '2064' }]],
  ],
  'victim died': ['victim-died', told('victim-died')],
  'victim untraceable': ['victim-untraceable', told('victim-untraceable')],
  'victim opted out of all contact': ['victim-opted-out', told('victim-opted-out')],
  other: ['other', told('other')],
};

describe('the endings of a case', () => {
  it.each(Object.entries(ways))('%s', (_name, [ending, steps]) => {
    expect(caseAfter(steps)).toMatchObject({ stage: 'closed', ending });
  });

  it('are each reached by one of these ways', () => {
    const reached = new Set(Object.values(ways).map(([ending]) => ending));
    expect(caseEndings.filter((ending) => !reached.has(ending))).toEqual([]);
  });

  it.each(Object.entries(ways))('%s can be reopened', (_name, [, steps]) => {
    const reopened = caseAfter([...steps, ['journey.reopened', { reason: 'new-evidence' }]]);
    expect(reopened.stage).not.toBe('closed');
    expect(reopened.reopenings).toBeGreaterThan(0);
    expect(reopened.ending).toBeUndefined();
    const again = caseAfter([...steps, ['journey.reopened', { reason: 'appeal' }]]);
    expect(`${again.stage}/${again.step}`).toBe('post-trial/appeal-lodged');
  });

  it.each([
    ['a jury that is discharged', [...tried, ['court.jury-discharged', { suspects: ['S1'] }]]],
    [
      'a retrial ordered on appeal',
      [
        ...sentenced,
        ['court.appeal-lodged', { ...S1, against: 'conviction' }],
        ['court.appeal-outcome', { ...S1, outcome: 'retrial-ordered' }],
      ],
    ],
  ] as readonly (readonly [string, readonly Step[]])[])(
    '%s leads to a retrial and closes nothing',
    (_name, steps) => {
      expect(caseAfter(steps)).toMatchObject({ stage: 'pre-trial', step: 'awaiting-retrial' });
    },
  );

  it('that rest are dormant, not closed', () => {
    const dormant = caseAfter([...charged, ['court.case-dormant', { ...S1, kind: 'lie-on-file' }]]);
    expect(dormant).toMatchObject({ stage: 'pre-trial', step: 'dormant' });
  });

  it('of one suspect do not end the trial of another', () => {
    const two: Step[] = [
      ...charged,
      ['charging.charged', { suspect: 'S2', method: 'charge', charges: [{ charge: 'C2' }] }],
      ['court.trial-started', { suspects: ['S1', 'S2'] }],
      ['court.verdict', { ...S1, verdict: 'NG' }],
    ];
    expect(caseAfter(two)).toMatchObject({ stage: 'trial', step: 'under-way' });
  });
});

describe('a closed case', () => {
  it('has a way back for each kind of news that opens one', () => {
    const ways = new Set(transitionsFrom('case', CLOSED).map(({ on }) => on));
    for (const on of [
      'journey.reopened',
      'review.concluded',
      'investigation.opened',
      'charging.charged',
      'court.appeal-lodged',
      'disposal.breached',
    ] as const)
      expect(ways).toContain(on);
  });
});
