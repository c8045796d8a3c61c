import type { CourtStatement, DefendantSaid } from '../../../schemas/court-messages/statement.ts';
import { typeOf } from '../../../schemas/events/catalogue.ts';
import { AsnSchema, formatSubject, splitUrn } from '../../../schemas/identifiers.ts';
import { CrimeFlagSchema } from '../../../schemas/events/crime.ts';
import { CourtIdSchema } from '../../../schemas/events/shared.ts';
import { startOfLondonDay } from '../calendar/london-time.ts';

import { saidAt, type Received } from './newest.ts';
import type { NewCase } from './spi/read-new-case.ts';

/** An event that tells of a new case, but for its source. */
export interface OpeningEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly timeprecision: 'day' | 'instant';
  /** The message. */
  readonly correlationid: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What opens the journeys of a case: one for each victim, by the number of the victim, and then its charges. */
export interface CaseOpening {
  /** The case, and the name under which its journeys are opened. */
  readonly caseName: string;
  readonly subject: string;
  readonly crimes: readonly OpeningEvent[];
  /** @param isOpener - whether the numbers of the victims are those of this message */
  readonly charges: (isOpener: boolean) => readonly OpeningEvent[];
}

export interface OpeningOf extends Received {
  readonly newCase: NewCase;
  /** The name of a fact for the outside. */
  readonly nameOf: (key: string) => string;
}

/** A suspect is named by the number that the police give, hashed: every message of the case names them alike. */
function suspectRef(urn: string, { asn, ordinal }: DefendantSaid, nameOf: OpeningOf['nameOf']): string {
  const name = nameOf(`${urn}/suspect/${asn ?? String(ordinal)}`);
  return Array.from(name.slice(0, 8), (letter) => letter.charCodeAt(0).toString(16)).join('');
}

/** A number that is none of the police's own form is kept as what a court system may name the suspect by. */
function numberOf({ asn }: DefendantSaid) {
  if (asn === undefined) return {};
  if (AsnSchema.safeParse(asn).success) return { asn };
  return CourtIdSchema.safeParse(asn).success ? { courtIds: [asn] } : {};
}

/** The force whose URN it is; undefined for one of another prosecutor. */
export const forceOfUrn = (urn: string): string | undefined => /^[0-9]{2}/.exec(urn)?.[0];

/**
 * What a new case of the police makes known where nothing is known of it yet. The case has no crime number, so its
 * journeys stand under its URN in the place of one. Undefined where it names no victim, or no URN of a force.
 */
export function openingOf({ id, newCase, nameOf, ...received }: OpeningOf): CaseOpening | undefined {
  const { statement } = received;
  const [said] = statement.cases;
  if (said?.urn === undefined || newCase.victims.length === 0) return undefined;
  const { urn } = splitUrn(said.urn);
  const force = forceOfUrn(urn);
  if (force === undefined) return undefined;
  const subject = formatSubject({ kind: 'crime', force, reference: urn });
  const day = newCase.chargedOn;
  const when =
    day === undefined
      ? { time: saidAt(received), timeprecision: 'instant' as const }
      : { time: startOfLondonDay(day), timeprecision: 'day' as const };
  const tell = (key: string, type: string, data: OpeningEvent['data']): OpeningEvent => ({
    specversion: '1.0',
    id: `${nameOf(`${urn}/${key}`)}-new`,
    type,
    subject,
    ...when,
    correlationid: id,
    data,
  });
  const flags = said.flags.filter((flag) => CrimeFlagSchema.safeParse(flag).success);
  const codes = said.defendants.flatMap(({ offences }) => offences.flatMap(({ code }) => code ?? []));
  return {
    caseName: formatSubject({ kind: 'case', urn }),
    subject,
    crimes: newCase.victims.map(({ victim }, at) =>
      tell(`victim/${String(at + 1)}`, typeOf('crime', 'recorded'), {
        force,
        crimeReference: urn,
        victimNumber: at + 1,
        ...(codes[0] !== undefined && { offenceCode: codes[0] }),
        ...(flags.length > 0 && { flags }),
        victim,
      }),
    ),
    charges: (isOpener) =>
      said.defendants.map((defendant) => {
        const suspect = suspectRef(urn, defendant, nameOf);
        const data = chargedData(statement, defendant, suspect, isOpener ? newCase : undefined);
        const { method } = newCase;
        const charged = { suspect, caseUrn: urn, ...numberOf(defendant), ...(method && { method }), ...data };
        return tell(`charged/${suspect}/${JSON.stringify(charged)}`, typeOf('charging', 'charged'), charged);
      }),
  };
}

function chargedData(
  { hearing }: CourtStatement,
  { offences, remand }: DefendantSaid,
  suspect: string,
  named: NewCase | undefined,
): OpeningEvent['data'] {
  const [first] = hearing?.days ?? [];
  const charges = offences
    .filter(({ application }) => !application)
    .slice(0, 100)
    .map(({ path, sequence, code, start, end }, at) => {
      const victims = (named?.victims ?? []).flatMap((each, number) =>
        each.offences.includes(path) ? [number + 1] : [],
      );
      return {
        charge: `${suspect}/${String(sequence ?? at + 1)}`,
        ...(code !== undefined && { offenceCode: code }),
        ...(start !== undefined && { from: start }),
        ...(end !== undefined && { to: end }),
        ...(victims.length > 0 && { victims }),
      };
    });
  return {
    charges,
    ...(first?.at !== undefined && { firstHearing: first.at }),
    ...(hearing?.court?.code !== undefined && { court: hearing.court.code }),
    ...(remand && { remand }),
  };
}
