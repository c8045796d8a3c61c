/** One offence of a result message, as `SEQ CODE START | plea finding convicted final | results` of the cases. */
export interface SpiOffence {
  readonly seq: string;
  readonly code: string;
  readonly start: string;
  readonly plea?: string;
  readonly finding?: string;
  readonly convicted?: string;
  readonly final: 'Y' | 'N';
  readonly results: readonly SpiResult[];
}

export interface SpiResult {
  readonly code?: string;
  readonly text?: string;
  readonly qualifiers?: readonly string[];
  readonly term?: readonly [amount: number, unit: string];
  readonly until?: string;
  readonly pounds?: number;
  readonly next?: {
    readonly court: string;
    readonly date: string;
    readonly time: string;
    readonly reason: string;
    readonly bail: string;
  };
}

export interface SpiResulted {
  readonly urn: string;
  readonly asn: string;
  readonly court: string;
  readonly date: string;
  readonly time: string;
  readonly bail: string;
  readonly offences: readonly SpiOffence[];
}

const element = (name: string, content: string | undefined): string =>
  content === undefined ? '' : `<${name}>${content}</${name}>`;

function resultXml({ code, text, qualifiers, term, until, pounds, next }: SpiResult): string {
  const duration =
    term || until
      ? element(
          'Duration',
          (term ? element('DurationValue', String(term[0])) + element('DurationUnit', term[1]) : '') +
            element('DurationEndDate', until),
        )
      : '';
  const outcome = duration + element('ResultAmountSterling', pounds?.toFixed(2));
  const hearing =
    next &&
    element(
      'NextHearing',
      element(
        'NextHearingDetails',
        element('CourtHearingLocation', next.court) +
          element('DateOfHearing', next.date) +
          element('TimeOfHearing', `${next.time}:00`),
      ) +
        element('NextHearingReason', next.reason) +
        element('BailStatusOffence', next.bail),
    );
  return element(
    'Result',
    element('ResultCode', code) +
      element('ResultText', text ?? 'Invented text.') +
      (qualifiers ?? []).map((each) => element('ResultCodeQualifier', each)).join('') +
      (hearing ?? '') +
      (outcome === '' ? '' : element('Outcome', outcome)),
  );
}

const offenceXml = (offence: SpiOffence): string =>
  element(
    'Offence',
    element(
      'BaseOffenceDetails',
      element('OffenceSequenceNumber', offence.seq) +
        element('OffenceCode', offence.code) +
        element('OffenceWording', 'Invented wording.') +
        element(
          'OffenceTiming',
          element('OffenceDateCode', '1') +
            element('OffenceStart', element('OffenceDateStartDate', offence.start)),
        ),
    ) +
      element('InitiatedDate', offence.start) +
      element('Plea', offence.plea) +
      element('FinalDisposalIndicator', offence.final) +
      element('ConvictionDate', offence.convicted) +
      element('Finding', offence.finding) +
      offence.results.map(resultXml).join(''),
  );

/** An SPI `ResultedCaseMessage` of invented people, after the skeleton of the public samples. */
export const spiResulted = ({ urn, asn, court, date, time, bail, offences }: SpiResulted): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ResultedCaseMessage xmlns="http://www.dca.gov.uk/xmlschemas/libra" Flow="ResultedCasesForThePolice" Interface="LibraStandardProsecutorPolice" SchemaVersion="0.6g"><Session><CourtHearing><Hearing><CourtHearingLocation>${court}</CourtHearingLocation><DateOfHearing>${date}</DateOfHearing><TimeOfHearing>${time}:00</TimeOfHearing></Hearing><PSAcode>2576</PSAcode></CourtHearing><Case><PTIURN>${urn}</PTIURN><Defendant><ProsecutorReference>${asn}</ProsecutorReference><CourtIndividualDefendant><PersonDefendant><BasePersonDetails><PersonName><PersonGivenName1>Testcase</PersonGivenName1><PersonFamilyName>Defendant</PersonFamilyName></PersonName><Birthdate>1990-01-01</Birthdate><Gender>1</Gender></BasePersonDetails></PersonDefendant><BailStatus>${bail}</BailStatus><Address><SimpleAddress><AddressLine1>1 Example Street</AddressLine1></SimpleAddress></Address><PresentAtHearing>Y</PresentAtHearing></CourtIndividualDefendant>${offences.map(offenceXml).join('')}</Defendant></Case></Session></ResultedCaseMessage>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The envelopes of CJSE, with their own id and time. */
export const inEnvelope = {
  deliver: (message: string, id = 'EXTERNAL_CORRELATION_ID') =>
    `<DeliverRequest xmlns="http://schemas.cjse.gov.uk/messages/deliver/2006-05" xmlns:msg="http://schemas.cjse.gov.uk/messages/messaging/2006-05"><msg:MessageIdentifier>${id}</msg:MessageIdentifier><Message>${message.replace(/^<\?xml[^>]*\?>/, '')}</Message></DeliverRequest>`,
  route: (message: string, times: 1 | 2, id = 'CORRELATION_ID', dated = '2025-03-03', timed = '16:00:00Z') =>
    `\uFEFF<?xml version="1.0"?><RouteData xmlns="http://schemas.cjse.gov.uk/common/operations" xmlns:e="http://schemas.cjse.gov.uk/common/businessentities"><RequestFromSystem><CorrelationID>${id}</CorrelationID></RequestFromSystem><DataStream><e:Dated>${dated}</e:Dated><e:Timed>${timed}</e:Timed><e:DataStreamContent>${times === 2 ? escaped(escaped(message)) : escaped(message)}</e:DataStreamContent></DataStream></RouteData>`,
  cdata: (message: string) =>
    `<RouteData><RequestFromSystem><CorrelationID>C</CorrelationID></RequestFromSystem><DataStream><DataStreamContent><![CDATA[${message}]]></DataStreamContent></DataStream></RouteData>`,
};

/** A victim as the police name one to a court: an address at least. */
export interface SpiVictim {
  readonly address: string;
  readonly familyName?: string;
  readonly born?: string;
}

export interface SpiNewCase extends Pick<SpiResulted, 'urn' | 'asn' | 'court' | 'date' | 'time'> {
  readonly marker?: string;
  readonly chargedOn?: string;
  readonly offences: readonly (Pick<SpiOffence, 'seq' | 'code' | 'start'> & {
    readonly victims?: readonly SpiVictim[];
  })[];
}

const ours = (name: string, content: string | undefined): string => element(`libra:${name}`, content);

const victimXml = ({ address, familyName, born }: SpiVictim): string =>
  ours(
    'OtherPartyVictim',
    (familyName === undefined ? '' : ours('PersonDetails', ours('PersonFamilyName', familyName))) +
      ours('Address', ours('SimpleAddress', ours('AddressLine1', address))) +
      ours('Birthdate', born),
  );

const newOffenceXml = (
  { seq, code, start, victims = [] }: SpiNewCase['offences'][number],
  chargedOn: string | undefined,
): string =>
  ours(
    'Offence',
    ours(
      'BaseOffenceDetails',
      ours('OffenceSequenceNumber', seq) +
        ours('OffenceCode', code) +
        ours('OffenceWording', 'Invented wording.') +
        ours(
          'OffenceTiming',
          ours('OffenceDateCode', '1') + ours('OffenceStart', ours('OffenceDateStartDate', start)),
        ) +
        ours('ChargeDate', chargedOn),
    ) + victims.map(victimXml).join(''),
  );

/** An SPI `NewCaseMessage` of the police, with invented people. */
export const spiNewCase = ({
  urn,
  asn,
  court,
  date,
  time,
  marker,
  chargedOn,
  offences,
}: SpiNewCase): string =>
  `<?xml version="1.0" encoding="UTF-8"?><libra:NewCaseMessage xmlns:libra="http://www.dca.gov.uk/xmlschemas/libra" Flow="NewCasesFromThePolice" Interface="LibraStandardProsecutorPolice" SchemaVersion="0.6g">${ours(
    'Case',
    ours('PTIURN', urn) +
      ours('InitiationCode', 'C') +
      ours('CaseMarker', marker) +
      ours(
        'InitialHearing',
        ours('CourtHearingLocation', court) +
          ours('DateOfHearing', date) +
          ours('TimeOfHearing', `${time}:00`),
      ) +
      ours(
        'Defendant',
        ours('ProsecutorReference', asn) +
          ours('PoliceIndividualDefendant', ours('CustodyStatus', 'B')) +
          offences.map((offence) => newOffenceXml(offence, chargedOn)).join(''),
      ),
  )}</libra:NewCaseMessage>`;

/** `SEQ CODE START | plea finding convicted final | results`, as the cases are written. */
export function spiOffence(line: string): SpiOffence {
  const [what = '', found = '', said = ''] = line.split('|').map((part) => part.trim());
  const [seq = '', code = '', start = '2025-01-10'] = what.split(' ');
  const [plea, finding, convicted, final] = found.split(' ');
  const given = (text: string | undefined) => (text === undefined || text === '–' ? {} : { text });
  return {
    seq,
    code,
    start,
    ...('text' in given(plea) && { plea }),
    ...('text' in given(finding) && { finding }),
    ...('text' in given(convicted) && { convicted }),
    final: final === 'Y' ? 'Y' : 'N',
    results: said.split(',').map((result): SpiResult => {
      const [, number = '', term, unit, until, next] =
        /^\s*(\d{4})(?: \((\d+) ([MYWD])\))?(?: until (\S+))?(?: → (.+))?$/.exec(result) ?? [];
      const [court = '', date = '', time = '', bail = '', ...reason] = (next ?? '').split(' ');
      return {
        code: number,
        ...(term !== undefined && unit !== undefined && { term: [Number(term), unit] as const }),
        ...(until !== undefined && { until }),
        ...(next !== undefined && { next: { court, date, time, bail, reason: reason.join(' ') } }),
      };
    }),
  };
}
