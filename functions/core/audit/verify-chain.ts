import type { AuditLink, ChainEnd } from '../../../schemas/audit.ts';

import { isSealed, type ChainHashes, type HeldRecord } from './chain.ts';

/** What one agency's day holds in the table. */
export interface AuditDay {
  readonly agencyId: string;
  readonly day: string;
  readonly records: readonly Pick<HeldRecord, 'key' | 'text'>[];
  readonly links: readonly AuditLink[];
}

export type ChainFault =
  | 'record-changed'
  | 'record-removed'
  | 'record-added'
  | 'record-linked-twice'
  | 'link-changed'
  | 'link-removed'
  | 'link-out-of-order'
  | 'end-removed'
  | 'day-removed';

/** One place where the table is not what was written. */
export interface Finding {
  readonly agencyId: string;
  readonly day: string;
  readonly fault: ChainFault;
  /** Key of the record, or number of the link. */
  readonly at: string;
}

export interface Verified {
  readonly records: number;
  readonly links: number;
  /** Records so new that the follower may still be about to link them. */
  readonly waiting: number;
  readonly findings: readonly Finding[];
}

/** What is known beside the days themselves. */
export interface Beside {
  /** The agency's last days before the first of them, in order, back to what they are sealed onto. */
  readonly before?: readonly AuditDay[];
  /** Where their chains ended at some times, as it was written down elsewhere. */
  readonly ends?: readonly ChainEnd[];
}

/**
 * Compares an agency's days with their chain. Every record that was linked must be there unchanged, every
 * record must be linked, every link must be sealed onto the one before it, across days too, and every link at
 * which a chain once ended must still be there: so the end of a chain cannot be cut off, nor its last day.
 *
 * @param days of one agency, in order, without a gap between the first and the last
 * @param settledBefore records before this instant (UTC) must be linked by now
 */
export function verifyChain(
  hashes: ChainHashes,
  days: readonly AuditDay[],
  settledBefore: string,
  { before = [], ends = [] }: Beside = {},
): Verified {
  const findings: Finding[] = [];
  let waiting = 0;
  for (const [index, day] of days.entries()) {
    const note = (fault: ChainFault, at: string) =>
      findings.push({ agencyId: day.agencyId, day: day.day, fault, at });
    checkLinks(hashes, day, [...before, ...days.slice(0, index)], note);
    waiting += checkRecords(hashes, day, settledBefore, note);
  }
  findings.push(...missingEnds(days, ends));
  const count = (of: (day: AuditDay) => number) => days.reduce((total, day) => total + of(day), 0);
  return {
    records: count(({ records }) => records.length),
    links: count(({ links }) => links.length),
    waiting,
    findings,
  };
}

/**
 * Whether the first link of a day is sealed onto a link of one of the days before it that are given, or onto none.
 * It need be neither the last day nor its last link: a day whose records came late, as those of midnight do and what
 * was parked, is first linked when later days have begun, and those say truly what there was when they began.
 */
export const follows = ({ links: [first] }: AuditDay, before: readonly AuditDay[]): boolean =>
  first?.number !== 1 ||
  first.previous === '' ||
  before.some(({ links }) => links.some(({ seal }) => seal === first.previous));

/** The ends that are no longer in the chain, each once. */
function missingEnds(days: readonly AuditDay[], ends: readonly ChainEnd[]): Finding[] {
  const links = new Map(days.flatMap((day) => day.links.map((link) => [`${day.day} ${link.number}`, link])));
  const found = new Map<string, Finding>();
  for (const { agencyId, day, number, seal } of ends) {
    const link = links.get(`${day} ${number}`);
    if (link?.seal === seal) continue;
    const isDayGone = !days.some((one) => one.day === day && one.links.length > 0);
    const fault = link ? 'link-changed' : isDayGone ? 'day-removed' : 'end-removed';
    found.set(`${day} ${number}`, { agencyId, day, fault, at: String(number) });
  }
  return [...found.values()];
}

type Note = (fault: ChainFault, at: string) => void;

function checkLinks(hashes: ChainHashes, day: AuditDay, before: readonly AuditDay[], note: Note): void {
  let previous: AuditLink | undefined;
  for (const link of day.links) {
    const at = String(link.number);
    const expected = (previous?.number ?? 0) + 1;
    if (!isSealed(hashes, link)) note('link-changed', at);
    if (link.number > expected) note('link-removed', String(expected));
    else if (link.number < expected || (previous && link.previous !== previous.seal))
      note('link-out-of-order', at);
    previous = link;
  }
  if (!follows(day, before)) note('day-removed', '1');
}

function checkRecords(
  hashes: ChainHashes,
  { records, links }: AuditDay,
  settledBefore: string,
  note: Note,
): number {
  const digests = new Map<string, string>();
  for (const { key, digest } of links.flatMap(({ entries }) => entries)) {
    if (digests.has(key)) note('record-linked-twice', key);
    digests.set(key, digest);
  }
  let waiting = 0;
  for (const { key, text } of records) {
    const linked = digests.get(key);
    if (linked !== undefined && linked !== hashes.digest(text)) note('record-changed', key);
    if (linked === undefined && timeIn(key) < settledBefore) note('record-added', key);
    if (linked === undefined && timeIn(key) >= settledBefore) waiting += 1;
    digests.delete(key);
  }
  for (const key of digests.keys()) note('record-removed', key);
  return waiting;
}

/** The time in the key of a record: `R#<time>#<id>`. */
const timeIn = (key: string): string => key.split('#')[1] ?? '';
