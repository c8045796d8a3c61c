import * as apigateway from 'aws-cdk-lib/aws-apigateway';

import { badKeys } from '../schemas/rate-tiers.ts';
import { problems, problemType, type ProblemCode } from '../schemas/problems.ts';

/**
 * What API Gateway or the firewall answers of a problem by itself.
 *
 * @param address - where the deployment answers, without `/v1`
 * @param more - further members
 * @returns JSON
 */
export function problemBody(code: ProblemCode, address: string, more: object = {}): string {
  const { status, title, fix, retryable } = problems[code];
  return JSON.stringify({
    type: problemType(code, address),
    title,
    status,
    code,
    detail: fix,
    retryable,
    ...more,
  });
}

const answers: readonly (readonly [apigateway.ResponseType, ProblemCode])[] = [
  [apigateway.ResponseType.UNAUTHORIZED, 'unauthenticated'],
  // The authoriser denies only whoever tries too many bad keys.
  [apigateway.ResponseType.ACCESS_DENIED, 'locked-out'],
  // Of the firewall's rules that have no answer of their own; it would be a bad request by the default.
  [apigateway.ResponseType.WAF_FILTERED, 'firewall-blocked'],
  [apigateway.ResponseType.MISSING_AUTHENTICATION_TOKEN, 'no-such-route'],
  [apigateway.ResponseType.RESOURCE_NOT_FOUND, 'not-found'],
  [apigateway.ResponseType.REQUEST_TOO_LARGE, 'body-too-large'],
  [apigateway.ResponseType.UNSUPPORTED_MEDIA_TYPE, 'unsupported-media-type'],
  [apigateway.ResponseType.THROTTLED, 'rate-exceeded'],
  [apigateway.ResponseType.QUOTA_EXCEEDED, 'rate-exceeded'],
  [apigateway.ResponseType.INTEGRATION_TIMEOUT, 'timed-out'],
  [apigateway.ResponseType.DEFAULT_4XX, 'bad-request'],
  [apigateway.ResponseType.DEFAULT_5XX, 'upstream-failed'],
];

/** What API Gateway answers by itself is problem+json too (RFC 9457). */
export function addGatewayResponses(api: apigateway.RestApi, address: string): void {
  for (const [type, code] of answers) {
    const { status } = problems[code];
    api.addGatewayResponse(`answer-${type.responseType.toLowerCase().replaceAll('_', '-')}`, {
      type,
      statusCode: String(status),
      responseHeaders: {
        'Content-Type': "'application/problem+json'",
        'Cache-Control': "'no-store'",
        'X-Correlation-Id': 'context.requestId',
        // RFC 9110, 11.6.1: whoever is told 401 is told how to show who they are.
        ...(status === 401 ? { 'WWW-Authenticate': "'Bearer'" } : {}),
        ...(status === 429
          ? { 'Retry-After': `'${String(code === 'locked-out' ? badKeys.seconds : 1)}'` }
          : {}),
      },
      templates: {
        'application/json': problemBody(code, address, { correlationId: '$context.requestId' }),
      },
    });
  }
}
