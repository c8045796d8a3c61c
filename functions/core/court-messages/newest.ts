import type { CourtStatement } from '../../../schemas/court-messages/statement.ts';

/** A statement as it was received. */
export interface Received {
  readonly statement: CourtStatement;
  /** In UTC. */
  readonly receivedAt: string;
}

/** A court to its five characters: rooms of one court house are one. */
export const courtHouse = (code: string | undefined): string => (code ?? '').slice(0, 5);

/** One hearing of one case, by whichever feed it comes: case, court house and day. */
function hearingKey({ hearing, cases }: CourtStatement): string {
  const urn = cases[0]?.urn?.split('/')[0] ?? cases[0]?.id ?? '';
  return `${urn} ${courtHouse(hearing?.court?.code)} ${hearing?.days[0]?.date ?? ''}`;
}

/** What a later statement takes the place of: the same day of the same hearing, for the same defendant. */
function statementKey(statement: CourtStatement): string {
  const { hearing, cases } = statement;
  const [day] = hearing?.days ?? [];
  if (hearing?.id !== undefined) return `cp ${hearing.id} ${day?.date ?? ''}`;
  const asns = cases.flatMap(({ defendants }) => defendants.map(({ asn }) => asn ?? ''));
  return `spi ${hearingKey(statement)} ${day?.at ?? ''} ${asns.join(' ')}`;
}

const saidAt = ({ statement, receivedAt }: Received): string => statement.sentAt ?? receivedAt;

/**
 * The statements that hold: of each hearing day the newest, and where Common Platform has stated a hearing that
 * SPI states too, Common Platform's. In the order of the hearings.
 */
export function newestOf(received: readonly Received[]): CourtStatement[] {
  const newest = new Map<string, Received>();
  for (const one of [...received].sort((a, b) => (saidAt(a) < saidAt(b) ? -1 : 1))) {
    newest.set(statementKey(one.statement), one);
  }
  const statements = [...newest.values()].map(({ statement }) => statement);
  const byCommonPlatform = new Set(
    statements.filter(({ format }) => format === 'cp-results').map(hearingKey),
  );
  const at = ({ hearing }: CourtStatement) => hearing?.days[0]?.at ?? hearing?.days[0]?.date ?? '';
  return statements
    .filter((one) => one.format !== 'spi-results' || !byCommonPlatform.has(hearingKey(one)))
    .sort((a, b) => (at(a) < at(b) ? -1 : 1));
}
