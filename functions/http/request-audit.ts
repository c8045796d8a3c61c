import type { APIGatewayProxyEvent } from 'aws-lambda';

import { UNKNOWN_AGENCY, type AuditRecord, type FieldClass } from '../../schemas/audit.ts';
import { purposeFormat } from '../../schemas/headers.ts';
import type { Operation } from '../../schemas/operations/define.ts';
import { pathParameters } from '../../schemas/parameters.ts';
import type { ProblemCode } from '../../schemas/problems.ts';
import type { AuditRepository } from '../store/audit.ts';
import type { Write } from '../store/write.ts';

import { certificateFingerprint } from './certificate.ts';
import { correlationIdOf, headerOf, traceparentOf } from './headers.ts';
import { staffOf, type Staff } from './staff.ts';

/** Which records a decision was about and what was given of them, beyond what the path names. */
export interface Subjects {
  readonly journeyIds?: readonly string[];
  readonly referralIds?: readonly string[];
  readonly personRef?: string;
  readonly eventType?: string;
  /** What an administrative act changed. */
  readonly change?: AuditRecord['change'];
  /** What the operation's row says, when left out. */
  readonly fields?: readonly FieldClass[];
}

export interface Decision {
  readonly status: number;
  readonly problem?: ProblemCode;
}

export interface AuditDeps {
  readonly records: Pick<AuditRepository, 'item' | 'write'>;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Puts on record what is decided about one request. */
export interface RequestAudit {
  /** Who asks within the agency, if the request names one. */
  readonly staff: Staff | undefined;
  /** The record as an item of the transaction that carries the decision out. */
  item(decision: Decision, subjects?: Subjects): Write;
  /** Writes the record, or one for each person where the answer is about several. */
  write(decision: Decision, subjects?: Subjects | readonly Subjects[]): Promise<void>;
}

/** The audit of a request: who asks, in whose name and from where is read once. */
export function requestAudit(
  { records, now, newId }: AuditDeps,
  event: APIGatewayProxyEvent,
  operation: Pick<Operation, 'id' | 'discloses'>,
): RequestAudit {
  const asked = { ...askerOf(event), operation: operation.id, ...namedIn(event) };
  const recordOf = ({ status, problem }: Decision, subjects: Subjects = {}): AuditRecord => {
    const allowed = status < 400;
    return {
      id: newId(),
      time: now().toISOString(),
      ...asked,
      result: allowed ? 'allowed' : status < 500 ? 'denied' : 'failed',
      status,
      ...(problem === undefined ? {} : { problem }),
      journeyIds: [...(subjects.journeyIds ?? asked.journeyIds)],
      referralIds: [...(subjects.referralIds ?? asked.referralIds)],
      fields: allowed ? [...(subjects.fields ?? operation.discloses)] : [],
      ...(subjects.personRef === undefined ? {} : { personRef: subjects.personRef }),
      ...(subjects.eventType === undefined ? {} : { eventType: subjects.eventType }),
      ...(subjects.change === undefined ? {} : { change: subjects.change }),
    };
  };
  return {
    staff: staffOf(event),
    item: (decision, subjects) => records.item(recordOf(decision, subjects)),
    write: async (decision, subjects = {}) => {
      const about: readonly Subjects[] = 'map' in subjects ? subjects : [subjects];
      await records.write((about.length === 0 ? [{}] : about).map((one) => recordOf(decision, one)));
    },
  };
}

function askerOf(event: APIGatewayProxyEvent) {
  const context = event.requestContext.authorizer as { agencyId?: string; keyId?: string } | null | undefined;
  const { clientCert, sourceIp } = event.requestContext.identity;
  const purpose = headerOf(event, 'x-purpose');
  const staff = staffOf(event);
  const traceId = traceparentOf(event)?.split('-')[1];
  return {
    agencyId: context?.agencyId ?? UNKNOWN_AGENCY,
    ...(context?.keyId ? { keyId: context.keyId } : {}),
    ...(purpose !== undefined && purposeFormat.test(purpose) ? { purpose } : {}),
    ...(staff ? { onBehalfOf: staff.onBehalfOf } : {}),
    ...(staff?.verified ? { verified: true as const } : {}),
    address: sourceIp,
    ...(clientCert ? { certificate: certificateFingerprint(clientCert.clientCertPem) } : {}),
    correlationId: correlationIdOf(event),
    ...(traceId === undefined ? {} : { traceId }),
  };
}

/** The records that the path names, where they are such names at all. */
function namedIn({ pathParameters: given }: APIGatewayProxyEvent) {
  const named = (parameter: 'journeyId' | 'referralId' | 'personRef') => {
    const value = given?.[parameter];
    return value === undefined ? undefined : pathParameters[parameter].safeParse(value).data;
  };
  const [journeyId, referralId, personRef] = [named('journeyId'), named('referralId'), named('personRef')];
  return {
    journeyIds: journeyId === undefined ? [] : [journeyId],
    referralIds: referralId === undefined ? [] : [referralId],
    ...(personRef === undefined ? {} : { personRef }),
  };
}
