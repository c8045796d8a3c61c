import * as z from 'zod';

import { AgencyKindSchema, RowFilterSchema } from '../../schemas/agencies.ts';
import { boundedMap } from '../core/bounded-map.ts';
import { scopes, type Scope } from '../../schemas/scopes.ts';

const isScope = (name: string): name is Scope => Object.hasOwn(scopes, name);

const CallerSchema = z.object({
  keyId: z.string(),
  agencyId: z.string(),
  agencyKind: AgencyKindSchema,
  scopes: z.array(z.string()).transform((names): ReadonlySet<Scope> => new Set(names.filter(isScope))),
  rows: RowFilterSchema,
  families: z.array(z.string()),
  sourcePrefixes: z.array(z.string()),
});

/** Whose key it is, and what that key may do. */
export type Caller = Readonly<z.infer<typeof CallerSchema>>;

/** What was read of late: every request with one key comes with the same text. */
const read = boundedMap<Caller>(100);

/** Reads the authoriser's context. A context that does not fit is a fault of ours and throws. */
export function callerOf({ caller }: Readonly<Record<string, unknown>>): Caller {
  const text = String(caller);
  const known = read.get(text) ?? CallerSchema.parse(JSON.parse(text));
  read.set(text, known);
  return known;
}

/** The context to hand to API Gateway, which carries strings only, so that `callerOf` gives the caller back. */
export function authoriserContext(caller: Caller): Record<string, string> {
  const { keyId, agencyId } = caller;
  return { keyId, agencyId, caller: JSON.stringify({ ...caller, scopes: [...caller.scopes] }) };
}
