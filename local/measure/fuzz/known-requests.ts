import { contactPurposes } from '../../../schemas/contact.ts';
import { catalogue, typeOf } from '../../../schemas/events/catalogue.ts';
import { operations } from '../../../schemas/operations.ts';
import { exampleEvent } from '../../../schemas/openapi/events.ts';

import type { SeededAgency } from '../../agencies.ts';

/**
 * A request that the service can carry out. `{names}` in it are filled in when it is sent, with what is known
 * of one thing of the record; `{new}` is another text each time, `{number}` another of seven digits.
 */
export interface KnownRequest {
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
/** By the id of the operation. */
export type KnownRequests = Readonly<Record<string, readonly KnownRequest[]>>;

const receipt = '{receipt}';
const decisions = [
  { receipt, decision: 'accepted' },
  { receipt, decision: 'rejected', reasonCode: 'duplicate' },
];

/** What the examples of the table of operations cannot say: it names records, or there are several ways. */
const particular: KnownRequests = {
  findJourneys: [
    { query: { caseUrn: '{caseUrn}' } },
    { query: { force: '{force}', crimeReference: '{crimeReference}' } },
  ],
  queryStatuses: [{ body: { journeyIds: ['{journeyId}'] } }],
  readContact: Object.keys(contactPurposes).map((purpose) => ({ headers: { 'X-Purpose': purpose } })),
  readCompliance: [{ query: { month: '2026-01' } }],
  readComplianceCsv: [{ query: { month: '2026-01' } }],
  readReferralFigures: [{ query: { month: '2026-01' } }],
  readReferralFiguresCsv: [{ query: { month: '2026-01' } }],
  createAgency: [
    {
      body: {
        agencyId: 'fuzz-{new}',
        kind: 'police',
        name: 'Fuzzed agency',
        rows: { forces: ['77'] },
        sourcePrefixes: ['/fuzz/{new}/'],
        minimumAssurance: 'key+ip',
        networks: ['192.0.2.0/24'],
      },
    },
  ],
  readReferral: [{ headers: { 'Referral-Receipt': receipt } }],
  acknowledgeReferral: [{ body: { receipt } }],
  decideReferral: decisions.map((body) => ({ body })),
  extendLease: [{ body: { receipt, leaseSeconds: 900 } }],
  releaseReferral: [{ body: { receipt, reason: 'other' } }],
  confirmDeletion: [{ body: { deleted: true } }],
  redriveReferral: [{ body: { reason: 'other' } }],
  erasePerson: [{ body: { reason: 'erasure-request' } }],
  setLegalHold: [{ body: { held: true, reason: 'proceedings' } }, { body: { held: false } }],
  registerWebhook: [{ body: { url: '{receiver}' } }],
  attachUnmatchedEvent: [{ body: { journeyId: '{journeyId}' } }],
};

/** An example of every event that an agency may send, about a journey that exists, or is opened by it. */
function knownEvents({ kind, sourcePrefix, rows }: SeededAgency): unknown[] {
  const [force = '01'] = rows.forces ?? [];
  return [...catalogue]
    .filter(([, { senders }]) => senders.includes(kind))
    .flatMap(([type, definition]) => {
      const event = { ...exampleEvent(type, definition), id: '{new}', source: `${sourcePrefix}fuzz` };
      const opens = type === typeOf('crime', 'recorded');
      const data = {
        ...definition.example,
        ...('force' in definition.example ? { force } : {}),
        ...(opens ? { crimeReference: '{new}' } : {}),
      };
      // The last is of a case that nobody knows: such events wait, to be attached by hand.
      const ofJourney = ['journey:{journeyId}', 'case:{caseUrn}', 'case:01ZD{number}'];
      const subjects = opens ? [`crime:${force}/{new}`] : ofJourney;
      return subjects.map((subject) => ({ ...event, subject, data }));
    });
}

/** A good request or more for every operation, as an agency would send it. */
export function knownRequests(agency: SeededAgency): KnownRequests {
  const events = knownEvents(agency);
  const ofEvents: KnownRequests = {
    postEvent: events.map((body) => ({ body })),
    postEventBatch: events.map((event) => ({ body: { events: [event, event] } })),
  };
  return Object.fromEntries(
    operations.map(({ id, request }) => [
      id,
      ofEvents[id] ?? particular[id] ?? [request ? { body: request.example ?? {} } : {}],
    ]),
  );
}
