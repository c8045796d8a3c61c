import { courtMessageLimits } from '../../../schemas/court-messages/formats.ts';
import type { CourtStatement } from '../../../schemas/court-messages/statement.ts';

import { parseCommonPlatform } from './common-platform/parse-common-platform.ts';
import { type Refusal, refuse, Unreadable } from './refusal.ts';
import { parseSpi } from './spi/parse-spi.ts';
import type { NewCase } from './spi/read-new-case.ts';

/** A message that was read. */
export interface Read {
  readonly statement: CourtStatement;
  /** The text of what was said, without whatever it came in: the same for a message that is sent again. */
  readonly content: string;
  /** What a new case of the police says of its victims: personal, and kept sealed alone. */
  readonly newCase?: NewCase;
}

export type Parsed = ({ readonly ok: true } & Read) | { readonly ok: false; readonly refusal: Refusal };

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
    const read = isXml ? parseSpi(body) : parseCommonPlatform(body, messageType);
    refuseTooMuch(read.statement);
    return { ok: true, ...read };
  } catch (fault) {
    if (fault instanceof Unreadable) return { ok: false, refusal: fault.refusal };
    throw fault;
  }
}

function refuseTooMuch({ cases }: CourtStatement): void {
  const offences = cases.flatMap(({ defendants }) => defendants.flatMap((defendant) => defendant.offences));
  const most = courtMessageLimits;
  if (offences.length <= most.offences && cases.length <= most.cases) return;
  const detail = `Send at most ${String(most.offences)} offences and ${String(most.cases)} cases in one message.`;
  refuse('too-many-parts', detail);
}
