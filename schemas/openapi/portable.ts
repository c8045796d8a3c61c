/** A JSON Schema (2020-12), or any other object of the document. */
export type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The members of a schema that hold one schema each, or several by name, or several in a row. */
const holdsOne: readonly string[] = ['items', 'additionalProperties'];
const holdsNamed: readonly string[] = ['properties', '$defs'];
const holdsSeveral: readonly string[] = ['anyOf', 'oneOf', 'allOf'];

/** The same schema with each schema that it holds directly changed. `name` is that of a property or definition. */
export function mapHeld(schema: Json, change: (held: unknown, name?: string) => unknown): Json {
  return Object.fromEntries(
    Object.entries(schema).map(([member, value]) => {
      if (holdsOne.includes(member) && isObject(value)) return [member, change(value)];
      if (holdsSeveral.includes(member)) return [member, listOf(value).map((held) => change(held))];
      if (holdsNamed.includes(member) && isObject(value)) {
        const named = Object.entries(value).map(([name, held]) => [name, change(held, name)]);
        return [member, Object.fromEntries(named)];
      }
      return [member, value];
    }),
  );
}

/** Which way a schema is read: what a caller may send, or what a caller is answered. */
export type Direction = 'input' | 'output';

/**
 * A schema in the part of JSON Schema that generators of clients share, from what zod makes of ours. It takes
 * what ours takes, and now and then more: ours is what a request is held to.
 */
export function portable(schema: unknown, direction: Direction): Json {
  const inner = mapHeld(schema as Json, (held) => portable(held, direction));
  const rules = [withoutUnion, withOneType, withPlainNumber, withoutSecondFormat];
  const plain = rules.reduce((last, rule) => rule(last), inner);
  const listed = withOpenList(plain, direction);
  if (direction === 'input') return withDefaultsSaid(listed);
  const { default: _filledIn, ...answered } = listed;
  return answered;
}

/** A union becomes the one schema that takes all of it; only that of a schema and `null` stays. */
function withoutUnion(schema: Json): Json {
  const { anyOf, oneOf, ...rest } = schema;
  const all = [...listOf(anyOf), ...listOf(oneOf)] as Json[];
  if (all.length === 0) return schema;
  const some = all.filter(({ type }) => type !== 'null');
  const one = some.reduce(merged);
  if (some.length === all.length) return { ...one, ...rest };
  if (typeof one['type'] === 'string' && !('properties' in one)) return { ...withNull(one), ...rest };
  return { ...rest, anyOf: [one, { type: 'null' }] };
}

const withNull = (schema: Json): Json => ({
  ...schema,
  type: [schema['type'], 'null'],
  ...('enum' in schema ? { enum: [...listOf(schema['enum']), null] } : {}),
});

/** What takes whatever one of two schemas takes. */
function merged(a: Json, b: Json): Json {
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  if (a['type'] !== b['type'] || typeof a['type'] !== 'string') return {};
  if (a['type'] === 'object') return mergedObjects(a, b);
  const values = [...valuesOf(a), ...valuesOf(b)];
  const isList = a['type'] === 'string' && valuesOf(a).length > 0 && valuesOf(b).length > 0;
  return { type: a['type'], ...(isList ? { enum: [...new Set(values)] } : {}) };
}

const valuesOf = (schema: Json): readonly unknown[] =>
  'const' in schema ? [schema['const']] : listOf(schema['enum']);

function mergedObjects(a: Json, b: Json): Json {
  const [ofA, ofB] = [a, b].map(({ properties }) => (properties ?? {}) as Record<string, Json>) as [
    Record<string, Json>,
    Record<string, Json>,
  ];
  const both = Object.entries(ofB).map(([name, schema]) => {
    const other = ofA[name];
    return [name, other ? merged(other, schema) : schema] as const;
  });
  const needed = listOf(a['required']).filter((name) => listOf(b['required']).includes(name));
  return { ...a, ...b, properties: { ...ofA, ...Object.fromEntries(both) }, required: needed };
}

/** A constant tells its type, which some generators need; of `true` alone they make no sense at all. */
function withOneType(schema: Json): Json {
  const { propertyNames: _names, const: only, ...rest } = schema;
  if (only === undefined) return rest;
  return typeof only === 'boolean'
    ? { ...rest, type: 'boolean' }
    : { type: typeof only, ...rest, const: only };
}

const largest = { int32: 2 ** 31 - 1, int64: Number.MAX_SAFE_INTEGER } as const;

/** A whole number says how many bits hold it; no bound is told that only says how many JavaScript has. */
function withPlainNumber(schema: Json): Json {
  if (schema['type'] !== 'integer') return schema;
  const { minimum, maximum, ...rest } = schema as { readonly minimum?: number; readonly maximum?: number };
  const isBound = (bound?: number): bound is number => bound !== undefined && Math.abs(bound) < largest.int64;
  return {
    ...rest,
    format: isBound(maximum) && maximum <= largest.int32 ? 'int32' : 'int64',
    ...(isBound(minimum) ? { minimum } : {}),
    ...(isBound(maximum) ? { maximum } : {}),
  };
}

/** What has a format needs no pattern that says the same. */
function withoutSecondFormat(schema: Json): Json {
  if (schema['type'] !== 'string' || typeof schema['format'] !== 'string') return schema;
  const { pattern: _same, ...rest } = schema;
  return rest;
}

/**
 * A list that may grow is a string whose values are known today: one that is declared `open`, and any list of
 * answers that is not a named one.
 */
function withOpenList(schema: Json, direction: Direction): Json {
  const { open, enum: values, ...rest } = schema;
  const isOpen = open === true || (direction === 'output' && !('id' in rest));
  if (!isOpen || !Array.isArray(values)) return schema;
  return { ...rest, 'x-extensible-enum': values.filter((value) => value !== null) };
}

/**
 * What is taken for a field that is left out, said in its description: generators of clients take a field with a
 * `default` for one that must be sent.
 */
function withDefaultsSaid(schema: Json): Json {
  const properties = schema['properties'];
  if (!isObject(properties)) return schema;
  const said = Object.entries(properties).map(([name, property]) => [name, sayDefault(property as Json)]);
  return { ...schema, properties: Object.fromEntries(said) };
}

function sayDefault(property: Json): Json {
  if (!('default' in property)) return property;
  const { default: left, description, ...rest } = property;
  const before = typeof description === 'string' ? `${description} ` : '';
  return { ...rest, description: `${before}Left out: ${JSON.stringify(left)}.` };
}

/** Answers promise nothing of fields that a later v1 may add, so no object of them is closed. */
export function opened(schema: unknown): Json {
  const { additionalProperties, ...rest } = schema as Json;
  const kept = additionalProperties === false ? rest : (schema as Json);
  return mapHeld(kept, opened);
}
