import { execFileSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { staleFiles } from '../../local/docs/write.ts';
import { catalogue } from '../../schemas/events/catalogue.ts';
import { openApiDocument } from '../../schemas/openapi/document.ts';
import { operations } from '../../schemas/operations.ts';
import { problemsOf } from '../../schemas/operations/define.ts';
import { problems } from '../../schemas/problems.ts';

interface Documented {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly description: string;
  readonly 'x-required-scopes'?: readonly string[];
  readonly responses: Readonly<Record<string, unknown>>;
}

const document = openApiDocument();
const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Documented>>>>;
const documented = Object.values(paths).flatMap((methods) => Object.values(methods));

describe('the OpenAPI document', () => {
  it(
    'and every other generated file is what the declarations say (else: npm run docs)',
    { timeout: 120_000 },
    async () => {
      expect(await staleFiles()).toEqual([]);
    },
  );

  it('has no fault or warning of the linter', () => {
    const told = execFileSync(
      'node_modules/.bin/redocly',
      ['lint', 'schemas/openapi.json', '--format=json'],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    expect(JSON.parse(told)).toMatchObject({ totals: { errors: 0, warnings: 0 } });
  });

  it('says of every operation that writes how it is sent again without doing its work twice', () => {
    const writing = operations.filter(({ method }) => method !== 'GET');
    for (const { id, idempotencyKey, sentAgain } of writing)
      expect(idempotencyKey === (sentAgain === undefined), id).toBe(true);
  });

  it('names each operation once, with its scope and every status that it can answer', () => {
    const ids = documented.map(({ operationId }) => operationId);
    expect([...ids].sort()).toEqual(operations.map(({ id }) => id).sort());
    for (const operation of operations) {
      const row = documented.find(({ operationId }) => operationId === operation.id);
      expect(row?.['x-required-scopes']).toEqual(operation.scope === null ? undefined : [operation.scope]);
      const statuses = [
        ...Object.keys(operation.responses),
        ...problemsOf(operation).map((code) => String(problems[code].status)),
      ];
      expect(Object.keys(row?.responses ?? {}).sort()).toEqual([...new Set(statuses)].sort());
    }
  });

  it('says of every operation what it needs, and of every tag what it is for', () => {
    const tags = document['tags'] as readonly { readonly name: string; readonly description: string }[];
    const used = new Set(documented.flatMap(({ tags: named }) => named));
    expect(new Set(tags.map(({ name }) => name))).toEqual(used);
    for (const { operationId, description, 'x-required-scopes': scopes } of documented)
      expect(description, operationId).toContain(
        scopes === undefined ? 'without a key' : `\`${scopes[0] ?? ''}\``,
      );
  });

  it('tells the format of every header that it requires', () => {
    const { parameters } = document['components'] as {
      readonly parameters: Readonly<
        Record<string, { in: string; required: boolean; schema: { pattern?: string } }>
      >;
    };
    const required = Object.entries(parameters).filter(
      ([, header]) => header.in === 'header' && header.required,
    );
    const takes = Object.fromEntries(
      required.map(([name, { schema }]) => [name, new RegExp(schema.pattern ?? 'none')]),
    );
    expect(Object.keys(takes).sort()).toEqual(['Idempotency-Key', 'X-On-Behalf-Of', 'X-Purpose']);
    for (const key of ['k', '"k"', 'k'.repeat(255)]) expect(takes['Idempotency-Key']?.test(key)).toBe(true);
    for (const key of ['', 'a key', 'k'.repeat(258)]) expect(takes['Idempotency-Key']?.test(key)).toBe(false);
    expect(takes['X-Purpose']?.test('victim-contact')).toBe(true);
    expect(takes['X-Purpose']?.test('Victim contact')).toBe(false);
    expect(takes['X-On-Behalf-Of']?.test('staff-1')).toBe(true);
    expect(takes['X-On-Behalf-Of']?.test('Testcase Example')).toBe(false);
  });

  it('tells every event type apart by its type', () => {
    const { schemas } = document['components'] as { readonly schemas: Record<string, unknown> };
    const { discriminator } = schemas['Event'] as { discriminator: { mapping: Record<string, string> } };
    expect(Object.keys(discriminator.mapping)).toEqual([...catalogue.keys()]);
    const named = Object.values(discriminator.mapping).map((reference) => reference.split('/').at(-1) ?? '');
    expect(named.filter((name) => !(name in schemas))).toEqual([]);
    expect(new Set(named).size).toBe(catalogue.size);
  });
});
