import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

import { RowFilterSchema } from '../../../schemas/agencies.ts';
import type { EventDefinition } from '../../../schemas/events/define.ts';
import { events, typeOf, type EventType } from '../../../schemas/events/catalogue.ts';
import { profiles } from '../../../functions/core/agency-profiles.ts';
import { authoriserContext } from '../../../functions/http/caller.ts';
import { seededAgencies, type KeyName, type SeededAgency } from '../../agencies.ts';

/** A Lambda of the API, as API Gateway calls it. */
export type ApiLambda = (event: APIGatewayProxyEvent, context: never) => Promise<APIGatewayProxyResult>;

/** A request as API Gateway hands it on, with what the authoriser said of the key. */
export function requestOf(
  as: KeyName,
  httpMethod: 'GET' | 'POST',
  resource: string,
  more: Partial<APIGatewayProxyEvent>,
): APIGatewayProxyEvent {
  const agency: SeededAgency = seededAgencies[as];
  const families = new Set(
    Object.values<EventDefinition>(events)
      .filter(({ senders }) => senders.includes(agency.kind))
      .map(({ family }) => family),
  );
  const authorizer = authoriserContext({
    keyId: 'bench0000000',
    agencyId: agency.agencyId,
    agencyKind: agency.kind,
    scopes: new Set(profiles[agency.kind].scopes),
    rows: RowFilterSchema.parse(agency.rows),
    families: [...families],
    sourcePrefixes: [agency.sourcePrefix],
  });
  return {
    httpMethod,
    resource: `/v1${resource}`,
    path: `/v1${resource}`,
    headers: { 'content-type': 'application/json' },
    multiValueHeaders: {},
    body: null,
    isBase64Encoded: false,
    pathParameters: null,
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    stageVariables: null,
    requestContext: { requestId: 'bench', authorizer, identity: { sourceIp: '127.0.0.1' } } as never,
    ...more,
  };
}

/** A CloudEvent of an agency. */
export function eventOf(
  as: KeyName,
  type: EventType,
  subject: string,
  data: object,
  more: { readonly id: string; readonly time: string },
): string {
  const { family, name, version } = events[type] as EventDefinition;
  return JSON.stringify({
    specversion: '1.0',
    source: `${seededAgencies[as].sourcePrefix}bench`,
    type: typeOf(family, name, version),
    subject,
    data,
    ...more,
  });
}
