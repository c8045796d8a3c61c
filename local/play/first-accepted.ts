import type { Call, Stage } from './teller.ts';

/**
 * Passes calls on, and says once, in seconds since the start of this process, when the first event was accepted.
 *
 * @param elapsed milliseconds since the start
 */
export function tellFirstAccepted(
  call: Call,
  tell: Stage['tell'],
  elapsed: () => number = () => performance.now(),
): Call {
  let told = false;
  return async (as, path, request) => {
    const answer = await call(as, path, request);
    if (!told && path === '/events' && request?.method === 'POST') {
      told = true;
      tell(`First event accepted ${(elapsed() / 1000).toFixed(1)} seconds after the start.`);
    }
    return answer;
  };
}
