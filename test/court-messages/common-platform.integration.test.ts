import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { call } from '../support/client.ts';
import { commonPlatformResulted, type CommonPlatformResult } from '../support/common-platform-message.ts';
import { asnOf, effectsIn, newUrn, openCharged, receiptIn, sendMessage } from '../support/court-messages.ts';
import { eventually } from '../support/eventually.ts';
import { spiResulted } from '../support/spi-message.ts';

const asn = asnOf(1013);
const charged = [
  { suspect: 'S1', asn, charges: [{ charge: 'S1/1', offenceCode: 'CJ88116', from: '2025-01-10' }] },
];

interface HearingFact {
  readonly at: string;
  readonly state: string;
  readonly days?: readonly string[];
}
const standing = async (journeyId: string) => {
  const { body } = await call('police', `/journeys/${journeyId}`);
  const { stage, step } = body['case'] as { stage: string; step: string };
  const facts = body['facts'] as {
    hearings: Record<string, HearingFact>;
    suspects: Record<string, { remand?: string }>;
    flags?: string[];
    nextDateUnfixed?: boolean;
  };
  const listed = Object.values(facts.hearings).filter(({ state }) => state === 'listed');
  return { at: `${stage}/${step}`, listed, facts };
};

function shared(urn: string, ids: { hearing: string; case: string; defendant: string; offence: string }) {
  const at = (sharedTime: string, isReshare: boolean, results: readonly CommonPlatformResult[]) =>
    commonPlatformResulted({
      ...ids,
      court: 'C01SN00',
      at: '2025-03-03T10:00:00Z',
      sharedTime,
      isReshare,
      urn,
      asn,
      offences: [{ id: ids.offence, code: 'CJ88116', start: '2025-01-10', results }],
    });
  const next = { at: '2025-03-31T09:30:00Z', court: 'C01SN00', type: 'Plea and Trial Preparation' };
  const unfixed = { id: 'j3', code: '4028', next: { dateToBeFixed: true } } as const;
  const [first, amended] = [
    { id: 'j1', code: '4028' },
    { id: 'j1', code: '4028', amended: '2025-03-04' },
  ];
  const dated = { id: 'j2', code: '4028', next };
  return {
    first: at('2025-03-03T15:00:00Z', false, [first, dated]),
    second: at('2025-03-04T09:00:00Z', true, [amended, { ...dated, deleted: true }, unfixed]),
    leftOut: at('2025-03-04T09:00:00Z', true, [amended, unfixed]),
  };
}

const newIds = () => ({
  hearing: randomUUID(),
  case: randomUUID(),
  defendant: randomUUID(),
  offence: randomUUID(),
});

describe('a hearing of Common Platform that is shared again next day', () => {
  it.each(['second', 'leftOut'] as const)('loses its next date, in either order (%s)', async (again) => {
    const [urn, other] = [newUrn(), newUrn()];
    const journeyId = await openCharged(urn, charged);
    const inOrder = shared(urn, newIds());
    await sendMessage('court', inOrder.first);
    const before = await standing(journeyId);
    expect(before.facts.suspects['S1']?.remand).toBe('PR');
    expect(before.listed.map(({ at }) => at)).toEqual(['2025-03-31T09:30:00.000Z']);
    await sendMessage('court', inOrder[again]);
    const after = await standing(journeyId);
    expect(after.listed).toEqual([]);
    expect(after.facts.nextDateUnfixed).toBe(true);
    expect(after.facts.suspects['S1']?.remand).toBe('PR');
    const otherId = await openCharged(other, charged);
    const reversed = shared(other, newIds());
    await sendMessage('court', reversed[again]);
    const late = await sendMessage('court', reversed.first);
    expect(effectsIn(late)).toEqual(['1.1 superseded']);
    expect((await standing(otherId)).at).toBe(after.at);
    expect((await standing(otherId)).listed).toEqual([]);
  });

  it('is one hearing with what SPI says of it', async () => {
    const urn = newUrn();
    await openCharged(urn, charged);
    const { first } = shared(urn, newIds());
    await sendMessage('court', first);
    const offence = { seq: '001', code: 'CJ88116', start: '2025-01-10', final: 'N' as const, results: [] };
    const court = { court: 'C01SN01', date: '2025-03-03', time: '10:00', bail: 'C' };
    const other = await sendMessage('court', spiResulted({ urn, asn, ...court, offences: [offence] }));
    expect(effectsIn(other)).toEqual(['1.1 superseded']);
  });
});

describe('messages that name no URN', () => {
  it('wait until another message tells of which case they are', async () => {
    const urn = newUrn();
    const journeyId = await openCharged(urn, charged);
    const { hearing, case: caseId } = newIds();
    const send = (name: string, body: object) =>
      sendMessage('court', JSON.stringify(body), { 'X-Message-Type': name });
    const vacated = await send('public.listing.vacated-trial-updated', {
      hearingId: hearing,
      vacatedTrialReasonId: randomUUID(),
    });
    expect([vacated.status, receiptIn(vacated).state]).toEqual([202, 'waiting']);
    await send('public.hearing.initiated', {
      hearing: {
        id: hearing,
        courtCentre: { code: 'C01SN00' },
        type: { description: 'Trial' },
        hearingDays: [{ sittingDay: '2025-06-02T09:00:00Z' }],
        prosecutionCases: [{ id: caseId, prosecutionCaseIdentifier: { caseURN: urn }, defendants: [] }],
      },
    });
    await eventually(async () => {
      expect((await standing(journeyId)).at).toBe('pre-trial/trial-vacated');
    });
    const confirmed = await send('public.listing.hearing-confirmed', {
      confirmedHearing: {
        id: hearing,
        courtCentre: { code: 'C01SN00' },
        type: { description: 'Trial' },
        hearingDays: ['06', '07', '08'].map((day) => ({ sittingDay: `2025-10-${day}T09:00:00Z` })),
        prosecutionCases: [{ id: caseId }],
      },
    });
    expect(confirmed.status).toBe(201);
    const listed = await standing(journeyId);
    expect(listed.at).toBe('pre-trial/trial-listed');
    expect(listed.listed.map(({ days }) => days?.length)).toEqual([3]);
    const marked = await send('public.progression.case-markers-updated', {
      prosecutionCaseId: caseId,
      caseMarkers: [{ markerTypeCode: 'DV' }],
    });
    expect(effectsIn(marked)).toEqual(['. applied court.marker-set']);
    expect((await standing(journeyId)).facts.flags).toContain('domestic-abuse');
    const concluded = await send('public.progression.prosecution-concluded', {
      prosecutionConcluded: [{ prosecutionCaseId: caseId, isConcluded: true, offenceSummary: [] }],
    });
    expect(effectsIn(concluded)).toEqual(['. not-mapped']);
    expect((await standing(journeyId)).at).toBe('pre-trial/trial-listed');
  });
});
