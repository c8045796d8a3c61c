import { describe, expect, it } from 'vitest';

import { stateAt } from '../../functions/core/duties/state.ts';
import { foldWithDuties, isNext } from '../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { happens, hoursLater, receives, refTo, tells } from '../oracle/happenings.ts';

const after = (history: readonly StoredEvent[]) => foldWithDuties(history);
const dutiesOf = (history: readonly StoredEvent[], id: string) =>
  Object.values(after(history).duties).filter((duty) => duty.id === id);
/** The states of the duties of one kind on the same day, in the evening. */
const states = (history: readonly StoredEvent[], id: string) =>
  dutiesOf(history, id).map((duty) => stateAt(duty, hoursLater(10)));

describe('a decision about charges', () => {
  const recorded = happens('crime.recorded victimNumber=1', hoursLater(-9));
  const charged = (charges: string) =>
    happens(`charging.charged suspect=S1 charges=${charges}`, hoursLater(0));
  const ours = '{"charge":"C1","victims":[1,2]}';
  const theirs = '{"charge":"C2","victims":[2]}';
  const unsaid = '{"charge":"C3"}';

  it.each<[string, string, number]>([
    ['of this victim', `[${ours}]`, 1],
    ['of another victim alone', `[${theirs}]`, 0],
    ['of both', `[${theirs},${ours}]`, 1],
    ['that says of no victim', `[${unsaid}]`, 1],
    ['of another, and of nobody named', `[${theirs},${unsaid}]`, 1],
    ['that names no charge', '', 1],
  ])('%s is told to them, or is not', (_what, charges, count) => {
    expect(dutiesOf([recorded, charged(charges)], 'VC-6-CHARGED')).toHaveLength(count);
  });

  it.each<[string, string, number]>([
    ['of this victim', '["C1"]', 1],
    ['of another victim alone', '["C2"]', 0],
    ['of both', '["C1","C2"]', 1],
    ['of all', '', 1],
  ])('that stops those %s is told to them, or is not', (_what, charges, count) => {
    const stopped = happens(`charging.discontinued suspect=S1 charges=${charges}`, hoursLater(1));
    expect(dutiesOf([recorded, charged(`[${ours},${theirs}]`), stopped], 'VC-6-CPS-STOP')).toHaveLength(
      count,
    );
  });
});

describe('the area in which a duty is owed', () => {
  const arrested = happens('investigation.suspect-arrested', hoursLater(0));

  it('is that of the first force that recorded it, also where that is told later', () => {
    expect(dutiesOf([arrested], 'VC-6-ARREST')[0]).not.toHaveProperty('row');
    const recorded = happens('crime.recorded', hoursLater(1));
    const linked = happens('crime.linked', hoursLater(2));
    expect(dutiesOf([arrested, recorded], 'VC-6-ARREST')[0]?.row).toBe('01');
    expect(dutiesOf([arrested, recorded, linked], 'VC-6-ARREST')[0]?.row).toBe('01');
    const later = happens('investigation.suspect-arrested suspect=S2', hoursLater(3));
    const rows = dutiesOf([recorded, linked, later], 'VC-6-ARREST').map(({ row }) => row);
    expect(rows).toEqual(['01']);
  });

  it('is that of the court that decided', () => {
    const before = [
      'crime.recorded',
      'investigation.opened',
      'charging.charged charges=',
      'court.case-registered',
    ];
    const charged = before.map((line, at) => happens(line, hoursLater(at - 9)));
    const listed = happens('court.hearing-listed court=C01CE00 suspects= days=', hoursLater(-2));
    const moved = happens('court.sent-to-crown-court court=C01SN00', hoursLater(-1));
    const verdict = happens('court.verdict verdict=G charges=', hoursLater(0));
    expect(dutiesOf([...charged, listed, moved, verdict], 'VC-9-COURT-TO-WCU')[0]?.row).toBe('C01SN00');
  });
});

describe('what is decided at one hearing', () => {
  const at = (hearing: string) => `charges= atHearing=${hearing}`;
  const verdict = happens(`court.verdict verdict=G ${at('H1')}`, hoursLater(0));
  const sentence = happens(`court.sentence-passed kind=fine ${at('H1')}`, hoursLater(1));
  const another = happens(`court.sentence-passed kind=fine ${at('H2')}`, hoursLater(1));

  it('is owed to the witness care unit once, and at another hearing anew', () => {
    expect(states([verdict, sentence], 'VC-9-COURT-TO-WCU')).toEqual(['open']);
    expect(states([verdict, another], 'VC-9-COURT-TO-WCU')).toEqual(['open', 'open']);
  });

  it('is received, and then owed to the victim, together, whichever of it is named', () => {
    for (const named of [verdict, sentence]) {
      const history = [verdict, sentence, receives(named, hoursLater(2))];
      expect(states(history, 'VC-9-COURT-TO-WCU')).toEqual(['met']);
      expect(states(history, 'VC-9-OUTCOME')).toEqual(['open']);
      expect(states(history, 'VC-9-SENTENCE')).toEqual(['open']);
    }
  });

  it('is owed once however much it is, and names so much of it that it always fits one item', () => {
    const many = Array.from({ length: 510 }, (_, minute) =>
      happens(`court.verdict verdict=G ${at('H1')}`, hoursLater(minute / 60)),
    );
    const hops = dutiesOf(many, 'VC-9-COURT-TO-WCU');
    expect(hops.map(({ also = [] }) => also.length)).toEqual([500]);
  });

  it('is with what was received of it before, also where it comes alone', () => {
    const before = after([verdict, receives(verdict, hoursLater(1))]).record;
    const later = happens(`court.sentence-passed kind=fine ${at('H1')}`, hoursLater(2));
    expect(isNext(before, later)).toBe(false);
    const elsewhere = happens(`court.sentence-passed kind=fine ${at('H2')}`, hoursLater(2));
    expect(isNext(before, elsewhere)).toBe(true);
  });

  it('is not received with what was decided elsewhere', () => {
    const history = [verdict, another, receives(verdict, hoursLater(2))];
    expect(states(history, 'VC-9-COURT-TO-WCU').sort()).toEqual(['met', 'open']);
    expect(states(history, 'VC-9-SENTENCE')).toEqual([]);
  });
});

describe('what a duty says of how it came about', () => {
  const verdict = happens('court.verdict verdict=G charges= atHearing=H1', hoursLater(0));
  const sentence = happens('court.sentence-passed kind=fine charges= atHearing=H1', hoursLater(1));

  it('is the hearing it was decided at, and what was decided with it', () => {
    const [hop] = dutiesOf([verdict, sentence], 'VC-9-COURT-TO-WCU');
    expect(hop).toMatchObject({
      hearing: 'H1',
      opening: { type: 'court.verdict', id: verdict.id, time: hoursLater(0) },
      also: [`${sentence.source} ${sentence.id}`],
    });
    const [alone] = dutiesOf([happens('court.verdict verdict=G charges=')], 'VC-9-COURT-TO-WCU');
    for (const name of ['hearing', 'also', 'receipt', 'corrects', 'reference'])
      expect(alone).not.toHaveProperty(name);
  });

  it('is the receipt that started its clock', () => {
    const receipt = receives(verdict, hoursLater(3));
    const [duty] = dutiesOf([verdict, sentence, receipt], 'VC-9-OUTCOME');
    expect(duty).toMatchObject({
      hearing: 'H1',
      startedAt: hoursLater(3),
      opening: { id: verdict.id },
      receipt: { type: 'witness.notice-received', id: receipt.id, time: hoursLater(3) },
      also: [`${sentence.source} ${sentence.id}`],
    });
  });

  it('is nothing of a hearing where the duty is of no result of it', () => {
    const listed = happens('court.hearing-listed hearing=H2 atHearing=H1 suspects= days=', hoursLater(0));
    for (const duty of Object.values(after([listed]).duties).filter(({ owner }) => owner !== 'court'))
      expect(duty).not.toHaveProperty('hearing');
  });

  it('is the court that decided, where that is told', () => {
    const listed = happens('court.hearing-listed court=C01CE00 suspects= days=', hoursLater(0));
    expect(dutiesOf([listed], 'VC-8-COURT-TO-WCU')[0]?.row).toBe('C01CE00');
  });

  it('is what it is about, where that has a reference', () => {
    const [claim] = dutiesOf([happens('expenses.claim-received claim=C-1')], 'VC-10-EXPENSES');
    expect(claim?.reference).toBe('C-1');
  });

  it('is opened by what is left of a hearing, where the rest of it was taken back', () => {
    const about = JSON.stringify(refTo(verdict));
    const retracted = happens(`journey.retracted retracts=${about} by=court`, hoursLater(2));
    expect(states([verdict, retracted], 'VC-9-COURT-TO-WCU')).toEqual(['not-applicable']);
    expect(states([verdict, sentence, retracted], 'VC-9-COURT-TO-WCU')).toEqual(['open']);
  });
});

describe('a clock that starts before the event that opens it', () => {
  const started = (line: string, id: string) => {
    const [duty] = dutiesOf([happens(line, hoursLater(0))], id);
    return [duty?.startedAt, duty?.dues[0]?.due ?? duty?.noDue];
  };

  it('starts at the instant that is told', () => {
    expect(started('crime.recorded offenceFrom=2026-01-02T10:00:00Z', 'CICA-APPLY')).toEqual([
      '2026-01-02T10:00:00.000Z',
      '2028-01-02T23:59:59.000Z',
    ]);
  });

  it('starts with the day in London where only that is told', () => {
    expect(started('crime.recorded offenceFrom=2025-06-01', 'CICA-APPLY')).toEqual([
      '2025-05-31T23:00:00.000Z',
      '2027-06-01T22:59:59.000Z',
    ]);
  });

  it('starts with the event where nothing is told', () => {
    expect(started('crime.recorded offenceFrom= reportedAt=', 'CICA-APPLY')).toEqual([
      hoursLater(0),
      '2028-01-05T23:59:59.000Z',
    ]);
  });
});

describe('telling the victim', () => {
  const arrested = happens('investigation.suspect-arrested', hoursLater(3));
  const unknown = happens('investigation.suspect-arrested suspect=S2', hoursLater(3));

  it('counts though the event it is about comes only after, and never from before that', () => {
    const after = (line: string, hour: number) =>
      states([tells(arrested, line, hoursLater(hour)), arrested], 'VC-6-ARREST');
    expect([after('told', 3), after('declined', 3), after('told', 4)]).toEqual([
      ['met'],
      ['waived'],
      ['met'],
    ]);
    expect([after('told', 2), after('declined', 1)]).toEqual([['open'], ['open']]);
    expect(states([tells(unknown, 'told', hoursLater(4)), arrested], 'VC-6-ARREST')).toEqual(['open']);
  });

  it('is kept for when it counts, however much others say of the same', () => {
    const police = tells(arrested, 'told', hoursLater(3));
    const others = Array.from({ length: 60 }, (_, at) =>
      tells(arrested, 'declined', hoursLater(3 + at / 100), {
        by: at % 2 === 0 ? 'court' : 'support-service',
      }),
    );
    expect(states([police, ...others, arrested], 'VC-6-ARREST')).toEqual(['met']);
    expect(states([...others, arrested], 'VC-6-ARREST')).toEqual(['open']);
  });

  it('counts once: what happens later is told anew', () => {
    const again = happens('investigation.suspect-arrested', hoursLater(5));
    const history = [arrested, tells(arrested, 'told', hoursLater(4)), again];
    expect(states(history, 'VC-6-ARREST').sort()).toEqual(['met', 'open']);
  });

  it('is tried as often as it is tried', () => {
    const history = [
      arrested,
      tells(arrested, 'attempted', hoursLater(4)),
      tells(arrested, 'attempted', hoursLater(6)),
    ];
    expect(dutiesOf(history, 'VC-6-ARREST')).toMatchObject([{ attempts: 2, attemptedAt: hoursLater(4) }]);
  });

  it('only after it was due is no attempt in time', () => {
    const [duty] = dutiesOf([arrested, tells(arrested, 'attempted', hoursLater(24 * 30))], 'VC-6-ARREST');
    expect(duty?.attempts).toBe(1);
    expect(duty).not.toHaveProperty('attemptedAt');
  });
});

describe('opting out', () => {
  const arrested = happens('investigation.suspect-arrested', hoursLater(3));
  const stateAfter = (...lines: string[]) =>
    states([...lines.map((line, at) => happens(line, hoursLater(at))), arrested], 'VC-6-ARREST');

  it('may be of some rights alone', () => {
    expect(stateAfter('victim.opted-out scope=updates rights=[6]')).toEqual(['waived']);
    expect(stateAfter('victim.opted-out scope=updates rights=[7]')).toEqual(['open']);
    const outLater = happens('victim.opted-out scope=updates rights=[7]', hoursLater(4));
    expect(states([arrested, outLater], 'VC-6-ARREST')).toEqual(['open']);
    const outOfIt = happens('victim.opted-out scope=all rights=[6]', hoursLater(4));
    expect(states([arrested, outOfIt], 'VC-6-ARREST')).toEqual(['waived']);
  });

  it('ends with opting in again, for what happens from then on', () => {
    const out = 'victim.opted-out scope=updates rights=';
    expect(stateAfter(out, 'victim.opted-in scope=updates')).toEqual(['open']);
    expect(stateAfter(out, 'victim.opted-in scope=vcs')).toEqual(['waived']);
    expect(stateAfter(out, 'victim.opted-in scope=all')).toEqual(['open']);
    expect(stateAfter(out, 'victim.contact-preference-set optOut=[]')).toEqual(['open']);
    expect(stateAfter(out, 'victim.contact-preference-set optOut=')).toEqual(['waived']);
    expect(stateAfter('victim.contact-preference-set optOut=["updates"]')).toEqual(['waived']);
    expect(stateAfter('victim.contact-preference-set optOut=["all"]')).toEqual(['waived']);
  });

  it.each([
    ['probation.opted-out', 'waived'],
    ['probation.victim-contacted outcome=opted-out', 'waived'],
    ['victim.contact-preference-set optOut=["updates"]', 'open'],
    ['victim.contact-preference-set optOut=["all"]', 'waived'],
  ])('of the Victim Contact Scheme by %s leaves its duty %s', (line, state) => {
    const referred = happens('probation.vcs-referred', hoursLater(3));
    expect(states([happens(line, hoursLater(0)), referred], 'VC-11-VLO-CONTACT')).toEqual([state]);
  });
});

describe('a duty that the victim waives', () => {
  const arrested = happens('investigation.suspect-arrested', hoursLater(0));
  const [duty] = dutiesOf([arrested], 'VC-6-ARREST');

  it('is that duty, and no other', () => {
    const waives = (key: string) =>
      states([arrested, happens(`duty.waived duty=${key}`, hoursLater(1))], 'VC-6-ARREST');
    expect(waives(duty?.key ?? '')).toEqual(['waived']);
    expect(waives('VC-6-ARREST#00000000000000000000000000')).toEqual(['open']);
  });
});

describe('what has a reference of its own', () => {
  it.each([
    ['VC-10-EXPENSES', 'expenses.claim-received claim=C-1', 'expenses.paid claim=C-1', 'met'],
    ['VC-10-EXPENSES', 'expenses.claim-received claim=C-1', 'expenses.paid claim=C-2', 'open'],
    [
      'VC-12-COMPLAINT-ACK',
      'complaint.received complaint=A1 against=police',
      'complaint.acknowledged complaint=A1 against=police',
      'met',
    ],
    [
      'VC-12-COMPLAINT-ACK',
      'complaint.received complaint=A1 against=police',
      'complaint.acknowledged complaint=B1 against=police',
      'open',
    ],
  ])('%s, given %s, when %s: %s', (id, opens, then, state) => {
    expect(states([happens(opens, hoursLater(0)), happens(then, hoursLater(1))], id)).toEqual([state]);
  });

  it('is answered for each apart', () => {
    const claims = ['C-1', 'C-2'].map((claim, at) =>
      happens(`expenses.claim-received claim=${claim}`, hoursLater(at)),
    );
    const paid = happens('expenses.paid claim=C-2', hoursLater(3));
    const left = dutiesOf([...claims, paid], 'VC-10-EXPENSES').filter((duty) => !duty.settled);
    expect(left.map(({ opening }) => opening.id)).toEqual([refTo(claims[0] ?? paid).id]);
  });
});
