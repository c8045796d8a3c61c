import type { AuditLink } from '../../../schemas/audit.ts';

/** SHA-256 of a text and the keyed HMAC of a text, each in hexadecimal. */
export interface ChainHashes {
  readonly digest: (text: string) => string;
  /** Under the key in use. */
  readonly mac: (text: string) => string;
  /** Whether it is the HMAC of a text under the key in use or any before it. */
  readonly isMac: (text: string, mac: string) => boolean;
}

/** A record exactly as the table holds it. */
export interface HeldRecord {
  readonly key: string;
  readonly text: string;
  /** Its place in the stream of the table. */
  readonly sequence: string;
}

const sealedText = ({ agencyId, day, number, previous, entries, upTo }: Omit<AuditLink, 'seal'>): string =>
  JSON.stringify([agencyId, day, number, previous, entries.map(({ key, digest }) => [key, digest]), upTo]);

/** Whether a link is as it was sealed. */
export const isSealed = ({ isMac }: ChainHashes, link: AuditLink): boolean =>
  isMac(sealedText(link), link.seal);

/**
 * The link that takes up records after the last one of their day; undefined when it took them up before.
 *
 * @param before last link of the day, or for a day's first link the last of an earlier day
 * @param records of one agency and day, in the order of the stream
 */
export function nextLink(
  hashes: ChainHashes,
  { agencyId, day }: Pick<AuditLink, 'agencyId' | 'day'>,
  before: AuditLink | undefined,
  records: readonly HeldRecord[],
  linked?: ReadonlySet<string>,
): AuditLink | undefined {
  const isFirst = before?.day !== day;
  const upTo = isFirst ? -1n : BigInt(before.upTo);
  const isFresh = ({ key, sequence }: HeldRecord) => (linked ? !linked.has(key) : BigInt(sequence) > upTo);
  const fresh = records.filter(isFresh);
  const last = fresh.at(-1);
  if (!last) return undefined;
  const link = {
    agencyId,
    day,
    number: isFirst ? 1 : before.number + 1,
    previous: before?.seal ?? '',
    entries: fresh.map(({ key, text }) => ({ key, digest: hashes.digest(text) })),
    upTo: BigInt(last.sequence) > upTo ? last.sequence : String(upTo),
  };
  return { ...link, seal: hashes.mac(sealedText(link)) };
}
