import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openApiDocument } from '../../schemas/openapi/document.ts';
import { portable, type Json } from '../../schemas/openapi/portable.ts';

const document = JSON.parse(JSON.stringify(openApiDocument())) as {
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
  readonly paths: Json;
};
const names = Object.keys(document.components.schemas);

/** Every schema of the document with the place where it stands; examples are no schemas. */
function* schemasIn(value: unknown, place: string): Generator<readonly [string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  yield [place, value as Json];
  for (const [name, inner] of Object.entries(value))
    if (!['example', 'examples', 'x-extensible-enum'].includes(name))
      yield* schemasIn(inner, `${place}/${name}`);
}

const all = [...schemasIn(document.components.schemas, 'schemas'), ...schemasIn(document.paths, 'paths')];
const placesOf = (fault: (schema: Json, place: string) => boolean): string[] =>
  all.filter(([place, schema]) => fault(schema, place)).map(([place]) => place);

const isNull = (schema: unknown) => (schema as Json)['type'] === 'null';

/** What generators of clients cannot make a client of, or make another client of than the next one. */
describe('the schemas of the document', () => {
  it('give every object a name', () => {
    const isNamed = (place: string) => /^schemas\/[A-Za-z0-9]+$/.test(place);
    expect(
      placesOf((schema, place) => 'properties' in schema && schema['type'] === 'object' && !isNamed(place)),
    ).toEqual([]);
    expect(names.filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  it('have one union, of events, told apart by one field that each of them fixes', () => {
    const isUnion = ({ oneOf, anyOf }: Json) =>
      ([oneOf, anyOf] as (readonly unknown[] | undefined)[]).some(
        (members) => members !== undefined && members.filter((member) => !isNull(member)).length > 1,
      );
    expect(placesOf(isUnion)).toEqual(['schemas/Event']);
    const { discriminator } = document.components.schemas['Event'] as {
      discriminator: { propertyName: string; mapping: Record<string, string> };
    };
    expect(discriminator.propertyName).toBe('type');
    for (const [type, reference] of Object.entries(discriminator.mapping)) {
      const member = document.components.schemas[reference.split('/').at(-1) ?? ''];
      expect((member?.['properties'] as Record<string, Json>)['type']).toEqual({
        type: 'string',
        const: type,
      });
    }
  });

  it('hold no number that a language would have to round', () => {
    const bounds = ({ minimum, maximum }: Json) =>
      [minimum, maximum].filter((bound) => typeof bound === 'number');
    expect(placesOf((schema) => bounds(schema).some((bound) => Math.abs(bound) >= 2 ** 31))).toEqual([]);
    const isWhole = ({ type }: Json) => [type].flat().includes('integer');
    expect(placesOf((schema) => isWhole(schema) && !/^int(32|64)$/.test(String(schema['format'])))).toEqual(
      [],
    );
  });

  it('say what a text is by a format or a pattern, not both', () => {
    expect(placesOf((schema) => 'format' in schema && 'pattern' in schema)).toEqual([]);
  });

  it('have no default in an object, which generators take for a field that must be sent', () => {
    const withDefault = ({ properties }: Json) =>
      Object.values((properties ?? {}) as Record<string, Json>).some((property) => 'default' in property);
    expect(placesOf(withDefault)).toEqual([]);
  });

  it('give a constant one type, and leave lists of answers open', () => {
    expect(placesOf((schema) => 'const' in schema && typeof schema['const'] !== schema['type'])).toEqual([]);
    const answers = all.filter(([place]) => /^paths.*\/responses\//.test(place));
    expect(answers.filter(([, schema]) => 'enum' in schema).map(([place]) => place)).toEqual([]);
  });
});

describe('a portable schema', () => {
  it('takes any text where ours takes one of two formats, and the words of both lists', () => {
    const either = {
      anyOf: [
        { type: 'string', format: 'date' },
        { type: 'string', format: 'date-time' },
      ],
    };
    expect(portable(either, 'input')).toEqual({ type: 'string' });
    const words = {
      anyOf: [
        { type: 'string', enum: ['a'] },
        { type: 'string', const: 'b' },
      ],
    };
    expect(portable(words, 'input')).toEqual({ type: 'string', enum: ['a', 'b'] });
  });

  it('needs of a union of objects what each of them needs, and knows what any of them knows', () => {
    const held = {
      type: 'object',
      properties: { held: { const: true }, why: { type: 'string' } },
      required: ['held', 'why'],
    };
    const lifted = { type: 'object', properties: { held: { const: false } }, required: ['held'] };
    expect(portable({ oneOf: [held, lifted] }, 'input')).toEqual({
      type: 'object',
      properties: { held: { type: 'boolean' }, why: { type: 'string' } },
      required: ['held'],
    });
  });

  it('may be null where ours may', () => {
    const text = { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] };
    expect(portable(text, 'output')).toEqual({ type: ['string', 'null'], format: 'date-time' });
    const word = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] };
    expect(portable(word, 'output')).toEqual({ type: ['string', 'null'], 'x-extensible-enum': ['a'] });
    expect(portable(word, 'input')).toEqual({ type: ['string', 'null'], enum: ['a', null] });
  });

  it('keeps the bounds that hold, and is made of itself again', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (minimum, maximum) => {
        const once = portable({ type: 'integer', minimum, maximum }, 'input');
        expect(once).toEqual({ type: 'integer', format: 'int32', minimum, maximum });
        expect(portable(once, 'input')).toEqual(once);
      }),
    );
  });
});
