import type { APIGatewayProxyEvent } from 'aws-lambda';

const traceparentFormat = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** A header by name, whatever its case. */
export function headerOf(event: APIGatewayProxyEvent, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const [given, value] of Object.entries(event.headers))
    if (given.toLowerCase() === wanted) return value;
  return undefined;
}

/** The caller's correlation id if it is a plain token, else the id API Gateway gave the request. */
export function correlationIdOf(event: APIGatewayProxyEvent): string {
  const given = headerOf(event, 'x-correlation-id');
  return given !== undefined && /^[A-Za-z0-9._-]{1,128}$/.test(given)
    ? given
    : event.requestContext.requestId;
}

/** The W3C trace parent, if it is one. */
export function traceparentOf(event: APIGatewayProxyEvent): string | undefined {
  const given = headerOf(event, 'traceparent');
  return given !== undefined && traceparentFormat.test(given) ? given : undefined;
}
