import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { events } from '../../schemas/events/catalogue.ts';
import { call, cloudEvent, openJourney, post, type Answer } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';

type Sent = Omit<ReturnType<typeof cloudEvent>, 'id'> & { readonly id: string };

const types = [
  'investigation.opened',
  'investigation.reviewed',
  'investigation.suspect-identified',
  'investigation.suspect-arrested',
  'investigation.suspect-interviewed',
  'crime.cancelled',
] as const;

/** What each writer sends, one after the other: the number of an event, and which content it has there. */
const writers = fc.array(
  fc.array(fc.record({ id: fc.nat({ max: 7 }), content: fc.nat({ max: 5 }), day: fc.nat({ max: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 2, maxLength: 6 },
);

/** As an agency does that is told to send it again. */
async function insist(event: Sent): Promise<Answer> {
  for (let tries = 0; tries < 20; tries += 1) {
    const answer = await post('police', event);
    if (answer.status !== 503) return answer;
  }
  throw new Error('Twenty times another writer came first.');
}

const logOf = async (journeyId: string) => {
  const { body } = await call('police', `/journeys/${journeyId}/timeline?limit=200`);
  return body['events'] as { sequence: number; type: string; time: string }[];
};

describe('writers of one journey at once', () => {
  it('make a log without gap, in which all that was accepted stands once', async () => {
    await fc.assert(
      fc.asyncProperty(writers, async (plan) => {
        const { journeyId } = await openJourney();
        const ids = Array.from({ length: 8 }, (): string => randomUUID());
        const event = (number: number, content: number, day: number): Sent => {
          const type = types[content] ?? types[0];
          return {
            ...cloudEvent('police', type, `journey:${journeyId}`, events[type].example, { backload: true }),
            id: ids[number] ?? '',
            time: `2026-01-1${day}T09:00:00.000Z`,
          };
        };
        const exchanges = await Promise.all(
          plan.map(async (turns) => {
            const had: { sent: Sent; answer: Answer }[] = [];
            for (const { id, content, day } of turns) {
              const sent = event(id, content, day);
              had.push({ sent, answer: await insist(sent) });
            }
            return had;
          }),
        );
        const all = exchanges.flat();
        expect(all.filter(({ answer }) => ![200, 201, 422].includes(answer.status))).toEqual([]);
        const log = await logOf(journeyId);
        expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, at) => at + 1));
        const known = new Set(all.map(({ sent }) => sent.id));
        expect(log).toHaveLength(1 + known.size);
        for (const id of known) {
          const about = all.filter(({ sent }) => sent.id === id);
          const accepted = about.filter(({ answer }) => answer.status !== 422);
          expect(accepted.filter(({ answer }) => answer.status === 201)).toHaveLength(1);
          const [first] = accepted;
          const sequence = Number(first?.answer.body['sequence']);
          for (const { sent, answer } of accepted) {
            expect(answer.body).toEqual(first?.answer.body);
            expect(sent).toEqual(first?.sent);
            expect(log[sequence - 1]).toMatchObject({
              type: sent.type.replace(/^london\.victim-journey\.|\.v1$/g, ''),
              time: sent.time,
            });
          }
          for (const { sent, answer } of about.filter((one) => !accepted.includes(one))) {
            expect(answer.body['code']).toBe('event-id-reused');
            expect(sent).not.toEqual(first?.sent);
          }
        }
        const sequences = new Set(
          all.flatMap(({ answer }) => (answer.status === 422 ? [] : [answer.body['sequence']])),
        );
        expect(sequences.size).toBe(known.size);
        await eventually(async () => {
          const { body } = await call('police', `/journeys/${journeyId}/status`);
          expect(body['version']).toBe(log.length);
        });
      }),
      { numRuns: 8 },
    );
  }, 240_000);
});
