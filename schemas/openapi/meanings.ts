import { meaningOf } from '../field-meanings.ts';
import { codeListOf, codeLists } from '../reference/code-lists.ts';
import type { Json } from './portable.ts';

/** A longer list of codes is not told with each field that holds one: `GET /v1/code-lists` has it. */
const FEW = 10;

/** A schema and its fields that say what they are, and of which list their codes are. */
export function withMeanings(schema: Json, component: string): Json {
  const properties = schema['properties'];
  if (typeof properties !== 'object') return withCodes(schema);
  const told = Object.entries(properties as Record<string, Json>).map(([field, property]) => {
    const meaning = meaningOf(component, field);
    const saysItself = 'description' in property || meaning === undefined;
    return [field, withCodes(saysItself ? property : { ...property, description: meaning }, field)];
  });
  return { ...schema, properties: Object.fromEntries(told) };
}

/** The codes that a schema lists, and those of its items. */
function codesIn(schema: Json): readonly unknown[] | undefined {
  const listed: unknown = schema['enum'] ?? schema['x-extensible-enum'];
  if (Array.isArray(listed)) return (listed as readonly unknown[]).filter((code) => code !== null);
  return schema['items'] === undefined ? undefined : codesIn(schema['items'] as Json);
}

function withCodes(schema: Json, field?: string): Json {
  const name = '$ref' in schema ? undefined : codeListOf(field, codesIn(schema));
  if (name === undefined) return schema;
  const { title, codes } = codeLists[name];
  const all = Object.entries(codes).map(([code, meaning]) => `\`${code}\` ${meaning.replace(/\.$/, '')}`);
  const meanings = all.length > FEW ? 'See GET /v1/code-lists.' : `${all.join('; ')}.`;
  const said = typeof schema['description'] === 'string' ? schema['description'] : `${title}.`;
  return { ...schema, description: `${said} Code list \`${name}\`: ${meanings}`, 'x-code-list': name };
}
