import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { breakingChanges, canCompare, changesBetween } from '../../local/operate/contract-changes.ts';
import { openApiDocument } from '../../schemas/openapi/document.ts';

interface Schema {
  required?: string[];
  properties: Record<string, { type?: string }>;
}
interface Document {
  paths: Record<string, unknown>;
  components: { schemas: Record<string, Schema> };
}

const place = mkdtempSync(join(tmpdir(), 'contract-'));
const written = (name: string, document: unknown): string => {
  const file = join(place, `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
};
const before = written('before', openApiDocument());
const none = join(place, 'decided.txt');
writeFileSync(none, '');

/** The document after a change of it. */
function after(name: string, change: (document: Document) => void): string {
  const document = JSON.parse(JSON.stringify(openApiDocument())) as Document;
  change(document);
  return written(name, document);
}
const schemaOf = (document: Document, name: string): Schema => {
  const schema = document.components.schemas[name];
  if (!schema) throw new Error(`There is no schema ${name}.`);
  return schema;
};

const compares = canCompare();

describe.skipIf(!compares)(
  `changes of the contract${compares ? '' : ' (Go and its module proxy are not here)'}`,
  () => {
    it.each<readonly [what: string, change: (document: Document) => void, told: string]>([
      ['a path that is gone', (document) => delete document.paths['/events'], '/events'],
      [
        'a field that an event must have from now on',
        (document) => {
          const schema = schemaOf(document, 'CrimeRecordedData');
          schema.properties['further'] = { type: 'string' };
          schema.required = [...(schema.required ?? []), 'further'];
        },
        'further',
      ],
      [
        'a field that is answered no more',
        (document) => {
          const schema = schemaOf(document, 'EventReceipt');
          delete schema.properties['effect'];
          schema.required = (schema.required ?? []).filter((name) => name !== 'effect');
        },
        'effect',
      ],
    ])('finds %s', (what, change, told) => {
      expect(breakingChanges(before, after(what.replaceAll(' ', '-'), change), none).join(' ')).toContain(
        told,
      );
    });

    it('finds nothing in what is only added, and tells of it', () => {
      const added = after('added', (document) => {
        schemaOf(document, 'EventReceipt').properties['further'] = { type: 'string' };
      });
      expect(breakingChanges(before, added, none)).toEqual([]);
      expect(changesBetween(before, added)).toContain('further');
    });

    it('throws where there is nothing to compare', () => {
      expect(() => breakingChanges(before, join(place, 'nowhere.json'), none)).toThrow('not compared');
    });
  },
);
