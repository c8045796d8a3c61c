/** The keys of the service's own secrets: aliases, API key pepper, cursor signatures, audit seals, lease receipts. */
export const secretNames = ['alias', 'pepper', 'cursor', 'audit', 'receipt'] as const;
export type SecretName = (typeof secretNames)[number];
