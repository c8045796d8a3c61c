import * as z from 'zod';

import { withMeanings } from './meanings.ts';
import { type Direction, type Json, mapHeld, opened, portable } from './portable.ts';

export type { Json } from './portable.ts';

const reference = (id: string) => ({ $ref: `#/components/schemas/${id}` });

/** `byStage` becomes `ByStage`, `service_areas` becomes `ServiceAreas`. */
export const capitalised = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** `charges` becomes `charge`, `eligibilities` becomes `eligibility`. */
const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');

/** Schemas of the document by name: each named zod schema is one, and so is each object, which is named by its place. */
export class Components {
  private readonly named = new Map<string, string>();

  /** Adds a schema under a name. @throws Error when the name already means something else */
  add(id: string, schema: unknown): Json {
    const text = JSON.stringify(withMeanings(schema as Json, id));
    const known = this.named.get(id);
    if (known !== undefined && known !== text)
      throw new Error(`Two schemas share the name ${id}:\n${known}\n${text}`);
    this.named.set(id, text);
    return reference(id);
  }

  /** Adds a JSON Schema that stands alone under a name: its definitions and its objects become components. */
  adopt(schema: unknown, id: string, direction: Direction = 'input'): Json {
    const {
      $schema: _draft,
      $defs = {},
      ...own
    } = portable(schema, direction) as Json & { readonly $defs?: Json };
    for (const [name, definition] of Object.entries($defs))
      this.add(name, this.hoisted(withoutId(definition), name));
    return this.hoisted(withoutId(own), id);
  }

  /** What a caller may send. An object that has no name of its own is given the one that is passed. */
  input(schema: z.ZodType, id: string): Json {
    return this.place(z.toJSONSchema(schema, { io: 'input' }), id, 'input');
  }

  /** What a caller is answered. An object that has no name of its own is given the one that is passed. */
  output(schema: z.ZodType, id: string): Json {
    return this.place(opened(z.toJSONSchema(schema, { io: 'output' })), id, 'output');
  }

  /** A parameter of a query: text on its way in; its own type is what it is read into. */
  parameter(schema: z.ZodType, id: string): Json {
    return this.place(z.toJSONSchema(schema, { io: 'output' }), id, 'input');
  }

  all(): Json {
    const ids = [...this.named.keys()].sort();
    return Object.fromEntries(ids.map((id) => [id, JSON.parse(this.named.get(id) ?? 'null') as unknown]));
  }

  private place(schema: unknown, id: string, direction: Direction): Json {
    const own = (schema as Json)['id'];
    const name = typeof own === 'string' ? own : id;
    const adopted = this.adopt(schema, name, direction);
    return typeof own === 'string' || 'properties' in adopted ? this.add(name, adopted) : adopted;
  }

  /** The same schema with each object in it a component, and each reference pointing at components. */
  private hoisted(schema: Json, id: string): Json {
    if (typeof schema['$ref'] === 'string')
      return { ...schema, $ref: schema['$ref'].replace('#/$defs/', '#/components/schemas/') };
    return mapHeld(schema, (held, property) => {
      const name = property === undefined ? singular(id) : id + capitalised(property);
      const inner = this.hoisted(held as Json, name);
      return 'properties' in inner ? this.add(name, inner) : inner;
    });
  }
}

function withoutId(schema: unknown): Json {
  const { id: _id, ...rest } = schema as Json;
  return rest;
}
