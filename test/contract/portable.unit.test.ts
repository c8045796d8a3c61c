import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fieldMeanings } from '../../schemas/field-meanings.ts';
import { openApiDocument } from '../../schemas/openapi/document.ts';
import { portable, type Json } from '../../schemas/openapi/portable.ts';
import { codeLists } from '../../schemas/reference/code-lists.ts';

const document = JSON.parse(JSON.stringify(openApiDocument())) as {
  readonly components: { readonly schemas: Readonly<Record<string, Json>>; readonly parameters: Json };
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

const all = [
  ...schemasIn(document.components.schemas, 'schemas'),
  ...schemasIn(document.components.parameters, 'parameters'),
  ...schemasIn(document.paths, 'paths'),
];
const placesOf = (fault: (schema: Json, place: string) => boolean): string[] =>
  all.filter(([place, schema]) => fault(schema, place)).map(([place]) => place);

const isNull = (schema: unknown) => (schema as Json)['type'] === 'null';

/** What generators of clients cannot make a client of, or make another client of than the next one. */
describe('the schemas of the document', () => {
  it('give every object a name', () => {
    // What an event adds to what every event has is no object of its own.
    const isNamed = (place: string) => /^schemas\/[A-Za-z0-9]+(\/allOf\/1)?$/.test(place);
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
      const [, added] = member?.['allOf'] as { properties: Record<string, Json> }[];
      expect(added?.properties['type']).toMatchObject({
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

  it('say of every field, of every parameter and of every component what it is', () => {
    const { schemas } = document.components;
    const says = (schema: Json): boolean => {
      const { description, $ref } = schema as { description?: string; $ref?: string };
      return (
        description !== undefined || ($ref !== undefined && says(schemas[$ref.split('/').at(-1) ?? ''] ?? {}))
      );
    };
    const fields = all.flatMap(([place, { properties }]) =>
      Object.entries((properties ?? {}) as Record<string, Json>).map(
        ([field, schema]) => [`${place}.${field}`, schema] as const,
      ),
    );
    expect(fields.length).toBeGreaterThan(1000);
    expect(fields.filter(([, schema]) => !says(schema)).map(([place]) => place)).toEqual([]);
    const parameters = all.filter(
      ([, { in: where, name }]) => typeof where === 'string' && typeof name === 'string',
    );
    expect(parameters.length).toBeGreaterThan(50);
    expect(parameters.filter(([, parameter]) => !says(parameter)).map(([place]) => place)).toEqual([]);
  });

  it('say of each code of verdicts, pleas, remands, grades and the like what it means', () => {
    const { schemas } = document.components;
    const fieldOf = (component: string, field: string) =>
      (schemas[component]?.['properties'] as Record<string, Json>)[field] ?? {};
    const lists = {
      verdicts: fieldOf('CourtVerdictData', 'verdict'),
      pleas: fieldOf('CourtPleaEnteredData', 'plea'),
      'remand-statuses': fieldOf('CourtBailDecidedData', 'remand'),
      'incident-grades': fieldOf('IncidentGradedData', 'grade'),
      stages: fieldOf('JourneyStatusCase', 'stage'),
      steps: fieldOf('JourneyStatusCase', 'step'),
      endings: fieldOf('JourneyStatusCase', 'ending'),
      'hearing-types': schemas['HearingType'] ?? {},
    };
    for (const [name, schema] of Object.entries(lists)) expect(schema['x-code-list'], name).toBe(name);
    expect(lists.verdicts['description']).toContain('`NG` Not guilty');
    expect(codeLists.stages.codes.closed).toMatch(/case.*support/i);
  });

  it('name no field in the table of meanings that there is none of', () => {
    const fields = new Set(
      all.flatMap(([, { properties, name }]) => [...Object.keys((properties ?? {}) as Json), name]),
    );
    const named = Object.keys(fieldMeanings).map((name) => name.split('.').at(-1) ?? '');
    expect(named.filter((name) => !fields.has(name))).toEqual([]);
    const ofComponents = Object.keys(fieldMeanings).filter((name) => /^[A-Z].*[.]/.test(name));
    const unknown = ofComponents.filter((name) => {
      const [component = '', field = ''] = name.split('.');
      return !Object.hasOwn(document.components.schemas[component]?.['properties'] ?? {}, field);
    });
    expect(unknown).toEqual([]);
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
