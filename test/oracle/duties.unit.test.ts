import { describe, expect, it } from 'vitest';

import { bearsOnRunning } from '../../functions/core/duties/fold-duties.ts';
import { ruleSets } from '../../functions/core/duties/rule-sets.ts';
import { stateAt } from '../../functions/core/duties/state.ts';
import { foldAll, foldWithDuties } from '../../functions/core/record/fold.ts';
import type { Duty, DutyState } from '../../schemas/duty.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { eventTypes } from '../../schemas/events/catalogue.ts';

import { dueOnTheWall, dutyLives, dutyRows, othersWhoMay, reviewable10Days, type Life } from './duties.ts';
import { sendersOf } from './events.ts';
import { happens, hoursLater, MONDAY, receives, refTo, tells } from './happenings.ts';

/** Years after everything: what is still owed then is breached, where it has a limit. */
const LONG_AFTER = '2030-01-01T00:00:00.000Z';

const limitOf = ({ id }: { readonly id: string }, rights: 'standard' | 'enhanced'): string => {
  const { limits } = rowOf(id);
  return limits[rights] === '-' ? '-' : `${limits[rights]} ${limits.unit}`;
};
const rowOf = (id: string) => {
  const row = dutyRows.find((each) => each.id === id);
  if (!row) throw new Error(`The oracle has no duty ${id}.`);
  return row;
};

/** All duties of one kind after a history. */
const dutiesAfter = (id: string, history: readonly StoredEvent[]): Duty[] =>
  Object.values(foldWithDuties(history).duties).filter((duty) => duty.id === id);

/** A history in which a duty is opened on Monday at 10:00: what was so before, and what opens it. */
function opened({ given = [], fromReceipt }: Life, line: string) {
  const before = given.map((each, at) => happens(each, hoursLater(-9 + at)));
  const opener = happens(line, fromReceipt ? hoursLater(-1) : MONDAY);
  const receipt = fromReceipt && opener.agencyKind !== 'witness-care' ? [receives(opener, MONDAY)] : [];
  return { opener, history: [...before, opener, ...receipt] };
}

/** Whose a duty is that an event opened. */
const ownerOf = (id: string, opener: StoredEvent): string => {
  const { owner } = rowOf(id);
  if (owner === 'against') return 'against' in opener.data ? opener.data.against : 'police';
  return owner === 'sender' ? opener.agencyKind : owner;
};

const isTelling = (line: string) => /^(told|attempted|declined)/.test(line);

/** What a line of the oracle does about a duty that an event opened; by its owner, where nobody else is named who may. */
const done = (id: string, line: string, opener: StoredEvent, time: string, by?: string): StoredEvent => {
  if (line === 'received') return receives(opener, time);
  const owner = ownerOf(id, opener);
  const able = sendersOf[line.split(' ')[0] ?? ''] ?? [];
  const told = sendersOf['victim.informed'] ?? [];
  if (isTelling(line))
    return tells(opener, line, time, { by: by ?? (told.includes(owner) ? owner : 'police') });
  const isByOwner = able.includes(owner) && !line.includes(' by=');
  const sender = by ?? (isByOwner ? owner : undefined);
  const said = line.replace('$opener', JSON.stringify(refTo(opener)));
  return happens(sender === undefined ? said : `${said} by=${sender}`, time);
};

/** The states of the duties of one kind, an hour after a line of the oracle was done. */
function statesAfter(id: string, life: Life, line: string, by?: string): DutyState[] {
  const { opener, history } = opened(life, life.opens[0] ?? '');
  const after = done(id, line, opener, hoursLater(1), by);
  return dutiesAfter(id, [...history, after])
    .filter(({ opening }) => opening.id === opener.id)
    .map((duty) => stateAt(duty, hoursLater(2)));
}

const lives = Object.entries(dutyLives).map(([id, life]) => ({ id, life }));
const each = (part: keyof Life) =>
  lives.flatMap(({ id, life }) =>
    ((life[part] ?? []) as readonly string[]).map((line) => ({ id, life, line })),
  );

describe('the oracle of duties', () => {
  it('speaks of every duty of the Code that the service keeps, and of no other', () => {
    // The service's own rule has no line in the Code: what was told wrongly is told anew.
    const kept = ruleSets
      .flatMap(({ rules }) => rules.map(({ id }) => id))
      .filter((id) => id !== 'VC-9-CORRECTION');
    expect(dutyRows.map(({ id }) => id).sort()).toEqual(kept.sort());
    // The window for a review has no event of its own: it opens when the victim is told.
    expect([...Object.keys(dutyLives), 'VRR-REQUEST'].sort()).toEqual(kept.sort());
  });
});

describe('a type of event', () => {
  const settling = lives.flatMap(({ life }) => [
    ...life.met,
    ...(life.waived ?? []),
    ...(life.ended ?? []),
    ...(life.attempted ?? []),
  ]);
  /**
   * Telling, receiving, choosing and withholding are of any duty; rights change its limit, and so may any news of
   * needs. A charge ends the window to ask why there was none, and a trial that is off its date; so does whatever may
   * close the case. A merge takes all that is owed along.
   */
  const ofAll = `
    victim.informed witness.notice-received victim.opted-out victim.opted-in victim.contact-preference-set
    probation.opted-out probation.opted-in probation.victim-contacted review.requested
    court.trial-vacated charging.charged charging.reinstated journey.merged journey.absorbed
    duty.withheld duty.reason-recorded duty.waived duty.warned duty.overdue duty.lapsed duty.escalated duty.counted-anew
    enhanced-rights.granted enhanced-rights.removed needs.assessed needs.reassessed needs.changed
    crime.cancelled crime.transferred investigation.declined investigation.suspect-eliminated investigation.closed
    investigation.suspect-released-without-charge charging.no-further-action charging.discontinued disposal.decided
    court.charge-removed court.verdict court.proceedings-stopped court.suspect-died court.unfit-to-plead court.outcome-unavailable
    court.result-recorded probation.sentence-ended journey.closed
  `;
  const bearing = new Set([...settling.map((line) => line.split(' ')[0]), ...ofAll.trim().split(/\s+/)]);

  it.each(eventTypes)('%s bears on a duty that runs, or does not', (type) => {
    expect(bearsOnRunning(type, ruleSets)).toBe(bearing.has(type));
  });
});

describe.each(each('opens'))('$id: given nothing but what it needs, when $line', ({ id, life, line }) => {
  const { opener, history } = opened(life, line);

  it('then it is owed, by whom the Code says', () => {
    const duties = dutiesAfter(id, history);
    expect(duties.map((duty) => duty.owner)).toEqual([ownerOf(id, opener)]);
    expect(duties.map((duty) => stateAt(duty, hoursLater(1)))).toEqual(['open']);
    expect(duties[0]?.opening).toEqual({ ...refTo(opener), ...timesOf(opener), type: opener.type });
  });

  it.each(['standard', 'enhanced'] as const)(
    'then it is due when the Code says, with %s rights',
    (rights) => {
      const enhanced = rights === 'enhanced' ? [happens('enhanced-rights.granted', hoursLater(-20))] : [];
      const limit = limitOf({ id }, rights);
      const [duty] = dutiesAfter(id, [...enhanced, ...history]);
      const due = limit === '-' ? undefined : dueOnTheWall[limit];
      expect(duty?.dues.map((entry) => entry.due)).toEqual(due === undefined ? [] : [due]);
      expect(duty?.noDue).toBe(due === undefined ? 'no-limit' : undefined);
      if (duty && due !== undefined) {
        const isWindow = rowOf(id).owner === 'victim';
        expect(stateAt(duty, due)).toBe('open');
        expect(stateAt(duty, LONG_AFTER)).toBe(isWindow ? 'not-applicable' : 'breached');
      }
    },
  );

  it('then what opens it again opens it again, unless a journey has it once', () => {
    const again = opened(life, line);
    const both = [...history, ...again.history.map((event) => ({ ...event, time: later(event.time) }))];
    const isLast = life.once === true || life.latestOf?.includes(line) === true;
    expect(dutiesAfter(id, both)).toHaveLength(isLast ? 1 : 2);
  });
});

const later = (time: string): string => new Date(Date.parse(time) + 60_000).toISOString();
const timesOf = ({ time, receivedAt }: StoredEvent) => ({ time, receivedAt });

it.each(each('opensNot'))('$id: when $line, then it is not owed', ({ id, life, line }) => {
  expect(dutiesAfter(id, opened(life, line).history)).toEqual([]);
});

it.each(each('given'))('$id: without $line before, it is not owed', ({ id, life }) => {
  const bare: Life = { ...life, given: [] };
  for (const line of life.opens) expect(dutiesAfter(id, opened(bare, line).history)).toEqual([]);
});

it.each(each('met'))('$id: given it is owed, when $line, then it is met', ({ id, life, line }) => {
  expect(statesAfter(id, life, line)).toEqual(['met']);
});

it.each(each('metNot'))('$id: given it is owed, when $line, then it is still owed', ({ id, life, line }) => {
  expect(statesAfter(id, life, line)).toEqual(['open']);
});

it.each(each('waived'))('$id: given it is owed, when $line, then it is waived', ({ id, life, line }) => {
  expect(statesAfter(id, life, line)).toEqual(['waived']);
});

it.each(each('ended'))('$id: given it is owed, when $line, then it is owed no more', ({ id, life, line }) => {
  expect(statesAfter(id, life, line)).toEqual(['not-applicable']);
});

it.each(each('notEnded'))(
  '$id: given it is owed, when $line, then it is owed still',
  ({ id, life, line }) => {
    expect(statesAfter(id, life, line)).toEqual(['open']);
  },
);

it.each(each('attempted'))('$id: given it is owed, when $line, then it was tried', ({ id, life, line }) => {
  expect(statesAfter(id, life, line)).toEqual(['attempted']);
});

describe.each(lives)('$id: given it is owed', ({ id, life }) => {
  const isTold = life.met.some((line) => line.startsWith('told'));

  it('when the victim is told of what opened it, then it is met only where telling is what is owed', () => {
    const all = 'told (reasons, vrr, bail-conditions)';
    expect(statesAfter(id, life, all)).toEqual([isTold ? 'met' : 'open']);
  });

  it('when telling is tried, or declined, then that counts only where telling is what is owed', () => {
    expect(statesAfter(id, life, 'attempted')).toEqual([isTold ? 'attempted' : 'open']);
    expect(statesAfter(id, life, 'declined')).toEqual([isTold ? 'waived' : 'open']);
  });

  it('when the witness care unit has the news, then it is met only where that is what is owed', () => {
    expect(statesAfter(id, life, 'received')).toEqual([life.met.includes('received') ? 'met' : 'open']);
  });

  it.each(['updates', 'vcs'] as const)(
    'when the victim opts out of %s, then that ends it or not',
    (scope) => {
      const ends = life.optOut === scope;
      expect(statesAfter(id, life, `victim.opted-out scope=${scope} rights=`)).toEqual([
        ends ? 'waived' : 'open',
      ]);
      const { history } = opened(life, life.opens[0] ?? '');
      const before = happens(`victim.opted-out scope=${scope} rights=`, hoursLater(-20));
      const states = dutiesAfter(id, [before, ...history]).map((duty) => stateAt(duty, hoursLater(1)));
      expect(states).toEqual([ends ? 'waived' : 'open']);
    },
  );

  it('when the victim no longer supports the prosecution, and it goes on, then it is still owed', () => {
    const line = 'victim.support-for-prosecution-withdrawn prosecutionContinues=true';
    expect(statesAfter(id, life, line)).toEqual(['open']);
  });
});

describe.each(lives)('$id: given it is owed, who', ({ id, life }) => {
  const { opener } = opened(life, life.opens[0] ?? '');
  const owner = ownerOf(id, opener);
  const may = (by: string) => owner === 'victim' || owner === by || (othersWhoMay[id] ?? []).includes(by);
  const answers = [...life.met, ...(life.waived ?? []), ...(life.attempted ?? [])].filter(
    (line) => line !== 'received' && !line.includes(' by='),
  );
  const lines = answers.some(isTelling) ? [...answers, 'attempted', 'declined'] : answers;

  it.each(lines)('may do it: %s', (line) => {
    const type = isTelling(line) ? 'victim.informed' : (line.split(' ')[0] ?? '');
    for (const by of sendersOf[type] ?? []) {
      const [state] = statesAfter(id, life, line, by);
      expect([by, state !== 'open']).toEqual([by, by === 'system' || may(by)]);
    }
  });

  it('may say that the victim does not want it', () => {
    const { history } = opened(life, life.opens[0] ?? '');
    const [duty] = dutiesAfter(id, history);
    for (const by of sendersOf['duty.waived'] ?? []) {
      const said = happens(`duty.waived duty=${duty?.key ?? ''} by=${by}`, hoursLater(1));
      const [after] = dutiesAfter(id, [...history, said]);
      const isWaived = after !== undefined && stateAt(after, hoursLater(2)) === 'waived';
      expect([by, isWaived]).toEqual([by, may(by)]);
    }
  });

  it('may not tell before it happened', () => {
    const before = tells(opener, 'told (reasons, vrr, bail-conditions)', hoursLater(-40), {
      by: owner === 'victim' ? 'police' : owner,
    });
    const { history } = opened(life, life.opens[0] ?? '');
    const again = {
      ...before,
      data: { ...before.data, about: [refTo(history.find(({ type }) => type === opener.type) ?? opener)] },
    } as StoredEvent;
    const states = dutiesAfter(id, [...history, again]).map((each) => stateAt(each, hoursLater(1)));
    expect(states).toEqual(['open']);
  });
});

describe('telling somebody for the victim', () => {
  const arrested = happens('investigation.suspect-arrested');
  const state = (before: readonly string[], who: string) => {
    const history = [...before.map((line, at) => happens(line, hoursLater(at - 10))), arrested];
    const told = tells(arrested, 'told', hoursLater(1), { who });
    return dutiesAfter('VC-6-ARREST', [...history, told]).map((duty) => stateAt(duty, hoursLater(2)));
  };
  const appointed = 'victim.representative-appointed relationship=parent excludedAsSuspect=';

  it.each(['representative', 'family-spokesperson'])(
    'counts for a %s who was appointed, and for no other',
    (who) => {
      expect(state([`${appointed}false`], who)).toEqual(['met']);
      expect(state([], who)).toEqual(['open']);
      expect(state([`${appointed}false`, 'victim.representative-removed'], who)).toEqual(['open']);
    },
  );

  it('never counts for one who is a suspect', () => {
    expect(state([`${appointed}false`, `${appointed}true`], 'representative')).toEqual(['open']);
    expect(state([`${appointed}true`], 'representative')).toEqual(['open']);
    expect(state([`${appointed}true`], 'victim')).toEqual(['met']);
  });
});

describe('VC-6-BAIL-RUI', () => {
  const life: Life = { opens: ['investigation.suspect-bailed conditions=["no-contact"]'], met: ['told'] };

  it('given bail with conditions, is met only by telling of the conditions', () => {
    expect(statesAfter('VC-6-BAIL-RUI', life, 'told')).toEqual(['open']);
    expect(statesAfter('VC-6-BAIL-RUI', life, 'told (bail-conditions)')).toEqual(['met']);
  });
});

describe('VC-2-RECORD', () => {
  it('given a crime that was reported before it was recorded, runs from the report', () => {
    const recorded = happens('crime.recorded reportedAt=2026-01-04T20:00:00Z');
    const [duty] = dutiesAfter('VC-2-RECORD', [recorded]);
    expect(duty?.startedAt).toBe('2026-01-04T20:00:00.000Z');
    expect(duty?.dues.map(({ due }) => due)).toEqual(['2026-01-05T20:00:00.000Z']);
    expect(duty && stateAt(duty, hoursLater(1))).toBe('met');
  });

  it('given a crime that nobody told of before, is met as it is recorded', () => {
    const [duty] = dutiesAfter('VC-2-RECORD', [happens('crime.recorded reportedAt=')]);
    expect(duty && stateAt(duty, hoursLater(1))).toBe('met');
  });
});

describe.each(reviewable10Days)('VRR-REQUEST: given %s', (line) => {
  const opener = happens(line, hoursLater(-48));
  const told = tells(opener, 'told (reasons, vrr)', MONDAY, { by: opener.agencyKind });

  it('when the victim is told, then they have ten working days from then', () => {
    expect(dutiesAfter('VRR-REQUEST', [opener])).toEqual([]);
    const [window, ...more] = dutiesAfter('VRR-REQUEST', [opener, told]);
    expect(more).toEqual([]);
    expect(window?.owner).toBe('victim');
    expect(window?.dues.map(({ due }) => due)).toEqual([dueOnTheWall['10 working days']]);
    expect(window && stateAt(window, LONG_AFTER)).toBe('not-applicable');
  });

  it('when they then ask for a review of it, and of nothing else, then they have used it', () => {
    const ask = (decision: object, scheme: string) =>
      happens(`review.requested scheme=${scheme} decision=${JSON.stringify(decision)}`, hoursLater(1));
    const after = (asked: StoredEvent) =>
      dutiesAfter('VRR-REQUEST', [opener, told, asked]).map((duty) => stateAt(duty, hoursLater(2)));
    expect(after(ask(refTo(opener), 'cps-vrr'))).toEqual(['met']);
    expect(after(ask(refTo(opener), 'uls'))).toEqual(['open']);
    expect(after(ask({ source: '/cps/test', id: 'another' }, 'cps-vrr'))).toEqual(['open']);
  });
});

it('VRR-REQUEST: given a charge that others replace, no review is asked for', () => {
  const opener = happens('charging.discontinued kind=replaced', hoursLater(-48));
  const told = tells(opener, 'told (reasons, vrr)', MONDAY, { by: opener.agencyKind });
  expect(dutiesAfter('VRR-REQUEST', [opener, told])).toEqual([]);
});

/** Two suspects charged, and the court has the case. */
const ofCase = [
  'crime.recorded',
  'charging.charged suspect=S1 charges=[{"charge":"C1"},{"charge":"C2"}]',
  'charging.charged suspect=S2 charges=[{"charge":"D1"}]',
  'court.case-registered suspects=["S1","S2"]',
].map((line, at) => happens(line, hoursLater(at - 30)));

describe('a conviction that no longer stands', () => {
  const sentence = (suspect: string, at: number) =>
    happens(
      `court.sentence-passed suspect=${suspect} charges= kind=immediate-custody specifiedOffence=true custodyMonths=24`,
      hoursLater(at),
    );
  const quashed = (suspect: string, at: number) =>
    happens(`court.appeal-outcome outcome=conviction-quashed charges= suspect=${suspect}`, hoursLater(at));
  const states = (id: string, history: readonly StoredEvent[]) =>
    dutiesAfter(id, [...ofCase, ...history]).map((duty) => stateAt(duty, hoursLater(20)));

  it('ends what rested on it of that suspect alone, and opens the duty to tell her', () => {
    const both = [sentence('S1', 0), sentence('S2', 1)];
    const outcome = quashed('S1', 2);
    expect(states('VC-11-VCS-REFER', [...both, outcome]).sort()).toEqual(['not-applicable', 'open']);
    expect(states('ULS-REQUEST', [...both, outcome]).sort()).toEqual(['not-applicable', 'open']);
    expect(states('VC-9-APPEAL', [...both, outcome, receives(outcome, hoursLater(3))])).toEqual(['open']);
  });

  it('ends the contact scheme where nobody else is convicted', () => {
    const referred = happens('probation.vcs-referred suspect=', hoursLater(2));
    const history = [sentence('S1', 0), sentence('S2', 1), referred, quashed('S1', 3)];
    expect(states('VC-11-VLO-CONTACT', history)).toEqual(['open']);
    expect(states('VC-11-VLO-CONTACT', [...history, quashed('S2', 4)])).toEqual(['not-applicable']);
    const ofOne = [sentence('S1', 0), sentence('S2', 1), happens('probation.vcs-referred', hoursLater(2))];
    expect(states('VC-11-VLO-CONTACT', [...ofOne, quashed('S2', 3)])).toEqual(['open']);
    expect(states('VC-11-VLO-CONTACT', [...ofOne, quashed('S1', 3)])).toEqual(['not-applicable']);
  });

  it('stands in part where one of two charges was set aside', () => {
    const sentenced = happens(
      'court.sentence-passed charges=["C1","C2"] kind=immediate-custody specifiedOffence=true custodyMonths=24',
    );
    const aside = (charge: string, at: number) =>
      happens(`court.conviction-set-aside charges=["${charge}"]`, hoursLater(at));
    expect(states('VC-11-VCS-REFER', [sentenced, aside('C1', 1)])).toEqual(['open']);
    expect(states('VC-11-VCS-REFER', [sentenced, aside('C1', 1), aside('C2', 2)])).toEqual([
      'not-applicable',
    ]);
  });

  it('is owed for anew where the suspect is convicted and sentenced again', () => {
    const history = [sentence('S1', 0), quashed('S1', 1), sentence('S1', 2)];
    expect(states('VC-11-VCS-REFER', history).sort()).toEqual(['not-applicable', 'open']);
  });
});

it('VRR-REQUEST: given the victim was told of no charge, when one is brought, then there is nothing to review', () => {
  const [opener, charged] = ['charging.no-further-action decidedBy=cps', 'charging.charged'].map((line, at) =>
    happens(line, hoursLater(-48 + 49 * at)),
  ) as [StoredEvent, StoredEvent];
  const told = tells(opener, 'told (reasons, vrr)', MONDAY, { by: opener.agencyKind });
  const ofOther = happens('charging.charged suspect=S2', hoursLater(1));
  const after = (event: StoredEvent) =>
    dutiesAfter('VRR-REQUEST', [opener, told, event]).map((duty) => stateAt(duty, hoursLater(2)));
  expect(after(charged)).toEqual(['not-applicable']);
  expect(after(ofOther)).toEqual(['open']);
});

describe('the date of a hearing', () => {
  const listed = (at: number, more = '') =>
    happens(`court.hearing-listed hearing=H1 ${more}`, hoursLater(at));
  const states = (id: string, history: readonly StoredEvent[]) =>
    dutiesAfter(id, [...ofCase, ...history])
      .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
      .map((duty) => stateAt(duty, hoursLater(20)));

  it('that was listed anew before anybody had it is not on its way any more', () => {
    const [first, second] = [listed(0), listed(1, 'at=2026-05-08T09:30:00Z')];
    const { notices } = foldAll([first, second]);
    expect(notices.awaited.map(({ opening }) => opening.id)).toEqual([second.id]);
    expect(states('VC-8-COURT-TO-WCU', [first, second])).toEqual(['not-applicable', 'open']);
    const both = [first, second, receives(first, hoursLater(2)), receives(second, hoursLater(3))];
    expect(states('VC-8-HEARING-DATE', both)).toEqual(['open']);
  });

  it('stands where the hearing was vacated for one of two suspects', () => {
    const first = listed(0, 'suspects=["S1","S2"]');
    const part = happens('court.hearing-vacated suspects=["S1"]', hoursLater(2));
    const history = [first, receives(first, hoursLater(1)), part, receives(part, hoursLater(3))];
    expect(states('VC-8-HEARING-DATE', history)).toEqual(['open', 'open']);
  });

  it('of a trial is not told once the trial was vacated, and that it was is', () => {
    const first = listed(0, 'hearingType=TRIAL');
    const off = happens('court.trial-vacated', hoursLater(2));
    const history = [first, receives(first, hoursLater(1)), off, receives(off, hoursLater(3))];
    expect(states('VC-8-HEARING-DATE', history)).toEqual(['not-applicable', 'open']);
  });

  it('is owed still where one court result says it twice, and after the other was overtaken', () => {
    const at = (hour: number, of: string) => listed(hour, `atHearing=${of}`);
    const [first, other, again] = [at(0, 'A1'), at(2, 'B1'), at(4, 'A1')];
    const got = (event: StoredEvent, hour: number) => receives(event, hoursLater(hour));
    expect(states('VC-8-HEARING-DATE', [first, at(1, 'A1'), got(first, 2)])).toEqual(['open']);
    const history = [first, got(first, 1), other, got(other, 3), again, got(again, 5)];
    expect(states('VC-8-HEARING-DATE', history).filter((state) => state === 'open')).toHaveLength(1);
    const { notices } = foldAll([first, other, again]);
    expect(notices.awaited).toHaveLength(1);
  });
});

describe('enhanced rights', () => {
  const arrested = happens('investigation.suspect-arrested');
  const dues = (history: readonly StoredEvent[]) =>
    dutiesAfter('VC-6-ARREST', history).map((duty) => duty.dues.map(({ due, reason }) => [reason, due]));

  it('given while a duty runs, shorten it, and the due time before stays in its history', () => {
    expect(dues([arrested, happens('enhanced-rights.granted', hoursLater(1))])).toEqual([
      [
        ['opened', dueOnTheWall['5 working days']],
        ['enhanced-granted', dueOnTheWall['1 working days']],
      ],
    ]);
  });

  it('taken back, give the standard time again', () => {
    const history = [
      arrested,
      happens('enhanced-rights.granted', hoursLater(1)),
      happens('enhanced-rights.removed', hoursLater(2)),
    ];
    expect(dues(history)[0]?.at(-1)).toEqual(['enhanced-removed', dueOnTheWall['5 working days']]);
  });

  it('never open again what was met', () => {
    const told = tells(arrested, 'told', hoursLater(1));
    const history = [arrested, told, happens('enhanced-rights.granted', hoursLater(200))];
    const [duty] = dutiesAfter('VC-6-ARREST', history);
    expect(duty?.settled).toMatchObject({ state: 'met', late: false });
    expect(duty?.dues).toHaveLength(1);
  });

  it('leave what was breached before as it is', () => {
    const history = [arrested, happens('enhanced-rights.granted', hoursLater(24 * 30))];
    expect(dues(history)).toEqual([[['opened', dueOnTheWall['5 working days']]]]);
  });
});

describe('a result on its way to the witness care unit', () => {
  const verdict = happens('court.verdict verdict=G');

  it('owes the victim nothing yet, and the unit nothing', () => {
    expect(dutiesAfter('VC-9-OUTCOME', [verdict])).toEqual([]);
    expect(foldAll([verdict]).notices.awaited).toHaveLength(1);
  });

  it('is due to the victim from the day the unit has it, not from the hearing', () => {
    const got = receives(verdict, hoursLater(24));
    const [duty] = dutiesAfter('VC-9-OUTCOME', [verdict, got]);
    expect(duty?.startedAt).toBe(got.time);
    expect(duty?.dues.map(({ due }) => due)).toEqual(['2026-01-07T23:59:59.000Z']);
    expect(foldAll([verdict, got]).notices.awaited).toEqual([]);
  });

  it('counts as received when the unit tells the victim without saying so first', () => {
    const told = tells(verdict, 'told (reasons)', hoursLater(2));
    const byUnit = { ...told, agencyKind: 'witness-care' as const };
    const states = (id: string) =>
      dutiesAfter(id, [verdict, byUnit]).map((duty) => stateAt(duty, hoursLater(3)));
    expect(states('VC-9-COURT-TO-WCU')).toEqual(['met']);
    expect(states('VC-9-OUTCOME')).toEqual(['met']);
  });
});

describe('lateness', () => {
  const arrested = happens('investigation.suspect-arrested');
  const settledBy = (time: string, receivedAt: string) => {
    const told = { ...tells(arrested, 'told', time), receivedAt };
    return dutiesAfter('VC-6-ARREST', [arrested, told])[0]?.settled;
  };
  const due = dueOnTheWall['5 working days'] ?? '';

  it('is of what was done after the due second, and not of what was done in it', () => {
    expect(settledBy(due, due)).toMatchObject({ state: 'met', late: false, recordedLate: false });
    expect(settledBy(due.replace('59.000', '59.999'), due)).toMatchObject({ state: 'met', late: false });
    const next = '2026-01-13T00:00:00.000Z';
    expect(settledBy(next, next)).toMatchObject({ state: 'met-late', late: true, recordedLate: false });
  });

  it('is told apart from word that came late of what was done in time', () => {
    expect(settledBy(hoursLater(1), '2026-03-01T00:00:00.000Z')).toMatchObject({
      state: 'met',
      late: false,
      recordedLate: true,
    });
  });
});
