import { documentedAddress } from '../../schemas/problems.ts';

/** Where this deployment answers, without `/v1`: what it says of itself leads there. */
export const ownAddress: string = process.env['PUBLIC_URL'] ?? documentedAddress;
