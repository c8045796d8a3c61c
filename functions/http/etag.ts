import { fingerprintOf } from '../platform/fingerprint.ts';

import { ProblemError } from './problem.ts';

/** A strong entity tag of a version, told apart by view where agencies see different fields of it. */
export function etagOf(version: number, view?: string): string {
  return view === undefined ? `"${String(version)}"` : `"${String(version)}-${view}"`;
}

/** A strong entity tag of what is answered, where no version of the record may show. */
export const etagOfBody = (body: unknown): string => `"${fingerprintOf(body)}"`;

const tagsIn = (header: string) => header.split(',').map((tag) => tag.trim());

/** Whether `If-None-Match` names the tag (weak comparison, RFC 9110 13.1.2), so that 304 is the answer. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return tagsIn(ifNoneMatch).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
}

/** Whether `If-Match` names the version, in whatever view of it (strong comparison, RFC 9110 13.1.1). */
export const matchesVersion = (ifMatch: string, version: number): boolean =>
  tagsIn(ifMatch).some(
    (tag) => tag === '*' || /^"([0-9]+)(?:-[a-z-]+)?"$/.exec(tag)?.[1] === String(version),
  );

/** What is wrong with an `If-Match` that no version could match: nothing where it is well formed. */
export function whyNoMatch(ifMatch: string): { readonly detail?: string } {
  const tags = tagsIn(ifMatch);
  if (tags.some((tag) => tag.startsWith('W/')))
    return { detail: 'If-Match compares strong ETags alone: send it as it was answered, without W/.' };
  if (tags.some((tag) => tag !== '*' && !/^".*"$/.test(tag)))
    return { detail: 'Send the ETag as it was answered, in its double quotes, such as If-Match: "3".' };
  return {};
}

/**
 * Holds a command to the version its caller has seen; without `If-Match` it goes ahead.
 *
 * @throws ProblemError `version-mismatch` (412) where the version is another
 */
export function requireMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch !== undefined && !matchesVersion(ifMatch, version))
    throw new ProblemError('version-mismatch', { ...whyNoMatch(ifMatch), extensions: { version } });
}
