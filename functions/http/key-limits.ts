import type { APIGatewayProxyEvent } from 'aws-lambda';

import { ProblemError } from './problem.ts';

/** What the authoriser tells of the key beside who the caller is; API Gateway hands it on. */
interface Told {
  readonly rateLimitPolicy?: string;
  readonly rateLimit?: string;
  readonly retryAfter?: string;
  readonly credentialExpires?: string;
}

const toldOf = ({ requestContext }: APIGatewayProxyEvent): Told => requestContext.authorizer ?? {};

/** @throws ProblemError `rate-exceeded` (429) where a budget of the key is spent */
export function refuseBeyondLimits(event: APIGatewayProxyEvent): void {
  const { retryAfter } = toldOf(event);
  if (retryAfter !== undefined)
    throw new ProblemError('rate-exceeded', { headers: { 'Retry-After': retryAfter } });
}

/** The headers that tell a caller what is left of its limits, and that its key nears its end. */
export function keyHeaders(event: APIGatewayProxyEvent): Readonly<Record<string, string>> {
  const { rateLimitPolicy, rateLimit, credentialExpires } = toldOf(event);
  return {
    ...(rateLimitPolicy ? { 'RateLimit-Policy': rateLimitPolicy } : {}),
    ...(rateLimit ? { RateLimit: rateLimit } : {}),
    ...(credentialExpires ? { 'Credential-Expires': credentialExpires } : {}),
  };
}
