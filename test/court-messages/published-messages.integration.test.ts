import { expect, it } from 'vitest';

import { call, newReference } from '../support/client.ts';
import { newUrn, openCharged, receiptIn, sendMessage } from '../support/court-messages.ts';
import { describePublished } from '../support/published.ts';
import {
  inTheEnd,
  messagesOf,
  policeCharges,
  publishedMessages,
  scenarios,
} from '../support/published-messages.ts';

describePublished('the published messages of courts and police', () => {
  it('are each taken, or refused with a reason, and never a fault of ours', async () => {
    const answers: Record<string, string[]> = {};
    for (const { file, body, messageType } of publishedMessages()) {
      const as = body.includes('NewCaseMessage') ? 'police' : 'court';
      const { status, body: answer } = await sendMessage(
        as,
        body,
        messageType === undefined ? {} : { 'X-Message-Type': messageType },
      );
      (answers[`${String(status)} ${(answer['code'] as string | undefined) ?? 'taken'}`] ??= []).push(file);
      if (status === 422) expect(answer['errors'], file).not.toEqual([]);
    }
    const known = ['200 taken', '201 taken', '202 taken', '422 message-not-understood'];
    expect(Object.keys(answers).filter((answer) => !known.includes(answer))).toEqual([]);
    expect(Object.values(answers).flat().length).toBeGreaterThan(80);
    // Service directories, mappings and records of other systems lie among them.
    expect(answers['422 message-not-understood']?.length).toBeLessThanOrEqual(12);
  }, 300_000);

  it.each(scenarios)('%s: each charge is decided as the police have it in the end', async (scenario) => {
    const urn = newUrn();
    const charges = policeCharges(scenario, 'before').map(
      ({ qualifiedCjsCode, startDate, courtCaseChargeNumber }) => ({
        charge: `S1/${String(courtCaseChargeNumber)}`,
        offenceCode: qualifiedCjsCode,
        from: startDate,
      }),
    );
    const journeyId = await openCharged(urn, [{ suspect: 'S1', charges }], { time: '2004-01-01T09:00:00Z' });
    for (const { file, body } of messagesOf(scenario)) {
      // One URN stands in several of them, which have nothing to do with one another.
      const own = body
        .replaceAll(/(PTIURN(?:>|&gt;))[^<&]+/g, `$1${urn}`)
        .replace(/CORRELATION_ID/, newReference());
      const sent = await sendMessage('court', own);
      expect([file, sent.status]).toEqual([file, 201]);
      expect(receiptIn(sent).parts.filter(({ effect }) => effect === 'waiting')).toEqual([]);
    }
    const { body } = await call('police', `/journeys/${journeyId}`);
    const { suspects } = body['facts'] as {
      suspects: Record<
        string,
        { charges: Record<string, string>; offences: Record<string, { offenceCode?: string; from?: string }> }
      >;
    };
    const { charges: states = {}, offences = {} } = suspects['S1'] ?? {};
    const differ = policeCharges(scenario, 'after').flatMap((charge) => {
      const ref = Object.keys(offences).find(
        (each) =>
          offences[each]?.offenceCode === charge.qualifiedCjsCode && offences[each].from === charge.startDate,
      );
      const expected = inTheEnd(charge);
      const ours = ref === undefined ? undefined : states[ref];
      return expected === undefined || ours === expected ? [] : [[charge.qualifiedCjsCode, ours, expected]];
    });
    expect(differ).toEqual([]);
  });
});
