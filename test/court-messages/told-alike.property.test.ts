import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { EventType } from '../../schemas/events/catalogue.ts';
import { foldAll } from '../../functions/core/record/fold.ts';
import type { StoredEvent } from '../../functions/core/record/stored-event.ts';
import { commonPlatformResulted } from '../support/common-platform-message.ts';
import { asnOf, type ChargedSuspect } from '../support/court-messages.ts';
import { inEnvelope, spiResulted } from '../support/spi-message.ts';
import { storedEvent } from '../support/stored-event.ts';
import { chargedEvents, WorkedCase } from '../support/worked-case.ts';

/** Random cases and hearings, and the same hearings told by SPI, by Common Platform, and by events of our own. */

const URN = '01TC0010125';
/** The days in court, at ten in London; the last is only ever to come. */
const days = [
  { date: '2025-03-03', at: '2025-03-03T10:00:00.000Z' },
  { date: '2025-04-07', at: '2025-04-07T09:00:00.000Z' },
  { date: '2025-05-12', at: '2025-05-12T09:00:00.000Z' },
  { date: '2025-06-16', at: '2025-06-16T09:00:00.000Z' },
] as const;
const codes = ['TH68010', 'CJ88116', 'CD71039'] as const;

/** What a court can do with a charge that is open, and with one that was proved and awaits its sentence. */
const onOpen = ['adjourned', 'proved', 'fined', 'jailed', 'acquitted', 'stopped', 'dormant'] as const;
const onProved = ['adjourned', 'fined', 'jailed'] as const;
const results = {
  adjourned: '4027',
  proved: '4027',
  fined: '1015',
  jailed: '1002',
  acquitted: '2004',
  stopped: '2051',
  dormant: '2007',
} as const;
type Decision = keyof typeof results;

/** One charge at one hearing. */
interface Heard {
  readonly charge: ChargedSuspect['charges'][number];
  readonly decision: Decision;
  readonly plea: 'NG' | 'G';
  /** The day of the conviction, today's or one before. */
  readonly convicted?: string;
  readonly isProvedToday: boolean;
}
interface Sitting {
  readonly suspect: ChargedSuspect;
  readonly day: number;
  readonly heard: readonly Heard[];
}

const suspectsOf = (counts: readonly number[]): ChargedSuspect[] =>
  counts.map((count, at) => ({
    suspect: `S${String(at + 1)}`,
    asn: asnOf(4000 + at),
    charges: codes.slice(0, count).map((offenceCode, place) => ({
      charge: `S${String(at + 1)}/${String(place + 1)}`,
      offenceCode,
      from: '2025-01-10',
    })),
  }));

/** Lets a court decide, hearing after hearing, what is yet undecided. */
function hearingsOf(suspects: readonly ChargedSuspect[], draws: readonly number[]): Sitting[] {
  let drawn = 0;
  const draw = <T>(list: readonly T[]): T => list[(draws[drawn++ % draws.length] ?? 0) % list.length] as T;
  return suspects.flatMap((suspect) => {
    const open = new Map(suspect.charges.map((charge) => [charge, undefined as string | undefined]));
    return days.slice(0, -1).flatMap(({ date }, day): Sitting[] => {
      const heard = [...open].map(([charge, before]): Heard => {
        const decision: Decision = before === undefined ? draw(onOpen) : draw(onProved);
        const isProvedToday = before === undefined && ['proved', 'fined', 'jailed'].includes(decision);
        const convicted = isProvedToday ? date : before;
        return {
          charge,
          decision,
          plea: 'NG',
          ...(convicted !== undefined && { convicted }),
          isProvedToday,
        };
      });
      for (const { charge, decision, convicted } of heard)
        if (results[decision] === '4027') open.set(charge, convicted);
        else open.delete(charge);
      return heard.length > 0 ? [{ suspect, day, heard }] : [];
    });
  });
}

const isAdjourned = ({ decision }: Heard): boolean => results[decision] === '4027';
const findingOf = ({ convicted, decision }: Heard): 'G' | 'NG' | undefined =>
  convicted === undefined ? (decision === 'acquitted' ? 'NG' : undefined) : 'G';
const nextOf = ({ day }: Sitting) => days[day + 1] ?? days[0];
const reasonOf = ({ convicted }: Heard): string => (convicted === undefined ? 'for trial' : 'for sentence');

const bySpi = (sitting: Sitting): string =>
  inEnvelope.route(
    spiResulted({
      urn: URN,
      asn: sitting.suspect.asn ?? '',
      court: 'B01GU01',
      date: days[sitting.day]?.date ?? '',
      time: '10:00',
      bail: 'A',
      offences: sitting.heard.map((each, at) => ({
        // The court counts those that are left anew.
        seq: String(at + 1).padStart(3, '0'),
        code: each.charge.offenceCode,
        start: each.charge.from,
        plea: '2',
        ...(findingOf(each) && { finding: findingOf(each) === 'G' ? 'G' : 'N' }),
        ...(each.convicted !== undefined && { convicted: each.convicted }),
        final: isAdjourned(each) || each.decision === 'dormant' ? 'N' : 'Y',
        results: [
          {
            code: results[each.decision],
            ...(isAdjourned(each) && {
              next: {
                court: 'B01GU01',
                date: nextOf(sitting).date,
                time: '10:00',
                reason: reasonOf(each),
                bail: 'B',
              },
            }),
          },
        ],
      })),
    }),
    1,
    sitting.suspect.suspect,
    days[sitting.day]?.date,
  );

const uuid = (kind: number, number: number): string =>
  `00000000-0000-4000-8000-${String(kind * 1000 + number).padStart(12, '0')}`;

/** One message for all defendants of a hearing. */
function byCommonPlatform(sittings: readonly Sitting[]): string[] {
  return [...Map.groupBy(sittings, ({ day }) => day)].map(([day, together]) => {
    const messages = together.map((sitting) => {
      const number = Number(sitting.suspect.suspect.slice(1));
      return JSON.parse(
        commonPlatformResulted({
          hearing: uuid(1, day),
          court: 'B01GU00',
          at: days[day]?.at ?? '',
          sharedTime: (days[day]?.at ?? '').replace(/T[0-9]{2}/, 'T16'),
          case: uuid(2, 0),
          urn: URN,
          defendant: uuid(3, number),
          asn: sitting.suspect.asn ?? '',
          offences: sitting.heard.map((each) => {
            const finding = findingOf(each);
            return {
              id: uuid(4, number * 10 + codes.indexOf(each.charge.offenceCode as (typeof codes)[number])),
              code: each.charge.offenceCode,
              start: each.charge.from,
              plea: 'NOT_GUILTY',
              ...(finding && { verdict: finding === 'G' ? 'GUILTY' : 'NOT_GUILTY' }),
              ...(each.convicted !== undefined && { convicted: each.convicted }),
              results: [
                {
                  id: `${each.charge.charge.replace('/', '-')}-${String(day)}`,
                  code: results[each.decision],
                  ...(isAdjourned(each) && {
                    next: {
                      at: nextOf(sitting).at,
                      court: 'B01GU00',
                      type: reasonOf(each) === 'for trial' ? 'Trial' : 'Sentence',
                    },
                  }),
                },
              ],
            };
          }),
        }),
      ) as { hearing: { prosecutionCases: { defendants: unknown[] }[] } };
    });
    const [first] = messages;
    const [one] = first?.hearing.prosecutionCases ?? [];
    if (one)
      one.defendants = messages.flatMap(({ hearing }) =>
        hearing.prosecutionCases.flatMap((each) => each.defendants),
      );
    return JSON.stringify(first);
  });
}

/** As a court's own client would tell of it. */
function byEvents(sittings: readonly Sitting[], seq: number): StoredEvent[] {
  const events: StoredEvent[] = [];
  const pleaded = new Set<string>();
  const bailed = new Set<string>();
  for (const sitting of [...sittings].sort((a, b) => a.day - b.day)) {
    const {
      suspect: { suspect },
      day,
      heard,
    } = sitting;
    const hearing = (at: number) => `H${String(at)}`;
    const say = (type: EventType, data: object) => {
      const sequence = String(events.length + 1).padStart(4, '0');
      const source = '/hmcts/own';
      const by = { source, agencyId: 'hmcts', agencyKind: 'court' } as const;
      const time = days[day]?.at ?? '';
      events.push(
        storedEvent(type, {
          seq: seq + events.length + 1,
          id: `own-${sequence}`,
          ...by,
          time,
          sequence,
          data,
        } as never),
      );
    };
    const of = { suspect, atHearing: hearing(day) };
    for (const each of heard) {
      const charges = [each.charge.charge];
      if (!pleaded.has(each.charge.charge)) say('court.plea-entered', { ...of, charges, plea: each.plea });
      pleaded.add(each.charge.charge);
      const finding = findingOf(each);
      if (finding && (each.isProvedToday || finding === 'NG'))
        say('court.verdict', { ...of, charges, verdict: finding });
      if (each.decision === 'stopped') say('court.proceedings-stopped', { ...of, charges });
      if (each.decision === 'dormant')
        say('court.case-dormant', { ...of, charges, kind: 'adjourned-sine-die' });
    }
    const sentenced = heard.filter(({ decision }) => decision === 'fined' || decision === 'jailed');
    if (sentenced.length > 0)
      say('court.sentence-passed', {
        ...of,
        charges: sentenced.map(({ charge }) => charge.charge),
        kind: sentenced.some(({ decision }) => decision === 'jailed') ? 'immediate-custody' : 'fine',
      });
    const adjourned = heard.filter(isAdjourned);
    if (adjourned.length > 0 && !bailed.has(suspect)) {
      say('court.bail-decided', { ...of, remand: 'CB', change: 'granted' });
      bailed.add(suspect);
    }
    if (adjourned.length > 0)
      say('court.hearing-listed', {
        hearing: hearing(day + 1),
        court: 'B01GU01',
        hearingType: adjourned.some(({ convicted }) => convicted === undefined) ? 'TRIAL' : 'SENT',
        at: nextOf(sitting).at,
        suspects: [suspect],
        atHearing: hearing(day),
      });
    say('court.hearing-held', {
      hearing: hearing(day),
      outcome: adjourned.length > 0 ? 'adjourned' : 'resulted',
      atHearing: hearing(day),
    });
  }
  return events;
}

/** What must be the same however it is told: not what each calls a hearing, nor who opened which duty. */
function essence({
  at,
  ending,
  suspects,
  hearings,
}: Pick<WorkedCase['stands'], 'at' | 'ending' | 'suspects' | 'hearings'>) {
  const told = Object.entries(suspects).map(([ref, { charges, sentenced = [], remand }]) => [
    ref,
    charges,
    [...sentenced].sort(),
    remand,
  ]);
  const sat = Object.values(hearings).map(
    ({ at: when, court, state }) => `${when} ${court.slice(0, 5)} ${state}`,
  );
  return { at, ending, told, sat: sat.sort() };
}

const worked = (suspects: readonly ChargedSuspect[], bodies: readonly string[]) => {
  const one = new WorkedCase(suspects);
  for (const body of bodies) one.receive(body);
  const { toMend } = one.stands;
  return { ...essence(one.stands), toMend };
};

const cases = fc.record({
  counts: fc.array(fc.integer({ min: 1, max: codes.length }), { minLength: 1, maxLength: 2 }),
  draws: fc.array(fc.nat(1000), { minLength: 8, maxLength: 24 }),
  order: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
});

describe('random hearings of random cases', () => {
  it('give the same record by SPI, by Common Platform, in any order, and by our own events', () => {
    fc.assert(
      fc.property(cases, ({ counts, draws, order }) => {
        const suspects = suspectsOf(counts);
        const sittings = hearingsOf(suspects, draws);
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((each, at) => [order[at % order.length] ?? 0, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each);
        const police = chargedEvents(suspects);
        const record = foldAll([...police, ...byEvents(sittings, police.length)]);
        const { stage, step, ending } = record.strands.case;
        const own = {
          ...essence({ at: `${stage}/${step}`, ending, ...record.facts }),
          toMend: [...record.waiting, ...record.unexpected].map(({ type }) => type),
        };
        expect(worked(suspects, shuffled(sittings.map(bySpi)))).toEqual(own);
        expect(worked(suspects, shuffled(byCommonPlatform(sittings)))).toEqual(own);
      }),
      { numRuns: 25 },
    );
  });
});
