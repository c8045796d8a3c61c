import type { CourtStatement } from '../../../schemas/court-messages/statement.ts';

import { parseCommonPlatform } from './common-platform/parse-common-platform.ts';
import { type Refusal, Unreadable } from './refusal.ts';
import { parseSpi } from './spi/parse-spi.ts';

export type Parsed =
  | { readonly ok: true; readonly statement: CourtStatement }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads a message of a court or the police, of whatever format, into what it says. Nothing is decided, nothing
 * thrown: what cannot be read is refused with a reason that holds no value of it.
 *
 * @param body - the message as text, with or without a byte order mark
 * @param messageType - the name its sender gives it, for messages that carry none
 */
export function parseCourtMessage(body: string, messageType?: string): Parsed {
  try {
    const isXml = body
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith('<');
    return { ok: true, statement: isXml ? parseSpi(body) : parseCommonPlatform(body, messageType) };
  } catch (fault) {
    if (fault instanceof Unreadable) return { ok: false, refusal: fault.refusal };
    throw fault;
  }
}
