import { accessOperations } from './operations/access.ts';
import { auditOperations } from './operations/audit.ts';
import { contractOperations } from './operations/contract.ts';
import { courtMessageOperations } from './operations/court-messages.ts';
import { deskOperations } from './operations/desk.ts';
import { directoryOperations } from './operations/directory.ts';
import type { Operation } from './operations/define.ts';
import { dutyOperations } from './operations/duties.ts';
import { eventOperations } from './operations/events.ts';
import { journeyOperations } from './operations/journeys.ts';
import { ownOperations } from './operations/own.ts';
import { peopleOperations } from './operations/people.ts';
import { statisticsOperations } from './operations/statistics.ts';
import { referralOperations } from './operations/referrals.ts';
import { webhookOperations } from './operations/webhooks.ts';
import { unmatchedOperations } from './operations/unmatched.ts';

/**
 * Every operation that is deployed. Routes, the authoriser's decision, the OpenAPI document and the
 * matrix of who may do what are all made from it.
 */
export const operations: readonly Operation[] = [
  eventOperations,
  journeyOperations,
  dutyOperations,
  contractOperations,
  statisticsOperations,
  accessOperations,
  referralOperations,
  directoryOperations,
  webhookOperations,
  peopleOperations,
  auditOperations,
  unmatchedOperations,
  courtMessageOperations,
  ownOperations,
  deskOperations,
].flatMap((rows) => Object.values<Operation>(rows));
