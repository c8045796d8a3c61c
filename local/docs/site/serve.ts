import type { IncomingMessage, ServerResponse } from 'node:http';

import { startFront, type Front } from '../../front.ts';
import { answerFrom } from '../../static-files.ts';

import { buildSite, SITE_FOLDER } from './build.ts';

/**
 * Builds the documentation where that is needed and serves it, beside the API that it is about, on one host.
 *
 * @param baseUrl - where the API is, with its `/v1`
 * @param beside - answers what is served beside it, and says so
 */
export async function serveDocs(
  port: number,
  baseUrl: string,
  beside: (asked: IncomingMessage, answer: ServerResponse) => boolean,
): Promise<Front> {
  await buildSite();
  const files = answerFrom(SITE_FOLDER);
  const api = baseUrl.replace(/\/v1$/, '');
  return startFront('localhost', port, api, (asked, answer) => beside(asked, answer) || files(asked, answer));
}
