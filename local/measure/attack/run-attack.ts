import { randomInt } from 'node:crypto';

import { sendingAgain } from '../../../client/src/index.ts';
import type { Keys } from '../../agencies.ts';
import { httpCall } from '../../play/http-call.ts';
import { chances } from '../soak/run-soak.ts';

import { attackers, nextMove, type Attacker, type Move, type Names } from './moves.ts';
import { openVictim, viewsOf, type Victim } from './victims.ts';

export interface AttackOptions {
  readonly baseUrl: string;
  readonly keys: Keys;
  readonly seed: number;
  readonly minutes: number;
  readonly tell: (line: string) => void;
}

export interface AttackReport {
  readonly requests: Readonly<Record<string, number>>;
  readonly answers: Readonly<Record<string, number>>;
  readonly victims: number;
  /** What an attacker was told or could tell, and what became other by the attack. */
  readonly findings: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: readonly string[];
}

/** So many requests are aimed at one victim before those who are in look whether anything became of it. */
const MOVES_EACH = 60;

/** Names like a victim's that nobody ever gave out. */
function neverMade(): Names {
  const mark = String(randomInt(1_000_000, 10_000_000));
  const id = (prefix: string) => `${prefix}_01ARZ3NDEKTSV4RRFF${mark.padStart(8, '0')}`;
  return {
    journeyId: id('jrn'),
    personRef: id('prs'),
    crimeReference: `01/${mark}/26`,
    incidentReference: `CAD ${mark}/05MAR26`,
  };
}

const names = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(names)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, names(inner)]))
      : typeof value === 'string'
        ? 'text'
        : value;

/** What an answer tells besides its own ids and times: its status, headers, members, numbers and codes. */
function shapeOf({ status, text, headers }: Answer): string {
  const body: unknown = text === '' ? null : JSON.parse(text);
  const { code, effect } = (body ?? {}) as { code?: string; effect?: string };
  return JSON.stringify([status, code, effect, headers, names(body)]);
}

/** Attacks journeys that nobody let the attacker into, and looks at every answer and at what became of them. */
export async function runAttack({
  baseUrl,
  keys,
  seed,
  minutes,
  tell,
}: AttackOptions): Promise<AttackReport> {
  const random = chances(seed);
  const send = sendingAgain();
  const call = httpCall(baseUrl, keys);
  const sent = Object.fromEntries(attackers.map((by) => [by, []])) as unknown as Record<Attacker, string[]>;
  const requests: Record<string, number> = {};
  const answers: Record<string, number> = {};
  const findings: string[] = [];
  const secrets: string[] = [];
  let victims = 0;

  const ask = async (move: Move, of: Names): Promise<Answer> => {
    const { method, path, headers, body } = move.to(of);
    const response = await send(
      new Request(`${baseUrl}${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${keys[move.by]}`,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, text, headers: [...response.headers.keys()].sort() };
  };

  const attack = async (victim: Victim, never: Names): Promise<void> => {
    const move = nextMove(random, sent);
    // The same of what was never made, first under an id of its own.
    const [known, unknown] = [await ask(move, victim), await ask(renamed(move), never)];
    requests[`${move.by} ${move.name}`] = (requests[`${move.by} ${move.name}`] ?? 0) + 1;
    answers[String(known.status)] = (answers[String(known.status)] ?? 0) + 1;
    for (const secret of secrets)
      if (known.text.includes(secret)) findings.push(`${move.name} told ${move.by} what nobody told it.`);
    if (shapeOf(known) !== shapeOf(unknown))
      findings.push(
        `${move.name} tells ${move.by} one journey from none: ${shapeOf(known)} and ${shapeOf(unknown)}`,
      );
    if (known.status >= 500)
      findings.push(`${move.name} of ${move.by} was answered ${String(known.status)}.`);
  };

  const until = Date.now() + minutes * 60_000;
  while (Date.now() < until) {
    const begun = Date.now() - 3_600_000;
    const [victim, twin] = [await openVictim(call, begun), await openVictim(call, begun)];
    victims += 1;
    secrets.push(victim.family, `${victim.mark} Example Street`);
    const never = neverMade();
    for (let moves = 0; moves < MOVES_EACH && Date.now() < until; moves += 1) await attack(victim, never);
    const [attacked, alone] = [await viewsOf(call, victim), await viewsOf(call, twin)];
    for (const [view, text] of Object.entries(attacked))
      if (text !== alone[view]) findings.push(`${view} differs: ${text} and ${alone[view] ?? ''}`);
    tell(
      `${String(victims)} victims, ${String(Object.values(requests).reduce((sum, one) => sum + one, 0))} requests, ` +
        `${String(findings.length)} findings`,
    );
  }
  return { requests, answers, victims, findings };
}

/** The same move with events of other ids: an id that was sent before is answered as the first time. */
const renamed = (move: Move): Move => ({
  ...move,
  to: (of) => {
    const { body, ...request } = move.to(of);
    const other = (one: unknown): unknown =>
      typeof one === 'object' && one !== null && 'specversion' in one && 'id' in one
        ? { ...one, id: `never-${String(one.id)}` }
        : one;
    return body === undefined
      ? request
      : { ...request, body: Array.isArray(body) ? body.map(other) : other(body) };
  },
});
