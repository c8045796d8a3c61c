import { startFront, type Front } from '../../front.ts';
import { answerFrom } from '../../static-files.ts';

import { buildSite, SITE_FOLDER, SITE_ROOT } from './build.ts';

/** The port of the documentation: 4573 where the local stack has its usual one, 4566. */
export const docsPortFrom = (stack: number): number => stack + 7;

/**
 * Builds the documentation where that is needed and serves it, beside the API that it is about, on one host.
 *
 * @param baseUrl - where the API is, with its `/v1`
 * @returns its front, whose `url` is that of the first page
 */
export async function serveDocs(port: number, baseUrl: string): Promise<Front> {
  await buildSite();
  const files = answerFrom(SITE_FOLDER);
  const front = await startFront('localhost', port, baseUrl.replace(/\/v1$/, ''), files);
  return { ...front, url: `${front.url}${SITE_ROOT}` };
}
