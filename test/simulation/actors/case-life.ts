import type { AgencyKind } from '../../../schemas/agencies.ts';
import { events, typeOf, type EventType } from '../../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../../schemas/events/define.ts';
import { seededAgencies, type KeyName } from '../../../local/agencies.ts';
import type { Random } from '../engine/random.ts';
import type { HttpAnswer } from '../gateway.ts';
import type { World } from '../world.ts';

import type { Partners } from './partner.ts';

const HOUR_MS = 3_600_000;
const SENDING_MS = 12 * HOUR_MS;

/** An event as it was sent, and by whom. */
export interface Sent {
  readonly by: KeyName;
  readonly event: Readonly<Record<string, unknown>> & { readonly source: string; readonly id: string };
  readonly type: EventType;
  readonly answer: HttpAnswer;
}

const keyOfKind: Readonly<Partial<Record<AgencyKind, KeyName>>> = {
  police: 'police',
  cps: 'cps',
  court: 'court',
  'witness-care': 'witnessCare',
  'support-service': 'lvws',
  probation: 'probation',
  oversight: 'oversight',
};

/** What suspects and charges are called. */
const plainNames = ['S1', 'S2', 'S3'];
/** As nobody would call them, and as any partner may: some are read as numbers by the careless. */
const hostileNames = ['0', '00', '1E9', '12E0', 'S1-0'];

/** The usual course of a case, each with who tells of it; a life goes along it and strays. */
const course: readonly (readonly [EventType, KeyName])[] = [
  ['investigation.opened', 'police'],
  ['needs.assessed', 'police'],
  ['investigation.suspect-identified', 'police'],
  ['investigation.suspect-arrested', 'police'],
  ['investigation.suspect-bailed', 'police'],
  ['charging.advice-requested', 'police'],
  ['charging.charged', 'cps'],
  ['court.case-registered', 'court'],
  ['court.hearing-listed', 'court'],
  ['court.plea-entered', 'court'],
  ['court.sent-to-crown-court', 'court'],
  ['witness.required', 'cps'],
  ['court.trial-started', 'court'],
  ['court.verdict', 'court'],
  ['court.sentence-passed', 'court'],
  ['probation.vcs-referred', 'witnessCare'],
  ['probation.victim-contacted', 'probation'],
  ['probation.sentence-ended', 'probation'],
];

/** Types that need what only some lives have, or that would end the life of the journey. */
const leftOut =
  /^(referral\.|support\.(started|session-held|ended)|journey\.|duty\.|contact\.received|incident\.created|crime\.recorded|crime\.linked|court\.cases?-(joined|split)|crime\.transferred|victim\.died)/;

const amending: readonly EventType[] = Object.entries<EventDefinition>(events)
  .filter(([type, { senders }]) => !leftOut.test(type) && senders.some((kind) => keyOfKind[kind]))
  .map(([type]) => type as EventType);

/** What happens in a life, by how often it usually does. */
const activities = {
  alongTheCourse: 34,
  anything: 14,
  inform: 8,
  correct: 8,
  retract: 6,
  again: 5,
  atOnce: 5,
  oneAfterAnother: 8,
  byReference: 4,
  asSeen: 4,
  look: 4,
  takeTwoForOne: 1,
  takeAllBackAndTellAnew: 1,
} as const;
type Activity = keyof typeof activities;

/** One victim's case, told by every agency that takes part, with the mistakes that people make. */
export class CaseLife {
  readonly sent: Sent[] = [];
  journeyId: string | undefined;
  private readonly world: World;
  private readonly partners: Partners;
  private readonly random: Random;
  private readonly number: string;
  private readonly suspects: readonly string[];
  /** What this life is inclined to: every seed has lives of their own kinds. */
  private readonly inclined: readonly (readonly [Activity, number])[];
  private told = 0;
  private twins = 0;
  private step = 0;

  constructor(world: World, partners: Partners, number: number) {
    this.world = world;
    this.partners = partners;
    this.random = world.random.fork(`case ${String(number)}`);
    this.number = String(10_000 + number);
    const names = this.random.chance(0.3) ? [...plainNames, ...hostileNames] : plainNames;
    this.suspects = Array.from({ length: this.random.between(1, 2) }, () => this.random.pick(names));
    this.inclined = Object.entries(activities).map(([what, usual]) => [
      what as Activity,
      usual * this.random.pick([0.2, 1, 1, 4]),
    ]);
  }

  private get crimeReference(): string {
    return `01/${this.number}/26`;
  }

  private get caseUrn(): string {
    return `01ZD${this.number}26`;
  }

  /** Opens the case, which some have told of before, and goes on until an instant. */
  async live(until: number): Promise<void> {
    for (let early = this.random.pick([0, 0, 1, 3]); early > 0; early -= 1) await this.byReference();
    this.journeyId = await this.openUnder(this.number);
    await this.goOn(until);
  }

  async goOn(until: number): Promise<void> {
    const { clock } = this.world;
    while (clock.now < until) {
      await clock.sleep(this.random.pick([1, 5, 20, 60, 200]) * this.random.below(HOUR_MS));
      // Many systems send what they have at fixed hours, and so at once.
      if (this.random.chance(0.4)) await clock.sleep(SENDING_MS - (clock.now % SENDING_MS));
      if (clock.now >= until) return;
      await this.next();
    }
  }

  /** Opens a journey under the references of a number: by the call, and by the crime that is made of it. */
  private async openUnder(number: string): Promise<string | undefined> {
    const incidentReference = `CAD ${number}/26`;
    const victim = { givenName: 'Testcase', familyName: `Mark${number}`, phone: '020 7946 0001' };
    const first = await this.tell(
      'police',
      'contact.received',
      { channel: '999', force: '01', incidentReference, grade: 'I', victim },
      { subject: `incident:01/${incidentReference}` },
    );
    const { journeyId } = first.body as { journeyId?: string };
    await this.tell(
      'police',
      'crime.recorded',
      { force: '01', crimeReference: `01/${number}/26`, incidentReference, offenceCode: 'OF61102' },
      { subject: journeyId === undefined ? `crime:01/01/${number}/26` : `journey:${journeyId}` },
    );
    return journeyId;
  }

  private async next(): Promise<void> {
    const sum = this.inclined.reduce((total, [, weight]) => total + weight, 0);
    let dice = this.random.fraction() * sum;
    for (const [what, weight] of this.inclined) {
      dice -= weight;
      if (dice < 0) return this[what]();
    }
  }

  /** What several agencies tell in one moment. */
  private async atOnce(): Promise<void> {
    await Promise.all([this.alongTheCourse(), this.anything(), this.anything()]);
  }

  /** What a system kept back for a while, and sends at one go. */
  private async oneAfterAnother(): Promise<void> {
    for (let left = this.random.between(3, 7); left > 0; left -= 1) {
      await this.alongTheCourse();
      await this.world.clock.sleep(this.random.below(this.random.pick([10, 1000, 5000])));
    }
  }

  private async alongTheCourse(): Promise<void> {
    const [type, by] = course[this.step] ?? (['victim.informed', 'police'] as const);
    this.step += this.random.chance(0.85) ? 1 : 2;
    if (type === 'victim.informed') return this.inform();
    await this.tell(by, type, this.dataOf(type));
  }

  private async anything(): Promise<void> {
    const type = this.random.pick(amending);
    const kind = this.random.pick(
      (events[type] as EventDefinition).senders.filter((each) => keyOfKind[each]),
    );
    await this.tell(keyOfKind[kind] ?? 'police', type, this.dataOf(type));
  }

  /** Tells the victim of some of what happened. */
  private async inform(): Promise<void> {
    if (this.sent.length === 0) return;
    const about = [this.random.pick(this.sent).event].map(({ source, id }) => ({ source, id }));
    const outcome = this.random.chance(0.8) ? 'told' : 'no-answer';
    const by = this.random.pick(['police', 'witnessCare', 'cps'] as const);
    await this.tell(by, 'victim.informed', { about, method: 'phone', outcome });
  }

  private own(): Sent | undefined {
    const ours = this.sent.filter(({ answer }) => answer.status === 201);
    return ours.length > 0 ? this.random.pick(ours) : undefined;
  }

  /** Replaces what was told with something else of its type. */
  private async correct(): Promise<void> {
    const wrong = this.own();
    if (!wrong || wrong.type.startsWith('journey.')) return;
    const { source, id, data } = wrong.event as Sent['event'] & { data: object };
    const replacement = {
      ...data,
      ...('suspect' in data ? { suspect: this.random.pick(this.suspects) } : {}),
    };
    await this.tell(wrong.by, 'journey.corrected', {
      corrects: { source, id },
      replacement,
      reason: 'wrong-value',
    });
  }

  /** Takes back what was told; a while later, sometimes, that it was taken back. */
  private async retract(): Promise<void> {
    const wrong = this.own();
    if (!wrong || /^(contact\.received|crime\.recorded)/.test(wrong.type)) return;
    const retraction = await this.retractOne(wrong.by, wrong.event);
    if (!retraction || this.random.chance(0.5)) return;
    await this.world.clock.sleep(this.random.below(30 * HOUR_MS));
    await this.retractOne(wrong.by, retraction);
  }

  private async retractOne(
    by: KeyName,
    { source, id }: Sent['event'],
    addressed: { readonly subject?: string } = {},
  ): Promise<Sent['event'] | undefined> {
    await this.tell(by, 'journey.retracted', { retracts: { source, id }, reason: 'wrong-record' }, addressed);
    const last = this.sent.at(-1);
    return last?.answer.status === 201 ? last.event : undefined;
  }

  /** Sends what was sent before: as it was, or with other content under the same id. */
  private async again(): Promise<void> {
    const known = this.own();
    if (!known) return;
    const changed = this.random.chance(0.2);
    const event = changed
      ? { ...known.event, time: new Date(this.world.clock.now - 60_000).toISOString() }
      : known.event;
    await this.partners.send(known.by, { method: 'POST', path: '/events', body: event });
  }

  /** Tells of something by the name of the crime or case, whoever is in the journey by then. */
  private async byReference(): Promise<void> {
    const type = this.random.pick(amending);
    const kind = this.random.pick(
      (events[type] as EventDefinition).senders.filter((each) => keyOfKind[each]),
    );
    const subject = this.random.pick([`crime:01/${this.crimeReference}`, `case:${this.caseUrn}`]);
    await this.tell(keyOfKind[kind] ?? 'police', type, this.dataOf(type), { subject });
  }

  /** Tells of something on condition that nothing was told since it looked. */
  private async asSeen(): Promise<void> {
    const seen = await this.partners.send('police', {
      method: 'GET',
      path: `/journeys/${this.journeyId ?? ''}/status`,
    });
    const tag = seen.headers['etag'];
    await this.world.clock.sleep(this.random.below(2000));
    if (tag !== undefined)
      await this.tell(
        'police',
        'investigation.statement-taken',
        this.dataOf('investigation.statement-taken'),
        {
          headers: { 'If-Match': tag },
        },
      );
  }

  /** One victim was taken for two: both journeys are told of for a while, then the second is merged. */
  private async takeTwoForOne(): Promise<void> {
    if (this.journeyId === undefined) return;
    this.twins += 1;
    const twin = await this.openUnder(String(Number(this.number) + 1000 * this.twins));
    if (twin === undefined) return;
    const subject = `journey:${twin}`;
    await this.tell('police', 'investigation.opened', this.dataOf('investigation.opened'), { subject });
    await this.world.clock.sleep(this.random.below(30 * HOUR_MS));
    const into = { into: this.journeyId, reason: 'duplicate' };
    await Promise.all([
      this.tell('police', 'journey.merged', into, { subject }),
      this.tell('police', 'needs.assessed', this.dataOf('needs.assessed'), { subject }),
    ]);
  }

  /** What opened the journey was a mistake, is taken back, and is told anew a while later. */
  private async takeAllBackAndTellAnew(): Promise<void> {
    this.twins += 1;
    const number = String(Number(this.number) + 1000 * this.twins);
    const journeyId = await this.openUnder(number);
    if (journeyId === undefined) return;
    const subject = `journey:${journeyId}`;
    for (const { by, event } of this.sent.slice(-2)) await this.retractOne(by, event, { subject });
    await this.world.clock.sleep(this.random.below(10 * HOUR_MS));
    await this.openUnder(number);
  }

  private async look(): Promise<void> {
    if (this.journeyId === undefined) return;
    const by = this.random.pick(['police', 'cps', 'court', 'witnessCare', 'probation', 'lvws'] as const);
    const what = this.random.pick(['', '/status', '/timeline', '/duties']);
    await this.partners.send(by, { method: 'GET', path: `/journeys/${this.journeyId}${what}` });
  }

  /** The example of a type, made to be of this case. */
  private dataOf(type: EventType): Record<string, unknown> {
    const { example } = events[type] as EventDefinition;
    const suspect = this.random.pick(this.suspects);
    const earlier =
      this.sent.length > 0 ? this.random.pick(this.sent).event : { source: '/police/met/none', id: 'none' };
    const text = JSON.stringify(example)
      .replaceAll('"S1/1"', JSON.stringify(`${suspect}/1`))
      .replaceAll('"S1"', JSON.stringify(suspect))
      .replaceAll('"S2"', JSON.stringify(this.suspects.at(-1)))
      .replaceAll(/01ZD03\d{3}26/g, this.caseUrn)
      .replaceAll('01/1234567/26', this.crimeReference)
      .replaceAll('CAD 1234/05MAR26', `CAD ${this.number}/26`)
      .replaceAll('"/police/met/connect"', JSON.stringify(earlier.source))
      .replaceAll('"example-event-1"', JSON.stringify(earlier.id));
    const data = JSON.parse(text) as Record<string, unknown>;
    const hearing = `H${String(this.random.between(1, 3))}`;
    const at = new Date(this.world.clock.now + this.random.below(90 * 24 * HOUR_MS)).toISOString();
    return {
      ...data,
      ...('hearing' in data ? { hearing } : {}),
      ...('at' in data && type === 'court.hearing-listed' ? { at } : {}),
    };
  }

  private async tell(
    by: KeyName,
    type: EventType,
    data: object,
    { subject, headers = {} }: { subject?: string; headers?: Readonly<Record<string, string>> } = {},
  ): Promise<HttpAnswer> {
    const { clock } = this.world;
    const { family, name } = events[type] as EventDefinition;
    this.told += 1;
    // Most of what is told happened just now, some of it days ago.
    const ago = this.random.chance(0.75) ? this.random.below(HOUR_MS) : this.random.below(240 * HOUR_MS);
    const event = {
      specversion: '1.0',
      source: `${seededAgencies[by].sourcePrefix}sim`,
      id: `${this.number}-${String(this.told)}`,
      type: typeOf(family, name),
      subject: subject ?? (this.journeyId ? `journey:${this.journeyId}` : `crime:01/${this.crimeReference}`),
      time: new Date(clock.now - ago).toISOString(),
      data,
    };
    const request = { method: 'POST', path: '/events', headers, body: event } as const;
    const answer = await this.partners.send(by, request);
    this.sent.push({ by, event, type, answer });
    return answer;
  }
}
