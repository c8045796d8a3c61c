import { nameIn, schemaOf, type Schema } from './contract.ts';
import { link, table } from './page.ts';

/** A reference to a schema that has no fields of its own is read as what it stands for. */
function read(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return { ...read(schemaOf(nameIn($ref))), ...own };
}

const heldIn = (schema: Schema): readonly Schema[] => [
  ...(schema.items ? [schema.items] : []),
  ...(schema.oneOf ?? []),
  ...(schema.anyOf ?? []),
  ...(schema.allOf ?? []),
  ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
];

/** A longer pattern says nothing to a reader: what it takes stands in words beside it. */
const LONG = 60;

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** The schemas with fields that a schema speaks of, by name, each once. */
function objectsIn(schema: Schema, found: Map<string, Schema>): Map<string, Schema> {
  const name = schema.$ref === undefined ? undefined : nameIn(schema.$ref);
  if (name !== undefined && found.has(name)) return found;
  const whole = name === undefined ? schema : schemaOf(name);
  if (name !== undefined && (whole.properties || whole.oneOf || whole.allOf)) found.set(name, whole);
  for (const held of [...Object.values(whole.properties ?? {}), ...heldIn(whole)]) objectsIn(held, found);
  return found;
}

function typeName(schema: Schema): string {
  const whole = read(schema);
  if (whole.items) return `list of ${typeName(whole.items)}`;
  if (whole.properties && schema.$ref !== undefined) {
    const name = nameIn(schema.$ref);
    return `[${name}](#${name.toLowerCase()})`;
  }
  const several = whole.oneOf ?? whole.anyOf;
  if (several) return several.map(typeName).join(' or ');
  const types = [whole.type ?? (whole.const === undefined ? 'any' : 'text')].flat();
  const named = types.map((type) => (type === 'string' ? (whole.format ?? 'text') : type)).join(' or ');
  return typeof whole.additionalProperties === 'object'
    ? `${named} of ${typeName(whole.additionalProperties)}`
    : named;
}

/** What a value must be beside its type. */
function bounds(schema: Schema): string[] {
  const { const: only, enum: closed, pattern, minLength, maxLength, minimum, maximum, maxItems, minItems } =
    read(schema);
  const within = (what: string, least?: number, most?: number): string[] => {
    if (least === undefined && most === undefined) return [];
    if (most === undefined) return [`At least ${least ?? 0}${what}.`];
    return [least === undefined ? `At most ${most}${what}.` : `${least} to ${most}${what}.`];
  };
  return [
    ...(only === undefined ? [] : [`Always ${code(only)}.`]),
    ...(closed && closed.length <= 40 ? [`One of ${closed.map(code).join(', ')}.`] : []),
    ...within(' characters', minLength, maxLength),
    ...within('', minimum, maximum),
    ...within(' items', minItems, maxItems),
    ...(pattern === undefined || pattern.length > LONG || closed ? [] : [`Matches \`${pattern}\`.`]),
  ];
}

/** What a field or parameter is: its words, its code list and its bounds. */
export function about(schema: Schema): string {
  const whole = read(schema);
  const list = whole['x-code-list'];
  return [
    whole.description ?? '',
    ...(list === undefined ? [] : [`See the list ${link(list, `code-lists/${list}/`)}.`]),
    ...bounds(schema),
    ...(whole.items ? bounds(whole.items) : []),
  ]
    .filter(Boolean)
    .join(' ');
}

export const kindOf = typeName;

function fieldsTable({ properties = {}, required = [] }: Schema): string[] {
  return table(
    ['Field', 'Kind', 'Needed', 'What it is'],
    Object.entries(properties).map(([name, schema]) => [
      `\`${name}\``,
      typeName(schema),
      required.includes(name) ? 'yes' : 'no',
      about(schema),
    ]),
  );
}

/** The fields of a schema, and below them those of the schemas that it speaks of, each once. */
export function fieldTables(schema: Schema): string[] {
  const found = objectsIn(schema, new Map());
  const root = schema.$ref === undefined ? undefined : nameIn(schema.$ref);
  return [
    ...fieldsTable(read(schema)),
    ...[...found]
      .filter(([name, { properties }]) => name !== root && properties !== undefined)
      .flatMap(([name, held]) => [`### ${name}`, '', ...fieldsTable(held)]),
  ];
}
