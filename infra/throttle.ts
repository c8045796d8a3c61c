/** What API Gateway lets through of all callers together, before any limit of an agency is looked at. */
export const throttle = { requestsASecond: 1000, burst: 2000 } as const;
