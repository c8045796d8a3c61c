import { refuse } from '../refusal.ts';

import { child, children, readXml, textAt, unescaped, type Xml } from './read-xml.ts';

/** The messages of SPI that are read, by the name of their root. */
export const spiRoots = ['ResultedCaseMessage', 'NewCaseMessage'] as const;
export type SpiRoot = (typeof spiRoots)[number];

/** A message of SPI out of its envelope, with what the envelope says of it. */
export interface SpiMessage {
  readonly root: SpiRoot;
  readonly message: Xml;
  /** The text of its element. */
  readonly content: string;
  readonly envelope?: { readonly id: string; readonly date?: string; readonly time?: string };
}

type Inner = Omit<SpiMessage, 'envelope'>;

/** The text of the element of a name, to its end. */
function elementIn(text: string, name: string): string {
  const end = text.lastIndexOf(`${name}>`);
  const start = text.search(new RegExp(`<(?:[\\w.-]+:)?${name}[\\s/>]`));
  return text.slice(Math.max(start, 0), end > start ? end + name.length + 1 : undefined);
}

/** @param text - of the document */
const rootOf = (document: Xml | undefined, text: string): Inner | undefined => {
  for (const root of spiRoots) {
    const message = child(document, root);
    if (message !== undefined) return { root, message, content: elementIn(text, root) };
  }
  return undefined;
};

/** CJSE escapes the message within its envelope, and some senders do so twice. */
function fromText(text: string): Inner | undefined {
  const once = text.trim();
  const xml = once.startsWith('<') ? once : unescaped(once).trim();
  return xml.startsWith('<') ? rootOf(readXml(xml), xml) : undefined;
}

/** An envelope of CJSE: the older `RouteData`, or `DeliverRequest`, with or without SOAP around it. */
function envelopeIn(document: Xml): Xml | undefined {
  const inner = child(document, 'Envelope', 'Body') ?? document;
  return (
    child(inner, 'RouteData') ?? child(inner, 'submitRequest', 'RouteData') ?? child(inner, 'DeliverRequest')
  );
}

function envelopeOf(envelope: Xml): SpiMessage['envelope'] {
  const id = textAt(envelope, 'RequestFromSystem', 'CorrelationID') ?? textAt(envelope, 'MessageIdentifier');
  const date = textAt(envelope, 'DataStream', 'Dated');
  const time = textAt(envelope, 'DataStream', 'Timed');
  if (id === undefined) return undefined;
  return { id, ...(date !== undefined && { date }), ...(time !== undefined && { time }) };
}

/**
 * Takes an SPI message out of whatever it was sent in.
 *
 * @throws Unreadable where the body is no such message
 */
export function unwrapSpi(body: string): SpiMessage {
  const document = readXml(body);
  const bare = rootOf(document, body);
  if (bare) return bare;
  const envelope = envelopeIn(document);
  const content = child(envelope, 'DataStream', 'DataStreamContent') ?? child(envelope, 'Message');
  const escaped = textAt(content) ?? children(content, '#text').find((text) => typeof text === 'string');
  const found = rootOf(content, body) ?? (typeof escaped === 'string' ? fromText(escaped) : undefined);
  if (!found || envelope === undefined) {
    return refuse(
      'unknown-message',
      'Send a ResultedCaseMessage or a NewCaseMessage, bare or in RouteData or DeliverRequest.',
    );
  }
  const about = envelopeOf(envelope);
  return { ...found, ...(about && { envelope: about }) };
}
