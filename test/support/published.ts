import { existsSync } from 'node:fs';

import { describe, it } from 'vitest';

/**
 * Messages that the courts and the police sent, and tables that others published. They live beside the project,
 * not in it, so tests over them run where they are and are skipped elsewhere: `npm test` says how many were.
 * What any other test needs to know is in `test/fixtures`.
 */
export const published = '../shared';

const isThere = existsSync(published);

/** A group of tests that read what is published. Its own body must read nothing: it also runs where it is skipped. */
export const describePublished = describe.skipIf(!isThere);

/** A test that reads what is published. */
export const itPublished = it.skipIf(!isThere);
