import { commonPlatformNames, type CourtMessageFormat } from '../../../../schemas/court-messages/formats.ts';

import { refuse } from '../refusal.ts';

import { has, type JsonObject, textAt, valueAt } from './read-json.ts';

/** Samples and results pulled by other services carry no name: the first shape that fits says what they are. */
const shapes: readonly (readonly [format: CourtMessageFormat, fits: (body: JsonObject) => boolean])[] = [
  ['cp-results', (body) => has(body, 'hearing') && (has(body, 'sharedTime') || has(body, 'targets'))],
  ['cp-police-results', (body) => has(body, 'urn', 'defendant', 'sessionDays')],
  ['cp-listing', (body) => has(body, 'confirmedHearing') || has(body, 'updatedHearing')],
  ['cp-listing', (body) => has(body, 'caseId', 'hearings')],
  ['cp-listing', (body) => has(body, 'hearingId', 'defendantOffences', 'hearingDays')],
  ['cp-vacated', (body) => has(body, 'hearingId', 'vacatedTrialReasonId')],
  ['cp-vacated', (body) => has(body, 'hearingId', 'offenceIds')],
  ['cp-listing', (body) => has(body, 'hearingId', 'hearingDateTime')],
  ['cp-listing', (body) => has(body, 'hearingId', 'hearingDays')],
  ['cp-vacated', (body) => has(body, 'hearingId', 'isVacated')],
  ['cp-plea', (body) => has(body, 'pleaModel')],
  ['cp-verdict', (body) => has(body, 'verdicts')],
  ['cp-markers', (body) => has(body, 'prosecutionCaseId', 'caseMarkers')],
  ['cp-concluded', (body) => has(body, 'prosecutionConcluded')],
  ['cp-withdrawn', (body) => has(body, 'resultedOffences')],
  ['cp-case', (body) => has(body, 'prosecutionCase') || has(body, 'defendants', 'listHearingRequests')],
  ['cp-case', (body) => has(body, 'prosecutionCaseIdentifier', 'defendants')],
  ['cp-case', (body) => has(body, 'prosecutionCaseId', 'oldCpsProsecutor')],
  ['cp-case', (body) => has(body, 'updatedOffences') || has(body, 'addedOffences')],
  ['cp-results', (body) => has(body, 'prosecutionCases', 'hearingDays', 'hasSharedResults')],
  ['cp-results', (body) => has(body, 'prosecutionCases', 'id', 'crackedIneffectiveTrial')],
  ['cp-listing', (body) => valueAt(body, 'hearing', 'hearingDays') !== undefined],
  ['cp-other', (body) => has(body, 'hearingEvent') || has(body, 'hearingId', 'hearingEvents')],
  ['cp-other', (body) => has(body, 'hearingId', 'events') || has(body, 'hearingId', 'attendanceDay')],
  ['cp-other', (body) => has(body, 'submissionId', 'prosecutionCaseSubject')],
  ['cp-other', (body) => has(body, 'caseNo', 'sessionStartTime', 'courtCode')],
  ['cp-other', (body) => has(body, 'totalResults', 'cases')],
];

/** The name of a message: the one that it carries, else the one that its sender gives; empty where it has none. */
export const nameOf = (body: JsonObject, messageType: string | undefined): string =>
  textAt(body, '_metadata', 'name') ?? messageType ?? '';

/**
 * Which message of Common Platform a body is: by its name, else by its shape.
 *
 * @throws Unreadable where it is none that is known
 */
export function formatOf(body: JsonObject, name: string): CourtMessageFormat {
  const named = Object.hasOwn(commonPlatformNames, name) ? commonPlatformNames[name] : undefined;
  const format = named ?? shapes.find(([, fits]) => fits(body))?.[0];
  return (
    format ??
    refuse(
      'unknown-message',
      'Name the message in _metadata.name or X-Message-Type, as Common Platform does; the documentation lists those that are read.',
    )
  );
}
