import * as z from 'zod';

import {
  AgencyViewSchema,
  IssuedSecretSchema,
  KeyIdSchema,
  KeyViewSchema,
} from '../../../schemas/credential.ts';

/** One secret of a credential: only its HMAC is kept. */
export const SecretSchema = IssuedSecretSchema.extend({ mac: z.string() });

/** A scoped key of one agency. `secrets` has two entries only while one is being rotated. */
export const CredentialSchema = KeyViewSchema.omit({ state: true }).extend({
  status: z.enum(['active', 'revoked']),
  secrets: z.array(SecretSchema).min(1).max(2),
});
export type Credential = z.infer<typeof CredentialSchema>;

/** A partner body. A revoked agency has no working key and is given none. */
export const AgencySchema = AgencyViewSchema.extend({
  /** Its keys that are not revoked, so that all of them change with it in one transaction. */
  keyIds: z.array(KeyIdSchema),
});
export type Agency = z.infer<typeof AgencySchema>;
