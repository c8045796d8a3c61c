import { seededAgencies, type KeyName, type SeededAgency } from '../../../local/agencies.ts';
import { rowDimensions, type RowFilter } from '../../../schemas/agencies.ts';
import type { Exchange } from '../actors/history.ts';
import { INTRUDER } from '../actors/intruder.ts';
import type { HttpAnswer } from '../gateway.ts';
import type { World } from '../world.ts';

import { findings } from './finding.ts';
import { storedJourneys } from './journeys.ts';

/** Who the victims are, and whom to call: marks that stand for personal data wherever they turn up. */
const PERSONAL = /Testcase|Mark\d|Officer Example|020 7946|@example\.org/;
/** Kinds that learn of no victim's name or number (access, section 4). */
const nameless: readonly KeyName[] = ['cps', 'court', 'oversight', 'admin'];

/** Looks at every answer and every line that leaves the service, for what whoever gets it may not know. */
export class SecrecyWatch {
  readonly found;
  private readonly expect: (holds: boolean, about: () => string) => void;
  private readonly world: World;
  /** What the intruder ever sent, which it may be told again. */
  private readonly sent: string[] = [];
  /** The journeys that each agency has named by itself. */
  private readonly named = new Map<KeyName, Set<string>>();
  /** Whom each journey was ever open to. */
  private readonly open = new Map<string, RowFilter[]>();

  constructor(world: World) {
    const { found, expect } = findings('an outsider is told nothing');
    this.found = found;
    this.expect = expect;
    this.world = world;
    world.onLog = ({ function: name, line }) =>
      this.expect(!PERSONAL.test(JSON.stringify(line)), () => `${name} logged personal data`);
    world.stream('journeys').listen(({ dynamodb: { Keys, NewImage } }) => {
      const [pk = '', status] = [Keys['PK']?.S, NewImage?.['journeyStatus']?.S];
      if (!pk.startsWith('J#') || status === undefined) return;
      const { rows } = JSON.parse(status) as { rows: RowFilter };
      this.open.set(pk.slice(2), [...(this.open.get(pk.slice(2)) ?? []), rows]);
    });
    world.onPublished = ({ type, detail }) =>
      this.expect(!PERSONAL.test(JSON.stringify(detail)), () => `the bus was told personal data by ${type}`);
  }

  /** Looks at an answer as it comes. */
  see({ by, request, answer }: Exchange): void {
    const sent = `${request.path} ${JSON.stringify(request.body ?? '')}`;
    if (by === INTRUDER) this.sent.push(sent);
    this.named.set(by, new Set([...(this.named.get(by) ?? []), ...journeysIn(sent)]));
    if (!answer) return;
    if (request.method === 'GET' && !seesAll.includes(by)) this.seeOfJourneys(by, request.path, answer);
    if (by === INTRUDER) this.seeIntrusion(`${request.method} ${request.path}`, answer.text);
    if (nameless.includes(by))
      this.expect(
        !PERSONAL.test(answer.text),
        () => `${request.method} ${request.path} told ${by} who the victim is`,
      );
  }

  /** Whoever is in none of the rows of a journey is answered nothing of it, and told of it by nothing. */
  private seeOfJourneys(by: KeyName, path: string, { status, text }: HttpAnswer): void {
    const { rows: own }: SeededAgency = seededAgencies[by];
    const wasLetIn = (journeyId: string) =>
      (this.open.get(journeyId) ?? []).some((rows) =>
        rowDimensions.some((dimension) =>
          rows[dimension].some((row) => own[dimension]?.some((one) => isSameRow(dimension, one, row))),
        ),
      );
    // Its own audit record says again what it asked for.
    const learned = journeysIn(text).filter((journeyId) => this.named.get(by)?.has(journeyId) !== true);
    for (const journeyId of new Set([...learned, ...(status < 300 ? journeysIn(path) : [])]))
      this.expect(wasLetIn(journeyId), () => `GET ${path} told ${by} of ${journeyId}, in which it is not`);
  }

  private seeIntrusion(asked: string, text: string): void {
    this.expect(!PERSONAL.test(text), () => `${asked} told an outsider who the victim is`);
    for (const [marker] of text.matchAll(MARKERS))
      this.expect(
        this.sent.some((sent) => sent.includes(marker)) || this.isOwn(marker),
        () => `${asked} told an outsider ${marker}`,
      );
  }

  /** Whether a marker is of a journey that the intruder's own force opened. */
  private isOwn(marker: string): boolean {
    return storedJourneys(this.world).some(
      ({ journeyId, head }) =>
        (journeyId === marker || head.personRef === marker) && head.record.facts.rows.forces.includes('48'),
    );
  }
}

/** A court is known by its first five characters (access, section 3). */
const isSameRow = (dimension: keyof RowFilter, one: string, other: string): boolean =>
  dimension === 'courts' ? one.slice(0, 5) === other.slice(0, 5) : one === other;

const journeysIn = (text: string): string[] => text.match(/jrn_[0-9A-Z]{26}/g) ?? [];
/** Kinds that are in no journey, and see figures alone, or the directory. */
const seesAll: readonly KeyName[] = ['oversight', 'admin'];

/** Ids and references by which a journey, a person, a referral or a case can be known. */
const MARKERS = /(?:jrn|prs|ref)_[0-9A-Z]{26}|01\/1\d{4}\/26|CAD 1\d{4}\/26|01ZD1\d{4}26|\b1\d{4}-\d+\b/g;
