import * as z from 'zod';

import { AgencyKindSchema } from './agencies.ts';
import { AgencyIdSchema, KeyIdSchema, ScopeSchema } from './credential.ts';
import { onBehalfOfFormat } from './headers.ts';
import { JourneyIdSchema } from './identifiers.ts';
import { RoleSchema } from './roles.ts';
import { GroupSchema, IssuerSchema } from './sign-in.ts';

/** A session is named like a key, by what the pages make of the cookie (`sessionKeyOf`). */
export const SessionIdSchema = KeyIdSchema;

/** Who signed in, as everything that they do is put on record: opaque, and proved. */
const PersonSchema = z.string().regex(onBehalfOfFormat);

const common = {
  agencyId: AgencyIdSchema,
  sessionId: SessionIdSchema,
  secret: z
    .string()
    .regex(/^[0-9A-Za-z]{43}$/, 'Use the secret of the session key: 43 letters and digits.')
    .meta({ description: 'The secret of the session key, as the pages make it of the cookie.' }),
  issuer: IssuerSchema,
};

/** The code that lets a victim in: ten characters of Crockford's base 32, hyphens and case as they like. */
export const AccessCodeSchema = z
  .string()
  .max(20)
  .transform((typed) =>
    typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1'),
  )
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{10}$/, 'Use the ten characters of the code.'));

/** Who signed in, as their identity provider proved it to the pages. */
export const SessionRequestSchema = z
  .discriminatedUnion('as', [
    z.strictObject({
      as: z.literal('staff'),
      ...common,
      person: PersonSchema.meta({ description: "The opaque staff id, as the agency's provider gave it." }),
      groups: z.array(GroupSchema).max(200).meta({ description: 'What the claim of roles holds.' }),
    }),
    z.strictObject({
      as: z.literal('victim'),
      ...common,
      subject: z
        .string()
        .regex(/^[!-~]{1,255}$/, 'Use the subject as the provider gave it (sub).')
        .meta({ description: 'Who it is at the provider (`sub`). Only a keyed hash is kept.' }),
      activate: z
        .strictObject({
          code: AccessCodeSchema,
          familyName: z.string().trim().min(1).max(120),
          address: z.union([z.ipv4(), z.ipv6()]).meta({
            description: 'The network address of the browser, by which tries are counted.',
          }),
        })
        .optional()
        .meta({ description: 'What lets them into a journey for the first time.' }),
    }),
  ])
  .meta({ id: 'SessionRequest' });
export type SessionRequest = z.output<typeof SessionRequestSchema>;
export type VictimSessionRequest = Extract<SessionRequest, { as: 'victim' }>;

/** What is told of a session: all but what would let anyone use it. */
export const SessionViewSchema = z
  .object({
    sessionId: SessionIdSchema,
    agencyId: AgencyIdSchema,
    agencyKind: AgencyKindSchema,
    person: PersonSchema,
    roles: z.array(RoleSchema),
    scopes: z.array(ScopeSchema),
    /** Unused for so long, it has ended. */
    idleSeconds: z.int(),
    createdAt: z.string(),
    /** However it is used, it has ended then. */
    expiresAt: z.string(),
    journeys: z.array(JourneyIdSchema),
  })
  .meta({ id: 'Session' });

/** A session as whoever signed in reads it. */
export const OwnSessionSchema = SessionViewSchema.extend({
  sourcePrefixes: z
    .array(z.string())
    .meta({ description: 'With one of these the sources of your events begin.' }),
}).meta({ id: 'OwnSession' });
