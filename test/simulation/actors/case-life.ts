import type { AgencyKind } from '../../../schemas/agencies.ts';
import { events, typeOf, type EventType } from '../../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../../schemas/events/define.ts';
import { seededAgencies, type KeyName } from '../../../local/agencies.ts';
import type { Random } from '../engine/random.ts';
import type { HttpAnswer } from '../gateway.ts';
import type { World } from '../world.ts';

import type { Partners } from './partner.ts';

const HOUR_MS = 3_600_000;

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
/** As nobody would call them, and as any partner may: identifiers are data. */
const hostileNames = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

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

/** One victim's case, told by every agency that takes part, with the mistakes that people make. */
export class CaseLife {
  readonly sent: Sent[] = [];
  journeyId: string | undefined;
  private readonly world: World;
  private readonly partners: Partners;
  private readonly random: Random;
  private readonly number: string;
  private readonly suspects: readonly string[];
  private told = 0;
  private step = 0;

  constructor(world: World, partners: Partners, number: number, { hostile = false } = {}) {
    this.world = world;
    this.partners = partners;
    this.random = world.random.fork(`case ${String(number)}`);
    this.number = String(10_000 + number);
    this.suspects = Array.from({ length: this.random.between(1, 2) }, () =>
      this.random.pick(hostile && this.random.chance(0.5) ? hostileNames : plainNames),
    );
  }

  private get crimeReference(): string {
    return `01/${this.number}/26`;
  }

  private get caseUrn(): string {
    return `01ZD${this.number}26`;
  }

  /** Opens the case, and goes on until an instant. */
  async live(until: number): Promise<void> {
    await this.open();
    await this.goOn(until);
  }

  async goOn(until: number): Promise<void> {
    const { clock } = this.world;
    while (clock.now < until) {
      await clock.sleep(this.random.pick([1, 5, 20, 60, 200]) * this.random.below(HOUR_MS));
      if (clock.now >= until) return;
      await this.next();
    }
  }

  private async open(): Promise<void> {
    const { crimeReference } = this;
    const victim = { givenName: 'Testcase', familyName: `Mark${this.number}`, phone: '020 7946 0001' };
    const first = await this.tell(
      'police',
      'contact.received',
      { channel: '999', force: '01', incidentReference: `CAD ${this.number}/26`, grade: 'I', victim },
      { subject: `incident:01/CAD ${this.number}/26` },
    );
    this.journeyId = (first.body as { journeyId?: string }).journeyId;
    await this.tell('police', 'crime.recorded', {
      force: '01',
      crimeReference,
      incidentReference: `CAD ${this.number}/26`,
      offenceCode: 'OF61102',
    });
  }

  private async next(): Promise<void> {
    const { random } = this;
    const dice = random.fraction();
    if (dice < 0.4) await this.alongTheCourse();
    else if (dice < 0.58) await this.anything();
    else if (dice < 0.68) await this.inform();
    else if (dice < 0.76) await this.correct();
    else if (dice < 0.82) await this.retract();
    else if (dice < 0.88) await this.again();
    else if (dice < 0.93) await Promise.all([this.alongTheCourse(), this.anything(), this.anything()]);
    else if (dice < 0.96) await this.byReference();
    else await this.look();
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

  private async retractOne(by: KeyName, { source, id }: Sent['event']): Promise<Sent['event'] | undefined> {
    const { status } = await this.tell(by, 'journey.retracted', {
      retracts: { source, id },
      reason: 'wrong-record',
    });
    return status === 201 ? this.sent.at(-1)?.event : undefined;
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

  /** Tells of something by the name of the crime or case, and not by the journey. */
  private async byReference(): Promise<void> {
    const type = this.random.pick([
      'court.hearing-listed',
      'court.bail-decided',
      'investigation.statement-taken',
      'victim.opted-in',
    ] as const);
    const kind = this.random.pick(
      (events[type] as EventDefinition).senders.filter((each) => keyOfKind[each]),
    );
    const subject = this.random.pick([`crime:01/${this.crimeReference}`, `case:${this.caseUrn}`]);
    await this.tell(keyOfKind[kind] ?? 'police', type, this.dataOf(type), { subject });
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
    { subject }: { subject?: string } = {},
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
    const answer = await this.partners.send(by, { method: 'POST', path: '/events', body: event });
    this.sent.push({ by, event, type, answer });
    return answer;
  }
}
