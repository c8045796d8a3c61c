import { measureAccepting, measureLongJourney } from './accepting.ts';
import { measureAuthorising } from './authorising.ts';
import { measureBundles } from './bundles.ts';
import { measureClaiming, measureYear } from './claiming.ts';
import { measureCourtMessages } from './court-messages.ts';
import { measureDuties } from './duties.ts';
import type { Benchmark, Figure } from './figure.ts';
import { measureFolding } from './folding.ts';
import { measureJourneys } from './journey-cost.ts';
import type { Wire } from './wire.ts';

const valueOf = (figures: readonly Figure[], name: string): number =>
  figures.find((figure) => figure.name === name)?.value ?? Number.NaN;

/** Wall time of a warm event in its Lambda, for the bill: CPU is far less, most of it waits for DynamoDB. */
const SECONDS_OF_EVENT = 0.02;

/** Everything that is measured, in this order; add a row for what you want held to a figure. */
export const benchmarks = (wire: Wire): readonly Benchmark[] => [
  {
    name: 'accepting and reading',
    measure: async () => {
      const figures = await measureAccepting(wire);
      const units = {
        write: valueOf(figures, 'write request units of an event'),
        read: valueOf(figures, 'read request units of an event'),
      };
      return [...figures, ...(await measureJourneys(units, SECONDS_OF_EVENT))];
    },
  },
  { name: 'court messages', measure: () => measureCourtMessages(wire) },
  { name: 'long journeys', measure: () => measureLongJourney(wire) },
  { name: 'folding', measure: measureFolding },
  { name: 'authorising', measure: () => measureAuthorising(wire) },
  { name: 'claiming', measure: () => measureClaiming(wire) },
  { name: 'a year of referrals', measure: () => measureYear(wire, SECONDS_OF_EVENT) },
  { name: 'bundles', measure: measureBundles },
  { name: 'duties', measure: () => measureDuties(wire) },
];
