import { sendingAgain } from '../../client/src/index.ts';
import type { Keys } from '../agencies.ts';

import type { Call } from './teller.ts';

/** Calls the API over HTTP as a partner's client does, each agency with its own key. */
export const httpCall = (baseUrl: string, keys: Keys): Call => {
  const send = sendingAgain();
  return async (as, path, { method = 'GET', body, headers } = {}) => {
    const request = new Request(`${baseUrl}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${keys[as]}`,
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
    });
    const response = await send(request);
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${as} ${path.split('?')[0] ?? ''} was answered ${response.status}: ${text}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
};
