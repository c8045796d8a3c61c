import { expect, it } from 'vitest';

import { derive } from '../../functions/core/court-messages/derive.ts';
import type { Received } from '../../functions/core/court-messages/newest.ts';
import { parseCourtMessage } from '../../functions/core/court-messages/parse-message.ts';
import { foldAll } from '../../functions/core/record/fold.ts';
import { describePublished } from '../support/published.ts';
import {
  differing,
  heldBy,
  inTheEnd,
  messagesOf,
  policeCharges,
  scenarios,
  stageOf,
  toldBefore,
} from '../support/published-messages.ts';
import { storedEvent } from '../support/stored-event.ts';

/** The case that the police know of before, after all the court's messages of a scenario. */
function standing(scenario: string) {
  const received = messagesOf(scenario).map(({ file, body }, index): Received => {
    const parsed = parseCourtMessage(body);
    if (!parsed.ok) throw new Error(`${file}: ${parsed.refusal.code}`);
    return {
      id: file,
      statement: parsed.statement,
      receivedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString(),
    };
  });
  const police = [
    storedEvent('crime.recorded', { seq: 1, time: '2004-01-01T09:00:00.000Z' }),
    storedEvent('charging.charged', {
      seq: 2,
      time: '2004-01-02T09:00:00.000Z',
      data: { suspect: 'S1', charges: toldBefore(scenario) },
    }),
  ];
  const { facts, waiting } = derive(received, foldAll(police).facts.suspects);
  const courts = facts.map(({ key, type, data, time, precision, place }, index) =>
    storedEvent(type, {
      seq: index + 3,
      id: key,
      source: '/hmcts/spi',
      agencyId: 'hmcts',
      agencyKind: 'court',
      time,
      timePrecision: precision,
      sequence: String(place),
      data,
    }),
  );
  const record = foldAll([...police, ...courts]);
  const { stage, step, ending } = record.strands.case;
  return {
    stage,
    at: `${stage}/${step}${ending === undefined ? '' : ` ${ending}`}`,
    suspect: record.facts.suspects['S1'] ?? {},
    toMend: [...record.waiting, ...record.unexpected].map(({ type }) => type),
    waiting,
  };
}

describePublished('the result messages of real scenarios', () => {
  it.each(scenarios)('%s: no defendant waits, and an ordinary hearing is no item to mend', (scenario) => {
    expect(standing(scenario)).toMatchObject({ waiting: [], toMend: [] });
  });

  it.each(scenarios)('%s: its stage and its open charges are those of the police', (scenario) => {
    const { stage, suspect } = standing(scenario);
    const after = policeCharges(scenario, 'after');
    const told = (charge: string | undefined) => (scenario in differing ? 'told' : charge);
    expect(after.map((charge) => [charge.qualifiedCjsCode, told(heldBy(suspect, charge))])).toEqual(
      after.map((charge) => [charge.qualifiedCjsCode, told(inTheEnd(charge))]),
    );
    expect(told(stage)).toBe(told(stageOf(after.map(inTheEnd))));
  });

  it('stand where the court left them', () => {
    expect(Object.fromEntries(scenarios.map((scenario) => [scenario, standing(scenario).at]))).toEqual({
      '001-sexual-offences': 'post-trial/sentenced',
      '033-sine-die-results': 'post-trial/sentenced',
      '048-sentence-dates': 'post-trial/sentenced',
      '083-welsh-language-support': 'post-trial/sentenced',
      '115-withdrawn-dismissed-offences': 'post-trial/sentenced',
      '161-ignored-offences': 'post-trial/sentenced',
      '208-victim-surcharge': 'post-trial/sentenced',
      '210-restraining-order': 'post-trial/sentenced',
      '213-offences-taken-into-consideration': 'post-trial/sentenced',
      '244-witness-warrants': 'pre-trial/charged',
      '246-adjournment-post-judgement': 'sentence/sentence-listed',
      '263-guilty-defendant-dies': 'closed/closed suspect-died',
      '401a-cp-amend-reshare': 'sentence/awaiting-sentence',
      '401e-cp-amend-reshare': 'sentence/sentence-listed',
    });
  });
});
