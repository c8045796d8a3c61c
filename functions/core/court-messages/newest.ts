import type {
  CaseSaid,
  CourtStatement,
  Fault,
  OffenceSaid,
} from '../../../schemas/court-messages/statement.ts';
import { formatSubject } from '../../../schemas/identifiers.ts';
import { londonDate } from '../calendar/london-time.ts';

/** A statement as it was received. */
export interface Received {
  /** Of the message it came in. */
  readonly id: string;
  readonly statement: CourtStatement;
  /** In UTC. */
  readonly receivedAt: string;
  /** How many defendants of the case the message names; left out, those of the statement. */
  readonly defendants?: number | undefined;
}

/** What a message says of one case. */
export interface OfCase {
  /** The name of the case. */
  readonly name: string;
  /** What a later statement takes the place of. */
  readonly said: string;
  readonly statement: CourtStatement;
  readonly defendants: number;
}

/** A case by its URN, which splits of it share; else by a court system's id of it, or of the hearing. */
function caseNameOf({ urn, id }: Pick<CaseSaid, 'urn' | 'id'>, hearing: string | undefined): string {
  if (urn !== undefined) return formatSubject({ kind: 'case', urn });
  return id === undefined ? `cp-hearing:${hearing ?? ''}` : `cp-case:${id}`;
}

/**
 * A message of several cases as what it says of each: one of SPI states each defendant alone, one of Common
 * Platform all of a case.
 */
export function byCase(statement: CourtStatement): OfCase[] {
  const { cases, format, hearing } = statement;
  const nameOf = (each: CaseSaid) => caseNameOf(each, hearing?.id);
  const asnsOf = ({ defendants }: CaseSaid) => defendants.map(({ asn }) => asn ?? '').join(' ');
  const partOf = (each: CaseSaid) =>
    format.startsWith('spi') ? `${nameOf(each)} ${asnsOf(each)}` : nameOf(each);
  const parts = [...Map.groupBy(cases, partOf).values()];
  // Some name a hearing and nothing else.
  if (cases.length === 0 && hearing?.id !== undefined)
    return [{ name: `cp-hearing:${hearing.id}`, said: statementKey(statement), statement, defendants: 0 }];
  return parts.flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const name = nameOf(first);
    const same = cases.filter((each) => nameOf(each) === name);
    const isOwn = ({ path }: Fault) =>
      own.some((each) => path === each.path || path.startsWith(`${each.path}/`));
    const faults = cases.length === 1 ? statement.faults : statement.faults.filter(isOwn);
    const part = { ...statement, cases: own, faults };
    return [
      {
        name,
        said: statementKey(part),
        statement: part,
        defendants: same.flatMap(({ defendants }) => defendants).length,
      },
    ];
  });
}

/** A court to its five characters: rooms of one court house are one. */
export const courtHouse = (code: string | undefined): string => (code ?? '').slice(0, 5);

/** One hearing of one case, by whichever feed it comes: case, court house and day. */
export function hearingKey({ hearing, cases }: CourtStatement): string {
  const urn = cases[0]?.urn?.split('/')[0] ?? cases[0]?.id ?? '';
  return `${urn} ${courtHouse(hearing?.court?.code)} ${hearing?.days[0]?.date ?? ''}`;
}

/** Formats that state what was decided at a hearing, each time all of it. */
const ofResults: readonly CourtStatement['format'][] = ['spi-results', 'cp-results', 'cp-police-results'];

/** Formats that tell one thing of an offence, before or beside the results of its hearing. */
const alone: readonly CourtStatement['format'][] = ['cp-plea', 'cp-verdict', 'cp-withdrawn', 'cp-concluded'];
export const isAlone = ({ format }: Pick<CourtStatement, 'format'>): boolean => alone.includes(format);

/** The day of which a plea or a verdict that comes alone is told; undefined where it names none. */
export const dayAlone = ({ plea, verdict }: Pick<OffenceSaid, 'plea' | 'verdict'>): string | undefined =>
  verdict?.date ?? plea?.date;

/** Where a statement stands among those of its case: by its day in court; of one day the results come first. */
function placeOf(received: Received): string {
  const { hearing, cases } = received.statement;
  const [day] = hearing?.days ?? [];
  if (!isAlone(received.statement)) return day?.at ?? day?.date ?? '';
  const [offence] = cases.flatMap(({ defendants }) => defendants.flatMap(({ offences }) => offences));
  return `${(offence && dayAlone(offence)) ?? londonDate(saidAt(received))}~`;
}

/**
 * What a later statement takes the place of: the same day of the same hearing, for the same defendant; of other
 * messages one of the same kind about the same matter.
 */
function statementKey(statement: CourtStatement): string {
  const { hearing, cases, format } = statement;
  const [day] = hearing?.days ?? [];
  if (!ofResults.includes(format)) {
    const initiated = hearing?.initiated ? 'initiated' : '';
    const about = cases.flatMap(({ id, defendants }) => [
      id ?? '',
      ...defendants.flatMap((defendant) => [
        defendant.id ?? defendant.asn ?? '',
        ...(isAlone(statement) ? defendant.offences.map(({ id: offence }) => offence ?? '') : []),
      ]),
    ]);
    const matter = hearing?.id === undefined || isAlone(statement) ? about.join(' ') : '';
    return `${format} ${hearing?.id ?? ''} ${initiated} ${matter}`;
  }
  if (hearing?.id !== undefined) return `cp ${hearing.id} ${day?.date ?? ''}`;
  const asns = cases.flatMap(({ defendants }) => defendants.map(({ asn }) => asn ?? ''));
  return `spi ${hearingKey(statement)} ${day?.at ?? ''} ${asns.join(' ')}`;
}

/** When a statement was made: by its sender's time, else by ours. */
export const saidAt = ({ statement, receivedAt }: Omit<Received, 'id'>): string =>
  statement.sentAt ?? receivedAt;

/**
 * The statements that hold: of each hearing day the newest, and where Common Platform has stated a hearing that
 * SPI states too, Common Platform's. In the order of the hearings.
 */
export function newestOf(received: readonly Received[]): Received[] {
  const newest = new Map<string, Received>();
  for (const one of [...received].sort((a, b) => (saidAt(a) < saidAt(b) ? -1 : 1))) {
    newest.set(statementKey(one.statement), one);
  }
  const standing = [...newest.values()];
  const byCommonPlatform = new Set(
    standing
      .filter(({ statement: { format } }) => format === 'cp-results')
      .map(({ statement }) => hearingKey(statement)),
  );
  return standing
    .filter(
      ({ statement }) => statement.format !== 'spi-results' || !byCommonPlatform.has(hearingKey(statement)),
    )
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** Whether a case is known by its URN, and not by an id of a court system alone. */
export const isCase = (name: string): boolean => name.startsWith('case:');

/** The ids by which a court system names the cases and the hearing of a statement. */
export const namesOf = ({ cases, hearing }: Pick<CourtStatement, 'cases' | 'hearing'>): string[] => [
  ...cases.flatMap(({ id }) => (id === undefined ? [] : [`cp-case:${id}`])),
  ...(hearing?.id === undefined ? [] : [`cp-hearing:${hearing.id}`]),
];
