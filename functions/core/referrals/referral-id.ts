import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 128 bits written as the 26 characters of a ULID: 5 bits each, after two zeros. */
function base32(bytes: Uint8Array): string {
  let text = '';
  let [rest, bits] = [0, 2];
  for (const byte of bytes) {
    rest = (rest << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += crockford[(rest >> (bits - 5)) & 31] ?? '';
    rest &= (1 << bits) - 1;
  }
  return text;
}

/** A name-based id of ULID shape: the same parts always give the same id. */
export function idFrom(parts: readonly string[]): string {
  return base32(sha256(utf8ToBytes(JSON.stringify(parts))).subarray(0, 16));
}

/**
 * The id of the referral that an event asks for. Made from the journey, the event and the service alone,
 * so that an event accepted twice, or retried after a lost race, can only ever make one referral.
 */
export function referralIdFrom(
  journeyId: string,
  cause: { source: string; id: string },
  service: string,
): string {
  return `ref_${idFrom([journeyId, cause.source, cause.id, service])}`;
}
