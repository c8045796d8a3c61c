import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { emptyRecord } from '../../functions/core/record/record.ts';
import { marked, type StoredEvent } from '../../functions/core/record/stored-event.ts';
import { checkRecordEvent } from '../../functions/intake/check-record-event.ts';
import { isRefused, type Refused } from '../../functions/intake/outcome.ts';
import { readEvent } from '../../functions/intake/read-event.ts';
import type { Sender } from '../../functions/intake/sender.ts';
import { profiles } from '../../functions/core/agency-profiles.ts';
import { RowFilterSchema, type AgencyKind } from '../../schemas/agencies.ts';
import {
  definitionOf,
  eventTypes,
  families,
  typeOf,
  type EventType,
} from '../../schemas/events/catalogue.ts';
import { personalFields } from '../../schemas/events/shared.ts';
import { propertyRuns } from '../support/property-runs.ts';

const NOW = new Date(Date.UTC(2026, 6, 1));
const kinds = [
  'police',
  'cps',
  'court',
  'witness-care',
  'support-service',
  'probation',
  'phoneline',
] as const;
const types = eventTypes.filter(
  (type) =>
    !type.startsWith('journey.') &&
    definitionOf(type).senders.some((kind) => kinds.some((one) => one === kind)),
);

const senderOf = (agencyKind: AgencyKind, families: readonly string[]): Sender => ({
  agencyId: `the-${agencyKind}`,
  agencyKind,
  rows: RowFilterSchema.parse({ forces: ['01'], courts: ['C01CE00'], services: ['lvws-core'] }),
  families,
  sourcePrefixes: [`/${agencyKind}/`],
});

/** The example of a type, parted as the service parts it. */
const exampleOf = (type: EventType, personal: boolean): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(definitionOf(type).example).filter(
      ([field]) => personalFields.some((one) => one === field) === personal,
    ),
  );
const logOf = (type: EventType) => exampleOf(type, false);

/** Of what an event says: a field less, a field of another type, another force, or a value that is none. */
const changes = fc.record({
  drop: fc.option(fc.nat(12), { nil: undefined }),
  from: fc.option(fc.constantFrom(...types), { nil: undefined }),
  force: fc.option(fc.constantFrom('01', '02', '48'), { nil: undefined }),
  spoil: fc.option(fc.tuple(fc.nat(12), fc.constantFrom<unknown>('Ümlaut', -1, true, 'x', [])), {
    nil: undefined,
  }),
});

function changed(
  type: EventType,
  { drop, from, force, spoil }: typeof changes extends fc.Arbitrary<infer T> ? T : never,
) {
  const data: Record<string, unknown> = {
    ...logOf(type),
    ...(from ? logOf(from) : {}),
    ...(force ? { force } : {}),
  };
  const names = Object.keys(data);
  const [at, value] = spoil ?? [];
  if (at !== undefined && names.length > 0) data[names[at % names.length] ?? ''] = value;
  if (drop !== undefined && names.length > 0) Reflect.deleteProperty(data, names[drop % names.length] ?? '');
  return data;
}

const sent = (sender: Sender, type: EventType, data: object) => {
  const { family, name, version } = definitionOf(type);
  return readEvent(
    {
      sender,
      sent: {
        specversion: '1.0',
        id: 'e1',
        source: `/${sender.agencyKind}/test`,
        type: typeOf(family, name, version),
        subject: 'journey:jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
        time: '2026-06-01T09:00:00Z',
        data,
      },
    },
    NOW,
  );
};

type Check = typeof checkRecordEvent;
type Correction = 'not-posted' | 'refused' | 'taken';

/** What becomes of a correction of an event, to what a sender may not post; `not-posted` where it may. */
async function corrected(check: Check, sender: Sender, type: EventType, data: object): Promise<Correction> {
  const whole = senderOf(sender.agencyKind, families);
  const own = sent(whole, type, definitionOf(type).example);
  if (isRefused(own)) return 'not-posted';
  const stored: StoredEvent = marked(own.event, { seq: 1, effect: 'applied' as const });
  // Personal fields are in no correction; posted anew, the event has its own.
  if (!isRefused(sent(sender, type, { ...data, ...exampleOf(type, true) }))) return 'not-posted';
  const correction = sent(sender, 'journey.corrected', {
    corrects: { source: stored.source, id: stored.id },
    replacement: data,
    reason: 'wrong-value',
  });
  if (isRefused(correction)) return 'refused';
  const head = {
    journeyId: 'jrn_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    personRef: 'prs_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    victimNumber: 1,
    version: 1,
    openedAt: stored.time,
    updatedAt: stored.time,
    live: true,
    record: emptyRecord(),
  };
  const journeys = {
    allEvents: () => Promise.resolve([stored]),
    readHead: () => Promise.resolve(undefined),
    findByAlias: () => Promise.resolve([]),
  };
  return (await check({ journeys }, { ...correction, sender }, [head])) ? 'refused' : 'taken';
}

const cases = fc.record({
  kind: fc.constantFrom(...kinds),
  type: fc.constantFrom(...types),
  changes,
  // A key may hold fewer families than its agency: then it may not send what the agency sent.
  narrow: fc.boolean(),
});

const holds = (check: Check, seen: Record<Correction, number> = { refused: 0, taken: 0, 'not-posted': 0 }) =>
  fc.asyncProperty(cases, async ({ kind, type, changes: by, narrow }) => {
    if (!profiles[kind].sends.includes(type)) return true;
    const sender = senderOf(kind, narrow ? ['journey'] : families);
    const became = await corrected(check, sender, type, changed(type, by));
    seen[became] += 1;
    return became !== 'taken';
  });

describe('a correction', () => {
  it('is refused where its sender may not post what it says', async () => {
    const seen = { refused: 0, taken: 0, 'not-posted': 0 };
    await fc.assert(holds(checkRecordEvent, seen), { numRuns: propertyRuns });
    expect(seen.refused).toBeGreaterThan(propertyRuns / 20);
  }, 120_000);

  it.each<[string, (refused: Refused) => boolean]>([
    ['families', ({ reason }) => reason === 'family-not-allowed'],
    ['forces', ({ reason }) => reason === 'force-not-allowed'],
    ['fields', ({ reason }) => reason === 'invalid-event'],
  ])('would be found to be a side door if %s were not looked at', async (_what, isForgotten) => {
    const forgetful: Check = async (...given) => {
      const refusal = await checkRecordEvent(...given);
      return refusal && isForgotten(refusal) ? undefined : refusal;
    };
    expect((await fc.check(holds(forgetful), { numRuns: 2000 })).failed).toBe(true);
  });
});
