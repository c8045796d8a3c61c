import type { EventEnvelope } from '../../schemas/envelope.ts';
import { checkLogData, eventTypes, type EventType } from '../../schemas/events/catalogue.ts';
import { fingerprintOf } from '../platform/fingerprint.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An event as it was read: its data without the personal fields, and these. */
export interface Read {
  readonly type: EventType;
  readonly envelope: EventEnvelope;
  readonly data: Fields;
  readonly personal: Fields;
}

/**
 * The fingerprint of what was understood of an event: the same for the same meaning, however it is spelled and
 * whatever its transport fields.
 */
export const fingerprintOfMeaning = ({ type, envelope, data, personal }: Read): string =>
  fingerprintOf(inOneForm([type, understood(envelope), meant(data), personal]));

/** The fingerprint as releases before this one wrote it; events that they took are sent again too. */
export const formerFingerprint = ({ type, envelope, data, personal }: Read): string =>
  fingerprintOf(inOneForm([type, attributesOf(envelope), data, personal]));

/** The attributes by which the meaning of an event is told: not how it came, nor how its data is written. */
function attributesOf(envelope: EventEnvelope) {
  const {
    specversion: _specversion,
    type: _type,
    data: _data,
    datacontenttype: _datacontenttype,
    sequencetype: _sequencetype,
    traceparent: _transport,
    correlationid: _correlation,
    ...attributes
  } = envelope;
  return attributes;
}

/** The same, with numbers as numbers. */
function understood(envelope: EventEnvelope) {
  const { sequence, ...attributes } = attributesOf(envelope);
  return { ...attributes, sequence: sequence?.replace(/^0+(?=\d+$)/, '') };
}

/** Data without what its spelling leaves open: lists of codes and references are sets, and a replacement is read. */
function meant(data: Fields): Fields {
  const { replacement, ...rest } = data;
  return {
    ...(asSets(rest) as Fields),
    ...(replacement === undefined ? {} : { replacement: asSets(replacementMeant(replacement as Fields)) }),
  };
}

function asSets(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner: unknown[] = value.map(asSets);
    return inner.every((one) => typeof one !== 'object') ? [...new Set(inner)].sort() : inner;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asSets(inner)]));
}

/**
 * What a correction gives, as the first type of event reads it that has all its fields: which one it corrects is not
 * known from the correction alone, and a field means the same in each.
 */
function replacementMeant(replacement: Fields): Fields {
  for (const type of eventTypes) {
    const read = checkLogData(type, replacement);
    if (!read.ok || Object.keys(replacement).some((field) => !Object.hasOwn(read.data, field))) continue;
    const { replacement: further, ...rest } = read.data;
    return further === undefined ? rest : { ...rest, replacement: replacementMeant(further as Fields) };
  }
  return replacement;
}

/** The same text in one Unicode form, at any depth. */
function inOneForm(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(inOneForm);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inOneForm(inner)]));
}
