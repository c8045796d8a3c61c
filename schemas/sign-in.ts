import * as z from 'zod';

import { RoleSchema } from './roles.ts';

/** OpenID Connect asks for https; a provider on the same machine is one for trying out. */
export const IssuerSchema = z
  .string()
  .max(200)
  .regex(
    /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?(?:\/[A-Za-z0-9._~/-]*)?$/,
    'Use the https address of the provider, as its tokens name it (iss).',
  );

/** A group of an identity provider, by its id there. */
export const GroupSchema = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,100}$/, 'Use the id of the group: letters, digits, dots, colons or hyphens.');

/** How the staff of an agency sign in at the pages: at its own identity provider, which says what they do. */
export const SignInSchema = z.strictObject({
  issuer: IssuerSchema,
  clientId: z.string().regex(/^[!-~]{1,200}$/, 'Use the client id as the provider gave it.'),
  rolesClaim: z.string().regex(/^[A-Za-z][A-Za-z0-9_:./-]{0,99}$/, 'Use the name of a claim.'),
  roles: z
    .record(GroupSchema, RoleSchema)
    .refine((groups) => Object.keys(groups).length <= 100, 'Use at most 100 groups.'),
});
export type SignIn = z.infer<typeof SignInSchema>;
