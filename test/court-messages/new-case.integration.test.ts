import { describe, expect, it } from 'vitest';

import { seededAgencies } from '../../local/agencies.ts';
import { newKey } from '../support/access.ts';
import { call } from '../support/client.ts';
import {
  asnOf,
  effectsIn,
  newUrn,
  openCharged,
  openForVictims,
  receiptIn,
  sendMessage,
} from '../support/court-messages.ts';
import { eventually } from '../support/eventually.ts';

import { contactOf } from '../support/people.ts';
import { spiNewCase, spiResulted, type SpiNewCase } from '../support/spi-message.ts';

const assaults = [
  { seq: '001', code: 'CJ88116', start: '2025-01-10' },
  { seq: '002', code: 'CJ88116', start: '2025-01-11' },
] as const;

const first = { address: '1 Planted Street' };
const second = { address: '2 Planted Street', familyName: 'Plantedname', born: '1991-02-03' };

/** Two offences, each about another victim, and the first about both. */
const newCase = (urn: string, more: Partial<SpiNewCase> = {}) =>
  spiNewCase({
    urn,
    asn: asnOf(2001),
    court: 'B01GU01',
    date: '2025-02-03',
    time: '10:00',
    marker: 'DVVI',
    chargedOn: '2025-01-20',
    offences: [
      { ...assaults[0], victims: [first] },
      { ...assaults[1], victims: [second] },
    ],
    ...more,
  });

const results = (urn: string) =>
  spiResulted({
    urn,
    asn: asnOf(2001),
    court: 'B01GU01',
    date: '2025-03-03',
    time: '10:00',
    bail: 'A',
    offences: [
      { ...assaults[0], plea: '2', finding: 'N', final: 'Y', results: [{ code: '2004' }] },
      {
        ...assaults[1],
        plea: '2',
        finding: 'G',
        convicted: '2025-03-03',
        final: 'Y',
        results: [{ code: '1116' }, { code: '3047', until: '2030-03-02' }],
      },
    ],
  });

const journeysIn = (answer: Parameters<typeof receiptIn>[0]): string[] => [
  ...new Set(receiptIn(answer).parts.flatMap(({ journeys = [] }) => journeys)),
];

interface Suspects {
  readonly [ref: string]: { readonly charges: Record<string, string>; readonly asn?: string };
}

const standing = async (journeyId: string) => {
  const { body } = await call('police', `/journeys/${journeyId}`);
  const { stage, step } = body['case'] as { stage: string; step: string };
  const facts = body['facts'] as { suspects: Suspects; flags: string[] };
  const charges = Object.values(facts.suspects).flatMap((suspect) => Object.values(suspect.charges));
  return { at: `${stage}/${step}`, facts, charges, text: JSON.stringify(body) };
};

/** The journeys of a case: that of the victim without a name, and then the other. */
const byVictim = async (journeyIds: readonly string[]) => {
  const all = await Promise.all(
    journeyIds.map(async (id) => {
      const { body } = await contactOf('police', id);
      return { id, isNamed: JSON.stringify(body).includes('Plantedname'), ...(await standing(id)) };
    }),
  );
  return all.sort((a, b) => Number(a.isNamed) - Number(b.isNamed));
};

describe('a new case of the police', () => {
  it('opens a journey for each victim it names, and the court reaches each by the number of the suspect', async () => {
    const urn = newUrn();
    const sent = await sendMessage('police', newCase(urn));
    expect([sent.status, effectsIn(sent)]).toEqual([201, ['. applied crime.recorded charging.charged']]);
    const opened = await byVictim(journeysIn(sent));
    expect(opened.map(({ at, isNamed, facts, charges }) => [at, isNamed, facts.flags, charges])).toEqual([
      ['pre-trial/charged', false, ['domestic-abuse'], ['pending', 'pending']],
      ['pre-trial/charged', true, ['domestic-abuse'], ['pending', 'pending']],
    ]);
    expect(opened.some(({ text }) => /planted/i.test(text))).toBe(false);
    expect(JSON.stringify(sent.body)).not.toMatch(/planted/i);
    const decided = await sendMessage('court', results(urn));
    expect([decided.status, journeysIn(decided).sort()]).toEqual([201, journeysIn(sent).sort()]);
    const after = await byVictim(journeysIn(sent));
    expect(after.map(({ at }) => at)).toEqual(['closed/closed', 'post-trial/sentenced']);
    expect(after[0]?.charges.sort()).toEqual(['acquitted', 'proved']);
  });

  it('opens nothing twice, however often it comes, and in whatever envelope', async () => {
    const urn = newUrn();
    const sent = await sendMessage('police', newCase(urn));
    const again = await sendMessage('police', newCase(urn));
    expect([again.status, again.body]).toEqual([200, sent.body]);
    const spaced = await sendMessage(
      'police',
      newCase(urn).replace('Invented wording.', 'Invented  wording.'),
    );
    expect([spaced.status, effectsIn(spaced)]).toEqual([201, ['. unchanged']]);
    const found = await call('police', `/journeys?caseUrn=${urn}`);
    expect((found.body['journeys'] as unknown[]).length).toBe(2);
  });

  it('adds the charges of another defendant to the journeys that it opened', async () => {
    const urn = newUrn();
    const sent = await sendMessage('police', newCase(urn));
    const other = newCase(urn, { asn: asnOf(2002), offences: [{ ...assaults[0], victims: [first] }] });
    const added = await sendMessage('police', other);
    expect([added.status, effectsIn(added)]).toEqual([201, ['. applied charging.charged']]);
    const opened = await byVictim(journeysIn(sent));
    expect(
      opened.map(({ facts }) =>
        Object.values(facts.suspects)
          .map(({ asn }) => asn)
          .sort(),
      ),
    ).toEqual([
      [asnOf(2001), asnOf(2002)],
      [asnOf(2001), asnOf(2002)],
    ]);
  });

  it('is applied in full to what the court has said before', async () => {
    const urn = newUrn();
    const early = await sendMessage('court', results(urn));
    expect(early.status).toBe(202);
    const sent = await sendMessage('police', newCase(urn));
    await expect
      .poll(async () => (await byVictim(journeysIn(sent))).map(({ at }) => at), { timeout: 20_000 })
      .toEqual(['closed/closed', 'post-trial/sentenced']);
  });

  it('opens nothing where the police have told of the case themselves, or name no victim', async () => {
    const urn = newUrn();
    const charges = assaults.map(({ seq, code, start }) => ({
      charge: `S1/${seq}`,
      offenceCode: code,
      from: start,
    }));
    const journeyId = await openCharged(urn, [{ suspect: 'S1', asn: asnOf(2001), charges }]);
    const before = await standing(journeyId);
    const sent = await sendMessage('police', newCase(urn));
    expect([sent.status, effectsIn(sent)]).toEqual([201, ['. unchanged']]);
    expect((await standing(journeyId)).text).toBe(before.text);
    const none = newCase(newUrn(), { offences: [...assaults] });
    expect(effectsIn(await sendMessage('police', none))).toEqual(['. not-for-victims']);
  });

  it('is one journey with what the force tells of the same charges by events of its own after it', async () => {
    const urn = newUrn();
    const sent = await sendMessage('police', newCase(urn));
    const opened = journeysIn(sent);
    await sendMessage('court', results(urn));
    const own = await openForVictims(
      urn,
      [
        {
          suspect: 'S1',
          asn: asnOf(2001),
          charges: assaults.map(({ seq, code, start }, at) => ({
            charge: `S1/${seq}`,
            offenceCode: code,
            from: start,
            victims: [at + 1],
          })),
        },
      ],
      2,
    );
    await eventually(async () => {
      const merged = await Promise.all(opened.map((id) => call('police', `/journeys/${id}/status`)));
      expect(merged.map(({ body }) => body['mergedInto']).sort()).toEqual([...own].sort());
      const after = await Promise.all(own.map((id) => standing(id)));
      expect(after.map(({ at }) => at)).toEqual(['closed/closed', 'post-trial/sentenced']);
    });
    // What is said of the case from now on makes no second suspect of the one whom the police name.
    await sendMessage('police', newCase(urn, { chargedOn: '2025-01-21' }));
    const [first] = await Promise.all(own.map((id) => standing(id)));
    expect(Object.keys(first?.facts.suspects ?? {})).toEqual(['S1']);
  });

  it('opens nothing for another force, nor by a key that records no crimes', async () => {
    const foreign = newCase(`48${newUrn().slice(2)}`);
    expect(effectsIn(await sendMessage('police', foreign))).toEqual(['. not-for-victims']);
    const { agencyId } = seededAgencies.police;
    const { key } = await newKey(agencyId, { families: ['charging'] });
    expect(effectsIn(await sendMessage({ key }, newCase(newUrn())))).toEqual(['. not-for-victims']);
  });
});
