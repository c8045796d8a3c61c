import { designLoad as load } from './design-load.ts';

/** A limit of AWS that the design leans on. */
export interface Quota {
  readonly name: string;
  readonly unit: string;
  /** What an account has in eu-west-2 until it asks for more. */
  readonly standard: number;
  /** What the design needs of it. */
  readonly needed: number;
  /** Its names in Service Quotas, where an account is asked for it before a deployment. */
  readonly code?: { readonly service: string; readonly quota: string };
  readonly source: string;
  /** When the source was read. */
  readonly read: string;
}

const userGuides = 'https://docs.aws.amazon.com';

/**
 * The limits that the service lives within, in eu-west-2. `needed` is arithmetic over the design's load and what the
 * code says of itself, so that a change of either shows here; a test holds it within `standard`, with room.
 */
export const quotas: readonly Quota[] = [
  {
    name: 'concurrent executions of all functions',
    unit: 'executions',
    standard: 1000,
    // Every request runs the authoriser, then its function; each follower runs beside them.
    needed: Math.ceil(
      load.requestsASecond * (load.authoriserSeconds + load.requestSeconds) + load.followersAtOnce,
    ),
    code: { service: 'lambda', quota: 'L-B99A9384' },
    source: `${userGuides}/lambda/latest/dg/gettingstarted-limits.html`,
    read: '2026-11-30',
  },
  {
    name: 'requests to all APIs',
    unit: 'a second',
    standard: 10_000,
    needed: load.requestsASecond,
    code: { service: 'apigateway', quota: 'L-8A5B8E43' },
    source: `${userGuides}/apigateway/latest/developerguide/limits.html`,
    read: '2026-11-30',
  },
  {
    name: 'open executions',
    unit: 'executions',
    standard: 1_000_000,
    needed: load.openJourneys * load.strandsOfAJourney,
    source: `${userGuides}/step-functions/latest/dg/service-quotas.html`,
    read: '2026-11-30',
  },
  {
    name: 'executions started',
    unit: 'a second',
    standard: 150,
    needed: Math.ceil(load.stageMovesASecond),
    source: `${userGuides}/step-functions/latest/dg/service-quotas.html`,
    read: '2026-11-30',
  },
  {
    name: 'state transitions',
    unit: 'a second',
    standard: 500,
    needed: Math.ceil(load.stageMovesASecond * load.transitionsOfAMove),
    source: `${userGuides}/step-functions/latest/dg/service-quotas.html`,
    read: '2026-11-30',
  },
  {
    name: 'events of one execution',
    unit: 'events',
    standard: 25_000,
    needed: load.eventsOfAStep * load.movesWithinAStage,
    source: `${userGuides}/step-functions/latest/dg/service-quotas.html`,
    read: '2026-11-30',
  },
  {
    name: 'life of one execution',
    unit: 'days',
    standard: 365,
    needed: load.longestAwaitDays,
    source: `${userGuides}/step-functions/latest/dg/service-quotas.html`,
    read: '2026-11-30',
  },
  {
    name: 'size of an item',
    unit: 'KiB',
    standard: 400,
    needed: load.largestItemKiB,
    source: `${userGuides}/amazondynamodb/latest/developerguide/ServiceQuotas.html`,
    read: '2026-11-30',
  },
  {
    name: 'writes to one partition',
    unit: 'units a second',
    standard: 1000,
    needed: load.writesOfTheHottestPartition,
    source: `${userGuides}/amazondynamodb/latest/developerguide/bp-partition-key-design.html`,
    read: '2026-11-30',
  },
  {
    name: 'indexes of a table',
    unit: 'indexes',
    standard: 20,
    needed: load.indexesOfATable,
    source: `${userGuides}/amazondynamodb/latest/developerguide/ServiceQuotas.html`,
    read: '2026-11-30',
  },
  {
    name: 'time that a stream keeps a record',
    unit: 'hours',
    standard: 24,
    needed: load.longestOutageOfAFollowerHours,
    source: `${userGuides}/amazondynamodb/latest/developerguide/Streams.html`,
    read: '2026-11-30',
  },
  {
    name: 'functions that follow one stream',
    unit: 'functions',
    standard: 2,
    needed: load.followersOfAStream,
    source: `${userGuides}/amazondynamodb/latest/developerguide/Streams.html`,
    read: '2026-11-30',
  },
  {
    name: 'symmetric operations of KMS',
    unit: 'a second',
    standard: 10_000,
    // Tables ask for a key once in five minutes; the vault for each person it seals or opens.
    needed: load.requestsASecond,
    source: `${userGuides}/kms/latest/developerguide/requests-per-second.html`,
    read: '2026-11-30',
  },
  {
    name: 'targets of rules called',
    unit: 'a second',
    standard: 2250,
    needed: load.eventsASecond,
    source: `${userGuides}/eventbridge/latest/userguide/eb-quota.html`,
    read: '2026-11-30',
  },
  {
    name: 'longest answer of an API',
    unit: 'seconds',
    standard: 29,
    needed: load.longestRequestSeconds,
    source: `${userGuides}/apigateway/latest/developerguide/limits.html`,
    read: '2026-11-30',
  },
  {
    name: 'longest run of a function',
    unit: 'seconds',
    standard: 900,
    needed: load.longestRunSeconds,
    source: `${userGuides}/lambda/latest/dg/gettingstarted-limits.html`,
    read: '2026-11-30',
  },
];
