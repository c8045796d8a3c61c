import type { KeyName } from '../../../local/agencies.ts';
import type { Exchange } from '../actors/history.ts';
import { INTRUDER } from '../actors/intruder.ts';
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

  constructor(world: World) {
    const { found, expect } = findings('an outsider is told nothing');
    this.found = found;
    this.expect = expect;
    this.world = world;
    world.onLog = ({ function: name, line }) =>
      this.expect(!PERSONAL.test(JSON.stringify(line)), () => `${name} logged personal data`);
    world.onPublished = ({ type, detail }) =>
      this.expect(!PERSONAL.test(JSON.stringify(detail)), () => `the bus was told personal data by ${type}`);
  }

  /** Looks at an answer as it comes. */
  see({ by, request, answer }: Exchange): void {
    if (by === INTRUDER) this.sent.push(request.path, JSON.stringify(request.body ?? ''));
    if (!answer) return;
    if (by === INTRUDER) this.seeIntrusion(`${request.method} ${request.path}`, answer.text);
    if (nameless.includes(by))
      this.expect(
        !PERSONAL.test(answer.text),
        () => `${request.method} ${request.path} told ${by} who the victim is`,
      );
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

/** Ids and references by which a journey, a person, a referral or a case can be known. */
const MARKERS = /(?:jrn|prs|ref)_[0-9A-Z]{26}|01\/1\d{4}\/26|CAD 1\d{4}\/26|01ZD1\d{4}26|\b1\d{4}-\d+\b/g;
