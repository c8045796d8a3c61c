import { ProblemError } from '../../../http/problem.ts';
import { ReceiverError, type CallReceiver, type ReceiverAnswer } from '../../../outbound/receiver.ts';
import { requestedRate } from '../../../core/doorbell/bell.ts';

export interface HandshakeDeps {
  readonly call: CallReceiver;
  /** What we are called; the receiver must name it, or every sender (`*`). */
  readonly origin: string;
}

/**
 * Asks a receiver whether it wants rings (CloudEvents, HTTP webhooks 4): nobody's site is made to take
 * requests because somebody typed its address.
 *
 * @returns the requests per minute it allows; null where it sets no limit
 * @throws ProblemError `address-not-allowed` or `handshake-refused`
 */
export async function askReceiver({ call, origin }: HandshakeDeps, url: string): Promise<number | null> {
  const answer = await answerOf(call, origin, url);
  const allowed = answer.header('webhook-allowed-origin');
  if (allowed !== '*' && allowed?.toLowerCase() !== origin) {
    throw refused(`Answer OPTIONS with WebHook-Allowed-Origin: ${origin}.`);
  }
  const rate = answer.header('webhook-allowed-rate');
  if (rate === '*') return null;
  if (rate === undefined || !/^[1-9]\d{0,6}$/.test(rate)) {
    throw refused('Answer OPTIONS with WebHook-Allowed-Rate: a number of requests per minute, or *.');
  }
  return Number(rate);
}

const refused = (detail: string) =>
  new ProblemError('handshake-refused', { errors: [{ pointer: '/url', code: 'invalid', detail }] });

async function answerOf(call: CallReceiver, origin: string, url: string): Promise<ReceiverAnswer> {
  try {
    return await call({
      method: 'OPTIONS',
      url,
      headers: { 'WebHook-Request-Origin': origin, 'WebHook-Request-Rate': String(requestedRate) },
    });
  } catch (error) {
    if (!(error instanceof ReceiverError)) throw error;
    if (error.failure === 'address') {
      const detail = 'Use a host whose every address is on the public internet, and port 443 or 8443.';
      throw new ProblemError('address-not-allowed', {
        errors: [{ pointer: '/url', code: 'not-allowed', detail }],
      });
    }
    throw refused(
      error.failure === 'timeout'
        ? 'Use an address that answers OPTIONS within 15 seconds.'
        : 'Use an address that answers OPTIONS over HTTPS, with a certificate that a public authority issued.',
    );
  }
}
