import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { events, typeOf, type EventType } from '../../schemas/events/catalogue.ts';
import type { EventDefinition } from '../../schemas/events/define.ts';

import { seededAgencies, type KeyName } from '../agencies.ts';

import { clockSays, victimsView, type ShownDuty } from './victims-view.ts';

/** Sends a request as an agency and gives the body of its answer. @throws Error for an answer that is no success */
export type Call = (as: KeyName, path: string, request?: Request) => Promise<unknown>;

export interface Stage {
  readonly call: Call;
  /** Writes one line of the story. */
  readonly tell: (line: string) => void;
  /** Lets the service look at what has come due, as it does each minute by itself. */
  readonly sweep: () => Promise<void>;
  /** Is told of a journey once it is open. */
  readonly opened?: (journeyId: string) => void;
}

/** An event that was told, as another may name it. */
export interface Told {
  readonly source: string;
  readonly id: string;
}

export interface Where {
  readonly stage: string;
  readonly step: string;
  readonly ending?: string;
}

export interface Request {
  readonly method?: 'POST';
  /** JSON, or the text of a message of a court or the police. */
  readonly body?: object | string;
  /** When it is sent, where that is not today. */
  readonly at?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Tells one victim's journey over HTTP, each agency with its own key. */
export class Teller {
  readonly stage: Stage;
  /** A number that no other play on this stack uses, for references. */
  readonly number: string;
  journeyId = '';
  /** Nine in the morning, UTC, of the day of the first call. */
  private readonly start: number;

  constructor(stage: Stage, daysAgo: number, number = String(randomInt(10_000, 100_000))) {
    this.stage = stage;
    this.number = number;
    this.start = Math.floor(Date.now() / DAY_MS - daysAgo) * DAY_MS + 9 * HOUR_MS;
  }

  /** Hours from the first call to this moment. */
  get now(): number {
    return (Date.now() - this.start) / HOUR_MS;
  }

  get crimeReference(): string {
    return `01/${this.number}/26`;
  }

  get caseUrn(): string {
    return `01ZD${this.number}26`;
  }

  private call(as: KeyName, path: string, request?: Request): Promise<unknown> {
    return this.stage.call(as, path, request);
  }

  /** One line of the story: the day since the first call, what happened, and who told it. */
  private line(atHour: number, story: string, note: string): void {
    const day = String(Math.floor(atHour / 24)).padStart(4);
    this.stage.tell(`  day ${day}  ${story}  [${note}]`);
  }

  /**
   * Posts an event so many hours after the first call.
   *
   * @param subject the journey when left out
   */
  async post(
    by: KeyName,
    atHour: number,
    type: EventType,
    data: object,
    story: string,
    subject = `journey:${this.journeyId}`,
  ): Promise<Told> {
    const { family, name, version } = events[type] as EventDefinition;
    const told = { source: `${seededAgencies[by].sourcePrefix}play`, id: randomUUID() };
    const event = {
      specversion: '1.0',
      ...told,
      type: typeOf(family, name, version),
      subject,
      time: this.at(atHour),
      data,
    };
    const receipt = (await this.call(by, '/events', { method: 'POST', body: event, at: event.time })) as {
      journeyId?: string;
      effect: string;
      journeys?: readonly unknown[];
    };
    if (this.journeyId === '' && receipt.journeyId !== undefined) {
      this.journeyId = receipt.journeyId;
      this.stage.opened?.(this.journeyId);
    }
    const reached = receipt.journeys ? `, on ${String(receipt.journeys.length)} journeys` : '';
    this.line(atHour, story, `${by}: ${receipt.effect}${reached}`);
    return told;
  }

  /** The time so many hours after the first call. */
  at(hour: number): string {
    return new Date(this.start + hour * HOUR_MS).toISOString();
  }

  /** Sends a message of a court or the police as their systems do, and says what became of it. */
  async message(by: KeyName, atHour: number, body: string, story: string): Promise<void> {
    const request = {
      method: 'POST',
      body,
      at: this.at(atHour),
      headers: { 'Content-Type': 'text/xml' },
    } as const;
    const { parts } = (await this.call(by, '/court-messages', request)) as {
      parts: readonly { effect: string; journeys?: readonly string[] }[];
    };
    this.journeyId ||= parts.flatMap(({ journeys = [] }) => journeys)[0] ?? '';
    this.line(atHour, story, `${by}: ${[...new Set(parts.map(({ effect }) => effect))].join(', ')}`);
  }

  /** The first call, which opens the journey. */
  async begin(story: string, data: object = {}): Promise<void> {
    const incidentReference = `CAD ${this.number}/26`;
    await this.post(
      'police',
      0,
      'contact.received',
      {
        channel: '999',
        force: '01',
        incidentReference,
        grade: 'I',
        victim: { givenName: 'Testcase', familyName: 'Example', phone: '020 7946 0001' },
        ...data,
      },
      story,
      `incident:01/${incidentReference}`,
    );
  }

  /** Tells the victim of events, and says so. */
  async inform(
    by: KeyName,
    atHour: number,
    about: readonly Told[],
    story: string,
    more: object = {},
  ): Promise<void> {
    await this.post(
      by,
      atHour,
      'victim.informed',
      { about, method: 'phone', outcome: 'told', ...more },
      story,
    );
  }

  /** Sees that somebody knocks at the journey, and lets them in. */
  async answerKnock(by: KeyName, atHour: number, answer: object): Promise<void> {
    const knock = await this.knock(by);
    this.line(atHour, `The police are shown that ${knock.agencyId} knocks, and nothing of what it sent.`, by);
    const { state } = (await this.call(by, `/journeys/${this.journeyId}/involvements`, {
      method: 'POST',
      body: answer,
    })) as { state: string };
    this.line(atHour, 'They let it in, and what waited is on the journey.', `${by}: ${state}`);
  }

  /** Of those that the agency is shown, the knock at this journey; it comes with the service's own next steps. */
  private async knock(by: KeyName): Promise<{ readonly agencyId: string }> {
    for (let tries = 0; tries < 90; tries += 1) {
      for (let path: string | undefined = '/data-quality-items?limit=200'; path !== undefined;) {
        const { items, links } = (await this.call(by, path)) as {
          items: readonly { journeyId: string; knock?: { agencyId: string } }[];
          links: { next: string | null };
        };
        const knock = items.find((item) => item.journeyId === this.journeyId && item.knock)?.knock;
        if (knock) return knock;
        path = links.next?.replace(/^\/v1/, '');
      }
      await wait(1000);
    }
    throw new Error('Nobody was shown that somebody knocks.');
  }

  /** Asks to merge the journey into another victim's, which is refused. */
  async mergeInVain(by: KeyName, atHour: number, into: string): Promise<void> {
    const merged = await this.post(
      by,
      atHour,
      'journey.merged',
      { into, reason: 'duplicate' },
      'Merged.',
    ).catch(() => undefined);
    if (merged) throw new Error('The journeys of two victims were merged.');
    this.line(atHour, 'To merge the two is refused: they are two victims of one crime.', `${by}: refused`);
  }

  /** LVWS claims the referral of this journey, acknowledges it, reads how to reach the victim, and accepts. */
  async takeUpReferral(): Promise<string> {
    const listed = (await this.call('lvws', '/referrals?status=queued&limit=200')) as {
      referrals: readonly { referralId: string; journeyId: string; service: string }[];
    };
    const own = listed.referrals.find(({ journeyId }) => journeyId === this.journeyId);
    if (!own) throw new Error('The referral is not in the list of LVWS.');
    const receipt = await this.claim(own.referralId, own.service);
    const path = `/referrals/${own.referralId}`;
    await this.call('lvws', `${path}/acknowledgements`, { method: 'POST', body: { receipt } });
    const detail = (await this.call('lvws', path, {
      headers: { 'Referral-Receipt': receipt, 'X-Purpose': 'victim-contact', 'X-On-Behalf-Of': 'worker-7' },
    })) as { safeContact: { channels: readonly { channel: string }[]; codeWord?: string } };
    const channels = detail.safeContact.channels.map(({ channel }) => channel).join(', ');
    await this.call('lvws', `${path}/decisions`, {
      method: 'POST',
      body: { receipt, decision: 'accepted' },
    });
    this.stage.tell(`            LVWS pulls the referral and takes it up; safe to use: ${channels}.  [lvws]`);
    return own.referralId;
  }

  private async claim(referralId: string, service: string): Promise<string> {
    for (let tries = 0; tries < 50; tries += 1) {
      const claimed = (await this.call('lvws', '/referral-claims', {
        method: 'POST',
        headers: { 'Idempotency-Key': randomUUID() },
        body: { maxItems: 100, services: [service] },
      })) as { items: readonly { referralId: string; receipt: string }[] } | undefined;
      const own = claimed?.items.find((item) => item.referralId === referralId);
      if (own) return own.receipt;
    }
    throw new Error('The referral could not be claimed.');
  }

  /** LVWS reports what became of the referral. */
  async reportOutcome(referralId: string, type: string, atHour: number, story: string): Promise<void> {
    await this.call('lvws', `/referrals/${referralId}/outcomes`, {
      method: 'POST',
      headers: { 'Idempotency-Key': randomUUID() },
      body: { type, occurredAt: this.at(atHour) },
    });
    this.line(atHour, story, 'lvws');
  }

  /** Lets the service look at what has come due, and tells what it says of each clock that it speaks up about. */
  async sweep(): Promise<void> {
    await this.stage.sweep();
    const { events: all } = (await this.call('police', `/journeys/${this.journeyId}/timeline?limit=200`)) as {
      events: readonly { type: string; time: string; data: { duty?: string } }[];
    };
    const alarms = all.filter(({ type }) => type === 'duty.warned' || type === 'duty.overdue');
    for (const duty of await this.duties()) {
      const own = alarms.filter(({ data }) => data.duty === duty.key);
      if (own.length === 0) continue;
      this.clock(duty.startedAt, clockSays('started', duty));
      for (const { type, time } of own)
        this.clock(time, clockSays(type === 'duty.warned' ? 'warned' : 'overdue', duty));
    }
  }

  private clock(time: string, saying: string | undefined): void {
    if (saying !== undefined) this.line((Date.parse(time) - this.start) / HOUR_MS, saying, 'the service');
  }

  private async duties(): Promise<readonly ShownDuty[]> {
    const { duties } = (await this.call('police', `/journeys/${this.journeyId}/duties`)) as {
      duties: readonly ShownDuty[];
    };
    return duties;
  }

  /** What the victim is and was owed, in plain words. */
  async tellVictimsView(): Promise<void> {
    const duties = await this.duties();
    for (const line of victimsView(duties)) this.stage.tell(`            “${line}”`);
  }

  /** Where the case strand stands. */
  async where(): Promise<Where> {
    const status = (await this.call('police', `/journeys/${this.journeyId}/status`)) as { case: Where };
    return status.case;
  }
}
