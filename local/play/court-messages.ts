/** A case as police and courts write of it in SPI; everybody in it is invented. */
export interface SpiCase {
  readonly urn: string;
  /** The arrest/summons number. */
  readonly asn: string;
  readonly offenceCode: string;
  /** Of the offence, as `2026-02-14`. */
  readonly offenceDate: string;
}

const namespace = 'xmlns="http://www.dca.gov.uk/xmlschemas/libra"';

const offenceXml = ({ offenceCode, offenceDate }: SpiCase, rest: string): string =>
  `<Offence><BaseOffenceDetails><OffenceSequenceNumber>001</OffenceSequenceNumber><OffenceCode>${offenceCode}</OffenceCode><OffenceWording>Invented wording.</OffenceWording><OffenceTiming><OffenceDateCode>1</OffenceDateCode><OffenceStart><OffenceDateStartDate>${offenceDate}</OffenceDateStartDate></OffenceStart></OffenceTiming></BaseOffenceDetails>${rest}</Offence>`;

/** A new case of the police, with one victim. */
export const newCaseXml = (one: SpiCase, hearing: string): string =>
  `<NewCaseMessage ${namespace}><Case><PTIURN>${one.urn}</PTIURN><InitiationCode>C</InitiationCode><InitialHearing><CourtHearingLocation>B01GU01</CourtHearingLocation><DateOfHearing>${hearing}</DateOfHearing><TimeOfHearing>10:00:00</TimeOfHearing></InitialHearing><Defendant><ProsecutorReference>${one.asn}</ProsecutorReference><PoliceIndividualDefendant><CustodyStatus>B</CustodyStatus></PoliceIndividualDefendant>${offenceXml(one, '<OtherPartyVictim><PersonDetails><PersonGivenName1>Testcase</PersonGivenName1><PersonFamilyName>Example</PersonFamilyName></PersonDetails><Address><SimpleAddress><AddressLine1>1 Example Street</AddressLine1></SimpleAddress></Address></OtherPartyVictim>')}</Defendant></Case></NewCaseMessage>`;

/** What a court decided of the one offence at one hearing. */
export interface Decided {
  readonly date: string;
  /** When it was sent, of several of one hearing: the later holds. */
  readonly sent: string;
  readonly convicted?: string;
  readonly results: readonly {
    readonly code: string;
    readonly until?: string;
    readonly next?: { readonly date: string; readonly reason: string };
  }[];
}

const resultXml = ({ code, until, next }: Decided['results'][number]): string =>
  `<Result><ResultCode>${code}</ResultCode><ResultText>Invented text.</ResultText>${
    next === undefined
      ? ''
      : `<NextHearing><NextHearingDetails><CourtHearingLocation>B01GU01</CourtHearingLocation><DateOfHearing>${next.date}</DateOfHearing><TimeOfHearing>10:00:00</TimeOfHearing></NextHearingDetails><NextHearingReason>${next.reason}</NextHearingReason><BailStatusOffence>B</BailStatusOffence></NextHearing>`
  }${until === undefined ? '' : `<Outcome><Duration><DurationEndDate>${until}</DurationEndDate></Duration></Outcome>`}</Result>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The results of a hearing, in the envelope in which a court's system sends them. */
export function resultsXml(one: SpiCase, { date, sent, convicted, results }: Decided): string {
  const isOver = results.every(({ next }) => next === undefined);
  const found =
    convicted === undefined ? '' : `<ConvictionDate>${convicted}</ConvictionDate><Finding>G</Finding>`;
  const offence = offenceXml(
    one,
    `<Plea>2</Plea><FinalDisposalIndicator>${isOver ? 'Y' : 'N'}</FinalDisposalIndicator>${found}${results.map(resultXml).join('')}`,
  );
  const message = `<ResultedCaseMessage ${namespace}><Session><CourtHearing><Hearing><CourtHearingLocation>B01GU01</CourtHearingLocation><DateOfHearing>${date}</DateOfHearing><TimeOfHearing>10:00:00</TimeOfHearing></Hearing><PSAcode>2576</PSAcode></CourtHearing><Case><PTIURN>${one.urn}</PTIURN><Defendant><ProsecutorReference>${one.asn}</ProsecutorReference><CourtIndividualDefendant><BailStatus>B</BailStatus></CourtIndividualDefendant>${offence}</Defendant></Case></Session></ResultedCaseMessage>`;
  return `<RouteData><RequestFromSystem><CorrelationID>${one.urn}</CorrelationID></RequestFromSystem><DataStream><Dated>${sent.slice(0, 10)}</Dated><Timed>${sent.slice(11, 19)}Z</Timed><DataStreamContent>${escaped(message)}</DataStreamContent></DataStream></RouteData>`;
}
