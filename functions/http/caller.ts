import * as z from 'zod';

import { AgencyKindSchema, RowFilterSchema } from '../../schemas/agencies.ts';
import { scopes, type Scope } from '../../schemas/scopes.ts';

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

const isScope = (name: string): name is Scope => Object.hasOwn(scopes, name);

/** What the authoriser says of a key; API Gateway carries strings only. */
const CallerSchema = z.object({
  keyId: z.string(),
  agencyId: z.string(),
  agencyKind: AgencyKindSchema,
  scopes: z.string().transform((names): ReadonlySet<Scope> => new Set(names.split(' ').filter(isScope))),
  rows: json(RowFilterSchema),
  families: json(z.array(z.string())),
  sourcePrefixes: json(z.array(z.string())),
});

/** Whose key it is, and what that key may do. */
export type Caller = Readonly<z.infer<typeof CallerSchema>>;

/** Reads the authoriser's context. A context that does not fit is a fault of ours and throws. */
export function callerOf(context: Readonly<Record<string, unknown>>): Caller {
  return CallerSchema.parse(context);
}

/** The context to hand to API Gateway so that `callerOf` gives the caller back. */
export function authoriserContext(caller: Caller): Record<string, string> {
  return {
    keyId: caller.keyId,
    agencyId: caller.agencyId,
    agencyKind: caller.agencyKind,
    scopes: [...caller.scopes].join(' '),
    rows: JSON.stringify(caller.rows),
    families: JSON.stringify(caller.families),
    sourcePrefixes: JSON.stringify(caller.sourcePrefixes),
  };
}
