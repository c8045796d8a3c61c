import type { Credential } from '../../../core/access/credential.ts';
import { expiryWarningDays } from '../../../core/access/lifecycle.ts';

import type { Limit } from './authorise-request.ts';

const DAY_MS = 86_400_000;

/**
 * What the answer tells of the caller's key, as strings that API Gateway hands on and the chain makes
 * headers of: `RateLimit` and `RateLimit-Policy` (IETF draft, structured fields), and `Credential-Expires`
 * from 30 days before its end, a structured date with the warning that has been reached: 30, 14, 7 or 1.
 */
export function toldOfKey(
  { expiresAt }: Pick<Credential, 'expiresAt'>,
  limits: readonly Limit[],
  now: Date,
): Readonly<Record<string, string>> {
  const field = (text: (limit: Limit) => string) =>
    limits.map((limit) => `"${limit.name}";${text(limit)}`).join(', ');
  const exceeded = limits.filter(({ beyond }) => beyond > 0).map(({ resetSeconds }) => resetSeconds);
  const daysLeft = (Date.parse(expiresAt) - now.getTime()) / DAY_MS;
  const warning = expiryWarningDays.filter((days) => daysLeft <= days).at(-1);
  return {
    rateLimitPolicy: field(({ policy }) => `q=${String(policy.requests)};w=${String(policy.seconds)}`),
    rateLimit: field(({ left, resetSeconds }) => `r=${String(left)};t=${String(resetSeconds)}`),
    ...(exceeded.length > 0 ? { retryAfter: String(Math.max(...exceeded)) } : {}),
    ...(warning === undefined
      ? {}
      : {
          credentialExpires: `@${String(Math.floor(Date.parse(expiresAt) / 1000))};within=${String(warning)}`,
        }),
  };
}
