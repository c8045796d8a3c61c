/** So many requests in so many seconds. */
export interface RatePolicy {
  readonly requests: number;
  readonly seconds: number;
}

/**
 * What may be sent within a minute. `requests` counts each credential; `personal` counts each agency, over
 * all its keys, and only requests that name a purpose, as all must that open personal details (OWASP API6).
 */
export const rateTiers = {
  trial: { requests: { requests: 60, seconds: 60 }, personal: { requests: 20, seconds: 60 } },
  standard: { requests: { requests: 600, seconds: 60 }, personal: { requests: 120, seconds: 60 } },
  high: { requests: { requests: 6_000, seconds: 60 }, personal: { requests: 600, seconds: 60 } },
  bulk: { requests: { requests: 60_000, seconds: 60 }, personal: { requests: 6_000, seconds: 60 } },
} as const satisfies Record<string, Readonly<Record<'requests' | 'personal', RatePolicy>>>;

export type RateTier = keyof typeof rateTiers;

/** Bad keys that one address, or whoever tries one key id, may show before they are told to stop. */
export const badKeys: RatePolicy = { requests: 20, seconds: 60 };

/** Requests that show no key at all, of one address: they guess at nothing, and may be a client set up wrongly. */
export const noKeys: RatePolicy = { requests: 300, seconds: 60 };
