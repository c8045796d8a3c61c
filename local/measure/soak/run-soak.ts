import { randomUUID } from 'node:crypto';

import type { Caller } from '../../../functions/http/caller.ts';
import type { WriteLine } from '../../../functions/logs/write-line.ts';
import { referralIdFrom } from '../../../functions/core/referrals/referral-id.ts';
import type { ReferralsRepository } from '../../../functions/store/referrals.ts';
import { typeOf } from '../../../schemas/events/catalogue.ts';

import type { Deployed } from '../../deploy.ts';
import { callerOfKind, callInProcess, inProcess, type ApiAnswer, type InProcess } from '../../in-process.ts';

import {
  checkHistory,
  type ActEntry,
  type ClaimEntry,
  type History,
  type Violations,
} from './check-history.ts';

export interface SoakOptions {
  readonly pollers: number;
  readonly referrals: number;
  readonly seed: number;
  /** The one service that is soaked; nobody else should claim from it. */
  readonly service: string;
  readonly tell?: (line: string) => void;
}

export interface SoakReport {
  readonly violations: Violations;
  /** What happened, so that a soak in which nothing went wrong cannot pass for one in which much did. */
  readonly happened: Readonly<Record<string, number>>;
  readonly finals: Readonly<Record<string, number>>;
  /** Errors that nobody threw as a problem, by operation, name and the place they came from. */
  readonly faults: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** Chances from a seed (mulberry32), so that a run's choices can be made again. */
export function chances(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    happens: (chance: number) => next() < chance,
    upTo: (most: number) => 1 + Math.floor(next() * most),
  };
}
type Chances = ReturnType<typeof chances>;

/**
 * A clock that runs, and that can be put forward, so that leases run out within minutes. The pollers share
 * it: each puts it forward by its part only, or many of them would let every lease run out in every hand.
 */
function soakClock(pollers: number) {
  let ahead = 0;
  const putForward = (seconds: number) => {
    ahead += seconds * 1000;
  };
  return {
    now: () => new Date(Date.now() + ahead),
    putForward,
    /** Lets the time pass that one of all pollers takes, while the others take theirs. */
    passOfOne: (seconds: number) => {
      putForward(seconds / pollers);
    },
  };
}

class Crash extends Error {
  override readonly name = 'Crash';
}

/** A process that dies after some of its writes, before or after the last of them took effect. */
function dying(referrals: ReferralsRepository, writes: number, chance: Chances): ReferralsRepository {
  let left = writes;
  return {
    ...referrals,
    replace: async (referral) => {
      left -= 1;
      if (left > 0) return referrals.replace(referral);
      if (left === 0 && chance.happens(0.5)) await referrals.replace(referral);
      throw new Crash();
    },
  };
}

interface Made {
  readonly journeyId: string;
  readonly referralId: string;
}

class Soak {
  readonly entries: History['entries'][number][] = [];
  readonly happened: Record<string, number> = {};
  private place = 0;
  private readonly police: Caller;
  private readonly worker: Caller;
  private readonly made = new Map<string, Made>();

  private readonly app: InProcess;
  private readonly clock: ReturnType<typeof soakClock>;
  private readonly options: SoakOptions;

  constructor(app: InProcess, clock: ReturnType<typeof soakClock>, options: SoakOptions) {
    this.app = app;
    this.clock = clock;
    this.options = options;
    this.police = callerOfKind('police', 'met-police', { forces: ['01'] }, '/police/met/');
    this.worker = callerOfKind('support-service', 'lvws', { services: [options.service] }, '/lvws/');
  }

  private count(what: string, by = 1): void {
    this.happened[what] = (this.happened[what] ?? 0) + by;
  }

  private begin() {
    this.place += 1;
    return { start: this.place, from: this.clock.now().toISOString() };
  }

  private end(begun: ReturnType<Soak['begin']>) {
    this.place += 1;
    return { ...begun, end: this.place, to: this.clock.now().toISOString() };
  }

  /** Sends an event, and sends it again where the service asks for that, as every sender must. */
  private async post(body: ReturnType<Soak['event']>): Promise<ApiAnswer> {
    for (let tries = 1; ; tries += 1) {
      const answer = await callInProcess(this.app.events, this.police, {
        method: 'POST',
        resource: '/events',
        body,
      });
      if (answer.status < 500 || tries === 5) return answer;
      this.count('events sent again');
    }
  }

  /** Sends an event that must be accepted. */
  private async tell(body: ReturnType<Soak['event']>): Promise<ApiAnswer> {
    const answer = await this.post(body);
    if (answer.status < 300) return answer;
    throw new Error(`An event was answered ${answer.status} ${String(answer.body['code'])}.`);
  }

  private event([family, name]: readonly [string, string], subject: string, data: object) {
    return {
      specversion: '1.0',
      id: randomUUID(),
      source: '/police/met/soak',
      type: typeOf(family, name),
      subject,
      time: this.clock.now().toISOString(),
      // No state machine is started for what is made in bulk.
      backload: true,
      data,
    };
  }

  /** A crime is recorded, and the victim's needs are assessed: that alone makes the referral. */
  async make(chance: Chances): Promise<void> {
    const crimeReference = randomUUID().toUpperCase();
    const flags = chance.happens(0.3) ? ['bereaved'] : [];
    const crime = { force: '01', crimeReference, flags };
    const opened = await this.tell(this.event(['crime', 'recorded'], `crime:01/${crimeReference}`, crime));
    const journeyId = String(opened.body['journeyId']);
    const event = this.event(['needs', 'assessed'], `journey:${journeyId}`, {
      purpose: 'report',
      answered: true,
      enhanced: false,
      supportConsent: 'given',
      consentScope: 'explicit',
      services: [this.options.service],
      overruleReason: 'victim-choice',
      safeContact: { channels: [{ channel: 'sms', value: '020 7946 0001', safe: true }] },
    });
    await this.tell(event);
    const referralId = referralIdFrom(journeyId, event, this.options.service);
    this.made.set(referralId, { journeyId, referralId });
  }

  async withdraw({ journeyId, referralId }: Made): Promise<void> {
    const begun = this.begin();
    const said = { statedBy: 'victim' };
    const answer = await this.post(
      this.event(['support', 'consent-withdrawn'], `journey:${journeyId}`, said),
    );
    if (answer.status < 300) {
      this.entries.push({ kind: 'withdraw', referralId, ...this.end(begun) });
      this.count('withdrawals');
    } else this.count('withdrawals refused as busy');
  }

  private async claimOnce(key: string, body: object, instead: Parameters<InProcess['exchange']>[0]) {
    const begun = this.begin();
    const answer = await callInProcess(this.app.exchange(instead), this.worker, {
      method: 'POST',
      resource: '/referral-claims',
      headers: { 'Idempotency-Key': key },
      body,
    });
    if (answer.status !== 201) return { answer, entry: undefined };
    const { claimId, leaseExpiresAt, items } = answer.body as Omit<ClaimEntry, 'kind'>;
    const { leaseSeconds } = body as { leaseSeconds: number };
    const entry: ClaimEntry = {
      kind: 'claim',
      key,
      claimId,
      leaseSeconds,
      leaseExpiresAt,
      items,
      ...this.end(begun),
    };
    this.entries.push(entry);
    return { answer, entry };
  }

  /** Claims as a worker on a bad day: its process may die half-way, its answer may be lost. */
  private async claim(chance: Chances, faults: boolean): Promise<ClaimEntry | undefined> {
    const key = randomUUID();
    const body = { maxItems: chance.upTo(12), leaseSeconds: 60 + chance.upTo(240) };
    const isDying = faults && chance.happens(0.1);
    const instead = isDying ? { referrals: dying(this.app.deps.referrals, chance.upTo(6), chance) } : {};
    let { answer, entry } = await this.claimOnce(key, body, instead);
    if (isDying && answer.status === 500) {
      this.count('crashes during a claim');
      ({ answer, entry } = await this.claimOnce(key, body, {}));
    }
    if (entry && faults && chance.happens(0.15)) {
      this.count('lost responses');
      ({ answer, entry } = await this.claimOnce(key, body, {}));
    }
    if (answer.status === 204) this.count('claims of nothing');
    else if (answer.status !== 201) this.count(`claims answered ${answer.status}`);
    if (entry) this.count('deliveries', entry.items.length);
    return entry;
  }

  private async act(
    kind: ActEntry['kind'],
    referralId: string,
    receipt: string,
    more: { readonly body?: object; readonly decision?: string } = {},
  ): Promise<ApiAnswer> {
    const paths = {
      acknowledge: 'acknowledgements',
      decide: 'decisions',
      extend: 'lease-extensions',
      release: 'releases',
    };
    const begun = this.begin();
    const answer = await callInProcess(
      this.app.exchange(),
      this.worker,
      kind === 'read'
        ? {
            method: 'GET',
            resource: '/referrals/{referralId}',
            parameters: { referralId },
            headers: { 'Referral-Receipt': receipt, 'X-Purpose': 'support', 'X-On-Behalf-Of': 'soak' },
          }
        : {
            method: 'POST',
            resource: `/referrals/{referralId}/${paths[kind]}`,
            parameters: { referralId },
            body: { receipt, ...more.body },
          },
    );
    const leaseExpiresAt = answer.body['leaseExpiresAt'];
    this.entries.push({
      kind,
      referralId,
      receipt,
      status: answer.status,
      ...(more.decision ? { decision: more.decision } : {}),
      ...(typeof leaseExpiresAt === 'string' ? { leaseExpiresAt } : {}),
      ...this.end(begun),
    });
    const code = answer.body['code'] as string | undefined;
    this.count(answer.status === 200 ? `${kind}: done` : `${kind}: ${code ?? answer.status}`);
    return answer;
  }

  private async work(referralId: string, receipt: string, chance: Chances, faults: boolean): Promise<void> {
    if (faults && chance.happens(0.25)) return this.count('crashes before acknowledging');
    if (faults && chance.happens(0.1)) this.clock.passOfOne(chance.upTo(120));
    if (chance.happens(0.3)) await this.act('read', referralId, receipt);
    if (faults && chance.happens(0.05)) {
      await this.act('release', referralId, receipt, { body: { reason: 'wrong-worker' } });
      return;
    }
    if (chance.happens(0.1)) await this.act('extend', referralId, receipt, { body: { leaseSeconds: 300 } });
    await this.act('acknowledge', referralId, receipt);
    if (faults && chance.happens(0.1)) {
      this.count('lost responses');
      await this.act('acknowledge', referralId, receipt);
    }
    if (faults && chance.happens(0.05)) return this.count('crashes before deciding');
    const accepted = chance.happens(0.8);
    const decision = accepted ? 'accepted' : 'rejected';
    const body = accepted ? { decision } : { decision, reasonCode: 'out-of-area' };
    await this.act('decide', referralId, receipt, { body, decision });
  }

  /** Claims and works until nothing was ready several times over. */
  async poll(chance: Chances, faults: boolean): Promise<void> {
    for (let idle = 0; idle < 3;) {
      const claimed = await this.claim(chance, faults);
      if (!claimed || claimed.items.length === 0) {
        idle += 1;
        this.clock.passOfOne(100);
        continue;
      }
      idle = 0;
      for (const { referralId, receipt } of claimed.items) {
        if (this.made.has(referralId)) await this.work(referralId, receipt, chance, faults);
        if (faults && chance.happens(0.04)) await this.withdraw(this.anyMade(chance));
      }
    }
  }

  private anyMade(chance: Chances): Made {
    const all = [...this.made.values()];
    return all[chance.upTo(all.length) - 1] as Made;
  }

  /** Lets every lease and every time to decide run out, and works without faults until nothing is left. */
  async drain(seed: number): Promise<void> {
    let before = -1;
    for (let round = 1; this.happened['deliveries'] !== before; round += 1) {
      before = this.happened['deliveries'] ?? 0;
      this.clock.putForward(73 * 3600);
      await Promise.all(
        Array.from({ length: Math.min(8, this.options.pollers) }, (_, poller) =>
          this.poll(chances(seed + 8 * round + poller), false),
        ),
      );
    }
  }

  async history(): Promise<History> {
    const all = [...this.made.values()];
    const finals: History['finals'][number][] = [];
    await inParallel(20, all.length, async (job) => {
      const { referralId, journeyId } = all[job - 1] as Made;
      const [referral, head] = await Promise.all([
        this.app.deps.referrals.readReferral(referralId),
        this.app.deps.journeys.readHead(journeyId),
      ]);
      const recorded = head?.record.facts.referrals[0]?.state ?? 'none';
      if (referral) finals.push({ referralId, state: referral.state, recorded });
    });
    return { referrals: [...this.made.keys()], entries: this.entries, finals };
  }
}

async function inParallel(workers: number, jobs: number, run: (job: number) => Promise<void>): Promise<void> {
  let next = 0;
  const one = async () => {
    while (next < jobs) {
      next += 1;
      await run(next);
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, jobs) }, one));
}

/** Counts the faults that the functions log, which name no person. */
function faultCounter() {
  const faults: Record<string, number> = {};
  const write: WriteLine = ({ operation, error, frames }) => {
    if (error === undefined || error === 'Crash') return;
    const ours = (frames as readonly string[]).find((frame) => !frame.includes('node_modules'));
    const [place = 'unknown'] = /[\w-]+\.ts:\d+/.exec(ours ?? '') ?? [];
    const name = [operation, error, place].join(' ');
    faults[name] = (faults[name] ?? 0) + 1;
  };
  return { faults, write };
}

/**
 * Lets many workers claim and answer referrals on a local stack while processes die, answers are lost,
 * leases run out and victims withdraw, and holds the recorded history to what the exchange promises.
 */
export async function runSoak(deployed: Deployed, options: SoakOptions): Promise<SoakReport> {
  const { pollers, referrals, seed, tell = () => undefined } = options;
  const started = performance.now();
  const clock = soakClock(pollers);
  const { faults, write } = faultCounter();
  const soak = new Soak(await inProcess(deployed, clock.now, write), clock, options);
  tell(`Making ${referrals} referrals ...`);
  await inParallel(20, referrals, (job) => soak.make(chances(seed * 1_000_003 + job)));
  tell(`${pollers} pollers at work ...`);
  await Promise.all(
    Array.from({ length: pollers }, (_, poller) => soak.poll(chances(seed * 7919 + poller), true)),
  );
  tell('Draining ...');
  await soak.drain(seed);
  const history = await soak.history();
  const finals: Record<string, number> = {};
  for (const { state } of history.finals) finals[state] = (finals[state] ?? 0) + 1;
  return {
    violations: checkHistory(history),
    happened: soak.happened,
    finals,
    faults,
    seconds: Math.round((performance.now() - started) / 1000),
  };
}
