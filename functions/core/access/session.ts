import * as z from 'zod';

import { RowFilterSchema } from '../../../schemas/agencies.ts';
import { AssuranceSchema, CertificateFingerprintSchema, NetworkSchema } from '../../../schemas/credential.ts';
import { SessionViewSchema } from '../../../schemas/session.ts';

/**
 * Somebody who signed in, as a credential: short-lived, of one person, with no more than their agency's kind and
 * their roles allow. It works from where the pages call, and from nowhere else.
 */
export const SessionSchema = SessionViewSchema.omit({ journeys: true }).extend({
  /** Of a victim their journeys; of staff nothing, since theirs are those of the agency as they are at the time. */
  rows: RowFilterSchema,
  mac: z.string(),
  assurance: AssuranceSchema,
  networks: z.array(NetworkSchema),
  certificates: z.array(CertificateFingerprintSchema),
});
export type Session = z.infer<typeof SessionSchema>;
