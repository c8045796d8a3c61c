import * as z from 'zod';

const CoordinateSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, 'Use 32 bytes in base64url, as JSON Web Keys have them.');

const common = {
  kid: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, 'Use 1 to 64 letters, digits, dots or hyphens.'),
  use: z.literal('sig').exactOptional(),
};

/** The public half of a key (RFC 7517). The private half has no place here: its fields are refused. */
const StaffKeySchema = z.discriminatedUnion('kty', [
  z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: CoordinateSchema,
    y: CoordinateSchema,
    alg: z.literal('ES256').exactOptional(),
    ...common,
  }),
  z.strictObject({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: CoordinateSchema,
    alg: z.literal('EdDSA').exactOptional(),
    ...common,
  }),
]);

/** The keys (JWKS) with which an agency proves who of its staff sends a request. */
export const StaffKeysSchema = z
  .strictObject({
    keys: z
      .array(StaffKeySchema)
      .max(10)
      .refine((keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length, {
        error: 'Give each key a kid of its own.',
      }),
  })
  .meta({ description: 'Public keys (JWKS, RFC 7517) that sign X-Staff-Assertion.' });
export type StaffKeys = z.infer<typeof StaffKeysSchema>;
