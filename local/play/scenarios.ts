import { checkLetterOf } from '../../schemas/identifiers.ts';

import { newCaseXml, resultsXml, type Decided, type SpiCase } from './court-messages.ts';
import { Teller, type Told, type Where } from './teller.ts';

/** One victim's story, told by every agency it takes. */
export interface Scenario {
  readonly name: string;
  /** How long ago it began; support services pull today, whenever the story began. */
  readonly daysAgo: number;
  /** Where the case strand must stand at the end, and why it ended. */
  readonly ends: Where;
  readonly play: (teller: Teller) => Promise<void>;
}

const DAY = 24;
/** Long enough ago that the longest story has ended by now. */
const LONG_AGO = 330;
const suspect = 'S1';
const charge = { charge: 'C1', offenceCode: 'OF61102' };

const safeContact = {
  channels: [
    { channel: 'sms', value: '020 7946 0001', safe: true },
    { channel: 'letter', safe: false },
  ],
  codeWord: 'testcase',
};

const assessment = (more: object = {}) => ({
  purpose: 'report',
  answered: true,
  enhanced: false,
  supportConsent: 'refused',
  ...more,
});

/** A crime recorded from the call, and an investigation. */
async function investigate(teller: Teller, crime: object = {}): Promise<void> {
  const { crimeReference } = teller;
  await teller.post(
    'police',
    3,
    'crime.recorded',
    { force: '01', crimeReference, offenceCode: 'OF61102', ...crime },
    'The police record a crime.',
  );
  await teller.post('police', 5, 'investigation.opened', {}, 'An investigation opens.');
}

const arrest = (teller: Teller, atHour: number): Promise<Told> =>
  teller.post('police', atHour, 'investigation.suspect-arrested', { suspect }, 'A suspect is arrested.');

/** From the charging decision to the day before the trial. */
async function prosecute(teller: Teller, from: number): Promise<Told> {
  const { caseUrn } = teller;
  await teller.post(
    'police',
    from,
    'charging.advice-requested',
    { suspect },
    'The police ask the CPS for a charging decision.',
  );
  const charged = await teller.post(
    'cps',
    from + 9 * DAY,
    'charging.charged',
    { suspect, method: 'charge', caseUrn, court: 'B01GU00', charges: [charge] },
    'The suspect is charged.',
  );
  await teller.post(
    'court',
    from + 10 * DAY,
    'court.case-registered',
    { caseUrn, court: 'B01GU00', suspects: [suspect] },
    'The court has the case.',
  );
  await teller.post(
    'court',
    from + 20 * DAY,
    'court.plea-entered',
    { suspect, charges: ['C1'], plea: 'NG' },
    'The defendant pleads not guilty.',
  );
  await teller.post(
    'court',
    from + 21 * DAY,
    'court.sent-to-crown-court',
    { suspect, court: 'C01SN00' },
    'The case goes to Snaresbrook Crown Court.',
  );
  return charged;
}

const startTrial = (teller: Teller, atHour: number): Promise<Told> =>
  teller.post(
    'court',
    atHour,
    'court.trial-started',
    { suspects: [suspect], court: 'C01SN00' },
    'The trial begins.',
  );

/** The court's result reaches the witness care unit, which tells the victim. */
async function passOn(teller: Teller, result: Told, atHour: number, what: string): Promise<void> {
  await teller.post(
    'witnessCare',
    atHour,
    'witness.notice-received',
    { from: 'court', events: [result] },
    'The witness care unit has the result.',
  );
  await teller.inform('witnessCare', atHour + 4, [result], `The victim is told ${what}.`, {
    reasonsGiven: true,
    topics: ['uls'],
  });
}

const toTheSentenceAndBeyond: Scenario = {
  name: 'From a 999 call to a sentence, and after',
  daysAgo: LONG_AGO,
  ends: { stage: 'closed', step: 'closed', ending: 'sentence-ended' },
  async play(teller) {
    await teller.begin('A 999 call comes in.');
    await investigate(teller);
    await teller.post(
      'police',
      6,
      'needs.assessed',
      assessment(),
      'The victim’s needs are assessed; they want no support for now.',
    );
    const arrested = await arrest(teller, 2 * DAY);
    await teller.inform('police', 3 * DAY, [arrested], 'The police tell the victim of the arrest.');
    const charged = await prosecute(teller, 20 * DAY);
    await teller.inform('police', 30 * DAY, [charged], 'The police tell the victim of the charge.');
    const required = await teller.post(
      'cps',
      60 * DAY,
      'witness.required',
      {},
      'The victim is to give evidence.',
    );
    await passOn(teller, required, 61 * DAY, 'that they must give evidence');
    await teller.post(
      'witnessCare',
      62 * DAY,
      'witness.special-measures-applied',
      { measures: ['screens'] },
      'Screens are applied for, so that the victim need not see the defendant.',
    );
    await startTrial(teller, 200 * DAY);
    const verdict = await teller.post(
      'court',
      203 * DAY,
      'court.verdict',
      { suspect, charges: ['C1'], verdict: 'G' },
      'The jury finds the defendant guilty.',
    );
    await passOn(teller, verdict, 204 * DAY, 'the verdict and the reasons for it');
    const sentence = await teller.post(
      'court',
      230 * DAY,
      'court.sentence-passed',
      { suspect, kind: 'immediate-custody', custodyMonths: 18, specifiedOffence: true },
      'The court passes sentence: 18 months.',
    );
    await passOn(teller, sentence, 231 * DAY, 'the sentence and what it means');
    await teller.post(
      'witnessCare',
      233 * DAY,
      'probation.vcs-referred',
      { suspect, region: 'london' },
      'The victim is referred to the Victim Contact Scheme.',
    );
    await teller.post(
      'probation',
      240 * DAY,
      'probation.victim-contacted',
      { outcome: 'opted-in' },
      'A liaison officer calls; the victim wants to hear of key stages.',
    );
    await teller.post(
      'probation',
      310 * DAY,
      'probation.key-stage',
      { stage: 'released' },
      'The offender is released on licence; the victim hears of it first.',
    );
    await teller.post(
      'probation',
      320 * DAY,
      'probation.sentence-ended',
      { suspect },
      'The sentence has been served.',
    );
    await teller.tellVictimsView();
  },
};

const acquittal: Scenario = {
  name: 'An acquittal, with a restraining order',
  daysAgo: LONG_AGO,
  ends: { stage: 'closed', step: 'closed', ending: 'acquitted' },
  async play(teller) {
    await teller.begin('A neighbour’s 999 call brings the police.');
    await investigate(teller, { flags: ['domestic-abuse'] });
    await teller.post(
      'police',
      6,
      'needs.assessed',
      assessment({
        enhanced: true,
        grounds: ['most-serious-crime', 'intimidated'],
        specialMeasuresEligible: true,
      }),
      'The victim has enhanced rights: told within one working day, not five.',
    );
    const arrested = await arrest(teller, 2 * DAY);
    await teller.inform('police', 2 * DAY + 6, [arrested], 'The police tell the victim the same day.');
    await prosecute(teller, 20 * DAY);
    await startTrial(teller, 180 * DAY);
    const verdict = await teller.post(
      'court',
      184 * DAY,
      'court.verdict',
      { suspect, charges: ['C1'], verdict: 'NG' },
      'The jury finds the defendant not guilty.',
    );
    await teller.post(
      'court',
      184 * DAY + 2,
      'court.protective-order-made',
      { suspect, kind: 'restraining', onAcquittal: true },
      'The judge makes a restraining order all the same.',
    );
    await passOn(teller, verdict, 185 * DAY, 'the verdict and the reasons for it');
    await teller.tellVictimsView();
  },
};

const leftInTheDark: Scenario = {
  name: 'Left in the dark, then heard',
  daysAgo: LONG_AGO,
  ends: { stage: 'pre-trial', step: 'charged' },
  async play(teller) {
    await teller.begin('A call to 101.', { channel: '101' });
    await investigate(teller);
    await teller.post('police', 6, 'needs.assessed', assessment(), 'The victim’s needs are assessed.');
    const arrested = await arrest(teller, 2 * DAY);
    await teller.sweep();
    await teller.tellVictimsView();
    await teller.inform('police', 30 * DAY, [arrested], 'The police tell the victim at last.');
    await teller.post(
      'police',
      40 * DAY,
      'charging.advice-requested',
      { suspect },
      'The police ask the CPS for a charging decision.',
    );
    const refused = await teller.post(
      'cps',
      50 * DAY,
      'charging.no-further-action',
      { suspect, decidedBy: 'cps', reason: 'evidential' },
      'The CPS decides not to charge.',
    );
    await teller.inform('cps', 51 * DAY, [refused], 'The CPS explains why, and how to ask for a review.', {
      method: 'letter',
      reasonsGiven: true,
      topics: ['vrr'],
    });
    await teller.post(
      'cps',
      56 * DAY,
      'review.requested',
      { decision: refused, scheme: 'cps-vrr' },
      'The victim asks for a review.',
    );
    await teller.post(
      'cps',
      70 * DAY,
      'review.concluded',
      { decision: refused, scheme: 'cps-vrr', outcome: 'overturned' },
      'The decision is overturned.',
    );
    await teller.post(
      'cps',
      75 * DAY,
      'charging.charged',
      { suspect, method: 'charge', caseUrn: teller.caseUrn, court: 'B01GU00', charges: [charge] },
      'The suspect is charged after all.',
    );
    await teller.tellVictimsView();
  },
};

const supported: Scenario = {
  name: 'Support, whatever becomes of the prosecution',
  daysAgo: 1,
  ends: { stage: 'closed', step: 'closed', ending: 'evidential-victim-does-not-support' },
  async play(teller) {
    await teller.begin('Yesterday, an online report.', { channel: 'online' });
    await investigate(teller, { flags: ['stalking-harassment'] });
    await teller.post(
      'police',
      6,
      'needs.assessed',
      assessment({
        enhanced: true,
        grounds: ['persistently-targeted'],
        supportConsent: 'given',
        categories: ['safety'],
        safeContact,
      }),
      'The victim is persistently targeted, agrees to be referred, and says how to be reached safely.',
    );
    await arrest(teller, 12);
    const referral = await teller.takeUpReferral();
    await teller.reportOutcome(referral, 'contacted', teller.now, 'A support worker reaches the victim.');
    await teller.post(
      'police',
      teller.now,
      'victim.support-for-prosecution-withdrawn',
      {
        statedBy: 'victim',
        method: 'phone',
        reason: 'fear',
        confirmedByVictim: true,
        prosecutionContinues: false,
      },
      'The victim no longer supports a prosecution. Their support goes on.',
    );
    await teller.reportOutcome(
      referral,
      'started',
      teller.now,
      'A support worker helps to make the home safe.',
    );
    await teller.post(
      'police',
      teller.now,
      'investigation.closed',
      { outcome: 'evidential-victim-does-not-support', suspect },
      'The investigation closes.',
    );
    await teller.tellVictimsView();
  },
};

const together: Scenario = {
  name: 'Two victims, one case',
  daysAgo: LONG_AGO,
  ends: { stage: 'sentence', step: 'awaiting-sentence' },
  async play(teller) {
    await teller.begin('A 999 call: two people were attacked.');
    const { crimeReference, caseUrn } = teller;
    const crime = { force: '01', crimeReference, offenceCode: 'OF61102' };
    await teller.post(
      'police',
      3,
      'crime.recorded',
      crime,
      'The police record the crime for the first victim.',
    );
    const other = new Teller(teller.stage, LONG_AGO, teller.number);
    await other.post(
      'police',
      3,
      'crime.recorded',
      { ...crime, victimNumber: 2 },
      'And for the second, who has a journey of their own.',
      `crime:01/${crimeReference}`,
    );
    for (const each of [teller, other]) {
      await each.post(
        'police',
        30 * DAY,
        'charging.charged',
        { suspect, method: 'charge', caseUrn, court: 'B01GU00', charges: [charge] },
        'The suspect is charged.',
      );
    }
    await teller.post(
      'court',
      60 * DAY,
      'court.plea-entered',
      { suspect, charges: ['C1'], plea: 'G' },
      'The court tells of the guilty plea once, by its case; it reaches both.',
      `case:${caseUrn}`,
    );
  },
};

const reopened: Scenario = {
  name: 'A closed case opens again',
  daysAgo: LONG_AGO,
  ends: { stage: 'investigation', step: 'suspect-identified' },
  async play(teller) {
    await teller.begin('A visit to a front counter.', { channel: 'front-counter' });
    await investigate(teller);
    await teller.post(
      'police',
      20 * DAY,
      'investigation.closed',
      { outcome: 'no-suspect-identified' },
      'Nobody is identified; the investigation closes.',
    );
    await teller.post(
      'police',
      120 * DAY,
      'journey.reopened',
      { reason: 'new-evidence' },
      'New evidence opens it again.',
    );
    await teller.post(
      'police',
      121 * DAY,
      'investigation.suspect-identified',
      { suspect },
      'A suspect is identified.',
    );
  },
};

const byMessagesAlone: Scenario = {
  name: 'A case that its police and its court tell of in messages of their own alone',
  daysAgo: LONG_AGO,
  ends: { stage: 'post-trial', step: 'sentenced' },
  async play(teller) {
    const serial = teller.number.padStart(11, '0');
    const day = (atHour: number) => teller.at(atHour).slice(0, 10);
    const one: SpiCase = {
      urn: teller.caseUrn,
      asn: `2601ZD01${serial}${checkLetterOf(`010126${serial}`)}`,
      offenceCode: 'OF61102',
      offenceDate: day(-10 * DAY),
    };
    const heard = (atHour: number, story: string, decided: Omit<Decided, 'date' | 'sent'>, on = atHour) =>
      teller.message(
        'court',
        atHour,
        resultsXml(one, { date: day(on), sent: teller.at(atHour), ...decided }),
        story,
      );
    const [first, trial, sentence] = [28 * DAY, 90 * DAY, 118 * DAY].map((at) => at + 7);
    const next = (at: number, reason: string) => ({ date: day(at), reason });
    await teller.message(
      'police',
      0,
      newCaseXml(one, day(first ?? 0)),
      'The police send a new case to the court; it names its victim.',
    );
    await heard(first ?? 0, 'The defendant denies it; a trial is listed.', {
      results: [{ code: '4027', next: next(trial ?? 0, 'for trial') }],
    });
    const convicted = day(trial ?? 0);
    await heard(trial ?? 0, 'Guilty; to be sentenced three weeks later.', {
      convicted,
      results: [{ code: '4027', next: next(111 * DAY, 'for sentence') }],
    });
    await heard(
      91 * DAY,
      'The court shares that hearing again: the sentence will be a week later.',
      { convicted, results: [{ code: '4027', next: next(sentence ?? 0, 'for sentence') }] },
      trial,
    );
    await heard(sentence ?? 0, 'A community order, and a restraining order that protects the victim.', {
      convicted,
      results: [{ code: '1116' }, { code: '3047', until: day(483 * DAY) }],
    });
  },
};

const whoIsIn: Scenario = {
  name: 'Who is let in, and who is not',
  daysAgo: LONG_AGO,
  ends: { stage: 'investigation', step: 'suspect-identified' },
  async play(teller) {
    await teller.begin('A 999 call.');
    await investigate(teller);
    await teller.post(
      'police',
      24,
      'investigation.suspect-identified',
      { suspect },
      'A suspect is identified.',
    );
    await teller.post(
      'probation',
      30,
      'probation.key-stage',
      { stage: 'released' },
      'Probation, which is not in the journey, sends something under its crime reference: it waits.',
      `crime:01/${teller.crimeReference}`,
    );
    await teller.answerKnock('police', 48, { answer: 'admit', probationRegion: 'london' });
    const other = new Teller(teller.stage, LONG_AGO, teller.number);
    await other.post(
      'police',
      50,
      'crime.recorded',
      { force: '01', crimeReference: teller.crimeReference, offenceCode: 'OF61102', victimNumber: 2 },
      'The crime has a second victim, who has a journey of their own.',
      `crime:01/${teller.crimeReference}`,
    );
    await teller.mergeInVain('police', 52, other.journeyId);
  },
};

/** The journeys that are played. */
export const scenarios: readonly Scenario[] = [
  toTheSentenceAndBeyond,
  acquittal,
  leftInTheDark,
  supported,
  together,
  reopened,
  byMessagesAlone,
  whoIsIn,
];
