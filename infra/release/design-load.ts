import { strands } from '../../functions/core/stages/stage.ts';
import { tables, type TableDeclaration } from '../../functions/store/tables.ts';

import { followerNames, functionDeclarations, type FunctionDeclaration } from '../functions.ts';
import { DEFAULT_AWAIT_SECONDS } from '../machines/stage-machine.ts';
import { throttle } from '../throttle.ts';

const declared = Object.values<FunctionDeclaration>(functionDeclarations);
const secondsOf = (isMeant: (declaration: FunctionDeclaration) => boolean): number =>
  Math.max(...declared.filter(isMeant).map(({ timeoutSeconds }) => timeoutSeconds));

/** Crimes that police record in London in a year (951,803 in 2024/25, Office for National Statistics). */
const crimesAYear = 951_803;
/** The busiest hour of the busiest day is so much above the mean: 1.47 of the day, 2.5 of the hour. */
const peak = 1.47 * 2.5;
const secondsAYear = 365 * 86_400;
/** Stages that a journey passes, at most. */
const stagesOfAJourney = 8;
const eventsOfAJourney = 40;
/** A force that loads a day that it missed sends it within an hour. */
const catchingUp = 24;

/** The load that the service is made for, and what the code says of itself: all that `quotas` reckons with. */
export const designLoad = {
  eventsASecond: Math.ceil((crimesAYear * eventsOfAJourney * peak * catchingUp) / secondsAYear),
  /** What the API lets through, all agencies together. */
  requestsASecond: throttle.requestsASecond,
  stageMovesASecond: (crimesAYear * stagesOfAJourney * peak * catchingUp) / secondsAYear,
  /** `design.md` section 6: at most three for an event that moves a stage. */
  transitionsOfAMove: 3,
  /** Three transitions, each of which an execution's history tells in up to five events. */
  eventsOfAStep: 15,
  movesWithinAStage: 500,
  openJourneys: 300_000,
  strandsOfAJourney: strands.length,
  longestAwaitDays: DEFAULT_AWAIT_SECONDS / 86_400,
  /** Measured: `npm run bench`, median of a warm call. */
  authoriserSeconds: 0.05,
  requestSeconds: 0.15,
  /** Ten for each shard of a table that grew to twenty. */
  followersAtOnce: 20 * 10,
  followersOfAStream: Math.max(
    ...['journeys-stream', 'audit-stream'].map(
      (stream) => declared.filter(({ trigger }) => trigger === stream).length,
    ),
  ),
  followers: followerNames.length,
  /** Heads are held under 64 KiB; an event's body is 256 KiB at most. */
  largestItemKiB: 256 + 64,
  /** A figure that every crime of a force counts in, at the peak of catching up, two units a write. */
  writesOfTheHottestPartition: Math.ceil(((crimesAYear * peak * catchingUp) / secondsAYear) * 2),
  indexesOfATable: Math.max(
    ...Object.values<TableDeclaration>(tables).map(({ indexes }) => Object.keys(indexes).length),
  ),
  /** A weekend's night without anybody, until somebody mends a follower. */
  longestOutageOfAFollowerHours: 12,
  longestRequestSeconds: secondsOf(({ trigger }) => trigger === 'api' || trigger === 'authoriser'),
  longestRunSeconds: secondsOf(() => true),
} as const;
