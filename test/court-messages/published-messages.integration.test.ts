import { expect, it } from 'vitest';

import { call, newReference } from '../support/client.ts';
import { newUrn, openCharged, receiptIn, sendMessage } from '../support/court-messages.ts';
import { describePublished } from '../support/published.ts';
import {
  differing,
  heldBy,
  inTheEnd,
  messagesOf,
  policeCharges,
  publishedMessages,
  scenarios,
  stageOf,
  toldBefore,
  type PoliceCharge,
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

  it.each(scenarios)('%s: its stage and its open charges are those of the police', async (scenario) => {
    const urn = newUrn();
    const journeyId = await openCharged(urn, [{ suspect: 'S1', charges: toldBefore(scenario) }], {
      time: '2004-01-01T09:00:00Z',
    });
    for (const { file, body } of messagesOf(scenario)) {
      // One URN stands in several of them, which have nothing to do with one another.
      const own = body
        .replaceAll(/(PTIURN(?:>|&gt;))[^<&]+/g, `$1${urn}`)
        .replace(/CORRELATION_ID/, newReference());
      const sent = await sendMessage('court', own);
      expect([file, sent.status]).toEqual([file, 201]);
      expect(receiptIn(sent).parts.filter(({ effect }) => effect === 'waiting')).toEqual([]);
    }
    if (scenario in differing) return;
    const { body } = await call('police', `/journeys/${journeyId}`);
    const { stage } = body['case'] as { stage: string };
    const { suspects } = body['facts'] as { suspects: Record<string, Parameters<typeof heldBy>[0]> };
    const after = policeCharges(scenario, 'after');
    const told = (charge: PoliceCharge, how: string | undefined) => [charge.qualifiedCjsCode, how];
    expect(after.map((charge) => told(charge, heldBy(suspects['S1'] ?? {}, charge)))).toEqual(
      after.map((charge) => told(charge, inTheEnd(charge))),
    );
    expect(stage).toBe(stageOf(after.map(inTheEnd)));
  });
});
