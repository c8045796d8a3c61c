import { describe, expect, it } from 'vitest';

import type { Told } from '../../functions/core/person/told.ts';
import { foldWithDuties } from '../../functions/core/record/fold.ts';
import type { Head } from '../../functions/core/record/head.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { subjectView, toldToSubject } from '../../functions/core/views/subject.ts';
import { events, eventTypes } from '../../schemas/events/catalogue.ts';
import { happens, hoursLater } from '../oracle/happenings.ts';
import { yesIn } from '../oracle/read-table.ts';
import { factsSeen } from '../oracle/sight.ts';

/**
 * What an event says of somebody else, and a victim who asks for what is held about them is not given
 * (Data Protection Act 2018, s.45(4)(e): the rights of others). Whoever adds a member to an event says here,
 * or in the list below it, whose it is.
 */
const ofOthers = `
  suspect suspects under18 excludedAsSuspect asn courtId courtIds caution bail bailUntil remand conditions
  charge charges replaces alternative plea count custodyMonths parts resultCode resultCodes authoriser
`;
const ofTheVictim = `
  about actionPlan against answered area at atHearing available caseUrn categories cause change channel claim
  claimId closedBy code compensationOrdered complaint confirmedByVictim consentScope corrects court cpsArea crimeReference
  calendar crimeType days decidedBy decision declined dueAt duty ending enhanced events firstHearing flags force
  frequencyDays from grade granted grounds hearing hearingType holder homeOfficeClassification how
  incidentReference into journey kind lane lastKnownOutcome lawfulBasis lsoa measures metProsecutor method
  nextDateUnfixed nextHearing noFurtherAction number occurredAt ofForce offenceCode offenceFrom offenceTo onAcquittal
  openedBy openingCode optOut order other outcome overruleReason paused preference probationRegion property
  prosecutionContinues purpose
  readBy reason reasonCode reasonsGiven referralId region relationship replacement reportedAt retracts
  reviewOn rights riskLevel safeChannel scheme scope separateEntrance service services
  specialMeasuresEligible specifiedOffence stage statedBy substantial summons supportConsent thrive time to
  toBody toForce toService topics understood unit until verdict victimNumber victims viewsSought who
  callback update topic direction whom purposes promisedBy moment agency overall contactEase actionTaken
  followUp treatment informed understandable wouldReportAgain rightsKept dissatisfiedBy via wantsReply
`;
const words = (text: string): string[] => text.trim().split(/\s+/);

const viewOf = (history: readonly StoredEvent[]) => {
  const { record, duties } = foldWithDuties(history);
  const head: Head = {
    journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    victimNumber: 1,
    version: history.length,
    live: true,
    openedAt: hoursLater(0),
    updatedAt: hoursLater(0),
    record,
  };
  return subjectView(head, history, Object.values(duties));
};

describe('whose a member of an event is', () => {
  it('is said of every member of every type', () => {
    const members = new Set(eventTypes.flatMap((type) => Object.keys(events[type].data)));
    expect([...words(ofOthers), ...words(ofTheVictim)].sort()).toEqual([...members].sort());
  });
});

describe('what a victim is given of their own record', () => {
  it.each(['journey.retracted', 'journey.corrected'])(
    'holds nothing of what a %s says is of another',
    (type) => {
      const other = happens('crime.updated flags=["sexual"] offenceCode=OF11111', hoursLater(1));
      const mend = type === 'journey.retracted' ? 'retracts' : 'corrects';
      const about = (event: StoredEvent) =>
        `${mend}=${JSON.stringify({ source: event.source, id: event.id })}`;
      const replacement = (offenceCode: string) => `replacement={"offenceCode":"${offenceCode}"}`;
      const wrong = happens(`${type} ${about(other)} ${replacement('OF22222')} time=`, hoursLater(2));
      const right = happens(`${type} ${about(other)} ${replacement('OF33333')} time=`, hoursLater(3));
      const history = type === 'journey.retracted' ? [other, wrong] : [other, wrong, right];
      const held = JSON.stringify(viewOf(history));
      expect(held).not.toMatch(/OF11111|OF22222|sexual/);
      expect(held.includes('OF33333')).toBe(type === 'journey.corrected');
    },
  );

  it.each(eventTypes)('says of %s what is theirs', (type) => {
    const event = happens(type);
    const [entry] = viewOf([event]).timeline;
    const others = words(ofOthers);
    expect(entry).toEqual({
      sequence: event.seq,
      type,
      time: event.time,
      agencyId: event.agencyId,
      data: expect.anything() as unknown,
    });
    expect(Object.keys(entry?.data ?? {}).sort()).toEqual(
      Object.keys(event.data)
        .filter((name) => !others.includes(name))
        .sort(),
    );
  });

  it('says of a correction no more than of what it corrects', () => {
    const bailed = happens('investigation.suspect-bailed suspect=SM9871');
    const about = JSON.stringify({ source: bailed.source, id: bailed.id });
    const replacement = JSON.stringify({
      suspect: 'SM9871',
      conditions: ['SM9871'],
      bailUntil: '2027-01-01',
    });
    const corrected = happens(
      `journey.corrected corrects=${about} replacement=${replacement}`,
      hoursLater(1),
    );
    const { timeline } = viewOf([bailed, corrected]);
    expect(timeline[1]?.data).toMatchObject({ corrects: { id: bailed.id }, replacement: {} });
    const again = JSON.stringify({ corrects: { source: bailed.source, id: bailed.id } }).slice(0, -1);
    const twice = `${again},"reason":"wrong-value","replacement":${replacement}}`;
    const aboutIt = JSON.stringify({ source: corrected.source, id: corrected.id });
    const line = `journey.corrected corrects=${aboutIt} replacement=${twice}`;
    const both = [...timeline, ...viewOf([happens(line, hoursLater(2))]).timeline];
    expect(JSON.stringify(both)).toContain('wrong-value');
    expect(JSON.stringify(both)).not.toMatch(/SM9871|2027/);
  });

  it('names no suspect of a hearing, and says when and where it is', () => {
    const { record } = viewOf([
      happens('crime.recorded'),
      happens('investigation.opened', hoursLater(1)),
      happens('charging.charged suspect=SM9871', hoursLater(2)),
      happens('court.hearing-listed hearing=H1 suspects=["SM9871"]', hoursLater(3)),
    ]);
    expect(record.hearings).toMatchObject({ H1: { court: 'C01CE00', state: 'listed' } });
    expect(JSON.stringify(record)).not.toContain('SM9871');
  });

  it('holds what anybody who helps them may know of them, and nothing of the suspects', () => {
    const { record } = viewOf([happens('crime.recorded'), happens('investigation.suspect-identified')]);
    const theirs = yesIn(factsSeen, 'police').filter(
      (name) => !['suspects', 'referralProblems', 'anonymity'].includes(name),
    );
    expect(Object.keys(record).sort()).toEqual([...theirs, 'consent', 'lifelongAnonymity'].sort());
    expect(record).toMatchObject({ crimes: ['01/01/1234567/26'], flags: ['domestic-abuse'] });
  });

  it('says whether they must never be named', () => {
    const anonymous = (line: string) => viewOf([happens(line)]).record.lifelongAnonymity;
    expect(anonymous('crime.recorded flags=["sexual"]')).toBe(true);
    expect(anonymous('crime.recorded offenceCode=OF61102 flags=')).toBe(false);
  });

  it('holds what is owed to them, by whom and by when, and how it was settled', () => {
    const { duties } = viewOf([happens('investigation.suspect-arrested')]);
    expect(duties).toEqual([
      {
        id: 'VC-6-ARREST',
        ruleSet: 'VC-2021',
        owner: 'police',
        startedAt: hoursLater(0),
        dues: [expect.objectContaining({ due: '2026-01-12T23:59:59.000Z' })],
        attempts: 0,
        settled: undefined,
      },
    ]);
  });

  it('holds where they were referred', () => {
    const { referrals } = viewOf([
      happens('crime.recorded'),
      happens('needs.assessed supportConsent=given services=["lvws-core"]', hoursLater(1)),
    ]);
    expect(referrals).toEqual([expect.objectContaining({ service: 'lvws-core' })]);
  });
});

describe('what a victim is given of what was told', () => {
  const told = (fields: Told['fields']): ReturnType<typeof toldToSubject> =>
    toldToSubject({
      key: 'k',
      toldAt: hoursLater(0),
      receivedAt: hoursLater(0),
      eventType: 'victim.details-given',
      by: { agencyId: 'met-police', onBehalfOf: 'STAFFMARK' },
      fields,
    });

  it('is who they are and how they can be reached, in full', () => {
    const fields = {
      victim: { givenName: 'Testcase', address: { lines: ['1 Old Street'] } },
      safeContact: {
        channels: [{ channel: 'phone', value: '020 7946 0001', safe: true, voicemail: false }],
        times: [],
        codeWord: 'bluebell',
        neutralSender: 'the dentist',
      },
    };
    expect(told(fields)).toEqual({
      toldAt: hoursLater(0),
      eventType: 'victim.details-given',
      fields,
      redacted: [],
    });
  });

  it('names nobody else, and says what was left out', () => {
    const { fields, redacted } = told({
      victim: { givenName: 'Testcase', note: 'THIRDMARK' },
      safeContact: { channels: [], mayAnswer: ['THIRDMARK'], mustNotAnswer: ['THIRDMARK'] },
      representative: { givenName: 'THIRDMARK' },
      narrative: 'THIRDMARK',
    });
    expect(fields).toEqual({ victim: { givenName: 'Testcase' }, safeContact: { channels: [] } });
    expect(redacted).toEqual([
      'victim.note',
      'safeContact.mayAnswer',
      'safeContact.mustNotAnswer',
      'representative',
      'narrative',
    ]);
  });
});
