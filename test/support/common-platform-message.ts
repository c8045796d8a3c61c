/** A result line of a judicial result, as Common Platform shares it. */
export interface CommonPlatformResult {
  readonly id: string;
  readonly code: string;
  readonly amended?: string;
  readonly deleted?: boolean;
  readonly next?:
    { readonly at: string; readonly court: string; readonly type: string } | { readonly dateToBeFixed: true };
}

export interface CommonPlatformHearing {
  readonly hearing: string;
  readonly court: string;
  readonly at: string;
  readonly sharedTime: string;
  readonly isReshare?: boolean;
  readonly case: string;
  readonly urn: string;
  readonly defendant: string;
  readonly asn?: string;
  readonly bail?: string;
  readonly offences: readonly {
    readonly id: string;
    readonly code: string;
    readonly start: string;
    readonly plea?: string;
    readonly verdict?: string;
    readonly convicted?: string;
    readonly results: readonly CommonPlatformResult[];
  }[];
}

const nextOf = (next: CommonPlatformResult['next']) => {
  if (next === undefined) return {};
  if ('dateToBeFixed' in next) return { nextHearing: { dateToBeFixed: true } };
  const { at, court, type } = next;
  return {
    nextHearing: { listedStartDateTime: at, courtCentre: { code: court }, type: { description: type } },
  };
};

/** A `hearing-resulted` of Common Platform about an invented person. */
export const commonPlatformResulted = (said: CommonPlatformHearing): string =>
  JSON.stringify({
    _metadata: { id: `${said.hearing}-${said.sharedTime}`, name: 'public.events.hearing.hearing-resulted' },
    sharedTime: said.sharedTime,
    isReshare: said.isReshare ?? false,
    hearingDay: said.at.slice(0, 10),
    hearing: {
      id: said.hearing,
      courtCentre: { code: said.court },
      hearingDays: [{ sittingDay: said.at }],
      prosecutionCases: [
        {
          id: said.case,
          prosecutionCaseIdentifier: { caseURN: said.urn },
          defendants: [
            {
              id: said.defendant,
              masterDefendantId: said.defendant,
              personDefendant: {
                personDetails: { lastName: 'Testcase' },
                ...(said.asn !== undefined && { arrestSummonsNumber: said.asn }),
                ...(said.bail !== undefined && { bailStatus: { code: said.bail } }),
              },
              offences: said.offences.map(({ id, code, start, plea, verdict, convicted, results }) => ({
                id,
                offenceCode: code,
                startDate: start,
                wording: 'Invented wording.',
                ...(plea !== undefined && { plea: { pleaValue: plea, pleaDate: said.at.slice(0, 10) } }),
                ...(verdict !== undefined && {
                  verdict: { verdictType: { categoryType: verdict }, verdictDate: said.at.slice(0, 10) },
                }),
                ...(convicted !== undefined && { convictionDate: convicted }),
                judicialResults: results.map((result) => ({
                  judicialResultId: result.id,
                  cjsCode: result.code,
                  ...(result.amended !== undefined && { amendmentDate: result.amended }),
                  ...(result.deleted && { isDeleted: true }),
                  ...nextOf(result.next),
                })),
              })),
            },
          ],
        },
      ],
    },
  });
