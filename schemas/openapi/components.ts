import * as z from 'zod';

/** A JSON Schema (2020-12), or any other object of the document. */
export type Json = Readonly<Record<string, unknown>>;

const reference = (id: string) => ({ $ref: `#/components/schemas/${id}` });

/** The same value with every reference into `$defs` pointing into the components of the document. */
function rehome(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rehome);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === '$ref' && typeof inner === 'string'
        ? inner.replace('#/$defs/', '#/components/schemas/')
        : rehome(inner),
    ]),
  );
}

/** Responses promise nothing of fields that a later v1 may add, so no object is closed. */
function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name, inner]) => !(name === 'additionalProperties' && inner === false),
  );
  return Object.fromEntries(entries.map(([name, inner]) => [name, opened(inner)]));
}

/**
 * What is taken for a field that is left out, said in its description: generators of clients take a field with a
 * `default` for one that must be sent.
 */
function withDefaultsSaid(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDefaultsSaid);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'properties' ? mapValues(inner as Json, sayDefault) : withDefaultsSaid(inner),
    ]),
  );
}

function sayDefault(property: unknown): unknown {
  const said = withDefaultsSaid(property);
  if (typeof said !== 'object' || said === null || !('default' in said)) return said;
  const { default: left, description, ...rest } = said as Json;
  const before = typeof description === 'string' ? `${description} ` : '';
  return { ...rest, description: `${before}Left out: ${JSON.stringify(left)}.` };
}

const mapValues = (object: Json, change: (value: unknown) => unknown): Json =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

/** Schemas of the document by name; each named zod schema becomes one, however often it is used. */
export class Components {
  private readonly named = new Map<string, string>();

  /** Adds a schema under a name. @throws Error when the name already means something else */
  add(id: string, schema: unknown): Json {
    const text = JSON.stringify(schema);
    const known = this.named.get(id);
    if (known !== undefined && known !== text) throw new Error(`Two schemas share the name ${id}.`);
    this.named.set(id, text);
    return reference(id);
  }

  /** Adds a JSON Schema that stands alone: its definitions become components. */
  adopt(schema: unknown): Json {
    const {
      $schema: _draft,
      $defs = {},
      ...own
    } = withDefaultsSaid(schema) as Json & { readonly $defs?: Json };
    for (const [id, definition] of Object.entries($defs)) this.add(id, withoutId(rehome(definition)));
    return rehome(own) as Json;
  }

  /** What a caller may send. */
  input(schema: z.ZodType): Json {
    return this.place(z.toJSONSchema(schema, { io: 'input' }));
  }

  /** What a caller is answered. */
  output(schema: z.ZodType): Json {
    return this.place(opened(z.toJSONSchema(schema, { io: 'output' })));
  }

  all(): Json {
    const ids = [...this.named.keys()].sort();
    return Object.fromEntries(ids.map((id) => [id, JSON.parse(this.named.get(id) ?? 'null') as unknown]));
  }

  private place(schema: unknown): Json {
    const adopted = this.adopt(schema);
    return typeof adopted['id'] === 'string' ? this.add(adopted['id'], withoutId(adopted)) : adopted;
  }
}

function withoutId(schema: unknown): Json {
  const { id: _id, ...rest } = schema as Json;
  return rest;
}
