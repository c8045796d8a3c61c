import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

import { courtMessageLimits } from '../../../../schemas/court-messages/formats.ts';

import { refuse } from '../refusal.ts';

/** An element without its attributes: its text, or its children by local name, a list where there are several. */
export type Xml = string | { readonly [name: string]: Xml | readonly Xml[] };

/**
 * Element names alone matter: no attribute, no namespace, no number read out of text. Character references of
 * XML itself are the only ones replaced; a document type is refused before this reads anything.
 */
const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: courtMessageLimits.depth,
  processEntities: {
    enabled: true,
    maxTotalExpansions: courtMessageLimits.bytes,
    maxExpandedLength: courtMessageLimits.bytes,
  },
});

/** The parser alone would make something of a document that is cut off. */
function parse(text: string): Xml {
  try {
    SyntaxValidator.validate(text);
    return parser.parse(text) as Xml;
  } catch {
    return refuse('not-xml', 'Send well-formed XML, nested no deeper than the published limit.');
  }
}

/** Counts what was parsed, without recursion. */
function checkSize(root: Xml): void {
  const pending: (Xml | readonly Xml[])[] = [root];
  let nodes = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    nodes += 1;
    if (nodes > courtMessageLimits.nodes) {
      refuse('too-many-parts', `Send at most ${String(courtMessageLimits.nodes)} elements in one message.`);
    }
    if (typeof next !== 'string') pending.push(...Object.values(next));
  }
}

/**
 * Reads XML into plain values.
 *
 * @throws Unreadable where it is not well formed, has a document type, or is too deep or too large
 */
export function readXml(text: string): Xml {
  const document = text.replace(/^\uFEFF/, '').trim();
  if (document.includes('<!DOCTYPE') || document.includes('<!ENTITY')) {
    refuse('doctype', 'Send XML without a document type: entities are not read.');
  }
  const root = parse(document);
  checkSize(root);
  return root;
}

/** The elements of a name below another, in the order of the document. */
export function children(element: Xml | undefined, name: string): readonly Xml[] {
  if (element === undefined || typeof element === 'string' || !Object.hasOwn(element, name)) return [];
  const found = element[name];
  if (found === undefined) return [];
  return Array.isArray(found) ? (found as readonly Xml[]) : [found as Xml];
}

/** The first element along a path of names; undefined where one is missing. */
export function child(element: Xml | undefined, ...names: readonly string[]): Xml | undefined {
  return names.reduce((at, name) => children(at, name)[0], element);
}

/** The text at a path of names; undefined where there is none. */
export function textAt(element: Xml | undefined, ...names: readonly string[]): string | undefined {
  const found = child(element, ...names);
  const text = typeof found === 'object' ? found['#text'] : found;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** Text that holds XML as characters, once more as it was before it was escaped. */
export function unescaped(text: string): string {
  const inside = textAt(parse(`<text>${text}</text>`), 'text');
  return inside ?? '';
}
