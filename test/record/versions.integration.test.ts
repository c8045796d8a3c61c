import { beforeAll, expect, it } from 'vitest';

import { acceptEvent } from '../../functions/intake/accept-event.ts';
import type { Sender } from '../../functions/intake/sender.ts';
import { journeysRepository } from '../../functions/store/journeys.ts';
import { keyedHash } from '../../functions/store/keyed-hash.ts';
import { inProcess, type InProcess } from '../../local/in-process.ts';
import { agedCatalogue } from '../support/aged-catalogue.ts';
import { cloudEvent, newReference } from '../support/client.ts';
import { useStack } from '../support/stack.ts';

let app: InProcess;
beforeAll(async () => {
  app = await inProcess(useStack(), () => new Date());
});

const force: Sender = {
  agencyId: 'met-police',
  agencyKind: 'police',
  rows: { forces: ['01'], courts: [], cpsAreas: [], services: [], probationRegions: [], journeys: [] },
  families: ['crime', 'safety'],
  sourcePrefixes: ['/police/met/'],
};

it('takes events of both versions of a type, and folds what was stored as v1 as v2', async () => {
  const { tables } = useStack();
  const journeys = journeysRepository({
    client: app.client,
    table: tables.journeys,
    hash: keyedHash('a key of the tests that is long enough for this'),
    catalogue: agedCatalogue,
  });
  const deps = { ...app.accept, journeys, catalogue: agedCatalogue };
  const handIn = async (sent: object) => {
    const outcome = await acceptEvent(deps, { sender: force, sent, alongWith: () => [] });
    if (outcome.kind !== 'accepted') throw new Error(JSON.stringify(outcome));
    return outcome.receipt;
  };
  const crimeReference = newReference();
  const subject = `crime:01/${crimeReference}`;
  const crime = cloudEvent('police', 'crime.recorded', subject, { force: '01', crimeReference });
  const { journeyId = '' } = await handIn(crime);
  const alert = (version: number, time: string, data: object) => ({
    ...cloudEvent('police', 'safety.alert-raised', subject, data),
    type: `london.victim-journey.safety.alert-raised.v${String(version)}`,
    time,
  });
  const { effect } = await handIn(alert(1, '2026-01-06T09:00:00Z', { alert: 'escalation' }));
  expect(effect).toBe('applied');
  await handIn(alert(2, '2026-01-07T09:00:00Z', { kind: 'address-exposed' }));
  expect((await journeys.allEvents(journeyId)).map(({ data, version }) => [version, data]).slice(1)).toEqual([
    [undefined, { kind: 'escalation' }],
    [2, { kind: 'address-exposed' }],
  ]);
  expect((await journeys.readHead(journeyId))?.record.facts.alerts).toEqual([
    'escalation',
    'address-exposed',
  ]);
  // A late event makes the whole record be folded anew from what is stored.
  await handIn({ ...alert(1, '2026-01-05T12:00:00Z', { alert: 'unsafe-channel' }) });
  expect((await journeys.readHead(journeyId))?.record.facts.alerts).toEqual([
    'unsafe-channel',
    'escalation',
    'address-exposed',
  ]);
});
